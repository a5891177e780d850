import { FRAME_MS, SILENCE_DBFS, measureLevel, type AudioFrame, type SoundLevel } from '../contract/audio'
import type { QueryId } from '../contract/ids'
import type { EventPayload } from '../contract/rpc'
import type { SpeechContract } from '../contract/speech'
import type { Recogniser } from '../../native/vosk'
import { advance, newUtterance, nextStep, type UtteranceEvent } from './utterance'
import { hypothesesOf, lastWordEndMs, meantWords } from './words'

export type Partial = EventPayload<SpeechContract, 'partial'>
export type Final = EventPayload<SpeechContract, 'final'>

/** Live words more often than this only flicker. */
const PARTIAL_GAP_MS = 100

export interface SessionDeps {
  readonly utteranceId: QueryId
  readonly recogniser: Promise<Recogniser>
  readonly onPartial: (partial: Partial) => void
  readonly onFinal: (final: Final) => void
  /** Monotonic milliseconds. */
  readonly clock: () => number
}

/** One utterance on its way through one recogniser. */
export interface Session {
  readonly utteranceId: QueryId
  take(frame: AudioFrame): void
  finish(): void
  cancel(): void
  /** Resolves when the recogniser is closed and no sound is left. */
  readonly over: Promise<void>
}

interface TakenFrame {
  readonly samples: Int16Array
  readonly level: SoundLevel
  readonly arrivedMs: number
}

export function createSession(deps: SessionDeps): Session {
  const { utteranceId, clock } = deps
  /** Taken and not yet heard; the state's limit bounds it. */
  const pending: TakenFrame[] = []
  let utterance = newUtterance
  let peakDbfs = SILENCE_DBFS
  /** Since when the end could be known: the arrival of the frame that showed it, or the request. */
  let endKnownMs = 0
  let wake: () => void = () => undefined

  const dispatch = (event: UtteranceEvent, atMs: number): void => {
    const { endedBy } = utterance
    utterance = advance(utterance, event)
    if (utterance.endedBy !== endedBy) endKnownMs = atMs
    wake()
  }

  const over = run().finally(() => {
    for (const { samples } of pending.splice(0)) samples.fill(0)
  })

  return {
    utteranceId,
    take: ({ sequence, samples: buffer }) => {
      const samples = new Int16Array(buffer)
      const taken = utterance.taken
      const level = measureLevel(samples)
      dispatch({ type: 'frame', sequence }, clock())
      if (utterance.taken > taken) pending.push({ samples, level, arrivedMs: clock() })
      else samples.fill(0)
    },
    finish: () => dispatch({ type: 'finish' }, clock()),
    cancel: () => dispatch({ type: 'cancel' }, clock()),
    over,
  }

  async function run(): Promise<void> {
    const recogniser = await deps.recogniser
    try {
      const tellPartial = createPartialTeller(deps)
      for (;;) {
        const step = nextStep(utterance)
        if (step === 'drop') return
        if (step === 'wait') await somethingNew()
        else if (step === 'feed') tellPartial(await feed(recogniser))
        else {
          await conclude(recogniser)
          return
        }
      }
    } finally {
      await recogniser.close()
    }
  }

  function somethingNew(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve
    })
  }

  async function feed(recogniser: Recogniser): Promise<string> {
    const frame = pending.shift()
    if (!frame) return utterance.words
    const [isEndpoint, partial] = await Promise.all([recogniser.accept(frame.samples), recogniser.partial()])
    frame.samples.fill(0)
    peakDbfs = Math.max(peakDbfs, frame.level.peakDbfs)
    const words = meantWords(partial)
    dispatch({ type: 'heard', words, isEndpoint, rmsDbfs: frame.level.rmsDbfs }, frame.arrivedMs)
    return words
  }

  async function conclude(recogniser: Recogniser): Promise<void> {
    const recognition = await recogniser.finish()
    // Cancelled while the last words were sought: nobody waits for them.
    if (utterance.isCancelled || utterance.endedBy === null) return
    const audio = utterance.heard * FRAME_MS
    deps.onFinal({
      utteranceId,
      hypotheses: [...hypothesesOf(recognition)],
      endedBy: utterance.endedBy,
      timingsMs: {
        audio,
        trailingSilence: Math.max(0, audio - lastWordEndMs(recognition)),
        finalise: clock() - endKnownMs,
      },
      peakDbfs,
    })
  }
}

/** Passes words on when they changed, and not too often. */
function createPartialTeller({ utteranceId, onPartial, clock }: SessionDeps): (words: string) => void {
  let told = ''
  let toldMs = Number.NEGATIVE_INFINITY
  return (words) => {
    if (words === told || clock() - toldMs < PARTIAL_GAP_MS) return
    told = words
    toldMs = clock()
    onPartial({ utteranceId, text: words })
  }
}
