import { NOBODY, type VisitEvent, type VisitState, reduceVisit } from '../../core/visit'

/** Holds the one visit's state and tells who listens of each change. */
export interface VisitStore {
  readonly state: VisitState
  dispatch(event: VisitEvent): void
  onChange(listener: (state: VisitState) => void): void
}

export function createVisitStore(): VisitStore {
  let state: VisitState = NOBODY
  const listeners: ((state: VisitState) => void)[] = []
  return {
    get state() {
      return state
    },
    dispatch(event) {
      const next = reduceVisit(state, event)
      if (next === state) return
      state = next
      for (const listener of listeners) listener(state)
    },
    onChange(listener) {
      listeners.push(listener)
    },
  }
}
