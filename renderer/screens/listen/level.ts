/** Where a voice is loud enough for the recogniser, and where it clips. Levels in dBFS (0 = full scale). */
const QUIET_DBFS = -42
const LOUD_DBFS = -6
const SILENT_DBFS = -60
/** How long the loudest moment is remembered: between words the meter must not fall to "too quiet". */
const HOLD_MS = 900

export type Loudness = 'waiting' | 'quiet' | 'good' | 'loud'

export function judgeLoudness(peakDbfs: number): Loudness {
  if (peakDbfs < SILENT_DBFS) return 'waiting'
  if (peakDbfs < QUIET_DBFS) return 'quiet'
  return peakDbfs > LOUD_DBFS ? 'loud' : 'good'
}

/** 0 for silence, 1 for full scale. */
export function shareOfScale(dbfs: number): number {
  return Math.min(1, Math.max(0, 1 - dbfs / SILENT_DBFS))
}

export interface Peak {
  readonly dbfs: number
  readonly atMs: number
}

/** The loudest moment of the last {@link HOLD_MS}. */
export function heldPeak(peak: Peak, dbfs: number, nowMs: number): Peak {
  return dbfs >= peak.dbfs || nowMs - peak.atMs > HOLD_MS ? { dbfs, atMs: nowMs } : peak
}
