import { clay, clay2, disc, gloss, path, white } from './shapes.mjs'

/** The terracotta pot that most plants are sold in. */
export const clayPot = [
  path('M62 136h76l-9 64H71z', clay),
  gloss('M62 136h28l-4 64H71z', 0.16),
  path('M58 130h84v14H58z', clay2),
]

/** Five petals round a white eye. */
export const flower = (x, y, colour) =>
  [0, 72, 144, 216, 288]
    .map(
      (turn) =>
        `<ellipse cx="${x}" cy="${y - 9}" rx="7" ry="9" transform="rotate(${turn} ${x} ${y})" fill="${colour}"/>`,
    )
    .join('') + disc(x, y, 5, white)

/** A pointed leaf that grows from (x, y), turned in degrees from upright. */
export const leafAt = (x, y, turn, size, fill) =>
  `<path transform="rotate(${turn} ${x} ${y})" d="M${x} ${y}q${-size * 0.5} ${-size * 0.5} 0 ${-size}q${size * 0.5} ${size * 0.5} 0 ${size}z" fill="${fill}"/>`
