import { useKioskState } from '../../state/kiosk'
import { NothingFound } from './nothing-found'
import { Results } from './results'
import { usePainted } from './use-painted'
import './answer.css'

/** The answer to the last question. */
export function AnswerScreen() {
  const answer = useKioskState((state) => state.view.answer)
  usePainted(answer?.answerId ?? null)
  if (answer === null) return null
  return answer.items.length === 0 ? <NothingFound answer={answer} /> : <Results answer={answer} />
}
