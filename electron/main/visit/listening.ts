import { MUTE_DBFS, UTTERANCE_LIMIT_MS } from '../../contract/audio'
import { AisleError } from '../../contract/errors'
import type { QueryId } from '../../contract/ids'
import type { EventPayload } from '../../contract/rpc'
import type { SpeechContract } from '../../contract/speech'
import type { Problem } from '../../contract/visit'
import type { VisitDeps } from './deps'
import type { Questions } from './questions'
import type { VisitStore } from './store'

const CALL_DEADLINE_MS = 2_000
/** After the shopper let go the final words come within this, or speech is taken for lost. */
const FINAL_DEADLINE_MS = 4_000
/** Speech ends an utterance by the sound it gets; without any, only this does, and the visit is never without an end. */
const LISTENING_LIMIT_MS = UTTERANCE_LIMIT_MS + 10_000

/** Push to talk, from the press to the final words. */
export interface Listening {
  start(): Promise<QueryId>
  finish(queryId: QueryId): Promise<void>
  cancel(queryId: QueryId): Promise<void>
  /** Whatever is being heard is dropped: the visit ends or the keyboard takes over. */
  drop(): void
  /** Called a few times a second: notices final words that never come. */
  tick(): void
}

export function createListening(deps: VisitDeps, store: VisitStore, questions: Questions): Listening {
  let finalDueMs = Number.POSITIVE_INFINITY

  const underWay = (): QueryId | null =>
    store.state.phase === 'listening' ? (store.state.query?.queryId ?? null) : null

  function fail(problem: Problem): void {
    const queryId = underWay()
    if (queryId === null) return
    finalDueMs = Number.POSITIVE_INFINITY
    store.dispatch({ type: 'query-failed', queryId, problem })
  }

  async function cancel(queryId: QueryId): Promise<void> {
    store.dispatch({ type: 'query-cancelled', queryId })
    if (deps.speech.state !== 'ready') return
    await deps.speech.call('cancelUtterance', { utteranceId: queryId }, { deadlineMs: CALL_DEADLINE_MS })
  }

  function drop(): void {
    const queryId = underWay()
    if (queryId !== null) void cancel(queryId).catch(() => undefined)
  }

  function heard(final: EventPayload<SpeechContract, 'final'>): void {
    if (underWay() !== final.utteranceId) return
    finalDueMs = Number.POSITIVE_INFINITY
    if (final.hypotheses.length === 0) {
      fail(final.peakDbfs <= MUTE_DBFS ? 'microphone-silent' : 'heard-nothing')
      return
    }
    const { trailingSilence, finalise } = final.timingsMs
    void questions.askWords('speech', final.utteranceId, final.hypotheses, { trailingSilence, finalise })
  }

  deps.speech.onEvent('partial', ({ utteranceId, text }) => {
    store.dispatch({ type: 'partial-heard', queryId: utteranceId, words: text })
  })
  deps.speech.onEvent('final', heard)
  deps.speech.onState((state) => {
    if (state !== 'ready') fail('speech-interrupted')
  })

  return {
    async start() {
      drop()
      const away = problemOfState(deps.speech.state)
      if (away !== null) {
        store.dispatch({ type: 'problem-met', problem: away })
        throw new AisleError('not-ready', away, 'Speech recognition cannot listen now.')
      }
      const queryId = deps.newId() as QueryId
      finalDueMs = deps.clock() + LISTENING_LIMIT_MS
      store.dispatch({ type: 'listening-started', queryId })
      try {
        const { releaseId } = deps.releases.inUse()
        const utterance = { utteranceId: queryId, releaseId }
        await deps.speech.call('startUtterance', utterance, { deadlineMs: CALL_DEADLINE_MS })
      } catch (error) {
        store.dispatch({ type: 'query-failed', queryId, problem: 'speech-interrupted' })
        throw error
      }
      return queryId
    },
    async finish(queryId) {
      if (underWay() !== queryId) return
      finalDueMs = deps.clock() + FINAL_DEADLINE_MS
      await deps.speech.call('finishUtterance', { utteranceId: queryId }, { deadlineMs: CALL_DEADLINE_MS })
    },
    cancel,
    drop,
    tick() {
      if (deps.clock() >= finalDueMs) fail('speech-interrupted')
    },
  }
}

function problemOfState(state: VisitDeps['speech']['state']): Problem | null {
  switch (state) {
    case 'ready':
      return null
    case 'starting':
      return 'speech-starting'
    case 'down':
      return 'speech-down'
    case 'off':
      return 'speech-off'
  }
}
