import { table } from '../table.mjs'

export const candles = [
  {
    type: 'candle',
    names: { de: 'Kerze', es: 'vela', zh: '蜡烛' },
    synonyms: ['pillar candle', 'taper candle', 'tea light', 'dinner candle', 'wax candle'],
    picture: 'candle',
    bay: 8,
    shelves: [4, 3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} candle, ${p.height} cm`,
    about: (p) => `${p.height} cm high, of ${p.material}, burns for ${p.burns} hours.`,
    says: {
      good: ['Burns evenly to the end.', 'Does not drip.', 'Beautiful colour.', 'No soot.'],
      fair: ['Nice, but it leans a little.'],
    },
    rows: table`
      brand    | model   | price | colours               | height | diameter | material           | burns | note                       | picture
      Vaxholma | Pillar  | 4.90  | white,red,green,beige | 10     | 7        | stearin            | 40    | -                          | -
      Vaxholma | Pillar  | 6.90  | white,red,grey        | 15     | 7        | stearin            | 60    | -                          | -
      Vaxholma | Taper   | 2.90  | white,red,blue        | 25     | 2.2      | stearin            | 8     | Two in the box.            | taper-candle
      Vaxholma | Beeswax | 9.90  | yellow                | 12     | 6        | beeswax            | 45    | Smells of honey by itself. | -
      Vaxholma | Outdoor | 5.90  | orange                | 12     | 12       | paraffin in a bowl | 9     | Wind does not blow it out. | -`,
    pictureNames: { 'taper-candle': { de: 'Stabkerze', es: 'vela de mesa', zh: '长蜡烛' } },
  },
  {
    type: 'tea lights',
    names: { de: 'Teelichter', es: 'velas de té', zh: '茶蜡' },
    synonyms: ['tea candles', 'small candles', 'candles'],
    picture: 'tea-lights',
    bay: 8,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} tea lights, ${p.pieces} pack`,
    about: (p) => `${p.pieces} tea lights of ${p.material} that burn for ${p.burns} hours.`,
    says: {
      good: ['Burn as long as they say.', 'Clean to the last drop.', 'Good value.'],
      fair: ['Fine, but the packet tears.'],
    },
    rows: table`
      brand    | model     | price | colours | pieces | material  | burns | note
      Vaxholma | Every day | 3.90  | -       | 50     | paraffin  | 4     | -
      Vaxholma | Long      | 4.90  | -       | 30     | stearin   | 8     | -
      Vaxholma | Clear     | 6.90  | -       | 24     | plant wax | 6     | In clear cups; the light shines through.
      Vaxholma | Refill    | 5.90  | -       | 50     | plant wax | 4     | Without cups, for glasses that you have.`,
  },
  {
    type: 'scented candle',
    names: { de: 'Duftkerze', es: 'vela aromática', zh: '香薰蜡烛' },
    synonyms: ['fragrance candle', 'candle in a glass', 'room scent'],
    picture: 'scented-candle',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} scented candle`,
    about: (p) => `Smells of ${p.scent}, burns for ${p.burns} hours, ${p.material}.`,
    says: {
      good: [
        'Fills the room, and is never too much.',
        'The glass is used again afterwards.',
        'A lovely present.',
      ],
      fair: ['Good scent, but the wick smokes at first.'],
    },
    rows: table`
      brand    | model    | price | colours | scent            | burns | material | note
      Vaxholma | Linen    | 12.90 | white   | fresh linen      | 35    | soya wax | -
      Vaxholma | Fig      | 12.90 | green   | fig and leaves   | 35    | soya wax | -
      Vaxholma | Wood     | 14.90 | brown   | cedar and smoke  | 40    | soya wax | The wick is of wood and crackles.
      Vaxholma | Orange   | 12.90 | orange  | orange and clove | 35    | soya wax | -
      Vaxholma | Lavender | 9.90  | purple  | lavender         | 25    | soya wax | -`,
  },
  {
    type: 'LED candle',
    names: { de: 'LED-Kerze', es: 'vela LED', zh: 'LED蜡烛' },
    synonyms: ['flameless candle', 'electric candle', 'battery candle'],
    picture: 'led-candle',
    bay: 8,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} LED candle, ${p.height} cm`,
    about: (p) => `${p.height} cm high, ${p.material}, shines for ${p.batteryLife} hours on its batteries.`,
    says: {
      good: [
        'Guests reach out to blow it out.',
        'Safe with children.',
        'On and off by itself every evening.',
      ],
      fair: ['Pretty, but too regular in its flicker.'],
    },
    rows: table`
      brand  | model  | price | colours    | height | material | batteryLife | timer | remote | note
      Skymra | Real   | 12.90 | white,red  | 12     | real wax | 300         | 6     | no     | A flame that moves.
      Skymra | Real   | 16.90 | white,grey | 18     | real wax | 400         | 6     | yes    | A flame that moves.
      Skymra | Tea 6  | 9.90  | white      | 4      | plastic  | 60          | 6     | no     | Six tea lights.
      Skymra | Window | 19.90 | gold,white | 24     | plastic  | 500         | 8     | no     | On a clip for the tree or a foot for the sill.`,
  },
  {
    type: 'candle holder',
    names: { de: 'Kerzenhalter', es: 'portavelas', zh: '烛台' },
    synonyms: ['candlestick', 'tea light holder', 'candelabra'],
    picture: 'candle-holder',
    bay: 8,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} candle holder, ${p.height} cm`,
    about: (p) => `${p.height} cm high, of ${p.material}, for ${p.fits}.`,
    says: {
      good: ['Stands safely.', 'The wax comes off easily.', 'Looks dearer than it was.'],
      fair: ['Nice, but wax gets into the corners.'],
    },
    rows: table`
      brand    | model      | price | colours           | height | material        | fits           | note
      Vaxholma | Stick      | 12.90 | black,gold        | 14     | metal           | taper candles  | -
      Vaxholma | Stick tall | 19.90 | black,gold,silver | 28     | metal           | taper candles  | -
      Vaxholma | Cup        | 5.90  | green,blue,pink   | 8      | glass           | tea lights     | -
      Vaxholma | Plate      | 9.90  | brown,white       | 3      | wood            | pillar candles | A steel dish catches the wax.
      Tove     | Lantern    | 34.90 | black,white       | 32     | steel and glass | pillar candles | For inside and outside, with a handle.`,
  },
  {
    type: 'lighter',
    names: { de: 'Stabfeuerzeug', es: 'encendedor', zh: '点火器' },
    synonyms: ['gas lighter', 'candle lighter', 'matches', 'lighter gas', 'arc lighter'],
    picture: 'lighter',
    bay: 8,
    shelves: [5],
    minimumAge: 18,
    name: (p) => `${p.brand} ${p.model} lighter`,
    about: (p) => `${p.lengthCm} cm long, lights with ${p.material}; ${p.goodFor}.`,
    says: {
      good: [
        'Lies well in the hand.',
        'Lights at the first press.',
        'Safe from children, and nearly from me.',
      ],
      fair: ['Works, but the flame is hard to set.'],
    },
    rows: table`
      brand    | model | price | colours      | lengthCm | material        | goodFor                  | rechargeable | note
      Vaxholma | Reach | 4.90  | black,red    | 26       | gas             | for candles and grill    | no           | Can be filled again.
      Vaxholma | Arc   | 16.90 | silver,black | 25       | an electric arc | for candles, in any wind | yes          | Charges by USB; no gas at all.`,
  },
]
