import { AisleError } from '../contract/errors'
import type { LedgerContract } from '../contract/ledger'
import type { Handlers } from '../contract/rpc'

/**
 * Damage met at work ends the process, for the journal is repaired when it is opened. The caller is told to ask again.
 * `end` is handed the damage; by default it is thrown where nobody catches it.
 */
export function endOnDamage(
  handlers: Handlers<LedgerContract>,
  end: (damage: AisleError) => void = throwUncaught,
): Handlers<LedgerContract> {
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
  return Object.fromEntries(guarded) as Handlers<LedgerContract>
}

function throwUncaught(damage: AisleError): void {
  setImmediate(() => {
    throw damage
  })
}
