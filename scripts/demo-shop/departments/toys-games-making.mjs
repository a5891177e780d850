import { table } from '../table.mjs'
import { fromAge } from './toys-games-words.mjs'

export const making = [
  {
    type: 'craft set',
    names: { de: 'Bastelset', es: 'kit de manualidades', zh: '手工套装' },
    synonyms: ['craft kit', 'crafts', 'bead set', 'painting set', 'sewing kit', 'paint by numbers'],
    picture: 'craft-set',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} craft set`,
    about: (p) => `${p.pieces} pieces to ${p.purpose}, ${fromAge(p)}.`,
    says: {
      good: ['A rainy day saved.', 'The result really looks like the picture.', 'Enough material for two.'],
      fair: ['Lovely idea; little ones need help.'],
    },
    rows: table`
      brand    | model              | price | colours | pieces | purpose               | fromAge | note
      Klippkul | Beads              | 9.90  | -       | 1200   | string bracelets      | 5       | Letters, pearls and elastic thread.
      Klippkul | Iron Beads         | 12.90 | -       | 3000   | make pictures         | 5       | With three pegboards; an adult irons.
      Klippkul | Mosaic             | 11.90 | -       | 600    | stick pictures        | 4       | Foam stones that stick by themselves.
      Klippkul | Paper Zoo          | 8.90  | -       | 80     | fold animals          | 6       | Printed paper, no scissors needed.
      Klippkul | Window Paint       | 14.90 | -       | 16     | paint window pictures | 5       | They peel off again.
      Klippkul | Masks              | 9.90  | -       | 30     | paint animal masks    | 4       | Twelve faces with elastic.
      Farblix  | By Numbers Owl     | 16.90 | -       | 32     | paint a picture       | 9       | A canvas with brushes and paints.
      Farblix  | By Numbers Harbour | 24.90 | -       | 34     | paint a picture       | 14      | Fine fields for patient people.
      Farblix  | Stones             | 15.90 | -       | 22     | paint pebbles         | 6       | Eight stones and weatherproof pens.
      Farblix  | Diamond Cat        | 13.90 | -       | 4500   | set a glitter picture | 8       | Tiny stones on a sticky canvas.
      Tradella | Sewing             | 19.90 | -       | 40     | sew three animals     | 6       | Blunt needles and holes already made.
      Tradella | Knitting           | 17.90 | -       | 12     | knit a scarf          | 8       | A round loom, wool and a hook.
      Tradella | Friendship Bands   | 9.90  | -       | 52     | knot bands            | 8       | Forty threads and a board that shows how.
      Tradella | Macrame            | 21.90 | -       | 18     | knot a plant hanger   | 12      | Cord, rings and wooden balls.`,
  },
  {
    type: 'modelling clay',
    names: { de: 'Knete', es: 'plastilina', zh: '橡皮泥' },
    synonyms: ['play dough', 'clay', 'plasticine', 'kinetic sand', 'dough', 'modelling dough'],
    picture: 'modelling-clay',
    bay: 6,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} modelling clay, ${p.grams} g`,
    detail: (p) => `${p.grams} g`,
    about: (p) => `${p.grams} g in ${p.tints === 1 ? 'one colour' : `${p.tints} colours`}, ${fromAge(p)}.`,
    says: {
      good: ['Soft and easy to shape.', 'Comes off the table again.', 'Smells of nothing, luckily.'],
      fair: ['Good stuff; keep it off the carpet.'],
    },
    rows: table`
      brand    | model       | price | colours | grams | tints | fromAge | hardens | note
      Knetta   | Pots        | 5.90  | -       | 560   | 4     | 2       | no      | Four pots in the basic colours.
      Knetta   | Pots        | 12.90 | -       | 1120  | 8     | 2       | no      | Eight pots for more than one child.
      Knetta   | Glitter     | 7.90  | -       | 420   | 6     | 3       | no      | It sparkles.
      Knetta   | Ice Cream   | 19.90 | -       | 340   | 5     | 3       | no      | With a press, cones and sprinkles.
      Knetta   | Dentist     | 22.90 | -       | 300   | 4     | 3       | no      | A mouth full of teeth to mend.
      Knetta   | Sand        | 14.90 | -       | 1000  | 1     | 3       | no      | Sand that clings together and never dries.
      Knetta   | Sand Castle | 24.90 | -       | 1500  | 2     | 3       | no      | With moulds and a tray.
      Farblix  | Wax         | 6.90  | -       | 250   | 10    | 4       | no      | Firm sticks for fine figures.
      Farblix  | Bake        | 9.90  | -       | 300   | 6     | 8       | yes     | Hard after half an hour in the oven.
      Klippkul | Air         | 7.90  | -       | 500   | 1     | 5       | yes     | White clay that dries in the air.
      Klippkul | Foam        | 8.90  | -       | 240   | 12    | 4       | yes     | As light as a marshmallow.`,
  },
  {
    type: 'toy instrument',
    names: { de: 'Kinderinstrument', es: 'instrumento infantil', zh: '儿童乐器' },
    synonyms: ['xylophone', 'drum', 'toy piano', 'glockenspiel', 'ukulele', 'recorder', 'musical toy'],
    picture: 'toy-instrument',
    bay: 2,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} toy instrument`,
    about: (p) => `Made of ${p.material}, ${p.lengthCm} cm long, ${fromAge(p)}.`,
    says: {
      good: [
        'Sounds better than I feared.',
        'A real instrument, only smaller.',
        'The first concert was on the same evening.',
      ],
      fair: ['Great for children; parents need nerves.'],
    },
    rows: table`
      brand    | model        | price | colours | lengthCm | material       | fromAge | notes | note
      Klangolo | Xylophone    | 14.90 | -       | 24       | wood and metal | 1       | 8     | Eight bars and two sticks on strings.
      Klangolo | Glockenspiel | 24.90 | -       | 36       | wood and metal | 3       | 12    | In tune, with a song book.
      Klangolo | Drum         | 22.90 | -       | 20       | wood           | 3       | -     | A strap and two sticks.
      Klangolo | Bongos       | 29.90 | -       | 38       | wood           | 3       | -     | Two heads, high and low.
      Klangolo | Piano        | 49.90 | -       | 32       | wood           | 3       | 18    | Eighteen keys, no battery.
      Klangolo | Ukulele      | 34.90 | -       | 53       | lime wood      | 5       | -     | Four nylon strings and a bag.
      Trallala | Rhythm Box   | 27.90 | -       | 30       | wood           | 3       | -     | Ten things to shake and to beat.
      Trallala | Harmonica    | 9.90  | -       | 13       | metal          | 4       | 16    | Fits every pocket.
      Trallala | Recorder     | 12.90 | -       | 33       | maple          | 6       | 13    | With a brush and a finger chart.
      Trallala | Microphone   | 24.90 | -       | 24       | plastic        | 3       | -     | Sings along by Bluetooth.`,
  },
]
