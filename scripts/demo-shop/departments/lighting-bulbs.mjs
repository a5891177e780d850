import { table } from '../table.mjs'

export const bulbsStrips = [
  {
    type: 'filament bulb',
    names: { de: 'Filament-Lampe', es: 'bombilla de filamento', zh: '灯丝灯泡' },
    synonyms: ['vintage bulb', 'Edison bulb', 'globe bulb', 'light bulb', 'bulb'],
    picture: 'filament-bulb',
    bay: 1,
    shelves: [3],
    name: (p) => `${p.brand} filament bulb ${p.base}, ${p.brightness} lm, ${p.model}`,
    detail: (p) => `${p.base}, ${p.brightness} lm`,
    about: (p) =>
      `Threads of light in ${p.material}, ${p.warmth} K, as bright as an old bulb of ${p.equals} W.`,
    says: {
      good: ['Beautiful without any shade.', 'Like an old bulb, without the heat.', 'Warm and golden.'],
      fair: ['Pretty, but not bright enough to read.'],
    },
    rows: table`
      brand  | model     | price | colours | base | brightness | power | equals | warmth | dimmable | material                | note
      Skymra | Drop      | 6.90  | -       | E27  | 470        | 4.5   | 40     | 2700   | no       | clear glass             | The shape of the first bulbs.
      Skymra | Drop Gold | 8.90  | -       | E27  | 400        | 5     | 35     | 2200   | yes      | amber glass             | For over the table.
      Skymra | Globe     | 12.90 | -       | E27  | 806        | 7     | 60     | 2700   | yes      | clear glass             | A ball of 9.5 cm.
      Skymra | Globe XL  | 19.90 | -       | E27  | 806        | 8     | 60     | 2200   | yes      | amber glass             | A ball of 12.5 cm.
      Skymra | Tube      | 9.90  | -       | E27  | 250        | 4     | 25     | 2200   | yes      | amber glass             | 18 cm long.
      Skymra | Mirror    | 7.90  | -       | E27  | 500        | 6     | 45     | 2700   | no       | glass with a silver cap | Does not dazzle.`,
  },
  {
    type: 'smart bulb',
    names: { de: 'smarte LED-Lampe', es: 'bombilla inteligente', zh: '智能灯泡' },
    synonyms: ['colour bulb', 'wifi bulb', 'colour changing bulb', 'bulb'],
    picture: 'smart-bulb',
    bay: 1,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} smart bulb ${p.base}, ${p.brightness} lm`,
    detail: (p) => `${p.base}, ${p.brightness} lm`,
    about: (p) => `${p.brightness} lm, ${p.colourLight}, led by ${p.remote}.`,
    says: {
      good: [
        'Set up in three minutes.',
        'Dims without getting up.',
        'Warm in the evening, cold in the morning.',
      ],
      fair: ['Works, but the switch must stay on.'],
    },
    rows: table`
      brand   | model        | price | colours | base | brightness | power | colourLight        | remote         | note
      Lumo    | Hello White  | 9.90  | -       | E27  | 806        | 8.5   | warm to cold white | app            | By Wi-Fi, without a bridge.
      Lumo    | Hello Colour | 14.90 | -       | E27  | 806        | 9     | 16 million colours | app            | By Wi-Fi, without a bridge.
      Lumo    | Hello Colour | 13.90 | -       | E14  | 470        | 5.5   | 16 million colours | app            | By Wi-Fi, without a bridge.
      Lumo    | Hello Spot   | 13.90 | -       | GU10 | 350        | 5     | 16 million colours | app            | By Wi-Fi, without a bridge.
      Halvira | Click        | 12.90 | -       | E27  | 806        | 9     | warm to cold white | remote control | No app at all.`,
  },
  {
    type: 'LED tube',
    names: { de: 'LED-Röhre', es: 'tubo LED', zh: 'LED灯管' },
    synonyms: ['tube light', 'fluorescent tube', 'neon tube', 'strip light'],
    picture: 'led-tube',
    bay: 1,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} LED tube, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long, ${p.brightness} lm at ${p.warmth} K, instead of ${p.equals} W.`,
    says: {
      good: ['On at once, no humming.', 'Fits the old fitting.', 'The workshop is bright again.'],
      fair: ['Good, but check the starter first.'],
    },
    rows: table`
      brand   | model  | price | colours | lengthCm | brightness | power | equals | warmth | note
      Halvira | T8     | 7.90  | -       | 60       | 900        | 8     | 18     | 4000   | With a starter in the box.
      Halvira | T8     | 9.90  | -       | 120      | 1800       | 15    | 36     | 4000   | With a starter in the box.
      Halvira | T8     | 12.90 | -       | 150      | 2500       | 20    | 58     | 4000   | With a starter in the box.
      Halvira | T8 Day | 10.90 | -       | 120      | 1900       | 15    | 36     | 6500   | As white as noon.
      Halvira | T5     | 11.90 | -       | 55       | 1000       | 8     | 14     | 4000   | Thin, for lamps under cupboards.`,
  },
  {
    type: 'LED strip',
    names: { de: 'LED-Streifen', es: 'tira LED', zh: 'LED灯带' },
    synonyms: ['light strip', 'LED tape', 'cabinet lighting', 'TV backlight'],
    picture: 'led-strip',
    bay: 5,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} LED strip, ${p.length} m`,
    about: (p) => `${p.length} m with ${p.lights} lights, ${p.colourLight}; sticks by itself and can be cut.`,
    says: {
      good: [
        'Holds for a year now.',
        'The kitchen looks twice as dear.',
        'Easy to stick.',
        'Can be cut every few centimetres.',
      ],
      fair: ['Nice light, but the glue wants a clean wall.'],
    },
    rows: table`
      brand   | model         | price | colours | length | lights | brightness | colourLight        | outdoor | note
      Lumo    | Ribbon        | 14.90 | -       | 2      | 120    | 700        | warm white         | no      | With a plug and a switch.
      Lumo    | Ribbon        | 24.90 | -       | 5      | 300    | 1800       | warm white         | no      | With a plug and a switch.
      Lumo    | Ribbon Colour | 29.90 | -       | 5      | 150    | 900        | 16 million colours | no      | With a remote control.
      Lumo    | Ribbon Colour | 44.90 | -       | 10     | 300    | 1800       | 16 million colours | no      | With a remote control and an app.
      Halvira | Screen        | 17.90 | -       | 2      | 60     | 300        | 16 colours         | no      | For the back of a television, by USB.
      Halvira | Garden        | 39.90 | -       | 5      | 300    | 1500       | warm white         | yes     | In silicone, for terrace and pool.
      Halvira | Bed           | 19.90 | -       | 1.5    | 45     | 250        | warm white         | no      | Comes on when feet touch the floor.`,
  },
  {
    type: 'cabinet light',
    names: { de: 'Unterbauleuchte', es: 'luz bajo mueble', zh: '橱柜灯' },
    synonyms: ['under cabinet light', 'kitchen light', 'wardrobe light', 'push light'],
    picture: 'cabinet-light',
    bay: 5,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} cabinet light, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long, ${p.brightness} lm at ${p.warmth} K.`,
    says: {
      good: ['At last I see what I cut.', 'Easy to put up.', 'A good clear light.'],
      fair: ['Good, but I needed two of them.'],
    },
    rows: table`
      brand   | model | price | colours      | lengthCm | brightness | warmth | power | rechargeable | note
      Orra    | Bar   | 24.90 | silver,white | 30       | 400        | 4000   | 5     | no           | Several can be joined.
      Orra    | Bar   | 34.90 | silver,white | 60       | 800        | 4000   | 9     | no           | Several can be joined.
      Orra    | Wave  | 29.90 | silver       | 40       | 350        | 3000   | 4     | yes          | Comes on when the door opens.
      Halvira | Puck  | 14.90 | white,black  | 8        | 60         | 3000   | 1     | yes          | Three round ones to press.`,
  },
  {
    type: 'plant lamp',
    names: { de: 'Pflanzenlampe', es: 'lámpara para plantas', zh: '植物灯' },
    synonyms: ['grow light', 'grow lamp', 'seedling lamp'],
    picture: 'plant-lamp',
    bay: 6,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} plant lamp, ${p.power} W`,
    about: (p) => `${p.power} W of light like the sun's, ${p.goodFor}.`,
    says: {
      good: [
        'The basil lives through the winter.',
        'My seedlings stand straight.',
        'Good-looking for such a lamp.',
      ],
      fair: ['Works, but the light is bright in the room.'],
    },
    rows: table`
      brand   | model    | price | colours     | power | timer | height | goodFor                   | note
      Halvira | Sprout   | 24.90 | white,black | 9     | 16    | 40     | for herbs in the kitchen  | On a spike in the pot.
      Halvira | Sprout 3 | 39.90 | black       | 27    | 12    | 60     | for seedlings on the sill | Three arms with a clip.
      Tove    | Garden   | 69.90 | white,beige | 18    | 16    | 38     | for six pots              | A lamp and a bowl in one.`,
  },
]
