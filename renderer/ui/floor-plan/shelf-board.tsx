import { seeded } from './seeded'
import { FRONT } from './shelf-front'

interface BoardProps {
  readonly row: number
  readonly rowHeight: number
  /** The column that stays empty for the target. */
  readonly skip: number
  readonly id: string
}

/** One shelf with its goods. */
export function Board({ row, rowHeight, skip, id }: BoardProps) {
  const chance = seeded(`${id}/${row}`)
  const board = FRONT.top + (row + 1) * rowHeight
  const goods = []
  for (let column = 0; column < FRONT.shownBays; column++) {
    const end = FRONT.left + (column + 1) * FRONT.bayWidth - 4
    for (let at = FRONT.left + column * FRONT.bayWidth + 8; at < end - 18;) {
      const wide = 14 + chance() * 20
      if (at + wide > end) break
      const high = Math.min(rowHeight - 14, 24 + chance() * 24)
      if (column !== skip) goods.push({ at, wide, high, opacity: 0.35 + chance() * 0.4 })
      at += wide + 5
    }
  }
  return (
    <g>
      {goods.map((good) => (
        <rect
          key={good.at}
          x={good.at}
          y={board - good.high}
          width={good.wide}
          height={good.high}
          rx="3"
          fill="var(--m-board)"
          opacity={good.opacity}
        />
      ))}
      <path
        d={`M${FRONT.left - 8} ${board}h${FRONT.shownBays * FRONT.bayWidth + 16}`}
        stroke="var(--m-board)"
        strokeWidth="7"
      />
    </g>
  )
}
