import { table } from '../table.mjs'

export const desks = [
  {
    type: 'desk chair',
    names: { de: 'Bürostuhl', es: 'silla de oficina', zh: '办公椅' },
    synonyms: ['office chair', 'swivel chair', 'chair', 'gaming chair', 'computer chair', 'kids desk chair'],
    picture: 'desk-chair',
    bay: 7,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} desk chair`,
    about: (p) => `Seat ${p.seatCm} cm high, carries ${p.carries} kg, covered in ${p.material}.`,
    says: {
      good: [
        'My back thanks me every evening.',
        'Built in twenty minutes with the key in the box.',
        'Quiet on a wooden floor.',
      ],
      fair: ['Comfortable; the seat is firm at first.'],
    },
    rows: table`
      brand    | model       | price  | colours     | seatCm   | carries | weight | material          | armrests | note
      Kontoria | Start       | 59.90  | black,grey  | 42 to 54 | 100     | 8.5    | mesh              | no       | For a few hours a day.
      Sittwell | Day         | 99.00  | black,blue  | 43 to 53 | 120     | 11     | mesh              | yes      | The back rocks with you.
      Sittwell | Day Head    | 139.00 | black,grey  | 43 to 53 | 120     | 13     | mesh              | yes      | With a rest for the head.
      Sittwell | Back        | 229.00 | black,green | 42 to 55 | 130     | 17     | woven fabric      | yes      | Seat, back and arms adjust.
      Sittwell | Back Pro    | 349.00 | black       | 42 to 56 | 150     | 19     | woven fabric      | yes      | For eight hours, day after day.
      Kontoria | Stool       | 89.90  | red,grey    | 46 to 65 | 110     | 6.2    | woven fabric      | no       | Tips in all directions and keeps you moving.
      Thronus  | Boss        | 179.00 | black,brown | 45 to 55 | 130     | 18     | imitation leather | yes      | Deep and soft.
      Thronus  | Racer       | 189.00 | red,black   | 44 to 54 | 130     | 20     | imitation leather | yes      | Leans back until you lie.
      Thronus  | Racer Cloth | 219.00 | grey,purple | 44 to 54 | 150     | 21     | woven fabric      | yes      | Cool in summer.
      Sittwell | Junior      | 69.90  | blue,pink   | 35 to 47 | 60      | 7      | mesh              | no       | Grows with the child.`,
  },
  {
    type: 'desk',
    names: { de: 'Schreibtisch', es: 'escritorio', zh: '书桌' },
    synonyms: ['writing desk', 'computer desk', 'standing desk', 'office table', 'table', 'work table'],
    picture: 'desk',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} desk, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `A top of ${p.sizeCm} cm, ${p.height} cm high, carries ${p.carries} kg.`,
    says: {
      good: ['Does not wobble.', 'Two people had it up in an hour.', 'Just the right size for working.'],
      fair: ['Good desk; the top scratches if you are careless.'],
    },
    rows: table`
      brand    | model  | price  | colours     | sizeCm    | height    | carries | weight | material  | note
      Kontoria | Plain  | 69.90  | white,brown | 100 x 60  | 75        | 50      | 17     | chipboard | For small rooms.
      Kontoria | Plain  | 89.90  | white,brown | 120 x 60  | 75        | 60      | 20     | chipboard | Room for two screens.
      Sittwell | Drawer | 139.00 | white       | 140 x 70  | 75        | 80      | 31     | chipboard | Three drawers on the left or right.
      Sittwell | Rise   | 279.00 | white,black | 120 x 70  | 72 to 118 | 70      | 32     | chipboard | A motor lifts it while you stand up.
      Sittwell | Rise   | 349.00 | brown       | 160 x 80  | 62 to 127 | 100     | 41     | chipboard | Two motors and four saved heights.
      Thronus  | Corner | 159.00 | black       | 150 x 120 | 75        | 90      | 28     | chipboard | Goes round the corner.
      Thronus  | Fold   | 79.90  | brown,white | 80 x 50   | 74        | 30      | 9.8    | chipboard | Folds flat against the wall.
      Sittwell | Junior | 189.00 | white,blue  | 110 x 70  | 53 to 79  | 60      | 24     | beech     | The top tilts for drawing.`,
  },
  {
    type: 'school bag',
    names: { de: 'Schulrucksack', es: 'mochila escolar', zh: '书包' },
    synonyms: ['satchel', 'school backpack', 'backpack', 'rucksack', 'laptop bag', 'pencil case'],
    picture: 'school-bag',
    bay: 8,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} school bag, ${p.capacity} l`,
    detail: (p) => `${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l and weighs ${p.weightG} g, of ${p.material}.`,
    says: {
      good: ['Light, and it stands by itself.', 'Dry books after a cloudburst.', 'Straps that do not slip.'],
      fair: ['Roomy; the side pocket is tight for a bottle.'],
    },
    rows: table`
      brand     | model     | price  | colours         | capacity | weightG | material           | reflective | note
      Ransoa    | First     | 119.00 | blue,pink,green | 19       | 1050    | polyester          | yes        | For years one to four, with a chest strap.
      Ransoa    | First Set | 159.00 | purple,red      | 19       | 1050    | polyester          | yes        | With gym bag and pencil case.
      Ransoa    | Grow      | 99.90  | blue,turquoise  | 23       | 1200    | recycled polyester | yes        | The back grows with the child.
      Tornistra | Teen      | 69.90  | black,green     | 28       | 850     | recycled polyester | no         | A pocket for a laptop of 15 inches.
      Tornistra | Roll      | 54.90  | yellow,grey     | 22       | 620     | tarpaulin          | no         | Rolls shut: rain stays out.
      Ransoa    | Kinder    | 29.90  | orange,blue     | 7        | 320     | polyester          | yes        | For kindergarten.
      Tornistra | City      | 79.90  | black,brown     | 18       | 780     | canvas             | no         | For the office, with a sleeve for a laptop.`,
  },
  {
    type: 'pencil case',
    names: { de: 'Federmäppchen', es: 'estuche', zh: '笔袋' },
    synonyms: ['pen case', 'pencil pouch', 'pencil bag', 'pen pouch'],
    picture: 'pencil-case',
    bay: 8,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} pencil case`,
    about: (p) =>
      `${p.lengthCm} cm long, ${p.pieces === 0 ? 'empty' : `filled with ${p.pieces} pieces`}, of ${p.material}.`,
    says: {
      good: ['Everything has its place.', 'Takes more than it looks.', 'Washed it, looks new.'],
      fair: ['Practical; the ruler just fits.'],
    },
    rows: table`
      brand     | model      | price | colours         | lengthCm | pieces | material  | note
      Tornistra | Roll Up    | 9.90  | brown,grey      | 22       | 0      | canvas    | Rolls up with a band.
      Ransoa    | Slim       | 5.90  | black,red,green | 21       | 0      | polyester | One zip, and that is all.
      Ransoa    | Filled     | 24.90 | blue,pink       | 20       | 29     | polyester | Pencils, ruler and sharpener are in it.
      Ransoa    | Three Zips | 34.90 | purple          | 20       | 45     | polyester | Three floors of pens.
      Skribbel  | Tin        | 7.90  | silver,blue     | 19       | 0      | metal     | Rattles and never breaks.
      Skribbel  | Stand      | 12.90 | turquoise,beige | 20       | 0      | polyester | Folds down into a cup on the desk.`,
  },
  {
    type: 'sharpener',
    names: { de: 'Anspitzer', es: 'sacapuntas', zh: '削笔器' },
    synonyms: ['pencil sharpener', 'electric sharpener', 'eraser', 'rubber'],
    picture: 'sharpener',
    bay: 8,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} sharpener`,
    about: (p) =>
      `For pencils up to ${p.pencilMm} mm, with ${p.openings === 1 ? 'one opening' : `${p.openings} openings`}.`,
    says: {
      good: ['A point like a needle.', 'Does not break the lead.', 'The blade stays sharp.'],
      fair: ['Sharpens well, but eats a lot of pencil.'],
    },
    rows: table`
      brand    | model      | price | colours         | pencilMm | openings | material | runsOn      | note
      Grafitto | Wedge      | 2.20  | silver          | 8        | 1        | metal    | hand        | Small, and lasts for ever.
      Skribbel | Box        | 3.50  | red,blue,green  | 11       | 2        | plastic  | hand        | A bin for the shavings.
      Grafitto | Crank      | 16.90 | black,turquoise | 12       | 1        | metal    | hand        | Clamps to the table.
      Kontoria | Whirr      | 19.90 | white,pink      | 8        | 1        | plastic  | batteries   | Put the pencil in and count to five.
      Kontoria | Whirr Plus | 34.90 | black           | 12       | 2        | plastic  | mains power | Stops when the point is perfect.`,
  },
]
