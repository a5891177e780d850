import { table } from '../table.mjs'
import { details, packOf } from './sizes.mjs'

export const order = [
  {
    type: 'cable tie',
    names: { de: 'Kabelbinder', es: 'brida para cables', zh: '扎带' },
    synonyms: ['zip tie', 'cable ties', 'zip ties', 'hook and loop tie', 'cable strap'],
    picture: 'cable-tie',
    bay: 8,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} cable ties, ${p.lengthCm} cm, pack of ${p.pieces}`,
    detail: (p, language) => details(language, `${p.lengthCm} cm`, packOf(p.pieces, language)),
    about: (p) => `${p.pieces} ties of ${p.material}, ${p.lengthCm} cm long.`,
    says: {
      good: ['The mess behind the TV is gone.', 'Strong, none has torn.', 'One never has enough of them.'],
      fair: ['Good, but the box does not close again.'],
    },
    rows: table`
      brand  | model | price | colours     | lengthCm | pieces | material      | reusable | note
      Kabo   | Zip   | 2.90  | black,white | 10       | 50     | nylon         | no       | For thin cables.
      Kabo   | Zip   | 4.50  | black,white | 20       | 50     | nylon         | no       | For bundles behind the desk.
      Kabo   | Zip   | 6.90  | black       | 36       | 50     | nylon         | no       | For hoses, poles and fences.
      Kabo   | Loop  | 6.90  | black       | 15       | 20     | hook and loop | yes      | Open and close as often as you like.
      Kabo   | Loop  | 8.90  | black,blue  | 25       | 20     | hook and loop | yes      | Open and close as often as you like.
      Stekka | Twist | 5.90  | grey        | 18       | 10     | silicone      | yes      | Bends round everything and stays.`,
  },
  {
    type: 'cable duct',
    names: { de: 'Kabelkanal', es: 'canaleta', zh: '线槽' },
    synonyms: ['cable channel', 'cable trunking', 'cable cover', 'cable conduit'],
    picture: 'cable-duct',
    bay: 8,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} cable duct, ${p.length} m`,
    about: (p) => `${p.length} m long and ${p.widthMm} mm wide, takes ${p.holds} cables.`,
    says: {
      good: ['You hardly notice it.', 'Neat and quick.', 'Easy to cut with a small saw.'],
      fair: ['Good; measure twice before you cut.'],
    },
    rows: table`
      brand  | model | price | colours           | length | widthMm | holds | note
      Stekka | Line  | 6.90  | white,black       | 1      | 15      | 2     | Sticks to the wall by itself.
      Stekka | Line  | 9.90  | white,brown       | 2      | 25      | 4     | Sticks to the wall by itself.
      Stekka | Half  | 14.90 | white,silver      | 1.1    | 50      | 6     | A half round for the cables below the TV.
      Stekka | Floor | 19.90 | grey              | 1.5    | 70      | 3     | Lies on the floor, and nobody stumbles.
      Stekka | Hose  | 12.90 | black,white       | 2      | 25      | 8     | A soft tube that you wrap around.`,
  },
  {
    type: 'cable box',
    names: { de: 'Kabelbox', es: 'caja para cables', zh: '理线盒' },
    synonyms: ['cable tidy', 'cable management box', 'cable organiser', 'power strip box'],
    picture: 'cable-box',
    bay: 8,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} cable box, ${p.lengthCm} cm`,
    about: (p) => `Hides a socket strip and its cables; ${p.lengthCm} cm long, of ${p.material}.`,
    says: {
      good: [
        'At last no tangle on the floor.',
        'The cat leaves the cables alone now.',
        'Bigger inside than it looks.',
      ],
      fair: ['Nice; long strips need the larger one.'],
    },
    rows: table`
      brand  | model | price | colours     | lengthCm | material | height | note
      Stekka | Hide  | 16.90 | white,black | 32       | plastic  | 13     | For a strip with four sockets.
      Stekka | Hide  | 22.90 | white,black | 41       | plastic  | 14     | For a strip with eight sockets.
      Stekka | Grain | 34.90 | brown       | 40       | bamboo   | 14     | The lid is a place for the phone.`,
  },
  {
    type: 'cable clip',
    names: { de: 'Kabelschelle', es: 'grapa para cables', zh: '线卡' },
    synonyms: ['cable clips', 'cable holder', 'wire clip', 'cable clamp'],
    picture: 'cable-clip',
    bay: 8,
    shelves: [1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} cable clips, ${p.widthMm} mm, pack of ${p.pieces}`,
    detail: (p, language) => details(language, `${p.widthMm} mm`, packOf(p.pieces, language)),
    about: (p) => `${p.pieces} clips for cables up to ${p.widthMm} mm; fixed with ${p.fixing}.`,
    says: {
      good: ['The cable runs straight along the skirting.', 'Hold without a wobble.', 'Quick to fit.'],
      fair: ['Good, though one or two came bent.'],
    },
    rows: table`
      brand  | model | price | colours     | widthMm | pieces | fixing | note
      Stekka | Nail  | 2.90  | white,black | 6       | 50     | nails  | One tap with the hammer for each.
      Stekka | Nail  | 3.50  | white       | 9       | 50     | nails  | For aerial cables.
      Stekka | Stick | 4.90  | transparent | 6       | 20     | glue   | No holes in the wall.
      Stekka | Desk  | 7.90  | black,grey  | 7       | 6      | glue   | Keeps the charging cable at the edge of the desk.`,
  },
]
