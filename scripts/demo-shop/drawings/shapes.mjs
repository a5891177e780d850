/**
 * Product drawings: a 200 grid, standing on y = 200, light from the left. Plain shapes and these colours only;
 * the window's palette gives them their values. `c` is the product's own colour in three tones.
 */
export const c = 'var(--c)'
export const cDark = 'var(--c-dark)'
export const cLight = 'var(--c-light)'
export const p900 = 'var(--p-900)'
export const p700 = 'var(--p-700)'
export const p500 = 'var(--p-500)'
export const p300 = 'var(--p-300)'
export const p100 = 'var(--p-100)'
export const clay = 'var(--p-clay)'
export const clay2 = 'var(--p-clay-2)'
export const sand = 'var(--p-sand)'
export const sand2 = 'var(--p-sand-2)'
export const sky = 'var(--p-sky)'
export const white = 'var(--p-white)'

/** The soft shadow that stands a thing on the ground. */
export const ground = (x, halfWidth) =>
  `<ellipse cx="${x}" cy="197" rx="${halfWidth}" ry="4" fill="var(--p-shade)"/>`

export const path = (d, fill) => `<path d="${d}" fill="${fill}"/>`
export const line = (d, stroke, width, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${more}/>`
export const box = (x, y, width, height, radius, fill) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
export const disc = (x, y, radius, fill) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
export const oval = (x, y, rx, ry, fill) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`
export const ring = (x, y, radius, stroke, width) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`
/** Light falling on the left part of a body. */
export const gloss = (d, opacity = 0.18) => `<path d="${d}" fill="${white}" opacity="${opacity}"/>`
/** The part of a body that is turned away from the light. */
export const shade = (d) => `<path d="${d}" fill="${p900}" opacity=".09"/>`
/** The same along the right side of a rounded box; `band` is at least its radius. */
export const shadeBox = (x, y, width, height, radius, band = Math.max(radius, width * 0.16)) =>
  shade(
    `M${x + width - band} ${y}h${band - radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}v${height - 2 * radius}a${radius} ${radius} 0 0 1-${radius} ${radius}h${radius - band}z`,
  )

/** A fan's head: guard, blades, hub. */
export function fanHead(x, y, r, { guard, blade, back, hub, blades = 5 }) {
  const at = (angle, distance) =>
    `${round(x + Math.cos(angle) * distance)} ${round(y + Math.sin(angle) * distance)}`
  const one = `M${x} ${y}c${round(-r * 0.16)} ${round(-r * 0.34)} ${round(-r * 0.12)} ${round(-r * 0.78)} ${round(r * 0.2)} ${round(-r * 0.86)}c${round(r * 0.36)} ${round(r * 0.14)} ${round(r * 0.3)} ${round(r * 0.56)} ${round(-r * 0.2)} ${round(r * 0.86)}z`
  const all = Array.from(
    { length: blades },
    (_, i) =>
      `<path transform="rotate(${round((i * 360) / blades + 12)} ${x} ${y})" d="${one}" fill="${blade}" stroke="${guard}" stroke-width="${round(r * 0.03)}"/>`,
  )
  const spokes = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6)
    .map((angle) => `M${at(angle, r * 0.24)}L${at(angle, r * 0.97)}`)
    .join('')
  const thin = round(r * 0.03)
  return [
    disc(x, y, r, back),
    ...all,
    `<g fill="none" stroke="${guard}" stroke-width="${thin}" opacity=".75"><circle cx="${x}" cy="${y}" r="${round(r * 0.76)}"/><circle cx="${x}" cy="${y}" r="${round(r * 0.52)}"/><path d="${spokes}"/></g>`,
    ring(x, y, r, guard, round(r * 0.085)),
    disc(x, y, round(r * 0.24), hub),
    `<circle cx="${round(x - r * 0.06)}" cy="${round(y - r * 0.06)}" r="${round(r * 0.09)}" fill="${white}" opacity=".5"/>`,
  ].join('')
}

const round = (value) => Math.round(value * 100) / 100
