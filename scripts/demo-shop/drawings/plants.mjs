import { clay2, ground, line, oval, p100, p300, p500, p700, p900, path, sand, white } from './shapes.mjs'
import { morePlants } from './plants-more.mjs'
import { outdoorPlants } from './plants-outdoors.mjs'
import { clayPot, flower, leafAt } from './pots.mjs'

const monsteraLeaf = (x, y, turn, size, fill) => {
  const at = (dx, dy) => `${x + dx * size} ${y + dy * size}`
  return (
    `<g transform="rotate(${turn} ${x} ${y})">` +
    path(
      `M${at(0, 0)}C${at(-0.9, 0)} ${at(-0.8, -1)} ${at(0, -1.2)}C${at(0.8, -1)} ${at(0.9, 0)} ${at(0, 0)}z`,
      fill,
    ) +
    line(`M${at(0, 0)}L${at(0, -1)}`, p300, 2.5) +
    line(
      `M${at(-0.66, -0.3)}L${at(-0.24, -0.36)}M${at(-0.6, -0.66)}L${at(-0.22, -0.64)}M${at(0.66, -0.3)}L${at(0.24, -0.36)}M${at(0.6, -0.66)}L${at(0.22, -0.64)}`,
      p100,
      5,
    ) +
    '</g>'
  )
}

export const plants = {
  ...morePlants,
  ...outdoorPlants,
  monstera: [
    ground(100, 42),
    line('M100 140Q90 100 60 84M100 140q6-44 44-62M100 140V74', p700, 5),
    monsteraLeaf(58, 88, -42, 50, p700),
    monsteraLeaf(146, 82, 40, 50, p500),
    monsteraLeaf(100, 82, 0, 62, p700),
    ...clayPot,
  ],
  'peace-lily': [
    ground(100, 42),
    ...[-72, -48, -24, 24, 48, 72].map((turn, i) => leafAt(100, 142, turn, 84, i % 2 ? p500 : p700)),
    line('M98 140Q92 90 82 56M102 140q4-50 26-84', p500, 4),
    path('M82 60Q54 40 76 6q26 22 6 54z', white),
    path('M128 60q-8-34 22-46 10 34-22 46z', white),
    line('M80 48l-2-18M132 50l8-16', sand, 6),
    ...clayPot,
  ],
  'rubber-plant': [
    ground(100, 42),
    line('M100 138V30', p900, 5),
    ...[
      [130, -62, p700],
      [118, 58, p500],
      [94, -54, p500],
      [82, 52, p700],
      [58, -44, p700],
      [50, 42, p500],
    ].map(([y, turn, fill]) => leafAt(100, y, turn, 62, fill)),
    leafAt(100, 44, 0, 42, p700),
    ...clayPot,
  ],
  'snake-plant': [
    ground(100, 42),
    path('M74 140Q58 96 66 40q22 50 24 100zM128 140q16-36 8-84-22 44-22 84z', p700),
    path('M88 140Q76 80 92 8q22 70 12 132zM108 140q0-60 18-106 8 60-4 106z', p500),
    line('M84 120h14M84 96h16M84 72h15M88 48h10M114 120h10M114 96h11M116 72h9', p300, 3),
    line('M70 112h12M68 88h12M120 118h12', p500, 3),
    ...clayPot,
  ],
  fern: [
    ground(100, 42),
    ...[-84, -62, -40, -18, 4, 26, 48, 70].map((turn, i) => frond(turn, i % 2 ? p500 : p700)),
    ...clayPot,
  ],
  'spider-plant': [
    ground(100, 42),
    ...[
      'M100 140Q60 60 20 118',
      'M100 140Q140 60 180 118',
      'M100 140Q70 40 38 66',
      'M100 140Q130 40 162 66',
      'M100 140Q90 40 70 24',
      'M100 140Q110 40 132 24',
      'M100 140V22',
    ].map((d, i) => line(d, i % 2 ? p500 : p700, 9) + line(d, p100, 2)),
    ...clayPot,
  ],
  'barrel-cactus': [
    ground(100, 42),
    oval(100, 96, 54, 48, p700),
    `<g fill="none" stroke="${p500}" stroke-width="4"><ellipse cx="100" cy="96" rx="36" ry="48"/><ellipse cx="100" cy="96" rx="16" ry="48"/></g>`,
    line('M66 76l-6-6M60 104l-8 2M84 62l-4-8M116 62l4-8M134 76l6-6M140 104l8 2M100 70v-8M100 104v8', p100, 3),
    flower(100, 46, clay2),
    ...clayPot,
  ],
  echeveria: [
    ground(100, 42),
    ...[-100, -66, -33, 33, 66, 100].map((turn, i) => leafAt(100, 132, turn, 66, i % 2 ? p700 : p500)),
    ...[-48, 48, -16, 16].map((turn) => leafAt(100, 130, turn, 58, p300)),
    leafAt(100, 130, 0, 46, p500),
    ...clayPot,
  ],
}

function frond(turn, fill) {
  const leaflets = Array.from({ length: 7 }, (_, i) => {
    const y = 128 - i * 14
    const size = 24 - i * 2
    return leafAt(100, y, -62, size, fill) + leafAt(100, y, 62, size, fill)
  })
  return `<g transform="rotate(${turn} 100 140)"><path d="M100 140V34" stroke="${fill}" stroke-width="3"/>${leaflets.join('')}</g>`
}
