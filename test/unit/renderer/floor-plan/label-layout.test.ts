import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type FloorPlan, floorPlanSchema } from '../../../../electron/contract/catalogue'
import { courseRects } from '../../../../renderer/ui/floor-plan/course'
import { layoutLabels } from '../../../../renderer/ui/floor-plan/label-layout'
import { type LabelLayout, type Rect, overlap } from '../../../../renderer/ui/floor-plan/label-types'
import { pinOf, pinRect } from '../../../../renderer/ui/floor-plan/pin'
import { project } from '../../../../renderer/ui/floor-plan/projection'
import { type Way, findWay } from '../../../../renderer/ui/floor-plan/way'
import { type Language, createFormatter } from '../../../../renderer/strings'

const planOf = (shop: string) =>
  floorPlanSchema.parse(JSON.parse(readFileSync(`resources/${shop}/floor-plan.json`, 'utf8')))
const demo = planOf('demo-shop')

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
  given = demo,
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

function rectsOf({ you, destination, aisles, units, landmarks }: LabelLayout): readonly Rect[] {
  const pictures = aisles.flatMap(({ picture }) => (picture === null ? [] : [picture]))
  return [you, ...(destination === null ? [] : [destination]), ...aisles, ...pictures, ...units, ...landmarks]
}

function overlaps(rects: readonly Rect[]): number {
  return rects.filter((a, at) => rects.slice(at + 1).some((b) => overlap(a, b))).length
}

const everyWay = (plan: FloorPlan) =>
  plan.aisles.flatMap(({ id }) => {
    const bays = Math.max(...plan.shelves.filter(({ aisle }) => aisle === id).map((shelf) => shelf.bays))
    return Array.from(
      { length: bays + 1 },
      (_, bay) => findWay(plan, { aisle: id, bay: bay === 0 ? null : bay }) as Way,
    )
  })
const placeOf = ({ shelf, bay }: Way) => `aisle ${shelf.aisle}, bay ${bay}`

/** A room in which units look in all four ways, one aisle has three of them, and doors are in three walls. */
const allWays: FloorPlan = {
  ...demo,
  widthM: 20,
  depthM: 16,
  walls: [
    [0.3, 0.3],
    [12, 0.3],
    [12, 3],
    [19.7, 3],
    [19.7, 15.7],
    [0.3, 15.7],
  ],
  doors: [
    { x: 5, y: 0.3, widthM: 1.5 },
    { x: 0.3, y: 9, widthM: 1.5 },
    { x: 9, y: 15.7, widthM: 2 },
  ],
  kiosk: { x: 10, y: 14.5 },
  shelves: (
    [
      ['1', 0.5, 2, 0.6, 5, 'right', 'top'],
      ['2', 3, 4, 5, 0.6, 'down', 'left'],
      ['2', 3, 6.6, 5, 0.6, 'up', 'left'],
      ['2', 12.2, 3.2, 5, 0.6, 'down', 'left'],
      ['3', 3, 9.4, 5, 0.6, 'up', 'right'],
      ['4', 18.8, 5, 0.6, 7, 'left', 'bottom'],
      ['5', 13, 7, 0.6, 4, 'right', 'bottom'],
      ['6', 12.3, 7, 0.6, 4, 'left', 'top'],
    ] as const
  ).map(([aisle, x, y, widthM, depthM, face, firstBayAt], index) => ({
    id: `unit-${index}`,
    aisle,
    x,
    y,
    widthM,
    depthM,
    face,
    firstBayAt,
    bays: 5,
    levels: 4,
  })),
  aisles: demo.aisles.slice(0, 6),
  walks: [{ x: 9, y: 1, widthM: 2, depthM: 14 }],
  landmarks: [],
}

describe.each([
  ['the demo shop', demo],
  ['the garden shop', planOf('garden-shop')],
  ['a shop with units in all directions', allWays],
])('in %s', (_, plan) => {
  const ways = everyWay(plan)

  describe.each(WAY_ROOMS)('with a way, in $width x $height px', (room) => {
    test.each(LANGUAGES)(
      'no label lies on another one, on the way or on the pin, wherever one is led, in %s',
      (language) => {
        for (const way of ways) {
          const { layout, projection } = layoutOf(way, language, room, plan)
          const pin = pinRect(pinOf(plan, way, projection))
          const labels = rectsOf(layout)
          expect([placeOf(way), overlaps([pin, ...labels])]).toEqual([placeOf(way), 0])
          const course = courseRects(way, projection)
          const onCourse = labels.filter((label) => course.some((part) => overlap(label, part)))
          expect([placeOf(way), onCourse]).toEqual([placeOf(way), []])
        }
      },
    )

    test('the pin does not hide the way, its arrow or its bay', () => {
      for (const way of ways) {
        const { projection } = layoutOf(way, 'en', room, plan)
        const pin = pinRect(pinOf(plan, way, projection))
        const hidden = courseRects(way, projection).filter((part) => overlap(pin, part))
        expect([placeOf(way), hidden]).toEqual([placeOf(way), []])
      }
    })

    test('every aisle has its number, also the one that one is led to', () => {
      for (const way of ways) {
        const { layout } = layoutOf(way, 'de', room, plan)
        const shown = [...layout.aisles, layout.destination].map((sign) => sign?.id)
        const missing = plan.aisles.map(({ id }) => id).filter((id) => !shown.includes(id))
        expect([placeOf(way), missing]).toEqual([placeOf(way), []])
      }
    })
  })

  describe.each(LIST_ROOMS)('without a way, in $width x $height px', (room) => {
    test.each(LANGUAGES)('every aisle has its number and no label lies on another one, in %s', (language) => {
      const { layout } = layoutOf(null, language, room, plan)
      expect(overlaps(rectsOf(layout))).toBe(0)
      expect(layout.aisles.map(({ id }) => id)).toEqual(plan.aisles.map(({ id }) => id))
    })
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
