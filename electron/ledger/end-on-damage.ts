import { AisleError } from '../contract/errors'
import type { JournalHandlers } from './ledger'

/**
 * Damage met at work ends the process, for the journal is repaired when it is opened. The caller is told to ask again.
 * `end` is handed the damage; by default it is thrown where nobody catches it.
 */
export function endOnDamage(
  handlers: JournalHandlers,
  end: (damage: AisleError) => void = throwUncaught,
): JournalHandlers {
  const guarded = Object.entries(handlers).map(([name, handle]) => [
    name,
    (request: never) => {
      try {
        return handle(request)
      } catch (thrown) {
        if (!(thrown instanceof AisleError) || thrown.kind !== 'corrupt') throw thrown
        end(thrown)
        throw new AisleError('not-ready', 'journal-damaged', thrown.message, { cause: thrown })
      }
    },
  ])
  return Object.fromEntries(guarded) as JournalHandlers
}

function throwUncaught(damage: AisleError): void {
  setImmediate(() => {
    throw damage
  })
}
