import { useKioskState } from '../../state/kiosk'
import { DrawnPicture } from '../../ui/product/picture'

/** One line: out of the dock's edge, past three shelves, to where it leads. */
const COURSE = 'M-1400 800H880a134 134 0 0 0 0-268H200a134 134 0 0 1 0-268H1030'

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Where things stand: the middle of the ground under them, and their height. */
const PLACES: readonly [Place, ...Place[]] = [
  { x: 250, y: 254, size: 200 },
  { x: 510, y: 254, size: 190 },
  { x: 790, y: 254, size: 196 },
  { x: 262, y: 522, size: 196 },
  { x: 470, y: 522, size: 176 },
  { x: 648, y: 522, size: 212 },
  { x: 820, y: 522, size: 196 },
  { x: 180, y: 790, size: 212 },
  { x: 420, y: 790, size: 188 },
  { x: 610, y: 790, size: 220 },
  { x: 810, y: 790, size: 188 },
]

export function LineOfThings() {
  const shop = useKioskState((state) => state.boot.shop)
  const things = shop.showcase ?? shop.departments.map(({ picture }) => ({ picture, colour: null }))
  return (
    <svg viewBox="0 0 1080 800" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
      <path d={COURSE} fill="none" stroke="var(--line-case)" strokeWidth="26" />
      <path className="course" pathLength="100" d={COURSE} fill="none" stroke="var(--go)" strokeWidth="17" />
      <path
        d="M1012 230l52 34-52 34z"
        fill="var(--go)"
        stroke="var(--line-case)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      {things.slice(0, PLACES.length).map(({ picture, colour }, index) => {
        const { x, y, size } = PLACES[placeOf(index, things.length)] ?? PLACES[0]
        return (
          <g key={index} className="standing">
            {/* Wide drawings keep their height and reach out to both sides. */}
            <DrawnPicture
              picture={picture}
              colour={colour}
              x={x - size}
              y={y - size}
              width={size * 2}
              height={size}
              preserveAspectRatio="xMidYMax meet"
            />
          </g>
        )
      })}
    </svg>
  )
}

/** Few things spread over the whole line. */
function placeOf(index: number, count: number): number {
  const last = PLACES.length - 1
  if (count === 1) return last / 2
  return count > last ? index : Math.round((index * last) / (count - 1))
}
