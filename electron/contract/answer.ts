import { z } from 'zod'
import { attributeSchema, locationSchema, reviewSchema, translationsSchema } from './catalogue'
import { answerIdSchema, queryIdSchema, releaseIdSchema, skuSchema } from './ids'

/** How the question reached us. Repairs that would harm clean typing are made for speech only. */
export const viaSchema = z.enum(['speech', 'text', 'touch'])
export type Via = z.infer<typeof viaSchema>

/** One way the recogniser may have heard the utterance. `confidence` is Vosk's own score: comparable within one utterance only. */
export const hypothesisSchema = z.strictObject({
  text: z.string().max(500),
  confidence: z.number(),
})
export type Hypothesis = z.infer<typeof hypothesisSchema>

export const intentSchema = z.enum(['find', 'where', 'compare', 'refine', 'ask', 'help', 'staff', 'unknown'])
export type Intent = z.infer<typeof intentSchema>

/** The words of `text` that a slot was read from; absent when it was touched, not said. */
const saidWords = z.string().max(120).optional()

/**
 * One thing that was understood, shown as a chip that can be taken away again.
 * `soft` slots raise a product, hard ones (price, offers, department) exclude what does not fit.
 */
export const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id: z.string(), kind: z.literal('type'), value: z.string(), words: saidWords }),
  z.strictObject({ id: z.string(), kind: z.literal('brand'), value: z.string(), words: saidWords }),
  z.strictObject({ id: z.string(), kind: z.literal('colour'), value: z.string(), words: saidWords }),
  z.strictObject({ id: z.string(), kind: z.literal('price-max'), cents: z.int().min(0) }),
  z.strictObject({ id: z.string(), kind: z.literal('price-min'), cents: z.int().min(0) }),
  z.strictObject({ id: z.string(), kind: z.literal('department'), value: z.string(), words: saidWords }),
  z.strictObject({ id: z.string(), kind: z.literal('offers') }),
  /** A measure said aloud: "two metres", "55 inch". Unit in the shop's own writing. */
  z.strictObject({
    id: z.string(),
    kind: z.literal('measure'),
    value: z.number(),
    unit: z.string(),
    words: saidWords,
  }),
])
export type Slot = z.infer<typeof slotSchema>

/** What the shop made of the words. Pure output of core/understand. */
export const understandingSchema = z.strictObject({
  intent: intentSchema,
  /** The words as the shop writes them: "usb-c cable 2 m". Empty when browsing by touch. */
  text: z.string().max(500),
  /** Alternatives from the other hypotheses, best first, same form. */
  alternatives: z.array(z.string().max(500)).max(10),
  slots: z.array(slotSchema).max(20),
})
export type Understanding = z.infer<typeof understandingSchema>

/**
 * Why a product is here: a code, the fact behind it, and the feature of the score it came from.
 * The sentence is made in `strings/` from `code` and `facts`; facts come from the product's row, never from thin air.
 */
export const reasonSchema = z.strictObject({
  code: z.enum([
    'type',
    'words',
    'brand',
    'colour',
    'measure',
    'attribute',
    'superlative',
    'under-limit',
    'cheapest',
    'price-cut',
    'multi-buy',
    'rating',
    'meaning',
    'department',
    'pinned',
  ]),
  feature: z.string().max(60),
  facts: z.record(z.string().max(40), z.union([z.string().max(200), z.number(), z.boolean()])),
})
export type Reason = z.infer<typeof reasonSchema>

/** An offer as the window shows it. */
export const liveOfferSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('price-cut'), wasCents: z.int(), until: z.iso.date() }),
  z.strictObject({
    kind: z.literal('multi-buy'),
    quantity: z.int(),
    totalCents: z.int(),
    until: z.iso.date(),
  }),
])
export type LiveOffer = z.infer<typeof liveOfferSchema>

/** What a card on the screen needs to know about a product. */
export const productCardSchema = z.strictObject({
  sku: skuSchema,
  name: z.string(),
  /** The name in other languages, where the catalogue has them. */
  names: translationsSchema,
  brand: z.string(),
  type: z.string(),
  department: z.string(),
  priceCents: z.int(),
  offer: liveOfferSchema.nullable(),
  stock: z.int(),
  /** When the stock was counted: by the release, the till's feed or staff, whichever counts. */
  stockCheckedAt: z.iso.datetime(),
  location: locationSchema,
  picture: z.string(),
  colour: z.string().nullable(),
  minimumAge: z.int().nullable(),
})
export type ProductCard = z.infer<typeof productCardSchema>

export const answerItemSchema = z.strictObject({
  sku: skuSchema,
  score: z.number(),
  reasons: z.array(reasonSchema).max(6),
  card: productCardSchema,
})
export type AnswerItem = z.infer<typeof answerItemSchema>

/** What could not be used for this answer. Logged and shown to staff, never to shoppers. */
export const degradedSchema = z.enum([
  'no-embedding',
  'vectors-partial',
  /** What staff and the till say cannot be read: prices, stock and blocks are those that were known before. */
  'overlay-missing',
  'speech-down',
  'search-slow',
])
export type Degraded = z.infer<typeof degradedSchema>

/** Milliseconds of each stage, all on main's monotonic clock or as durations inside one process. */
export const timingsSchema = z.record(z.string().max(40), z.number())
export type Timings = z.infer<typeof timingsSchema>

export const answerSchema = z.strictObject({
  answerId: answerIdSchema,
  queryId: queryIdSchema,
  releaseId: releaseIdSchema,
  rankerVersion: z.string().max(60),
  via: viaSchema,
  understanding: understandingSchema,
  items: z.array(answerItemSchema).max(50),
  /** How many products fit in all; `items` holds the best of them. */
  total: z.int().min(0),
  /** Nothing fitted every slot, so these hard slots were set aside to show the nearest. Ids of slots. */
  relaxed: z.array(z.string()).max(20),
  degraded: z.array(degradedSchema).max(8),
  timingsMs: timingsSchema,
})
export type Answer = z.infer<typeof answerSchema>

/** Everything the product screen shows. */
export const productDetailSchema = z.strictObject({
  card: productCardSchema,
  description: z.string(),
  attributes: z.array(attributeSchema),
  rating: z.strictObject({ mean: z.number(), count: z.int() }).nullable(),
  reviews: z.array(reviewSchema),
  /** Products of the same type, nearest first. */
  similar: z.array(productCardSchema).max(6),
})
export type ProductDetail = z.infer<typeof productDetailSchema>

/** A completion offered while someone types. */
export const suggestionSchema = z.strictObject({
  text: z.string().max(120),
  /** How many products it leads to. */
  count: z.int().min(1),
  picture: z.string(),
  aisle: z.string(),
  kind: z.enum(['type', 'brand', 'product', 'department']),
})
export type Suggestion = z.infer<typeof suggestionSchema>
