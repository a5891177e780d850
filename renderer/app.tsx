import { useEffect, useLayoutEffect } from 'react'
import { AnswerScreen } from './screens/answer/answer-screen'
import { DepartmentsScreen } from './screens/departments/departments-screen'
import { HomeScreen } from './screens/home/home-screen'
import { ListenScreen } from './screens/listen/listen-screen'
import { ProblemScreen } from './screens/problem/problem-screen'
import { ProductScreen } from './screens/product/product-screen'
import { TypingScreen } from './screens/typing/typing-screen'
import { WayScreen } from './screens/way/way-screen'
import { useActions, useKioskState, useText } from './state/kiosk'
import { type Screen, currentScreen } from './state/kiosk-state'
import { Notice } from './ui/notice'
import { Countdown } from './ui/overlay/countdown'
import { HowItWorks } from './ui/overlay/how-it-works'
import { LanguagePanel } from './ui/overlay/language-panel'
import { Dock } from './ui/shell/dock'
import { TopBar } from './ui/shell/top-bar'

export function App() {
  const screen = useScreen()
  const panel = useKioskState((state) => state.own.panel)
  useDocument()
  useTouches()
  const isThinking = useKioskState((state) => state.view.phase === 'thinking')
  const isListening = screen.name === 'listen'
  return (
    <div
      className={isListening ? 'kiosk on-stage' : 'kiosk'}
      data-screen={screen.name}
      aria-busy={isThinking}
    >
      <TopBar />
      <CurrentScreen screen={screen} />
      <Notice />
      <Dock />
      {panel === 'language' && <LanguagePanel />}
      {panel === 'how-it-works' && <HowItWorks />}
      <Countdown />
    </div>
  )
}

function CurrentScreen({ screen }: { readonly screen: Screen }) {
  switch (screen.name) {
    case 'home':
      return <HomeScreen />
    case 'listen':
      return <ListenScreen />
    case 'answer':
      return <AnswerScreen />
    case 'product':
      return <ProductScreen key={screen.card.sku} card={screen.card} reasons={screen.reasons} />
    case 'way':
      return <WayScreen place={screen.place} />
    case 'typing':
      return <TypingScreen />
    case 'departments':
      return <DepartmentsScreen />
    case 'problem':
      return <ProblemScreen />
  }
}

/** The screen as one object that changes only when the screen does. */
function useScreen(): Screen {
  const name = useKioskState((state) => currentScreen(state).name)
  const top = useKioskState((state) => state.own.trail.at(-1))
  return top?.name === name ? top : ({ name } as Screen)
}

/** Language, theme and the size of the panel belong to the whole document. */
function useDocument(): void {
  const { locale } = useText()
  const theme = useKioskState((state) => state.own.theme)
  const panelInches = useKioskState((state) => state.boot.config.panelInches)
  useLayoutEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dataset.theme = theme
    document.documentElement.style.setProperty('--panel-in', String(panelInches))
  }, [locale, theme, panelInches])
}

/** Every touch keeps the visit alive; nothing here can be marked, dragged or called up by a long press. */
function useTouches(): void {
  const { touch } = useActions()
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault()
    window.addEventListener('pointerdown', touch, true)
    window.addEventListener('keydown', touch, true)
    window.addEventListener('contextmenu', refuse)
    window.addEventListener('dragstart', refuse)
    return () => {
      window.removeEventListener('pointerdown', touch, true)
      window.removeEventListener('keydown', touch, true)
      window.removeEventListener('contextmenu', refuse)
      window.removeEventListener('dragstart', refuse)
    }
  }, [touch])
}
