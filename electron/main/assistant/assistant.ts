import type { Answer, Hypothesis, Understanding, Via } from '../../contract/answer'
import { AisleError } from '../../contract/errors'
import type { AnswerId, QueryId, ReleaseId } from '../../contract/ids'
import type { Caller, Response } from '../../contract/rpc'
import type { SearchContract, Vocabulary } from '../../contract/search'
import { understand } from '../../core/understand'
import { prepareWords } from './prepare-words'

/** How long a shopper waits for an answer before something else is offered. */
export const SEARCH_DEADLINE_MS = 2_000
const ITEMS_PER_ANSWER = 10

type Description = Response<SearchContract, 'describe'>

export interface AssistantDeps {
  readonly search: Caller<SearchContract>
  /** The release in use; one question is answered from one. */
  readonly release: () => { readonly releaseId: ReleaseId; readonly currency: string }
  readonly newId: () => string
  /** The shop's calendar day, YYYY-MM-DD. */
  readonly today: () => string
  /** Monotonic milliseconds. */
  readonly clock: () => number
}

/** A question by its words, as they were typed or as the recogniser ranked them. */
export interface WordedQuestion {
  readonly queryId: QueryId
  readonly via: Via
  readonly hypotheses: readonly Hypothesis[]
}

/** A question whose meaning is known already: browsing by touch, or a chip taken away. */
export interface UnderstoodQuestion {
  readonly queryId: QueryId
  readonly via: Via
  readonly understanding: Understanding
}

export interface Assistant {
  /** @throws AisleError `not-ready` when search is away, `timeout` when it is too slow. */
  answer(question: WordedQuestion): Promise<Answer>
  /** The same, past the understanding. */
  answerUnderstood(question: UnderstoodQuestion): Promise<Answer>
  /** Learns a release's words ahead of the first question, which would pay for it; resolves when they are in order. */
  learn(description: Pick<Description, 'releaseId' | 'vocabulary'>): Promise<void>
  forget(releaseId: ReleaseId): void
}

/** Turns words into an answer: understanding here, search in its own process, one deadline over both. */
export function createAssistant(deps: AssistantDeps): Assistant {
  const vocabularies = new Map<ReleaseId, Promise<Vocabulary>>()

  function vocabularyOf(releaseId: ReleaseId): Promise<Vocabulary> {
    const known = vocabularies.get(releaseId)
    if (known) return known
    const asked = deps.search
      .call('describe', { releaseId }, { deadlineMs: SEARCH_DEADLINE_MS })
      .then(({ vocabulary }) => prepareWords(vocabulary, deps.clock))
      .catch((error: unknown) => {
        vocabularies.delete(releaseId)
        throw error
      })
    vocabularies.set(releaseId, asked)
    return asked
  }

  async function find(
    releaseId: ReleaseId,
    question: UnderstoodQuestion,
    startedMs: number,
  ): Promise<Answer> {
    const understoodMs = deps.clock()
    const deadlineMs = SEARCH_DEADLINE_MS - (understoodMs - startedMs)
    if (deadlineMs <= 0) throw new AisleError('timeout', 'search-slow', 'No time was left for the search.')
    const found = await deps.search.call(
      'find',
      { releaseId, understanding: question.understanding, today: deps.today(), limit: ITEMS_PER_ANSWER },
      { deadlineMs },
    )
    const foundMs = deps.clock()
    return {
      answerId: deps.newId() as AnswerId,
      queryId: question.queryId,
      releaseId: found.releaseId,
      rankerVersion: found.rankerVersion,
      via: question.via,
      understanding: { ...question.understanding, intent: found.intent, slots: found.slots },
      items: found.items,
      total: found.total,
      relaxed: found.relaxed,
      degraded: found.degraded,
      timingsMs: {
        ...found.timingsMs,
        understand: understoodMs - startedMs,
        search: foundMs - understoodMs,
        answer: foundMs - startedMs,
      },
    }
  }

  return {
    async answer({ queryId, via, hypotheses }) {
      const startedMs = deps.clock()
      const { releaseId, currency } = deps.release()
      const understanding = understand({
        hypotheses: hypotheses.map((hypothesis) => hypothesis.text),
        via,
        vocabulary: await vocabularyOf(releaseId),
        currency,
      })
      return find(releaseId, { queryId, via, understanding }, startedMs)
    },
    answerUnderstood: (question) => find(deps.release().releaseId, question, deps.clock()),
    async learn({ releaseId, vocabulary }) {
      if (!vocabularies.has(releaseId)) vocabularies.set(releaseId, prepareWords(vocabulary, deps.clock))
      await vocabularies.get(releaseId)
    },
    forget(releaseId) {
      vocabularies.delete(releaseId)
    },
  }
}
