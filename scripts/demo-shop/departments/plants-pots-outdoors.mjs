import { table } from '../table.mjs'

export const outdoors = [
  {
    type: 'outdoor plant',
    names: { de: 'Gartenpflanze', es: 'planta de exterior', zh: '户外植物' },
    namedByModel: true,
    models: {
      Lavender: { de: 'Lavendel', es: 'lavanda', zh: '薰衣草' },
      Geranium: { de: 'Geranie', es: 'geranio', zh: '天竺葵' },
      Petunia: { de: 'Petunie', zh: '矮牵牛' },
      Hydrangea: { de: 'Hortensie', es: 'hortensia', zh: '绣球花' },
      'Climbing rose': { de: 'Kletterrose', es: 'rosal trepador', zh: '藤本月季' },
      'Bush rose': { de: 'Beetrose', es: 'rosal', zh: '月季' },
      Clematis: { es: 'clemátide', zh: '铁线莲' },
      'Olive tree': { de: 'Olivenbaum', es: 'olivo', zh: '橄榄树' },
      'Lemon tree': { de: 'Zitronenbaum', es: 'limonero', zh: '柠檬树' },
      'Fig tree': { de: 'Feigenbaum', es: 'higuera', zh: '无花果树' },
      'Box ball': { de: 'Buchskugel', es: 'bola de boj', zh: '黄杨球' },
      Heather: { de: 'Heidekraut', es: 'brezo', zh: '石楠花' },
      'Fountain grass': { de: 'Federborstengras', es: 'hierba de las fuentes', zh: '狼尾草' },
      Strawberry: { de: 'Erdbeere', es: 'fresa', zh: '草莓' },
      Blueberry: { de: 'Heidelbeere', es: 'arándano', zh: '蓝莓' },
      'Tomato plant': { de: 'Tomate', es: 'tomatera', zh: '番茄苗' },
    },
    synonyms: ['garden plant', 'balcony plant', 'flowers', 'bedding plant', 'shrub', 'patio plant'],
    picture: 'flowering-shrub',
    bay: 2,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model}, ${p.height} cm`,
    about: (p) => `About ${p.height} cm tall in a ${p.pot} cm pot. Likes ${p.light}; water it ${p.water}.`,
    says: {
      good: [
        'Strong roots, grew on at once.',
        'It thrives on our terrace.',
        'Bigger every month.',
        'Better than from the market.',
      ],
      fair: ['Good plant; the pot was dry when I bought it.'],
    },
    rows: table`
      brand   | model          | price | colours | height | pot | light      | water         | blooms            | note                                           | picture
      Mossrow | Lavender       | 5.90  | -       | 30     | 13  | full sun   | once a week   | June to August    | Bees love it, moths do not.                    | lavender
      Mossrow | Lavender       | 24.90 | -       | 80     | 21  | full sun   | once a week   | June to August    | A little tree on a stem.                       | lavender
      Mossrow | Geranium       | 3.50  | -       | 25     | 12  | sun        | every other day | May to October  | The red one of all balconies.                  | -
      Mossrow | Petunia        | 2.90  | -       | 20     | 11  | sun        | every day     | May to October    | Hangs over the rail in July.                   | -
      Mossrow | Hydrangea      | 17.90 | -       | 40     | 19  | half shade | every day     | July to September | Blue in sour soil, pink in sweet.              | -
      Mossrow | Climbing rose  | 19.90 | -       | 90     | 21  | sun        | twice a week  | June to October   | Covers an arch in two years.                   | rose-bush
      Mossrow | Bush rose      | 14.90 | -       | 45     | 19  | sun        | twice a week  | June to October   | Smells as roses used to.                       | rose-bush
      Mossrow | Clematis       | 12.90 | -       | 70     | 15  | half shade | twice a week  | May to September  | Feet in the shade, head in the sun.            | -
      Verdell | Olive tree     | 39.90 | -       | 90     | 21  | full sun   | once a week   | June              | Bring it in below minus five degrees.          | small-tree
      Verdell | Olive tree     | 129.00 | -      | 150    | 30  | full sun   | once a week   | June              | Bring it in below minus five degrees.          | small-tree
      Verdell | Lemon tree     | 44.90 | -       | 80     | 21  | full sun   | twice a week  | all year          | Flowers and fruit at the same time.            | small-tree
      Verdell | Fig tree       | 34.90 | -       | 80     | 21  | full sun   | twice a week  | May               | Sweet figs in September.                       | small-tree
      Verdell | Box ball       | 29.90 | -       | 35     | 24  | half shade | once a week   | April             | Two cuts a year keep it round.                 | box-ball
      Mossrow | Heather        | 3.90  | -       | 20     | 11  | sun        | once a week   | August to November | Colour when all else has gone.                | lavender
      Mossrow | Fountain grass | 9.90  | -       | 60     | 15  | sun        | once a week   | August to October | Soft brushes that move in the wind.            | spider-plant
      Mossrow | Strawberry     | 2.90  | -       | 15     | 9   | sun        | every day     | May               | Fruit from June until the autumn.              | herb-plant
      Mossrow | Blueberry      | 14.90 | -       | 50     | 17  | sun        | every other day | May             | Wants sour soil; two bushes bear more.         | herb-plant
      Mossrow | Tomato plant   | 3.90  | -       | 25     | 11  | full sun   | every day     | June              | Small sweet fruit, for pots too.               | herb-plant`,
  },
]
