import { z } from 'zod'
import { hypothesisSchema } from './answer'
import { queryIdSchema, releaseIdSchema } from './ids'
import type { Contract } from './rpc'

const utterance = z.strictObject({ utteranceId: queryIdSchema })

/** Why an utterance ended: the shopper let go, fell silent, spoke for too long, or frames went missing. */
export const endedBySchema = z.enum(['released', 'silence', 'limit', 'gap'])
export type EndedBy = z.infer<typeof endedBySchema>

/** main -> speech. Audio itself comes over the audio port (see audio.ts). An utterance is named by its query. */
export const speechContract = {
  calls: {
    /** Resolves when the recogniser is loaded. */
    describe: {
      request: z.strictObject({}),
      response: z.strictObject({ language: z.string(), model: z.string(), sampleRateHz: z.int() }),
    },
    /**
     * Makes ready to hear with what a release brings for the recogniser; `ownWords` is false while it brings nothing and
     * the model's own language serves. `corrupt` when the release is damaged.
     */
    load: {
      request: z.strictObject({ releaseDir: z.string().min(1) }),
      response: z.strictObject({ releaseId: releaseIdSchema, ownWords: z.boolean() }),
    },
    /** Unknown ones are no error. */
    unload: { request: z.strictObject({ releaseId: releaseIdSchema }), response: z.strictObject({}) },
    /** A new recogniser for the utterance, for that release; one that is still open is dropped. */
    startUtterance: {
      request: utterance.extend({ releaseId: releaseIdSchema }),
      response: z.strictObject({}),
    },
    /** No more frames will come: `final` follows. */
    finishUtterance: { request: utterance, response: z.strictObject({}) },
    /** Forget it; no `final` follows. */
    cancelUtterance: { request: utterance, response: z.strictObject({}) },
  },
  events: {
    /** Live words, at most 10 a second. */
    partial: z.strictObject({ utteranceId: queryIdSchema, text: z.string().max(500) }),
    final: z.strictObject({
      utteranceId: queryIdSchema,
      /** Best first; empty when nothing was heard. */
      hypotheses: z.array(hypothesisSchema).max(10),
      endedBy: endedBySchema,
      /** End of the last word -> the end was noticed; and noticed -> final words. */
      timingsMs: z.strictObject({
        audio: z.number(),
        trailingSilence: z.number(),
        finalise: z.number(),
      }),
      /** Loudest level heard, dBFS; at most -80 means a mute microphone. */
      peakDbfs: z.number(),
    }),
  },
} as const satisfies Contract
export type SpeechContract = typeof speechContract
