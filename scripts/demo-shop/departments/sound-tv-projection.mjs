import { table } from '../table.mjs'

export const projection = [
  {
    type: 'projector',
    names: { de: 'Beamer', es: 'proyector', zh: '投影仪' },
    synonyms: ['beamer', 'home cinema projector', 'video projector', 'mini projector'],
    picture: 'projector',
    bay: 6,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} projector`,
    about: (p) => `${p.resolution} with ${p.brightness} lm, for pictures up to ${p.pictureSize} inch.`,
    says: {
      good: [
        'Cinema at home, the children love it.',
        'Sharp from corner to corner.',
        'Sets the picture straight by itself.',
      ],
      fair: ['Great in the dark; by day you need curtains.'],
    },
    rows: table`
      brand  | model   | price   | colours     | brightness | resolution | pictureSize | noise | weight | hdmi | note
      Lumvik | Pocket  | 199.00  | black       | 200        | HD         | 80       | 28    | 0.5    | 1    | Fits a coat pocket and runs two hours without a socket.
      Lumvik | Can     | 299.00  | white       | 400        | Full HD    | 100      | 30    | 1.1    | 1    | Round as a tin, with a speaker in it.
      Lumvik | Home    | 449.00  | white,grey  | 1800       | Full HD    | 150      | 32    | 2.9    | 2    | For film evenings with the neighbours.
      Lumvik | Home 4K | 899.00  | white       | 2400       | 4K         | 180      | 30    | 4.1    | 2    | Every hair on the lion.
      Lumvik | Near    | 1299.00 | white       | 2600       | 4K         | 120      | 29    | 6.4    | 3    | Stands right below the wall, so nobody walks through the film.`,
  },
  {
    type: 'projector screen',
    names: { de: 'Leinwand', es: 'pantalla de proyección', zh: '投影幕布' },
    synonyms: ['beamer screen', 'cinema screen', 'projection screen'],
    picture: 'projector-screen',
    bay: 6,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} projector screen, ${p.width} cm`,
    about: (p) => `${p.width} cm wide; ${p.opens}.`,
    says: {
      good: ['So much better than the bare wall.', 'Smooth, no waves.', 'Up and down in a moment.'],
      fair: ['Good, but smelled new for some days.'],
    },
    rows: table`
      brand  | model   | price  | colours | width | opens                     | weight | note
      Lumvik | Pull    | 69.90  | white   | 160   | pulls down by hand        | 4.6    | Fixed to the wall or to the ceiling.
      Lumvik | Pull    | 99.00  | white   | 200   | pulls down by hand        | 6.1    | Fixed to the wall or to the ceiling.
      Lumvik | Tripod  | 89.00  | white   | 150   | stands on a tripod        | 5.5    | Up in a minute, for school and for the garden.
      Lumvik | Motor   | 199.00 | white   | 220   | comes down by remote      | 9.8    | Hides in its case when the film is over.`,
  },
]
