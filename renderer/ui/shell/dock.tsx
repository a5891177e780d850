import { useActions, useKiosk, useKioskState, useText } from '../../state/kiosk'
import { currentScreen } from '../../state/kiosk-state'
import { LANGUAGE_NAMES } from '../../strings'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-shapes'
import { HomeRows } from './home-rows'
import { PillContent, TalkButton } from './talk-button'
import { useTalkLabel } from './use-talk-label'
import './dock.css'

/** What is needed at all times, at the same place on every screen. */
export function Dock() {
  const { t, language } = useText()
  const { talking } = useKiosk()
  const actions = useActions()
  const screen = useKioskState((state) => currentScreen(state).name)
  const canSpeak = useKioskState(({ boot, own }) => boot.speechLanguages.includes(own.language))
  const isThinking = useKioskState(({ view }) => view.phase === 'thinking')
  const isListening = screen === 'listen'

  return (
    <nav className="dock" data-layout={screen} aria-label={t('dock.label')}>
      {screen !== 'home' &&
        (isListening ? (
          <DockButton area="back" icon="close" label={t('dock.cancel')} onPress={talking.cancel} />
        ) : (
          <DockButton area="back" icon="back" label={t('dock.back')} onPress={actions.back} />
        ))}
      <Pill canSpeak={canSpeak} isTyping={screen === 'typing'} />
      {screen === 'home' ? (
        <HomeRows canSpeak={canSpeak} />
      ) : (
        <>
          {canSpeak && screen !== 'typing' && (
            <DockButton
              area="type"
              icon="keyboard"
              label={t('dock.type')}
              testId="type-button"
              onPress={() => {
                if (isListening && !isThinking) talking.cancel()
                actions.go({ name: 'typing' })
              }}
            />
          )}
          <DockButton
            area="over"
            icon="restart"
            label={t('dock.start-over')}
            testId="start-over"
            onPress={() => {
              if (isListening) talking.cancel()
              actions.startOver()
            }}
          />
          {screen !== 'departments' && screen !== 'typing' && !isListening && (
            <DockButton
              area="departments"
              icon="grid"
              label={t('dock.departments')}
              onPress={() => actions.go({ name: 'departments' })}
            />
          )}
          <DockButton
            area="language"
            icon="globe"
            label={LANGUAGE_NAMES[language]}
            name={t('dock.language', { name: LANGUAGE_NAMES[language] })}
            testId="language"
            onPress={() => actions.openPanel('language')}
          />
        </>
      )}
    </nav>
  )
}

interface PillProps {
  readonly canSpeak: boolean
  readonly isTyping: boolean
}

/** The talk button; in a language nobody here has learned to hear, the way to the keyboard instead. */
function Pill({ canSpeak, isTyping }: PillProps) {
  const actions = useActions()
  const talkLabel = useTalkLabel()
  if (canSpeak) return <TalkButton {...talkLabel} />
  if (isTyping) return <p className="dock-note">{talkLabel.hint}</p>
  return (
    <button
      type="button"
      className="talk"
      data-testid="type-button"
      onClick={() => actions.go({ name: 'typing' })}
    >
      <PillContent {...talkLabel} icon="keyboard" />
    </button>
  )
}

interface DockButtonProps {
  readonly area: string
  readonly icon: IconName
  readonly label: string
  readonly name?: string
  readonly testId?: string
  readonly onPress: () => void
}

function DockButton({ area, icon, label, name, testId, onPress }: DockButtonProps) {
  return (
    <button
      type="button"
      className={`dock-button dock-${area}`}
      data-testid={testId}
      aria-label={name}
      onClick={onPress}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  )
}
