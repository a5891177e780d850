import type { Understanding } from '../../contract/answer'
import type { Config } from '../../contract/config'
import { AisleError } from '../../contract/errors'
import type { EventContext } from '../../contract/feedback'
import type { AnswerId, QueryId } from '../../contract/ids'
import type { KioskContract, ShownShop } from '../../contract/kiosk'
import type { Handlers, Request } from '../../contract/rpc'
import type { VisitView } from '../../contract/visit'
import { dropSlot } from '../../core/understand'
import { createAssistant } from '../assistant'
import type { WholeRelease } from '../release'
import type { VisitDeps } from './deps'
import { createJournal } from './journal'
import { createListening } from './listening'
import { createQuestions } from './questions'
import { type EndedBy, createStay } from './stay'
import { createVisitStore } from './store'

const TICK_MS = 250
const LOOK_UP_DEADLINE_MS = 1_500
/** How long "thanks" may take before the shopper is told that it could not be kept; it is still tried after that. */
const THANKS_DEADLINE_MS = 6_000
const SUGGESTIONS = 6
/** Those whose speech model is on this machine. */
const SPEECH_LANGUAGES: readonly Config['language'][] = ['en']

/** The owner of the visit: answers the window's calls and tells it of each change. */
export interface VisitHost {
  readonly handlers: Handlers<KioskContract>
  view(): VisitView
  onView(listener: (view: VisitView) => void): void
  /** Another release serves, and nobody stands before the kiosk. */
  onShop(listener: (shown: ShownShop) => void): void
  /** The window died or was closed: whoever stood before it, their visit ends here. */
  windowLost(): void
  dispose(): void
}

export function createVisitHost(deps: VisitDeps): VisitHost {
  const store = createVisitStore()
  const journal = createJournal(deps.ledger, deps.log)
  const assistant = createAssistant({
    ...deps,
    release: () => {
      const { releaseId, shop } = deps.releases.inUse()
      return { releaseId, currency: shop.currency }
    },
  })
  const questions = createQuestions(deps, store, assistant, journal)
  const listening = createListening(deps, store, questions)
  const stay = createStay(deps, store, journal)

  deps.ledger.onState((state) => {
    if (state === 'ready') journal.resume()
  })
  deps.search.onState((state) => {
    if (state !== 'ready') return
    store.dispatch({ type: 'problem-gone', problems: ['search-down', 'search-slow'] })
  })
  deps.releases.onLoaded((description) => assistant.learn(description))
  deps.releases.onUnloaded((releaseId) => assistant.forget(releaseId))
  // No answer is made of two releases, nor does one stand beside the other's floor plan: the visit begins anew.
  deps.releases.onHeldLost(() => {
    if (store.state.visitId === null) return
    endVisit('restart')
    stay.touch()
  })
  deps.speech.onState((state) => {
    if (state !== 'ready') return
    store.dispatch({ type: 'problem-gone', problems: ['speech-starting', 'speech-down', 'speech-off'] })
  })
  const timer = setInterval(tick, TICK_MS)

  function tick(): void {
    listening.tick()
    stay.tick()
    if (journal.pending > 0 && deps.ledger.state === 'ready') journal.resume()
  }

  function endVisit(endedBy: EndedBy): void {
    listening.drop()
    stay.end(endedBy)
  }

  /** Feedback and actions are about the answer on the screen; anything else is refused. */
  function contextOf(answerId: AnswerId): EventContext {
    const { visitId, answer } = store.state
    if (visitId === null || answer?.answerId !== answerId) {
      throw new AisleError('input', 'unknown-answer', 'That answer is no longer on the screen.')
    }
    return { visitId, queryId: answer.queryId }
  }

  const handlers: Handlers<KioskContract> = {
    boot: () => ({
      ...shownOf(deps.releases.inUse()),
      config: deps.config,
      health: { speech: deps.speech.state, search: deps.search.state, ledger: deps.ledger.state },
      visit: store.state,
      speechLanguages: [...SPEECH_LANGUAGES],
    }),
    touch() {
      stay.touch()
      return {}
    },
    async startListening({ language }) {
      stay.touch()
      if (!SPEECH_LANGUAGES.includes(language))
        throw new AisleError('input', 'no-speech-model', `There is no speech model for "${language}" here.`)
      return { queryId: await listening.start() }
    },
    async finishListening({ queryId }) {
      stay.touch()
      await listening.finish(queryId)
      return {}
    },
    async cancelListening({ queryId }) {
      stay.touch()
      await listening.cancel(queryId)
      return {}
    },
    async askText({ text }) {
      stay.touch()
      listening.drop()
      await questions.askWords('text', deps.newId() as QueryId, [{ text, confidence: 1 }])
      return {}
    },
    async browse(request) {
      stay.touch()
      listening.drop()
      await questions.askUnderstood(browsing(request), '')
      return {}
    },
    async dropSlot({ answerId, slotId }) {
      stay.touch()
      contextOf(answerId)
      const understanding = store.state.answer?.understanding
      if (understanding === undefined) return {}
      const wider = dropSlot(understanding, slotId)
      await questions.askUnderstood(wider, wider.text)
      return {}
    },
    suggest({ prefix }) {
      const { releaseId } = deps.releases.inUse()
      const request = { releaseId, prefix, limit: SUGGESTIONS }
      return deps.search.call('suggest', request, { deadlineMs: LOOK_UP_DEADLINE_MS })
    },
    product({ sku }) {
      const { releaseId } = deps.releases.inUse()
      const request = { releaseId, sku, today: deps.today() }
      return deps.search.call('product', request, { deadlineMs: LOOK_UP_DEADLINE_MS })
    },
    async giveFeedback(feedback) {
      stay.touch()
      const kept = journal.write('giveFeedback', { feedback, context: contextOf(feedback.answerId) })
      await withDeadline(kept, THANKS_DEADLINE_MS)
      return {}
    },
    recordAction(action) {
      stay.touch()
      journal.write('recordAction', { action, context: contextOf(action.answerId) }).catch(() => undefined)
      return {}
    },
    endVisit() {
      endVisit('shopper')
      return {}
    },
    reportMicrophone({ queryId, problem }) {
      if (queryId !== null) store.dispatch({ type: 'query-failed', queryId, problem })
      store.dispatch({ type: 'problem-met', problem })
      if (queryId !== null) void listening.cancel(queryId).catch(() => undefined)
      return {}
    },
    reportPainted({ answerId, sinceReceivedMs }) {
      questions.painted(answerId, sinceReceivedMs)
      return {}
    },
  }

  return {
    handlers,
    view: () => store.state,
    onView: (listener) => store.onChange(listener),
    onShop: (listener) => deps.releases.onShown((release) => listener(shownOf(release))),
    windowLost() {
      endVisit('window-lost')
    },
    dispose() {
      clearInterval(timer)
      endVisit('restart')
    },
  }
}

const shownOf = ({ releaseId, shop, floorPlan }: WholeRelease): ShownShop => ({ releaseId, shop, floorPlan })

/** Touching a department or "offers" is a question whose meaning needs no words. */
function browsing(request: Request<KioskContract, 'browse'>): Understanding {
  const slot =
    request.kind === 'department'
      ? ({ id: `department:${request.department}`, kind: 'department', value: request.department } as const)
      : ({ id: 'offers', kind: 'offers' } as const)
  return { intent: 'find', text: '', alternatives: [], slots: [slot] }
}

async function withDeadline(work: Promise<void>, deadlineMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new AisleError('timeout', 'feedback-not-kept', 'The ledger did not confirm in time.')),
      deadlineMs,
    )
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => undefined)
  }
}
