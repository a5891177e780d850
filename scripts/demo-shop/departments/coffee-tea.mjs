import { table } from '../table.mjs'

export const coffeeTea = {
  id: 'coffee-tea',
  name: 'Coffee & tea',
  aisle: '2',
  picture: 'kettle',
  types: [
    {
      type: 'kettle',
      synonyms: ['electric kettle', 'water kettle', 'water boiler', 'tea kettle'],
      picture: 'kettle',
      bay: 1,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model ?? ''} kettle, ${p.capacity} l`,
      about: (p) => `Boils a litre in ${p.boilTime} minutes and holds ${p.capacity} l.`,
      rows: table`
        brand    | model  | price | colours          | capacity | strength | boilTime | note
        Ember    | -      | 39.90 | red,black,silver | 1.7      | 2400     | 2.5      | It switches itself off and lifts off its base.
        Ember    | Small  | 29.90 | red,white        | 1        | 2000     | 3        | Just enough for a pot of tea.
        Ember    | Pour   | 69.00 | copper,black     | 0.8      | 1200     | 4.5      | The thin spout pours slowly over filter coffee; you choose the degrees.
        Teaverly | Clear  | 44.50 | transparent      | 1.7      | 2200     | 2.8      | A glass body, so you see the water boil.
        Teaverly | Travel | 24.90 | white            | 0.5      | 1000     | 5        | Folds flat for the suitcase.`,
    },
    {
      type: 'coffee machine',
      synonyms: ['filter coffee machine', 'coffee maker', 'drip coffee maker'],
      picture: 'coffee-machine',
      bay: 2,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} coffee machine, ${p.cups} cups`,
      about: (p) => `Brews ${p.cups} cups of filter coffee with ${p.power} W.`,
      rows: table`
        brand   | model   | price  | colours     | cups | power | timer | note
        Mokkara | Drip 10 | 49.90  | black,white | 10   | 1000  | -     | The hot plate keeps the jug warm for half an hour.
        Mokkara | Drip 6  | 34.90  | red         | 6    | 700   | -     | A small machine for a small kitchen.
        Mokkara | Thermo  | 79.90  | silver      | 8    | 1000  | 24    | Brews into a steel flask; set it in the evening for the morning.
        Kremora | Fresh   | 149.00 | black       | 10   | 1000  | 24    | Grinds the beans right before it brews.`,
    },
    {
      type: 'espresso machine',
      synonyms: ['espresso maker', 'coffee machine', 'cappuccino machine'],
      picture: 'espresso-machine',
      bay: 2,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} espresso machine`,
      about: (p) => `Espresso at ${p.pressure} bar, ${p.capacity} l of water in the tank.`,
      rows: table`
        brand   | model | price  | colours   | pressure | capacity | power | width | note
        Kremora | Uno   | 129.00 | red,black | 15       | 1.1      | 1350  | 18    | Only 18 cm wide, with a steam wand for milk.
        Kremora | Duo   | 229.00 | silver    | 15       | 1.8      | 1450  | 26    | Makes two cups at once.
        Kremora | Auto  | 399.00 | black     | 15       | 1.8      | 1500  | 25    | Grinds, brews and rinses by itself at the touch of a button.`,
    },
    {
      type: 'coffee grinder',
      synonyms: ['grinder', 'coffee mill', 'bean grinder'],
      picture: 'coffee-grinder',
      bay: 3,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} coffee grinder`,
      about: (p) => `Grinds ${p.grams} g of beans at a time in ${p.settings} settings.`,
      rows: table`
        brand   | model   | price | colours | grams | settings | power | note
        Mokkara | Crank   | 34.50 | brown   | 30    | 12       | -     | Turned by hand, so nobody wakes up.
        Mokkara | Mill 15 | 44.90 | black   | 120   | 15       | 150   | From coarse for the press to fine for espresso.
        Kremora | Burr 30 | 89.00 | silver  | 250   | 30       | 160   | Steel burrs grind evenly and without heat.`,
    },
    {
      type: 'milk frother',
      synonyms: ['milk foamer', 'frother', 'milk steamer'],
      picture: 'milk-frother',
      bay: 3,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} milk frother`,
      about: (p) => `Foams ${p.volume} ml of milk.`,
      rows: table`
        brand   | model | price | colours     | volume | power | warms | note
        Kremora | Wand  | 12.90 | black,white | 200    | -     | no    | Runs on two AA batteries and fits in a drawer.
        Kremora | Cloud | 49.90 | silver      | 150    | 500   | yes   | Warm foam or cold, at one touch.
        Mokkara | Latte | 39.50 | red         | 240    | 450   | yes   | Also makes hot chocolate.`,
    },
    {
      type: 'French press',
      synonyms: ['cafetiere', 'coffee press', 'press pot'],
      picture: 'french-press',
      bay: 3,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} French press, ${p.capacity} l`,
      about: (p) => `Presses ${p.cups} cups at once in ${p.material}.`,
      rows: table`
        brand    | model  | price | colours      | capacity | cups | material | note
        Mokkara  | Plunge | 19.90 | black        | 0.35     | 3    | glass    | For one who likes it strong.
        Mokkara  | Plunge | 24.90 | black,copper | 1        | 8    | glass    | The fine sieve keeps the grounds down.
        Teaverly | Camp   | 34.90 | green        | 1        | 8    | steel    | Double walls keep it hot, and it does not break.`,
    },
    {
      type: 'teapot',
      synonyms: ['tea pot', 'tea kettle'],
      picture: 'teapot',
      bay: 4,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} teapot, ${p.capacity} l`,
      about: (p) => `Pours ${p.cups} cups, made of ${p.material}.`,
      rows: table`
        brand    | model | price | colours          | capacity | cups | material  | note
        Teaverly | Round | 24.90 | white,green,blue | 1.2      | 5    | stoneware | The sieve inside lifts out with the leaves.
        Teaverly | Clear | 29.90 | transparent      | 1        | 4    | glass     | Watch the tea open.
        Teaverly | Iron  | 44.90 | black            | 0.8      | 3    | cast iron | Stays hot for an hour.`,
    },
    {
      type: 'mug',
      synonyms: ['cup', 'coffee mug', 'coffee cup', 'tea cup'],
      picture: 'mug',
      bay: 5,
      shelves: [5, 4, 3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} mug, ${p.volume} ml`,
      about: (p) => `${p.material} mug for ${p.volume} ml, safe in the dishwasher.`,
      rows: table`
        brand | model | price | colours              | volume | material  | dishwasher | note
        Lerby | Plain | 5.90  | white,blue,green,red | 350    | Stoneware | yes        | A wide handle takes three fingers.
        Lerby | Big   | 7.90  | grey,brown           | 500    | Stoneware | yes        | For a long morning.
        Lerby | Demi  | 4.50  | white,black          | 90     | Porcelain | yes        | The size of an espresso.`,
    },
    {
      type: 'travel mug',
      synonyms: ['thermos', 'thermal mug', 'coffee to go cup', 'flask'],
      picture: 'travel-mug',
      bay: 6,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} travel mug, ${p.volume} ml`,
      about: (p) => `Keeps ${p.volume} ml hot for ${p.keepsHot} hours and does not leak.`,
      rows: table`
        brand    | model | price | colours         | volume | keepsHot | material | note
        Teaverly | Go    | 19.90 | blue,pink,black | 350    | 4        | steel    | Opens and closes with one hand.
        Teaverly | Go XL | 27.90 | green           | 500    | 6        | steel    | Fits the cup holder of a car.`,
    },
    {
      type: 'coffee beans',
      synonyms: ['coffee', 'whole beans', 'espresso beans'],
      picture: 'coffee-beans',
      bay: 6,
      shelves: [3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} coffee beans, ${p.contents} kg`,
      about: (p) => `Whole beans, ${p.roast} roast, tasting of ${p.flavour}.`,
      rows: table`
        brand   | model | price | colours | contents | roast  | flavour            | note
        Mokkara | House | 14.90 | -       | 1        | medium | nuts and cocoa     | Good for filter and for fully automatic machines.
        Mokkara | Dark  | 16.90 | -       | 1        | dark   | bitter chocolate   | Made for espresso.
        Mokkara | Decaf | 9.90  | -       | 0.5      | medium | caramel            | Without caffeine, for the evening.
        Mokkara | Light | 12.50 | -       | 0.5      | light  | berries and citrus | For the French press and for filter.`,
    },
    {
      type: 'tea',
      synonyms: ['tea bags', 'herbal tea', 'black tea', 'green tea'],
      picture: 'tea',
      bay: 4,
      shelves: [5],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} tea, ${p.bags} bags`,
      about: (p) => `${p.bags} bags, tasting of ${p.flavour}.`,
      rows: table`
        brand    | model              | price | colours | bags | flavour                 | note
        Teaverly | Breakfast black    | 4.90  | -       | 50   | malt                    | Strong enough for milk.
        Teaverly | Quiet Night herbal | 3.90  | -       | 20   | lemon balm and lavender | No caffeine.
        Teaverly | Green Hill green   | 4.50  | -       | 25   | fresh grass and nuts    | Best with water just off the boil.
        Teaverly | Mint Garden herbal | 3.90  | -       | 20   | peppermint              | No caffeine.`,
    },
  ],
}
