import { setImmediate } from 'node:timers/promises'
import type { Vocabulary } from '../../contract/search'
import { arrangeInSteps } from '../../core/understand'

/** Nobody notices a wait of this length. */
const STRETCH_MS = 3

/** Puts a catalogue's words in order, and lets whatever else happens here go first every few milliseconds. */
export async function prepareWords(vocabulary: Vocabulary, clock: () => number): Promise<Vocabulary> {
  const steps = arrangeInSteps(vocabulary)
  let sinceMs = clock()
  while (!steps.next().done) {
    if (clock() - sinceMs < STRETCH_MS) continue
    await setImmediate()
    sinceMs = clock()
  }
  return vocabulary
}
