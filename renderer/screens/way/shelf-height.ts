import { UNIT_M } from '../../ui/floor-plan/shelf-front'

export type ShelfHeight = 'above' | 'eye' | 'waist' | 'knee' | 'floor'

/** How high a shelf is for a standing adult of 1.65 m. Shelves count from the floor. */
export function shelfHeight(shelf: number, levels: number): ShelfHeight {
  const metres = ((shelf - 0.5) / levels) * UNIT_M
  if (metres > 1.7) return 'above'
  if (metres > 1.2) return 'eye'
  if (metres > 0.75) return 'waist'
  return metres > 0.35 ? 'knee' : 'floor'
}
