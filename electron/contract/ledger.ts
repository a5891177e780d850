import { z } from 'zod'
import { degradedSchema, intentSchema, timingsSchema, viaSchema } from './answer'
import { actionSchema, eventContextSchema, feedbackSchema } from './feedback'
import { answerIdSchema, queryIdSchema, releaseIdSchema, skuSchema, visitIdSchema } from './ids'
import { feedReportSchema, overlayCalls } from './overlay'
import type { Contract } from './rpc'

const done = z.strictObject({})

/** main -> ledger, the only writer of journal.db and shop.db. A call that resolved is on the disk. */
export const ledgerContract = {
  calls: {
    ...overlayCalls,
    describe: {
      request: z.strictObject({}),
      response: z.strictObject({ epoch: z.string(), schemaVersion: z.int(), unsent: z.int() }),
    },
    openVisit: {
      /** `language`: the one that the kiosk is set to; a switch by the shopper stays in the window. */
      request: z.strictObject({ visitId: visitIdSchema, language: z.string().max(20) }),
      response: done,
    },
    closeVisit: {
      request: z.strictObject({
        visitId: visitIdSchema,
        endedBy: z.enum(['shopper', 'idle', 'window-lost', 'restart']),
      }),
      response: done,
    },
    /** What was asked (never its words), what was shown and how; without it nothing can be learned later. */
    recordAnswer: {
      request: z.strictObject({
        visitId: visitIdSchema,
        queryId: queryIdSchema,
        answerId: answerIdSchema,
        releaseId: releaseIdSchema,
        rankerVersion: z.string().max(60),
        via: viaSchema,
        intent: intentSchema,
        /** Kinds of the slots that were understood; their values may be personal and stay in the visit. */
        slotKinds: z.array(z.string().max(40)).max(20),
        wordCount: z.int().min(0),
        total: z.int().min(0),
        shown: z
          .array(
            z.strictObject({
              sku: skuSchema,
              /** 1 = first. */
              position: z.int().min(1),
              score: z.number(),
              /** Probability with which the policy put this product at this position; 1 while nothing is randomised. */
              propensity: z.number().gt(0).max(1),
            }),
          )
          .max(50),
        degraded: z.array(degradedSchema),
        timingsMs: timingsSchema,
      }),
      response: done,
    },
    /** Late timings of an answer: when it was painted. */
    recordPainted: {
      request: z.strictObject({ answerId: answerIdSchema, timingsMs: timingsSchema }),
      response: done,
    },
    /** Feedback row and outbox row in one transaction, synced to disk. A repeated `tapId` changes nothing. */
    giveFeedback: {
      request: z.strictObject({ feedback: feedbackSchema, context: eventContextSchema }),
      response: z.strictObject({ isNew: z.boolean() }),
    },
    recordAction: {
      request: z.strictObject({ action: actionSchema, context: eventContextSchema }),
      response: done,
    },
  },
  events: {
    /** The till's feed was read, or could not be. */
    feedRead: feedReportSchema,
  },
} as const satisfies Contract
export type LedgerContract = typeof ledgerContract
