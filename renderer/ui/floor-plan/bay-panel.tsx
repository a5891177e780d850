import type { Place } from '../../state/kiosk-state'
import { useText } from '../../state/kiosk'
import { usePictureUrl } from '../product/picture'
import type { Shelf } from './geometry'
import { seeded } from './seeded'

interface BayPanelProps {
  readonly shelf: Shelf
  readonly bay: number
  readonly level: number
  readonly place: Place
}

const WIDTH = 470
const HEIGHT = 430
const LEFT = 120
const TOP = 44
const FLOOR = 392
const BAY_WIDTH = 110
const SHOWN_BAYS = 3
/** Letters that a neighbouring bay's name may have before it runs into the middle one. */
const ROOM_FOR_NAME = 6
/** The unit is as high as shelving usually is; the person beside it gives the scale. */
export const UNIT_M = 1.95
const PERSON_M = 1.65
const PER_METRE = (FLOOR - TOP) / UNIT_M
const EYES = FLOOR - (PERSON_M - 0.12) * PER_METRE

/** The last metre: the shelf from the front, with a person for height. */
export function BayPanel({ shelf, bay, level, place }: BayPanelProps) {
  const { t } = useText()
  const name = t('map.bay', { bay })
  const urlOf = usePictureUrl()
  const bays = shownBays(shelf, bay)
  const column = bays.indexOf(bay)
  const rowHeight = (FLOOR - TOP) / shelf.levels
  const target = {
    x: LEFT + column * BAY_WIDTH,
    y: TOP + (shelf.levels - level) * rowHeight,
  }
  const href = urlOf(place.picture, place.colour)
  const size = Math.min(rowHeight - 16, 56)
  const bottom = target.y + rowHeight - 8
  return (
    <svg
      className="bay-panel"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={t('map.bay-picture', { bay, shelf: level })}
    >
      <rect x="-1000" y={FLOOR} width="3000" height="40" fill="var(--m-top)" />
      <Person />
      <path
        d={`M${LEFT - 8} ${TOP}h${SHOWN_BAYS * BAY_WIDTH + 16}V${FLOOR}h${-(SHOWN_BAYS * BAY_WIDTH + 16)}z`}
        fill="var(--m-face)"
      />
      {Array.from({ length: shelf.levels }, (_, row) => (
        <Board
          key={row}
          row={row}
          rowHeight={rowHeight}
          skip={row === shelf.levels - level ? column : -1}
          id={shelf.id}
        />
      ))}
      {[0, 1, 2, 3].slice(0, SHOWN_BAYS + 1).map((post) => (
        <path
          key={post}
          d={`M${LEFT + post * BAY_WIDTH} ${TOP}V${FLOOR}`}
          stroke="var(--m-face-2)"
          strokeWidth="5"
        />
      ))}
      <rect
        x={target.x - 2}
        y={target.y - 2}
        width={BAY_WIDTH + 4}
        height={rowHeight + 4}
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth="5"
      />
      <rect
        x={target.x - 2}
        y={bottom - 2}
        width={BAY_WIDTH + 4}
        height="14"
        fill="var(--go)"
        stroke="var(--ink)"
        strokeWidth="4"
      />
      <image
        href={href}
        x={target.x + BAY_WIDTH / 2 - size}
        y={bottom - size - 2}
        width={size}
        height={size}
      />
      <image href={href} x={target.x + BAY_WIDTH / 2} y={bottom - size - 2} width={size} height={size} />
      <path
        d={`M92 ${EYES}L${target.x - 8} ${target.y + rowHeight / 2}`}
        stroke="var(--ink)"
        strokeWidth="4"
        strokeDasharray="3 9"
        strokeLinecap="round"
      />
      {bays.map((number, index) => (
        <text
          key={number}
          className={number === bay ? 'bay-name target' : 'bay-name'}
          x={LEFT + BAY_WIDTH * (index + 0.5)}
          y={TOP - 12}
          textAnchor="middle"
        >
          {number === bay || name.length <= ROOM_FOR_NAME ? t('map.bay', { bay: number }) : number}
        </text>
      ))}
    </svg>
  )
}

/** The bay and its neighbours, in the order one sees them when one stands before the shelf. */
export function shownBays(shelf: Shelf, bay: number): readonly number[] {
  const first = Math.min(Math.max(1, bay - 1), Math.max(1, shelf.bays - SHOWN_BAYS + 1))
  const bays = Array.from({ length: Math.min(SHOWN_BAYS, shelf.bays) }, (_, index) => first + index)
  return isBayOneOnTheLeft(shelf) ? bays : bays.reverse()
}

/** Seen from the front: a face that looks up the plan, or to the left, is seen from behind the plan. */
function isBayOneOnTheLeft({ face, firstBayAt }: Shelf): boolean {
  if (face === 'down') return firstBayAt === 'left'
  if (face === 'up') return firstBayAt === 'right'
  return face === 'left' ? firstBayAt === 'top' : firstBayAt === 'bottom'
}

function Person() {
  const crown = FLOOR - PERSON_M * PER_METRE
  return (
    <g fill="var(--p-700)">
      <circle cx="66" cy={crown + 25} r="25" />
      <path d={`M34 ${FLOOR}V${crown + 98}q0-42 32-42t32 42v68l-8 6V${FLOOR}z`} />
    </g>
  )
}

interface BoardProps {
  readonly row: number
  readonly rowHeight: number
  /** The column that stays empty for the target. */
  readonly skip: number
  readonly id: string
}

function Board({ row, rowHeight, skip, id }: BoardProps) {
  const chance = seeded(`${id}/${row}`)
  const board = TOP + (row + 1) * rowHeight
  const goods = []
  for (let column = 0; column < SHOWN_BAYS; column++) {
    const end = LEFT + (column + 1) * BAY_WIDTH - 4
    for (let at = LEFT + column * BAY_WIDTH + 8; at < end - 18;) {
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
        d={`M${LEFT - 8} ${board}h${SHOWN_BAYS * BAY_WIDTH + 16}`}
        stroke="var(--m-board)"
        strokeWidth="7"
      />
    </g>
  )
}
