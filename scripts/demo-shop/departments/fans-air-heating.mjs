import { table } from '../table.mjs'

export const heating = [
  {
    type: 'convector heater',
    names: { de: 'Konvektor', es: 'convector', zh: '对流取暖器' },
    synonyms: ['panel heater', 'heater', 'electric heater', 'wall heater'],
    picture: 'convector-heater',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} convector heater, ${p.strength} W`,
    about: (p) => `Warms ${p.room} m² with ${p.strength} W, silently, on feet or on the wall.`,
    says: {
      good: ['Flat, and out of the way.', 'Silent.', 'Keeps the degree exactly.'],
      fair: ['Warm, but the front gets hot.'],
    },
    rows: table`
      brand   | model   | price  | colours     | strength | room | width | thermostat | timer | note
      Varmela | Flat 10 | 44.90  | white       | 1000     | 12   | 45    | yes        | -     | -
      Varmela | Flat 15 | 54.90  | white       | 1500     | 18   | 60    | yes        | -     | -
      Varmela | Flat 20 | 64.90  | white,black | 2000     | 24   | 74    | yes        | 24    | A fan for a quick start.
      Varmela | Glass   | 129.00 | white,black | 2000     | 24   | 83    | yes        | 24    | A glass front, lit numbers.`,
  },
  {
    type: 'infrared heater',
    names: { de: 'Infrarotheizung', es: 'calefactor infrarrojo', zh: '红外取暖器' },
    synonyms: ['radiant heater', 'quartz heater', 'patio heater', 'bathroom heater'],
    picture: 'infrared-heater',
    bay: 4,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} infrared heater, ${p.strength} W`,
    about: (p) => `${p.strength} W that warm people, not the air; ${p.goodFor}.`,
    says: {
      good: ['Warm the moment I turn it on.', 'A pleasant warmth.', 'Silent.'],
      fair: ['Warm in front, cold behind.'],
    },
    rows: table`
      brand   | model   | price  | colours      | strength | goodFor                 | width | waterproof | note
      Varmela | Quartz  | 27.90  | grey         | 1200     | for the bathroom wall   | 52    | yes        | Three steps and a pull cord.
      Varmela | Picture | 169.00 | white        | 600      | for wall and ceiling    | 100   | no         | Only 2 cm thick, with any wall colour.
      Varmela | Terrace | 119.00 | black,silver | 2000     | for terrace and balcony | 80    | yes        | Stands the rain; with a remote control.
      Emberva   | Glow    | 34.90  | white        | 800      | for the desk            | 30    | no         | Turns from side to side.`,
  },
  {
    type: 'electric blanket',
    names: { de: 'Heizdecke', es: 'manta eléctrica', zh: '电热毯' },
    synonyms: ['heated blanket', 'heated underblanket', 'heating pad', 'warming blanket'],
    picture: 'electric-blanket',
    bay: 8,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} electric blanket, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} by ${p.width} cm, ${p.power} W, ${p.settings} steps; turns itself off.`,
    says: {
      good: [
        'Never cold again.',
        'Soft, one does not feel the wires.',
        'Goes into the machine.',
        'Warm within minutes.',
      ],
      fair: ['Warm, but the cord is on the wrong side.'],
    },
    rows: table`
      brand   | model     | price | colours        | lengthCm | width | power | settings | timer | washable | note                           | picture
      Varmela | Snug      | 49.90 | grey,beige,red | 180      | 130   | 120   | 6        | 3     | yes      | For the sofa.                  | -
      Varmela | Under     | 39.90 | white          | 150      | 80    | 60    | 4        | 12    | yes      | Lies under the sheet.          | -
      Varmela | Under duo | 69.90 | white          | 150      | 160   | 120   | 4        | 12    | yes      | Two sides, two switches.       | -
      Varmela | Pad       | 29.90 | blue,pink      | 40       | 30    | 100   | 3        | 2     | yes      | For back or tummy.             | heating-pad
      Varmela | Neck      | 36.90 | grey           | 60       | 40    | 100   | 4        | 2     | yes      | Shaped for neck and shoulders. | heating-pad
      Varmela | Feet      | 44.90 | brown          | 32       | 30    | 100   | 4        | 2     | yes      | A big slipper for two feet.    | -`,
    pictureNames: { 'heating-pad': { de: 'Heizkissen', es: 'almohadilla eléctrica', zh: '电热垫' } },
  },
  {
    type: 'hot water bottle',
    names: { de: 'Wärmflasche', es: 'bolsa de agua caliente', zh: '热水袋' },
    synonyms: ['hand warmer', 'bed bottle', 'heat bottle', 'pocket warmer'],
    picture: 'hot-water-bottle',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} hot water bottle, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, ${p.material}, with a cover of ${p.filter}.`,
    says: {
      good: ['Warm until morning.', 'The cover is so soft.', 'Does not smell of rubber.'],
      fair: ['Good, but the neck is narrow to fill.'],
    },
    rows: table`
      brand   | model     | price | colours            | capacity | material       | filter       | note
      Varmela | Hug       | 12.90 | red,grey,turquoise | 2        | natural rubber | fleece       | -
      Varmela | Hug small | 9.90  | blue,pink          | 0.8      | natural rubber | fleece       | For children; a bear looks out.
      Varmela | Knit      | 19.90 | beige,green        | 2        | natural rubber | knitted wool | -`,
  },
  {
    type: 'radiator thermostat',
    names: { de: 'Heizkörperthermostat', es: 'termostato de radiador', zh: '暖气温控阀' },
    synonyms: ['smart thermostat', 'heating thermostat', 'radiator valve', 'room thermostat'],
    picture: 'radiator-thermostat',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} radiator thermostat`,
    about: (p) => `Fits ${p.fitting}; shows the degrees on ${p.display}.`,
    says: {
      good: ['Set up in five minutes.', 'Warm when I come home, not before.', 'The bill is smaller.'],
      fair: ['Works, but setting the days takes a while.'],
    },
    rows: table`
      brand   | model  | price | colours     | display        | fitting        | years | remote | note
      Wachta  | Turn   | 19.90 | white       | a small screen | most radiators | 2     | no     | Four times a day, for each day of the week.
      Wachta  | Turn 3 | 54.90 | white       | a small screen | most radiators | 2     | no     | Three in the box.
      Wachta  | Link   | 44.90 | white,black | lit numbers    | most radiators | 2     | yes    | By radio; also works without the internet.
      Wachta  | Room   | 69.90 | white       | a large screen | the wall       | 2     | yes    | Leads up to eight Link valves.
      Varmela | Plug   | 22.90 | white       | a small screen | a socket       | 10    | no     | For electric heaters: on below the degree you set.`,
  },
  {
    type: 'draught excluder',
    names: { de: 'Zugluftstopper', es: 'burlete para puertas', zh: '门缝挡风条' },
    synonyms: ['draft stopper', 'door seal', 'door snake', 'insulation'],
    picture: 'draught-excluder',
    bay: 8,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} draught excluder, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long, ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['No more cold feet in the hall.', 'Stays in its place.', 'Keeps the cooking smells out too.'],
      fair: ['Good, a little long for my door.'],
    },
    rows: table`
      brand   | model  | price | colours     | lengthCm | material                | goodFor               | washable | note
      Varmela | Snake  | 12.90 | grey,red    | 90       | cotton with sand        | for doors and windows | yes      | The cover comes off.
      Varmela | Double | 14.90 | brown,grey  | 95       | polyester and foam      | for doors             | yes      | Slips under the door and moves with it.
      Varmela | Brush  | 9.90  | white,brown | 100      | aluminium with bristles | for doors             | no       | Cut to size; sticks by itself.`,
  },
]
