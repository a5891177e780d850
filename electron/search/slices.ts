import { setImmediate } from 'node:timers/promises'

/** As long as one may work before somebody who asks something gets a turn. */
const SLICE_MS = 4

/** Goes through all steps, letting questions be answered in between. */
export async function inSlices<T>(steps: Iterator<undefined, T>): Promise<T> {
  let startedMs = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - startedMs < SLICE_MS) continue
    await setImmediate()
    startedMs = performance.now()
  }
}
