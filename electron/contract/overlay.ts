import { z } from 'zod'
import { liveOfferSchema } from './answer'
import { attributeSchema, locationSchema, productSchema } from './catalogue'
import { wireErrorSchema } from './errors'
import { skuSchema } from './ids'
import { sha256Schema } from './release'

/**
 * The overlay: what changes between releases, fact by fact, in `shop.db`. Of two facts about the same thing the one with
 * the higher source counts: safety > local > headquarters > feed > release. One exception: of a local `stock` without
 * `until` and one of the feed, the newer `at` counts, for a count by hand must not hide the till for ever.
 */
export const factSourceSchema = z.enum(['safety', 'local', 'headquarters', 'feed'])
export type FactSource = z.infer<typeof factSourceSchema>

const cents = productSchema.shape.priceCents

/** What an edit may change of a product; what is absent stays as the release has it. */
export const productEditSchema = z.strictObject({
  name: productSchema.shape.name.optional(),
  description: productSchema.shape.description.optional(),
  colour: productSchema.shape.colour.optional(),
  attributes: z.array(attributeSchema).max(40).optional(),
  location: locationSchema.optional(),
  minimumAge: productSchema.shape.minimumAge,
})
export type ProductEdit = z.infer<typeof productEditSchema>

const about = {
  sku: skuSchema,
  source: factSourceSchema,
  /** When it became known; for stock: when it was counted. Its age is shown. */
  at: z.iso.datetime(),
  /** It no longer counts after this; absent: until it is replaced. */
  until: z.iso.datetime().optional(),
}
const reason = z.string().trim().min(1).max(200)

/** One fact about one product. At most one of each kind from each source is kept: a newer one replaces it. */
export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...about, kind: z.literal('stock'), count: productSchema.shape.stock }),
  z.strictObject({ ...about, kind: z.literal('price'), cents }),
  /** `null` takes the release's offers on the product away. */
  z.strictObject({ ...about, kind: z.literal('offer'), offer: liveOfferSchema.nullable() }),
  /** Not shown and not found. */
  z.strictObject({ ...about, kind: z.literal('block'), reason }),
  /** Comes first wherever it fits the question, and says so. */
  z.strictObject({ ...about, kind: z.literal('pin'), reason }),
  z.strictObject({ ...about, kind: z.literal('edit'), fields: productEditSchema }),
])
export type Fact = z.infer<typeof factSchema>
export const factKindSchema = z.enum(['stock', 'price', 'offer', 'block', 'pin', 'edit'])
export type FactKind = z.infer<typeof factKindSchema>

/** What one reading of the till's feed brought. */
export const feedReportSchema = z.strictObject({
  /** File or address it came from. */
  from: z.string().max(2000),
  readAt: z.iso.datetime(),
  rows: z.int().min(0),
  /** Good rows; `changed` of them said something new. */
  taken: z.int().min(0),
  changed: z.int().min(0),
  bad: z.int().min(0),
  /** The first of the bad rows. `row` counts from 1, a heading not counted. */
  faults: z
    .array(
      z.strictObject({
        row: z.int().min(0),
        column: z.string().max(60),
        value: z.string().max(80),
        reason: z.string().max(200),
      }),
    )
    .max(100),
  /** Why nothing could be read at all; null when it could. */
  failure: wireErrorSchema.nullable(),
})
export type FeedReport = z.infer<typeof feedReportSchema>

/** Calls of the ledger process that concern the overlay: it is the only writer of `shop.db`. */
export const overlayCalls = {
  /** All of them or none; on the disk when it resolves. */
  setFacts: {
    request: z.strictObject({ facts: z.array(factSchema).min(1).max(10_000) }),
    response: z.strictObject({ changed: z.int().min(0) }),
  },
  clearFact: {
    request: z.strictObject({ sku: skuSchema, kind: factKindSchema, source: factSourceSchema }),
    response: z.strictObject({ changed: z.int().min(0) }),
  },
  describeOverlay: {
    request: z.strictObject({}),
    response: z.strictObject({
      /** Of all facts in a fixed order: two kiosks with the same overlay have the same one. */
      hash: sha256Schema,
      facts: z.int().min(0),
      /** The last reading of the feed; null before the first and where there is none. */
      feed: feedReportSchema.nullable(),
    }),
  },
} as const
