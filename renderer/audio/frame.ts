/** FRAME_SAMPLES samples of 16 bits. */
export type Frame = Int16Array<ArrayBuffer>

/** Nothing that was said stays in memory longer than it is needed. */
export function wipe(frames: readonly Frame[]): void {
  for (const frame of frames) frame.fill(0)
}
