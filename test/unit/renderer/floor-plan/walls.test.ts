import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type FloorPlan, floorPlanSchema } from '../../../../electron/contract/catalogue'
import { type Edge, wallsOf } from '../../../../renderer/ui/floor-plan/walls'

const demo = floorPlanSchema.parse(JSON.parse(readFileSync('resources/demo-shop/floor-plan.json', 'utf8')))

/** A room with a corner cut out of its back and one out of its front. */
const room = (doors: FloorPlan['doors']): FloorPlan => ({
  ...demo,
  walls: [
    [0, 0],
    [10, 0],
    [10, 2],
    [20, 2],
    [20, 20],
    [5, 20],
    [5, 15],
    [0, 15],
  ],
  doors,
  kiosk: { x: 12, y: 18 },
})
const length = (edges: readonly Edge[]) =>
  edges.reduce((sum, [[x1, y1], [x2, y2]]) => sum + Math.hypot(x2 - x1, y2 - y1), 0)

describe('the outer wall', () => {
  test('is drawn all round, with a face wherever the floor lies before it', () => {
    const { faces, edges } = wallsOf(room([]))
    expect(faces).toEqual([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 2],
        [20, 2],
      ],
    ])
    expect(length(edges)).toBe(2 + 18 + 15 + 5 + 5 + 15)
  })

  test('has one gap for each door, at the front and at a side, and the rest stays', () => {
    const { faces, edges, doors } = wallsOf(
      room([
        { x: 8, y: 20, widthM: 2 },
        { x: 15, y: 20, widthM: 1 },
        { x: 20, y: 6, widthM: 3 },
        { x: 4, y: 0, widthM: 1.5 },
      ]),
    )
    expect(length(edges)).toBe(60 - 2 - 1 - 3)
    expect(length(faces)).toBe(20)
    expect(doors).toEqual([
      [
        [4, 0],
        [5.5, 0],
      ],
    ])
  })

  test('leaves a porch open towards the dock, with wings beside its door', () => {
    const { edges, wings } = wallsOf(demo)
    expect(Math.max(...edges.flat().map(([, y]) => y))).toBe(25.8)
    expect(wings).toEqual([
      [
        [9.8, 25.8],
        [11.1, 25.8],
      ],
      [
        [12.9, 25.8],
        [14.2, 25.8],
      ],
    ])
  })
})
