import type { Answer, Hypothesis, Slot, Understanding, Via } from '../../contract/answer'
import { AisleError } from '../../contract/errors'
import type { AnswerId, QueryId } from '../../contract/ids'
import type { Problem } from '../../contract/visit'
import type { Assistant } from '../assistant'
import type { VisitDeps } from './deps'
import type { Journal } from './journal'
import type { VisitStore } from './store'

/** An answer that took longer is counted as degraded: staff look at it, shoppers do not. */
const SLOW_MS = 1000

/** Asks on behalf of the visit and keeps what the ledger has to know of each answer. */
export interface Questions {
  /** Words that are final: typed, or heard with their runners-up. Resolves when the screen has its answer. */
  askWords(
    via: Via,
    queryId: QueryId,
    hypotheses: readonly Hypothesis[],
    heardTimingsMs?: Record<string, number>,
  ): Promise<void>
  /** A meaning that is known already. */
  askUnderstood(understanding: Understanding, words: string): Promise<void>
  /** The answer is on the glass. */
  painted(answerId: AnswerId, sinceReceivedMs: number): void
}

export function createQuestions(
  deps: VisitDeps,
  store: VisitStore,
  assistant: Assistant,
  journal: Journal,
): Questions {
  /** When the words of the question under way became final, on main's clock. */
  let finalAtMs = 0

  async function ask(
    queryId: QueryId,
    via: Via,
    words: string,
    find: () => Promise<Answer>,
    heardTimingsMs: Record<string, number> = {},
  ): Promise<void> {
    finalAtMs = deps.clock()
    const { releaseId } = deps.releases.inUse()
    store.dispatch({ type: 'asked', queryId, via, words })
    try {
      const answer = await find()
      if (store.state.query?.queryId !== queryId) return
      show({
        ...answer,
        timingsMs: { ...answer.timingsMs, ...heardTimingsMs },
        degraded: degradedNow(answer),
      })
    } catch (error) {
      const isAsked = store.state.query?.queryId === queryId
      if (isAsked && isNotLoaded(error) && deps.releases.notLoaded(releaseId)) {
        // The visit has gone over to the live release: there the question is asked once more, whole.
        await ask(queryId, via, words, find, heardTimingsMs)
        return
      }
      deps.log.warn('A question got no answer', { error: String(error) })
      store.dispatch({ type: 'query-failed', queryId, problem: problemOf(error) })
    }
  }

  function degradedNow(answer: Answer): Answer['degraded'] {
    const isSlow = (answer.timingsMs['answer'] ?? 0) > SLOW_MS
    return [
      ...answer.degraded,
      ...(deps.speech.state === 'ready' ? [] : (['speech-down'] as const)),
      ...(isSlow ? (['search-slow'] as const) : []),
    ]
  }

  function show(answer: Answer): void {
    store.dispatch({ type: 'answered', answer })
    const { visitId } = store.state
    if (visitId === null) return
    const entry = {
      visitId,
      queryId: answer.queryId,
      answerId: answer.answerId,
      releaseId: answer.releaseId,
      rankerVersion: answer.rankerVersion,
      via: answer.via,
      intent: answer.understanding.intent,
      slotKinds: answer.understanding.slots.map((slot: Slot) => slot.kind),
      wordCount: answer.understanding.text.split(' ').filter(Boolean).length,
      total: answer.total,
      shown: answer.items.map((item, index) => ({
        sku: item.sku,
        position: index + 1,
        score: item.score,
        propensity: 1,
      })),
      degraded: answer.degraded,
      timingsMs: answer.timingsMs,
    }
    // In parallel with the painting: losing it must not delay the screen.
    journal.write('recordAnswer', entry).catch(() => undefined)
  }

  return {
    askWords(via, queryId, hypotheses, heardTimingsMs) {
      const words = hypotheses[0]?.text ?? ''
      return ask(queryId, via, words, () => assistant.answer({ queryId, via, hypotheses }), heardTimingsMs)
    },
    askUnderstood(understanding, words) {
      const queryId = deps.newId() as QueryId
      return ask(queryId, 'touch', words, () =>
        assistant.answerUnderstood({ queryId, via: 'touch', understanding }),
      )
    },
    painted(answerId, sinceReceivedMs) {
      if (store.state.answer?.answerId !== answerId) return
      const timingsMs = { finalToPainted: deps.clock() - finalAtMs, receivedToPainted: sinceReceivedMs }
      journal.write('recordPainted', { answerId, timingsMs }).catch(() => undefined)
    },
  }
}

const isNotLoaded = (error: unknown): boolean =>
  error instanceof AisleError && error.code === 'release-not-loaded'

function problemOf(error: unknown): Problem {
  return error instanceof AisleError && error.kind === 'timeout' ? 'search-slow' : 'search-down'
}
