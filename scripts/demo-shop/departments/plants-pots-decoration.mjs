import { table } from '../table.mjs'

export const decoration = [
  {
    type: 'vase',
    names: { de: 'Vase', es: 'jarrón', zh: '花瓶' },
    synonyms: ['flower vase', 'glass vase', 'floor vase'],
    picture: 'vase',
    bay: 8,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} vase, ${p.height} cm`,
    about: (p) => `${p.height} cm high, of ${p.material}.`,
    says: {
      good: [
        'Beautiful, even without flowers.',
        'Stands firm.',
        'Watertight, as it should be.',
        'The colour is soft and warm.',
      ],
      fair: ['Nice; the neck is too narrow for my hand.'],
    },
    rows: table`
      brand   | model  | price | colours           | height | material  | diameter | note
      Glasby  | Tulip  | 12.90 | transparent       | 20     | glass     | 12       | The right height for tulips.
      Glasby  | Tall   | 19.90 | transparent,green | 30     | glass     | 14       | For roses with long stems.
      Glasby  | Bud    | 5.90  | turquoise,pink,yellow | 14 | glass     | 7        | For a single flower.
      Glasby  | Ball   | 16.90 | transparent,blue  | 18     | glass     | 18       | Round as a bowl for fish.
      Lehmka  | Jug    | 24.90 | white,brown       | 24     | stoneware | 15       | With a handle, so it pours as well.
      Lehmka  | Column | 29.90 | black,white       | 32     | stoneware | 11       | Matt outside, glazed inside.
      Lehmka  | Floor  | 59.90 | grey,beige        | 60     | stoneware | 22       | Stands on the floor, for branches.
      Pottwik | Basket | 22.90 | beige             | 35     | seagrass  | 20       | Woven round a glass.`,
  },
  {
    type: 'artificial plant',
    names: { de: 'Kunstpflanze', es: 'planta artificial', zh: '仿真植物' },
    models: {
      Olive: { es: 'olivo', zh: '橄榄' },
      Palm: { de: 'Palme', es: 'palmera', zh: '棕榈' },
      Ivy: { de: 'Efeu', es: 'hiedra', zh: '常春藤' },
      Orchid: { de: 'Orchidee', es: 'orquídea', zh: '兰花' },
      Fern: { de: 'Farn', es: 'helecho', zh: '蕨' },
      Succulent: { de: 'Sukkulente', es: 'suculenta', zh: '多肉' },
    },
    synonyms: ['fake plant', 'plastic plant', 'silk plant', 'faux plant'],
    picture: 'artificial-plant',
    bay: 8,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} artificial plant, ${p.height} cm`,
    about: (p) => `${p.height} cm, of ${p.material}; needs dusting and nothing else.`,
    says: {
      good: ['Guests have tried to water it.', 'Just right for our dark hall.', 'The leaves look real.'],
      fair: ['Good from a step away.'],
    },
    rows: table`
      brand   | model     | price | colours     | height | material  | outdoor | note
      Neverby | Olive     | 49.90 | black       | 120    | polyester | no      | In a black pot with stones.
      Neverby | Palm      | 59.90 | white       | 150    | polyester | no      | In a white pot with moss.
      Neverby | Ivy       | 12.90 | white,beige | 30     | polyester | no      | Hangs down from a shelf.
      Neverby | Orchid    | 24.90 | white,pink  | 50     | silk      | no      | In flower for ever.
      Neverby | Fern      | 16.90 | grey        | 35     | plastic   | yes     | Stands sun and rain.
      Neverby | Succulent | 5.90  | grey,white  | 10     | plastic   | no      | In a small pot of concrete.`,
  },
  {
    type: 'dried flowers',
    names: { de: 'Trockenblumen', es: 'flores secas', zh: '干花' },
    models: {
      Lavender: { de: 'Lavendel', es: 'lavanda', zh: '薰衣草' },
      'Pampas grass': { de: 'Pampasgras', es: 'hierba de la pampa', zh: '蒲苇' },
      Meadow: { de: 'Wiese', es: 'pradera', zh: '野花' },
      Eucalyptus: { de: 'Eukalyptus', es: 'eucalipto', zh: '尤加利' },
    },
    synonyms: ['dried bouquet', 'dry flowers', 'pampas grass', 'dried grass'],
    picture: 'dried-flowers',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} dried flowers, ${p.lengthCm} cm`,
    about: (p) => `A bunch of ${p.pieces} stems, ${p.lengthCm} cm long.`,
    says: {
      good: ['Lasts for years, not for days.', 'Lovely soft colours.', 'Fills a tall vase by itself.'],
      fair: ['Pretty; it sheds a little at first.'],
    },
    rows: table`
      brand   | model        | price | colours | lengthCm | pieces | note
      Neverby | Lavender     | 9.90  | -       | 40       | 80     | Keeps its scent for a year.
      Neverby | Pampas grass | 14.90 | -       | 90       | 10     | Spray it with hair lacquer and it holds.
      Neverby | Meadow       | 17.90 | -       | 45       | 30     | Oats, poppy and straw flowers.
      Neverby | Eucalyptus   | 12.90 | -       | 60       | 12     | Grey-green and slightly scented.`,
  },
  {
    type: 'clay pebbles',
    names: { de: 'Blähton', es: 'arcilla expandida', zh: '陶粒' },
    synonyms: ['expanded clay', 'hydro pebbles', 'drainage pebbles', 'leca'],
    picture: 'clay-pebbles',
    bay: 8,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} clay pebbles, ${p.litres} l`,
    about: (p) => `${p.litres} l of pebbles, ${p.grain} mm thick.`,
    says: {
      good: ['No more wet feet for my plants.', 'Clean and light.', 'Looks neat on top of the soil.'],
      fair: ['Good; rinse them before use.'],
    },
    rows: table`
      brand   | model | price | colours | litres | grain   | note
      Mossrow | Round | 3.90  | -       | 5      | 8 to 16 | At the bottom of the pot, so that water runs off.
      Mossrow | Round | 9.90  | -       | 25     | 8 to 16 | At the bottom of the pot, so that water runs off.
      Mossrow | Fine  | 5.90  | -       | 5      | 4 to 8  | For plants that live without soil.
      Verdell | Lava  | 6.90  | -       | 4      | 8 to 12 | Red stones from a volcano, for the top.`,
  },
  {
    type: 'decorative gravel',
    names: { de: 'Zierkies', es: 'grava decorativa', zh: '装饰砾石' },
    models: {
      'White marble': { de: 'Marmor weiß', es: 'mármol blanco', zh: '白色大理石' },
      'Black basalt': { de: 'Basalt schwarz', es: 'basalto negro', zh: '黑色玄武岩' },
      'River pebble': { de: 'Flusskiesel', es: 'canto rodado', zh: '鹅卵石' },
      'Fine sand': { de: 'Feiner Sand', es: 'arena fina', zh: '细沙' },
    },
    synonyms: ['gravel', 'pebbles', 'decorative stones', 'garden stones', 'deco sand'],
    picture: 'decorative-gravel',
    bay: 8,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} decorative gravel, ${p.contents} kg`,
    about: (p) => `${p.contents} kg, stones of ${p.grain} mm.`,
    says: {
      good: ['Clean stones, all of one size.', 'Makes a plain pot look good.', 'The weeds stay away.'],
      fair: ['Pretty; the bag was dusty.'],
    },
    rows: table`
      brand   | model        | price | colours | contents | grain    | note
      Lehmka  | White marble | 4.90  | -       | 2        | 7 to 12  | Bright round stones.
      Lehmka  | White marble | 12.90 | -       | 10       | 16 to 25 | Bright round stones.
      Lehmka  | Black basalt | 4.90  | -       | 2        | 5 to 8   | Dark grit for cacti.
      Lehmka  | River pebble | 9.90  | -       | 10       | 20 to 40 | As the water rounded them.
      Lehmka  | Fine sand    | 3.90  | -       | 1        | 0.5 to 1 | For terrariums and for candles.`,
  },
]
