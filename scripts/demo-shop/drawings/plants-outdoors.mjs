import {
  box,
  clay,
  clay2,
  disc,
  gloss,
  ground,
  line,
  oval,
  p300,
  p500,
  p700,
  ring,
  sand,
  sand2,
  sky,
} from './shapes.mjs'
import { clayPot, flower, leafAt } from './pots.mjs'

const spike = (x, y, height) =>
  line(`M100 140Q${(x + 100) / 2} ${y + height} ${x} ${y + 20}`, p500, 3.5) +
  [0, 1, 2, 3, 4]
    .map((i) => oval(x - 4, y + i * 9, 5, 6, sky) + oval(x + 4, y + i * 9 + 3, 5, 6, p500))
    .join('')

const bush = (fill, lighter) =>
  disc(66, 104, 32, fill) +
  disc(134, 104, 32, fill) +
  disc(100, 76, 42, fill) +
  disc(84, 62, 22, lighter) +
  disc(56, 96, 14, lighter) +
  disc(130, 92, 14, lighter)

const rose = (x, y, r) => disc(x, y, r, clay) + ring(x, y, r * 0.6, clay2, 3) + disc(x, y, r * 0.26, clay2)

export const outdoorPlants = {
  lavender: [
    ground(100, 42),
    ...[
      [34, 46],
      [56, 24],
      [80, 8],
      [104, 16],
      [126, 6],
      [148, 26],
      [168, 48],
    ].map(([x, y]) => spike(x, y, 60)),
    ...[-64, -44, -24, 0, 24, 44, 64].map((turn, i) => leafAt(100, 142, turn, 54, i % 2 ? p300 : p500)),
    ...clayPot,
  ],
  'flowering-shrub': [
    ground(100, 42),
    bush(p700, p500),
    ...[
      [70, 58],
      [108, 44],
      [140, 76],
      [54, 100],
      [96, 92],
      [128, 112],
    ].map(([x, y], i) => flower(x, y, i % 2 ? clay2 : clay)),
    ...clayPot,
  ],
  'rose-bush': [
    ground(100, 42),
    line('M100 140Q84 100 60 70M100 140q8-50 6-104M100 140q20-40 42-60', p700, 5),
    ...[
      [78, 98, -80],
      [70, 84, 40],
      [104, 96, 60],
      [105, 74, -60],
      [126, 104, 80],
      [128, 96, -30],
      [90, 118, -60],
      [112, 120, 60],
    ].map(([x, y, turn], i) => leafAt(x, y, turn, 34, i % 2 ? p500 : p700)),
    rose(58, 62, 21),
    rose(106, 32, 24),
    rose(146, 72, 21),
    ...clayPot,
  ],
  'small-tree': [
    ground(100, 42),
    box(94, 78, 12, 64, 4, sand2),
    disc(100, 50, 46, p700),
    disc(66, 64, 26, p700),
    disc(134, 64, 26, p700),
    disc(84, 36, 22, p500),
    disc(122, 54, 16, p500),
    ...[
      [76, 62],
      [104, 26],
      [112, 74],
      [140, 62],
      [92, 84],
    ].map(([x, y]) => disc(x, y, 6, sand)),
    ...clayPot,
  ],
  'box-ball': [
    ground(100, 42),
    box(94, 120, 12, 22, 2, sand2),
    disc(100, 72, 60, p700),
    gloss('M100 12a60 60 0 0 0 0 120A90 90 0 0 1 100 12z', 0.14),
    `<g fill="${p500}"><circle cx="76" cy="44" r="5"/><circle cx="100" cy="34" r="5"/><circle cx="124" cy="48" r="5"/><circle cx="62" cy="70" r="5"/><circle cx="88" cy="66" r="5"/><circle cx="112" cy="74" r="5"/><circle cx="138" cy="72" r="5"/><circle cx="72" cy="98" r="5"/><circle cx="98" cy="102" r="5"/><circle cx="124" cy="100" r="5"/></g>`,
    ...clayPot,
  ],
}
