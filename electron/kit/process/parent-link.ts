import { AisleError } from '../../contract/errors'
import type { ToParent } from '../../contract/messages'

/** The wire to main, whichever way this process was started. */
export interface ParentLink {
  /** Resolves when the message has left this process (or never can). */
  send(message: ToParent): Promise<void>
  onMessage(listener: (message: unknown, ports: readonly AudioSource[]) => void): void
  /** Main is gone. */
  onGone(listener: () => void): void
}

/** The end of a message channel on which the window sends frames. */
export interface AudioSource {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
  start(): void
}

/** What Electron adds to `process` in a utility process; typed here because kit knows no Electron. */
interface ElectronParentPort {
  on(
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly AudioSource[] }) => void,
  ): void
  postMessage(message: unknown): void
}

/** Finds the parent: `utilityProcess.fork` or `child_process.fork`. */
export function findParent(): ParentLink {
  const { parentPort } = process as { readonly parentPort?: ElectronParentPort }
  if (parentPort) return linkOfUtilityProcess(parentPort)
  if (process.send) return linkOfFork()
  throw new AisleError(
    'input',
    'no-parent',
    'this file is a helper process of Aisle; start the kiosk instead',
  )
}

function linkOfUtilityProcess(port: ElectronParentPort): ParentLink {
  return {
    send: (message) => {
      port.postMessage(message)
      return Promise.resolve()
    },
    onMessage: (listener) => port.on('message', ({ data, ports }) => listener(data, ports)),
    // Chromium ends a utility process together with its browser process.
    onGone: () => undefined,
  }
}

function linkOfFork(): ParentLink {
  return {
    send: (message) =>
      new Promise((resolve) => {
        if (process.connected) process.send?.(message, undefined, undefined, () => resolve())
        else resolve()
      }),
    onMessage: (listener) => process.on('message', (message) => listener(message, [])),
    onGone: (listener) => process.on('disconnect', listener),
  }
}
