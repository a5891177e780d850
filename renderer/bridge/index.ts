import type { KioskApi } from '../../electron/contract/kiosk'
import { type Bridge, connectBridge } from './bridge'

export type { Bridge } from './bridge'

declare global {
  interface Window {
    /** Put there by preload, before anything of ours runs. */
    readonly kiosk: KioskApi
  }
}

/** The real door, or in development (`?fake` in the address) a made-up one. */
export async function openBridge(): Promise<Bridge> {
  if ('kiosk' in window) return connectBridge(window.kiosk)
  if (import.meta.env.DEV && new URLSearchParams(location.search).has('fake')) {
    const { fakeBridge } = await import('./fake')
    return fakeBridge()
  }
  throw new Error('window.kiosk is missing: the preload script did not run.')
}
