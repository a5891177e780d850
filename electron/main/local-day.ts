/** The day on the shop's own calendar, YYYY-MM-DD. */
export function localDay(now: Date): string {
  const twoDigits = (part: number): string => String(part).padStart(2, '0')
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-')
}
