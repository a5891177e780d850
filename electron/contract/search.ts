import { z } from 'zod'
import {
  answerItemSchema,
  degradedSchema,
  intentSchema,
  productDetailSchema,
  slotSchema,
  suggestionSchema,
  timingsSchema,
  understandingSchema,
} from './answer'
import { releaseIdSchema, skuSchema } from './ids'
import type { Contract } from './rpc'

/** What core/understand has to know about the catalogue. */
export const vocabularySchema = z.strictObject({
  types: z.array(z.strictObject({ name: z.string(), synonyms: z.array(z.string()), count: z.int() })),
  brands: z.array(z.string()),
  colours: z.array(z.string()),
  departments: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** Every word of the catalogue's names, types, brands and attributes, lower case. */
  words: z.array(z.string()),
})
export type Vocabulary = z.infer<typeof vocabularySchema>

/** Which processor ranks, as found by the probe. */
export const providerSchema = z.enum(['webgpu', 'dml', 'coreml', 'cuda', 'cpu'])
export type Provider = z.infer<typeof providerSchema>

const descriptionSchema = z.strictObject({
  releaseId: releaseIdSchema,
  rankerVersion: z.string(),
  provider: providerSchema,
  products: z.int(),
  degraded: z.array(degradedSchema),
  vocabulary: vocabularySchema,
})

/**
 * main -> search. Reads only; keeps nothing of a question after its answer. Several releases can be loaded at once; each
 * call names the one that it is about, so no answer is ever made of two.
 * @throws AisleError `not-ready/release-not-loaded` for one that is not loaded.
 */
export const searchContract = {
  calls: {
    /** Resolves when the releases of the start are loaded and warm. */
    describe: { request: z.strictObject({ releaseId: releaseIdSchema }), response: descriptionSchema },
    /**
     * Loads one more release beside those in use, in small steps between questions; resolves when it is warm.
     * `corrupt` when it is damaged: nothing has changed then. One that is loaded already is only described.
     */
    load: { request: z.strictObject({ releaseDir: z.string().min(1) }), response: descriptionSchema },
    /** Lets a release go; questions under way are still answered. Unknown ones are no error. */
    unload: { request: z.strictObject({ releaseId: releaseIdSchema }), response: z.strictObject({}) },
    /** Products for an understood question. An empty text with slots browses. */
    find: {
      request: z.strictObject({
        releaseId: releaseIdSchema,
        understanding: understandingSchema,
        /** The shop's calendar day (YYYY-MM-DD): decides which offers are live. */
        today: z.iso.date(),
        limit: z.int().min(1).max(50),
      }),
      response: z.strictObject({
        releaseId: releaseIdSchema,
        rankerVersion: z.string(),
        intent: intentSchema,
        slots: z.array(slotSchema),
        items: z.array(answerItemSchema),
        total: z.int(),
        relaxed: z.array(z.string()),
        degraded: z.array(degradedSchema),
        timingsMs: timingsSchema,
      }),
    },
    suggest: {
      request: z.strictObject({
        releaseId: releaseIdSchema,
        prefix: z.string().max(200),
        limit: z.int().min(1).max(12),
      }),
      response: z.array(suggestionSchema),
    },
    /** null when the release has no such product, or staff have blocked it. */
    product: {
      request: z.strictObject({ releaseId: releaseIdSchema, sku: skuSchema, today: z.iso.date() }),
      response: productDetailSchema.nullable(),
    },
  },
  events: {},
} as const satisfies Contract
export type SearchContract = typeof searchContract
