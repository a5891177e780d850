import type { Place } from '../../state/kiosk-state'
import { useText } from '../../state/kiosk'
import { DrawnPicture } from '../product/picture'
import type { Shelf } from './geometry'
import { Board } from './shelf-board'
import { FRONT, PER_METRE, shownBays } from './shelf-front'

interface BayPanelProps {
  readonly shelf: Shelf
  readonly bay: number
  readonly level: number
  readonly place: Place
}

/** Letters that a neighbouring bay's name may have before it runs into the middle one. */
const ROOM_FOR_NAME = 5
const PERSON_M = 1.65
const EYES = FRONT.floor - (PERSON_M - 0.12) * PER_METRE

/** The last metre: the shelf from the front, with a person for height. */
export function BayPanel({ shelf, bay, level, place }: BayPanelProps) {
  const { t } = useText()
  const name = t('map.bay', { bay })
  const bays = shownBays(shelf, bay)
  const column = bays.indexOf(bay)
  const rowHeight = (FRONT.floor - FRONT.top) / shelf.levels
  const target = {
    x: FRONT.left + column * FRONT.bayWidth,
    y: FRONT.top + (shelf.levels - level) * rowHeight,
  }
  const size = Math.min(rowHeight - 16, 56)
  const bottom = target.y + rowHeight - 8
  return (
    <svg
      className="bay-panel"
      viewBox={`0 0 ${FRONT.width} ${FRONT.height}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={t('map.bay-picture', { bay, shelf: level })}
    >
      <rect x="-1000" y={FRONT.floor} width="3000" height="40" fill="var(--m-top)" />
      <Person />
      <path
        d={`M${FRONT.left - 8} ${FRONT.top}h${FRONT.shownBays * FRONT.bayWidth + 16}V${FRONT.floor}h${-(FRONT.shownBays * FRONT.bayWidth + 16)}z`}
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
      {[0, 1, 2, 3].slice(0, FRONT.shownBays + 1).map((post) => (
        <path
          key={post}
          d={`M${FRONT.left + post * FRONT.bayWidth} ${FRONT.top}V${FRONT.floor}`}
          stroke="var(--m-face-2)"
          strokeWidth="5"
        />
      ))}
      <rect
        x={target.x - 2}
        y={target.y - 2}
        width={FRONT.bayWidth + 4}
        height={rowHeight + 4}
        fill="var(--surface)"
        stroke="var(--ink)"
        strokeWidth="5"
      />
      <rect
        x={target.x - 2}
        y={bottom - 2}
        width={FRONT.bayWidth + 4}
        height="14"
        fill="var(--go)"
        stroke="var(--ink)"
        strokeWidth="4"
      />
      {[target.x + FRONT.bayWidth / 2 - size, target.x + FRONT.bayWidth / 2].map((left) => (
        <DrawnPicture
          key={left}
          picture={place.picture}
          colour={place.colour}
          x={left}
          y={bottom - size - 2}
          width={size}
          height={size}
        />
      ))}
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
          x={FRONT.left + FRONT.bayWidth * (index + 0.5)}
          y={FRONT.top - 12}
          textAnchor="middle"
        >
          {number === bay || letters(name) <= ROOM_FOR_NAME ? t('map.bay', { bay: number }) : number}
        </text>
      ))}
    </svg>
  )
}

function Person() {
  const crown = FRONT.floor - PERSON_M * PER_METRE
  return (
    <g fill="var(--p-700)">
      <circle cx="66" cy={crown + 25} r="25" />
      <path d={`M34 ${FRONT.floor}V${crown + 98}q0-42 32-42t32 42v68l-8 6V${FRONT.floor}z`} />
    </g>
  )
}

/** A Chinese letter is as wide as two. */
function letters(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
}
