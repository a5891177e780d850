import {
  box,
  c,
  cDark,
  cLight,
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
  p900,
  path,
  ring,
  sky,
} from './shapes.mjs'

/** A cable in a coil, seen from the front, its two ends hanging to x = 52 and x = 148. */
export const coil = [
  ring(100, 74, 58, c, 11),
  ring(100, 74, 42, cDark, 11),
  line('M58 114Q46 124 52 146M142 114q12 10 6 32', c, 11),
  box(90, 8, 20, 40, 6, p700),
]

/** Cables for picture and sound, told apart by their plugs. */
export const ends = {
  'displayport-cable': [
    ground(50, 28),
    ground(150, 28),
    ...coil,
    ...[50, 150].map(
      (x) =>
        box(x - 20, 134, 40, 44, 7, p900) +
        path(`M${x - 18} 176h36v24h-26l-10-10z`, p300) +
        line(`M${x - 8} 184h18`, p700, 4) +
        box(x - 6, 142, 12, 18, 3, sky),
    ),
  ],
  'audio-cable': [
    ground(52, 18),
    ground(148, 18),
    ...coil,
    ...[52, 148].map(
      (x) =>
        box(x - 13, 132, 26, 36, 8, p900) +
        box(x - 6, 166, 12, 24, 2, p300) +
        path(`M${x - 6} 188h12l-3 12h-6z`, p500) +
        line(`M${x - 6} 174h12M${x - 6} 183h12`, p900, 2.5),
    ),
  ],
  'aerial-cable': [
    ground(52, 24),
    ground(148, 24),
    ...coil,
    ...[52, 148].map(
      (x) =>
        box(x - 13, 132, 26, 26, 6, p700) +
        box(x - 20, 154, 40, 34, 6, p300) +
        line(`M${x - 10} 158v26M${x} 158v26M${x + 10} 158v26`, p500, 3) +
        box(x - 3, 186, 6, 14, 3, clay),
    ),
  ],
  'speaker-cable': [
    ground(100, 66),
    line('M150 96q34 12 30 56', c, 7),
    line('M156 92q38 10 36 50', cDark, 7),
    line('M180 152l-2 22M192 142l0 22', clay2, 5),
    path('M40 24h120v30H40z', cDark),
    box(52, 44, 96, 124, 8, c),
    line('M52 66h96M52 84h96M52 102h96M52 120h96M52 138h96', cDark, 4),
    oval(100, 32, 74, 20, p500),
    oval(100, 28, 74, 20, p300),
    oval(100, 28, 24, 7, p900),
    oval(100, 178, 74, 20, p500),
    path('M26 168h148v10H26z', p500),
    oval(100, 168, 74, 18, p300),
    box(60, 100, 80, 62, 6, c),
    line('M60 120h80M60 138h80', cDark, 4),
    gloss('M60 100h22v62H60z', 0.2),
  ],
  'power-cable': [
    ground(52, 30),
    ground(148, 30),
    ...coil,
    box(34, 134, 36, 50, 8, p900),
    path('M40 184h7v16h-7zM57 184h7v16h-7z', p300),
    path('M128 134h40v46l-8 20h-24l-8-20z', p900),
    box(136, 184, 24, 8, 2, p300),
    line('M140 144h16M140 152h16', p700, 3),
  ],
  'extension-cable': [
    ground(52, 30),
    ground(148, 34),
    ...coil,
    box(34, 134, 36, 50, 8, p900),
    path('M40 184h7v16h-7zM57 184h7v16h-7z', p300),
    path('M126 138h44q8 0 8 8v46q0 8-8 8h-44q-8 0-8-8v-46q0-8 8-8z', p900),
    disc(148, 170, 20, p300),
    disc(141, 170, 4, p900),
    disc(155, 170, 4, p900),
  ],
  'display-adapter': [
    ground(100, 84),
    path('M8 128h26v30H8z', p300),
    box(12, 136, 14, 14, 3, p700),
    box(30, 120, 34, 46, 8, cDark),
    line('M62 143Q84 176 102 150', c, 13),
    path('M96 96h70q14 0 14 14v70q0 14-14 14H96q-8 0-8-8v-82q0-8 8-8z', c),
    gloss('M96 96h16v98H96q-8 0-8-8v-82q0-8 8-8z', 0.2),
    path('M176 116h18v54h-18z', p300),
    box(182, 126, 12, 34, 2, p900),
    line('M108 132h40M108 146h26', cLight, 5),
    disc(158, 180, 3, clay),
  ],
}
