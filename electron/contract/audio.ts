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

/** Level of digital silence, and the lowest one that is told: logarithms end somewhere. */
export const SILENCE_DBFS = -120
/** A microphone that never rises above this is switched off or unplugged, not merely far away. */
export const MUTE_DBFS = -80

/** How loud a stretch of sound is, in decibels below full scale: 0 is the loudest there can be. */
export interface SoundLevel {
  /** Root mean square: what a meter shows. */
  readonly rmsDbfs: number
  /** The loudest sample. */
  readonly peakDbfs: number
}

/** Measures 16-bit samples. No samples are silent. */
export function measureLevel(samples: Int16Array): SoundLevel {
  let peak = 0
  let sum = 0
  for (const sample of samples) {
    peak = Math.max(peak, Math.abs(sample))
    sum += sample * sample
  }
  return { rmsDbfs: toDbfs(Math.sqrt(sum / Math.max(1, samples.length))), peakDbfs: toDbfs(peak) }
}

function toDbfs(amplitude: number): number {
  return amplitude === 0 ? SILENCE_DBFS : Math.max(SILENCE_DBFS, 20 * Math.log10(amplitude / 32_768))
}
