import { table } from '../table.mjs'

export const airCare = [
  {
    type: 'fragrance oil',
    names: { de: 'Duftöl', es: 'aceite aromático', zh: '香薰精油' },
    synonyms: ['essential oil', 'scent oil', 'aroma oil', 'diffuser oil'],
    picture: 'fragrance-oil',
    bay: 5,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} fragrance oil, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml of ${p.material}, ${p.goodFor}.`,
    models: {
      Lavender: { de: 'Lavendel', es: 'lavanda', zh: '薰衣草' },
      Eucalyptus: { de: 'Eukalyptus', es: 'eucalipto', zh: '尤加利' },
      Orange: { de: 'Orange', es: 'naranja', zh: '甜橙' },
      'Stone pine': { de: 'Zirbe', es: 'pino cembro', zh: '石松' },
      Lemongrass: { de: 'Zitronengras', es: 'hierba limón', zh: '柠檬草' },
      'Winter spice': { de: 'Wintergewürz', es: 'especias de invierno', zh: '冬日香料' },
    },
    says: {
      good: ['Three drops are enough.', 'Smells real, not like soap.', 'Helps me to fall asleep.'],
      fair: ['Nice, but the dropper drips.'],
    },
    rows: table`
      brand  | model        | price | colours | millilitres | material    | goodFor              | note
      Dunsta | Lavender     | 6.90  | purple  | 10          | pure oil    | for a calm evening   | -
      Dunsta | Eucalyptus   | 6.90  | green   | 10          | pure oil    | for a stuffy nose    | -
      Dunsta | Orange       | 5.90  | orange  | 10          | pure oil    | for a bright morning | -
      Dunsta | Stone pine   | 8.90  | brown   | 10          | pure oil    | for the bedroom      | -
      Dunsta | Lemongrass   | 5.90  | yellow  | 10          | pure oil    | against midges       | -
      Dunsta | Winter spice | 6.90  | red     | 10          | blended oil | for long evenings    | Cinnamon, clove and orange.`,
  },
  {
    type: 'moisture absorber',
    names: { de: 'Raumentfeuchter', es: 'antihumedad', zh: '除湿盒' },
    synonyms: ['damp trap', 'dehumidifier salt', 'moisture trap', 'silica gel', 'wardrobe dryer'],
    picture: 'moisture-absorber',
    bay: 5,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} moisture absorber, ${p.grams} g`,
    about: (p) => `${p.grams} g of ${p.material}, lasts about ${p.lasts} weeks; ${p.goodFor}.`,
    says: {
      good: ['Takes a lot of water.', 'The caravan no longer smells.', 'Needs no power.'],
      fair: ['Works, but slowly.'],
    },
    rows: table`
      brand  | model | price | colours    | grams | material         | lasts | goodFor         | note
      Dunsta | Box   | 9.90  | white,blue | 500   | calcium chloride | 8     | for up to 20 m² | With its first tablet.
      Dunsta | Hang  | 6.90  | blue       | 230   | calcium chloride | 8     | for wardrobes   | Hangs beside the coats.
      Dunsta | Car   | 12.90 | grey       | 1000  | silica gel       | 52    | for the car     | Dry again after an hour on the radiator.`,
  },
  {
    type: 'absorber refill',
    names: { de: 'Nachfülltabs für Raumentfeuchter', es: 'recambio antihumedad', zh: '除湿补充装' },
    synonyms: ['dehumidifier refill', 'damp trap refill', 'granules'],
    picture: 'absorber-refill',
    bay: 5,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} absorber refill, ${p.pieces} pack`,
    about: (p) => `${p.pieces} of ${p.grams} g for the ${p.fits}.`,
    says: {
      good: ['Fits other boxes as well.', 'Clean to change.', 'Lasts as long as the first.'],
      fair: ['Fine, but dear for salt.'],
    },
    rows: table`
      brand  | model | price | colours | pieces | grams | fits             | note
      Dunsta | Tab   | 7.90  | -       | 2      | 500   | Dunsta Box       | -
      Dunsta | Tab   | 13.90 | -       | 4      | 500   | Dunsta Box       | -
      Dunsta | Bag   | 8.90  | -       | 2      | 1000  | any absorber box | Loose granules in a fleece bag.`,
  },
  {
    type: 'humidifier cartridge',
    names: { de: 'Luftbefeuchterpatrone', es: 'cartucho para humidificador', zh: '加湿器滤芯' },
    synonyms: ['humidifier filter', 'descaling cartridge', 'wick filter'],
    picture: 'humidifier-cartridge',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} humidifier cartridge`,
    about: (p) => `Fits the ${p.fits}; lasts ${p.lasts} weeks.`,
    says: {
      good: ['No white dust any more.', 'Clicks in.', 'The machine is quiet again.'],
      fair: ['Good, but must be ordered often.'],
    },
    rows: table`
      brand  | model  | price | colours | fits                  | lasts | filter      | note
      Dunsta | Lime   | 12.90 | -       | Dunsta Drop and Cloud | 8     | resin beads | Against lime and white dust.
      Dunsta | Wick   | 14.90 | -       | Dunsta Wick           | 12    | paper wick  | Washable three times.
      Dunsta | Silver | 9.90  | -       | any tank              | 52    | silver mesh | Keeps the water fresh.`,
  },
  {
    type: 'extractor fan',
    names: { de: 'Badlüfter', es: 'extractor de baño', zh: '排气扇' },
    synonyms: ['bathroom fan', 'ventilator', 'exhaust fan', 'toilet fan'],
    picture: 'extractor-fan',
    bay: 7,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} extractor fan, ${p.diameter} cm`,
    about: (p) => `For a pipe of ${p.diameter} cm, moves ${p.airflow} m³ an hour, ${p.noise} dB.`,
    says: {
      good: ['The mirror stays clear.', 'Quiet, I had to check that it runs.', 'Fits the old hole.'],
      fair: ['Good, but the instructions are tiny.'],
    },
    rows: table`
      brand   | model     | price | colours      | diameter | airflow | noise | power | timer | sensor   | note
      Aerby   | Vent      | 24.90 | white        | 10       | 95      | 33    | 14    | -     | none     | Runs with the light.
      Aerby   | Vent T    | 34.90 | white        | 10       | 95      | 33    | 14    | 1     | none     | Runs on after the light is off.
      Aerby   | Vent H    | 49.90 | white,silver | 10       | 105     | 30    | 12    | 1     | moisture | Starts by itself when it gets damp.
      Norrvik | Hush Vent | 79.90 | white,black  | 12.5     | 170     | 25    | 8     | 1     | moisture | The quietest one for the bath.`,
  },
  {
    type: 'ventilation grille',
    names: { de: 'Lüftungsgitter', es: 'rejilla de ventilación', zh: '通风格栅' },
    synonyms: ['air vent', 'vent cover', 'grille', 'air brick'],
    picture: 'vent-grille',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} ventilation grille, ${p.width} cm`,
    about: (p) => `${p.width} by ${p.height} cm, ${p.material}; ${p.goodFor}.`,
    says: {
      good: ['Fits exactly.', 'Hides the old hole.', 'Easy to put up.'],
      fair: ['Fine, screws are missing.'],
    },
    rows: table`
      brand | model   | price | colours      | width | height | material  | goodFor           | note
      Aerby | Slat    | 6.90  | white,brown  | 15    | 15     | plastic   | for walls inside  | A cord opens and closes it.
      Aerby | Door    | 9.90  | silver,brown | 45    | 8      | aluminium | for doors         | Two halves that meet in the door.
      Aerby | Outside | 12.90 | white,copper | 16    | 16     | steel     | for walls outside | A flap against wind, a net against insects.`,
  },
]
