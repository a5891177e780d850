import type { Point } from './geometry'

interface Floor {
  readonly widthM: number
  readonly depthM: number
  readonly isOpen: (point: Point) => boolean
  /** Main walks are preferred: off them each metre counts double. */
  readonly isWalk: (point: Point) => boolean
}

const CELL_M = 0.5
const OFF_WALK_COST = 2
/** A turn costs as much as this many metres of walk: few turns are easier to remember than a short way. */
const TURN_COST = 4
const DIRECTIONS = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const

interface Visit {
  readonly cell: number
  readonly direction: number
  readonly cost: number
}

/** The floor as a grid of cells that one can walk on. */
export function openCells(floor: Floor) {
  const columns = Math.ceil(floor.widthM / CELL_M)
  const rows = Math.ceil(floor.depthM / CELL_M)
  const middle = (cell: number): Point => [
    ((cell % columns) + 0.5) * CELL_M,
    (Math.floor(cell / columns) + 0.5) * CELL_M,
  ]
  const cost = Array.from({ length: columns * rows }, (_, cell) => {
    const point = middle(cell)
    if (!floor.isOpen(point)) return Infinity
    return CELL_M * (floor.isWalk(point) ? 1 : OFF_WALK_COST)
  })

  function cellAt([x, y]: Point): number {
    const column = Math.min(columns - 1, Math.max(0, Math.floor(x / CELL_M)))
    const row = Math.min(rows - 1, Math.max(0, Math.floor(y / CELL_M)))
    return row * columns + column
  }

  function neighbour(cell: number, direction: number): number | null {
    const [dx, dy] = DIRECTIONS[direction] as (typeof DIRECTIONS)[number]
    const column = (cell % columns) + dx
    const row = Math.floor(cell / columns) + dy
    return column < 0 || row < 0 || column >= columns || row >= rows ? null : row * columns + column
  }

  /**
   * Dijkstra over (cell, direction). The goal is entered even if it stands too near to a shelf.
   * Without any way the line is one right angle: better than none.
   */
  function shortestLine(from: Point, to: Point): readonly Point[] {
    const start = cellAt(from)
    const goal = cellAt(to)
    const best = new Map<number, number>()
    const cameFrom = new Map<number, number>()
    const queue: Visit[] = [{ cell: start, direction: 0, cost: 0 }]
    best.set(start * 4, 0)
    while (queue.length > 0) {
      const visit = takeCheapest(queue)
      const key = visit.cell * 4 + visit.direction
      if (visit.cost > (best.get(key) ?? Infinity)) continue
      if (visit.cell === goal) return smooth(from, trace(key, cameFrom), to)
      for (let direction = 0; direction < 4; direction++) {
        const next = neighbour(visit.cell, direction)
        if (next === null) continue
        const step = next === goal ? CELL_M : (cost[next] ?? Infinity)
        const total = visit.cost + step + (direction === visit.direction ? 0 : TURN_COST)
        const nextKey = next * 4 + direction
        if (total >= (best.get(nextKey) ?? Infinity)) continue
        best.set(nextKey, total)
        cameFrom.set(nextKey, key)
        queue.push({ cell: next, direction, cost: total })
      }
    }
    return [from, [from[0], to[1]], to]
  }

  function trace(key: number, cameFrom: ReadonlyMap<number, number>): readonly Point[] {
    const points: Point[] = []
    for (let at: number | undefined = key; at !== undefined; at = cameFrom.get(at)) {
      points.unshift(middle(Math.floor(at / 4)))
    }
    return points
  }

  return { shortestLine }
}

/** Keeps the corners only, and bends the first and last leg so that they run exactly through the ends. */
function smooth(from: Point, cells: readonly Point[], to: Point): readonly Point[] {
  const corners = cells.filter((point, index) => {
    const before = cells[index - 1]
    const after = cells[index + 1]
    if (before === undefined || after === undefined) return false
    return before[0] === after[0] ? false : before[1] !== after[1]
  })
  const line: Point[] = [from, ...corners, to]
  for (let index = 1; index < line.length - 1; index++) {
    const [x, y] = line[index] as Point
    const isFirst = index === 1
    const isLast = index === line.length - 2
    const cell = cells.findIndex(([cx, cy]) => cx === x && cy === y)
    const isAlongX = cells[cell - 1]?.[1] === y
    const startsAt = isFirst ? from : null
    const endsAt = isLast ? to : null
    line[index] = isAlongX ? [endsAt?.[0] ?? x, startsAt?.[1] ?? y] : [startsAt?.[0] ?? x, endsAt?.[1] ?? y]
  }
  return line
}

function takeCheapest(queue: Visit[]): Visit {
  let cheapest = 0
  queue.forEach((visit, index) => {
    if (visit.cost < (queue[cheapest] as Visit).cost) cheapest = index
  })
  return queue.splice(cheapest, 1)[0] as Visit
}
