import type { KioskApi, KioskContract, Outcome } from '../../electron/contract/kiosk'
import type { CallName, EventName, EventPayload, Request, Response } from '../../electron/contract/rpc'

/**
 * The window's only way out: typed calls over `window.kiosk`. Requests and replies are checked by main at the door,
 * so nothing is parsed again here, and a failure is a value, never an exception.
 */
export interface Bridge {
  readonly call: <N extends CallName<KioskContract>>(
    name: N,
    request: Request<KioskContract, N>,
  ) => Promise<Outcome<Response<KioskContract, N>>>
  readonly on: <N extends EventName<KioskContract>>(
    name: N,
    listener: (payload: EventPayload<KioskContract, N>) => void,
  ) => () => void
  readonly sendAudioFrame: KioskApi['sendAudioFrame']
}

export function connectBridge(api: KioskApi): Bridge {
  return {
    call: async (name, request) => (await api.call(name, request)) as Outcome<never>,
    on: (name, listener) =>
      api.on(name, (payload) => listener(payload as EventPayload<KioskContract, typeof name>)),
    sendAudioFrame: (utteranceId, sequence, samples) => api.sendAudioFrame(utteranceId, sequence, samples),
  }
}
