export { judgeIdle, type IdleVerdict } from './idle'
export { reduceVisit } from './reduce'
export { NOBODY, type VisitEvent, type VisitState } from './state'
