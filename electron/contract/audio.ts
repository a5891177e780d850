/** The one audio format inside Aisle: 16 kHz, mono, signed 16-bit, in frames of 40 ms. */
export const SAMPLE_RATE_HZ = 16_000
export const FRAME_MS = 40
export const FRAME_SAMPLES = (SAMPLE_RATE_HZ * FRAME_MS) / 1000
/** Sound kept from before the press once a visit has begun, so that the first word is never clipped. */
export const PRE_ROLL_MS = 300
/** An utterance longer than this is ended by us. */
export const UTTERANCE_LIMIT_MS = 12_000

/**
 * One frame on the audio port, window -> speech. `samples` is a copy (an ArrayBuffer of FRAME_SAMPLES Int16 values):
 * a transfer list would arrive as null. `sequence` counts from 0 within an utterance; a gap ends the utterance.
 */
export interface AudioFrame {
  readonly utteranceId: string
  readonly sequence: number
  readonly samples: ArrayBuffer
}
