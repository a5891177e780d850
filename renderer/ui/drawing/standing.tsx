import { type DrawingName, drawings } from './drawings'

const WIDTHS: Partial<Record<DrawingName, number>> = { tv: 300, chair: 220 }

interface StandingProps {
  readonly name: DrawingName
  /** Where its foot stands. */
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A drawing set down on a line inside another SVG. */
export function Standing({ name, x, y, scale }: StandingProps) {
  const width = WIDTHS[name] ?? 200
  return (
    <g
      className="standing"
      transform={`translate(${x - (width * scale) / 2} ${y - 200 * scale}) scale(${scale})`}
    >
      {drawings[name]}
    </g>
  )
}
