import { z } from 'zod'

/** `aisle.config.json` in the data folder. Everything has a default; unknown keys are refused. */
export const configSchema = z.strictObject({
  /** Diagonal of the panel in inches: the millimetre on the screen derives from it. */
  panelInches: z.number().min(7).max(120).default(21.5),
  language: z.enum(['en', 'zh', 'de', 'es']).default('en'),
  theme: z.enum(['light', 'dark', 'contrast']).default('light'),
  /** Seconds without a touch before the countdown, and how long the countdown runs. */
  idleSeconds: z.number().min(1).max(180).default(60),
  countdownSeconds: z.number().min(1).max(60).default(20),
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
