import { useKioskState, useText } from '../../state/kiosk'
import { LiveWords } from './live-words'
import { Meter } from './meter'
import { VoiceLine } from './voice-line'
import './listen.css'

/** The machine is attending: what it hears, word by word, and how loud. */
export function ListenScreen() {
  const { t } = useText()
  const phase = useKioskState((state) => state.view.phase)
  const words = useKioskState((state) => (state.view.phase === 'ready' ? '' : state.view.query?.words)) ?? ''
  const isThinking = phase === 'thinking'
  const state = isThinking
    ? 'listen.thinking'
    : phase === 'listening'
      ? 'listen.listening'
      : 'listen.starting'
  return (
    <main className={isThinking ? 'listen thinking' : 'listen'} data-testid="listen">
      <p className="listen-state" role="status">
        <i aria-hidden="true" />
        {t(state)}
      </p>
      <h1 className="visually-hidden">{t('listen.listening')}</h1>
      {words === '' ? <p className="listen-prompt">{t('listen.prompt')}</p> : <LiveWords words={words} />}
      <VoiceLine isThinking={isThinking} />
      <Meter />
    </main>
  )
}
