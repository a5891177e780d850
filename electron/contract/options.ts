import { z } from 'zod'
import { feedConfigSchema } from './config'
import type { Contract } from './rpc'
import { providerSchema } from './search'

/** What a helper process is told at birth: one JSON argument (`process.argv[2]`), checked by its own schema. */
export const speechOptionsSchema = z.strictObject({
  /** Folder of a Vosk model. */
  modelDir: z.string().min(1),
  /** Path of libvosk (.so, .dll, .dylib). */
  libraryPath: z.string().min(1),
  language: z.string().min(2),
  /** Loaded at the start, the live one first. */
  releaseDirs: z.array(z.string().min(1)).min(1).max(4),
})
export type SpeechOptions = z.infer<typeof speechOptionsSchema>

export const searchOptionsSchema = z.strictObject({
  /** `releases/<hash>/`, loaded at the start: the live one first, then one that a visit still uses. */
  releaseDirs: z.array(z.string().min(1)).min(1).max(4),
  /** `shop.db`; where there is none (yet), the release alone counts. */
  overlayPath: z.string().min(1).nullable(),
  /** Folder that holds `all-minilm-l6-v2-int8/`. */
  modelsDir: z.string().min(1),
  /** Verdict of the probe. */
  provider: providerSchema,
})
export type SearchOptions = z.infer<typeof searchOptionsSchema>

export const ledgerOptionsSchema = z.strictObject({
  /** Folder of journal.db and shop.db; made if absent. */
  dataDir: z.string().min(1),
  /** The till's feed; null where there is none. */
  feed: feedConfigSchema.nullable(),
})
export type LedgerOptions = z.infer<typeof ledgerOptionsSchema>

export const builderOptionsSchema = z.strictObject({
  /** Where releases are made, and where earlier ones lie whose parts can be taken over. */
  releasesDir: z.string().min(1),
  /** Other places where such lie; only read. */
  baseDirs: z.array(z.string().min(1)).max(4).default([]),
  /** Folder that holds `all-minilm-l6-v2-int8/`. */
  modelsDir: z.string().min(1),
})
export type BuilderOptions = z.input<typeof builderOptionsSchema>

/** What the throw-away probe process reports as its only event before it ends. */
export const probeReportSchema = z.strictObject({
  provider: providerSchema,
  /** GPU or CPU name and driver, as far as they can be known. */
  device: z.string(),
  /** Largest difference to the CPU's result on the probe's small graph. */
  maxError: z.number(),
})
export type ProbeReport = z.infer<typeof probeReportSchema>

/** The probe answers no calls. */
export const probeContract = { calls: {}, events: { probed: probeReportSchema } } as const satisfies Contract
