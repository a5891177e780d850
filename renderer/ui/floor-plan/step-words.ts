import type { Formatter } from '../../strings'
import type { IconName } from '../icon/icon-shapes'
import type { Way, WayStep } from './way'

/** A step as two short lines: what to do, and how far or where. */
export function stepWords(step: WayStep, way: Way, { t }: Formatter): readonly [string, string] {
  switch (step.kind) {
    case 'start':
      return [t(`way.start.${step.side}`), t('way.distance', { metres: step.metres })]
    case 'turn':
      return [t(`way.turn.${step.side}`), t('way.into', { aisle: step.aisle })]
    case 'arrive':
      return [
        t(`way.arrive.${step.side === 'behind' ? 'ahead' : step.side}`),
        way.bay === 0
          ? t('way.whole-aisle', { aisle: step.aisle })
          : t('way.bay-of', { bay: step.bay, bays: step.bays }),
      ]
  }
}

export function stepIcon(step: WayStep): { readonly icon: IconName; readonly isMirrored: boolean } {
  if (step.kind === 'arrive') return { icon: 'shelf', isMirrored: false }
  if (step.side === 'ahead') return { icon: 'ahead', isMirrored: false }
  if (step.side === 'behind') return { icon: 'down', isMirrored: false }
  return { icon: 'right', isMirrored: step.side === 'left' }
}
