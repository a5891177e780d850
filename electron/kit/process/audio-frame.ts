import { FRAME_SAMPLES, type AudioFrame } from '../../contract/audio'

const FRAME_BYTES = FRAME_SAMPLES * Int16Array.BYTES_PER_ELEMENT

/** Checks one frame that came from the window, by hand: 25 a second, on the way to the recogniser. null = not a frame. */
export function toAudioFrame(data: unknown): AudioFrame | null {
  if (typeof data !== 'object' || data === null) return null
  const { utteranceId, sequence, samples } = data as Partial<Record<keyof AudioFrame, unknown>>
  const isFrame =
    typeof utteranceId === 'string' &&
    utteranceId.length <= 64 &&
    Number.isSafeInteger(sequence) &&
    samples instanceof ArrayBuffer &&
    samples.byteLength === FRAME_BYTES
  return isFrame ? { utteranceId, sequence: sequence as number, samples } : null
}
