import { table } from '../table.mjs'

export const cooling = [
  {
    type: 'ceiling fan',
    names: { de: 'Deckenventilator', es: 'ventilador de techo', zh: '吊扇' },
    synonyms: ['fan', 'fan with light', 'overhead fan'],
    picture: 'ceiling-fan',
    bay: 7,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} ceiling fan, ${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across, ${p.noise} dB on low, for rooms up to ${p.room} m².`,
    says: {
      good: [
        'We sleep through hot nights again.',
        'Hangs quietly, nothing rattles.',
        'A soft breeze in every corner.',
      ],
      fair: ['Good, but get somebody to help hanging it.'],
    },
    rows: table`
      brand   | model    | price  | colours     | diameter | noise | room | power | speeds | remote | note
      Brisa   | Palm     | 89.90  | white,brown | 107      | 34    | 20   | 50    | 3      | no     | With a lamp and two pull cords.
      Brisa   | Palm L   | 119.00 | white,brown | 132      | 32    | 30   | 60    | 3      | yes    | With a lamp.
      Norrvik | Hush Sky | 199.00 | black,white | 132      | 24    | 35   | 28    | 6      | yes    | A motor that needs less than a lamp.
      Aerby   | Spot     | 69.90  | silver      | 76       | 36    | 14   | 45    | 3      | no     | For kitchens and small bedrooms.`,
  },
  {
    type: 'handheld fan',
    names: { de: 'Handventilator', es: 'ventilador de mano', zh: '手持风扇' },
    synonyms: ['pocket fan', 'mini fan', 'neck fan', 'travel fan', 'fan'],
    picture: 'handheld-fan',
    bay: 1,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} handheld fan`,
    about: (p) => `Weighs ${p.weightG} g, ${p.speeds} speeds, up to ${p.batteryLife} hours on one charge.`,
    says: {
      good: [
        'Saved me on the train.',
        'Fits in every bag.',
        'Surprisingly strong.',
        'Charges with my phone cable.',
      ],
      fair: ['Nice, but on full power it is soon empty.'],
    },
    rows: table`
      brand | model | price | colours              | weightG | speeds | batteryLife | noise | note
      Aerby | Palm  | 9.90  | white,pink,turquoise | 140     | 3      | 8           | 38    | Stands on its foot as well.
      Aerby | Turbo | 24.90 | black,silver         | 190     | 100    | 10          | 45    | As fast as a hair dryer; a dial instead of steps.
      Aerby | Neck  | 29.90 | white,green          | 260     | 3      | 12          | 32    | Worn round the neck, hands free, no blades.
      Brisa | Fold  | 14.90 | yellow,blue          | 120     | 2      | 6           | 40    | Folds to the size of a purse.`,
  },
  {
    type: 'clip fan',
    names: { de: 'Klemmventilator', es: 'ventilador con pinza', zh: '夹扇' },
    synonyms: ['clamp fan', 'pram fan', 'fan'],
    picture: 'clip-fan',
    bay: 1,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} clip fan, ${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across, clips to boards up to ${p.width} cm; ${p.noise} dB on low.`,
    says: {
      good: ['Holds on the bunk bed.', 'Out of the way of my desk.', 'Turns in every direction.'],
      fair: ['Good, but the clip is a bit stiff.'],
    },
    rows: table`
      brand | model    | price | colours     | diameter | width | noise | power | speeds | note
      Aerby | Clamp    | 16.90 | white,black | 18       | 4     | 35    | 15    | 2      | A soft clip that leaves no marks.
      Aerby | Clamp Go | 24.90 | grey,pink   | 15       | 4     | 31    | 5     | 3      | With a battery, for pram and tent.
      Lumo  | Grip     | 22.90 | red,white   | 20       | 5     | 33    | 20    | 2      | Strong enough for a music stand.`,
  },
  {
    type: 'mobile air conditioner',
    names: { de: 'mobiles Klimagerät', es: 'aire acondicionado portátil', zh: '移动空调' },
    synonyms: ['air conditioning', 'aircon', 'portable air conditioner', 'cooler', 'ac'],
    picture: 'air-conditioner',
    bay: 7,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} mobile air conditioner, ${p.cools} kW`,
    about: (p) => `Cools ${p.room} m² with ${p.cools} kW, ${p.noise} dB on low; the hose is in the box.`,
    says: {
      good: ['Five degrees less within an hour.', 'The bedroom is bearable again.', 'Rolls easily on wood.'],
      fair: ['It cools, but it is no whisper.'],
    },
    rows: table`
      brand  | model     | price  | colours     | cools | room | noise | power | weight | timer | remote | note
      Kuldra | Igla 7    | 279.00 | white       | 2.1   | 22   | 52    | 800   | 23     | 24    | yes    | The smallest; for a bedroom.
      Kuldra | Igla 9    | 349.00 | white       | 2.6   | 30   | 51    | 1000  | 26     | 24    | yes    | Also dries and only fans.
      Kuldra | Igla 12   | 449.00 | white,black | 3.5   | 40   | 52    | 1350  | 31     | 24    | yes    | For a living room.
      Kuldra | Igla Hush | 549.00 | white       | 3.2   | 36   | 45    | 1200  | 33     | 24    | yes    | The quietest; it heats in spring as well.`,
  },
  {
    type: 'air cooler',
    names: { de: 'Luftkühler', es: 'climatizador evaporativo', zh: '冷风扇' },
    synonyms: ['evaporative cooler', 'water fan', 'cooler', 'fan with ice'],
    picture: 'air-cooler',
    bay: 7,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} air cooler, ${p.capacity} l`,
    about: (p) => `Blows over wet paper, a tank of ${p.capacity} l, for ${p.room} m²; no hose needed.`,
    says: {
      good: ['Fresher than a fan.', 'Easy to fill.', 'Needs little power.'],
      fair: ['Pleasant in dry heat, less so when it is sticky.'],
    },
    rows: table`
      brand  | model       | price  | colours         | capacity | room | noise | power | height | remote | note
      Kuldra | Dew 4       | 79.90  | white           | 4        | 15   | 42    | 60    | 58     | yes    | Two ice packs are in the box.
      Kuldra | Dew 8       | 119.00 | white,black     | 8        | 25   | 44    | 75    | 74     | yes    | Two ice packs are in the box.
      Aerby  | Breeze cube | 39.90  | white,turquoise | 0.7      | 4    | 38    | 8     | 20     | no     | For the night table, by USB.`,
  },
  {
    type: 'window seal',
    names: { de: 'Fensterabdichtung', es: 'sello de ventana', zh: '窗户密封布' },
    synonyms: ['hot air stop', 'window kit', 'air conditioner hose', 'sun film'],
    picture: 'window-seal',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} window seal, ${p.length} m`,
    about: (p) => `${p.length} m long, ${p.goodFor}, ${p.material}.`,
    says: {
      good: ['Keeps the warm air out.', 'On in ten minutes.', 'Comes off without marks.'],
      fair: ['Works, but measure twice.'],
    },
    rows: table`
      brand   | model  | price | colours     | length | material  | goodFor             | note
      Kuldra  | Zip    | 19.90 | white       | 4      | polyester | for tilted windows  | A zip for the hose.
      Kuldra  | Zip L  | 26.90 | white       | 5.6    | polyester | for balcony doors   | A zip for the hose.
      Kuldra  | Slide  | 34.90 | grey        | 1.9    | plastic   | for sliding windows | A plate that draws out.
      Varmela | Rubber | 6.90  | brown,white | 6      | rubber    | against draughts    | Sticks by itself to the frame.`,
  },
]
