import { z } from 'zod'

/** The till's own facts: a file that is watched, or an address that is asked. */
export const feedConfigSchema = z.strictObject({
  /** Path of a CSV or JSON file, or an http(s) address of one. */
  from: z.string().min(1).max(2000),
  /** Pause between two requests of an address; a file is read when it changes. */
  everySeconds: z.number().min(1).max(86_400).default(1),
})
export type FeedConfig = z.infer<typeof feedConfigSchema>

/** `aisle.config.json` in the data folder. Everything has a default; unknown keys are refused. */
export const configSchema = z.strictObject({
  /** Diagonal of the panel in inches: the millimetre on the screen derives from it. */
  panelInches: z.number().min(7).max(120).default(21.5),
  language: z.enum(['en', 'zh', 'de', 'es']).default('en'),
  theme: z.enum(['light', 'dark', 'contrast']).default('light'),
  /** Seconds without a touch before the countdown, and how long the countdown runs. */
  idleSeconds: z.number().min(1).max(180).default(60),
  countdownSeconds: z.number().min(1).max(60).default(20),
  /** A shop folder that is watched: what changes in it is built beside the running kiosk and goes live. */
  shopFolder: z.string().min(1).nullable().default(null),
  /** Disk for the live release and the up to nine before it; the oldest goes first. The live one always stays. */
  releasesQuotaMb: z.number().min(50).max(1_000_000).default(4000),
  feed: feedConfigSchema.nullable().default(null),
  stock: z
    .strictObject({
      /** A count older than this is stale; null: none ever is, its age alone is shown. */
      staleAfterMinutes: z.number().min(1).max(525_600).nullable().default(null),
      /** A stale count is shown as such, or not at all. */
      whenStale: z.enum(['mark', 'hide']).default('mark'),
    })
    .prefault({}),
  /** Cover the screen and stay there; off in development. */
  kiosk: z.boolean().default(true),
  microphone: z
    .strictObject({
      /** The kiosk makes no sound while it listens, so there is no echo to cancel, and cancelling costs words. */
      echoCancellation: z.boolean().default(false),
      /** Kaldi's model is trained on unprocessed speech; suppression removes consonants with the noise. */
      noiseSuppression: z.boolean().default(false),
      /** Evens out a child half a metre away and an adult at arm's length. */
      autoGainControl: z.boolean().default(true),
    })
    .prefault({}),
})
export type Config = z.infer<typeof configSchema>
