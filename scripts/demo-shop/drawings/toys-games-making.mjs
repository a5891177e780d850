import {
  box,
  clay,
  clay2,
  disc,
  gloss,
  ground,
  line,
  p100,
  p300,
  p500,
  p700,
  p900,
  path,
  sand,
  sand2,
  sky,
} from './shapes.mjs'

const pot = (x, y, lid) =>
  box(x, y + 14, 52, 46, 8, p300) +
  box(x, y + 26, 52, 22, 0, lid) +
  box(x - 4, y, 60, 18, 6, lid) +
  gloss(`M${x - 4} ${y}h18v60h-18z`, 0.25)

export const making = {
  'craft-set': [
    ground(100, 84),
    path('M22 120q-4-76 70-86 84-4 92 56 0 32-38 30-22-2-22 14 2 22-24 26-70 4-78-40z', sand),
    gloss('M22 120q-4-76 70-86-50 26-48 76 2 30 22 46-40-8-44-36z', 0.35),
    disc(58, 84, 14, clay),
    disc(92, 62, 14, p500),
    disc(132, 66, 14, sky),
    disc(156, 94, 12, p900),
    disc(56, 122, 13, clay2),
    disc(98, 110, 14, p100),
    box(20, 168, 160, 30, 6, p700),
    gloss('M20 174q0-6 6-6h34v30H26q-6 0-6-6z', 0.18),
    line('M128 190L182 70', sand2, 9),
    path('M176 84l16-34q-18 2-24 26z', p900),
    ...[40, 62, 84, 106].map((x, i) => disc(x, 183, 8, [clay, sand, sky, clay2][i])),
  ],
  'modelling-clay': [
    ground(100, 86),
    pot(22, 136, clay),
    pot(128, 136, sky),
    pot(22, 74, sand2),
    path('M60 198q-6-30 16-40 8-16 26-16t26 16q22 10 14 40z', p500),
    disc(102, 152, 22, p500),
    disc(94, 148, 4, p900),
    disc(110, 148, 4, p900),
    line('M94 160q8 7 16 0', p900, 4),
    path('M84 136l-6-18 16 10zM120 136l6-18-16 10z', p500),
    gloss('M60 198q-6-30 16-40 4-8 10-12-14 26-8 52z', 0.2),
    disc(102, 184, 6, p700),
  ],
  'toy-instrument': [
    ground(100, 88),
    path('M8 120h10l172 18v12L18 138H8zM8 184h10l172-18v12L18 196H8z', sand2),
    ...[clay, sand, p500, sky, clay2, p700, p300].map(
      (fill, i) =>
        box(16 + i * 25, 112 + i * 4, 20, 84 - i * 8, 6, fill) +
        gloss(`M${18 + i * 25} ${116 + i * 4}h6v${76 - i * 8}h-6z`, 0.3),
    ),
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((i) => [
      disc(26 + i * 25, 128 + i * 2, 3, p900),
      disc(26 + i * 25, 184 - i * 2 - 4, 3, p900),
    ]),
    line('M60 98L150 24', sand2, 7),
    disc(54, 102, 13, clay),
    line('M128 104L182 40', sand2, 7),
    disc(122, 110, 13, p900),
    gloss('M46 100a9 9 0 0 1 8-7v8z', 0.5),
  ],
}
