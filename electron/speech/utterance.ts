import { FRAME_MS, UTTERANCE_LIMIT_MS } from '../contract/audio'
import type { EndedBy } from '../contract/speech'

/** Without a word for this long, nobody is talking to us. */
export const PATIENCE_MS = 5_000
/**
 * The end is a quiet this long. The recogniser's own rules with its default language model come later (half of them a
 * second after the last sound), and catch what this misses: a room that is never quiet.
 */
export const QUIET_END_MS = 560
/** Words lag behind the sound; while they still change there is more to come. */
export const SETTLED_MS = 200
/** And this catches steady noise that both take for speech. */
export const UNCHANGED_END_MS = 2_000
/** So far below the voice nobody speaks any more. */
const QUIET_BELOW_VOICE_DB = 25
/** A voice is as loud as its loudest 160 ms: a bump against the kiosk is shorter. */
const VOICE_FRAMES = 160 / FRAME_MS

const LIMIT_FRAMES = UTTERANCE_LIMIT_MS / FRAME_MS

/** How one utterance stands. Counts are frames; a frame's number is its place, so taken frames are 0 to `taken - 1`. */
export interface Utterance {
  readonly taken: number
  readonly heard: number
  readonly words: string
  /** Frames heard since the words last changed. */
  readonly unchanged: number
  /** Frames heard since anything was loud. */
  readonly quiet: number
  /** Levels of the loudest frames, falling. */
  readonly loudest: readonly number[]
  readonly endedBy: EndedBy | null
  readonly isCancelled: boolean
}

export const newUtterance: Utterance = {
  taken: 0,
  heard: 0,
  words: '',
  unchanged: 0,
  quiet: 0,
  loudest: [],
  endedBy: null,
  isCancelled: false,
}

/** Something that happened to an utterance. */
export type UtteranceEvent =
  | { readonly type: 'frame'; readonly sequence: number }
  /** The recogniser has heard the next taken frame. */
  | {
      readonly type: 'heard'
      readonly words: string
      readonly isEndpoint: boolean
      readonly rmsDbfs: number
    }
  | { readonly type: 'finish' }
  | { readonly type: 'cancel' }

/** What to do next: feed the next taken frame, ask for the final words, drop it all, or wait. */
export type NextStep = 'feed' | 'finish' | 'drop' | 'wait'

export function advance(utterance: Utterance, event: UtteranceEvent): Utterance {
  if (utterance.isCancelled) return utterance
  switch (event.type) {
    case 'frame':
      return take(utterance, event.sequence)
    case 'heard':
      return hear(utterance, event)
    case 'finish':
      return { ...utterance, endedBy: utterance.endedBy ?? 'released' }
    case 'cancel':
      return { ...utterance, isCancelled: true }
  }
}

export function nextStep({ isCancelled, endedBy, heard, taken }: Utterance): NextStep {
  if (isCancelled) return 'drop'
  // What was taken after the end of speech is not speech.
  if (endedBy === 'silence') return 'finish'
  if (heard < taken) return 'feed'
  return endedBy === null ? 'wait' : 'finish'
}

function take(utterance: Utterance, sequence: number): Utterance {
  const { taken, endedBy } = utterance
  const isRepeated = sequence < taken
  if (endedBy !== null || isRepeated) return utterance
  if (sequence > taken) return { ...utterance, endedBy: 'gap' }
  return { ...utterance, taken: taken + 1, endedBy: taken + 1 >= LIMIT_FRAMES ? 'limit' : null }
}

/** A pause found in what was already taken ends it too: without our lag it would have ended there. */
function hear(utterance: Utterance, event: Extract<UtteranceEvent, { type: 'heard' }>): Utterance {
  const loudest = [...utterance.loudest, event.rmsDbfs].sort((a, b) => b - a).slice(0, VOICE_FRAMES)
  const isQuiet = event.rmsDbfs < (loudest.at(-1) ?? 0) - QUIET_BELOW_VOICE_DB
  const heard: Utterance = {
    ...utterance,
    heard: utterance.heard + 1,
    words: event.words,
    unchanged: event.words === utterance.words ? utterance.unchanged + 1 : 0,
    quiet: isQuiet ? utterance.quiet + 1 : 0,
    loudest,
  }
  return hasFallenSilent(heard, event.isEndpoint) ? { ...heard, endedBy: 'silence' } : heard
}

function hasFallenSilent({ words, heard, unchanged, quiet }: Utterance, isEndpoint: boolean): boolean {
  if (words === '') return heard * FRAME_MS >= PATIENCE_MS
  const unchangedMs = unchanged * FRAME_MS
  const isQuiet = quiet * FRAME_MS >= QUIET_END_MS && unchangedMs >= SETTLED_MS
  return isEndpoint || isQuiet || unchangedMs >= UNCHANGED_END_MS
}
