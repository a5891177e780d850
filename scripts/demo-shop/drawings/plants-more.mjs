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
  sand2,
  sky,
  white,
} from './shapes.mjs'
import { clayPot, leafAt } from './pots.mjs'

const palmLeaf = (turn, fill) =>
  `<g transform="rotate(${turn} 100 84)">${[14, 26, 38, 50, 62]
    .map((up, i) => leafAt(100, 84 - up, -48, 22 - i * 2, fill) + leafAt(100, 84 - up, 48, 22 - i * 2, fill))
    .join('')}<path d="M100 84V20" stroke="${fill}" stroke-width="3"/></g>`

const vine = (d, leaves) =>
  line(d, p500, 4) +
  leaves
    .map(([x, y, turn, i]) => leafAt(x, y, turn, 30, i % 2 ? p500 : p700) + leafAt(x, y, turn, 11, p300))
    .join('')

const paintedLeaf = (turn, size, fill) =>
  `<g transform="rotate(${turn} 100 140)"><ellipse cx="100" cy="${140 - size * 0.72}" rx="${size * 0.26}" ry="${size * 0.42}" fill="${fill}"/><ellipse cx="100" cy="${140 - size * 0.72}" rx="${size * 0.15}" ry="${size * 0.3}" fill="${p300}"/>${line(`M100 140V${140 - size * 1.1}`, p700, 3)}</g>`

const moth = (x, y) =>
  `<ellipse cx="${x}" cy="${y - 11}" rx="8" ry="10" fill="${white}"/><ellipse cx="${x - 12}" cy="${y}" rx="11" ry="9" fill="${white}"/><ellipse cx="${x + 12}" cy="${y}" rx="11" ry="9" fill="${white}"/><ellipse cx="${x - 7}" cy="${y + 10}" rx="7" ry="8" fill="${p100}"/><ellipse cx="${x + 7}" cy="${y + 10}" rx="7" ry="8" fill="${p100}"/>` +
  disc(x, y + 2, 6, clay2) +
  disc(x, y + 3, 2.5, clay)

export const morePlants = {
  palm: [
    ground(100, 42),
    path('M92 140q6-30 4-58h10q-2 28 2 58z', sand2),
    line('M95 96h10M94 109h12M93 122h14', p700, 3),
    ...[-112, 112, -84, 84].map((turn) => palmLeaf(turn, p500)),
    ...[-54, 54, -24, 24, 0].map((turn) => palmLeaf(turn, p700)),
    ...clayPot,
  ],
  'trailing-plant': [
    line('M100 4L58 84M100 4l42 80', sand2, 4),
    disc(100, 8, 6, p900),
    ...[-60, -34, -10, 14, 38, 62].map((turn, i) => leafAt(100, 92, turn, 50, i % 2 ? p500 : p700)),
    vine('M62 96Q30 110 36 150t-8 44', [
      [40, 120, -60, 0],
      [36, 138, 70, 1],
      [34, 158, -70, 0],
      [32, 176, 80, 1],
      [28, 192, 180, 0],
    ]),
    vine('M138 96q30 14 26 48t6 44', [
      [160, 116, 60, 1],
      [164, 134, -70, 0],
      [164, 154, 70, 1],
      [168, 172, -80, 0],
      [170, 188, 180, 1],
    ]),
    path('M60 92h80l-10 52q-2 8-12 8H82q-10 0-12-8z', clay),
    gloss('M60 92h26l4 60h-8q-10 0-12-8z', 0.16),
    box(54, 84, 92, 14, 6, clay2),
  ],
  'zz-plant': [
    ground(100, 42),
    ...[-42, -18, 10, 36].map(
      (turn, n) =>
        `<g transform="rotate(${turn} 100 142)">${line('M100 142V30', p700, 5)}${[34, 52, 70, 88, 106]
          .map(
            (y, i) =>
              leafAt(100, y, -58, 30 - i, (i + n) % 2 ? p500 : p700) +
              leafAt(100, y, 58, 30 - i, (i + n) % 2 ? p700 : p500),
          )
          .join('')}${leafAt(100, 34, 0, 28, p500)}</g>`,
    ),
    ...clayPot,
  ],
  calathea: [
    ground(100, 42),
    ...[
      [-74, 88, p700],
      [74, 88, p700],
      [-48, 104, p500],
      [48, 104, p500],
      [-22, 112, p700],
      [24, 112, p700],
      [0, 118, p500],
    ].map(([turn, size, fill]) => paintedLeaf(turn, size, fill)),
    ...clayPot,
  ],
  orchid: [
    ground(100, 40),
    line('M100 140Q84 70 116 44t56 12', p700, 5),
    ...[-80, -56, 56, 80].map((turn, i) => leafAt(100, 142, turn, 66, i % 2 ? p500 : p700)),
    moth(98, 58),
    moth(126, 32),
    moth(156, 46),
    moth(94, 92),
    `<ellipse cx="180" cy="66" rx="5" ry="7" fill="${p300}"/>`,
    path('M66 136h68l-8 64H74z', sky),
    gloss('M66 136h24l-4 64H74z', 0.4),
    line('M78 146q8 30 4 52M100 146q-6 30 2 52M122 146q-8 30-2 52', p500, 4),
    box(62, 130, 76, 10, 4, p300),
  ],
  bonsai: [
    ground(100, 76),
    path('M86 158q24-24 6-48-14-22 14-44h16q-26 26-10 44 22 22-2 48z', sand2),
    line('M106 104q30-4 44-22M98 122q-30-2-42-16', sand2, 10),
    oval(110, 46, 44, 24, p700),
    oval(92, 38, 28, 17, p500),
    oval(156, 78, 30, 16, p700),
    oval(148, 73, 18, 10, p500),
    oval(48, 100, 32, 17, p700),
    oval(40, 95, 19, 10, p500),
    path('M40 156q60-22 120 0v6H40z', p500),
    path('M24 160h152l-12 30q-2 6-8 6H44q-6 0-8-6z', p900),
    gloss('M24 160h36l8 36H44q-6 0-8-6z', 0.14),
    box(50, 192, 18, 8, 2, p900),
    box(132, 192, 18, 8, 2, p900),
  ],
}
