import { coil, ends } from './cables-power-ends.mjs'
import { gadgets } from './cables-power-gadgets.mjs'
import { order } from './cables-power-order.mjs'
import {
  box,
  c,
  cDark,
  cLight,
  clay,
  disc,
  fanHead,
  gloss,
  ground,
  line,
  p100,
  p300,
  p500,
  p700,
  p900,
  path,
  ring,
  shadeBox,
  sky,
  white,
} from './shapes.mjs'

const socket = (x, y, r) =>
  disc(x, y, r, p300) + disc(x - r * 0.35, y, r * 0.2, p900) + disc(x + r * 0.35, y, r * 0.2, p900)

const cell = (x, y, height, fill) =>
  box(x + 11, y, 14, 12, 3, p300) +
  box(x, y + 8, 36, height - 8, 6, fill) +
  box(x, y + 8, 36, (height - 8) * 0.3, 6, clay) +
  gloss(`M${x + 4} ${y + 12}h8v${height - 18}h-8z`, 0.3)

export const cablesPower = {
  ...ends,
  ...gadgets,
  ...order,
  'usb-cable': [
    ground(52, 22),
    ground(148, 22),
    ...coil,
    ...[52, 148].map(
      (x) =>
        box(x - 15, 136, 30, 42, 8, p900) +
        box(x - 10, 176, 20, 24, 9, p300) +
        box(x - 4, 182, 8, 12, 4, p700),
    ),
  ],
  'hdmi-cable': [
    ground(50, 28),
    ground(150, 28),
    ...coil,
    ...[50, 150].map(
      (x) =>
        path(`M${x - 18} 140q0-6 6-6h24q6 0 6 6l6 38h-48z`, p900) +
        path(`M${x - 20} 178h40v12l-8 10h-24l-8-10z`, p300) +
        line(`M${x - 10} 186h20`, p700, 4),
    ),
  ],
  'network-cable': [
    ground(52, 24),
    ground(148, 24),
    ...coil,
    ...[52, 148].map(
      (x) =>
        box(x - 14, 134, 28, 22, 6, p700) +
        box(x - 20, 154, 40, 46, 5, sky) +
        line(`M${x - 12} 182v14M${x - 4} 182v14M${x + 4} 182v14M${x + 12} 182v14`, p700, 3) +
        box(x - 8, 148, 16, 26, 3, white),
    ),
  ],
  'extension-lead': [
    ground(100, 84),
    line('M30 150C-6 120 20 70 62 84s60 46 96 18 26-62 2-62', p900, 8),
    box(136, 24, 30, 28, 6, p900),
    path('M142 12h6v12h-6zM154 12h6v12h-6z', p300),
    box(16, 146, 168, 54, 14, c),
    gloss('M16 160a14 14 0 0 1 14-14h140a14 14 0 0 1 14 14v2H16z', 0.3),
    shadeBox(16, 146, 168, 54, 14),
    socket(50, 176, 17),
    socket(92, 176, 17),
    socket(134, 176, 17),
    disc(168, 176, 7, clay),
  ],
  'cable-reel': [
    ground(100, 70),
    line('M44 194l30-60M156 194l-30-60', p900, 11),
    line('M34 194h132', p900, 10),
    disc(100, 92, 76, p900),
    disc(100, 92, 64, c),
    ring(100, 92, 54, cLight, 5),
    ring(100, 92, 44, cDark, 5),
    disc(100, 92, 34, p700),
    socket(100, 92, 19),
    box(80, 6, 40, 16, 8, p500),
  ],
  'socket-cube': [
    ground(96, 60),
    line('M150 176c44-6 44-70 22-118', p900, 8),
    box(158, 32, 28, 30, 6, p900),
    path('M164 20h5v12h-5zM175 20h5v12h-5z', p300),
    box(34, 78, 124, 122, 18, c),
    gloss('M34 96a18 18 0 0 1 18-18h24v122H52a18 18 0 0 1-18-18z', 0.2),
    shadeBox(34, 78, 124, 122, 18),
    socket(96, 122, 26),
    box(66, 166, 26, 14, 3, p900),
    box(104, 166, 26, 14, 3, p900),
  ],
  'usb-charger': [
    ground(100, 52),
    path('M72 20h13v44H72zM115 20h13v44h-13z', p300),
    path('M72 20h5v44h-5zM115 20h5v44h-5z', white),
    box(64, 56, 72, 26, 8, p500),
    box(46, 72, 108, 128, 22, c),
    gloss('M46 94a22 22 0 0 1 22-22h16v128H68a22 22 0 0 1-22-22z', 0.2),
    shadeBox(46, 72, 108, 128, 22),
    box(82, 118, 36, 18, 9, p900),
    box(88, 124, 24, 6, 3, p300),
    path('M106 150l-18 22h11l-4 18 18-23h-11z', cDark),
  ],
  'power-bank': [
    ground(100, 50),
    box(50, 10, 100, 190, 20, c),
    gloss('M50 30a20 20 0 0 1 20-20h14v190H70a20 20 0 0 1-20-20z', 0.2),
    shadeBox(50, 10, 100, 190, 20),
    box(80, 22, 40, 14, 5, p900),
    `<g fill="${sky}"><circle cx="82" cy="62" r="5"/><circle cx="94" cy="62" r="5"/><circle cx="106" cy="62" r="5"/></g>`,
    disc(118, 62, 5, cDark),
    path('M108 92L78 134h19l-6 34 31-44h-19z', cLight),
  ],
  battery: [
    ground(100, 70),
    cell(34, 50, 150, p700),
    cell(82, 34, 166, p500),
    cell(130, 50, 150, p700),
    line('M94 148h12M100 142v12', white, 4),
    line('M46 148h12M142 148h12', white, 4),
  ],
  'battery-charger': [
    ground(100, 78),
    ...[30, 66, 102, 138].map((x, i) => cell(x - 2, 34, 120, i % 2 ? p500 : p700)),
    box(18, 112, 164, 88, 16, c),
    gloss('M18 128a16 16 0 0 1 16-16h28v88H34a16 16 0 0 1-16-16z', 0.14),
    shadeBox(18, 112, 164, 88, 16),
    ...[46, 82, 118, 154].map((x) => box(x - 12, 134, 24, 10, 5, sky)),
    box(70, 164, 60, 18, 6, p900),
  ],
  'travel-adapter': [
    ground(100, 56),
    path('M76 14h12v40H76zM112 14h12v40h-12z', p300),
    disc(82, 14, 6, p300),
    disc(118, 14, 6, p300),
    box(42, 46, 116, 154, 26, c),
    gloss('M42 72a26 26 0 0 1 26-26h14v154H68a26 26 0 0 1-26-26z', 0.2),
    shadeBox(42, 46, 116, 154, 26),
    disc(100, 112, 38, p300),
    ring(100, 112, 38, p700, 4),
    line('M100 74v76M62 112h76', p700, 3),
    `<ellipse cx="100" cy="112" rx="17" ry="38" fill="none" stroke="${p700}" stroke-width="3"/>`,
    box(64, 168, 30, 14, 4, p900),
    box(106, 168, 30, 14, 4, p900),
  ],
  'timer-switch': [
    ground(100, 58),
    box(42, 10, 116, 190, 20, c),
    gloss('M42 30a20 20 0 0 1 20-20h16v190H62a20 20 0 0 1-20-20z', 0.3),
    shadeBox(42, 10, 116, 190, 20),
    disc(100, 66, 46, p700),
    `<circle cx="100" cy="66" r="38" fill="${p100}"/>`,
    `<circle cx="100" cy="66" r="42" fill="none" stroke="${p300}" stroke-width="6" stroke-dasharray="3 4"/>`,
    line('M100 66V40M100 66l16 12', p900, 5),
    disc(100, 66, 5, clay),
    socket(100, 158, 28),
  ],
  'usb-fan': [
    ground(100, 40),
    box(66, 150, 68, 50, 12, c),
    gloss('M66 162a12 12 0 0 1 12-12h14v50H78a12 12 0 0 1-12-12z', 0.4),
    shadeBox(66, 150, 68, 50, 12),
    disc(100, 178, 7, p700),
    fanHead(100, 92, 62, { guard: cDark, blade: c, back: p300, hub: p700, blades: 4 }),
  ],
  'battery-9v': [
    ground(100, 52),
    disc(80, 46, 12, p300),
    disc(122, 46, 15, p300),
    disc(122, 46, 7, p700),
    box(50, 52, 100, 148, 12, p700),
    box(50, 52, 100, 46, 12, clay),
    gloss('M50 64q0-12 12-12h14v148H62q-12 0-12-12z', 0.2),
    line('M76 132h20M126 122v20M116 132h20', white, 6),
  ],
  'button-cell': [
    ground(100, 74),
    disc(130, 134, 62, p500),
    disc(126, 132, 60, p300),
    disc(126, 132, 46, p100),
    disc(70, 150, 50, p700),
    disc(66, 148, 48, p300),
    disc(66, 148, 36, p100),
    line('M66 132v32M50 148h32', p700, 7),
    gloss('M30 148a36 36 0 0 1 36-36v16a20 20 0 0 0-20 20z', 0.6),
  ],
  'clip-fan': [
    ground(100, 52),
    path('M92 136h16v30H92z', p700),
    line('M56 168h72q18 0 18 12t-18 12H64', p700, 14),
    line('M56 168h50', c, 12),
    fanHead(100, 76, 66, { guard: cDark, blade: c, back: p300, hub: p700, blades: 4 }),
  ],
}
