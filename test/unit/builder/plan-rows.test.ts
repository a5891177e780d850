import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planRows } from '../../../electron/builder/base/plan-rows'
import type { KnownRow } from '../../../electron/kit/release'

const row = (sku: string, content: string): KnownRow => ({ sku, content, meaning: content, isPlain: true })

/** "a1 b1": product a in its first state, product b in its first. */
const list = (text: string) =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => row(word.slice(0, 1), word))

const planOf = (rows: string, earlier: string) => {
  const plan = planRows(list(rows), list(earlier))
  return { ...plan, contents: plan.order.map((place) => list(rows)[place]?.content).join(' ') }
}

const TEN = 'a1 b1 c1 d1 e1 f1 g1 h1 i1 j1'

describe('the rows of a new release', () => {
  it('follow the list where there was nothing before', () => {
    expect(planOf('b1 a1', '')).toMatchObject({ contents: 'b1 a1', changed: undefined, earlier: 0 })
  })

  it('stay where they were when one has changed', () => {
    const plan = planOf('b1 c2 a1 d1 e1 f1 g1 h1 i1 j1', TEN)
    expect(plan).toMatchObject({ contents: 'a1 b1 c2 d1 e1 f1 g1 h1 i1 j1', changed: [2] })
    expect(plan.same).toEqual([0, 1, undefined, 3, 4, 5, 6, 7, 8, 9])
  })

  it('are followed by what is new', () => {
    expect(planOf(`x1 ${TEN}`, TEN)).toMatchObject({ contents: `${TEN} x1`, changed: [10] })
  })

  it('make room for what is new where something left', () => {
    const plan = planOf('x1 a1 b1 d1 e1 f1 g1 h1 i1 j1', TEN)
    expect(plan).toMatchObject({ contents: 'a1 b1 x1 d1 e1 f1 g1 h1 i1 j1', changed: [2] })
  })

  it('close a gap with the last one', () => {
    const plan = planOf('a1 b1 d1 e1 f1 g1 h1 i1 j1', TEN)
    expect(plan).toMatchObject({ contents: 'a1 b1 j1 d1 e1 f1 g1 h1 i1', changed: [2], earlier: 10 })
    expect(plan.same[2]).toBe(9)
  })

  it('follow the list again where much has changed', () => {
    const plan = planOf('j1 i2 h2 g2 f1 e1 d1 c1 b1 a1', TEN)
    expect(plan).toMatchObject({ contents: 'j1 i2 h2 g2 f1 e1 d1 c1 b1 a1', changed: undefined })
    expect(plan.same).toEqual([9, undefined, undefined, undefined, 5, 4, 3, 2, 1, 0])
  })

  it('hold every product once, and know truly what is the same', () => {
    const products = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1 })),
      {
        selector: ([sku]) => sku,
        maxLength: 40,
      },
    )
    const rowsOf = (entries: readonly (readonly [number, number])[]) =>
      entries.map(([sku, state]) => row(String(sku), `${sku}.${state}`))
    fc.assert(
      fc.property(products, products, (now, before) => {
        const [rows, earlier] = [rowsOf(now), rowsOf(before)]
        const plan = planRows(rows, earlier)
        expect(plan.order.toSorted((one, other) => one - other)).toEqual(rows.map((_, place) => place))
        for (const [at, place] of plan.order.entries()) {
          const same = plan.same[at]
          const content = rows[place]?.content
          expect(same === undefined ? undefined : earlier[same]?.content).toBe(
            earlier.some((known) => known.content === content) ? content : undefined,
          )
          if (plan.changed?.includes(at) === false) expect(earlier[at]?.content).toBe(content)
        }
      }),
    )
  })
})
