import { type StoreApi, createStore } from 'zustand/vanilla'
import type { Bridge } from '../bridge'
import { type Boot, type KioskState, startState } from './kiosk-state'
import { healthReceived, shopReceived, viewReceived } from './reduce'

export type KioskStore = StoreApi<KioskState>

/** The window's mirror of the visit, kept up to date by main's snapshots. */
export function createKioskStore(boot: Boot, bridge: Bridge, now: () => number): KioskStore {
  const store = createStore<KioskState>(() => startState(boot))
  bridge.on('visitChanged', (view) => {
    const atMs = now()
    store.setState((state) => viewReceived(state, view, atMs), true)
  })
  bridge.on('healthChanged', (health) => {
    store.setState((state) => healthReceived(state, health), true)
  })
  bridge.on('shopChanged', (shown) => {
    store.setState((state) => shopReceived(state, shown), true)
  })
  return store
}
