import {
  box,
  c,
  cDark,
  cLight,
  clay,
  disc,
  gloss,
  ground,
  line,
  oval,
  p300,
  p500,
  p700,
  p900,
  path,
  ring,
  sand2,
  shade,
  shadeBox,
  sky,
  white,
} from './shapes.mjs'

const keys = (y, count, x, step, width) =>
  Array.from({ length: count }, (_, i) => box(x + i * step, y, width, 14, 3, c)).join('')

const keyboard = [
  box(4, 106, 192, 92, 12, p900),
  box(4, 102, 192, 88, 12, cDark),
  keys(112, 10, 14, 17.4, 14.5),
  keys(130, 9, 22, 18.2, 15),
  keys(148, 9, 16, 18.8, 15.6),
  box(14, 166, 26, 14, 3, c),
  box(46, 166, 88, 14, 3, c),
  box(140, 166, 20, 14, 3, c),
  box(166, 166, 20, 14, 3, clay),
]

const mouse = [
  path('M100 54q48 0 48 56v34q0 54-48 54t-48-54v-34q0-56 48-56z', c),
  gloss('M100 54v144q-48 0-48-54v-34q0-56 48-56z', 0.16),
  shade('M148 110v34q0 54-48 54 26-14 26-60v-30q0-40-26-54 48 0 48 56z'),
  line('M100 54v62M52 116q48 14 96 0', cDark, 4),
  box(92, 70, 16, 34, 8, p900),
  box(96, 76, 8, 12, 4, p300),
]

export const desk = {
  keyboard: [ground(100, 94), ...keyboard],
  'wired-keyboard': [
    ground(100, 94),
    line('M100 102Q100 76 124 74t30-30', p900, 5),
    box(146, 24, 16, 22, 4, p700),
    box(149, 14, 10, 12, 2, p300),
    ...keyboard,
  ],
  'computer-mouse': [ground(100, 54), ...mouse],
  'wired-mouse': [ground(100, 54), line('M100 58Q100 30 128 26t40-18', p900, 5), ...mouse],
  'mouse-mat': [
    ground(100, 94),
    path('M30 96h140q6 0 8 6l18 86q2 10-8 10H12q-10 0-8-10l18-86q2-6 8-6z', cDark),
    path('M30 92h140q6 0 8 6l17 84q2 10-8 10H13q-10 0-8-10l17-84q2-6 8-6z', c),
    gloss('M30 92h34L42 192H13q-10 0-8-10l17-84q2-6 8-6z', 0.14),
    line('M96 112Q96 74 128 60t34-30', p900, 4),
    oval(96, 142, 26, 34, p300),
    gloss('M96 108v68q-26 0-26-34t26-34z', 0.4),
    line('M96 108v26M70 140q26 8 52 0', p500, 3),
    box(92, 116, 8, 16, 4, p900),
  ],
  webcam: [
    ground(100, 52),
    path('M78 132h44l8 48H70z', cDark),
    path('M54 178h92q10 0 10 10v10H44v-10q0-10 10-10z', p700),
    box(20, 46, 160, 90, 34, c),
    gloss('M20 80a34 34 0 0 1 34-34h22v90H54a34 34 0 0 1-34-34z', 0.14),
    shadeBox(20, 46, 160, 90, 34),
    disc(100, 91, 36, p900),
    ring(100, 91, 26, p700, 6),
    disc(100, 91, 18, sky),
    disc(100, 91, 9, p900),
    disc(92, 83, 5, white),
    disc(156, 91, 5, clay),
    line('M40 80v22M48 84v14', cLight, 3),
  ],
  'computer-headset': [
    ground(100, 40),
    path('M62 200q0-12 38-12t38 12z', sand2),
    path('M95 36h10v156H95z', sand2),
    line('M46 120V92a54 54 0 0 1 108 0v28', cDark, 10),
    box(30, 98, 34, 58, 16, c),
    box(136, 98, 34, 58, 16, c),
    box(56, 102, 12, 50, 6, p900),
    box(132, 102, 12, 50, 6, p900),
    line('M40 150Q44 184 82 178', p700, 6),
    box(76, 168, 30, 18, 9, p900),
    disc(98, 177, 4, sky),
    line('M40 112v26', white, 5, ' opacity=".35"'),
  ],
  'computer-speakers': [
    ground(52, 42),
    ground(148, 42),
    ...[16, 112].map(
      (x) =>
        box(x, 52, 72, 146, 12, c) +
        gloss(`M${x} 64a12 12 0 0 1 12-12h10v146H${x + 12}a12 12 0 0 1-12-12z`, 0.18) +
        shadeBox(x, 52, 72, 146, 12) +
        disc(x + 36, 132, 27, p900) +
        disc(x + 36, 132, 16, p700) +
        disc(x + 36, 132, 6, p500) +
        disc(x + 36, 82, 14, p900) +
        disc(x + 36, 82, 6, p500),
    ),
    disc(148, 178, 8, p300),
    line('M148 178v-6', p900, 3),
    line('M88 190q12-10 24 0', p900, 4),
  ],
  'usb-hub': [
    ground(108, 82),
    line('M34 150Q6 150 12 112t26-56', p900, 7),
    box(26, 34, 24, 28, 5, p700),
    box(30, 18, 16, 18, 3, p300),
    box(28, 112, 164, 76, 14, c),
    gloss('M28 126a14 14 0 0 1 14-14h136a14 14 0 0 1 14 14v4H28z', 0.3),
    shadeBox(28, 112, 164, 76, 14),
    ...[42, 78, 114, 150].map((x) => box(x, 146, 28, 14, 3, p900) + box(x + 4, 154, 20, 4, 2, p300)),
    disc(56, 174, 3, clay),
    box(28, 186, 164, 12, 6, cDark),
    line('M142 174h36', cDark, 4),
  ],
}
