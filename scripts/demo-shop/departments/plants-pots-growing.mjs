import { table } from '../table.mjs'
import { details, packOf } from './sizes.mjs'

const MONTHS = /^(\w+) to (\w+)$/
/** `March to May` reads well after "Sow in", a single month as well. */
const within = (months) => (MONTHS.test(months) ? `from ${months}` : `in ${months}`)

export const growing = [
  {
    type: 'vegetable seed',
    names: { de: 'Gemüsesamen', es: 'semillas de hortalizas', zh: '蔬菜种子' },
    models: {
      'Cherry tomato': { de: 'Kirschtomate', es: 'tomate cherry', zh: '樱桃番茄' },
      'Beef tomato': { de: 'Fleischtomate', es: 'tomate gordo', zh: '牛排番茄' },
      Carrot: { de: 'Möhre', es: 'zanahoria', zh: '胡萝卜' },
      Radish: { de: 'Radieschen', es: 'rábano', zh: '樱桃萝卜' },
      Lettuce: { de: 'Kopfsalat', es: 'lechuga', zh: '生菜' },
      'Cut salad': { de: 'Pflücksalat', es: 'lechuga de corte', zh: '散叶生菜' },
      Cucumber: { de: 'Gurke', es: 'pepino', zh: '黄瓜' },
      Courgette: { de: 'Zucchini', es: 'calabacín', zh: '西葫芦' },
      Pumpkin: { de: 'Kürbis', es: 'calabaza', zh: '南瓜' },
      'Runner bean': { de: 'Stangenbohne', es: 'judía de enrame', zh: '四季豆' },
      Pea: { de: 'Erbse', es: 'guisante', zh: '豌豆' },
      Spinach: { de: 'Spinat', es: 'espinaca', zh: '菠菜' },
      'Sweet pepper': { de: 'Paprika', es: 'pimiento', zh: '甜椒' },
      Basil: { de: 'Basilikum', es: 'albahaca', zh: '罗勒' },
      Cress: { de: 'Kresse', es: 'berro', zh: '水芹' },
    },
    synonyms: ['seeds', 'vegetable seeds', 'tomato seeds', 'salad seeds', 'herb seeds'],
    picture: 'vegetable-seed',
    bay: 7,
    shelves: [5, 4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} seed`,
    about: (p) => `Enough for ${p.seedlings} plants. Sow ${within(p.sow)}, harvest ${within(p.harvest)}.`,
    says: {
      good: [
        'Almost all of them came up.',
        'More than we could eat.',
        'Tastes of something.',
        'Good directions on the packet.',
      ],
      fair: ['Came up well; the slugs were faster.'],
    },
    rows: table`
      brand   | model         | price | colours | seedlings | sow               | harvest              | light    | note
      Mossrow | Cherry tomato | 2.90  | -       | 20        | February to April | July to October      | full sun | Sweet, and good for pots.
      Mossrow | Beef tomato   | 2.90  | -       | 15        | February to April | August to October    | full sun | Half a kilo each.
      Mossrow | Carrot        | 2.20  | -       | 400       | March to July     | June to October      | sun      | Sow them thinly.
      Mossrow | Radish        | 2.20  | -       | 200       | March to September | April to October    | sun      | Ready after four weeks.
      Mossrow | Lettuce       | 2.20  | -       | 150       | March to August   | May to October       | sun      | Firm heads that do not bolt.
      Mossrow | Cut salad     | 2.20  | -       | 300       | March to August   | April to October     | half shade | Cut it and it grows again.
      Mossrow | Cucumber      | 2.90  | -       | 8         | April to May      | July to September    | full sun | Never bitter.
      Mossrow | Courgette     | 2.90  | -       | 8         | April to June     | July to October      | sun      | Two plants feed a family.
      Mossrow | Pumpkin       | 2.90  | -       | 6         | April to May      | September to October | sun      | Orange flesh, the skin may be eaten.
      Mossrow | Runner bean   | 3.50  | -       | 40        | May to June       | July to October      | sun      | Climbs two metres.
      Mossrow | Pea           | 2.90  | -       | 60        | March to May      | June to July         | sun      | To be eaten from the bush.
      Mossrow | Spinach       | 2.20  | -       | 200       | March to September | May to November     | half shade | Leaves for salad and for the pan.
      Verdell | Sweet pepper  | 3.20  | -       | 12        | February to March | August to October    | full sun | Green, then red.
      Verdell | Basil         | 2.20  | -       | 100       | April to July     | June to September    | sun      | Press the seeds on, do not cover them.
      Verdell | Cress         | 2.20  | -       | 800       | January to December | January to December | almost any spot | Ready in six days, even on cotton wool.`,
  },
  {
    type: 'flower seed',
    names: { de: 'Blumensamen', es: 'semillas de flores', zh: '花卉种子' },
    models: {
      Sunflower: { de: 'Sonnenblume', es: 'girasol', zh: '向日葵' },
      Cornflower: { de: 'Kornblume', es: 'aciano', zh: '矢车菊' },
      'Sweet pea': { de: 'Duftwicke', es: 'guisante de olor', zh: '香豌豆' },
      Nasturtium: { de: 'Kapuzinerkresse', es: 'capuchina', zh: '旱金莲' },
      Marigold: { de: 'Ringelblume', es: 'caléndula', zh: '金盏花' },
      Poppy: { de: 'Klatschmohn', es: 'amapola', zh: '虞美人' },
      Cosmos: { de: 'Schmuckkörbchen', zh: '波斯菊' },
      Zinnia: { de: 'Zinnie', zh: '百日草' },
      'Bee meadow': { de: 'Bienenwiese', es: 'pradera para abejas', zh: '蜜蜂花境' },
      'Butterfly mix': { de: 'Schmetterlingsmischung', es: 'mezcla para mariposas', zh: '蝴蝶花境' },
    },
    synonyms: ['flower seeds', 'seeds', 'wildflower seed', 'meadow seed'],
    picture: 'flower-seed',
    bay: 7,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} seed`,
    about: (p) => `Grows to ${p.height} cm. Sow ${within(p.sow)}, in flower ${within(p.blooms)}.`,
    says: {
      good: ['A sea of flowers.', 'Up after one week.', 'Bees all summer.'],
      fair: ['Pretty, though not every colour from the packet came.'],
    },
    rows: table`
      brand   | model         | price | colours | height | sow            | blooms              | light      | note
      Mossrow | Sunflower     | 2.20  | -       | 250    | April to May   | July to October     | full sun   | Tie it up, it grows taller than you.
      Mossrow | Cornflower    | 2.20  | -       | 70     | March to May   | June to September   | sun        | The blue of old fields.
      Mossrow | Sweet pea     | 2.90  | -       | 180    | March to May   | June to September   | sun        | Smells through the whole garden.
      Mossrow | Nasturtium    | 2.20  | -       | 40     | April to June  | June to October     | half shade | Flowers that you may eat.
      Mossrow | Marigold      | 2.20  | -       | 50     | March to June  | June to October     | sun        | Sows itself for next year.
      Mossrow | Poppy         | 2.20  | -       | 60     | March to April | May to July         | sun        | Red for one day each.
      Verdell | Cosmos        | 2.50  | -       | 100    | April to May   | July to October     | sun        | The more you cut, the more it flowers.
      Verdell | Zinnia        | 2.50  | -       | 80     | April to May   | July to October     | full sun   | Long in the vase.
      Mossrow | Bee meadow    | 5.90  | -       | 60     | April to June  | June to October     | sun        | For five square metres.
      Mossrow | Butterfly mix | 5.90  | -       | 70     | April to June  | June to October     | sun        | For five square metres.`,
  },
  {
    type: 'flower bulbs',
    names: { de: 'Blumenzwiebeln', es: 'bulbos de flores', zh: '花卉种球' },
    models: {
      'Red tulip': { de: 'Tulpe rot', es: 'tulipán rojo', zh: '红郁金香' },
      'Mixed tulip': { de: 'Tulpe bunt', es: 'tulipán variado', zh: '混色郁金香' },
      'Black tulip': { de: 'Tulpe schwarz', es: 'tulipán negro', zh: '黑郁金香' },
      Daffodil: { de: 'Narzisse', es: 'narciso', zh: '黄水仙' },
      Crocus: { de: 'Krokus', es: 'azafrán de primavera', zh: '番红花' },
      Snowdrop: { de: 'Schneeglöckchen', es: 'campanilla de invierno', zh: '雪滴花' },
      Hyacinth: { de: 'Hyazinthe', es: 'jacinto', zh: '风信子' },
      'Ornamental onion': { de: 'Zierlauch', es: 'ajo ornamental', zh: '大花葱' },
      Dahlia: { de: 'Dahlie', es: 'dalia', zh: '大丽花' },
      Gladiolus: { de: 'Gladiole', es: 'gladiolo', zh: '唐菖蒲' },
      Amaryllis: { es: 'amarilis', zh: '朱顶红' },
    },
    synonyms: ['bulbs', 'tulip bulbs', 'spring bulbs', 'tubers'],
    picture: 'flower-bulbs',
    bay: 7,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} bulbs, pack of ${p.pieces}`,
    detail: (p, language) => packOf(p.pieces, language),
    about: (p) =>
      `${p.pieces === 1 ? 'One large bulb' : `${p.pieces} bulbs`}. Plant ${within(p.sow)}, in flower ${within(p.blooms)}.`,
    says: {
      good: ['Every one of them came up.', 'Fat, healthy bulbs.', 'More flowers each year.'],
      fair: ['Pretty; a mouse ate two.'],
    },
    rows: table`
      brand   | model            | price | colours | pieces | sow                   | blooms           | height | note
      Verdell | Red tulip        | 5.90  | -       | 15     | September to December | April to May     | 45     | The classic one.
      Verdell | Mixed tulip      | 9.90  | -       | 40     | September to December | April to May     | 45     | Every colour that there is.
      Verdell | Black tulip      | 6.90  | -       | 10     | September to December | May              | 50     | As dark as an aubergine.
      Verdell | Daffodil         | 5.90  | -       | 15     | September to November | March to April   | 40     | Mice leave them alone.
      Verdell | Crocus           | 4.50  | -       | 25     | September to November | February to March | 10    | Push them into the lawn.
      Verdell | Snowdrop         | 5.50  | -       | 20     | September to October  | January to February | 15  | The first of the year.
      Verdell | Hyacinth         | 6.90  | -       | 5      | September to November | April            | 25     | Smells through the window.
      Verdell | Ornamental onion | 7.90  | -       | 5      | September to November | May to June      | 90     | Purple balls on long stems.
      Mossrow | Dahlia           | 6.90  | -       | 3      | April to May          | July to October  | 90     | Bring the tubers in before frost.
      Mossrow | Gladiolus        | 4.90  | -       | 12     | March to May          | July to September | 100   | For the vase.
      Mossrow | Amaryllis        | 8.90  | -       | 1      | October to December   | December to February | 50 | Flowers in the warm room at Christmas.`,
  },
  {
    type: 'seed tray',
    names: { de: 'Anzuchtschale', es: 'semillero', zh: '育苗盘' },
    synonyms: ['propagator', 'mini greenhouse', 'seedling tray', 'germination tray', 'peat-free pellets'],
    picture: 'seed-tray',
    bay: 7,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} seed tray, ${p.cells} cells`,
    detail: (p) => `${p.cells}×`,
    about: (p) => `${p.cells} cells, ${p.lengthCm} cm long${p.lid ? ', under a clear lid' : ''}.`,
    says: {
      good: ['A whole garden on the window sill.', 'Everything sprouted.', 'Seedlings come out easily.'],
      fair: ['Good; the plastic could be thicker.'],
    },
    rows: table`
      brand   | model  | price | colours     | cells | lengthCm | lid | material     | note
      Mossrow | Sprout | 7.90  | green       | 12    | 28       | yes | plastic      | With valves for fresh air.
      Mossrow | Sprout | 12.90 | green,black | 24    | 38       | yes | plastic      | With valves for fresh air.
      Mossrow | Warm   | 34.90 | black       | 24    | 38       | yes | plastic      | A mat warms the soil from below.
      Mossrow | Fibre  | 4.50  | beige       | 30    | 30       | no  | coconut      | Plant them pot and all.
      Verdell | Press  | 14.90 | silver      | 5     | 22       | no  | steel        | Presses blocks of soil, no pots needed.`,
  },
  {
    type: 'grow light',
    names: { de: 'Pflanzenlampe', es: 'lámpara de cultivo', zh: '植物生长灯' },
    synonyms: ['plant light', 'plant lamp', 'LED for plants', 'growing lamp'],
    picture: 'grow-light',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} grow light, ${p.power} W`,
    detail: (p, language) => details(language, `${p.power} W`),
    about: (p) => `${p.power} W of daylight for plants, with a timer of up to ${p.timer} hours.`,
    says: {
      good: ['My herbs came through the winter.', 'Pleasant light, not purple.', 'The timer does it all.'],
      fair: ['Works well; the cable could be longer.'],
    },
    rows: table`
      brand   | model | price | colours     | power | timer | height | note
      Verdell | Clip  | 24.90 | black,white | 10    | 12    | 45     | Clips to a shelf; the neck bends.
      Verdell | Stem  | 34.90 | white,gold  | 15    | 12    | 60     | Stands in the pot and grows along.
      Verdell | Twin  | 39.90 | black       | 20    | 16    | 70     | Two heads for two plants.
      Verdell | Bench | 69.90 | white       | 24    | 16    | 38     | A box with light, water and places for six herbs.`,
  },
]
