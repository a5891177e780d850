import { useActions, useKioskState, useText } from '../state/kiosk'
import { currentScreen } from '../state/kiosk-state'
import { Icon } from './icon/icon'
import './notice.css'

/** Failures in a row after which we stop asking for the voice. */
export const PATIENCE = 2

/** What stands in the way, in one sentence, right above the hand; it can be put away. */
export function Notice() {
  const { t } = useText()
  const actions = useActions()
  const problem = useKioskState(({ view, own }) => (own.isProblemDismissed ? null : view.problem))
  const voiceFailures = useKioskState((state) => state.view.voiceFailures)
  const screen = useKioskState((state) => currentScreen(state).name)
  if (problem === null || screen === 'problem' || screen === 'listen') return null
  return (
    <section className="notice" data-testid="problem" role="alert">
      <Icon name="info" />
      <p>
        <b>{t(`problem.${problem}.title`)}</b>
        {t(voiceFailures >= PATIENCE ? 'problem.touch' : `problem.${problem}.help`)}
      </p>
      {voiceFailures >= PATIENCE && (
        <button type="button" className="button wide" onClick={() => actions.go({ name: 'typing' })}>
          <Icon name="keyboard" />
          {t('dock.type')}
        </button>
      )}
      <button type="button" className="button" aria-label={t('dock.close')} onClick={actions.dismissProblem}>
        <Icon name="close" />
      </button>
    </section>
  )
}
