import {
  box,
  c,
  cDark,
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
  white,
} from './shapes.mjs'

const clayPot = [
  path('M62 136h76l-9 64H71z', clay),
  gloss('M62 136h28l-4 64H71z', 0.16),
  path('M58 130h84v14H58z', clay2),
]

const flower = (x, y, colour) =>
  [0, 72, 144, 216, 288]
    .map(
      (turn) =>
        `<ellipse cx="${x}" cy="${y - 9}" rx="7" ry="9" transform="rotate(${turn} ${x} ${y})" fill="${colour}"/>`,
    )
    .join('') + disc(x, y, 5, white)

const sprout = (x, y, size) =>
  path(
    `M${x} ${y}q${-size * 0.9} ${-size * 0.1} ${-size} ${-size * 0.8}q${size * 0.9} ${-size * 0.1} ${size} ${size * 0.8}z`,
    p700,
  ) + path(`M${x} ${y}q0 ${-size} ${size} ${-size}q0 ${size} ${-size} ${size}z`, p500)

export const plantsPots = {
  'house-plant': [
    ground(100, 42),
    path('M100 140C96 96 74 70 44 64c2 36 22 66 56 76zM100 140c4-52 30-78 62-82 0 40-26 72-62 82z', p700),
    path(
      'M100 140C86 96 88 50 104 20c18 34 18 82-4 120zM98 140c-26-10-52-8-72 8 24 16 54 12 72-8zM102 140c26-12 54-10 74 4-24 18-56 14-74-4z',
      p500,
    ),
    ...clayPot,
  ],
  cactus: [
    ground(100, 42),
    line('M74 98H58V70M126 112h16V80', p500, 18),
    box(74, 22, 52, 118, 26, p700),
    gloss('M74 48a26 26 0 0 1 26-26v118H74z', 0.12),
    line('M88 44v86M100 36v96M112 44v86', p300, 2.5, ' stroke-dasharray="1 9"'),
    flower(100, 22, clay2),
    ...clayPot,
  ],
  'herb-plant': [
    ground(100, 44),
    ...[
      [66, 92, 20, p700],
      [134, 92, 20, p700],
      [100, 98, 24, p700],
      [80, 66, 20, p500],
      [120, 66, 20, p500],
      [100, 44, 19, p500],
      [50, 118, 15, p500],
      [150, 118, 15, p500],
      [84, 116, 18, p500],
      [118, 118, 18, p500],
    ].map(
      ([x, y, r, fill]) =>
        `<path d="M${x} ${y + r}q${-r * 1.5} ${-r} 0 ${-r * 2}q${r * 1.5} ${r} 0 ${r * 2}z" fill="${fill}"/>`,
    ),
    path('M58 130h84l-10 70H68z', sand),
    gloss('M58 130h28l-4 70H68z', 0.4),
    box(54, 124, 92, 16, 5, sand2),
    box(82, 152, 36, 28, 4, white),
    line('M90 162h20M90 171h12', p500, 3),
  ],
  'plant-pot': [
    ground(100, 62),
    path('M42 78h116l-16 108H58z', c),
    gloss('M42 78h38l-6 108H58z'),
    box(32, 56, 136, 30, 8, cDark),
    gloss('M40 56h34v30H40q-8 0-8-8V64q0-8 8-8z', 0.14),
    box(40, 184, 120, 16, 8, cDark),
  ],
  'hanging-pot': [
    line('M100 14L40 112M100 14l60 98M100 14v98', sand2, 5),
    disc(100, 14, 9, p900),
    line('M52 112q-24 24-18 76M78 112q-8 40 2 62M148 112q26 30 16 80', p500, 6),
    ...[
      [34, 150],
      [36, 184],
      [46, 128],
      [166, 150],
      [164, 186],
      [154, 128],
    ].map(
      ([x, y]) =>
        `<ellipse cx="${x}" cy="${y}" rx="13" ry="9" transform="rotate(-30 ${x} ${y})" fill="${p700}"/>`,
    ),
    path('M34 114h132q0 60-46 66H80q-46-6-46-66z', c),
    gloss('M34 114h40q0 50 16 66H80q-46-6-46-66z'),
    box(28, 104, 144, 16, 8, cDark),
  ],
  'balcony-planter': [
    ground(100, 88),
    ...[28, 64, 100, 136, 172].map((x) =>
      path(`M${x} 126q-30-18-24-50 26 8 24 50zm0 0q-6-38 20-46 8 30-20 46z`, p500),
    ),
    ...[46, 82, 118, 154].map((x) => path(`M${x} 126q-16-30 0-58 16 28 0 58z`, p700)),
    flower(46, 66, clay),
    flower(82, 84, clay2),
    flower(120, 62, clay),
    flower(156, 82, clay2),
    path('M10 126h180l-10 74H20z', c),
    gloss('M10 126h54l-4 74H20z'),
    box(4, 116, 192, 18, 7, cDark),
  ],
  'potting-soil': [
    ground(100, 66),
    path('M44 40q56 10 112 0 14 70 8 148-2 12-14 12H50q-12 0-14-12-6-78 8-148z', p700),
    gloss('M44 40q16 4 32 5-16 70-6 155H50q-12 0-14-12-6-78 8-148z', 0.12),
    path('M40 22q60 10 120 0l-4 24q-56 10-112 0z', p500),
    box(58, 76, 84, 92, 10, p100),
    sprout(100, 128, 30),
    path('M70 150q30-26 60 0v8H70z', p900),
  ],
  'plant-food': [
    ground(100, 40),
    box(82, 6, 36, 34, 6, clay),
    gloss('M82 12q0-6 6-6h8v34H82z'),
    path('M84 40h32q2 20 20 30 6 4 6 16v100q0 14-14 14H72q-14 0-14-14V86q0-12 6-16 18-10 20-30z', p500),
    gloss('M84 40h8q-2 30-12 44v116h-8q-14 0-14-14V86q0-12 6-16 18-10 20-30z', 0.2),
    box(58, 100, 84, 72, 0, p100),
    sprout(100, 156, 30),
  ],
  'plant-stand': [
    ground(100, 60),
    path('M100 92C94 66 78 52 58 50c2 24 16 38 42 42zM100 92c4-32 20-46 42-48-2 28-16 44-42 48z', p700),
    path('M100 92q-16-40 2-74 18 36-2 74z', p500),
    path('M76 88h48l-6 34H82z', p300),
    gloss('M76 88h18l-2 34H82z', 0.35),
    line('M66 130L48 196M134 130l18 66', c, 11),
    line('M100 130v66', cDark, 11),
    line('M60 164h80', cDark, 7),
    box(40, 118, 120, 16, 8, c),
    gloss('M48 118h36v16H48q-8 0-8-8t8-8z'),
  ],
  'plant-mister': [
    ground(104, 46),
    `<g fill="${sky}"><circle cx="18" cy="34" r="5"/><circle cx="34" cy="20" r="4"/><circle cx="34" cy="50" r="4.500"/><circle cx="16" cy="58" r="3.500"/><circle cx="48" cy="36" r="3.500"/></g>`,
    path('M96 62h24v32H96z', p700),
    path('M88 94h40q24 14 24 46v48q0 12-12 12H76q-12 0-12-12v-48q0-32 24-46z', c),
    gloss('M88 94h12q-18 20-18 50v56h-6q-12 0-12-12v-48q0-32 24-46z', 0.25),
    path('M62 26h64q16 0 16 18v22H98q-6-18-36-18z', p900),
    line('M88 66q-14 8-12 26', p900, 9),
    line('M74 150h62', cDark, 4, ' opacity=".5"'),
  ],
}
