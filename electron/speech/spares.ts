import { SAMPLE_RATE_HZ } from '../contract/audio'
import type { Model, Recogniser } from '../../native/vosk'

/** Ways of hearing that are asked for: later ones are seldom right. */
const MAX_ALTERNATIVES = 5

/**
 * Keeps one recogniser ready, because making one takes longer than a shopper takes to speak. Each is used once: what
 * it learned of a voice goes with it.
 */
export interface Spares {
  /** Makes the next one, unless it is there or under way. */
  prepare(): Promise<void>
  /** The spare one; made on the spot when there is none. */
  take(): Promise<Recogniser>
}

export function createSpares(model: Model): Spares {
  let spare: Promise<Recogniser> | null = null

  const make = (): Promise<Recogniser> =>
    model.createRecogniser({ sampleRateHz: SAMPLE_RATE_HZ, maxAlternatives: MAX_ALTERNATIVES })

  return {
    prepare: async () => {
      spare ??= make()
      await spare
    },
    take: () => {
      const taken = spare ?? make()
      spare = null
      return taken
    },
  }
}
