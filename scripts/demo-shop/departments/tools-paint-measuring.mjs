import { table } from '../table.mjs'

export const measuringTools = [
  {
    type: 'tape measure',
    names: { de: 'Maßband', es: 'cinta métrica', zh: '卷尺' },
    synonyms: ['measuring tape', 'tape rule', 'folding rule', 'metre rule', 'ruler'],
    picture: 'tape-measure',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} tape measure, ${p.length} m`,
    detail: (p) => `${p.length} m`,
    about: (p) => `Measures ${p.length} m and weighs ${p.weightG} g.`,
    says: {
      good: ['I can measure alone with it.', 'Easy to read.', 'Survived a fall from the ladder.'],
      fair: ['Measures well; the print could be a little larger.'],
    },
    rows: table`
      brand    | model | price | colours      | length | tapeMm | weightG | magnetic | note
      Budjo    | Bit   | 2.90  | yellow,blue  | 2      | 13     | 60      | no       | Small enough for a key ring.
      Zollmark | Home  | 4.90  | yellow       | 3      | 16     | 110     | no       | For furniture and windows.
      Zollmark | Home  | 6.90  | yellow       | 5      | 19     | 180     | no       | The tape for every household.
      Hamrund  | Site  | 12.90 | black        | 5      | 25     | 290     | yes      | Rubber all round, for hard floors.
      Hamrund  | Site  | 16.90 | black        | 8      | 25     | 390     | yes      | Rubber all round, for hard floors.
      Zollmark | Field | 19.90 | red          | 20     | 13     | 420     | no       | On a reel, for the garden.
      Zollmark | Field | 27.90 | red          | 30     | 13     | 560     | no       | On a reel, for the garden.
      Mettora  | Soft  | 3.50  | white        | 1.5    | 15     | 30      | no       | A cloth tape for sewing.
      Mettora  | Brake | 14.90 | green        | 5      | 25     | 260     | no       | Stops by itself wherever you let go.
      Mettora  | Fold  | 6.90  | yellow,white | 2      | 16     | 110     | no       | A folding rule of ten wooden parts.`,
  },
  {
    type: 'laser measure',
    names: { de: 'Laser-Entfernungsmesser', es: 'medidor láser', zh: '激光测距仪' },
    synonyms: ['distance meter', 'laser meter', 'laser tape measure', 'digital tape measure'],
    picture: 'laser-measure',
    bay: 4,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} laser measure, ${p.length} m`,
    detail: (p) => `${p.length} m`,
    about: (p) => `Measures up to ${p.length} m, exact to ${p.exactMm} mm.`,
    says: {
      good: [
        'One press, and I know the length of the room.',
        'Works alone, without someone at the other end.',
        'Clear display, even in a dark cellar.',
      ],
      fair: ['Exact indoors; in the sun the dot is hard to see.'],
    },
    rows: table`
      brand    | model    | price | colours | length | exactMm | weightG | display    | note
      Mettora  | Beam     | 29.90 | grey    | 20     | 3       | 80      | one line   | Point at the wall and read.
      Mettora  | Beam     | 44.90 | grey    | 30     | 2       | 90      | two lines  | Works out areas as well.
      Mettora  | Beam     | 79.90 | grey    | 60     | 1.5     | 120     | four lines | Works out areas and rooms, and keeps ten of them.
      Zollmark | Dot      | 39.90 | yellow  | 25     | 2       | 100     | two lines  | A rubber case and a loop for the wrist.
      Zollmark | Dot Sync | 99.00 | yellow  | 80     | 1       | 140     | in colour  | Sends the figures to a phone.`,
  },
  {
    type: 'spirit level',
    names: { de: 'Wasserwaage', es: 'nivel de burbuja', zh: '水平尺' },
    synonyms: ['level', 'bubble level', 'laser level', 'water level'],
    picture: 'spirit-level',
    bay: 4,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} spirit level, ${p.lengthCm} cm`,
    detail: (p) => `${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm of ${p.material} with ${p.vials} bubbles.`,
    says: {
      good: [
        'Our washing machine does not walk any more.',
        'The bubble is easy to read, also from below.',
        'Agrees exactly with my father’s old one.',
      ],
      fair: ['Exact, though the end caps come off.'],
    },
    rows: table`
      brand    | model  | price | colours | lengthCm | vials | material  | magnetic | note
      Zollmark | Pocket | 5.90  | yellow  | 10       | 1     | plastic   | yes      | For pictures and shelves.
      Zollmark | Line   | 9.90  | yellow  | 30       | 2     | aluminium | no       | Straight and upright.
      Zollmark | Line   | 12.90 | yellow  | 40       | 3     | aluminium | no       | With a third bubble for 45 degrees.
      Zollmark | Line   | 16.90 | yellow  | 60       | 3     | aluminium | no       | Long enough for a kitchen cupboard.
      Zollmark | Line   | 24.90 | yellow  | 100      | 3     | aluminium | no       | For doors and worktops.
      Mettora  | Grip   | 19.90 | red     | 40       | 3     | aluminium | yes      | Magnets hold it to steel.
      Mettora  | Grip   | 27.90 | red     | 60       | 3     | aluminium | yes      | Magnets hold it to steel.
      Mettora  | Grip   | 44.90 | red     | 120      | 3     | aluminium | yes      | With two openings for the hands.
      Kragga   | Digit  | 59.90 | black   | 60       | 3     | aluminium | yes      | Shows the slope in tenths of a degree.`,
  },
]
