import {
  box,
  c,
  cDark,
  clay,
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
  sand,
  white,
} from './shapes.mjs'

const screw = (x, y, width, height) =>
  box(x - width / 2, y, width, height, 4, p300) +
  Array.from({ length: 3 }, (_, i) => `M${x - width / 2} ${y + 7 + (i * (height - 10)) / 2.4}h${width}`)
    .map((d) => `<path d="${d}" stroke="${p500}" stroke-width="4"/>`)
    .join('') +
  box(x - 8, y + height - 2, 16, 9, 3, p900)

export const lighting = {
  'led-bulb': [
    ground(100, 22),
    path('M100 8a56 56 0 0 1 56 56c0 36-30 44-32 76H76C74 108 44 100 44 64a56 56 0 0 1 56-56z', sand),
    gloss('M100 8c-40 22-34 92-14 132H76C74 108 44 100 44 64a56 56 0 0 1 56-56z', 0.5),
    path('M70 116h60l-6 36H76z', p100),
    gloss('M70 116h20l-2 36H76z', 0.7),
    screw(100, 150, 44, 42),
  ],
  'candle-bulb': [
    ground(100, 20),
    path('M100 4c30 36 36 62 36 82 0 22-14 30-16 50H80c-2-20-16-28-16-50 0-20 6-46 36-82z', sand),
    gloss('M100 4c-16 40-24 90-10 132H80c-2-20-16-28-16-50 0-20 6-46 36-82z', 0.5),
    path('M78 118h44l-4 32H82z', p100),
    screw(100, 148, 34, 44),
  ],
  'spot-bulb': [
    ground(100, 30),
    path('M36 46h128q-2 58-40 84H76Q38 104 36 46z', p300),
    gloss('M36 46h38q-4 56 16 84H76Q38 104 36 46z', 0.4),
    oval(100, 44, 66, 22, p500),
    oval(100, 42, 56, 17, sand),
    oval(86, 38, 26, 7, white),
    box(74, 126, 52, 42, 8, p100),
    box(78, 164, 18, 28, 6, p700),
    box(104, 164, 18, 28, 6, p700),
    box(75, 188, 24, 12, 6, p900),
    box(101, 188, 24, 12, 6, p900),
  ],
  'bedside-lamp': [
    ground(100, 40),
    path('M64 200q0-12 36-12t36 12z', p700),
    path('M96 96h8v96h-8z', p700),
    path('M70 14h60l28 88H42z', c),
    gloss('M70 14h22L78 102H42z', 0.3),
    path('M42 102h116v7H42z', cDark),
    line('M132 109v26', p500, 3),
    disc(132, 138, 5, clay),
  ],
  'desk-lamp': [
    ground(84, 54),
    path('M30 200q0-18 54-18t54 18z', cDark),
    line('M84 186L58 112l64-58', p500, 9),
    disc(58, 112, 10, p700),
    disc(84, 186, 9, p700),
    `<g transform="rotate(38 132 56)"><path d="M92 84q4-52 40-52t40 52z" fill="${c}"/><path d="M92 84q4-52 34-52-14 18-14 52z" fill="${white}" opacity=".18"/><rect x="86" y="82" width="92" height="11" rx="5" fill="${cDark}"/><ellipse cx="132" cy="98" rx="26" ry="10" fill="${sand}"/><rect x="120" y="18" width="24" height="18" rx="6" fill="${p700}"/></g>`,
  ],
  'floor-lamp': [
    ground(100, 38),
    path('M64 200q0-10 36-10t36 10z', p700),
    path('M97 66h6v128h-6z', p700),
    path('M74 4h52l22 64H52z', c),
    gloss('M74 4h20L80 68H52z', 0.3),
    path('M52 66h96v7H52z', cDark),
    line('M124 73v22', p500, 3),
    disc(124, 98, 4.5, clay),
  ],
  'pendant-lamp': [
    line('M100 4v64', p900, 5),
    box(80, 0, 40, 10, 4, p700),
    disc(100, 154, 24, sand),
    box(88, 58, 24, 26, 8, p700),
    path('M16 152q4-74 84-76 80 2 84 76z', c),
    gloss('M16 152q4-74 72-76-38 22-36 76z', 0.18),
    box(10, 146, 180, 14, 7, cDark),
  ],
  'ceiling-light': [
    box(60, 12, 80, 20, 6, p700),
    path('M14 52q86-44 172 0v18H14z', c),
    gloss('M14 52q40-20 60-22l-6 40H14z', 0.3),
    path('M22 70h156q-14 50-78 50T22 70z', sand),
    gloss('M22 70h46q2 34 26 50-60-4-72-50z', 0.5),
    box(8, 62, 184, 14, 7, cDark),
  ],
  'string-lights': [
    line('M8 40Q50 110 100 62T194 40M8 128q44 70 96 24t90-34', p700, 5),
    ...[
      [22, 66],
      [56, 88],
      [94, 74],
      [132, 50],
      [170, 52],
      [22, 152],
      [58, 178],
      [98, 160],
      [138, 130],
      [174, 128],
    ].map(
      ([x, y]) =>
        box(x - 5, y - 8, 10, 13, 3, p900) +
        path(`M${x} ${y + 26}q-14-12-6-22h12q8 10-6 22z`, sand) +
        gloss(`M${x} ${y + 26}q-14-12-6-22h4q-2 12 2 22z`, 0.6),
    ),
  ],
  torch: [
    ground(100, 30),
    path('M56 14h88v30q0 22-20 34v112q0 10-10 10H86q-10 0-10-10V78Q56 66 56 44z', c),
    gloss('M56 14h24v30q0 20 10 34v122h-4q-10 0-10-10V78Q56 66 56 44z'),
    box(50, 4, 100, 20, 8, p700),
    box(58, 0, 84, 10, 5, sand),
    box(90, 96, 20, 30, 9, p900),
    disc(100, 104, 5, clay),
    line('M80 146h40M80 158h40M80 170h40', cDark, 4),
    box(76, 78, 48, 8, 2, cDark),
  ],
  'night-light': [
    ground(100, 46),
    path('M122 26a78 78 0 1 0 48 118A66 66 0 0 1 122 26z', c),
    gloss('M122 26a78 78 0 0 0-62 148A84 84 0 0 1 122 26z', 0.25),
    path('M58 186h84l8 14H50z', p700),
    path('M150 44l6 14 15 1-12 9 4 15-13-8-13 8 4-15-12-9 15-1z', sand),
    disc(86, 104, 4, cDark),
    disc(64, 104, 4, cDark),
    line('M70 122q6 6 12 0', cDark, 4),
  ],
}
