import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type FloorPlan, floorPlanSchema } from '../../../../electron/contract/catalogue'
import { layoutLabels } from '../../../../renderer/ui/floor-plan/label-layout'
import type { LabelLayout, Rect } from '../../../../renderer/ui/floor-plan/label-types'
import { pinOf } from '../../../../renderer/ui/floor-plan/pin'
import { project } from '../../../../renderer/ui/floor-plan/projection'
import { type Way, findWay } from '../../../../renderer/ui/floor-plan/way'
import { type Language, createFormatter } from '../../../../renderer/strings'

const demoShop = JSON.parse(readFileSync('resources/demo-shop/floor-plan.json', 'utf8')) as unknown
const plan = floorPlanSchema.parse(demoShop)

/** Rooms that a plan gets in the window: for a way, and beside the list of departments, each upright and lying. */
const WAY_ROOMS = [
  { width: 1024, height: 905 },
  { width: 926, height: 815 },
]
const LIST_ROOMS = [
  { width: 1024, height: 500 },
  { width: 960, height: 690 },
]
const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'zh']

/** About as wide as the letters of the real font. */
const ruler = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 28 : 15), 0)

function layoutOf(
  way: Way | null,
  language: Language,
  room: { width: number; height: number },
  given = plan,
) {
  const projection = project(given, room)
  const { t, names } = createFormatter(language)
  const words = {
    you: t('map.you'),
    aisle: (aisle: FloorPlan['aisles'][number]) => names.of(aisle).text,
    landmark: ({ kind }: FloorPlan['landmarks'][number]) => (kind === 'till' ? t('map.till') : null),
  }
  return { projection, layout: layoutLabels({ plan: given, way, projection, words, ruler, hasNames: true }) }
}

function rectsOf({ you, destination, aisles, landmarks }: LabelLayout): readonly Rect[] {
  return [you, ...(destination === null ? [] : [destination]), ...aisles, ...landmarks]
}

function overlaps(rects: readonly Rect[]): number {
  const isOver = (a: Rect, b: Rect) =>
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  return rects.filter((a, at) => rects.slice(at + 1).some((b) => isOver(a, b))).length
}

const everyWay = plan.shelves.flatMap(({ aisle, bays }) =>
  Array.from({ length: bays + 1 }, (_, bay) => findWay(plan, { aisle, bay: bay === 0 ? null : bay }) as Way),
)
const placeOf = ({ shelf, bay }: Way) => `aisle ${shelf.aisle}, bay ${bay}`

describe.each(WAY_ROOMS)('with a way, in $width x $height px', (room) => {
  test.each(LANGUAGES)(
    'no label lies on another one or on the pin, wherever one is led, in %s',
    (language) => {
      for (const way of everyWay) {
        const { layout, projection } = layoutOf(way, language, room)
        const { middle, radius } = pinOf(plan, way, projection)
        const pin = {
          left: middle[0] - radius,
          top: middle[1] - radius,
          width: 2 * radius,
          height: 2 * radius,
        }
        expect([placeOf(way), overlaps([pin, ...rectsOf(layout)])]).toEqual([placeOf(way), 0])
      }
    },
  )

  test('every aisle has its number, also the one that one is led to', () => {
    for (const way of everyWay) {
      const { layout } = layoutOf(way, 'de', room)
      const shown = [...layout.aisles, layout.destination].map((sign) => sign?.id)
      const missing = plan.aisles.map(({ id }) => id).filter((id) => !shown.includes(id))
      expect([placeOf(way), missing]).toEqual([placeOf(way), []])
    }
  })
})

describe.each(LIST_ROOMS)('without a way, in $width x $height px', (room) => {
  test.each(LANGUAGES)('every aisle has its number and no label lies on another one, in %s', (language) => {
    const { layout } = layoutOf(null, language, room)
    expect(overlaps(rectsOf(layout))).toBe(0)
    expect(layout.aisles.map(({ id }) => id)).toEqual(plan.aisles.map(({ id }) => id))
  })
})

describe('a name', () => {
  const shelf = (id: string, y: number): FloorPlan['shelves'][number] => ({
    id: `shelf-${id}`,
    aisle: id,
    x: 1,
    y,
    widthM: 8,
    depthM: 1,
    face: 'down',
    firstBayAt: 'right',
    bays: 4,
    levels: 5,
  })
  const twoAisles = (name: string): FloorPlan => ({
    widthM: 10,
    depthM: 10,
    walls: [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ],
    doors: [],
    kiosk: { x: 9.5, y: 9 },
    shelves: [shelf('1', 6), shelf('2', 1)],
    aisles: [
      { id: '1', name, picture: 'thing' },
      { id: '2', name, picture: 'thing' },
    ],
    walks: [],
    landmarks: [],
  })
  const room = { width: 500, height: 500 }

  test('is left out where it does not fit, the number is not', () => {
    const short = layoutOf(null, 'en', room, twoAisles('Lamps')).layout.aisles
    const long = layoutOf(null, 'en', room, twoAisles('Lamps and everything that shines')).layout.aisles
    expect(short.map(({ id, lines }) => [id, lines])).toEqual([
      ['1', ['Lamps']],
      ['2', ['Lamps']],
    ])
    expect(long.map(({ id, lines }) => [id, lines])).toEqual([
      ['1', []],
      ['2', []],
    ])
  })

  test('of the aisle that one is led to is broken rather than left out', () => {
    const given = twoAisles('Lamps & candles')
    const way = findWay(given, { aisle: '2', bay: 2 })
    expect(layoutOf(way, 'en', room, given).layout.destination?.lines).toEqual(['Lamps &', 'candles'])
  })
})
