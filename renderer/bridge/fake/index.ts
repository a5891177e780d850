import { type Config, configSchema } from '../../../electron/contract/config'
import type { QueryId, VisitId } from '../../../electron/contract/ids'
import type { KioskContract, ShownShop } from '../../../electron/contract/kiosk'
import type { Handlers } from '../../../electron/contract/rpc'
import type { Health, VisitView } from '../../../electron/contract/visit'
import type { Slot, Via } from '../../../electron/contract/answer'
import type { Bridge } from '../bridge'
import { fakeAnswer, fakeSuggestions, slotsIn } from './fake-answer'
import { detailOf, shown } from './fake-shop'

type Listener = (payload: never) => void

/** Puts any state on the screen, for tests and for trying things out in the console. */
export interface FakeKiosk {
  show(change: Partial<VisitView>): void
  /** The visit is over and everything works again. */
  restart(): void
  setHealth(health: Health): void
  /** Another release goes live. */
  swap(change: Partial<ShownShop>): void
  failNext(name: string): void
}

declare global {
  interface Window {
    fakeKiosk?: FakeKiosk
  }
}

const SPOKEN = 'a quiet fan for the bedroom under sixty'
const WORD_EVERY_MS = 220
const WELL: Health = { speech: 'ready', search: 'ready', ledger: 'ready' }

/** A kiosk without a main process: the demo shop answers by plain word matching. */
export function fakeBridge(): Bridge {
  const listeners = new Map<string, Set<Listener>>()
  const failing = new Set<string>()
  let health = WELL
  let view: VisitView = nobody()
  let speaking: ReturnType<typeof setInterval> | undefined

  const emit = (name: string, payload: unknown) =>
    listeners.get(name)?.forEach((listener) => listener(payload as never))
  function show(change: Partial<VisitView>): void {
    view = { ...view, ...change, revision: view.revision + 1 }
    emit('visitChanged', view)
  }
  function open(): void {
    if (view.visitId === null) show({ visitId: crypto.randomUUID() as VisitId, phase: 'ready' })
  }
  function answer(via: Via, words: string, slots: readonly Slot[], text = words): void {
    open()
    const queryId = crypto.randomUUID() as QueryId
    show({ phase: 'thinking', query: { queryId, via, words, isFinal: true }, problem: null })
    setTimeout(() => show({ phase: 'answered', answer: fakeAnswer(queryId, via, text, slots) }), 60)
  }
  function hear(queryId: QueryId): void {
    const words = SPOKEN.split(' ')
    let count = 0
    speaking = setInterval(() => {
      count += 1
      if (count > words.length + 2) finish()
      else show({ query: { queryId, via: 'speech', words: words.slice(0, count).join(' '), isFinal: false } })
    }, WORD_EVERY_MS)
  }
  function finish(): void {
    clearInterval(speaking)
    answer(
      'speech',
      SPOKEN,
      [...slotsIn('fan'), { id: 'price-max', kind: 'price-max', cents: 6000 }],
      'quiet fan',
    )
  }

  function endVisit(): void {
    clearInterval(speaking)
    show({ ...nobody(), revision: view.revision })
  }
  function setHealth(next: Health): void {
    health = next
    emit('healthChanged', next)
  }

  const handlers: Handlers<KioskContract> = {
    boot: () => ({
      ...shown,
      config: configOf(location),
      health,
      visit: view,
      speechLanguages: ['en'],
    }),
    touch: () => {
      open()
      if (view.countdownSeconds !== null) show({ countdownSeconds: null })
      return {}
    },
    startListening: () => {
      open()
      const queryId = crypto.randomUUID() as QueryId
      show({
        phase: 'listening',
        query: { queryId, via: 'speech', words: '', isFinal: false },
        problem: null,
      })
      hear(queryId)
      return { queryId }
    },
    finishListening: () => {
      finish()
      return {}
    },
    cancelListening: () => {
      clearInterval(speaking)
      show({ phase: view.answer === null ? 'ready' : 'answered', query: null })
      return {}
    },
    askText: ({ text }) => {
      answer('text', text, slotsIn(text))
      return {}
    },
    browse: (what) => {
      const slot: Slot =
        what.kind === 'offers'
          ? { id: 'offers', kind: 'offers' }
          : { id: 'department', kind: 'department', value: what.department }
      answer('touch', '', [slot])
      return {}
    },
    dropSlot: ({ slotId }) => {
      const { slots = [], text = '' } = view.answer?.understanding ?? {}
      answer(
        view.answer?.via ?? 'touch',
        view.query?.words ?? '',
        slots.filter((slot) => slot.id !== slotId),
        text,
      )
      return {}
    },
    suggest: ({ prefix }) => [...fakeSuggestions(prefix)],
    product: ({ sku }) => detailOf(sku),
    giveFeedback: () => ({}),
    recordAction: () => ({}),
    endVisit: () => {
      endVisit()
      return {}
    },
    reportMicrophone: ({ problem }) => {
      show({ problem })
      return {}
    },
    reportPainted: () => ({}),
  }

  window.fakeKiosk = {
    show,
    restart: () => {
      setHealth(WELL)
      // A visit of its own first: the window wipes what belongs to a visit when that visit ends.
      open()
      endVisit()
    },
    setHealth,
    swap: (change) => emit('shopChanged', { ...shown, ...change }),
    failNext: (name) => failing.add(name),
  }
  return {
    call: async (name, request) => {
      if (failing.delete(name))
        return { ok: false, error: { kind: 'timeout', code: 'fake', message: 'Told to fail.' } }
      const handler = handlers[name] as (request: unknown) => unknown
      return { ok: true, value: (await handler(request)) as never }
    },
    on: (name, listener) => {
      const all = listeners.get(name) ?? new Set()
      listeners.set(name, all.add(listener))
      return () => all.delete(listener)
    },
    sendAudioFrame: () => undefined,
  }
}

/** `?fake&config={"theme":"dark"}` tries a configuration out. */
function configOf({ search }: Location): Config {
  return configSchema.parse(JSON.parse(new URLSearchParams(search).get('config') ?? '{}'))
}

function nobody(): VisitView {
  return {
    revision: 0,
    visitId: null,
    phase: 'attract',
    query: null,
    answer: null,
    problem: null,
    voiceFailures: 0,
    countdownSeconds: null,
  }
}
