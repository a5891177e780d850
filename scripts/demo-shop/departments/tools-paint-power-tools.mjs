import { table } from '../table.mjs'

export const powerTools = [
  {
    type: 'cordless drill',
    names: { de: 'Akkuschrauber', es: 'taladro inalámbrico', zh: '充电电钻' },
    synonyms: ['drill', 'drill driver', 'power drill', 'battery drill', 'cordless screwdriver'],
    picture: 'cordless-drill',
    bay: 1,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} cordless drill, ${p.voltage} V`,
    detail: (p) => `${p.voltage} V`,
    about: (p) => `Turns with up to ${p.torque} Nm and weighs ${p.weight} kg.`,
    says: {
      good: [
        'All the shelves in our flat are up now, and no cable was in the way.',
        'Lies well in the hand, even above my head.',
        'Strong for its size.',
      ],
      fair: ['Does its work, but the charger hums.', 'Good drill; I wish the battery were lighter.'],
    },
    rows: table`
      brand   | model     | price  | colours   | voltage | torque | batteries | hammerAction | weight | note
      Budjo   | Mini      | 29.90  | green     | 3.6     | 5      | 1         | no           | 0.4    | Fits a kitchen drawer and loads by USB.
      Budjo   | Home      | 49.90  | green,red | 12      | 25     | 1         | no           | 1      | For furniture and a picture now and then.
      Budjo   | Home      | 69.90  | green     | 18      | 40     | 1         | no           | 1.4    | Comes with a case and thirty bits.
      Drevik  | Torq      | 79.90  | blue      | 12      | 32     | 2         | no           | 1      | One battery works while the other one loads.
      Drevik  | Torq      | 119.00 | blue      | 18      | 50     | 2         | no           | 1.4    | A steady partner for a whole flat.
      Drevik  | Torq Slag | 139.00 | blue      | 18      | 55     | 2         | yes          | 1.6    | Drills soft brick as well.
      Drevik  | Stubby    | 99.00  | blue      | 12      | 30     | 2         | no           | 0.8    | Only 15 cm long, for the inside of cupboards.
      Voltram | One       | 89.00  | yellow    | 18      | 45     | 1         | no           | 1.3    | Its battery fits every Voltram tool.
      Voltram | Two       | 159.00 | yellow    | 18      | 65     | 2         | yes          | 1.6    | Drills wood, steel and brick.
      Voltram | Bare      | 64.90  | yellow    | 18      | 65     | 0         | yes          | 1.2    | Without battery, for those who own one.
      Kragga  | R12       | 149.00 | black     | 12      | 40     | 2         | no           | 0.9    | A motor without brushes: quiet, and long-lived.
      Kragga  | R18       | 219.00 | black     | 18      | 85     | 2         | yes          | 1.7    | For building sites, and for stubborn oak.
      Kragga  | R18 Duo   | 299.00 | black     | 18      | 95     | 3         | yes          | 1.8    | Three big batteries for a day without sockets.`,
  },
  {
    type: 'hammer drill',
    names: { de: 'Schlagbohrmaschine', es: 'taladro percutor', zh: '冲击钻' },
    synonyms: ['impact drill', 'masonry drill', 'percussion drill', 'rotary hammer', 'corded drill'],
    picture: 'hammer-drill',
    bay: 1,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} hammer drill, ${p.strength} W`,
    detail: (p) => `${p.strength} W`,
    about: (p) => `Drills ${p.drillsMm} mm into masonry with ${p.strength} W.`,
    says: {
      good: [
        'Went through our old brick wall as if it were cake.',
        'The second handle keeps it calm.',
        'Holes exactly as deep as I wanted them.',
      ],
      fair: ['Strong, but loud: I wear ear muffs.'],
    },
    rows: table`
      brand   | model     | price  | colours | strength | drillsMm | weight | cable | note
      Budjo   | Knock     | 34.90  | green   | 500      | 10       | 1.7    | 2     | For a few holes a year.
      Budjo   | Knock     | 44.90  | green   | 710      | 13       | 1.9    | 2     | With a stop for the depth of the hole.
      Drevik  | Slag      | 69.90  | blue    | 750      | 16       | 2.1    | 3     | Changes bits without a key.
      Drevik  | Slag      | 94.90  | blue    | 900      | 18       | 2.4    | 4     | Two gears, and a handle that takes the shaking.
      Voltram | Bore      | 84.90  | yellow  | 850      | 16       | 2.2    | 3     | The speed follows your finger.
      Voltram | Chisel    | 129.00 | yellow  | 1050     | 26       | 3.4    | 4     | Drills, hammers and takes off old tiles.
      Kragga  | Hammer 24 | 179.00 | black   | 800      | 24       | 2.8    | 4     | Concrete, without leaning on it.
      Kragga  | Hammer 30 | 249.00 | black   | 1100     | 30       | 3.9    | 4     | For concrete ceilings and wide pipes.`,
  },
  {
    type: 'sander',
    names: { de: 'Schleifgerät', es: 'lijadora', zh: '砂光机' },
    synonyms: ['sanding machine', 'electric sander', 'orbital sander', 'palm sander', 'detail sander'],
    picture: 'sander',
    bay: 1,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} sander, ${p.strength} W`,
    detail: (p) => `${p.strength} W`,
    about: (p) => `Sands with ${p.strength} W on a ${p.shape} plate and weighs ${p.weight} kg.`,
    says: {
      good: [
        'Two garden chairs in one afternoon, smooth as new.',
        'The bag catches nearly all the dust.',
        'Paper changes in seconds.',
      ],
      fair: ['The hands tingle after an hour.'],
    },
    rows: table`
      brand   | model      | price  | colours | strength | shape   | weight | speeds | note
      Budjo   | Palm       | 29.90  | green   | 180      | square  | 1      | 1      | For doors and shelves.
      Budjo   | Mouse      | 34.90  | green   | 130      | pointed | 0.9    | 1      | The tip gets into corners and between slats.
      Drevik  | Slip       | 54.90  | blue    | 240      | round   | 1.4    | 6      | Leaves no rings in the wood.
      Drevik  | Slip Delta | 49.90  | blue    | 150      | pointed | 1      | 3      | For window frames and chair legs.
      Drevik  | Belt       | 99.00  | blue    | 800      | long    | 3.2    | 6      | Takes old varnish off a floor board.
      Voltram | Orbit      | 74.90  | yellow  | 300      | round   | 1.5    | 6      | Runs softly up to speed.
      Voltram | Neck       | 159.00 | yellow  | 710      | round   | 4.1    | 6      | A long neck for walls and ceilings.
      Kragga  | Silk       | 139.00 | black   | 400      | round   | 1.3    | 6      | Hardly any shaking in the hand.`,
  },
  {
    type: 'jigsaw',
    names: { de: 'Stichsäge', es: 'sierra de calar', zh: '曲线锯' },
    synonyms: ['electric saw', 'power saw', 'curve saw'],
    picture: 'jigsaw',
    bay: 1,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} jigsaw, ${p.strength} W`,
    detail: (p) => `${p.strength} W`,
    about: (p) => `Cuts wood ${p.cutsMm} mm thick with ${p.strength} W.`,
    says: {
      good: [
        'Cut the hole for our sink in ten minutes.',
        'Follows a curved line nicely.',
        'Changing the blade takes no tool.',
      ],
      fair: ['Fine for curves; for long straight lines I take a rail.'],
    },
    rows: table`
      brand   | model      | price  | colours | strength | cutsMm | weight | speeds | note
      Budjo   | Curve      | 32.90  | green   | 400      | 55     | 1.6    | 1      | For hobby boards and plywood.
      Budjo   | Curve      | 44.90  | green   | 600      | 70     | 2      | 4      | Blows the dust off the line.
      Drevik  | Kant       | 69.90  | blue    | 650      | 80     | 2.1    | 6      | The foot tilts for slanted cuts.
      Drevik  | Kant Laser | 89.90  | blue    | 750      | 90     | 2.3    | 6      | A red line shows where it will cut.
      Voltram | Trace      | 94.90  | yellow  | 700      | 90     | 2.2    | 6      | Four strokes from fine to fast.
      Kragga  | Fine       | 169.00 | black   | 780      | 120    | 2.4    | 6      | Cuts square even in thick beams.`,
  },
  {
    type: 'drill bit set',
    names: { de: 'Bohrer-Set', es: 'juego de brocas', zh: '钻头套装' },
    synonyms: ['drill bits', 'drill bit', 'bit set', 'wood drill bits', 'masonry bits', 'bits'],
    picture: 'drill-bit-set',
    bay: 2,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} drill bit set, ${p.pieces} pieces`,
    about: (p) => `${p.pieces} pieces of ${p.sizesMm} mm for ${p.forMaterial}.`,
    says: {
      good: [
        'Sharp out of the box, and still sharp a year later.',
        'Each bit has its place and its size printed beside it.',
        'Exactly the sizes one needs at home.',
      ],
      fair: ['Good bits; the box is a little stiff.'],
    },
    rows: table`
      brand  | model    | price | colours | pieces | sizesMm    | forMaterial             | note
      Budjo  | Wood     | 5.90  | -       | 5      | 4 to 10    | wood                    | A point in the middle keeps them from slipping.
      Budjo  | Stone    | 6.90  | -       | 5      | 4 to 10    | masonry                 | For brick and concrete.
      Budjo  | Mixed    | 12.90 | -       | 16     | 4 to 10    | wood, metal and masonry | A first set for a first drill.
      Drevik | Timber   | 14.90 | -       | 8      | 3 to 10    | wood                    | Clean holes without splinters.
      Drevik | Metal    | 17.90 | -       | 13     | 1.5 to 6.5 | metal                   | Hardened steel, ground to a cross.
      Drevik | Metal    | 29.90 | -       | 19     | 1 to 10    | metal                   | In half millimetres, in a steel case.
      Drevik | Stone    | 15.90 | -       | 8      | 3 to 10    | masonry                 | Hard tips for concrete.
      Drevik | Tile     | 19.90 | -       | 4      | 5 to 10    | tiles and glass         | Start slowly, and keep it wet.
      Kragga | Multi    | 24.90 | -       | 7      | 4 to 12    | wood, tiles and masonry | One bit for nearly every wall.
      Kragga | SDS      | 22.90 | -       | 7      | 5 to 12    | concrete                | For rotary hammers only.
      Kragga | Cobalt   | 44.90 | -       | 10     | 1 to 10    | stainless steel         | For what other bits slide off.
      Drevik | Forstner | 27.90 | -       | 5      | 15 to 35   | wood                    | Flat holes for cupboard hinges.`,
  },
]
