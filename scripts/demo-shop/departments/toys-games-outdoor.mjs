import { table } from '../table.mjs'
import { fromAge } from './toys-games-words.mjs'

export const outdoorToys = [
  {
    type: 'ball',
    names: { de: 'Ball', es: 'pelota', zh: '球' },
    synonyms: ['football', 'soccer ball', 'basketball', 'volleyball', 'beach ball', 'bouncy ball'],
    picture: 'ball',
    bay: 7,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} ball, ${p.diameter} cm`,
    detail: (p) => `${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across and ${p.weightG} g, of ${p.material}.`,
    says: {
      good: ['Round and lively.', 'Still as good as new after a summer.', 'Stands a thorn hedge.'],
      fair: ['Good ball; it gets dirty quickly.'],
    },
    rows: table`
      brand     | model         | price | colours      | diameter | weightG | material     | sport      | note
      Hoppla    | Street        | 12.90 | white,blue   | 22       | 420     | rubber       | football   | For asphalt and courtyards.
      Hoppla    | Match         | 24.90 | white        | 22       | 430     | sewn leather | football   | The size and weight of real matches.
      Hoppla    | Junior        | 16.90 | yellow,red   | 20       | 300     | foam leather | football   | Lighter, for children up to ten.
      Kikko     | Indoor        | 9.90  | green        | 18       | 120     | foam         | football   | Spares lamps and vases.
      Korbino   | Basket        | 19.90 | orange       | 24       | 600     | rubber       | basketball | Grips, even with cold hands.
      Korbino   | Basket Junior | 14.90 | orange       | 22       | 480     | rubber       | basketball | For hands from seven to twelve.
      Korbino   | Volley        | 17.90 | yellow,blue  | 21       | 270     | soft leather | volleyball | Kind to the forearms.
      Plaskadoo | Beach         | 4.90  | red,blue     | 40       | 90      | vinyl        | the beach  | Blow it up and throw.
      Kikko     | Hopper        | 14.90 | red,blue     | 50       | 1100    | vinyl        | jumping    | Two handles to ride on it.
      Kikko     | Bouncer       | 2.50  | green,purple | 5        | 45      | rubber       | jumping    | Over the roof.
      Hoppla    | Tennis        | 5.90  | yellow       | 7        | 58      | felt         | tennis     | Three in a tube.`,
  },
  {
    type: 'scooter',
    names: { de: 'Tretroller', es: 'patinete', zh: '滑板车' },
    synonyms: ['kick scooter', 'kids scooter', 'push scooter', 'roller', 'stunt scooter'],
    picture: 'scooter',
    bay: 7,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} scooter`,
    about: (p) => `Carries ${p.carries} kg and weighs ${p.weight} kg, ${fromAge(p)}.`,
    says: {
      good: ['Rolls quietly and far.', 'Built in ten minutes.', 'Steady on bumps.'],
      fair: ['Runs well; the bell is thin.'],
    },
    rows: table`
      brand     | model     | price  | colours     | carries | weight | fromAge | wheels | folds | note
      Rullando  | Tri       | 34.90  | pink,green  | 20      | 2.1    | 3       | 3      | no    | Leans into the curve.
      Rullando  | Tri Light | 44.90  | blue,purple | 50      | 2.6    | 3       | 3      | no    | Wheels that light up.
      Trottello | City      | 69.90  | black,white | 100     | 4.3    | 8       | 2      | yes   | Wide wheels for cobbles.
      Trottello | City Max  | 99.90  | black       | 120     | 5      | 12      | 2      | yes   | For parents as well.
      Trottello | Jump      | 89.90  | turquoise   | 100     | 3.8    | 8       | 2      | no    | Stiff, for the skate park.
      Rullando  | Seat      | 59.90  | red,blue    | 20      | 2.9    | 1       | 3      | no    | First it has a seat, later it is a scooter.
      Trottello | Air       | 139.00 | grey        | 100     | 4.9    | 10      | 2      | no    | Big wheels with air in them, for forest paths.
      Astholt   | Wooden    | 69.90  | beige       | 40      | 3.2    | 3       | 3      | no    | A deck and a bar of birch.`,
  },
  {
    type: 'sand toy',
    names: { de: 'Sandspielzeug', es: 'juguete de playa', zh: '沙滩玩具' },
    synonyms: ['bucket and spade', 'beach toy', 'sandpit toy', 'bucket', 'sandbox toy', 'water pistol'],
    picture: 'sand-toy',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} sand toy${p.pieces === 1 ? '' : `, ${p.pieces} pieces`}`,
    about: (p) => `${p.pieces === 1 ? 'One piece' : `${p.pieces} pieces`} of ${p.material}, ${fromAge(p)}.`,
    says: {
      good: ['Three summers, and nothing has broken.', 'Good to share.', 'Rinses clean under the tap.'],
      fair: ['Nice colours; the small mould is thin.'],
    },
    rows: table`
      brand     | model       | price | colours     | pieces | material       | fromAge | note
      Plaskadoo | Bucket      | 5.90  | red,blue    | 4      | plastic        | 1       | Bucket, spade, rake and sieve.
      Plaskadoo | Castle      | 9.90  | yellow      | 9      | plastic        | 1       | Moulds for towers and walls.
      Plaskadoo | Bakery      | 11.90 | pink        | 12     | plastic        | 2       | Cake tins and a rolling pin.
      Strandi   | Water Mill  | 14.90 | turquoise   | 2      | plastic        | 1       | Turns with sand and with water.
      Plaskadoo | Barrow      | 19.90 | green       | 5      | plastic        | 2       | A wheelbarrow with tools.
      Astholt   | Steel Spade | 8.90  | red         | 1      | steel and wood | 3       | A real spade, only smaller.
      Strandi   | Soft        | 16.90 | orange,grey | 6      | silicone       | 1       | Rolls up for the suitcase.
      Strandi   | Squirt      | 7.90  | blue,green  | 1      | plastic        | 3       | Shoots water eight metres.
      Strandi   | Squirt Tank | 17.90 | orange      | 1      | plastic        | 6       | Holds a litre, and you can pump.`,
  },
  {
    type: 'kite',
    names: { de: 'Drachen', es: 'cometa', zh: '风筝' },
    synonyms: ['kites', 'stunt kite', 'flying kite', 'frisbee', 'boomerang'],
    picture: 'kite',
    bay: 8,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} kite, ${p.width} cm`,
    detail: (p) => `${p.width} cm`,
    about: (p) =>
      `${p.width} cm wide, with ${p.lines === 1 ? 'one line' : `${p.lines} lines`}, ${fromAge(p)}.`,
    says: {
      good: ['In the air at the first try.', 'Strong cloth.', 'Easy to put together.'],
      fair: ['Flies well, if the wind does.'],
    },
    rows: table`
      brand      | model     | price | colours     | width | lines | fromAge | material  | note
      Vindla     | Pocket    | 9.90  | red,yellow  | 58    | 1     | 4       | nylon     | No rods: it fits in a fist.
      Vindla     | Diamond   | 14.90 | blue,orange | 70    | 1     | 5       | polyester | A long tail with bows.
      Luftikusch | Parrot    | 19.90 | green       | 120   | 1     | 5       | polyester | Wings that flap.
      Luftikusch | Octopus   | 24.90 | purple      | 100   | 1     | 6       | nylon     | Eight arms four metres long.
      Vindla     | Stunt     | 34.90 | red         | 130   | 2     | 10      | nylon     | Loops and dives on two lines.
      Aerolino   | Stunt Pro | 59.90 | black       | 180   | 2     | 12      | nylon     | Carbon rods for light winds.
      Aerolino   | Mattress  | 79.90 | blue        | 160   | 2     | 12      | nylon     | Pulls a grown-up along the beach.`,
  },
  {
    type: 'bubbles',
    names: { de: 'Seifenblasen', es: 'pompas de jabón', zh: '泡泡水' },
    synonyms: ['soap bubbles', 'bubble blower', 'bubble machine', 'bubble wand'],
    picture: 'bubbles',
    bay: 8,
    shelves: [3, 2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} bubbles, ${p.millilitres} ml`,
    detail: (p) => `${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml of liquid, ${fromAge(p)}.`,
    says: {
      good: ['Strong bubbles that fly far.', 'The hit of the birthday.', 'Even the dog plays along.'],
      fair: ['Works well; hands get sticky.'],
    },
    rows: table`
      brand    | model   | price | colours          | millilitres | fromAge | batteryNeeded | note
      Bubbelin | Tube    | 2.20  | pink,blue,yellow | 70          | 3       | no            | A maze for a ball sits in the lid.
      Bubbelin | Wand    | 3.90  | green            | 250         | 3       | no            | A long wand for big bubbles.
      Plopsi   | Giant   | 12.90 | purple           | 500         | 5       | no            | Two sticks and a rope for giants.
      Bubbelin | Refill  | 4.90  | turquoise        | 1000        | 3       | no            | For machines and wands.
      Plopsi   | Blaster | 11.90 | orange           | 120         | 3       | yes           | A hundred bubbles a minute.
      Plopsi   | Machine | 24.90 | red              | 400         | 3       | yes           | Five hundred bubbles a minute.`,
  },
]
