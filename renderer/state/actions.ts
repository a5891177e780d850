import type { ProductCard, Reason } from '../../electron/contract/answer'
import type { Department } from '../../electron/contract/catalogue'
import type { AnswerId, Sku, TapId } from '../../electron/contract/ids'
import type { KioskContract } from '../../electron/contract/kiosk'
import type { Request } from '../../electron/contract/rpc'
import type { Bridge } from '../bridge'
import type { Language, Place, Theme, TrailScreen, Verdict, WindowState } from './kiosk-state'
import * as reduce from './reduce'
import type { KioskStore } from './store'

export interface Surroundings {
  readonly store: KioskStore
  readonly bridge: Bridge
  readonly now: () => number
  readonly mintId: () => string
}

export type Actions = ReturnType<typeof createActions>

const TOUCH_EVERY_MS = 1000

/** Everything a finger can set off, apart from talking. Each changes the window at once and tells main. */
export function createActions({ store, bridge, now, mintId }: Surroundings) {
  const change = store.setState
  let touchedAtMs = -Infinity
  let paintedAnswer: AnswerId | null = null

  function touch(): void {
    const { visitId, countdownSeconds } = store.getState().view
    const isAwaited = visitId === null || countdownSeconds !== null
    if (now() - touchedAtMs < TOUCH_EVERY_MS && !isAwaited) return
    touchedAtMs = now()
    void bridge.call('touch', {})
  }

  async function judge(sku: Sku, kind: Verdict['kind']): Promise<void> {
    const { view, own } = store.getState()
    if (view.answer === null) return
    const answerId = view.answer.answerId
    const key = verdictKey(answerId, sku)
    const earlier = own.verdicts[key]
    if (earlier?.state === 'sending' || (earlier?.state === 'kept' && earlier.kind === kind)) return
    const isSecondTry = earlier?.state === 'failed' && earlier.kind === kind
    const tapId = isSecondTry ? earlier.tapId : (mintId() as TapId)
    change((state) => reduce.verdictGiven(state, key, { kind, state: 'sending', tapId }))
    const outcome = await bridge.call('giveFeedback', { tapId, answerId, sku, kind })
    if (store.getState().view.visitId !== view.visitId) return
    const state = outcome.ok ? 'kept' : 'failed'
    change((before) => reduce.verdictGiven(before, key, { kind, state, tapId }))
  }

  function record(sku: Sku, kind: 'opened' | 'way-shown'): void {
    const answer = store.getState().view.answer
    if (answer?.items.some((item) => item.sku === sku) !== true) return
    void bridge.call('recordAction', { answerId: answer.answerId, sku, kind })
  }

  return {
    touch,
    judge,
    go: (screen: TrailScreen) => change((state) => reduce.wentTo(state, screen)),
    back: () => change(reduce.wentBack),
    openPanel: (panel: WindowState['panel']) => change((state) => reduce.panelOpened(state, panel)),
    chooseLanguage: (language: Language) => change((state) => reduce.languageChosen(state, language)),
    chooseTheme: (theme: Theme) => change((state) => reduce.themeChosen(state, theme)),
    type: (text: string) => change((state) => reduce.textTyped(state, text)),
    dismissProblem: () => change(reduce.problemDismissed),
    openProduct: (card: ProductCard, reasons: readonly Reason[]): void => {
      change((state) => reduce.wentTo(state, { name: 'product', card, reasons }))
      record(card.sku, 'opened')
    },
    showWay: (place: Place, sku: Sku | null): void => {
      change((state) => reduce.wentTo(state, { name: 'way', place }))
      if (sku !== null) record(sku, 'way-shown')
    },
    ask: async (text: string): Promise<void> => {
      const question = text.trim()
      if (question !== '') await bridge.call('askText', { text: question })
    },
    browse: async (what: Request<KioskContract, 'browse'>): Promise<void> => {
      await bridge.call('browse', what)
    },
    dropSlot: (answerId: AnswerId, slotId: string): void => {
      void bridge.call('dropSlot', { answerId, slotId })
    },
    startOver: (): void => {
      void bridge.call('endVisit', {})
    },
    /** Once an answer: coming back to it later is no new painting. */
    reportPainted: (answerId: AnswerId): void => {
      if (answerId === paintedAnswer) return
      paintedAnswer = answerId
      const sinceReceivedMs = Math.max(0, now() - store.getState().answeredAtMs)
      void bridge.call('reportPainted', { answerId, sinceReceivedMs })
    },
  }
}

export function verdictKey(answerId: AnswerId, sku: Sku): string {
  return `${answerId}/${sku}`
}

/** A product's own shelf. */
export function placeOf(card: ProductCard): Place {
  const { name, names, picture, colour, location } = card
  return { name, names, picture, colour, ...location }
}

/** The aisle that a department's sign hangs in. */
export function placeOfDepartment({ name, names, aisle, picture }: Department): Place {
  return { name, names, aisle, picture, bay: null, shelf: null, colour: null }
}
