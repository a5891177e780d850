import type { Answer } from '../../../electron/contract/answer'
import { useKioskState, useText } from '../../state/kiosk'
import { Icon } from '../../ui/icon/icon'
import { subjectOf } from './slot-label'

/** The shopper's own words, and what came of them. */
export function AnswerHead({ answer }: { readonly answer: Answer }) {
  const format = useText()
  const { t } = format
  const query = useKioskState((state) => state.view.query)
  // After a later question that failed, its words are gone and the answer is the old one.
  const words = query?.queryId === answer.queryId ? query.words : answer.understanding.text
  const { slots } = answer.understanding
  const count = answer.total
  const what = subjectOf(slots, format)
  const title =
    what !== null
      ? t('answer.title.what', { what, count })
      : t(slots.some((slot) => slot.kind === 'offers') ? 'answer.title.offers' : 'answer.title', { count })
  return (
    <header className="answer-head">
      {answer.via !== 'touch' && words !== '' && (
        <p className="said">
          <Icon name={answer.via === 'speech' ? 'ear' : 'keyboard'} />
          <span>{t(answer.via === 'speech' ? 'answer.said' : 'answer.typed', { words })}</span>
        </p>
      )}
      <h1>{title}</h1>
      {answer.relaxed.length > 0 && <p className="relaxed">{t('answer.relaxed')}</p>}
    </header>
  )
}
