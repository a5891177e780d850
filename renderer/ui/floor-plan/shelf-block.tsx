import { memo } from 'react'
import { type Shelf, bayBox } from './geometry'
import { type Projection, unitHeight } from './projection'
import { seeded } from './seeded'

interface ShelfBlockProps {
  readonly shelf: Shelf
  readonly projection: Projection
}

/** A shelf unit: its top, and its front with boards and goods. A face that looks away or aside shows as a band on the top. */
export const ShelfBlock = memo(function ShelfBlock({ shelf, projection }: ShelfBlockProps) {
  const { x, y, across } = projection
  const up = unitHeight(shelf, projection)
  const left = x(shelf.x)
  const width = shelf.widthM * across
  const back = y(shelf.y) - up
  const front = y(shelf.y + shelf.depthM) - up
  return (
    <g>
      <path d={`M${left} ${front + up}h${width + 9}v12h${-(width - 2)}z`} fill="var(--m-shadow)" />
      <rect x={left} y={back} width={width} height={front - back} fill="var(--m-top)" />
      <rect x={left} y={front} width={width} height={up} fill="var(--m-face)" />
      {shelf.face === 'down' ? (
        <Goods id={shelf.id} left={left} width={width} front={front} up={up} />
      ) : (
        <FaceBand shelf={shelf} projection={projection} />
      )}
      {shelf.face === 'down' &&
        Array.from({ length: shelf.bays - 1 }, (_, index) => (
          <path
            key={index}
            d={`M${left + (width * (index + 1)) / shelf.bays} ${front}v${up}`}
            stroke="var(--m-face-2)"
            strokeWidth="2"
          />
        ))}
      <path
        d={`M${left} ${back}h${width}V${front + up}h${-width}ZM${left} ${front}h${width}`}
        fill="none"
        stroke="var(--m-wall)"
        strokeWidth="2.2"
      />
    </g>
  )
})

interface GoodsProps {
  readonly id: string
  readonly left: number
  readonly width: number
  readonly front: number
  readonly up: number
}

function Goods({ id, left, width, front, up }: GoodsProps) {
  const chance = seeded(id)
  const most = up * 0.42
  return (
    <>
      {[front + up * 0.48, front + up - 3].map((board) => {
        const goods = []
        for (let at = left + 6; at < left + width - 14;) {
          const wide = 6 + chance() * 11
          const high = most * (0.43 + chance() * 0.57)
          goods.push({
            at,
            wide: Math.min(wide, left + width - 4 - at),
            high,
            opacity: 0.35 + chance() * 0.5,
          })
          at += wide + 3 + chance() * 7
        }
        return (
          <g key={board}>
            {goods.map((good) => (
              <rect
                key={good.at}
                x={good.at}
                y={board - good.high}
                width={good.wide}
                height={good.high}
                rx="1.5"
                fill="var(--m-board)"
                opacity={good.opacity}
              />
            ))}
            <path d={`M${left} ${board + 1}h${width}`} stroke="var(--m-board)" strokeWidth="2.4" />
          </g>
        )
      })}
    </>
  )
}

/** How much of a unit's depth shows the goods that one takes from behind or from the side. */
const BAND_SHARE = 0.45

function FaceBand({ shelf, projection }: ShelfBlockProps) {
  const { x, y, across, deep } = projection
  const up = unitHeight(shelf, projection)
  const isLevel = shelf.face === 'up'
  const widthM = isLevel ? shelf.widthM : shelf.widthM * BAND_SHARE
  const depthM = isLevel ? shelf.depthM * BAND_SHARE : shelf.depthM
  const left = x(shelf.face === 'right' ? shelf.x + shelf.widthM - widthM : shelf.x)
  const top = y(shelf.y) - up
  const width = widthM * across
  const height = depthM * deep
  const thick = isLevel ? height : width
  return (
    <g stroke="var(--m-wall)" strokeWidth="1.2">
      <rect x={left} y={top} width={width} height={height} fill="var(--m-face)" />
      <g stroke="none" fill="var(--m-board)">
        {goodsAlong(shelf.id, isLevel ? width : height).map(({ at, wide, share, opacity }) =>
          isLevel ? (
            <rect
              key={at}
              x={left + at}
              y={top + 3}
              width={wide}
              height={(thick - 5) * share}
              rx="1.5"
              opacity={opacity}
            />
          ) : (
            <rect
              key={at}
              x={shelf.face === 'left' ? left + 3 : left + thick - 3 - (thick - 5) * share}
              y={top + at}
              width={(thick - 5) * share}
              height={wide}
              rx="1.5"
              opacity={opacity}
            />
          ),
        )}
      </g>
      {Array.from({ length: shelf.bays }, (_, index) => {
        const box = bayBox(shelf, index + 1)
        return (
          <rect
            key={index}
            x={x(box.x)}
            y={y(box.y) - up}
            width={box.widthM * across}
            height={box.depthM * deep}
            fill="none"
            stroke="var(--m-face-2)"
          />
        )
      })}
    </g>
  )
}

/** Goods in a row, seen from above. */
function goodsAlong(id: string, length: number) {
  const chance = seeded(id)
  const goods = []
  for (let at = 6; at < length - 14;) {
    const wide = Math.min(6 + chance() * 11, length - 4 - at)
    goods.push({ at, wide, share: 0.5 + chance() * 0.5, opacity: 0.5 + chance() * 0.5 })
    at += wide + 3 + chance() * 7
  }
  return goods
}
