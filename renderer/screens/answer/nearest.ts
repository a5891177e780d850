import type { Suggestion, Understanding } from '../../../electron/contract/answer'
import type { Shop } from '../../../electron/contract/catalogue'

type Department = Shop['departments'][number]

/** The words of a question that found nothing, longest first: the long ones say what the thing is. */
export function wordsToTry({ text, alternatives }: Understanding): readonly string[] {
  const words = [text, ...alternatives].join(' ').split(/\s+/)
  const long = [...new Set(words)].filter((word) => word.length > 3)
  return long.sort((a, b) => b.length - a.length).slice(0, 4)
}

/** Where to look for something that was not found: the department asked for, or the one of the nearest words. */
export function nearestDepartment(
  { slots }: Understanding,
  related: readonly Suggestion[],
  departments: readonly Department[],
): Department | null {
  const asked = slots.find((slot) => slot.kind === 'department')?.value
  const aisle = related[0]?.aisle
  return (
    departments.find(({ id, name }) => id === asked || name === asked) ??
    departments.find((department) => department.aisle === aisle) ??
    null
  )
}
