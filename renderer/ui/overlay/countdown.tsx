import { useActions, useKioskState, useText } from '../../state/kiosk'
import { LANGUAGE_NAMES } from '../../strings'
import { Icon } from '../icon/icon'
import { PillContent } from '../shell/talk-button'
import { Overlay } from './overlay'

/** Nobody has touched anything for a while: the line drains, and any touch fills it again. */
export function Countdown() {
  const { t, language } = useText()
  const actions = useActions()
  const seconds = useKioskState((state) => state.view.countdownSeconds)
  const whole = useKioskState((state) => state.boot.config.countdownSeconds)
  if (seconds === null) return null
  const share = Math.min(1, seconds / whole)
  return (
    <Overlay label={t('countdown.title')} className="countdown" testId="countdown" onClose={actions.touch}>
      <div className="countdown-main">
        <h1>{t('countdown.title')}</h1>
        <p className="countdown-number" role="timer" aria-label={t('countdown.left', { seconds })}>
          {seconds}
        </p>
        <svg className="countdown-line" viewBox="0 0 1080 60" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 30H1080" stroke="var(--stage-edge)" strokeWidth="4" strokeDasharray="4 14" />
          <path d={`M0 30H${1080 * share}`} stroke="var(--go)" strokeWidth="22" />
        </svg>
        <p className="countdown-help">{t('countdown.help')}</p>
      </div>
      <div className="countdown-dock">
        <button type="button" className="talk" data-testid="stay" onClick={actions.touch}>
          <PillContent icon="check" label={t('countdown.stay')} hint={null} />
        </button>
        <button type="button" className="dock-button" data-testid="leave" onClick={actions.startOver}>
          <Icon name="restart" />
          <span>{t('countdown.leave')}</span>
        </button>
        <button type="button" className="dock-button" onClick={() => actions.openPanel('language')}>
          <Icon name="globe" />
          <span>{LANGUAGE_NAMES[language]}</span>
        </button>
      </div>
    </Overlay>
  )
}
