import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitRows } from '../../../electron/builder/read/split-rows'

const split = (text: string) => {
  const bytes = Buffer.from(text)
  const { bounds, problem } = splitRows(bytes)
  const entries = Array.from({ length: bounds.length / 2 }, (_, index) =>
    bytes.subarray(bounds[index * 2], bounds[index * 2 + 1]).toString(),
  )
  return { entries, problem }
}

describe('the entries of a list', () => {
  it('are found in any JSON, however it is written', () => {
    const blanks = fc.constantFrom('', ' ', '\n', '\r\n\t', '  ')
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(0, 1, 4), blanks, (list, indent, blank) => {
        const text = `${blank}${JSON.stringify(list, null, indent)}${blank}`
        const { entries, problem } = split(text)
        expect(problem).toBeUndefined()
        expect(entries.map((entry) => JSON.parse(entry) as unknown)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('do not depend on what stands in their texts', () => {
    expect(split('[{"a":"]},[\\"{"}, "\\\\", "东西"]').entries).toEqual([
      '{"a":"]},[\\"{"}',
      '"\\\\"',
      '"东西"',
    ])
  })

  it('are found behind a byte order mark', () => {
    expect(split('\uFEFF[1]').entries).toEqual(['1'])
  })

  it.each([
    ['', 'must be a list'],
    ['{}', 'must be a list'],
    ['[1,]', 'is not JSON (an entry is missing in line 1)'],
    ['[,1]', 'is not JSON (an entry is missing in line 1)'],
    ['[1 2]', 'is not JSON (a comma or the closing ] is missing in line 1)'],
    ['[\n{"a":1}\n{"a":2}]', 'is not JSON (a comma or the closing ] is missing in line 3)'],
    ['[1', 'is not JSON (a comma or the closing ] is missing in its last line)'],
    ['[{"a', 'is not JSON (a comma or the closing ] is missing in its last line)'],
    ['[1]\n]', 'is not JSON (something follows the closing ] in line 2)'],
  ])('are not looked for in %j', (text, problem) => {
    expect(split(text).problem).toBe(problem)
  })
})
