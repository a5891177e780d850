import type { FloorPlan } from '../../../electron/contract/catalogue'
import type { Projection } from './projection'
import type { Way } from './way'

/** How wide words come out on the plan, in CSS px. */
export type Ruler = (text: string, weight: number) => number

/** What is written on the plan, in the language of the page. */
export interface PlanWords {
  readonly aisle: (aisle: FloorPlan['aisles'][number]) => string
  readonly landmark: (landmark: FloorPlan['landmarks'][number]) => string | null
  readonly you: string
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export function overlap(a: Rect, b: Rect): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  )
}

export interface AisleSign extends Rect {
  readonly id: string
  /** The name, in one line or two; where there is no room for it, the number stands alone. */
  readonly lines: readonly string[]
  /** On a unit's back, where the words need a ground of their own. */
  readonly isOnUnit?: boolean
  /** A drawing at the other end of the aisle, where there is room for one. */
  readonly picture: Rect | null
}

export interface LabelLayout {
  readonly you: Rect & { readonly side: 'left' | 'right' }
  readonly destination: AisleSign | null
  readonly aisles: readonly AisleSign[]
  /** Numbers at the further units of an aisle, where there is room. */
  readonly units: readonly AisleSign[]
  readonly landmarks: readonly (Rect & { readonly text: string })[]
}

export interface Floor {
  readonly plan: FloorPlan
  readonly way: Way | null
  readonly projection: Projection
  readonly words: PlanWords
  readonly ruler: Ruler
  /** Names of the other aisles too, or their numbers alone. */
  readonly hasNames: boolean
}
