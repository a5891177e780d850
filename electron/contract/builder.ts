import { z } from 'zod'
import { releaseIdSchema } from './ids'
import type { Contract } from './rpc'

/** How far a build is. `done` of `total` pieces of the stage; both 0 where a stage cannot tell. */
export const buildProgressSchema = z.strictObject({
  stage: z.string().max(40),
  done: z.int().min(0),
  total: z.int().min(0),
})
export type BuildProgress = z.infer<typeof buildProgressSchema>

export const builtReleaseSchema = z.strictObject({
  releaseId: releaseIdSchema,
  /** False when the release stood there, whole, before. */
  isNew: z.boolean(),
  /** False while vectors are missing: it may go live for its text, and a final one follows. */
  isFinal: z.boolean(),
})
export type BuiltRelease = z.infer<typeof builtReleaseSchema>

/** main -> builder, a process for one build. It never touches the pointer: who asked decides what goes live. */
export const builderContract = {
  calls: {
    /** Rejects with `input/bad-shop` that lists the faults, `cancelled` after `cancel`. */
    build: {
      request: z.strictObject({ shopDir: z.string().min(1) }),
      response: builtReleaseSchema,
    },
    cancel: { request: z.strictObject({}), response: z.strictObject({}) },
  },
  events: {
    progressed: buildProgressSchema,
    /** A release stands whole under its name, before the final one. */
    built: builtReleaseSchema,
  },
} as const satisfies Contract
export type BuilderContract = typeof builderContract
