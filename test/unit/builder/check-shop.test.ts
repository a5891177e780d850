import { execFileSync } from 'node:child_process'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { READ_ALL, readShop } from '../../../electron/builder/read/read-shop'
import type { AisleError } from '../../../electron/contract/errors'
import { smallOffers, smallProducts, smallShop, writeSmallShop } from '../../helpers/small-shop'

const folders: string[] = []
afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

async function shopWith(changed: Readonly<Record<string, unknown>> = {}) {
  const folder = await writeSmallShop(changed)
  folders.push(folder)
  return readShop(folder)
}

/** The lines that name what is to be mended. */
async function faultsOf(changed: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const error = (await shopWith(changed).then(
    () => null,
    (thrown: unknown) => thrown,
  )) as AisleError | null
  expect(error).toMatchObject({ kind: 'input', code: 'bad-shop' })
  return (error?.message ?? '')
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
}

const [first, ...others] = smallProducts

/** What would be waited for, or read, for ever. */
const ODD_FILES: [string, string, (path: string) => unknown][] = [
  ['knowledge.json', 'is no ordinary file', (path) => execFileSync('mkfifo', [path])],
  ['pictures/other.svg', 'is no ordinary file', (path) => execFileSync('mkfifo', [path])],
  ['knowledge.json', 'is no ordinary file', (path) => symlink('/dev/zero', path)],
  ['pictures/other.svg', 'is no ordinary file', (path) => symlink('/dev/zero', path)],
]

describe('a shop folder', () => {
  it('is read whole', async () => {
    const { products, offers, pictures, shop } = await shopWith()
    expect(products).toEqual(smallProducts)
    expect(offers).toEqual(smallOffers)
    expect(pictures.map(({ file }) => file)).toEqual(['thing.svg'])
    expect(shop).toEqual(smallShop)
  })

  it('names row, sku, field and reason of everything that is wrong at once', async () => {
    const products = [
      { ...first, priceCents: '39.90', colour: '' },
      { ...others[0], colourr: 'red' },
      'not a product',
      ...others.slice(1),
    ]
    const faults = await faultsOf({ 'products.json': products })
    expect(faults).toHaveLength(4)
    expect(faults[0]).toMatch(/^products\.json, row 1 \(101\), priceCents: .*expected (int|number)/)
    expect(faults[1]).toMatch(/^products\.json, row 1 \(101\), colour: /)
    expect(faults[2]).toMatch(/^products\.json, row 2 \(102\): .*colourr/)
    expect(faults[3]).toMatch(/^products\.json, row 3: /)
  })

  it('finds what no single row shows', async () => {
    const offer = smallOffers[0]
    expect(
      await faultsOf({
        'products.json': [
          first,
          { ...others[0], sku: first?.sku },
          { ...others[1], picture: 'nowhere' },
          { ...others[2], department: 'toys' },
          { ...others[3], location: { aisle: '9', bay: 1, shelf: 1 } },
          { ...others[4], location: { aisle: '1', bay: 13, shelf: 1 } },
        ],
        'offers.json': [
          { ...offer, sku: 'unknown' },
          { ...offer, wasCents: 100 },
          { kind: 'multi-buy', sku: first?.sku, quantity: 2, totalCents: 9999, until: '2026-12-24' },
        ],
      }),
    ).toEqual([
      'products.json, row 2 (101), sku: row 1 has the same one',
      'products.json, row 3 (103), picture: pictures/nowhere.svg is missing',
      'products.json, row 4 (104), department: shop.json has no department toys',
      'products.json, row 5 (201), location: floor-plan.json has no shelves in aisle 9',
      'products.json, row 6 (202), location: aisle 1 has no bay 13 with a shelf 1',
      'offers.json, row 1 (unknown), sku: products.json has no such product',
      'offers.json, row 2 (101), wasCents: must be more than the price, 3990',
      'offers.json, row 3 (101), totalCents: must be less than 2 x 3990',
    ])
  })

  it.each([
    ['[{', /^products\.json: is not JSON/],
    ['{}', /^products\.json: must be a list/],
  ])('refuses products that read %s', async (content, fault) => {
    expect((await faultsOf({ 'products.json': content }))[0]).toMatch(fault)
  })

  it('finds a drawing of the first screen that is missing', async () => {
    const showcase = [
      { picture: 'thing', colour: null },
      { picture: 'nowhere', colour: 'red' },
    ]
    expect(await faultsOf({ 'shop.json': { ...smallShop, showcase } })).toEqual([
      'shop.json, showcase: pictures/nowhere.svg is missing',
    ])
  })

  it('finds translated types that no product has, and those that stand there twice', async () => {
    const type = (name: string) => ({ name, names: { de: 'Ding' } })
    const types = [type('kettle'), type('ketle'), type('kettle')]
    expect(await faultsOf({ 'shop.json': { ...smallShop, types } })).toEqual([
      'shop.json, types.ketle: no product is of this type',
      'shop.json, types.kettle: stands there twice',
    ])
  })

  it('can do without knowledge, but not with a bad one', async () => {
    expect((await shopWith()).knowledge).toBeUndefined()
    const entry = { id: 'x', topic: 'hours', questions: { de: ['wann'] }, answer: { en: 'Now.' } }
    const faults = await faultsOf({ 'knowledge.json': { openingHours: [], entries: [entry] } })
    expect(faults[0]).toMatch(/^knowledge\.json, entries\.0\.questions\.en: /)
  })

  it('names the reviews and names that are not as they should be', async () => {
    const reviews = [{ stars: 6, text: 'Good.' }]
    const faults = await faultsOf({
      'products.json': [{ ...first, reviews, names: { fr: 'Chose' } }, ...others],
    })
    expect(faults[0]).toMatch(/^products\.json, row 1 \(101\), names: .*fr/)
    expect(faults[1]).toMatch(/^products\.json, row 1 \(101\), reviews\.0\.stars: /)
  })

  it.each<[string, string | Buffer, RegExp]>([
    ['pictures/photo.png', 'PNG', /^pictures\/photo\.png: is no SVG/],
    ['pictures/Thing Two.svg', '<svg/>', /^pictures\/Thing Two\.svg: must be named in lower case/],
    ['pictures/other.svg', '<html></html>', /^pictures\/other\.svg: is no SVG/],
    [
      'pictures/other.svg',
      `<svg>${' '.repeat(1_000_001)}</svg>`,
      /^pictures\/other\.svg: has 1001 kB; at most 1000 kB/,
    ],
    ['offers.json', Buffer.from([0x5b, 0xff, 0x5d]), /^offers\.json: is not UTF-8/],
    ['knowledge.json', ' '.repeat(8_000_001), /^knowledge\.json: has 9 MB; at most 8 MB/],
  ])('refuses %s', async (name, content, fault) => {
    const folder = await writeSmallShop()
    folders.push(folder)
    await writeFile(join(folder, name), content)
    await expect(readShop(folder)).rejects.toSatisfy(({ message }: AisleError) =>
      message.split('\n').some((line) => fault.test(line.trim())),
    )
  })

  it.each<[string, string, (path: string) => unknown]>([
    ['knowledge.json', 'is a folder', (path) => mkdir(path)],
    ['pictures/other.svg', 'is a folder', (path) => mkdir(path)],
    ...(process.platform === 'win32' ? [] : ODD_FILES),
  ])('refuses the %s that %s at once', async (name, reason, make) => {
    const folder = await writeSmallShop()
    folders.push(folder)
    await make(join(folder, name))
    await expect(readShop(folder)).rejects.toMatchObject({
      code: 'bad-shop',
      message: expect.stringContaining(`${name}: ${reason}`) as string,
    })
  })

  it('passes over what is no picture at all', async () => {
    const folder = await writeSmallShop()
    folders.push(folder)
    for (const name of ['.DS_Store', 'Thumbs.db', 'notes.txt'])
      await writeFile(join(folder, 'pictures', name), '')
    expect((await readShop(folder)).pictures).toHaveLength(1)
  })

  it('is read without the blanks around its words, also when it is known', async () => {
    const padded = [{ ...first, name: `  ${first?.name ?? ''} ` }, ...others]
    const folder = await writeSmallShop({ 'products.json': padded })
    folders.push(folder)
    const { products, rows } = await readShop(folder)
    expect(products).toEqual(smallProducts)
    const known = new Map(rows.map((row) => [row.content, row]))
    const again = await readShop(folder, { ...READ_ALL, checkedRows: () => Promise.resolve(known) })
    expect(again.products).toEqual(smallProducts)
  })

  it('lists hundreds of faults one by one', async () => {
    const faults = await faultsOf({ 'products.json': Array(750).fill(0) })
    expect(faults).toHaveLength(750)
    expect(faults.at(-1)).toMatch(/^products\.json, row 750: /)
  })
})
