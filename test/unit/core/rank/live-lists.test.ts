import { expect, it } from 'vitest'
import { withRoom } from '../../../../electron/core/rank/live/lists'

it('a column that grows number by number is copied a few times only', () => {
  let column = Uint32Array.of(1, 2, 3)
  const columns = new Set([column])
  for (let size = 4; size <= 3_000; size++) {
    column = withRoom(column, size)
    column[size - 1] = size
    columns.add(column)
  }
  expect(columns.size).toBeLessThan(13)
  expect([...column.subarray(0, 3_000)]).toEqual(Array.from({ length: 3_000 }, (_, index) => index + 1))
})
