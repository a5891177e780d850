import { table } from '../table.mjs'

export const tableware = [
  {
    type: 'plate',
    names: { de: 'Teller', es: 'plato', zh: '盘子' },
    synonyms: ['dinner plate', 'dish', 'side plate', 'soup plate', 'crockery'],
    picture: 'plate',
    bay: 7,
    shelves: [4, 3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} plate, ${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across, ${p.material}.`,
    says: {
      good: [
        'No chips after a year.',
        'Feels good to eat from.',
        'Stacks without wobbling.',
        'Goes with everything we have.',
      ],
      fair: ['Lovely, but I would like more colours.'],
    },
    rows: table`
      brand    | model      | price | colours          | diameter | material  | dishwasher | microwave | note
      Tellerby | Plain      | 5.90  | white            | 20       | porcelain | yes        | yes       | For bread and cake.
      Tellerby | Plain      | 7.90  | white            | 27       | porcelain | yes        | yes       | For dinner.
      Tellerby | Plain deep | 7.50  | white            | 22       | porcelain | yes        | yes       | For soup and pasta.
      Tellerby | Dune       | 8.90  | beige,blue,green | 21       | stoneware | yes        | yes       | Each glaze runs a little differently.
      Tellerby | Dune       | 12.90 | beige,blue,green | 28       | stoneware | yes        | yes       | Each glaze runs a little differently.
      Ekholt   | Picnic     | 3.90  | red,yellow       | 25       | melamine  | yes        | no        | Does not break.`,
  },
  {
    type: 'cereal bowl',
    names: { de: 'Müslischale', es: 'cuenco', zh: '碗' },
    synonyms: ['soup bowl', 'bowl', 'dessert bowl', 'salad bowl'],
    picture: 'cereal-bowl',
    bay: 7,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} cereal bowl, ${p.volume} ml`,
    about: (p) => `Holds ${p.volume} ml, ${p.diameter} cm across, ${p.material}.`,
    says: {
      good: ['Just the right size for breakfast.', 'Stays cool outside.', 'Stacks well.'],
      fair: ['Pretty, but a little small for me.'],
    },
    rows: table`
      brand    | model  | price | colours          | volume | diameter | material  | dishwasher | microwave | note
      Tellerby | Plain  | 5.50  | white            | 500    | 15       | porcelain | yes        | yes       | -
      Tellerby | Dune   | 8.50  | beige,blue,green | 600    | 16       | stoneware | yes        | yes       | Each glaze runs a little differently.
      Tellerby | Ramen  | 12.90 | black,white      | 1100   | 20       | stoneware | yes        | yes       | Deep, for a whole meal.
      Ekholt   | Picnic | 3.50  | red,yellow       | 600    | 16       | melamine  | yes        | no        | Does not break.`,
  },
  {
    type: 'drinking glass',
    names: { de: 'Trinkglas', es: 'vaso', zh: '玻璃杯' },
    synonyms: ['water glass', 'tumbler', 'glasses', 'beer glass'],
    picture: 'drinking-glass',
    bay: 7,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} drinking glasses ${p.volume} ml, ${p.pieces} pack`,
    detail: (p, language) =>
      `${p.volume} ml, ${p.pieces}${{ de: ' Stück', es: ' unidades', zh: '只' }[language]}`,
    about: (p) => `${p.pieces} glasses of ${p.volume} ml, ${p.goodFor}.`,
    says: {
      good: [
        'Do not break when they fall into the sink.',
        'Clear after fifty washes.',
        'They feel good in the hand.',
      ],
      fair: ['Nice, but thicker than I thought.'],
    },
    rows: table`
      brand  | model  | price | colours                | volume | pieces | goodFor             | dishwasher | note
      Klirra | Every  | 9.90  | transparent            | 300    | 6      | for water and juice | yes        | Hardened glass that stacks.
      Klirra | Every  | 11.90 | transparent            | 450    | 6      | for long drinks     | yes        | Hardened glass that stacks.
      Klirra | Ripple | 14.90 | transparent,green,blue | 280    | 4      | for water           | yes        | The waves give a good grip.
      Klirra | Pint   | 12.90 | transparent            | 500    | 2      | for beer            | yes        | -
      Klirra | Double | 19.90 | transparent            | 250    | 2      | for hot drinks      | yes        | Two walls, so it is cool to hold.`,
  },
  {
    type: 'wine glass',
    names: { de: 'Weinglas', es: 'copa de vino', zh: '红酒杯' },
    synonyms: ['champagne glass', 'red wine glass', 'white wine glass', 'stemware'],
    picture: 'wine-glass',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} wine glasses ${p.volume} ml, ${p.pieces} pack`,
    detail: (p, language) =>
      `${p.volume} ml, ${p.pieces}${{ de: ' Stück', es: ' unidades', zh: '只' }[language]}`,
    about: (p) => `${p.pieces} glasses of ${p.volume} ml, ${p.height} cm high, ${p.goodFor}.`,
    says: {
      good: ['Not one broken yet.', 'They ring beautifully.', 'Dishwasher safe, really.'],
      fair: ['Nice, but hard water leaves its marks.'],
    },
    rows: table`
      brand  | model       | price | colours     | volume | pieces | height | goodFor            | dishwasher | note
      Klirra | Vigna red   | 24.90 | transparent | 550    | 4      | 23     | for red wine       | yes        | -
      Klirra | Vigna white | 22.90 | transparent | 380    | 4      | 22     | for white wine     | yes        | -
      Klirra | Vigna flute | 22.90 | transparent | 220    | 4      | 24     | for sparkling wine | yes        | A point inside makes fine bubbles.
      Klirra | Bistro      | 9.90  | transparent | 250    | 6      | 15     | for every day      | yes        | Short and strong.`,
  },
  {
    type: 'cutlery set',
    names: { de: 'Besteckset', es: 'cubertería', zh: '餐具套装' },
    synonyms: ['silverware', 'flatware', 'knives and forks', 'spoons', 'cutlery'],
    picture: 'cutlery-set',
    bay: 7,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} cutlery set, ${p.pieces} pieces`,
    about: (p) => `${p.pieces} pieces for ${p.people}, ${p.material}.`,
    says: {
      good: ['Heavy and well balanced.', 'No rust from the dishwasher.', 'Plain and beautiful.'],
      fair: ['Good, but the knives could be sharper.'],
    },
    rows: table`
      brand    | model | price | colours           | pieces | people | material        | dishwasher | note
      Tellerby | Line  | 29.90 | silver            | 16     | 4      | stainless steel | yes        | -
      Tellerby | Line  | 49.90 | silver            | 30     | 6      | stainless steel | yes        | With cake forks.
      Tellerby | Round | 79.90 | silver,gold,black | 24     | 6      | polished steel  | yes        | Thin necks and round bowls.
      Tellerby | Child | 14.90 | silver            | 4      | 1      | stainless steel | yes        | Short, with a blunt knife; room for a name.
      Ekholt   | Camp  | 12.90 | black,green       | 3      | 1      | steel           | yes        | Clips together in its case.`,
  },
]
