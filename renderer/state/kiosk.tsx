import { type ReactNode, createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Shop } from '../../electron/contract/catalogue'
import type { Bridge } from '../bridge'
import { type Formatter, type Language, createFormatter } from '../strings'
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
  return formatterFor(language, shop)
}

const formatters = new WeakMap<Shop, Map<Language, Formatter>>()

/** One for all parts of the screen: each holds the names of every type. */
function formatterFor(language: Language, shop: Shop): Formatter {
  const ofShop = formatters.get(shop) ?? new Map<Language, Formatter>()
  formatters.set(shop, ofShop)
  const formatter = ofShop.get(language) ?? createFormatter(language, shop.currency, shop)
  ofShop.set(language, formatter)
  return formatter
}
