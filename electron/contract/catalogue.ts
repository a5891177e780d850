import { z } from 'zod'
import { skuSchema } from './ids'

/**
 * Schemas of a shop folder: `shop.json`, `products.json`, `offers.json`, `floor-plan.json`, `pictures/`, and
 * `knowledge.json` where there is one. docs/catalogue-format.md explains them to whoever writes them.
 */

const label = z.string().trim().min(1).max(120)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const cents = z.int().min(0).max(100_000_000)

/** The same words in the other languages that the kiosk speaks; English is the catalogue's own. */
export const translationsSchema = z.strictObject({
  de: label.optional(),
  es: label.optional(),
  zh: label.optional(),
})
export type Translations = z.infer<typeof translationsSchema>

/** One fact about a product that a shopper can compare. Numbers carry their unit apart ("dB", "cm", "h"). */
export const attributeSchema = z.strictObject({
  key: slug,
  label,
  value: z.union([z.string().min(1).max(200), z.number(), z.boolean()]),
  unit: z.string().min(1).max(12).optional(),
  /** For numbers: which end a shopper prefers, if there is one. Makes "the quietest of the 9 fans" sayable. */
  better: z.enum(['low', 'high']).optional(),
  /** What the preferred end is called, e.g. `quietest`, `longest`. */
  superlative: z.string().max(40).optional(),
})
export type Attribute = z.infer<typeof attributeSchema>

/** Where a product stands. Bays count from the aisle's mouth, shelves from the floor, both from 1. */
export const locationSchema = z.strictObject({
  aisle: z.string().min(1).max(8),
  bay: z.int().min(1).max(99),
  shelf: z.int().min(1).max(12),
})
export type Location = z.infer<typeof locationSchema>

export const reviewSchema = z.strictObject({
  stars: z.int().min(1).max(5),
  text: z.string().trim().min(1).max(200),
})
export type Review = z.infer<typeof reviewSchema>

export const productSchema = z.strictObject({
  sku: skuSchema,
  name: label,
  /** The name in other languages; where one is missing, `name` stands. */
  names: translationsSchema.optional(),
  brand: label,
  /** Singular, lower case, as a shopper says it: "tower fan". */
  type: z.string().trim().min(1).max(60),
  /** Other words for the type: "standing fan". */
  synonyms: z.array(z.string().trim().min(1).max(60)).max(20),
  department: slug,
  description: z.string().trim().min(1).max(1000),
  priceCents: cents,
  colour: z.string().min(1).max(30).nullable(),
  attributes: z.array(attributeSchema).max(40),
  /** `pictures/<picture>.svg` in the shop folder. */
  picture: slug,
  location: locationSchema,
  stock: z.int().min(0).max(1_000_000),
  /** When the stock was last counted. */
  stockCheckedAt: z.iso.datetime(),
  rating: z.strictObject({ mean: z.number().min(1).max(5), count: z.int().min(1) }).optional(),
  /** What customers wrote, in short. No names of people. */
  reviews: z.array(reviewSchema).max(5).optional(),
  /** The shopper must be at least this old to buy it. */
  minimumAge: z.int().min(1).max(21).optional(),
})
export type Product = z.infer<typeof productSchema>

/** An offer on one product, valid up to and including the day `until` (YYYY-MM-DD, the shop's own calendar). */
export const offerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('price-cut'), sku: skuSchema, wasCents: cents, until: z.iso.date() }),
  z.strictObject({
    kind: z.literal('multi-buy'),
    sku: skuSchema,
    quantity: z.int().min(2).max(12),
    totalCents: cents,
    until: z.iso.date(),
  }),
])
export type Offer = z.infer<typeof offerSchema>

export const departmentSchema = z.strictObject({
  id: slug,
  name: label,
  names: translationsSchema.optional(),
  /** Where the department's sign hangs. */
  aisle: z.string().min(1).max(8),
  /** A drawing that stands for the department on the map and in the list. */
  picture: slug,
})
export type Department = z.infer<typeof departmentSchema>

export const shopSchema = z.strictObject({
  id: slug,
  name: label,
  currency: z.string().length(3),
  locale: z.string().min(2).max(20),
  departments: z.array(departmentSchema).min(1).max(60),
  /** What the types of `products.json` are called in other languages, by their English name. */
  types: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(60), names: translationsSchema }))
    .max(5000)
    .optional(),
  /** Drawings along the line of the first screen, from its arrow back; without them those of the departments. */
  showcase: z
    .array(z.strictObject({ picture: slug, colour: z.string().min(1).max(30).nullable() }))
    .min(1)
    .max(11)
    .optional(),
  /** What a shopper might ask here: shown on the first screen. */
  examples: z.array(z.string().min(1).max(80)).min(1).max(12),
})
export type Shop = z.infer<typeof shopSchema>

const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const sentence = z.string().trim().min(1).max(600)
const perLanguage = <S extends z.ZodType>(schema: S) =>
  z.strictObject({ en: schema, de: schema.optional(), es: schema.optional(), zh: schema.optional() })

/** What staff are asked that no product answers: opening hours, returns, services. */
export const knowledgeSchema = z.strictObject({
  openingHours: z
    .array(z.strictObject({ days: z.array(weekday).min(1).max(7), opens: timeOfDay, closes: timeOfDay }))
    .max(14),
  /** Days that differ: closed where there are no times. */
  exceptions: z
    .array(z.strictObject({ day: z.iso.date(), opens: timeOfDay.optional(), closes: timeOfDay.optional() }))
    .max(100)
    .optional(),
  entries: z
    .array(
      z.strictObject({
        id: slug,
        topic: z.enum(['hours', 'returns', 'payment', 'delivery', 'services', 'places', 'other']),
        /** Ways to ask it. */
        questions: perLanguage(z.array(label).min(1).max(20)),
        answer: perLanguage(sentence),
      }),
    )
    .max(500),
})
export type Knowledge = z.infer<typeof knowledgeSchema>

const metres = z.number().min(-1000).max(1000)
const point = z.tuple([metres, metres])

/**
 * The shop floor in metres, seen from above, x to the right, y downwards; the kiosk looks towards smaller y,
 * so that "up on the screen" is "ahead of you".
 */
export const floorPlanSchema = z.strictObject({
  widthM: z.number().positive().max(1000),
  depthM: z.number().positive().max(1000),
  /** Closed outline of the outer wall. */
  walls: z.array(point).min(3).max(200),
  doors: z.array(z.strictObject({ x: metres, y: metres, widthM: z.number().positive() })).max(20),
  kiosk: z.strictObject({ x: metres, y: metres }),
  /** Shelf units (gondolas). `face` is the side products are taken from: `down` = towards larger y. */
  shelves: z
    .array(
      z.strictObject({
        id: slug,
        aisle: z.string().min(1).max(8),
        x: metres,
        y: metres,
        widthM: z.number().positive(),
        depthM: z.number().positive(),
        face: z.enum(['up', 'down', 'left', 'right']),
        /** Bay 1 is nearest to this end. */
        firstBayAt: z.enum(['left', 'right', 'top', 'bottom']),
        bays: z.int().min(1).max(40),
        levels: z.int().min(1).max(12),
      }),
    )
    .min(1)
    .max(500),
  aisles: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(8),
        name: label,
        names: translationsSchema.optional(),
        picture: slug,
      }),
    )
    .min(1)
    .max(100),
  /** Wide walkways, drawn as a tinted floor. */
  walks: z.array(
    z.strictObject({ x: metres, y: metres, widthM: z.number().positive(), depthM: z.number().positive() }),
  ),
  landmarks: z
    .array(
      z.strictObject({
        kind: z.enum(['till', 'service-desk', 'toilets', 'table']),
        label: label.optional(),
        x: metres,
        y: metres,
        widthM: z.number().positive(),
        depthM: z.number().positive(),
      }),
    )
    .max(100),
})
export type FloorPlan = z.infer<typeof floorPlanSchema>
