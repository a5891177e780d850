/** The voice's line in its own box; the SVG stretches it over the screen. */
export const WAVE_WIDTH = 1080
export const WAVE_HEIGHT = 300
/** The thin echo trails by this much. */
export const ECHO_MS = 120

const STEP = 6
const MIDDLE = WAVE_HEIGHT / 2
const SWING = 0.92 * MIDDLE
const BUMP_EVERY_MS = 1400

/** A live line: two slow waves and a fast one, quiet at the bezels, as high as the voice is loud (0 to 1). */
export function wavePath(nowMs: number, level: number): string {
  const turn = nowMs / 170
  return path((x) => {
    const calm = Math.sin(Math.PI * (x / WAVE_WIDTH)) ** 1.6
    const slow = Math.sin(x / 40 + turn) * (0.55 + 0.45 * Math.sin(x / 150 + turn / 5))
    const fast = Math.sin(x / 17.5 - turn * 1.7) * Math.sin(x / 120 + turn / 3)
    return level ** 0.7 * calm * (0.7 * slow + 0.3 * fast)
  })
}

/** Thinking: the line folds to one bump that travels to the right. */
export function foldedPath(nowMs: number): string {
  const centre = ((nowMs % BUMP_EVERY_MS) / BUMP_EVERY_MS) * (WAVE_WIDTH + 240) - 120
  return path((x) => -0.5 * Math.exp(-(((x - centre) / 70) ** 2)))
}

function path(heightAt: (x: number) => number): string {
  let d = ''
  for (let x = 0; x <= WAVE_WIDTH; x += STEP) {
    d += `${x === 0 ? 'M' : 'L'}${x} ${(MIDDLE + SWING * heightAt(x)).toFixed(1)}`
  }
  return d
}
