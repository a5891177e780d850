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
  p300,
  p500,
  p700,
  p900,
  path,
  sand,
  sand2,
  shade,
  shadeBox,
  sky,
  white,
} from './shapes.mjs'

/** A wooden pencil standing on its tip: point, wood, body. */
const pencilAt = (x, top, half, fill) =>
  path(`M${x - half} ${top}h${half * 2}v${158 - top}l-${half} 40-${half}-40z`, sand) +
  path(`M${x - half * 0.35} 184h${half * 0.7}l-${half * 0.35} 14z`, fill) +
  path(
    `M${x - half} ${top}h${half * 2}v${158 - top}q-${half * 0.5}-7-${half} 0-${half * 0.5}-7-${half} 0z`,
    fill,
  ) +
  gloss(`M${x - half} ${top}h${half * 0.7}v${156 - top}h-${half * 0.7}z`, 0.25)
const feltAt = (x, top, fill) =>
  box(x - 9, top, 18, 150 - top, 5, p300) +
  box(x - 9, top, 18, 54, 5, fill) +
  path(`M${x - 7} 150h14l-3 26h-8z`, fill) +
  path(`M${x - 2} 176h4l-1 22h-2z`, p900) +
  gloss(`M${x - 7} ${top + 2}h5v${142 - top}h-5z`, 0.3)

export const pens = {
  'ballpoint-pen': [
    ground(100, 22),
    box(92, 2, 16, 24, 5, p500),
    box(82, 20, 36, 132, 9, c),
    gloss('M91 20h6v132h-6q-9 0-9-9V29q0-9 9-9z', 0.3),
    shadeBox(82, 20, 36, 132, 9),
    box(112, 24, 12, 62, 5, p300),
    box(112, 24, 10, 14, 4, p700),
    path('M82 132h36v24l-10 22H92l-10-22z', p900),
    line('M86 142h28M86 152h28', p700, 3),
    path('M92 178h16l-5 14h-6z', p300),
    path('M97 192h6l-3 7z', p700),
    box(80, 94, 40, 8, 3, cDark),
  ],
  fineliner: [
    ground(100, 76),
    feltAt(40, 24, p900),
    feltAt(70, 14, clay),
    feltAt(100, 8, p500),
    feltAt(130, 14, sky),
    feltAt(160, 24, sand2),
  ],
  'fountain-pen': [
    ground(100, 22),
    path('M80 2h40q4 0 4 6v84H76V8q0-6 4-6z', c),
    gloss('M80 2h12v90H76V8q0-6 4-6z', 0.25),
    shade('M112 2h8q4 0 4 6v84h-12z'),
    box(72, 84, 56, 14, 4, p300),
    gloss('M76 84h14v14H76q-4 0-4-4v-6q0-4 4-4z', 0.5),
    box(118, 12, 12, 72, 5, p300),
    disc(124, 80, 8, p500),
    path('M82 98h36l-6 44H88z', p900),
    gloss('M82 98h10l2 44h-6z', 0.15),
    path('M86 140h28q6 20-14 58-20-38-14-58z', sand2),
    path('M86 140h14v58q-20-38-14-58z', sand),
    line('M100 164v28', p900, 3),
    disc(100, 160, 5, p900),
  ],
  pencil: [
    ground(100, 22),
    path('M74 40h52v110l-26 48-26-48z', sand),
    path('M74 150l26 48V40H74z', sand),
    path('M91 182h18l-9 16z', p900),
    path('M74 40h52v112q-8-12-17 0-9-12-18 0-9-12-17 0z', c),
    path('M74 40h17v112q-9-12-17 0z', cLight),
    path('M109 40h17v112q-8-12-17 0z', cDark),
    box(72, 26, 56, 18, 3, p300),
    line('M74 32h52M74 39h52', p500, 3),
    box(76, 2, 48, 28, 10, clay2),
    gloss('M86 2h6v28h-6q-10 0-10-10v-8q0-10 10-10z', 0.35),
    box(92, 66, 16, 44, 3, white),
    line('M100 74v28', cDark, 4),
  ],
  'colouring-pencils': [
    ground(100, 84),
    pencilAt(30, 46, 12, clay),
    pencilAt(58, 30, 12, sand2),
    pencilAt(86, 16, 12, p500),
    pencilAt(114, 16, 12, sky),
    pencilAt(142, 30, 12, p900),
    pencilAt(170, 46, 12, clay2),
  ],
  highlighter: [
    ground(104, 44),
    path('M28 178q44-10 88-2v18q-44-8-88 2z', c),
    path('M88 8h48q8 0 8 8v112H80V16q0-8 8-8z', p900),
    path('M88 8h48q8 0 8 8v62H80V16q0-8 8-8z', c),
    gloss('M88 8h14v120H80V16q0-8 8-8z', 0.25),
    shade('M130 8h6q8 0 8 8v112h-14z'),
    box(80, 74, 64, 10, 2, cDark),
    box(92, 94, 40, 24, 4, white),
    line('M98 102h28M98 110h18', cDark, 4),
    path('M88 128h48l-8 32h-32z', p700),
    path('M98 160h28v22l-28 10z', c),
    shade('M114 160h12v22l-12 5z'),
  ],
  marker: [
    ground(100, 30),
    box(72, 62, 56, 138, 10, p300),
    box(72, 84, 56, 74, 0, c),
    gloss('M82 62h14v138H82q-10 0-10-10V72q0-10 10-10z', 0.3),
    shadeBox(72, 62, 56, 138, 10),
    path('M84 118h32v8H84zM84 134h20v6H84z', white),
    box(72, 188, 56, 12, 5, c),
    path('M78 40h44l6 26H72z', p900),
    path('M86 8l28 12v24H86z', c),
    path('M86 8l10 4v32H86z', cLight),
    line('M76 60h48', p700, 4),
  ],
}
