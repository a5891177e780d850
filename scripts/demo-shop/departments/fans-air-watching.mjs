import { table } from '../table.mjs'

export const watching = [
  {
    type: 'smoke alarm',
    names: { de: 'Rauchmelder', es: 'detector de humo', zh: '烟雾报警器' },
    synonyms: ['smoke detector', 'fire alarm', 'heat detector'],
    picture: 'smoke-alarm',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} smoke alarm`,
    about: (p) => `Detects ${p.detects}, ${p.loudness} dB loud, the battery lasts ${p.years} years.`,
    says: {
      good: [
        'Goes up with glue in a minute.',
        'No false alarm in three years.',
        'One forgets that it is there.',
      ],
      fair: ['Good; the test button is hard to reach.'],
    },
    rows: table`
      brand  | model | price | colours    | detects              | loudness | years | diameter | note
      Wachta | One   | 14.90 | white      | smoke                | 85       | 10    | 10       | Screws and glue are in the box.
      Wachta | Mini  | 19.90 | white,grey | smoke                | 85       | 10    | 5        | As small as an egg.
      Wachta | Four  | 49.90 | white      | smoke                | 85       | 10    | 10       | Four in the box, for four rooms.
      Wachta | Radio | 34.90 | white      | smoke                | 85       | 10    | 11       | When one cries, they all cry.
      Wachta | Heat  | 24.90 | white      | heat over 57 degrees | 85       | 10    | 11       | For the kitchen, where smoke is no alarm.`,
  },
  {
    type: 'gas alarm',
    names: { de: 'CO-Melder', es: 'detector de monóxido de carbono', zh: '一氧化碳报警器' },
    synonyms: ['carbon monoxide detector', 'co detector', 'gas detector', 'leak detector'],
    picture: 'gas-alarm',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} gas alarm`,
    about: (p) => `Detects ${p.detects}, ${p.loudness} dB loud; shows it on ${p.display}.`,
    says: {
      good: ['We sleep better since it is there.', 'Loud enough to wake everybody.', 'Easy to put up.'],
      fair: ['Good, but it beeps when the battery is low, at night of course.'],
    },
    rows: table`
      brand  | model | price | colours    | detects              | loudness | years | display        | note
      Wachta | CO 7  | 29.90 | white      | carbon monoxide      | 85       | 7     | a small light  | For rooms with a stove or a gas boiler.
      Wachta | CO 10 | 44.90 | white      | carbon monoxide      | 85       | 10    | a small screen | Remembers the highest value.
      Wachta | Gas   | 34.90 | white      | town gas and propane | 85       | 5     | lights         | From a plug; for kitchen and camper.
      Wachta | Drop  | 12.90 | white,blue | water on the floor   | 90       | 3     | a small light  | Lies under the washing machine.`,
  },
  {
    type: 'air quality monitor',
    names: { de: 'Luftqualitätsmesser', es: 'medidor de calidad del aire', zh: '空气质量检测仪' },
    synonyms: ['CO2 monitor', 'air sensor', 'co2 meter', 'carbon dioxide meter'],
    picture: 'air-monitor',
    bay: 6,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} air quality monitor`,
    about: (p) => `Measures ${p.detects}; shows it on ${p.display}.`,
    says: {
      good: [
        'Now I know when to open the window.',
        'No more headaches in the office.',
        'Agrees with the one at school.',
      ],
      fair: ['Exact, but the battery is soon empty.'],
    },
    rows: table`
      brand  | model       | price | colours     | detects                    | display          | batteryLife | note
      Wachta | Breath      | 59.90 | white,black | CO2, warmth and moisture   | a small screen   | 12          | Green, yellow, red.
      Wachta | Breath Plus | 99.00 | white       | CO2, fine dust and vapours | a large screen   | 8           | Draws the last day as a curve.
      Wachta | Lamp        | 34.90 | white       | CO2                        | a coloured light | 4           | Glows red when it is time to air.`,
  },
  {
    type: 'weather station',
    names: { de: 'Wetterstation', es: 'estación meteorológica', zh: '气象站' },
    synonyms: ['rain gauge', 'barometer', 'wireless thermometer', 'outdoor thermometer'],
    picture: 'weather-station',
    bay: 6,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} weather station`,
    about: (p) => `${p.detects[0].toUpperCase()}${p.detects.slice(1)}, on ${p.display}.`,
    says: {
      good: [
        'Right more often than the television.',
        'Readable from across the room.',
        'In use for two winters now.',
      ],
      fair: ['Good, but the figures could be bigger.'],
    },
    rows: table`
      brand  | model     | price  | colours      | detects                                | display         | forecast | outdoor | note                                   | picture
      Wachta | Sky       | 39.90  | black,white  | warmth and moisture inside and outside | a colour screen | yes      | yes     | Sets its clock by radio.               | -
      Wachta | Sky Three | 64.90  | black        | warmth and moisture in three places    | a colour screen | yes      | yes     | Three sensors are in the box.          | -
      Wachta | Mast      | 129.00 | black        | wind, rain, sun and warmth             | a colour screen | yes      | yes     | The mast goes on a pole in the garden. | -
      Dunsta | Baro      | 34.90  | brown,silver | pressure, warmth and moisture          | three dials     | no       | no      | Needs no battery, ever.                | barometer`,
    pictureNames: { barometer: { de: 'Barometer', es: 'barómetro', zh: '气压计' } },
  },
  {
    type: 'fire blanket',
    names: { de: 'Löschdecke', es: 'manta ignífuga', zh: '灭火毯' },
    synonyms: ['fire extinguisher', 'extinguisher', 'fire spray'],
    picture: 'fire-blanket',
    bay: 6,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} fire blanket, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} by ${p.width} cm of ${p.material}; ${p.goodFor}.`,
    says: {
      good: [
        'Hangs beside the stove; may it stay there.',
        'Pulls out in one second.',
        'A good feeling to have it.',
      ],
      fair: ['Fine, I hope never to use it.'],
    },
    rows: table`
      brand  | model  | price | colours   | lengthCm | width | material    | goodFor                     | note
      Wachta | Pull   | 14.90 | red,white | 120      | 120   | glass fibre | for burning fat             | In a flat case for the wall.
      Wachta | Pull L | 24.90 | red       | 180      | 120   | glass fibre | for burning clothes and fat | In a flat case for the wall.`,
  },
]
