/** Days and times of a feed; null where they are none. A time without a zone is the shop's own. */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
const UNIX = /^\d{10}(\d{3})?$/

/** "2026-11-24T09:40:00Z", "2026-11-24 09:40", "24.11.2026 09:40", seconds or milliseconds since 1970. */
export function readMoment(text: string): string | null {
  if (UNIX.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
  const parts = split(text)
  if (parts === null) return null
  const { year, month, day, hour, minute, second, zone } = parts
  const isClock = hour <= 23 && minute <= 59 && second <= 59
  if (!isDay(parts) || !isClock) return null
  if (zone === undefined) return new Date(year, month - 1, day, hour, minute, second).toISOString()
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second) - offsetMs(zone)).toISOString()
}

/** The day as written, YYYY-MM-DD. */
export function readDay(text: string): string | null {
  const parts = split(text)
  if (parts === null || !isDay(parts)) return null
  return dayOf(new Date(parts.year, parts.month - 1, parts.day))
}

/** The day of the shop's own calendar. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Last moment of a day, as a time of the world. */
export function endOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 23, 59, 59, 999).toISOString()
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly zone: string | undefined
}

function split(text: string): Parts | null {
  const iso = ISO.exec(text)
  const [, year, month, day, hour, minute, second, zone] = iso ?? []
  if (iso !== null) return numbers([year, month, day, hour, minute, second], zone)
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst === null) return null
  const [, date, monthOfYear, fullYear, ...clock] = dayFirst
  return numbers([fullYear, monthOfYear, date, ...clock], undefined)
}

function numbers(parts: readonly (string | undefined)[], zone: string | undefined): Parts {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  )
  return { year, month, day, hour, minute, second, zone }
}

/** Not the 31st of February, and of a year that tills live in. */
function isDay({ year, month, day }: Parts): boolean {
  const made = new Date(year, month - 1, day)
  return year >= 1970 && made.getMonth() === month - 1 && made.getDate() === day
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}
