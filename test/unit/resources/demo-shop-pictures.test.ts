import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { floorPlanSchema, productSchema, shopSchema } from '../../../electron/contract/catalogue'

const folder = join(import.meta.dirname, '../../../resources/demo-shop')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const products = z.array(productSchema).parse(read('products.json'))
const pictures = new Map(
  readdirSync(join(folder, 'pictures')).map((file) => [
    file.replace(/\.svg$/, ''),
    readFileSync(join(folder, 'pictures', file), 'utf8'),
  ]),
)

const TOKENS = [
  '900',
  '700',
  '500',
  '300',
  '100',
  'clay',
  'clay-2',
  'sand',
  'sand-2',
  'sky',
  'white',
  'shade',
]
const VARIABLES = new Set([...TOKENS.map((token) => `--p-${token}`), '--c', '--c-dark', '--c-light'])
const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'ellipse'])
const ATTRIBUTES = new Set(
  'xmlns viewBox d x y cx cy r rx ry width height fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray opacity transform'.split(
    ' ',
  ),
)
const COLOURS = new Set(
  'black white grey silver gold copper green turquoise red orange yellow blue purple pink beige brown transparent'.split(
    ' ',
  ),
)

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')

describe('the pictures of the demo shop', () => {
  it('exist for every product, department and aisle, and none is left over', () => {
    const shop = shopSchema.parse(read('shop.json'))
    const { aisles } = floorPlanSchema.parse(read('floor-plan.json'))
    const wanted = new Set([...products, ...shop.departments, ...aisles].map(({ picture }) => picture))
    expect([...pictures.keys()].sort()).toEqual([...wanted].sort())
  })

  it.each([...pictures])('%s is made of plain shapes in the colours of the palette', (_, svg) => {
    expect(all(svg, /<([a-zA-Z]+)/g).filter((element) => !ELEMENTS.has(element))).toEqual([])
    expect(all(svg, /\s([a-zA-Z-]+)="/g).filter((attribute) => !ATTRIBUTES.has(attribute))).toEqual([])
    const paints = all(svg, /(?:fill|stroke)="([^"]*)"/g).filter((paint) => paint !== 'none')
    expect(paints.filter((paint) => !VARIABLES.has(/^var\((.+)\)$/.exec(paint)?.[1] ?? ''))).toEqual([])
  })

  it.each([...pictures])('%s is well formed and stands on a 200 grid', (slug, svg) => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (200|220|300) 200">/)
    expect(isBalanced(svg), slug).toBe(true)
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  it('show a colour exactly where the product has one', () => {
    for (const { name, colour, picture } of products) {
      expect((pictures.get(picture) ?? '').includes('var(--c)'), name).toBe(colour !== null)
      if (colour !== null) expect(COLOURS, name).toContain(colour)
    }
  })
})

/** True if every element is closed, and in the right order. */
function isBalanced(svg: string): boolean {
  const open: string[] = []
  for (const [, slash, element, selfClosed] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (selfClosed) continue
    if (!slash) open.push(element ?? '')
    else if (open.pop() !== element) return false
  }
  return open.length === 0
}
