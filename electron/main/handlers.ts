import { AisleError } from '../contract/errors'
import { kioskContract, type KioskContract } from '../contract/kiosk'
import type { CallName, Handlers } from '../contract/rpc'

/** A kiosk never refuses to start: as long as there is no release, it says at the door what is missing. */
export function handlersOf(
  find: () => Promise<Handlers<KioskContract> | undefined>,
): Handlers<KioskContract> {
  const answer = (name: CallName<KioskContract>) => async (request: never) => {
    const handlers = await find()
    if (!handlers) throw new AisleError('not-ready', 'no-release', 'this kiosk has no catalogue yet')
    return handlers[name](request)
  }
  const names = Object.keys(kioskContract.calls) as CallName<KioskContract>[]
  return Object.fromEntries(names.map((name) => [name, answer(name)])) as unknown as Handlers<KioskContract>
}
