import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { DOOR_EVENT_PREFIX, DOOR_PREFIX } from '../../contract/channels'
import { AisleError, toWireError } from '../../contract/errors'
import { kioskContract, type KioskContract, type Outcome } from '../../contract/kiosk'
import type { CallName, EventName, EventPayload, Handlers } from '../../contract/rpc'
import { errorFields, type Log } from '../../kit/process'
import { originOf } from '../shell/origin'

export interface DoorOptions {
  readonly handlers: Handlers<KioskContract>
  /** The window that may knock; a new one after a crash. */
  readonly window: () => WebContents | undefined
  /** Origin of our own page. */
  readonly origin: string
  readonly log: Log
}

export interface Door {
  push<N extends EventName<KioskContract>>(name: N, payload: EventPayload<KioskContract, N>): void
  /** How many messages were refused since the start. */
  readonly refusals: number
}

/**
 * The one door between window and main. Whoever knocks must be the main frame of our window, at our origin, and must
 * speak the contract; whatever happens, the answer is an Outcome.
 */
export function openDoor({ handlers, window, origin, log }: DoorOptions): Door {
  let refusals = 0

  const refuse = (name: string, error: AisleError): Outcome<never> => {
    refusals += 1
    // 1st, 2nd, 4th, 8th ...: a flood of refusals must not become a flood of lines.
    if ((refusals & (refusals - 1)) === 0)
      log.warn('refused at the door', { name, code: error.code, refusals })
    return { ok: false, error: toWireError(error) }
  }

  const answer = async (
    name: CallName<KioskContract>,
    event: IpcMainInvokeEvent,
    request: unknown,
  ): Promise<Outcome<unknown>> => {
    if (!isOurs(event, window(), origin)) return refuse(name, strangerError)
    const checked = kioskContract.calls[name].request.safeParse(request)
    if (!checked.success) {
      return refuse(name, new AisleError('input', 'bad-request', checked.error.message.slice(0, 500)))
    }
    try {
      return { ok: true, value: await handlers[name](checked.data as never) }
    } catch (thrown) {
      const error = toWireError(thrown)
      if (error.kind === 'bug') log.error(`${name} failed`, errorFields(thrown))
      return { ok: false, error }
    }
  }

  for (const name of Object.keys(kioskContract.calls) as CallName<KioskContract>[]) {
    ipcMain.handle(DOOR_PREFIX + name, (event, request: unknown) => answer(name, event, request))
  }
  return {
    push: (name, payload) => window()?.send(DOOR_EVENT_PREFIX + name, payload),
    get refusals() {
      return refusals
    },
  }
}

const strangerError = new AisleError('input', 'stranger', 'only the main frame of the kiosk window may ask')

function isOurs(event: IpcMainInvokeEvent, window: WebContents | undefined, origin: string): boolean {
  const { senderFrame } = event
  return window !== undefined && senderFrame === window.mainFrame && originOf(senderFrame.url) === origin
}
