import { z } from 'zod'
import { wireErrorSchema } from './errors'

/** What travels between main and a helper process, the same over utilityProcess and child_process. */
export const toChildSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), id: z.int(), name: z.string(), request: z.unknown() }),
  z.strictObject({
    type: z.literal('audio'),
    utteranceId: z.string(),
    sequence: z.int(),
    samples: z.instanceof(ArrayBuffer),
  }),
  /** Its port travels beside the message; frames then come on the port, not through main. */
  z.strictObject({ type: z.literal('audio-port') }),
  z.strictObject({ type: z.literal('stop') }),
])
export type ToChild = z.infer<typeof toChildSchema>

export const toParentSchema = z.discriminatedUnion('type', [
  /** The process runs and can be asked. */
  z.strictObject({ type: z.literal('ready') }),
  /** Sent every BEAT_MS from the event loop: silence means a hang. */
  z.strictObject({ type: z.literal('beat') }),
  z.strictObject({ type: z.literal('result'), id: z.int(), value: z.unknown() }),
  z.strictObject({ type: z.literal('failure'), id: z.int(), error: wireErrorSchema }),
  z.strictObject({ type: z.literal('event'), name: z.string(), payload: z.unknown() }),
  z.strictObject({
    type: z.literal('log'),
    level: z.enum(['debug', 'info', 'warn', 'error']),
    message: z.string(),
    fields: z.record(z.string(), z.unknown()).optional(),
  }),
])
export type ToParent = z.infer<typeof toParentSchema>

export const BEAT_MS = 500
