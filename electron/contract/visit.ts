import { z } from 'zod'
import { answerSchema, viaSchema } from './answer'
import { queryIdSchema, visitIdSchema } from './ids'

/**
 * `attract` nobody is here; `ready` a visit is open and waits; `listening` the microphone is taken;
 * `thinking` the words are final, the answer is on its way; `answered` an answer is shown.
 */
export const phaseSchema = z.enum(['attract', 'ready', 'listening', 'thinking', 'answered'])

/** What the shopper is told when something stands in the way; the sentence and the way out live in `strings/`. */
export const problemSchema = z.enum([
  'microphone-missing',
  'microphone-denied',
  'microphone-silent',
  'speech-starting',
  'speech-down',
  'speech-off',
  'heard-nothing',
  'speech-interrupted',
  'search-down',
  'search-slow',
])
export type Problem = z.infer<typeof problemSchema>

/** The question under way, or the last one. */
export const queryViewSchema = z.strictObject({
  queryId: queryIdSchema,
  via: viaSchema,
  /** Live words while listening, then the final ones (as heard or as typed). */
  words: z.string().max(500),
  isFinal: z.boolean(),
})

/** The visit as the window mirrors it: one whole snapshot a change, never a patch. */
export const visitViewSchema = z.strictObject({
  /** Counts up with each snapshot; an older one is ignored. */
  revision: z.int().min(0),
  visitId: visitIdSchema.nullable(),
  phase: phaseSchema,
  query: queryViewSchema.nullable(),
  answer: answerSchema.nullable(),
  problem: problemSchema.nullable(),
  /** Voice failures in a row; from 2 on the touch path is offered. */
  voiceFailures: z.int().min(0),
  /** Seconds until the visit is wiped, while the countdown is on the screen. */
  countdownSeconds: z.int().min(0).nullable(),
})
export type VisitView = z.infer<typeof visitViewSchema>

/** How a helper process stands: `off` means its restart budget is spent. */
export const processStateSchema = z.enum(['starting', 'ready', 'down', 'off'])
export type ProcessState = z.infer<typeof processStateSchema>

export const healthSchema = z.strictObject({
  speech: processStateSchema,
  search: processStateSchema,
  ledger: processStateSchema,
})
export type Health = z.infer<typeof healthSchema>
