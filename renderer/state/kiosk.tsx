import { type ReactNode, createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Bridge } from '../bridge'
import { type Formatter, createFormatter } from '../strings'
import type { Actions } from './actions'
import type { KioskState } from './kiosk-state'
import type { KioskStore } from './store'
import type { Talking } from './talking'

/** Everything a screen may hold on to. */
export interface Kiosk {
  readonly store: KioskStore
  readonly bridge: Bridge
  readonly actions: Actions
  readonly talking: Talking
}

const KioskContext = createContext<Kiosk | null>(null)

export function KioskProvider({ kiosk, children }: { readonly kiosk: Kiosk; readonly children: ReactNode }) {
  return <KioskContext value={kiosk}>{children}</KioskContext>
}

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext)
  if (kiosk === null) throw new Error('A screen was drawn outside KioskProvider.')
  return kiosk
}

export function useKioskState<T>(select: (state: KioskState) => T): T {
  return useStore(useKiosk().store, select)
}

export function useActions(): Actions {
  return useKiosk().actions
}

/** Words, names, money and times in the language that was chosen. */
export function useText(): Formatter {
  const language = useKioskState((state) => state.own.language)
  const shop = useKioskState((state) => state.boot.shop)
  return useMemo(() => createFormatter(language, shop.currency, shop), [language, shop])
}
