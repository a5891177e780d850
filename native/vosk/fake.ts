import { AisleError } from '../../electron/contract/errors'
import { checkRecogniserOptions, checkSamples, closed } from './checks'
import { createTurns } from './turns'
import type { Alternative, HeardWord, Model, Recogniser, RecogniserOptions, Recognition, Vosk } from './types'

/** What a fake recogniser hears, whatever the sound is. */
export interface FakeUtterance {
  readonly words: readonly HeardWord[]
  /** Further ways of hearing, after the first one. */
  readonly alternatives?: readonly string[]
  /** Silence after the last word until `accept` says that the speaker has finished; never when absent. */
  readonly endSilenceSeconds?: number
}

export interface FakeVosk extends Vosk {
  /** How many recognisers are open: 0 when all of them were closed. */
  readonly openRecognisers: number
  /** Sound that was accepted so far by all recognisers, in samples. */
  readonly acceptedSamples: number
}

/**
 * A `Vosk` without native code, for tests of what stands on it. `listen` is asked at the first sound of each
 * recogniser and tells what that one hears; `wait` makes each call last as long as its promise.
 */
export function createFakeVosk(
  listen: () => FakeUtterance,
  wait: () => Promise<void> = () => Promise.resolve(),
): FakeVosk {
  const open = new Set<Recogniser>()
  const counts = { acceptedSamples: 0 }
  return {
    get openRecognisers() {
      return open.size
    },
    get acceptedSamples() {
      return counts.acceptedSamples
    },
    openModel: () => Promise.resolve(createFakeModel(open, (options) => fakeRecogniser(options))),
  }

  function fakeRecogniser({ sampleRateHz, maxAlternatives }: RecogniserOptions): Recogniser {
    const turns = createTurns()
    const heard = { samples: 0, utterance: null as FakeUtterance | null }
    let ended: AisleError | null = null
    let closing: Promise<void> | null = null

    const checkListening = (): void => {
      if (ended) throw ended
    }
    const wordsSoFar = (): readonly HeardWord[] =>
      (heard.utterance?.words ?? []).filter(({ endSeconds }) => endSeconds <= heard.samples / sampleRateHz)

    const recogniser: Recogniser = {
      accept: async (samples) => {
        checkSamples(samples)
        checkListening()
        return turns(async () => {
          await wait()
          heard.utterance ??= listen()
          heard.samples += samples.length
          counts.acceptedSamples += samples.length
          const lastEnd = heard.utterance.words.at(-1)?.endSeconds ?? 0
          return heard.samples / sampleRateHz >= lastEnd + (heard.utterance.endSilenceSeconds ?? Infinity)
        })
      },
      partial: async () => {
        checkListening()
        return turns(() => Promise.resolve(textOf(wordsSoFar())))
      },
      finish: async () => {
        checkListening()
        ended = new AisleError('bug', 'recogniser-finished', 'this recogniser has finished: make a new one')
        return turns(async () => {
          await wait()
          return recognitionOf(wordsSoFar(), heard.utterance?.alternatives ?? [], maxAlternatives)
        })
      },
      close: () => {
        ended = closed('recogniser')
        closing ??= turns(() => Promise.resolve(void open.delete(recogniser)))
        return closing
      },
      [Symbol.dispose]: () => void recogniser.close(),
    }
    open.add(recogniser)
    return recogniser
  }
}

function createFakeModel(open: Set<Recogniser>, make: (options: RecogniserOptions) => Recogniser): Model {
  let closing: Promise<void> | null = null
  const model: Model = {
    createRecogniser: async (options) => {
      checkRecogniserOptions(options)
      if (closing) throw closed('model')
      return Promise.resolve(make(options))
    },
    close: () => {
      closing ??= Promise.all([...open].map((recogniser) => recogniser.close())).then(() => undefined)
      return closing
    },
    [Symbol.dispose]: () => void model.close(),
  }
  return model
}

function recognitionOf(
  words: readonly HeardWord[],
  others: readonly string[],
  maxAlternatives: number,
): Recognition {
  if (words.length === 0) return { alternatives: [] }
  const texts = [textOf(words), ...others].slice(0, maxAlternatives)
  const alternatives = texts.map((text, index): Alternative => ({ text, confidence: 100 - index, words }))
  return { alternatives }
}

function textOf(words: readonly HeardWord[]): string {
  return words.map(({ word }) => word).join(' ')
}
