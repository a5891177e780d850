import { z } from 'zod'
import { productDetailSchema, suggestionSchema } from './answer'
import { floorPlanSchema, shopSchema } from './catalogue'
import { configSchema } from './config'
import { actionSchema, feedbackSchema } from './feedback'
import { answerIdSchema, queryIdSchema, releaseIdSchema, skuSchema } from './ids'
import type { WireError } from './errors'
import type { Contract } from './rpc'
import { healthSchema, visitViewSchema } from './visit'

const nothing = z.strictObject({})
/** What the window shows of a release. */
export const shownShopSchema = z.strictObject({
  releaseId: releaseIdSchema,
  shop: shopSchema,
  floorPlan: floorPlanSchema,
})
export type ShownShop = z.infer<typeof shownShopSchema>

const languageSchema = configSchema.shape.language.unwrap()

/** The door: everything the window may ask of main, and everything main tells the window. */
export const kioskContract = {
  calls: {
    boot: {
      request: nothing,
      response: shownShopSchema.extend({
        config: configSchema,
        health: healthSchema,
        visit: visitViewSchema,
        /** Languages whose speech model is on this machine. */
        speechLanguages: z.array(languageSchema),
      }),
    },
    /** Somebody is here: opens a visit if there is none, and puts the idle countdown back. */
    touch: { request: nothing, response: nothing },
    /** Push to talk. Resolves with the utterance's name once speech is ready for frames. */
    startListening: {
      request: z.strictObject({ language: languageSchema }),
      response: z.strictObject({ queryId: queryIdSchema }),
    },
    finishListening: { request: z.strictObject({ queryId: queryIdSchema }), response: nothing },
    cancelListening: { request: z.strictObject({ queryId: queryIdSchema }), response: nothing },
    askText: { request: z.strictObject({ text: z.string().trim().min(1).max(200) }), response: nothing },
    /** Browse by touch: a department, or all offers. */
    browse: {
      request: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('department'), department: z.string().max(60) }),
        z.strictObject({ kind: z.literal('offers') }),
      ]),
      response: nothing,
    },
    /** Takes one understood thing away from the answer on the screen and asks again. */
    dropSlot: {
      request: z.strictObject({ answerId: answerIdSchema, slotId: z.string().max(80) }),
      response: nothing,
    },
    suggest: {
      request: z.strictObject({ prefix: z.string().max(200) }),
      response: z.array(suggestionSchema),
    },
    product: { request: z.strictObject({ sku: skuSchema }), response: productDetailSchema.nullable() },
    /** Resolves only when the feedback is on the disk. */
    giveFeedback: { request: feedbackSchema, response: nothing },
    recordAction: { request: actionSchema, response: nothing },
    endVisit: { request: nothing, response: nothing },
    /** The window could not open the microphone, or hears nothing from it. */
    reportMicrophone: {
      request: z.strictObject({
        queryId: queryIdSchema.nullable(),
        problem: z.enum(['microphone-missing', 'microphone-denied', 'microphone-silent']),
      }),
      response: nothing,
    },
    /** The answer is on the glass; `sinceReceivedMs` from the snapshot's arrival to the second frame after it. */
    reportPainted: {
      request: z.strictObject({ answerId: answerIdSchema, sinceReceivedMs: z.number().min(0).max(60_000) }),
      response: nothing,
    },
  },
  events: {
    visitChanged: visitViewSchema,
    healthChanged: healthSchema,
    /** Another release serves from now on. Never while a visit is open: it ends on what it began with. */
    shopChanged: shownShopSchema,
  },
} as const satisfies Contract
export type KioskContract = typeof kioskContract

/** How a call ends on the bridge: contextBridge strips error classes, so failures travel as values. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: WireError }

/** What preload exposes as `window.kiosk`, and nothing else. `renderer/bridge` makes typed calls of it. */
export interface KioskApi {
  call(name: string, request: unknown): Promise<Outcome<unknown>>
  on(name: string, listener: (payload: unknown) => void): () => void
  /** One 40 ms frame of the utterance under way; dropped in silence when speech is away (main says so). */
  sendAudioFrame(utteranceId: string, sequence: number, samples: ArrayBuffer): void
}
