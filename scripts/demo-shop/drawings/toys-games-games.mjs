import {
  box,
  clay,
  clay2,
  disc,
  gloss,
  ground,
  p300,
  p500,
  p700,
  p900,
  path,
  sand,
  sand2,
  sky,
  white,
} from './shapes.mjs'

const pawn = (x, y, fill) =>
  disc(x, y, 9, fill) + path(`M${x - 5} ${y + 6}h10l8 26h-26z`, fill) + box(x - 15, y + 30, 30, 8, 4, fill)
const die = (x, y, size, fill) =>
  box(x, y, size, size, size * 0.18, fill) +
  [0.26, 0.74]
    .flatMap((a) => [0.26, 0.74].map((b) => disc(x + size * a, y + size * b, size * 0.09, p900)))
    .join('') +
  disc(x + size / 2, y + size / 2, size * 0.09, p900)
const card = (x, y, angle, fill, mark) =>
  `<g transform="rotate(${angle} ${x + 32} ${y + 110})">${box(x, y, 66, 96, 9, p900)}${box(x + 3, y + 3, 60, 90, 7, fill)}${mark(x + 33, y + 48)}</g>`
/** One piece of a puzzle, a knob on top and on the right. */
const piece = (x, y, s, fill) =>
  path(
    `M${x} ${y}h${s * 0.36}q-${s * 0.1}-${s * 0.28} ${s * 0.14}-${s * 0.28}t${s * 0.14} ${s * 0.28}h${s * 0.36}v${s * 0.36}q${s * 0.28}-${s * 0.1} ${s * 0.28} ${s * 0.14}t-${s * 0.28} ${s * 0.14}v${s * 0.36}h-${s}z`,
    fill,
  )

export const games = {
  'board-game': [
    ground(100, 92),
    box(34, 6, 132, 118, 7, p900),
    box(42, 14, 116, 102, 4, clay2),
    path('M58 62V28l20 18 22-28 22 28 20-18v34z', sand),
    box(58, 66, 84, 9, 3, sand2),
    path('M36 116h128l30 68q2 12-10 12H16q-12 0-10-12z', p700),
    path('M44 122h112l24 60H20z', sand),
    path(
      'M44 122h28l-5 14H39zM100 122h28l3 14h-31zM67 136h33v16H62zM131 136h31l7 16h-35zM33 152h29l-5 15H27zM100 152h34l4 15h-38zM57 167h43v15H52zM138 167h37l5 15h-38z',
      p500,
    ),
    pawn(64, 96, clay),
    pawn(104, 114, p900),
    die(128, 116, 32, white),
  ],
  'card-game': [
    ground(100, 60),
    card(67, 70, -34, p300, (x, y) => disc(x, y, 14, p700)),
    card(67, 70, -11, white, (x, y) => path(`M${x} ${y - 18}l15 18-15 18-15-18z`, clay)),
    card(
      67,
      70,
      12,
      clay2,
      (x, y) =>
        path(`M${x} ${y - 16}q22 18 18 28-8 8-18 0-10 8-18 0-4-10 18-28z`, p900) +
        path(`M${x - 3} ${y + 8}h6l4 12h-14z`, p900),
    ),
    card(67, 70, 35, white, (x, y) =>
      path(`M${x} ${y + 18}q-22-18-18-28 8-10 18 0 10-10 18 0 4 10-18 28z`, clay),
    ),
    path('M56 176q44-16 88 0l6 18q-50 12-100 0z', p900),
    path('M62 180q38-12 76 0v10q-38 8-76 0z', p500),
  ],
  puzzle: [
    ground(92, 78),
    piece(14, 126, 68, p700),
    piece(82, 126, 68, p500),
    piece(14, 58, 68, sky),
    disc(48, 92, 15, white),
    `<g transform="rotate(16 146 60)">${piece(104, 26, 68, clay)}${disc(128, 60, 10, clay2)}</g>`,
    gloss('M14 58h12v136H14z', 0.22),
  ],
}
