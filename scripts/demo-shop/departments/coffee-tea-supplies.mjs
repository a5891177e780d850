import { table } from '../table.mjs'

export const supplies = [
  {
    type: 'coffee capsules',
    names: { de: 'Kaffeekapseln', es: 'cápsulas de café', zh: '咖啡胶囊' },
    synonyms: ['coffee pods', 'capsules', 'pods', 'coffee'],
    picture: 'coffee-capsules',
    bay: 6,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} coffee capsules, ${p.pieces} capsules`,
    about: (p) => `${p.pieces} capsules for the ${p.fits}, ${p.roast} roast, tasting of ${p.flavour}.`,
    says: {
      good: [
        'As good as the dear ones.',
        'Fit my machine.',
        'Full taste.',
        'The box goes with the old paper.',
      ],
      fair: ['Good, but much waste for one cup.'],
    },
    rows: table`
      brand    | model       | price | colours | pieces | fits             | roast  | flavour          | note
      Kapsulo  | Forte       | 4.50  | -       | 10     | Kapsulo machines | dark   | cocoa            | Strength 10 of 12.
      Kapsulo  | Lungo       | 4.50  | -       | 10     | Kapsulo machines | medium | nuts             | For a big cup.
      Kapsulo  | Decaf       | 4.50  | -       | 10     | Kapsulo machines | medium | biscuit          | Without caffeine.
      Kapsulo  | Forte       | 18.90 | -       | 50     | Kapsulo machines | dark   | cocoa            | Strength 10 of 12.
      Fincalta | Green       | 4.90  | -       | 10     | Kapsulo machines | medium | orange and cocoa | The capsule rots on the compost.
      Mokkara  | Pads mild   | 3.90  | -       | 20     | pad machines     | light  | biscuit          | Round pads of paper.
      Mokkara  | Pads strong | 3.90  | -       | 20     | pad machines     | dark   | bitter chocolate | Round pads of paper.`,
  },
  {
    type: 'ground coffee',
    names: { de: 'gemahlener Kaffee', es: 'café molido', zh: '咖啡粉' },
    synonyms: ['coffee', 'filter coffee', 'coffee powder', 'instant coffee'],
    picture: 'ground-coffee',
    bay: 6,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} ground coffee, ${p.grams} g`,
    about: (p) => `${p.grams} g, ${p.roast} roast, tasting of ${p.flavour}, ${p.goodFor}.`,
    says: {
      good: ['Smells wonderful when you open it.', 'Tastes fresh.', 'Our coffee for years.'],
      fair: ['All right, but fresh beans are better.'],
    },
    rows: table`
      brand    | model    | price | colours | grams | roast  | flavour         | goodFor                    | note
      Mokkara  | House    | 6.90  | -       | 500   | medium | nuts and cocoa  | for filter machines        | -
      Mokkara  | Mild     | 6.90  | -       | 500   | light  | biscuit         | for filter machines        | Roasted slowly, with little acid.
      Mokkara  | Decaf    | 5.90  | -       | 250   | medium | caramel         | for filter machines        | Without caffeine.
      Fincalta | Espresso | 5.50  | -       | 250   | dark   | cocoa and smoke | for stovetop coffee makers | Finely ground.
      Fincalta | Press    | 5.50  | -       | 250   | medium | plum            | for the French press       | Coarsely ground.
      Fincalta | Instant  | 7.90  | -       | 100   | medium | malt            | for hot water              | Freeze-dried, for the office and the tent.`,
  },
  {
    type: 'loose tea',
    names: { de: 'loser Tee', es: 'té a granel', zh: '散茶' },
    synonyms: ['leaf tea', 'tea leaves', 'green tea', 'black tea', 'matcha'],
    picture: 'loose-tea',
    bay: 4,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} loose tea, ${p.grams} g`,
    about: (p) => `${p.grams} g of ${p.goodFor}, tasting of ${p.flavour}.`,
    says: {
      good: ['One cup, and I was convinced.', 'A little is enough.', 'Smells of where it comes from.'],
      fair: ['Fine tea, but the packet does not close again.'],
    },
    rows: table`
      brand    | model       | price | colours | grams | goodFor          | flavour                | note
      Oolonga  | Assam       | 7.90  | -       | 250   | black tea        | malt and honey         | Strong enough for milk.
      Oolonga  | Darjeeling  | 9.90  | -       | 100   | black tea        | muscat grapes          | First leaves of spring.
      Oolonga  | Dragon Well | 12.90 | -       | 100   | green tea        | chestnut               | Roasted in the pan by hand.
      Oolonga  | Oolong      | 11.90 | -       | 100   | half-dark tea    | orchid                 | Opens over five brews.
      Oolonga  | Matcha      | 19.90 | -       | 30    | ground green tea | fresh grass            | In a tin that keeps out the light.
      Teaverly | Herb garden | 5.90  | -       | 80    | herbal tea       | mint, sage and verbena | No caffeine.
      Teaverly | Apple pie   | 5.90  | -       | 100   | fruit tea        | apple and cinnamon     | Good for children.`,
  },
  {
    type: 'hot chocolate',
    names: { de: 'Trinkschokolade', es: 'chocolate a la taza', zh: '热巧克力' },
    synonyms: ['cocoa', 'drinking chocolate', 'chai'],
    picture: 'hot-chocolate',
    bay: 6,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} hot chocolate, ${p.grams} g`,
    about: (p) => `${p.grams} g, tasting of ${p.flavour}, ${p.goodFor}.`,
    says: {
      good: ['Not too sweet.', 'Dissolves without lumps.', 'Like in the ski hut.'],
      fair: ['Good, but soon empty.'],
    },
    rows: table`
      brand   | model   | price | colours | grams | flavour               | goodFor               | note
      Kakaloa | Classic | 5.90  | -       | 400   | milk chocolate        | for milk, hot or cold | Half cocoa, half sugar.
      Kakaloa | Dark    | 6.90  | -       | 250   | bitter chocolate      | for milk or oat drink | 70 percent cocoa.
      Kakaloa | White   | 6.90  | -       | 250   | vanilla               | for milk              | With real vanilla.
      Kakaloa | Chai    | 6.50  | -       | 250   | cinnamon and cardamom | for milk or oat drink | With black tea.`,
  },
  {
    type: 'coffee filters',
    names: { de: 'Kaffeefilter', es: 'filtros de café', zh: '咖啡滤纸' },
    synonyms: ['filter papers', 'paper filters', 'filter bags', 'tea filters'],
    picture: 'coffee-filters',
    bay: 7,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} coffee filters size ${p.size}, ${p.pieces} pack`,
    about: (p) => `${p.pieces} papers of size ${p.size}, ${p.material}.`,
    detail: (p, language) =>
      `${{ de: 'Größe', es: 'tamaño', zh: '尺寸' }[language]} ${p.size}, ${p.pieces}${{ de: ' Stück', es: ' unidades', zh: '张' }[language]}`,
    says: {
      good: ['Do not tear.', 'No taste of paper.', 'Fit my machine.'],
      fair: ['Good, but sold out too often.'],
    },
    rows: table`
      brand    | model | price | colours | pieces | size | material         | note
      Mokkara  | White | 2.50  | -       | 80     | 4    | white paper      | -
      Mokkara  | Brown | 2.20  | -       | 80     | 4    | unbleached paper | Goes on the compost with the grounds.
      Mokkara  | Brown | 2.20  | -       | 100    | 2    | unbleached paper | Goes on the compost with the grounds.
      Fincalta | Cone  | 5.90  | -       | 100    | 2    | white paper      | For pouring by hand.
      Teaverly | Bags  | 3.50  | -       | 100    | M    | unbleached paper | Bags for loose tea.`,
  },
  {
    type: 'descaler',
    names: { de: 'Entkalker', es: 'descalcificador', zh: '除垢剂' },
    synonyms: ['limescale remover', 'machine cleaner', 'cleaning tablets', 'decalcifier'],
    picture: 'descaler',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} descaler, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, ${p.goodFor}, enough for ${p.washes} times.`,
    says: {
      good: ['The machine hums quietly again.', 'Smells of nothing.', 'Done in half an hour.'],
      fair: ['Works, but rinse well.'],
    },
    rows: table`
      brand   | model | price | colours | millilitres | goodFor               | washes | note
      Kremora | Flow  | 9.90  | blue    | 500         | for espresso machines | 4      | Made for the Kremora; good for others too.
      Kalduna | Clear | 4.90  | green   | 250         | for kettles           | 5      | Food-safe citric acid.
      Kremora | Milk  | 10.90 | white   | 500         | for milk pipes        | 10     | Dissolves milk fat.
      Mokkara | Quick | 5.90  | red     | 250         | for filter machines   | 3      | Turns colour when it has done.`,
  },
  {
    type: 'coffee syrup',
    names: { de: 'Kaffeesirup', es: 'sirope para café', zh: '咖啡糖浆' },
    synonyms: ['syrup', 'vanilla syrup', 'caramel syrup', 'soda syrup'],
    picture: 'coffee-syrup',
    bay: 8,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} coffee syrup, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, tasting of ${p.flavour}, ${p.goodFor}.`,
    models: {
      Vanilla: { de: 'Vanille', es: 'vainilla', zh: '香草' },
      Caramel: { de: 'Karamell', es: 'caramelo', zh: '焦糖' },
      Hazelnut: { de: 'Haselnuss', es: 'avellana', zh: '榛子' },
      'Lemon & mint': { de: 'Zitrone & Minze', es: 'limón y menta', zh: '柠檬薄荷' },
      Elderflower: { de: 'Holunderblüte', es: 'flor de saúco', zh: '接骨木花' },
    },
    says: {
      good: ['A spoon is enough.', 'Tastes natural.', 'As in the café.'],
      fair: ['Good, but very sweet.'],
    },
    rows: table`
      brand   | model        | price | colours | millilitres | flavour        | goodFor             | note
      Kakaloa | Vanilla      | 6.90  | beige   | 250         | vanilla        | for coffee and milk | -
      Kakaloa | Caramel      | 6.90  | brown   | 250         | caramel        | for coffee and milk | -
      Kakaloa | Hazelnut     | 6.90  | orange  | 250         | hazelnut       | for coffee and milk | -
      Sprudlo | Lemon & mint | 4.90  | yellow  | 500         | lemon and mint | for sparkling water | Makes nine litres.
      Sprudlo | Elderflower  | 4.90  | green   | 500         | elderflower    | for sparkling water | Makes nine litres.`,
  },
]
