import { table } from '../table.mjs'
import { inPack, listed, packOf } from './stationery-office-words.mjs'

export const pens = [
  {
    type: 'ballpoint pen',
    names: { de: 'Kugelschreiber', es: 'bolígrafo', zh: '圆珠笔' },
    synonyms: ['pen', 'pens', 'biro', 'ball pen', 'gel pen', 'rollerball'],
    picture: 'ballpoint-pen',
    bay: 1,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} ballpoint pen${packOf(p.pieces)}`,
    about: (p) =>
      `${p.pieces === 1 ? 'One pen' : `${p.pieces} pens`} with a line of ${p.lineMm} mm, ${p.ink}.`,
    says: {
      good: ['Writes at once, even after weeks.', 'Does not smear.', 'Sits well between the fingers.'],
      fair: ['A good everyday pen, no more.'],
    },
    rows: table`
      brand    | model | price | colours        | pieces | lineMm | ink           | refillable | note
      Skrivo   | Click | 2.90  | blue,black     | 4      | 0.5    | ballpoint ink | no         | For the kitchen drawer and the car.
      Skrivo   | Click | 6.90  | blue,black     | 12     | 0.5    | ballpoint ink | no         | For the whole office.
      Skrivo   | Glide | 4.90  | blue,black,red | 3      | 0.4    | gel ink       | yes        | Dries before the hand gets there.
      Skribbel | Four  | 3.90  | blue           | 1      | 0.5    | ballpoint ink | yes        | Four colours in one pen.
      Inkaro   | Metal | 9.90  | silver,black   | 1      | 0.5    | ballpoint ink | yes        | Steel, in a narrow box.
      Inkaro   | Gift  | 24.90 | copper,blue    | 1      | 0.5    | ballpoint ink | yes        | Heavy, and turns instead of clicking.
      Inkaro   | Undo  | 4.50  | blue,black     | 2      | 0.4    | erasable ink  | yes        | Rub it with the other end and it is gone.
      Skribbel | Left  | 5.90  | green,red      | 1      | 0.5    | gel ink       | yes        | Bent for those who write with the left hand.`,
  },
  {
    type: 'fineliner',
    names: { de: 'Fineliner', es: 'rotulador de punta fina', zh: '针管笔' },
    synonyms: ['fine liner', 'drawing pen', 'felt pen', 'fineliners', 'brush pen'],
    picture: 'fineliner',
    bay: 1,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} fineliner${packOf(p.pieces)}`,
    about: (p) =>
      `${p.pieces} pens in ${p.tints === 1 ? 'one colour' : `${p.tints} colours`} with a line of ${p.lineMm} mm.`,
    says: {
      good: ['Crisp lines that do not bleed.', 'The tip stays as it was.', 'Even to the last line.'],
      fair: ['Good pens; put the caps back at once.'],
    },
    rows: table`
      brand   | model      | price | colours | pieces | tints | lineMm | waterproof | note
      Skrivo  | Hair       | 3.90  | -       | 4      | 4     | 0.4    | no         | Black, blue, red and green.
      Skrivo  | Hair       | 8.90  | -       | 10     | 10    | 0.4    | no         | In a case that stands up.
      Skrivo  | Hair       | 16.90 | -       | 20     | 20    | 0.4    | no         | In a case that stands up.
      Skrivo  | Hair Black | 5.90  | -       | 3      | 1     | 0.3    | yes        | For drawings that get painted over.
      Inkaro  | Draft      | 12.90 | -       | 6      | 1     | 0.5    | yes        | Six widths from a hair to a line, in black.
      Inkaro  | Brush      | 14.90 | -       | 12     | 12    | 1      | no         | A soft tip for letters with thick and thin.
      Inkaro  | Twin       | 19.90 | -       | 24     | 24    | 0.4    | no         | A brush at the other end.
      Farblix | Felt       | 4.90  | -       | 12     | 12    | 2      | no         | Thick felt tips that wash out of clothes.
      Farblix | Felt       | 8.90  | -       | 24     | 24    | 2      | no         | Thick felt tips that wash out of clothes.`,
  },
  {
    type: 'fountain pen',
    names: { de: 'Füller', es: 'pluma estilográfica', zh: '钢笔' },
    synonyms: ['ink pen', 'school pen', 'pen', 'cartridge pen', 'ink cartridges'],
    picture: 'fountain-pen',
    bay: 1,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} fountain pen, ${p.nib}`,
    detail: (p) => p.nib,
    about: (p) => `A nib of width ${p.nib} in ${p.material}, filled by ${p.fill}.`,
    says: {
      good: ['My writing got better by itself.', 'Never blots.', 'Writes on after a summer in the drawer.'],
      fair: ['Nice pen; the cap sits tight.'],
    },
    rows: table`
      brand  | model       | price | colours      | nib | material          | fill                 | weightG | note
      Skrivo | School      | 9.90  | blue,red     | A   | steel             | cartridges           | 16      | A grip that shows where the fingers go.
      Skrivo | School      | 9.90  | green        | M   | steel             | cartridges           | 16      | For those who already write joined up.
      Skrivo | School Left | 10.90 | blue         | L   | steel             | cartridges           | 16      | Cut for the left hand.
      Skrivo | Wood        | 19.90 | brown        | M   | steel             | cartridges           | 18      | A body of maple that warms in the hand.
      Inkaro | Studio      | 29.90 | black,silver | F   | steel             | cartridges or a pump | 24      | A fine line for small writing.
      Inkaro | Studio      | 29.90 | black        | M   | steel             | cartridges or a pump | 24      | The line most people like.
      Inkaro | Grand       | 89.90 | black,blue   | M   | gold-plated steel | a piston             | 28      | Drinks straight from the bottle.
      Inkaro | Clear       | 14.90 | transparent  | EF  | steel             | cartridges or a pump | 14      | You see how much ink is left.`,
  },
  {
    type: 'pencil',
    names: { de: 'Bleistift', es: 'lápiz', zh: '铅笔' },
    synonyms: ['pencils', 'drawing pencil', 'mechanical pencil', 'HB pencil', 'graphite pencil'],
    picture: 'pencil',
    bay: 1,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} pencil, ${p.grade}${packOf(p.pieces)}`,
    detail: (p, language) => listed(language, p.grade.replace(' to ', '-'), inPack(p.pieces, language)),
    about: (p) => `${p.pieces === 1 ? 'One pencil' : `${p.pieces} pencils`} of grade ${p.grade}, ${p.body}.`,
    says: {
      good: ['The lead does not break.', 'Even and dark.', 'Rubs out without a trace.'],
      fair: ['Good pencils; the box is flimsy.'],
    },
    rows: table`
      brand    | model   | price | colours    | pieces | grade    | body               | eraser | note
      Grafitto | Office  | 2.50  | yellow     | 4      | HB       | six-sided          | yes    | For notes and crosswords.
      Grafitto | Office  | 5.90  | yellow     | 12     | HB       | six-sided          | yes    | For notes and crosswords.
      Grafitto | Start   | 3.90  | blue,red   | 2      | B        | three-sided        | no     | Thick, for first letters.
      Grafitto | Grip    | 4.50  | green      | 3      | 2B       | three-sided        | no     | Small bumps for wet fingers.
      Grafitto | Artist  | 11.90 | black      | 6      | 4B to 2H | six-sided          | no     | From dark and soft to pale and hard.
      Grafitto | Artist  | 19.90 | black      | 12     | 8B to 2H | six-sided          | no     | In a tin.
      Skrivo   | Push    | 3.90  | black,blue | 1      | HB       | mechanical, 0.5 mm | yes    | Always sharp.
      Skrivo   | Push    | 3.90  | black      | 1      | 2B       | mechanical, 0.7 mm | yes    | For soft, quick writing.
      Skrivo   | Builder | 2.20  | red        | 2      | H        | flat               | no     | Does not roll off the roof.`,
  },
  {
    type: 'colouring pencils',
    names: { de: 'Buntstifte', es: 'lápices de colores', zh: '彩色铅笔' },
    synonyms: ['coloured pencils', 'crayons', 'colored pencils', 'wax crayons', 'watercolours', 'paint box'],
    picture: 'colouring-pencils',
    bay: 1,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} colouring pencils${packOf(p.pieces)}`,
    about: (p) => `${p.pieces} colours, ${p.body}, from ${p.fromAge} years.`,
    says: {
      good: ['Bright, without pressing hard.', 'They do not break when they fall.', 'Colours that mix well.'],
      fair: ['Nice set; I would like more greens.'],
    },
    rows: table`
      brand    | model       | price | colours | pieces | body                  | fromAge | waterSoluble | note
      Farblix  | Class       | 3.90  | -       | 12     | six-sided             | 5       | no           | The twelve that schools ask for.
      Farblix  | Class       | 7.90  | -       | 24     | six-sided             | 5       | no           | With gold and silver.
      Farblix  | Chubby      | 8.90  | -       | 10     | three-sided and thick | 2       | no           | For whole fists.
      Farblix  | Chubby Plus | 13.90 | -       | 15     | three-sided and thick | 2       | yes          | Writes on windows as well.
      Farblix  | Wax         | 5.90  | -       | 12     | round wax crayons     | 2       | no           | Covers a lot of paper quickly.
      Farblix  | Skin        | 6.90  | -       | 12     | six-sided             | 5       | no           | Twelve shades for portraits of everybody.
      Grafitto | Aqua        | 14.90 | -       | 18     | six-sided             | 8       | yes          | Paint over it with a wet brush.
      Grafitto | Studio      | 34.90 | -       | 36     | round                 | 10      | no           | Soft leads in a tin.
      Grafitto | Studio      | 64.90 | -       | 72     | round                 | 10      | no           | Soft leads in a tin.`,
  },
  {
    type: 'highlighter',
    names: { de: 'Textmarker', es: 'marcador fluorescente', zh: '荧光笔' },
    synonyms: ['text marker', 'highlighter pen', 'neon marker', 'fluorescent pen', 'marker'],
    picture: 'highlighter',
    bay: 2,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} highlighter${packOf(p.pieces)}`,
    about: (p) =>
      `${p.pieces === 1 ? 'One highlighter' : `${p.pieces} highlighters`} with a line of ${p.lineMm} mm, ${p.ink}.`,
    says: {
      good: ['Strong colour that does not show through.', 'Lasted all my exams.', 'Caps close with a click.'],
      fair: ['Bright; on thin paper it shines through.'],
    },
    rows: table`
      brand    | model  | price | colours           | pieces | lineMm | ink             | refillable | note
      Skrivo   | Neon   | 2.20  | yellow,pink,green | 1      | 5      | fluorescent ink | no         | Does not smear ink from a printer.
      Skrivo   | Neon   | 5.90  | yellow            | 4      | 5      | fluorescent ink | no         | Four neon colours.
      Skrivo   | Neon   | 9.90  | yellow            | 8      | 5      | fluorescent ink | no         | Eight neon colours in a stand.
      Skrivo   | Pastel | 6.90  | pink              | 6      | 4      | pastel ink      | no         | Gentle colours, easy on the eye.
      Skrivo   | Dry    | 4.90  | orange            | 2      | 5      | a dry lead      | no         | For thin pages.
      Skribbel | Slim   | 3.90  | green,blue        | 2      | 4      | fluorescent ink | no         | As thin as a pen.
      Skribbel | Twin   | 7.90  | turquoise         | 5      | 4      | fluorescent ink | no         | A fine tip at the other end.
      Kontoria | Refill | 3.20  | yellow,orange     | 1      | 5      | fluorescent ink | yes        | Stand it in its bottle over night.`,
  },
  {
    type: 'marker',
    names: { de: 'Marker', es: 'marcador', zh: '马克笔' },
    synonyms: ['marker pen', 'permanent marker', 'whiteboard marker', 'chalk pen', 'felt marker'],
    picture: 'marker',
    bay: 2,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} marker${packOf(p.pieces)}`,
    about: (p) =>
      `${p.pieces === 1 ? 'One marker' : `${p.pieces} markers`} with a line of ${p.lineMm} mm, ${p.ink}.`,
    says: {
      good: ['A strong, even line.', 'Did not dry out over the summer.', 'Writes on everything I tried.'],
      fair: ['Writes well; it smells a little.'],
    },
    rows: table`
      brand   | model        | price | colours        | pieces | lineMm | ink            | refillable | note
      Inkaro  | Forever      | 3.50  | black,red,blue | 1      | 2      | permanent ink  | yes        | On glass, metal and boxes.
      Inkaro  | Forever      | 9.90  | black          | 4      | 2      | permanent ink  | yes        | Black, red, blue and green.
      Inkaro  | Forever Fine | 3.50  | black          | 1      | 0.8    | permanent ink  | no         | For discs, labels and lunch boxes.
      Inkaro  | Forever Wide | 4.90  | black,white    | 1      | 8      | permanent ink  | no         | For parcels and for signs.
      Inkaro  | Board        | 8.90  | blue           | 4      | 3      | whiteboard ink | yes        | Wipes off a board without a cloth.
      Inkaro  | Board Kit    | 12.90 | green          | 4      | 3      | whiteboard ink | yes        | With a sponge that sticks to the board.
      Farblix | Chalk        | 12.90 | white          | 3      | 6      | liquid chalk   | no         | For windows and blackboards.
      Farblix | Cloth        | 11.90 | red            | 5      | 2      | textile ink    | no         | Iron it and it stays.
      Farblix | Metal        | 7.90  | gold,silver    | 2      | 1      | metallic ink   | no         | For black paper and for candles.
      Farblix | Stone        | 14.90 | turquoise      | 6      | 2      | acrylic paint  | no         | On stone, wood and pots, outdoors too.`,
  },
]
