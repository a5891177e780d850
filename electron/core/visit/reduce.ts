import type { Problem } from '../../contract/visit'
import { NOBODY, type VisitEvent, type VisitState } from './state'

/**
 * The talk's state machine. Returns the same object when the event changes nothing, so a caller can tell;
 * an event of a question that is no longer under way is ignored by its name.
 */
export function reduceVisit(state: VisitState, event: VisitEvent): VisitState {
  const next = step(state, event)
  return next === state ? state : { ...next, revision: state.revision + 1 }
}

function step(state: VisitState, event: VisitEvent): VisitState {
  if (event.type === 'touched') return touched(state, event.visitId)
  if (state.visitId === null) return state
  switch (event.type) {
    case 'listening-started':
      return {
        ...state,
        phase: 'listening',
        query: { queryId: event.queryId, via: 'speech', words: '', isFinal: false },
        problem: null,
        countdownSeconds: null,
      }
    case 'partial-heard':
      if (!isUnderWay(state, event.queryId) || state.query.isFinal || state.query.words === event.words)
        return state
      return { ...state, query: { ...state.query, words: event.words } }
    case 'asked':
      return {
        ...state,
        phase: 'thinking',
        query: { queryId: event.queryId, via: event.via, words: event.words, isFinal: true },
        problem: null,
        countdownSeconds: null,
      }
    case 'answered':
      if (!isUnderWay(state, event.answer.queryId)) return state
      return { ...state, phase: 'answered', answer: event.answer, problem: null, voiceFailures: 0 }
    case 'query-failed':
      if (!isUnderWay(state, event.queryId)) return state
      return {
        ...withoutQuery(state),
        problem: event.problem,
        voiceFailures: state.voiceFailures + (isVoiceFailure(event.problem) ? 1 : 0),
      }
    case 'query-cancelled':
      return isUnderWay(state, event.queryId) ? withoutQuery(state) : state
    case 'problem-met':
      return state.problem === event.problem ? state : { ...state, problem: event.problem }
    case 'problem-gone':
      return state.problem !== null && event.problems.includes(state.problem)
        ? { ...state, problem: null }
        : state
    case 'countdown-changed':
      return state.countdownSeconds === event.seconds ? state : { ...state, countdownSeconds: event.seconds }
    case 'ended':
      return { ...NOBODY, revision: state.revision }
  }
}

function touched(state: VisitState, visitId: VisitState['visitId']): VisitState {
  if (state.visitId === null) return { ...NOBODY, revision: state.revision, visitId, phase: 'ready' }
  return state.countdownSeconds === null ? state : { ...state, countdownSeconds: null }
}

type WithQuery = VisitState & { readonly query: NonNullable<VisitState['query']> }

/** Under way means: listening or thinking, and about this very question. */
function isUnderWay(state: VisitState, queryId: string): state is WithQuery {
  return (state.phase === 'listening' || state.phase === 'thinking') && state.query?.queryId === queryId
}

/** Back to what was on the screen before the question: the last answer, or an empty counter. */
function withoutQuery(state: VisitState): VisitState {
  return { ...state, phase: state.answer === null ? 'ready' : 'answered', query: null }
}

function isVoiceFailure(problem: Problem): boolean {
  return problem === 'heard-nothing' || problem === 'speech-interrupted' || problem === 'microphone-silent'
}
