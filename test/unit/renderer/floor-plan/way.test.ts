import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FloorPlan, floorPlanSchema } from '../../../../electron/contract/catalogue'
import { bayBox, bayFront, contains } from '../../../../renderer/ui/floor-plan/geometry'
import { findWay, walkingSeconds } from '../../../../renderer/ui/floor-plan/way'

const shelf = (change: Partial<FloorPlan['shelves'][number]>): FloorPlan['shelves'][number] => ({
  id: 'shelf',
  aisle: '1',
  x: 12,
  y: 6,
  widthM: 6,
  depthM: 1,
  face: 'down',
  firstBayAt: 'left',
  bays: 6,
  levels: 5,
  ...change,
})
const plan = (shelves: FloorPlan['shelves']): FloorPlan => ({
  widthM: 20,
  depthM: 20,
  walls: [
    [0, 0],
    [20, 0],
    [20, 20],
    [0, 20],
  ],
  doors: [],
  kiosk: { x: 10, y: 18 },
  shelves,
  aisles: [{ id: '1', name: 'Things', picture: 'thing' }],
  walks: [{ x: 9, y: 1, widthM: 2, depthM: 18 }],
  landmarks: [],
})
const steps = (given: FloorPlan, bay = 2) => findWay(given, { aisle: '1', bay })?.steps

describe('the way', () => {
  test('goes ahead, turns into the aisle and ends before the bay', () => {
    expect(steps(plan([shelf({})]))).toEqual([
      { kind: 'start', side: 'ahead', metres: 10 },
      { kind: 'turn', side: 'right', aisle: '1' },
      { kind: 'arrive', side: 'left', bay: 2, bays: 6, aisle: '1' },
    ])
  })

  test('to the other side of the walk is its mirror image', () => {
    expect(steps(plan([shelf({ x: 2, firstBayAt: 'right' })]))).toMatchObject([
      { side: 'ahead' },
      { side: 'left' },
      { side: 'right' },
    ])
  })

  test('straight ahead needs no turn', () => {
    expect(steps(plan([shelf({ x: 9.5, widthM: 1, bays: 1 })]), 1)).toMatchObject([
      { kind: 'start', side: 'ahead' },
      { kind: 'arrive', side: 'ahead' },
    ])
  })

  test('to a shelf that is taken from behind goes round it', () => {
    const way = findWay(plan([shelf({ face: 'up' })]), { aisle: '1', bay: 2 })
    const stand = way?.line.at(-2)
    expect(stand?.[1]).toBeLessThan(6)
    expect(way?.steps.at(-1)).toMatchObject({ kind: 'arrive', side: 'right' })
  })

  test('to a whole aisle names no bay', () => {
    expect(findWay(plan([shelf({})]), { aisle: '1', bay: null })?.bay).toBe(0)
  })

  test('to an aisle that the plan does not have is none', () => {
    expect(findWay(plan([shelf({})]), { aisle: '9', bay: 1 })).toBeNull()
  })

  test('takes as long as an unhurried walk', () => {
    expect(walkingSeconds(31)).toBe(30)
    expect(walkingSeconds(1)).toBe(5)
  })
})

describe('bays', () => {
  test('count from the end that the plan names', () => {
    expect(bayBox(shelf({ firstBayAt: 'left' }), 1).x).toBe(12)
    expect(bayBox(shelf({ firstBayAt: 'right' }), 1).x).toBe(17)
    expect(bayBox(shelf({ face: 'left', firstBayAt: 'bottom', depthM: 6, widthM: 1 }), 1).y).toBe(11)
  })

  test('are stood before on the side they are taken from', () => {
    expect(bayFront(shelf({ face: 'down' }), 1)).toEqual({ edge: [12.5, 7], stand: [12.5, 7.7] })
    expect(bayFront(shelf({ face: 'left', depthM: 6, widthM: 1, firstBayAt: 'top' }), 1).stand).toEqual([
      11.3, 6.5,
    ])
  })
})

describe('in the demo shop', () => {
  const demo = floorPlanSchema.parse(
    JSON.parse(
      readFileSync(new URL('../../../../resources/demo-shop/floor-plan.json', import.meta.url), 'utf8'),
    ),
  )

  test('no way leads through a shelf, and every leg but the last is level or upright', () => {
    const places = demo.shelves.flatMap(({ aisle, bays }) =>
      Array.from({ length: bays }, (_, index) => ({ aisle, bay: index + 1 })),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.double({ min: 0, max: 1, noNaN: true }), (place, share) => {
        const way = findWay(demo, place)
        if (way === null) throw new Error('no way')
        const walked = way.line.slice(0, -1)
        walked.slice(1).forEach(([x, y], index) => {
          const [fromX, fromY] = walked[index] ?? [x, y]
          expect(Math.min(Math.abs(x - fromX), Math.abs(y - fromY))).toBeLessThan(0.3)
          const point = [fromX + (x - fromX) * share, fromY + (y - fromY) * share] as const
          expect(demo.shelves.filter((each) => contains(each, point))).toEqual([])
        })
        expect(way.steps.length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
