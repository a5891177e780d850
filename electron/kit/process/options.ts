import type { z } from 'zod'
import { AisleError } from '../../contract/errors'

/** Reads what main told this process at birth: one JSON argument, checked by `schema` (contract/options.ts). */
export function readOptions<S extends z.ZodType>(schema: S, argument = process.argv[2]): z.infer<S> {
  const parsed = schema.safeParse(parseJson(argument))
  if (!parsed.success)
    throw new AisleError('input', 'bad-options', `bad start options: ${parsed.error.message}`)
  return parsed.data
}

function parseJson(argument: string | undefined): unknown {
  try {
    return JSON.parse(argument ?? '')
  } catch {
    throw new AisleError('input', 'bad-options', 'the first argument has to be the start options as JSON')
  }
}
