import { FIELDS } from './document'
import { termsIn } from './live/edited-text'
import { rangeOf, type TextIndex } from './text-index'

/** Rows whose name in the release has all words of `name`, whatever their order and whatever else it says. */
export function rowsNamed(text: TextIndex, name: string): readonly number[] {
  const names = text.fields[FIELDS.indexOf('name')]
  if (!names) return []
  const lists = [...new Set(termsIn(name))].map((term) => {
    const { start, end } = rangeOf(text, names, term)
    return names.rows.subarray(start, end)
  })
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length)
  const sets = others.map((rows) => new Set(rows))
  return [...(shortest ?? [])].filter((row) => sets.every((rows) => rows.has(row)))
}
