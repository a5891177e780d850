import { z } from 'zod'
import { releaseIdSchema } from './ids'

/** Counts up when the layout of a release changes; a reader refuses what it does not know. */
export const RELEASE_SCHEMA = 1

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** `manifest.json`: what a release is made of, so that damage and mixtures are noticed. */
export const manifestSchema = z.strictObject({
  schema: z.literal(RELEASE_SCHEMA),
  releaseId: releaseIdSchema,
  /** Sentence encoder that made `vectors.bin`; questions must go through the same one. */
  encoder: z.strictObject({ name: z.string(), sha256 }),
  counts: z.strictObject({ products: z.int(), offers: z.int(), pictures: z.int() }),
  /** Every other file of the release: path with forward slashes -> sha256. */
  files: z.record(z.string(), sha256),
})
export type Manifest = z.infer<typeof manifestSchema>

/** `current.json` beside the releases: the one that is live. */
export const currentReleaseSchema = z.strictObject({ releaseId: releaseIdSchema })
