import { z } from 'zod'

/**
 * What sort of thing went wrong, which decides what is done about it:
 * `input` tell the caller what to mend; `not-ready` try again soon; `timeout` the deadline passed;
 * `cancelled` nobody waits any more; `corrupt` stored data is damaged; `remote` another machine failed;
 * `bug` ours: log it and restart the process.
 */
export const errorKindSchema = z.enum([
  'input',
  'not-ready',
  'timeout',
  'cancelled',
  'corrupt',
  'remote',
  'bug',
])
export type ErrorKind = z.infer<typeof errorKindSchema>

/** An error as it crosses a process boundary. `code` is kebab-case and stable; people's words live in `strings/`. */
export const wireErrorSchema = z.strictObject({
  kind: errorKindSchema,
  code: z.string().max(80),
  message: z.string().max(2000),
})
export type WireError = z.infer<typeof wireErrorSchema>

/** The one error class of the project: what kind, which code, and a sentence for whoever reads the log. */
export class AisleError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'AisleError'
  }
}

/** Turns anything thrown into the wire form; what is not an AisleError is a bug. */
export function toWireError(thrown: unknown): WireError {
  if (thrown instanceof AisleError) {
    return { kind: thrown.kind, code: thrown.code, message: thrown.message.slice(0, 2000) }
  }
  const message = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  return { kind: 'bug', code: 'unexpected', message: message.slice(0, 2000) }
}

/** The reverse of {@link toWireError}, on the side that asked. */
export function fromWireError(error: WireError): AisleError {
  return new AisleError(error.kind, error.code, error.message)
}
