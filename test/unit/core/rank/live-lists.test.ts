import { expect, it } from 'vitest'
import { createRooms } from '../../../../electron/core/rank/live/lists'

it('a column that grows number by number is copied a few times only', () => {
  const begins = new Uint32Array(3_000)
  const rooms = createRooms({ begins, ends: begins.slice() }, 0)
  let column = new Uint32Array()
  const columns = new Set([column])
  for (const row of begins.keys()) {
    const at = rooms.placeFor(row, 1)
    column = rooms.withRoom(column)
    column[at] = row
    columns.add(column)
  }
  expect(columns.size).toBeLessThan(15)
  expect([...column.subarray(0, 3_000)]).toEqual(Array.from({ length: 3_000 }, (_, row) => row))
})
