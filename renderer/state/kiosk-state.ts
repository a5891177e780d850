import type { ProductCard, Reason } from '../../electron/contract/answer'
import type { Config } from '../../electron/contract/config'
import type { TapId } from '../../electron/contract/ids'
import type { KioskContract } from '../../electron/contract/kiosk'
import type { Response } from '../../electron/contract/rpc'
import type { Health, VisitView } from '../../electron/contract/visit'
import type { Named } from '../strings'

export type Boot = Response<KioskContract, 'boot'>
export type Language = Config['language']
export type Theme = Config['theme']

/** A place in the shop to be led to: a product's shelf, or the mouth of an aisle. */
export interface Place extends Named {
  readonly aisle: string
  readonly bay: number | null
  readonly shelf: number | null
  readonly picture: string
  readonly colour: string | null
}

/** Screens that lie on top of what the visit itself shows. */
export type TrailScreen =
  | { readonly name: 'home' }
  | { readonly name: 'departments' }
  | { readonly name: 'typing' }
  | { readonly name: 'product'; readonly card: ProductCard; readonly reasons: readonly Reason[] }
  | { readonly name: 'way'; readonly place: Place }

export type Screen =
  TrailScreen | { readonly name: 'listen' } | { readonly name: 'problem' } | { readonly name: 'answer' }

/** `held` while the finger is down; `open` after a short tap, until the speech ends by itself; `ending` until main says so. */
export type Talk = 'off' | 'held' | 'open' | 'ending'

/** How a thumb stands: `kept` only when it is on the disk. */
export interface Verdict {
  readonly kind: 'thumb-up' | 'thumb-down'
  readonly state: 'sending' | 'kept' | 'failed'
  /** The same for a second try, so that a thumb whose reply was lost is not counted twice. */
  readonly tapId: TapId
}

/** What only the window knows about this shopper. All of it goes when the visit ends. */
export interface WindowState {
  readonly trail: readonly TrailScreen[]
  readonly panel: 'language' | 'how-it-works' | null
  readonly language: Language
  readonly theme: Theme
  readonly typed: string
  readonly talk: Talk
  /** The problem on the screen was read and put away. */
  readonly isProblemDismissed: boolean
  /** By `answerId/sku`. */
  readonly verdicts: Readonly<Record<string, Verdict>>
}

export interface KioskState {
  readonly boot: Boot
  readonly health: Health
  readonly view: VisitView
  /** When the answer on the screen arrived, on the window's clock. */
  readonly answeredAtMs: number
  readonly own: WindowState
}

export function startState(boot: Boot): KioskState {
  return { boot, health: boot.health, view: boot.visit, answeredAtMs: 0, own: freshWindow(boot.config) }
}

export function freshWindow(config: Config): WindowState {
  return {
    trail: [],
    panel: null,
    language: config.language,
    theme: config.theme,
    typed: '',
    talk: 'off',
    isProblemDismissed: false,
    verdicts: {},
  }
}

/** What is on the glass now. The countdown and the panels lie over it. */
export function currentScreen({ view, own }: KioskState): Screen {
  const isSpeaking = view.phase === 'thinking' && view.query?.via === 'speech'
  if (own.talk !== 'off' || view.phase === 'listening' || isSpeaking) return { name: 'listen' }
  const top = own.trail.at(-1)
  if (top !== undefined) return top
  if (view.answer !== null) return { name: 'answer' }
  return view.problem !== null ? { name: 'problem' } : { name: 'home' }
}
