import { z } from 'zod'
import { answerIdSchema, queryIdSchema, skuSchema, tapIdSchema, visitIdSchema } from './ids'

/** A shopper's verdict on one product of one answer. */
export const feedbackSchema = z.strictObject({
  tapId: tapIdSchema,
  answerId: answerIdSchema,
  sku: skuSchema,
  kind: z.enum(['thumb-up', 'thumb-down']),
})
export type Feedback = z.infer<typeof feedbackSchema>

/** What a shopper did with one product of an answer: learned from, never asked for. */
export const actionSchema = z.strictObject({
  answerId: answerIdSchema,
  sku: skuSchema,
  kind: z.enum(['opened', 'way-shown']),
})
export type Action = z.infer<typeof actionSchema>

/** Everything about an event that the ledger needs beside the event itself. */
export const eventContextSchema = z.strictObject({ visitId: visitIdSchema, queryId: queryIdSchema })
export type EventContext = z.infer<typeof eventContextSchema>
