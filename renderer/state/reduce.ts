import type { ShownShop } from '../../electron/contract/kiosk'
import type { Health, VisitView } from '../../electron/contract/visit'
import {
  type KioskState,
  type Language,
  type Talk,
  type Theme,
  type TrailScreen,
  type Verdict,
  type WindowState,
  freshWindow,
} from './kiosk-state'

/** Takes in a snapshot from main; an older one is ignored, a new visit starts from a clean window. */
export function viewReceived(state: KioskState, view: VisitView, nowMs: number): KioskState {
  if (view.revision <= state.view.revision) return state
  const isNewAnswer = view.answer !== null && view.answer.answerId !== state.view.answer?.answerId
  return {
    ...state,
    view,
    answeredAtMs: isNewAnswer ? nowMs : state.answeredAtMs,
    own: follow(state, view, isNewAnswer),
  }
}

export function healthReceived(state: KioskState, health: Health): KioskState {
  return { ...state, health }
}

/** Another release serves from now on; main waits with that until nobody is here. */
export function shopReceived(state: KioskState, shown: ShownShop): KioskState {
  return { ...state, boot: { ...state.boot, ...shown } }
}

export function wentTo(state: KioskState, screen: TrailScreen): KioskState {
  return withOwn(state, { trail: [...state.own.trail, screen], panel: null, isProblemDismissed: true })
}

/** One step back; from an answer to where its question was asked. */
export function wentBack(state: KioskState): KioskState {
  const { own, view } = state
  if (own.trail.length > 0) return withOwn(state, { trail: own.trail.slice(0, -1), panel: null })
  if (view.answer === null) return wentTo(state, { name: 'home' })
  const asked = { speech: 'home', text: 'typing', touch: 'departments' } as const
  return wentTo(state, { name: asked[view.answer.via] })
}

export function languageChosen(state: KioskState, language: Language): KioskState {
  return withOwn(state, { language, panel: null })
}

export function themeChosen(state: KioskState, theme: Theme): KioskState {
  return withOwn(state, { theme })
}

export function panelOpened(state: KioskState, panel: WindowState['panel']): KioskState {
  return withOwn(state, { panel })
}

export function textTyped(state: KioskState, typed: string): KioskState {
  return withOwn(state, { typed })
}

export function talkChanged(state: KioskState, talk: Talk): KioskState {
  return withOwn(state, { talk, panel: talk === 'off' ? state.own.panel : null })
}

export function problemDismissed(state: KioskState): KioskState {
  return withOwn(state, { isProblemDismissed: true })
}

export function verdictGiven(state: KioskState, key: string, verdict: Verdict): KioskState {
  return withOwn(state, { verdicts: { ...state.own.verdicts, [key]: verdict } })
}

/** The window's own state after a snapshot. */
function follow({ boot, view: before, own }: KioskState, view: VisitView, isNewAnswer: boolean): WindowState {
  const isOtherVisitor = before.visitId !== null && view.visitId !== before.visitId
  if (isOtherVisitor) return freshWindow(boot.config)
  if (isNewAnswer) return { ...own, trail: [], panel: null, talk: 'off', isProblemDismissed: false }
  const isOver = isUnderWay(before) && !isUnderWay(view)
  const isNewProblem = view.problem !== null && (view.problem !== before.problem || isOver)
  return {
    ...own,
    talk: isOver ? 'off' : own.talk,
    isProblemDismissed: isNewProblem ? false : own.isProblemDismissed,
    // With nothing else to show, the problem itself is the screen.
    trail: isNewProblem && view.answer === null ? [] : own.trail,
  }
}

function isUnderWay(view: VisitView): boolean {
  return view.phase === 'listening' || view.phase === 'thinking'
}

function withOwn(state: KioskState, change: Partial<WindowState>): KioskState {
  return { ...state, own: { ...state.own, ...change } }
}
