import { useSyncExternalStore } from 'react'
import { createMinuteClock } from './minute-clock'

const clock = createMinuteClock()

/** The wall clock to the minute: for "today" and "an hour old", not for measuring. Only what calls it is drawn again. */
export function useNow(): number {
  return useSyncExternalStore(clock.subscribe, clock.minuteMs)
}
