import { contextBridge, ipcRenderer } from 'electron'
import {
  AUDIO_PORT_CHANNEL,
  DOOR_CALLS,
  DOOR_EVENT_PREFIX,
  DOOR_EVENTS,
  DOOR_PREFIX,
} from '../contract/channels'
import type { KioskApi, Outcome } from '../contract/kiosk'

/** The window's only way out: functions by name, never ipcRenderer itself. What is said is checked in main. */
const kiosk: KioskApi = {
  call: async (name, request) => {
    if (!isOneOf(DOOR_CALLS, name)) return refusal(`there is no call named ${String(name)}`)
    return (await ipcRenderer.invoke(DOOR_PREFIX + name, request)) as Outcome<unknown>
  },
  on: (name, listener) => {
    if (!isOneOf(DOOR_EVENTS, name)) throw new Error(`there is no event named ${String(name)}`)
    const forward = (_event: unknown, payload: unknown): void => listener(payload)
    ipcRenderer.on(DOOR_EVENT_PREFIX + name, forward)
    return () => void ipcRenderer.off(DOOR_EVENT_PREFIX + name, forward)
  },
  sendAudioFrame: (utteranceId, sequence, samples) => {
    // A copy: in a transfer list the samples would arrive as null.
    audioPort?.postMessage({ utteranceId, sequence, samples })
  },
}

let audioPort: MessagePort | undefined

// A new port comes with each new speech process.
ipcRenderer.on(AUDIO_PORT_CHANNEL, ({ ports: [port] }) => {
  audioPort?.close()
  audioPort = port
})

contextBridge.exposeInMainWorld('kiosk', kiosk)

function isOneOf(names: readonly string[], name: unknown): name is string {
  return typeof name === 'string' && names.includes(name)
}

function refusal(message: string): Outcome<never> {
  return { ok: false, error: { kind: 'input', code: 'unknown-call', message } }
}
