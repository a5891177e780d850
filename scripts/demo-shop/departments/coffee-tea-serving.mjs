import { table } from '../table.mjs'

export const serving = [
  {
    type: 'cup and saucer',
    names: { de: 'Tasse mit Untertasse', es: 'taza con platillo', zh: '咖啡杯碟' },
    synonyms: ['cappuccino cup', 'espresso cup', 'coffee cup', 'tea cup', 'saucer'],
    picture: 'cup-saucer',
    bay: 5,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} cup and saucer, ${p.volume} ml`,
    about: (p) => `A cup of ${p.volume} ml with its saucer, ${p.material}.`,
    says: {
      good: ['Pretty, and made well.', 'Feels like a café.', 'The saucer holds a biscuit.'],
      fair: ['Nice, but it does not stack.'],
    },
    rows: table`
      brand | model | price | colours               | volume | material       | dishwasher | note
      Lerby | Bar   | 7.90  | white,brown,turquoise | 70     | porcelain      | yes        | For espresso.
      Lerby | Bar   | 9.90  | white,brown,turquoise | 180    | porcelain      | yes        | For cappuccino.
      Lerby | Bar   | 11.90 | white,turquoise       | 280    | porcelain      | yes        | For latte.
      Lerby | Rose  | 14.90 | pink,blue             | 220    | fine porcelain | no         | Thin, with a gold rim.`,
  },
  {
    type: 'vacuum flask',
    names: { de: 'Thermoskanne', es: 'termo', zh: '保温壶' },
    synonyms: ['thermos', 'thermal jug', 'insulated flask', 'coffee jug', 'pump pot'],
    picture: 'vacuum-flask',
    bay: 7,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} vacuum flask, ${p.capacity} l`,
    about: (p) => `Keeps ${p.capacity} l hot for ${p.keepsHot} hours, made of ${p.material}.`,
    says: {
      good: [
        'Hot for as long as it says.',
        'Pours without dripping.',
        'Survived a fall from the table.',
        'Closes tightly.',
      ],
      fair: ['Keeps hot, but is hard to clean inside.'],
    },
    rows: table`
      brand     | model | price | colours          | capacity | keepsHot | material        | note
      Thermarra | Trail | 24.90 | green,black      | 0.5      | 12       | steel           | The lid is a cup.
      Thermarra | Trail | 29.90 | green,silver,red | 0.75     | 18       | steel           | The lid is a cup.
      Thermarra | Trail | 34.90 | green,black      | 1        | 24       | steel           | The lid is a cup.
      Thermarra | Table | 39.90 | white,silver     | 1        | 12       | steel           | A jug with a handle; press to pour.
      Thermarra | Table | 44.90 | white,copper     | 1.5      | 12       | steel           | A jug with a handle; press to pour.
      Kalduna   | Pump  | 34.90 | silver           | 1.9      | 10       | steel and glass | Pump at the top, for meetings.
      Thermarra | Food  | 27.90 | blue,orange      | 0.6      | 8        | steel           | A wide mouth for soup, with a spoon.`,
  },
  {
    type: 'water bottle',
    names: { de: 'Trinkflasche', es: 'botella de agua', zh: '水杯' },
    synonyms: ['drinking bottle', 'sports bottle', 'bottle', 'flask'],
    picture: 'water-bottle',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} water bottle, ${p.volume} ml`,
    about: (p) => `Holds ${p.volume} ml, made of ${p.material}, ${p.goodFor}.`,
    says: {
      good: [
        'Tight, even upside down.',
        'No taste of anything.',
        'Easy to clean.',
        'My son has not lost it yet.',
      ],
      fair: ['Good, but it does not fit my bicycle.'],
    },
    rows: table`
      brand     | model | price | colours         | volume | material            | goodFor              | dishwasher | note
      Thermarra | Sip   | 14.90 | blue,pink,green | 500    | steel               | for school and sport | no         | Opens with one finger.
      Thermarra | Sip   | 19.90 | black,turquoise | 750    | steel               | for school and sport | no         | Opens with one finger.
      Thermarra | Cold  | 27.90 | white,purple    | 600    | double-walled steel | for hot and cold     | no         | Cold for a day, hot for ten hours.
      Klirra    | Carry | 16.90 | transparent     | 600    | glass               | for the office       | yes        | With a sleeve of felt.
      Lerby     | Kids  | 12.90 | yellow,red      | 400    | plastic             | for children         | yes        | A straw that does not drip.`,
  },
  {
    type: 'tea infuser',
    names: { de: 'Tee-Ei', es: 'infusor de té', zh: '泡茶器' },
    synonyms: ['tea strainer', 'tea ball', 'tea sieve', 'tea egg'],
    picture: 'tea-infuser',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} tea infuser`,
    about: (p) => `${p.diameter} cm across, made of ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['Leaves have room to open.', 'Nothing slips through.', 'Sits well on every cup.'],
      fair: ['Works, but fine rooibos gets through.'],
    },
    rows: table`
      brand    | model  | price | colours          | diameter | material | goodFor           | dishwasher | note
      Teaverly | Ball   | 3.90  | silver           | 4.5      | steel    | for one cup       | yes        | On a chain.
      Teaverly | Basket | 9.90  | silver,gold      | 7        | steel    | for cups and pots | yes        | A lid that is also a saucer for it.
      Teaverly | Fish   | 7.90  | orange,turquoise | 5        | silicone | for one cup       | yes        | It swims in the cup.
      Oolonga  | Bamboo | 8.90  | brown            | 6.5      | bamboo   | for cups          | no         | Light and fine.`,
  },
  {
    type: 'tea warmer',
    names: { de: 'Stövchen', es: 'calentador de tetera', zh: '茶壶保温座' },
    synonyms: ['teapot warmer', 'cup warmer', 'warmer'],
    picture: 'tea-warmer',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} tea warmer`,
    about: (p) => `${p.diameter} cm across, of ${p.material}; ${p.goodFor}.`,
    says: {
      good: ['The last cup is as hot as the first.', 'Stands safely.', 'Warm, and not too hot.'],
      fair: ['Nice, but smaller than my pot.'],
    },
    rows: table`
      brand    | model | price | colours          | diameter | material          | goodFor                 | note
      Teaverly | Round | 14.90 | white,green,blue | 14       | stoneware         | for one tea light       | Matches the teapot Round.
      Teaverly | Iron  | 24.90 | black            | 13       | cast iron         | for one tea light       | Matches the teapot Iron.
      Oolonga  | Plate | 29.90 | white,grey       | 12       | glass and plastic | with a plug, 55 degrees | Turns off after eight hours.`,
  },
  {
    type: 'coffee canister',
    names: { de: 'Kaffeedose', es: 'bote para café', zh: '咖啡罐' },
    synonyms: ['tea tin', 'coffee tin', 'storage tin', 'tea caddy', 'sugar tin'],
    picture: 'coffee-canister',
    bay: 8,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} coffee canister, ${p.grams} g`,
    about: (p) => `For ${p.grams} g, made of ${p.material}; keeps out air and light.`,
    says: {
      good: ['Everything stays fresh for weeks.', 'Closes with a soft hiss.', 'Pretty enough for the shelf.'],
      fair: ['Tight, but I wish one could see how much is left.'],
    },
    rows: table`
      brand    | model  | price | colours            | grams | material             | dishwasher | note
      Fincalta | Seal   | 24.90 | black,white,copper | 500   | steel                | no         | A valve lets the gas of fresh beans out.
      Fincalta | Seal S | 18.90 | black,white        | 250   | steel                | no         | A valve lets the gas of fresh beans out.
      Oolonga  | Tin    | 9.90  | red,green,gold     | 100   | tinplate             | no         | A second lid inside; for tea.
      Lerby    | Stone  | 19.90 | beige,blue         | 500   | stoneware and bamboo | yes        | A rubber ring in the lid.`,
  },
  {
    type: 'milk jug',
    names: { de: 'Milchkännchen', es: 'jarrita de leche', zh: '奶壶' },
    synonyms: ['creamer', 'sugar bowl', 'cream jug', 'milk pot'],
    picture: 'milk-jug',
    bay: 5,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} milk jug, ${p.volume} ml`,
    about: (p) => `Holds ${p.volume} ml, ${p.material}.`,
    says: {
      good: ['Does not drip.', 'Small and pretty.', 'Matches our mugs.'],
      fair: ['Nice, a little small for six.'],
    },
    rows: table`
      brand    | model | price | colours          | volume | material  | dishwasher | note
      Lerby    | Plain | 7.90  | white,blue,green | 250    | stoneware | yes        | Matches the mug Plain.
      Lerby    | Cow   | 12.90 | white            | 150    | porcelain | yes        | Pours from its mouth.
      Teaverly | Round | 9.90  | white,green      | 200    | stoneware | yes        | Matches the teapot Round.`,
  },
]
