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
  sand,
  sand2,
  shade,
  white,
} from './shapes.mjs'

/** A coffee bean, tilted. */
const bean = (x, y, angle, fill = p700) =>
  `<g transform="rotate(${angle} ${x} ${y})"><ellipse cx="${x}" cy="${y}" rx="9" ry="13" fill="${fill}"/><path d="M${x} ${y - 12}q-5 12 0 24" fill="none" stroke="${sand2}" stroke-width="2.5"/></g>`

export const coffeeTeaSupplies = {
  'coffee-capsules': [
    ground(100, 84),
    ...[
      [48, 150, p700],
      [100, 150, clay],
      [152, 150, p500],
      [74, 96, clay2],
      [126, 96, p900],
      [100, 42, p300],
    ].map(
      ([x, y, fill]) =>
        path(`M${x - 17} ${y}h34l7 38q0 4-5 4h-38q-5 0-5-4z`, fill) +
        gloss(`M${x - 17} ${y}h11l-3 42h-10q-5 0-5-4z`, 0.28) +
        path(`M${x - 25} ${y + 38}h50v8h-50z`, sand2) +
        box(x - 17, y - 3, 34, 6, 3, sand),
    ),
  ],
  'ground-coffee': [
    ground(100, 56),
    path('M56 34h88q8 0 8 10v146q0 8-8 8H56q-8 0-8-8V44q0-10 8-10z', clay),
    gloss('M56 34h22v164H56q-8 0-8-8V44q0-10 8-10z'),
    shade('M128 34h16q8 0 8 10v146q0 8-8 8h-16z'),
    path('M52 18h96l4 22H48z', p900),
    line('M60 28h80', p500, 4),
    box(62, 72, 76, 88, 6, sand),
    path('M74 132q26-34 52 0v8H74z', p700),
    bean(90, 98, 24),
    bean(112, 100, -28),
    line('M80 152h40', sand2, 4),
  ],
  'loose-tea': [
    ground(100, 66),
    path('M58 40h84l12 150q0 8-8 8H54q-8 0-8-8z', p700),
    gloss('M58 40h20l-8 158H54q-8 0-8-8z'),
    shade('M124 40h18l12 150q0 8-8 8h-16z'),
    path('M54 22h92l-4 22H58z', p900),
    line('M60 32h80', p300, 4),
    path('M66 76h68l6 92H60z', sand),
    path('M70 130q14-40 56-38-6 44-56 38z', p500),
    line('M76 130q20-12 42-32', p100, 4),
    line('M78 152h44', sand2, 4),
    path('M152 198q2-14 12-6 6-16 14-2 10-6 10 8z', p500),
  ],
  'hot-chocolate': [
    ground(100, 50),
    path('M54 44h92v146q0 8-8 8H62q-8 0-8-8z', clay),
    gloss('M54 44h24v154H62q-8 0-8-8z'),
    shade('M126 44h20v146q0 8-8 8h-12z'),
    box(48, 24, 104, 24, 8, p900),
    path('M54 76h92v84H54z', sand),
    path('M74 108h44q2 38-16 44H90q-18-6-16-44z', white),
    line('M118 116h8q8 0 6 10-2 8-14 10', white, 6),
    oval(96, 108, 22, 6, clay),
    disc(88, 106, 4, white),
    disc(100, 106, 5, white),
    line('M88 96q-4-6 0-12M104 96q-4-6 0-12', sand2, 4),
  ],
  'coffee-filters': [
    ground(100, 80),
    path('M20 88h104l-32 104q-2 6-10 6H62q-8 0-10-6z', sand2),
    path('M38 76h110l-34 112q-2 8-10 8H82q-8 0-10-8z', sand),
    path('M56 64h120l-36 116q-2 8-10 8h-28q-8 0-10-8z', white),
    line('M74 76l26 100M158 76l-26 100', p300, 3, ' stroke-dasharray="4 6"'),
    gloss('M56 64h30l18 124h-2q-8 0-10-8z', 0.5),
    box(98, 96, 36, 22, 4, p500),
    line('M106 107h20', white, 4),
    bean(32, 50, 30),
    bean(58, 36, -20),
    bean(84, 46, 60),
  ],
}
