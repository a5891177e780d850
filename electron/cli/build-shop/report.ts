import type { Done } from './carry-out'
import type { WishOutcome } from './wish'

export function textReport({ releaseId, products, isNew, outcome }: Done): string {
  const what = `Release ${releaseId}${products > 0 ? ` of ${products} products` : ''}`
  return `${what}${isNew ? '' : ' (it was there already)'} ${textOf(outcome)}`
}

export const jsonReport = ({ outcome, ...done }: Done): string => JSON.stringify({ ...done, ...outcome })

/** 0 unless the kiosk said no, or nothing at all. */
export const exitCodeOf = ({ outcome }: Done): number =>
  outcome.state === 'refused' || outcome.state === 'unknown' ? 1 : 0

function textOf(outcome: WishOutcome): string {
  switch (outcome.state) {
    case 'live':
      return 'is live.'
    case 'refused':
      return `was refused: ${outcome.reason}`
    case 'waiting':
      return outcome.isKioskRunning
        ? 'is built, but the running kiosk has not taken it over within a minute; it stays wanted.'
        : 'goes live when the kiosk starts.'
    case 'unknown':
      return 'is built, but the kiosk did not take it over and could not say why: look at its log.'
    case 'replaced':
      return 'is built; another release was wanted after it.'
  }
}
