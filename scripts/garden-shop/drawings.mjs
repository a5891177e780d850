import { drawings as homeAndTech } from '../demo-shop/drawings/index.mjs'
import {
  box,
  clay,
  clay2,
  disc,
  gloss,
  ground,
  line,
  oval,
  p100,
  p300,
  p500,
  p700,
  p900,
  path,
  ring,
  sand,
  sand2,
  shade,
  shadeBox,
  sky,
  white,
} from '../demo-shop/drawings/shapes.mjs'

/** Things that a home shop sells too. */
const SHARED = [
  'bird-feeder',
  'garden-gloves',
  'hand-trowel',
  'plant-food',
  'potting-soil',
  'rake',
  'secateurs',
  'spade',
  'watering-can',
]

const leaf = (x, y, turn, fill = p500) =>
  `<path transform="translate(${x} ${y}) rotate(${turn})" d="M0 0q-12-14 0-34q12 20 0 34z" fill="${fill}"/>`
const petals = (x, y, radius, count, fill) =>
  Array.from({ length: count }, (_, i) => {
    const turn = Math.round((i * 360) / count)
    return `<ellipse transform="rotate(${turn} ${x} ${y})" cx="${x}" cy="${y - radius}" rx="${Math.round(radius * 0.42)}" ry="${Math.round(radius * 0.62)}" fill="${fill}"/>`
  }).join('')

/** A paper packet with a window on what will grow. */
const packet = (...icon) => [
  ground(100, 56),
  box(48, 34, 104, 162, 6, sand),
  gloss('M48 40a6 6 0 0 1 6-6h26v162H54a6 6 0 0 1-6-6z', 0.3),
  shadeBox(48, 34, 104, 162, 6),
  path('M48 34h104v20H48z', p700),
  line('M56 44h60', white, 5),
  disc(100, 122, 44, white),
  ...icon,
  box(66, 178, 68, 8, 4, sand2),
]

/** A net full of bulbs under a card. */
const net = (flower) => [
  ground(100, 58),
  path('M58 90q-22 106 12 106h60q34 0 12-106z', sand2),
  ...[
    [78, 168],
    [108, 172],
    [126, 150],
    [92, 142],
    [74, 124],
    [114, 120],
  ].map(([x, y]) => oval(x, y, 17, 20, clay2)),
  `<g stroke="${p700}" stroke-width="2" opacity=".5"><path d="M60 100l78 92M52 130l60 66M84 92l62 76M140 100l-78 92M148 130l-60 66M116 92l-62 76" fill="none"/></g>`,
  shade('M126 90h16q22 106-12 106h-12q30-30 8-106z'),
  box(52, 22, 96, 70, 8, white),
  box(52, 22, 96, 14, 6, p700),
  ...flower,
]

const bodies = {
  'packet-bean': packet(
    line('M72 108q34-26 58 4', p500, 16),
    line('M74 140q30-20 54 2', p700, 14),
    ...[84, 100, 116].map((x) => disc(x, 104 + Math.abs(x - 100) / 8, 5, p300)),
  ),
  'packet-carrot': packet(
    path('M84 100h32l-16 60z', clay),
    leaf(92, 102, -24),
    leaf(100, 100, 0),
    leaf(108, 102, 24),
    line('M92 116h10M98 132h8', clay2, 3),
  ),
  'packet-chilli': packet(
    path('M84 100q-10 40 34 58q-4-20-8-58z', clay),
    line('M98 100q0-14 12-18', p700, 6),
    gloss('M90 104q-4 24 14 40q-6-20-6-40z', 0.35),
  ),
  'packet-cosmos': packet(petals(100, 122, 22, 8, clay2), disc(100, 122, 9, sand2)),
  'packet-herb': packet(
    line('M100 156V96', p700, 5),
    leaf(100, 104, 0),
    leaf(100, 120, -58),
    leaf(100, 120, 58),
    leaf(100, 140, -58, p700),
    leaf(100, 140, 58, p700),
  ),
  'packet-lettuce': packet(
    disc(100, 124, 34, p500),
    disc(90, 116, 20, p300),
    disc(112, 120, 18, p300),
    disc(100, 132, 16, p100),
  ),
  'packet-poppy': packet(
    line('M100 160v-34', p700, 5),
    petals(100, 116, 18, 4, clay),
    disc(100, 116, 9, p900),
  ),
  'packet-squash': packet(
    oval(100, 128, 32, 26, clay),
    oval(100, 128, 14, 26, clay2),
    line('M100 102v-14', p700, 8),
  ),
  'packet-sunflower': packet(petals(100, 122, 28, 12, sand2), disc(100, 122, 16, p900)),
  'packet-sweet-pea': packet(
    line('M100 160V100', p700, 4),
    oval(88, 108, 16, 13, clay2),
    oval(112, 104, 16, 13, clay2),
    oval(98, 132, 15, 12, clay),
    disc(100, 110, 6, white),
  ),
  'packet-tomato': packet(
    disc(100, 126, 32, clay),
    gloss('M78 112q6-14 20-16q-12 12-12 30z', 0.4),
    petals(100, 98, 9, 5, p700),
  ),
  'packet-wildflower': packet(
    line('M82 158v-40M100 160v-56M118 158v-38', p700, 4),
    petals(82, 114, 11, 5, sky),
    petals(100, 100, 12, 6, clay),
    petals(118, 116, 11, 5, clay2),
    disc(82, 114, 4, white),
    disc(100, 100, 5, p900),
    disc(118, 116, 4, white),
  ),
  'net-tulip': net([path('M84 46q0 36 16 36t16-36l-8 12-8-14-8 14z', clay), line('M100 82v8', p700, 5)]),
  'net-daffodil': net([petals(100, 62, 14, 6, sand2), ring(100, 62, 7, clay, 5)]),
  'net-allium': net([disc(100, 60, 20, p300), ...[92, 100, 108].map((x) => disc(x, 58, 4, p500))]),
  'net-crocus': net([path('M86 52q2 30 14 30t14-30l-7 10-7-12-7 12z', sky), line('M100 82v8', p700, 4)]),
  'net-onion': net([oval(100, 64, 20, 17, clay2), line('M100 46v-6', p700, 5)]),
  'seed-potatoes': [
    ground(100, 66),
    path('M48 66q-10 130 8 130h88q18 0 8-130z', sand2),
    gloss('M48 66h26q-8 90 0 130H58q-20 0-10-130z', 0.25),
    shade('M126 66h26q10 130-8 130h-22q12-60 4-130z'),
    line('M52 66h96', p700, 8),
    box(70, 100, 60, 46, 6, white),
    oval(90, 124, 14, 11, sand),
    oval(112, 122, 12, 10, clay2),
    oval(66, 52, 16, 13, sand),
    oval(100, 46, 18, 14, clay2),
    oval(132, 52, 16, 13, sand),
  ],
  dibber: [
    ground(100, 30),
    path('M88 70h24l-6 116q-6 12-12 0z', sand2),
    gloss('M88 70h8l-4 116z', 0.3),
    path('M92 150h16l-4 40q-4 8-8 0z', p700),
    box(74, 40, 52, 34, 16, clay),
    gloss('M90 40h10v34H90a16 16 0 0 1 0-34z'),
  ],
  'hand-fork': [
    ground(100, 34),
    line('M78 130v56M100 130v62M122 130v56', p500, 8),
    path('M72 112h56v20q-28 12-56 0z', p700),
    box(94, 70, 12, 46, 4, p900),
    box(86, 16, 28, 62, 13, clay),
    gloss('M94 16h6v62h-6a13 13 0 0 1-8-13V29a13 13 0 0 1 8-13z'),
  ],
  hoe: [
    ground(110, 44),
    line('M112 14 96 168', sand2, 9),
    path('M60 168h76l-6 26H66z', p700),
    gloss('M60 168h26l-2 26H66z', 0.2),
    box(90, 156, 14, 16, 4, p900),
  ],
  'nest-box': [
    ground(100, 52),
    box(56, 66, 88, 128, 4, sand2),
    gloss('M56 66h26v128H60a4 4 0 0 1-4-4z', 0.25),
    shade('M122 66h22v124a4 4 0 0 1-4 4h-18z'),
    path('M44 70 100 24l56 46z', p700),
    disc(100, 106, 17, p900),
    line('M100 140v16', p900, 7),
    line('M60 174h80', sand, 3),
  ],
  'slug-barrier': [
    ground(100, 58),
    box(50, 60, 100, 134, 14, p500),
    gloss('M64 60h18v134H64a14 14 0 0 1-14-14V74a14 14 0 0 1 14-14z'),
    shadeBox(50, 60, 100, 134, 14),
    box(70, 36, 60, 28, 8, p900),
    box(62, 96, 76, 62, 8, white),
    path('M76 144q0-24 26-24q20 0 20 16q0 8-10 8z', sand2),
    ring(96, 134, 9, clay, 4),
    line('M120 128l8-12M112 122l4-10', sand2, 3),
  ],
  'bird-food': [
    ground(100, 56),
    path('M54 40h92l6 156H48z', p100),
    gloss('M54 40h24l-4 156H48z', 0.4),
    shade('M124 40h22l6 156h-24z'),
    path('M54 40h92l1 22H53z', clay),
    path('M70 130q4-34 38-34q24 0 26 22l12 6-14 6q-4 26-34 26q-24 0-28-26z', p700),
    disc(116, 112, 4, white),
    path('M74 132q22-6 34 12q-18 12-34-12z', p500),
  ],
}

const frame = (body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${body.join('')}</svg>\n`

/** `slug -> svg`, in the order of the alphabet. */
export const drawings = Object.fromEntries(
  [
    ...Object.entries(bodies).map(([slug, body]) => [slug, frame(body)]),
    ...SHARED.map((slug) => [slug, homeAndTech[slug]]),
  ].sort(([one], [other]) => (one < other ? -1 : 1)),
)
