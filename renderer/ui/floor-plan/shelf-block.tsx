import { memo } from 'react'
import { type Shelf, bayBox } from './geometry'
import type { Projection } from './projection'
import { seeded } from './seeded'

interface ShelfBlockProps {
  readonly shelf: Shelf
  readonly projection: Projection
}

/** A shelf unit: its top, and its front with boards and goods. A face that looks away or aside shows as a band on the top. */
export const ShelfBlock = memo(function ShelfBlock({ shelf, projection }: ShelfBlockProps) {
  const { x, y, across, up } = projection
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

const BAND_M = 0.16

function FaceBand({ shelf, projection }: ShelfBlockProps) {
  const { x, y, across, deep, up } = projection
  const band = {
    up: { x: shelf.x, y: shelf.y, widthM: shelf.widthM, depthM: BAND_M },
    left: { x: shelf.x, y: shelf.y, widthM: BAND_M, depthM: shelf.depthM },
    right: { x: shelf.x + shelf.widthM - BAND_M, y: shelf.y, widthM: BAND_M, depthM: shelf.depthM },
    down: { x: shelf.x, y: shelf.y, widthM: 0, depthM: 0 },
  }[shelf.face]
  return (
    <g stroke="var(--m-wall)" strokeWidth="1.2">
      <rect
        x={x(band.x)}
        y={y(band.y) - up}
        width={band.widthM * across}
        height={band.depthM * deep}
        fill="var(--m-board)"
      />
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
            stroke="var(--m-face)"
          />
        )
      })}
    </g>
  )
}
