import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { floorPlanSchema } from '../../../../electron/contract/catalogue'
import { narrowestAisleM } from '../../../../renderer/ui/floor-plan/geometry'
import { project } from '../../../../renderer/ui/floor-plan/projection'

const demoShop = JSON.parse(readFileSync('resources/demo-shop/floor-plan.json', 'utf8')) as unknown
const plan = floorPlanSchema.parse(demoShop)

describe('the plan on the glass', () => {
  test.each([
    [1024, 905],
    [926, 815],
    [600, 1500],
    [2000, 500],
  ])('fits into %i x %i px, its back wall too', (width, height) => {
    const { x, y, up } = project(plan, { width, height })
    const top = Math.min(...plan.walls.map(([, wallY]) => wallY))
    expect(x(0)).toBeGreaterThanOrEqual(0)
    expect(x(plan.widthM)).toBeLessThanOrEqual(width)
    expect(y(top) - up).toBeGreaterThanOrEqual(0)
    expect(y(plan.depthM)).toBeLessThanOrEqual(height)
  })

  test('is never stretched beyond what looking from the front explains', () => {
    const { across, deep } = project(plan, { width: 2000, height: 500 })
    expect(across / deep).toBeCloseTo(1.25)
    const high = project(plan, { width: 600, height: 1500 })
    expect(high.across).toBe(high.deep)
  })

  test('lowers the shelves where they would hide the floor that a sign needs', () => {
    const roomy = project(plan, { width: 4000, height: 4000 })
    const tight = project(plan, { width: 960, height: 690 })
    expect(roomy.up / roomy.deep).toBeCloseTo(0.95)
    expect(tight.up / tight.deep).toBeLessThan(0.95)
    expect(narrowestAisleM(plan) * tight.deep - tight.up).toBeGreaterThan(48)
  })
})
