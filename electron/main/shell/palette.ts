/** Colours of the product drawings: the tokens of the look, as values, because an SVG in an <img> sees no page. */
export const PICTURE_THEMES = ['light', 'dark', 'contrast'] as const
export type PictureTheme = (typeof PICTURE_THEMES)[number]

/** Custom property (without `--`) -> colour. */
export type Palette = Readonly<Record<string, string>>

const LIGHT: Palette = {
  'p-900': '#17372F',
  'p-700': '#2F5A4F',
  'p-500': '#6C9488',
  'p-300': '#A9C3B8',
  'p-100': '#E8F0EB',
  'p-clay': '#C9603F',
  'p-clay-2': '#E49A7F',
  'p-sand': '#E5D6BC',
  'p-sand-2': '#CDB78F',
  'p-sky': '#A9CBD2',
  'p-white': '#FFFFFF',
  'p-shade': 'rgb(13 33 28 / .16)',
}

const THEMES: Readonly<Record<PictureTheme, Palette>> = {
  light: LIGHT,
  dark: {
    ...LIGHT,
    'p-900': '#3B5F55',
    'p-700': '#56897B',
    'p-500': '#86AFA2',
    'p-300': '#B4CDC3',
    'p-shade': 'rgb(0 0 0 / .35)',
  },
  contrast: {
    ...LIGHT,
    'p-900': '#565656',
    'p-700': '#8C8C8C',
    'p-500': '#B4B4B4',
    'p-300': '#D5D5D5',
    'p-100': '#FFFFFF',
    'p-clay': '#C8C8C8',
    'p-clay-2': '#EEEEEE',
    'p-sand': '#F5F5F5',
    'p-sand-2': '#BDBDBD',
    'p-sky': '#E2E2E2',
    'p-shade': 'transparent',
  },
}

type Tones = readonly [body: string, dark: string, light: string]

/** What a product's own colour looks like, in three tones. */
const BODIES: Readonly<Record<string, Tones>> = {
  beige: ['#E5D6BC', '#CDB78F', '#F2E9D8'],
  black: ['#2C3A36', '#17231F', '#52635D'],
  blue: ['#4F7FA6', '#345F84', '#86ACC9'],
  brown: ['#8A5F43', '#66432D', '#B48C70'],
  copper: ['#BF7549', '#965632', '#DDA37E'],
  gold: ['#C9A45C', '#A07F3D', '#E2C891'],
  green: ['#4F8A6B', '#33664C', '#86B69C'],
  grey: ['#8B9893', '#66736E', '#B5BFBB'],
  orange: ['#D9803F', '#B06025', '#EDAF83'],
  pink: ['#D88F9C', '#B56A78', '#EBB9C2'],
  purple: ['#84699E', '#624B79', '#AE99C2'],
  red: ['#B9433A', '#8E2C26', '#D9817A'],
  silver: ['#C3CCC8', '#9AA6A1', '#E1E7E4'],
  transparent: ['#D3E2E3', '#A9CBD2', '#EDF4F4'],
  turquoise: ['#55A3A0', '#357B79', '#90C6C4'],
  white: ['#F4F7F5', '#CBD8D1', '#FFFFFF'],
  yellow: ['#DDBB4E', '#B29231', '#EDD78F'],
}
/** A product without a colour: spruce, like the rest of the drawing. */
const NO_BODY: Tones = ['#6C9488', '#2F5A4F', '#A9C3B8']
/** Black must stand out from a dark ground too. */
const DARK_BLACK: Tones = ['#51645D', '#3A4A44', '#768A82']
const CONTRAST_BODY: Tones = ['#C8C8C8', '#8C8C8C', '#EEEEEE']

export function paletteOf(theme: PictureTheme, colour: string | null): Palette {
  const [body, dark, light] = tonesOf(theme, colour)
  return { ...THEMES[theme], c: body, 'c-dark': dark, 'c-light': light }
}

function tonesOf(theme: PictureTheme, colour: string | null): Tones {
  if (theme === 'contrast') return CONTRAST_BODY
  if (theme === 'dark' && colour === 'black') return DARK_BLACK
  return (colour !== null && Object.hasOwn(BODIES, colour) ? BODIES[colour] : undefined) ?? NO_BODY
}
