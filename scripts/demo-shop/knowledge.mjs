import { buying } from './knowledge/buying.mjs'
import { hours } from './knowledge/hours.mjs'
import { places } from './knowledge/places.mjs'
import { services } from './knowledge/services.mjs'

/** What staff are asked that no product answers. Times here and in the answers must agree. */
export const knowledge = {
  openingHours: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], opens: '09:00', closes: '20:00' },
    { days: ['saturday'], opens: '09:00', closes: '18:00' },
  ],
  exceptions: [
    { day: '2026-12-24', opens: '09:00', closes: '14:00' },
    { day: '2026-12-25' },
    { day: '2026-12-26' },
    { day: '2026-12-31', opens: '09:00', closes: '14:00' },
    { day: '2027-01-01' },
  ],
  entries: [...hours, ...buying, ...services, ...places],
}
