import type { Answer, Via } from '../../contract/answer'
import type { QueryId, VisitId } from '../../contract/ids'
import type { Problem, VisitView } from '../../contract/visit'

/** The state of one shopper's stay is what the window sees of it: nothing else is remembered. */
export type VisitState = VisitView

/** Everything that can happen to a visit, in the past tense. */
export type VisitEvent =
  | { readonly type: 'touched'; readonly visitId: VisitId }
  | { readonly type: 'listening-started'; readonly queryId: QueryId }
  | { readonly type: 'partial-heard'; readonly queryId: QueryId; readonly words: string }
  | { readonly type: 'asked'; readonly queryId: QueryId; readonly via: Via; readonly words: string }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'query-failed'; readonly queryId: QueryId; readonly problem: Problem }
  | { readonly type: 'query-cancelled'; readonly queryId: QueryId }
  | { readonly type: 'problem-met'; readonly problem: Problem }
  /** What the problem was about works again. */
  | { readonly type: 'problem-gone'; readonly problems: readonly Problem[] }
  | { readonly type: 'countdown-changed'; readonly seconds: number | null }
  | { readonly type: 'ended' }

/** Nobody is here and nothing of the last visitor is left. */
export const NOBODY: VisitState = {
  revision: 0,
  visitId: null,
  phase: 'attract',
  query: null,
  answer: null,
  problem: null,
  voiceFailures: 0,
  countdownSeconds: null,
}
