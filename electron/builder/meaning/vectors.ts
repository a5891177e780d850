/** The vectors of a release, by the hash of the line that they stand for: equal lines share one. */
export interface Vectors {
  readonly encoderSha256: string
  /** Lines whose vector the release does not have. */
  readonly missing: ReadonlySet<string>
  /** Resolves when all others are known. */
  all(onProgress: (done: number, total: number) => void): Promise<ReadonlyMap<string, Float32Array>>
}
