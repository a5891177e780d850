import { useActions, useKioskState, useText } from '../../state/kiosk'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-shapes'
import { Overlay } from './overlay'

const PARTS = ['hear', 'keep', 'shop', 'net'] as const
const ICONS: Readonly<Record<(typeof PARTS)[number], IconName>> = {
  hear: 'mic',
  keep: 'clock',
  shop: 'thumb',
  net: 'shield',
}

/** What is kept, for how long, and what leaves the shop, in plain words. */
export function HowItWorks() {
  const { t } = useText()
  const actions = useActions()
  const { idleSeconds, countdownSeconds } = useKioskState((state) => state.boot.config)
  const close = () => actions.openPanel(null)
  return (
    <Overlay label={t('privacy.how')} className="how-it-works" testId="privacy" onClose={close}>
      <div className="overlay-body">
        <header>
          <h1>{t('privacy.how')}</h1>
          <button type="button" className="button" onClick={close}>
            <Icon name="close" />
            {t('dock.close')}
          </button>
        </header>
        {PARTS.map((part) => (
          <section key={part}>
            <Icon name={ICONS[part]} />
            <div>
              <h2>{t(`privacy.${part}.title`)}</h2>
              <p>{t(`privacy.${part}`, { seconds: idleSeconds + countdownSeconds })}</p>
            </div>
          </section>
        ))}
      </div>
    </Overlay>
  )
}
