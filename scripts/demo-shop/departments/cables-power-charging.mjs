import { table } from '../table.mjs'

export const charging = [
  {
    type: 'USB charger',
    names: { de: 'USB-Ladegerät', es: 'cargador USB', zh: 'USB 充电器' },
    synonyms: ['charger', 'phone charger', 'plug', 'power adapter', 'wall charger'],
    picture: 'usb-charger',
    bay: 3,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} USB charger, ${p.charging} W`,
    about: (p) =>
      `Charges with up to ${p.charging} W from ${p.ports === 1 ? 'one port' : `${p.ports} ports`}.`,
    says: {
      good: [
        'Half full before breakfast is over.',
        'Small enough for every pocket.',
        'Does not get hot.',
        'Works with all our phones.',
      ],
      fair: [
        'Charges well; a cable in the box would have been nice.',
        'Good, but it blocks the socket beside it.',
      ],
    },
    rows: table`
      brand    | model | price | colours     | charging | ports | connector       | note
      Kabo     | Old   | 7.90  | white       | 12       | 1     | USB-A           | For cables with the wide plug.
      Voltenna | Nut   | 14.90 | white,black | 20       | 1     | USB-C           | Fills half a phone in thirty minutes.
      Voltenna | Nut   | 19.90 | white,black | 30       | 1     | USB-C           | Strong enough for a tablet.
      Voltenna | Duo   | 24.90 | white       | 35       | 2     | USB-C and USB-A | A phone and a watch at once.
      Voltenna | Duo C | 32.90 | white,black | 45       | 2     | USB-C           | Two phones at full speed.
      Voltenna | Trio  | 44.90 | black       | 65       | 3     | USB-C and USB-A | Strong enough for a laptop.
      Voltenna | Max   | 69.00 | black       | 140      | 4     | USB-C and USB-A | Feeds a whole family from one socket.
      Lynto    | Leaf  | 22.90 | green,white | 30       | 1     | USB-C           | The plug folds away for the bag.
      Lynto    | Desk  | 59.90 | black       | 100      | 5     | USB-C and USB-A | Stands on the table at the end of its cable.
      Lynto    | Lap   | 39.90 | black       | 65       | 1     | USB-C           | Takes the place of the power supply of a laptop.`,
  },
  {
    type: 'power bank',
    names: { de: 'Powerbank', es: 'batería externa', zh: '充电宝' },
    synonyms: ['portable charger', 'battery pack', 'external battery'],
    picture: 'power-bank',
    bay: 3,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} power bank, ${p.charge} mAh`,
    about: (p) => `Holds ${p.charge} mAh and weighs ${p.weightG} g.`,
    says: {
      good: [
        'Saved my day more than once.',
        'Really holds what it promises.',
        'The lights show honestly how much is left.',
      ],
      fair: ['Good, but filling it up takes a night.', 'Works well, a bit thick for a trouser pocket.'],
    },
    rows: table`
      brand    | model  | price | colours         | charge | charging | weightG | ports | note
      Voltenna | Pocket | 19.90 | black,blue,pink | 5000   | 12       | 120     | 1     | One full charge for a phone.
      Voltenna | Day    | 29.90 | black,white     | 10000  | 22       | 210     | 2     | Two full charges for a phone.
      Voltenna | Trek   | 49.90 | green           | 20000  | 45       | 430     | 3     | Days away from any socket; charges a tablet as well.
      Voltenna | Trek   | 79.90 | black           | 26800  | 100      | 610     | 3     | Charges a laptop; just small enough for a plane.
      Lynto    | Slim   | 24.90 | grey,white      | 5000   | 20       | 98      | 1     | As thin as a phone.
      Lynto    | Cling  | 39.90 | black,white     | 10000  | 15       | 190     | 1     | Sticks to the back of the phone with a magnet.
      Lynto    | Stick  | 17.90 | purple,black    | 3350   | 10       | 85      | 1     | The size of a lipstick.
      Orbek    | Sun    | 44.90 | orange          | 15000  | 18       | 420     | 2     | A solar panel on the back, for emergencies.`,
  },
  {
    type: 'wireless charger',
    names: { de: 'kabelloses Ladegerät', es: 'cargador inalámbrico', zh: '无线充电器' },
    synonyms: ['charging pad', 'Qi charger', 'induction charger', 'phone charging station'],
    picture: 'wireless-charger',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} wireless charger, ${p.charging} W`,
    about: (p) => `Put the phone down and it charges with up to ${p.charging} W.`,
    says: {
      good: [
        'No more hunting for the cable at night.',
        'Finds the phone at once.',
        'Charges through my case.',
      ],
      fair: ['Handy, but slower than a cable.'],
    },
    rows: table`
      brand    | model | price | colours     | charging | devices | magnetic | tilts | note
      Voltenna | Pad   | 14.90 | black,white | 10       | 1       | no       | no    | A flat disc for the night table.
      Voltenna | Puck  | 24.90 | white       | 15       | 1       | yes      | no    | Snaps to the back of the phone.
      Voltenna | Stand | 29.90 | black,white | 15       | 1       | no       | yes   | Holds the phone upright, so you can read while it charges.
      Lynto    | Tree  | 59.90 | black       | 15       | 3       | yes      | yes   | Phone, watch and earbuds at once.
      Lynto    | Fold  | 49.90 | grey        | 15       | 3       | yes      | no    | Three pads that fold like a map, for travel.
      Orbek    | Wood  | 34.90 | brown       | 10       | 1       | no       | no    | A plate of walnut.`,
  },
  {
    type: 'car charger',
    names: { de: 'Kfz-Ladegerät', es: 'cargador de coche', zh: '车载充电器' },
    synonyms: ['cigarette lighter charger', 'charger for the car', 'car USB charger'],
    picture: 'car-charger',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} car charger, ${p.charging} W`,
    about: (p) => `Fits the lighter socket and charges with up to ${p.charging} W.`,
    says: {
      good: [
        'Full phone after an hour on the motorway.',
        'Sits tight, even on rough roads.',
        'Hardly sticks out.',
      ],
      fair: ['Works; the blue light is bright at night.'],
    },
    rows: table`
      brand    | model | price | colours | charging | ports | connector       | note
      Kabo     | Spark | 6.90  | black   | 12       | 1     | USB-A           | Simple and small.
      Voltenna | Drive | 14.90 | black   | 30       | 2     | USB-C and USB-A | Two phones for two people.
      Voltenna | Drive | 24.90 | black,silver | 60  | 2     | USB-C           | Charges a laptop on the way.
      Lynto    | Coil  | 17.90 | black   | 20       | 1     | USB-C           | With a spiral cable of its own.
      Lynto    | Back  | 29.90 | black   | 45       | 4     | USB-C and USB-A | Two ports for the front, two on a cable for the back seat.`,
  },
  {
    type: 'solar charger',
    names: { de: 'Solarladegerät', es: 'cargador solar', zh: '太阳能充电器' },
    synonyms: ['solar panel', 'folding solar panel', 'camping solar panel'],
    picture: 'solar-charger',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} solar charger, ${p.charging} W`,
    about: (p) => `Folds out to panels that give up to ${p.charging} W in full sun.`,
    says: {
      good: [
        'Hung it on the rucksack and it worked.',
        'Well made, strong seams.',
        'Full phone after a morning in the sun.',
      ],
      fair: ['Needs real sun, clouds are not enough.'],
    },
    rows: table`
      brand    | model | price  | colours    | charging | ports | weight | waterproof | note
      Orbek    | Ray   | 39.90  | black      | 10       | 1     | 0.4    | yes        | Two panels, as large as a book.
      Orbek    | Ray   | 64.90  | black,green | 21      | 2     | 0.7    | yes        | Three panels with eyes to hang them up.
      Orbek    | Ray   | 129.00 | grey       | 60       | 3     | 2.1    | yes        | Four panels for laptops and tablets.
      Voltenna | Field | 199.00 | green      | 100      | 3     | 3.9    | yes        | Fills a power station in half a day.`,
  },
]
