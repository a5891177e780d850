import type { BuildProgress } from '../contract/builder'

/** Nobody can follow more. */
const PACE_MS = 100

/** Lets the first progress of each stage through at once, and then not more than people can follow. */
export function paced(tell: (progress: BuildProgress) => void): (progress: BuildProgress) => void {
  let last = { stage: '', atMs: -Infinity }
  return (progress) => {
    const atMs = performance.now()
    if (progress.stage === last.stage && atMs - last.atMs < PACE_MS && progress.done < progress.total) return
    last = { stage: progress.stage, atMs }
    tell(progress)
  }
}
