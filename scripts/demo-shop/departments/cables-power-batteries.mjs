import { table } from '../table.mjs'
import { details, packOf } from './sizes.mjs'

const batteriesOf = ({ pieces, cellSize }) =>
  pieces === 1 ? `One ${cellSize} battery.` : `${pieces} ${cellSize} batteries.`

export const batteries = [
  {
    type: 'battery',
    names: { de: 'Batterie', es: 'pila', zh: '电池' },
    synonyms: ['batteries', 'AA batteries', 'AAA batteries', 'cells', 'rechargeable batteries'],
    picture: 'battery',
    bay: 4,
    shelves: [5, 4, 3],
    multiBuy: true,
    name: (p) =>
      `${p.brand} ${p.model} ${p.cellSize} ${p.pieces === 1 ? 'battery' : `batteries, pack of ${p.pieces}`}`,
    detail: (p, language) => details(language, p.cellSize, packOf(p.pieces, language)),
    about: (p) =>
      p.rechargeable
        ? `${p.pieces} rechargeable ${p.cellSize} batteries of ${p.charge} mAh.`
        : batteriesOf(p),
    says: {
      good: [
        'They last as long as the dear ones.',
        'Always a pack in the drawer.',
        'No leaks so far.',
        'Fresh, the date is years away.',
      ],
      fair: [
        'Good batteries, but the pack is hard to open.',
        'Good value, though there is a lot of cardboard round it.',
      ],
    },
    rows: table`
      brand  | model    | price | colours | cellSize | pieces | rechargeable | charge | note                                  | picture
      Zappel | Alkaline | 3.90  | -       | AA       | 4      | no           | -      | For remotes, clocks and toys.         | -
      Zappel | Alkaline | 7.90  | -       | AA       | 12     | no           | -      | For remotes, clocks and toys.         | -
      Zappel | Alkaline | 12.90 | -       | AA       | 24     | no           | -      | A box for a year of toys.             | -
      Zappel | Alkaline | 3.90  | -       | AAA      | 4      | no           | -      | For remotes and small torches.        | -
      Zappel | Alkaline | 7.90  | -       | AAA      | 12     | no           | -      | For remotes and small torches.        | -
      Zappel | Alkaline | 12.90 | -       | AAA      | 24     | no           | -      | For remotes and small torches.        | -
      Zappel | Alkaline | 5.50  | -       | C        | 2      | no           | -      | For big torches and radios.           | -
      Zappel | Alkaline | 6.50  | -       | D        | 2      | no           | -      | For big torches and radios.           | -
      Zappel | Alkaline | 4.50  | -       | 9V       | 1      | no           | -      | For smoke alarms.                     | battery-9v
      Zappel | Alkaline | 3.50  | -       | A23      | 2      | no           | -      | For garage remotes and doorbells.     | -
      Zappel | Alkaline | 2.90  | -       | LR44     | 4      | no           | -      | Button cells for toys and calculators. | button-cell
      Zappel | Lithium  | 2.90  | -       | CR2032   | 2      | no           | -      | Button cells for scales and car keys. | button-cell
      Zappel | Lithium  | 2.90  | -       | CR2025   | 2      | no           | -      | Button cells for car keys and watches. | button-cell
      Zappel | Lithium  | 2.90  | -       | CR2016   | 2      | no           | -      | Button cells for thin keys and cards. | button-cell
      Zappel | Lithium  | 9.90  | -       | AA       | 4      | no           | -      | Light, and good down to minus forty degrees. | -
      Zappel | Lithium  | 9.90  | -       | AAA      | 4      | no           | -      | Light, and good down to minus forty degrees. | -
      Zappel | Lithium  | 9.90  | -       | 9V       | 1      | no           | -      | Ten years in a smoke alarm.           | battery-9v
      Zappel | Lithium  | 6.90  | -       | CR123A   | 2      | no           | -      | For cameras and alarms.               | -
      Zappel | Again    | 12.90 | -       | AA       | 4      | yes          | 2500   | A thousand times over.                | -
      Zappel | Again    | 11.90 | -       | AAA      | 4      | yes          | 900    | A thousand times over.                | -
      Zappel | Again    | 21.90 | -       | AA       | 8      | yes          | 2500   | A thousand times over.                | -
      Zappel | Again    | 14.90 | -       | D        | 2      | yes          | 8000   | For radios that play all day.         | -
      Zappel | Ear      | 5.90  | -       | PR41     | 6      | no           | -      | Brown tabs, for hearing aids.         | button-cell
      Zappel | Ear      | 5.90  | -       | PR48     | 6      | no           | -      | Orange tabs, for hearing aids.        | button-cell
      Kabo   | Zinc     | 2.50  | -       | AA       | 4      | no           | -      | For clocks and remotes.               | -
      Kabo   | Zinc     | 2.50  | -       | AAA      | 4      | no           | -      | For clocks and remotes.               | -`,
  },
  {
    type: 'battery charger',
    names: { de: 'Akkuladegerät', es: 'cargador de pilas', zh: '电池充电器' },
    synonyms: ['charger for batteries', 'AA charger'],
    picture: 'battery-charger',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} battery charger`,
    about: (p) => `Charges ${p.pieces} batteries at once, ${p.fits}.`,
    says: {
      good: [
        'Paid for itself within a year.',
        'Tells you plainly when it is done.',
        'Brings tired batteries back.',
      ],
      fair: ['Good, but gets warm while it works.'],
    },
    rows: table`
      brand  | model    | price | colours | pieces | fits            | timer | note
      Zappel | Refill 2 | 12.90 | white   | 2      | AA and AAA      | 6     | Small enough to travel.
      Zappel | Refill 4 | 19.90 | black   | 4      | AA and AAA      | 5     | Stops by itself when they are full.
      Zappel | Refill 8 | 34.90 | black   | 8      | AA and AAA      | 4     | Shows the state of each battery.
      Zappel | Refill All | 49.90 | black | 6      | AA, AAA, C, D and 9V | 6 | Takes every size, two of each.
      Lynto  | Fast 4   | 27.90 | white   | 4      | AA and AAA      | 2     | Two hours from empty to full, by USB-C.`,
  },
  {
    type: 'battery tester',
    names: { de: 'Batterietester', es: 'comprobador de pilas', zh: '电池测试仪' },
    synonyms: ['battery checker', 'tester for batteries'],
    picture: 'battery-tester',
    bay: 4,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} battery tester`,
    about: (p) => `Shows how full a battery is; for ${p.fits}.`,
    says: {
      good: [
        'Sorted the whole drawer in ten minutes.',
        'Simple, even for children.',
        'Saves good batteries from the bin.',
      ],
      fair: ['Works, but small to read.'],
    },
    rows: table`
      brand  | model   | price | colours | fits                    | display | note
      Zappel | Needle  | 7.90  | black   | AA, AAA, C, D and 9V    | no      | Needs no battery itself.
      Zappel | Digit   | 14.90 | white   | all sizes and button cells | yes  | Shows the charge in percent.`,
  },
]
