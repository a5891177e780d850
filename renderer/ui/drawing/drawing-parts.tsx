interface FanHeadProps {
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly ring: string
  readonly blade: string
  readonly back: string
  readonly hub: string
  readonly blades: number
}

const SPOKES = 12

/** Blades behind a wire guard; every length is a share of the radius. */
export function FanHead({ cx, cy, r, ring, blade, back, hub, blades }: FanHeadProps) {
  const bladePath =
    `M${cx} ${cy}C${cx - r * 0.16} ${cy - r * 0.34} ${cx - r * 0.12} ${cy - r * 0.78} ${cx + r * 0.2} ${cy - r * 0.86}` +
    `C${cx + r * 0.56} ${cy - r * 0.72} ${cx + r * 0.5} ${cy - r * 0.3} ${cx} ${cy}Z`
  const spoke = `M${cx + r * 0.24} ${cy}H${cx + r * 0.97}`
  return (
    <>
      <circle cx={cx} cy={cy} r={r} fill={back} />
      {turns(blades).map((share) => (
        <path key={share} transform={`rotate(${share * 360 + 12} ${cx} ${cy})`} d={bladePath} fill={blade} />
      ))}
      <g fill="none" stroke={ring}>
        <circle cx={cx} cy={cy} r={r} strokeWidth={r * 0.085} />
        <g strokeWidth={r * 0.03} opacity=".75">
          <circle cx={cx} cy={cy} r={r * 0.76} />
          <circle cx={cx} cy={cy} r={r * 0.52} />
          {turns(SPOKES).map((share) => (
            <path key={share} transform={`rotate(${share * 360} ${cx} ${cy})`} d={spoke} />
          ))}
        </g>
      </g>
      <circle cx={cx} cy={cy} r={r * 0.24} fill={hub} />
      <circle cx={cx - r * 0.06} cy={cy - r * 0.06} r={r * 0.09} fill="var(--p-white)" opacity=".5" />
    </>
  )
}

/** What a thing leaves on the shelf it stands on. */
export function Shadow({ x, width }: { readonly x: number; readonly width: number }) {
  return <ellipse cx={x} cy={197} rx={width} ry={4} fill="var(--p-shade)" />
}

function turns(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index / count)
}
