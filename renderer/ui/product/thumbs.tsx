import type { Sku } from '../../../electron/contract/ids'
import { verdictKey } from '../../state/actions'
import { useActions, useKioskState, useText } from '../../state/kiosk'
import type { Verdict } from '../../state/kiosk-state'
import { Icon } from '../icon/icon'
import './thumbs.css'

interface ThumbsProps {
  readonly sku: Sku
  /** Without the question, where there is little room. */
  readonly isCompact?: boolean
}

/** A verdict on one product. Thanks come when it is on the disk, not before. */
export function Thumbs({ sku, isCompact = false }: ThumbsProps) {
  const { t } = useText()
  const answer = useKioskState((state) => state.view.answer)
  const verdicts = useKioskState((state) => state.own.verdicts)
  if (answer?.items.some((item) => item.sku === sku) !== true) return null
  const verdict = verdicts[verdictKey(answer.answerId, sku)]
  return (
    <div className={isCompact ? 'thumbs compact' : 'thumbs'} role="group" aria-label={t('thumb.question')}>
      <p className={verdict === undefined ? 'thumbs-words question' : 'thumbs-words'} role="status">
        <VerdictWords verdict={verdict} />
      </p>
      <Thumb kind="thumb-up" sku={sku} verdict={verdict} label={t('thumb.up')} />
      <Thumb kind="thumb-down" sku={sku} verdict={verdict} label={t('thumb.down')} />
    </div>
  )
}

function VerdictWords({ verdict }: { readonly verdict: Verdict | undefined }) {
  const { t } = useText()
  if (verdict === undefined) return t('thumb.question')
  if (verdict.state === 'kept') return <span data-testid="thanks">{t('thumb.thanks')}</span>
  return t(verdict.state === 'failed' ? 'thumb.failed' : 'thumb.sending')
}

interface ThumbProps {
  readonly kind: Verdict['kind']
  readonly sku: Sku
  readonly verdict: Verdict | undefined
  readonly label: string
}

function Thumb({ kind, sku, verdict, label }: ThumbProps) {
  const actions = useActions()
  return (
    <button
      type="button"
      className={`button thumb ${kind}`}
      data-testid={kind}
      aria-label={label}
      aria-pressed={verdict?.kind === kind && verdict.state !== 'failed'}
      onClick={() => void actions.judge(sku, kind)}
    >
      <Icon name="thumb" />
    </button>
  )
}
