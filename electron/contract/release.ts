import { z } from 'zod'
import { releaseIdSchema } from './ids'

/** Counts up when the layout of a release changes; a reader refuses what it does not know. */
export const RELEASE_SCHEMA = 3

/** A release and those before and after it that are kept for undo and redo. */
export const RELEASES_KEPT = 10

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** Letters and digits, with marks only between them: it cannot lead out of the release on any system. */
const releaseFileSchema = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*)*$/)

/** A part of a release that was made by one stage of the builder. */
export const stageRecordSchema = z.strictObject({
  /** Hash of everything that went in: the same key means that the files can be taken over as they are. */
  key: sha256Schema,
  /** What it made, relative to the release, forward slashes. */
  files: z.array(releaseFileSchema).max(20_000),
})
export type StageRecord = z.infer<typeof stageRecordSchema>

/** `manifest.json`: what a release is made of, so that damage and mixtures are noticed. */
export const manifestSchema = z.strictObject({
  schema: z.literal(RELEASE_SCHEMA),
  /** First 16 digits of the hash of all stages' keys: names what went in. The files' own hashes guard the bytes. */
  releaseId: releaseIdSchema,
  /** Hash of the shop folder's content alone: equal for a release whose vectors are still missing and its whole one. */
  content: sha256Schema,
  /** How the files are to be read: a program that reads them otherwise must not try. */
  reads: z.strictObject({
    /** Hash of the columns of `catalogue.db`. */
    catalogue: sha256Schema,
    /** Schema of `search-index.bin`. */
    index: z.int().min(1),
  }),
  /** Sentence encoder that made `vectors.bin`; questions must go through the same one. */
  encoder: z.strictObject({ name: z.string(), sha256: sha256Schema }),
  counts: z.strictObject({
    products: z.int(),
    offers: z.int(),
    pictures: z.int(),
    knowledge: z.int(),
    /** Rows of `vectors.bin` that are still empty: the text went live first. */
    vectorsMissing: z.int().min(0),
  }),
  stages: z.record(z.string().max(40), stageRecordSchema),
  /** Every other file of the release: path with forward slashes -> sha256. */
  files: z.record(releaseFileSchema, sha256Schema),
})
export type Manifest = z.infer<typeof manifestSchema>

const besideLive = z
  .array(releaseIdSchema)
  .max(RELEASES_KEPT - 1)
  .default([])

/** `current.json` beside the releases: the one that is live, and where one can go from it. */
export const releasePointerSchema = z.strictObject({
  releaseId: releaseIdSchema,
  /** Live before it, newest first. */
  history: besideLive,
  /** Left by undoing, the one that was left last first: a redo goes there. Forgotten when a new release goes live. */
  undone: besideLive,
})
export type ReleasePointer = z.infer<typeof releasePointerSchema>

/** `wanted.json` beside the releases: a release that somebody asks the kiosk to put live. Removed when that was tried. */
export const wantedReleaseSchema = z.strictObject({ releaseId: releaseIdSchema })

/** `refused.json`: what became of a wish that was not followed. */
export const refusedReleaseSchema = z.strictObject({
  releaseId: releaseIdSchema,
  reason: z.string().max(2000),
})
