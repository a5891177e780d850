import type { Ruler } from './label-types'

/** Between a sign's plate, its name and what stands beside it. */
export const GAP = 14
export const SIGN_HEIGHT = 48
export const DESTINATION_HEIGHT = 54

export function plateWidth(id: string, ruler: Ruler): number {
  return Math.max(52, (ruler(id, 800) * 34) / 28 + 16)
}

export function destinationWidth(id: string, lines: readonly string[], ruler: Ruler): number {
  const number = (ruler(id, 800) * 40) / 28 + 36
  return lines.length === 0 ? number : number + 12 + widest(lines, ruler)
}

/** Broken where both lines are shortest. Nothing for a name that cannot be broken. */
export function inTwoLines(name: string, ruler: Ruler): readonly string[] {
  const words = name.split(' ')
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  return breaks.sort((a, b) => widest(a, ruler) - widest(b, ruler))[0] ?? []
}

function widest(lines: readonly string[], ruler: Ruler): number {
  return Math.max(...lines.map((line) => ruler(line, 640)))
}
