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

/** main -> search. Reads only; keeps nothing of a question after its answer. */
export const searchContract = {
  calls: {
    /** Resolves when the release is loaded and warm. */
    describe: {
      request: z.strictObject({}),
      response: z.strictObject({
        releaseId: releaseIdSchema,
        rankerVersion: z.string(),
        provider: providerSchema,
        products: z.int(),
        degraded: z.array(degradedSchema),
        vocabulary: vocabularySchema,
      }),
    },
    /** Products for an understood question. An empty text with slots browses. */
    find: {
      request: z.strictObject({
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
      request: z.strictObject({ prefix: z.string().max(200), limit: z.int().min(1).max(12) }),
      response: z.array(suggestionSchema),
    },
    /** null when the release has no such product. */
    product: {
      request: z.strictObject({ sku: skuSchema, today: z.iso.date() }),
      response: productDetailSchema.nullable(),
    },
  },
  events: {},
} as const satisfies Contract
export type SearchContract = typeof searchContract
