import { z } from 'zod'

/** Identifiers are minted by one owner each and travel as branded strings, so that no two kinds can be swapped. */
const uuid = () => z.uuid()

/** One shopper's stay at the kiosk. Minted by main. */
export const visitIdSchema = uuid().brand<'VisitId'>()
/** One question, spoken, typed or touched. Minted by main. */
export const queryIdSchema = uuid().brand<'QueryId'>()
/** One answer to one question. Minted by main. */
export const answerIdSchema = uuid().brand<'AnswerId'>()
/** One touch on a feedback button; makes a repeated message harmless. Minted by the window. */
export const tapIdSchema = uuid().brand<'TapId'>()
/** The shop's own article number, as printed on the shelf label. */
export const skuSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
  .brand<'Sku'>()
/** Content hash of a release (first 16 hex digits of a sha256). Minted by the builder. */
export const releaseIdSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .brand<'ReleaseId'>()

export type VisitId = z.infer<typeof visitIdSchema>
export type QueryId = z.infer<typeof queryIdSchema>
export type AnswerId = z.infer<typeof answerIdSchema>
export type TapId = z.infer<typeof tapIdSchema>
export type Sku = z.infer<typeof skuSchema>
export type ReleaseId = z.infer<typeof releaseIdSchema>
