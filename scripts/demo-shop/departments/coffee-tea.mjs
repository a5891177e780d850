import { brewing } from './coffee-tea-brewing.mjs'
import { serving } from './coffee-tea-serving.mjs'
import { supplies } from './coffee-tea-supplies.mjs'
import { table } from '../table.mjs'

export const coffeeTea = {
  id: 'coffee-tea',
  name: 'Coffee & tea',
  names: { de: 'Kaffee & Tee', es: 'Café y té', zh: '咖啡与茶' },
  aisle: '2',
  picture: 'kettle',
  types: [
    {
      type: 'kettle',
      names: { de: 'Wasserkocher', es: 'hervidor de agua', zh: '电热水壶' },
      synonyms: ['electric kettle', 'water kettle', 'water boiler', 'tea kettle'],
      picture: 'kettle',
      bay: 1,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model ?? ''} kettle, ${p.capacity} l`,
      about: (p) => `Boils a litre in ${p.boilTime} minutes and holds ${p.capacity} l.`,
      says: {
        good: [
          'Boils faster than I can find a cup.',
          'Quiet for a kettle.',
          'Pours without spilling.',
          'Easy to clean inside.',
        ],
        fair: ['Boils fast, but the lid is stiff.'],
      },
      rows: table`
        brand    | model   | price | colours          | capacity | strength | boilTime | note
        Emberva    | -       | 39.90 | red,black,silver | 1.7      | 2400     | 2.5      | It switches itself off and lifts off its base.
        Emberva    | Small   | 29.90 | red,white        | 1        | 2000     | 3        | Just enough for a pot of tea.
        Emberva    | Pour    | 69.00 | copper,black     | 0.8      | 1200     | 4.5      | The thin spout pours slowly over filter coffee; you choose the degrees.
        Teaverly | Clear   | 44.50 | transparent      | 1.7      | 2200     | 2.8      | A glass body, so you see the water boil.
        Teaverly | Travel  | 24.90 | white            | 0.5      | 1000     | 5        | Folds flat for the suitcase.
        Teaverly | Degrees | 59.90 | silver,black     | 1.5      | 2200     | 2.8      | Six temperatures, from green tea to coffee; keeps warm for half an hour.
        Teaverly | Enamel  | 49.90 | turquoise,beige  | 1.7      | 2200     | 2.8      | Looks as if it came from the stove.
        Kalduna  | Basic   | 16.90 | white,blue       | 1.7      | 2000     | 3.2      | Plain and cheap, with a window to see the water.
        Kalduna  | Steel   | 29.90 | silver           | 1.7      | 2400     | 2.5      | Steel inside and outside.
        Kalduna  | Hush    | 54.90 | grey             | 1.5      | 2000     | 3.1      | Double walls: quiet, and cool to touch.
        Kalduna  | Stove   | 34.90 | red,silver       | 2        | 2000     | 4        | For the hob, also for induction; it whistles.`,
    },
    {
      type: 'coffee machine',
      names: { de: 'Filterkaffeemaschine', es: 'cafetera de filtro', zh: '滴滤咖啡机' },
      synonyms: ['filter coffee machine', 'coffee maker', 'drip coffee maker'],
      picture: 'coffee-machine',
      bay: 2,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} coffee machine, ${p.cups} cups`,
      about: (p) => `Brews ${p.cups} cups of filter coffee with ${p.power} W.`,
      says: {
        good: [
          'Hot coffee, as it should be.',
          'Easy to fill.',
          'Easy to clean.',
          'Makes the coffee of my childhood.',
        ],
        fair: ['Good coffee, but a bit loud at the end.'],
      },
      rows: table`
        brand   | model   | price  | colours         | cups | power | timer | note
        Mokkara | Drip 10 | 49.90  | black,white     | 10   | 1000  | -     | The hot plate keeps the jug warm for half an hour.
        Mokkara | Drip 6  | 34.90  | red             | 6    | 700   | -     | A small machine for a small kitchen.
        Mokkara | Thermo  | 79.90  | silver          | 8    | 1000  | 24    | Brews into a steel flask; set it in the evening for the morning.
        Kremora | Fresh   | 149.00 | black           | 10   | 1000  | 24    | Grinds the beans right before it brews.
        Mokkara | Drip 12 | 59.90  | silver          | 12   | 1100  | -     | For the office and for guests.
        Mokkara | Solo    | 29.90  | white,turquoise | 1    | 450   | -     | Brews right into the mug.
        Kalduna | Morning | 24.90  | black           | 10   | 900   | -     | The cheapest; does what it should.
        Kalduna | Timer   | 44.90  | grey            | 12   | 1000  | 24    | Set it in the evening, wake up to coffee.
        Kremora | Slow    | 179.00 | white           | 8    | 1500  | -     | Water at 94 degrees, as if poured by hand.`,
    },
    {
      type: 'espresso machine',
      names: { de: 'Espressomaschine', es: 'cafetera espresso', zh: '意式咖啡机' },
      synonyms: ['espresso maker', 'coffee machine', 'cappuccino machine'],
      picture: 'espresso-machine',
      bay: 2,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} espresso machine`,
      about: (p) => `Espresso at ${p.pressure} bar, ${p.capacity} l of water in the tank.`,
      says: {
        good: [
          'Crema like in Italy.',
          'Hot within a minute.',
          'My guests ask where the barista is.',
          'Easy to descale.',
        ],
        fair: ['Great espresso, but the drip tray is small.'],
      },
      rows: table`
        brand   | model     | price  | colours      | pressure | capacity | power | width | note
        Kremora | Uno       | 129.00 | red,black    | 15       | 1.1      | 1350  | 18    | Only 18 cm wide, with a steam wand for milk.
        Kremora | Duo       | 229.00 | silver       | 15       | 1.8      | 1450  | 26    | Makes two cups at once.
        Kremora | Auto      | 399.00 | black        | 15       | 1.8      | 1500  | 25    | Grinds, brews and rinses by itself at the touch of a button.
        Kremora | Uno Steel | 159.00 | silver,white | 15       | 1.2      | 1350  | 19    | A gauge shows the pressure.
        Kremora | Grind     | 349.00 | silver,black | 15       | 2        | 1600  | 32    | With a grinder on top and a tamper.
        Kremora | Auto Milk | 549.00 | silver,black | 15       | 1.8      | 1500  | 26    | Cappuccino at the touch of a button; rinses its own milk pipe.
        Kremora | Auto Slim | 449.00 | white        | 15       | 1.4      | 1450  | 20    | Fits where others do not.
        Mokkara | Lever     | 279.00 | copper       | 9        | 0.9      | -     | 24    | You press the water through by hand; no electronics.`,
    },
    {
      type: 'coffee grinder',
      names: { de: 'Kaffeemühle', es: 'molinillo de café', zh: '咖啡研磨机' },
      synonyms: ['grinder', 'coffee mill', 'bean grinder'],
      picture: 'coffee-grinder',
      bay: 3,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} coffee grinder`,
      about: (p) => `Grinds ${p.grams} g of beans at a time in ${p.settings} settings.`,
      says: {
        good: [
          'Grinds evenly.',
          'Hardly any dust.',
          'The coffee tastes of more.',
          'Not as loud as I feared.',
        ],
        fair: ['Grinds well, but some powder sticks inside.'],
      },
      rows: table`
        brand   | model        | price  | colours   | grams | settings | power | note
        Mokkara | Crank        | 34.50  | brown     | 30    | 12       | -     | Turned by hand, so nobody wakes up.
        Mokkara | Mill 15      | 44.90  | black     | 120   | 15       | 150   | From coarse for the press to fine for espresso.
        Kremora | Burr 30      | 89.00  | silver    | 250   | 30       | 160   | Steel burrs grind evenly and without heat.
        Kalduna | Blade        | 19.90  | black,red | 70    | 1        | 150   | For a quick grind, for spices too.
        Mokkara | Crank Travel | 44.90  | silver    | 20    | 24       | -     | Slim as a flask, for the rucksack.
        Kremora | Burr 40      | 149.00 | black     | 300   | 40       | 180   | Weighs each portion by itself.
        Kremora | Single       | 229.00 | white     | 50    | 60       | 150   | For one dose at a time; nothing stays inside.`,
    },
    {
      type: 'milk frother',
      names: { de: 'Milchaufschäumer', es: 'espumador de leche', zh: '奶泡机' },
      synonyms: ['milk foamer', 'frother', 'milk steamer'],
      picture: 'milk-frother',
      bay: 3,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} milk frother`,
      about: (p) => `Foams ${p.volume} ml of milk.`,
      says: {
        good: [
          'Foam that stands.',
          'Oat milk works too.',
          'Rinsed in a second.',
          'Quiet enough for the early morning.',
        ],
        fair: ['Good foam, but only enough for one cup.'],
      },
      rows: table`
        brand   | model     | price | colours              | volume | power | warms | note
        Kremora | Wand      | 12.90 | black,white          | 200    | -     | no    | Runs on two AA batteries and fits in a drawer.
        Kremora | Cloud     | 49.90 | silver               | 150    | 500   | yes   | Warm foam or cold, at one touch.
        Mokkara | Latte     | 39.50 | red                  | 240    | 450   | yes   | Also makes hot chocolate.
        Kalduna | Whirl     | 7.90  | black,pink,turquoise | 250    | -     | no    | A small whisk with a battery.
        Kremora | Cloud Pro | 79.90 | black                | 350    | 600   | yes   | Four kinds of foam; the jug goes into the dishwasher.
        Mokkara | Pump      | 14.90 | silver               | 400    | -     | no    | By hand, for hot or cold milk.
        Kremora | Jug       | 16.90 | silver,black         | 350    | -     | no    | A steel jug for the steam wand, with marks.`,
    },
    {
      type: 'French press',
      names: { de: 'French Press', es: 'cafetera de émbolo', zh: '法压壶' },
      synonyms: ['cafetiere', 'coffee press', 'press pot'],
      picture: 'french-press',
      bay: 3,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} French press, ${p.capacity} l`,
      about: (p) => `Presses ${p.cups} cups at once in ${p.material}.`,
      says: {
        good: [
          'The grounds stay down.',
          'Strong coffee without a machine.',
          'Easy to take apart.',
          'Has survived two years of mornings.',
        ],
        fair: ['Good coffee; it wants drinking soon.'],
      },
      rows: table`
        brand    | model  | price | colours         | capacity | cups | material | note
        Mokkara  | Plunge | 19.90 | black           | 0.35     | 3    | glass    | For one who likes it strong.
        Mokkara  | Plunge | 24.90 | black,copper    | 1        | 8    | glass    | The fine sieve keeps the grounds down.
        Teaverly | Camp   | 34.90 | green           | 1        | 8    | steel    | Double walls keep it hot, and it does not break.
        Mokkara  | Plunge | 22.90 | white,red       | 0.6      | 4    | glass    | The fine sieve keeps the grounds down.
        Mokkara  | Wood   | 34.90 | brown           | 1        | 8    | glass    | A cork ring and a wooden knob.
        Teaverly | Keep   | 44.90 | silver,black    | 0.8      | 6    | steel    | Double walls keep it hot for an hour.
        Mokkara  | To go  | 27.90 | black,turquoise | 0.4      | 2    | steel    | Press, close, walk.`,
    },
    {
      type: 'teapot',
      names: { de: 'Teekanne', es: 'tetera', zh: '茶壶' },
      synonyms: ['tea pot', 'tea kettle'],
      picture: 'teapot',
      bay: 4,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} teapot, ${p.capacity} l`,
      about: (p) => `Pours ${p.cups} cups, made of ${p.material}.`,
      says: {
        good: [
          'Does not drip.',
          'Keeps the tea hot.',
          'The sieve catches every leaf.',
          'A pleasure to pour.',
        ],
        fair: ['Beautiful, but the handle gets warm.'],
      },
      rows: table`
        brand    | model     | price | colours          | capacity | cups | material  | note
        Teaverly | Round     | 24.90 | white,green,blue | 1.2      | 5    | stoneware | The sieve inside lifts out with the leaves.
        Teaverly | Clear     | 29.90 | transparent      | 1        | 4    | glass     | Watch the tea open.
        Teaverly | Iron      | 44.90 | black            | 0.8      | 3    | cast iron | Stays hot for an hour.
        Teaverly | Round     | 29.90 | white,blue       | 1.6      | 7    | stoneware | The sieve inside lifts out with the leaves.
        Teaverly | Clear     | 34.90 | transparent      | 1.5      | 6    | glass     | Watch the tea open.
        Teaverly | Iron      | 59.90 | black,turquoise  | 1.2      | 5    | cast iron | Stays hot for an hour.
        Oolonga  | Porcelain | 39.90 | white            | 1        | 4    | porcelain | Thin and light, with a long spout.
        Oolonga  | Travel    | 24.90 | green,beige      | 0.2      | 1    | stoneware | A pot and two cups in one case.`,
    },
    {
      type: 'mug',
      names: { de: 'Becher', es: 'taza', zh: '马克杯' },
      synonyms: ['cup', 'coffee mug', 'coffee cup', 'tea cup'],
      picture: 'mug',
      bay: 5,
      shelves: [5, 4, 3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} mug, ${p.volume} ml`,
      about: (p) => `${p.material} mug for ${p.volume} ml, safe in the dishwasher.`,
      says: {
        good: [
          'Just the right size.',
          'Feels good in the hand.',
          'Has survived the dishwasher.',
          'A nice weight.',
        ],
        fair: ['Nice, but I would like a set of six.'],
      },
      rows: table`
        brand | model  | price | colours               | volume | material  | dishwasher | note
        Lerby | Plain  | 5.90  | white,blue,green,red  | 350    | Stoneware | yes        | A wide handle takes three fingers.
        Lerby | Big    | 7.90  | grey,brown            | 500    | Stoneware | yes        | For a long morning.
        Lerby | Demi   | 4.50  | white,black           | 90     | Porcelain | yes        | The size of an espresso.
        Lerby | Dot    | 6.90  | yellow,turquoise,pink | 350    | Porcelain | yes        | Dots pressed into the wall; each one feels different.
        Lerby | Double | 9.90  | transparent           | 300    | Glass     | yes        | Two walls: the coffee floats, the hand stays cool.
        Lerby | Enamel | 7.90  | white,blue            | 400    | Enamel    | yes        | For the garden and the tent.
        Lerby | Latte  | 8.90  | grey,white            | 450    | Porcelain | yes        | A wide one for milk foam.
        Lerby | Child  | 5.50  | yellow,green          | 250    | Melamine  | yes        | Two handles and no splinters.`,
    },
    {
      type: 'travel mug',
      names: { de: 'Thermobecher', es: 'vaso térmico', zh: '保温随行杯' },
      synonyms: ['thermos', 'thermal mug', 'coffee to go cup', 'flask'],
      picture: 'travel-mug',
      bay: 6,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} travel mug, ${p.volume} ml`,
      about: (p) => `Keeps ${p.volume} ml hot for ${p.keepsHot} hours and does not leak.`,
      says: {
        good: [
          'Does not burn the hand.',
          'Does not leak in the bag.',
          'The lid comes apart for cleaning.',
          'Fits under the machine.',
        ],
        fair: ['Tight, but the seal keeps the smell of coffee.'],
      },
      rows: table`
        brand     | model   | price | colours               | volume | keepsHot | material             | note
        Teaverly  | Go      | 19.90 | blue,pink,black       | 350    | 4        | steel                | Opens and closes with one hand.
        Teaverly  | Go XL   | 27.90 | green                 | 500    | 6        | steel                | Fits the cup holder of a car.
        Thermarra | Click   | 24.90 | black,white,turquoise | 400    | 5        | steel                | The lid opens with a click, all round.
        Thermarra | Ceramic | 29.90 | beige,grey            | 380    | 4        | ceramic and steel    | Tastes of nothing but coffee.
        Thermarra | Handle  | 27.90 | blue                  | 480    | 5        | steel                | A handle, for the desk.
        Lerby     | Cup     | 14.90 | green,purple          | 350    | 1        | plastic and silicone | Light, for a short way; for the dishwasher.`,
    },
    {
      type: 'coffee beans',
      names: { de: 'Kaffeebohnen', es: 'café en grano', zh: '咖啡豆' },
      synonyms: ['coffee', 'whole beans', 'espresso beans'],
      picture: 'coffee-beans',
      bay: 6,
      shelves: [3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} coffee beans, ${p.contents} kg`,
      about: (p) => `Whole beans, ${p.roast} roast, tasting of ${p.flavour}.`,
      says: {
        good: [
          'Fresh and full of taste.',
          'Tastes of what it says.',
          'The whole room smelt of it.',
          'The whole office likes it.',
        ],
        fair: ['Good, but the bag does not close again.'],
      },
      rows: table`
        brand    | model       | price | colours | contents | roast  | flavour                   | note
        Mokkara  | House       | 14.90 | -       | 1        | medium | nuts and cocoa            | Good for filter and for fully automatic machines.
        Mokkara  | Dark        | 16.90 | -       | 1        | dark   | bitter chocolate          | Made for espresso.
        Mokkara  | Decaf       | 9.90  | -       | 0.5      | medium | caramel                   | Without caffeine, for the evening.
        Mokkara  | Light       | 12.50 | -       | 0.5      | light  | berries and citrus        | For the French press and for filter.
        Fincalta | Andes       | 17.90 | -       | 1        | medium | milk chocolate and orange | From one valley; for filter and for espresso.
        Fincalta | Highland    | 13.90 | -       | 0.5      | light  | blueberry and tea         | For filter coffee by hand.
        Fincalta | Crema       | 15.90 | -       | 1        | medium | hazelnut                  | Mild and round, for fully automatic machines.
        Fincalta | Crema       | 8.90  | -       | 0.5      | medium | hazelnut                  | Mild and round, for fully automatic machines.
        Fincalta | Nero        | 16.90 | -       | 1        | dark   | cocoa and smoke           | Half robusta, for a thick crema.
        Mokkara  | House       | 7.90  | -       | 0.5      | medium | nuts and cocoa            | Good for filter and for fully automatic machines.
        Mokkara  | Fair Forest | 10.90 | -       | 0.5      | medium | caramel and plum          | Organic, and fairly paid.`,
    },
    {
      type: 'tea',
      models: {
        'Breakfast black': { de: 'Frühstück schwarz', es: 'desayuno negro', zh: '早餐红' },
        'Quiet Night herbal': { de: 'Ruhige Nacht Kräuter', es: 'noche tranquila hierbas', zh: '静夜草本' },
        'Green Hill green': { de: 'Grüner Hügel grün', es: 'colina verde', zh: '青山绿' },
        'Mint Garden herbal': { de: 'Minzgarten Kräuter', es: 'jardín de menta', zh: '薄荷园草本' },
        'Earl Grey black': { de: 'Earl Grey schwarz', es: 'Earl Grey negro', zh: '伯爵红' },
        'Camomile herbal': { de: 'Kamille', es: 'manzanilla', zh: '洋甘菊' },
        'Ginger & lemon herbal': { de: 'Ingwer-Zitrone', es: 'jengibre y limón', zh: '姜柠' },
        'Rooibos vanilla': { de: 'Rooibos Vanille', es: 'rooibos vainilla', zh: '香草路易波士' },
        'Red Berry fruit': { de: 'Rote Beeren Früchte', es: 'frutos rojos', zh: '红莓果' },
        'Jasmine green': { de: 'Jasmin grün', es: 'jazmín verde', zh: '茉莉绿' },
        'White Peony': { de: 'Weiße Pfingstrose', es: 'peonía blanca', zh: '白牡丹' },
        'Sencha green': { de: 'Sencha grün', es: 'sencha verde', zh: '煎' },
      },
      names: { de: 'Tee', es: 'té', zh: '茶' },
      synonyms: ['tea bags', 'herbal tea', 'black tea', 'green tea'],
      picture: 'tea',
      bay: 4,
      shelves: [5],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} tea, ${p.bags} bags`,
      about: (p) => `${p.bags} bags, tasting of ${p.flavour}.`,
      says: {
        good: [
          'Full taste.',
          'One bag is enough for a pot.',
          'My favourite in the evening.',
          'Smells wonderful.',
        ],
        fair: ['Good, but each bag is wrapped by itself.'],
      },
      rows: table`
        brand    | model                 | price | colours | bags | flavour                 | note
        Teaverly | Breakfast black       | 4.90  | -       | 50   | malt                    | Strong enough for milk.
        Teaverly | Quiet Night herbal    | 3.90  | -       | 20   | lemon balm and lavender | No caffeine.
        Teaverly | Green Hill green      | 4.50  | -       | 25   | fresh grass and nuts    | Best with water just off the boil.
        Teaverly | Mint Garden herbal    | 3.90  | -       | 20   | peppermint              | No caffeine.
        Teaverly | Earl Grey black       | 4.90  | -       | 50   | bergamot                | For the afternoon.
        Teaverly | Camomile herbal       | 3.50  | -       | 20   | camomile                | No caffeine.
        Teaverly | Ginger & lemon herbal | 3.90  | -       | 20   | ginger and lemon        | No caffeine; warms from inside.
        Teaverly | Rooibos vanilla       | 4.20  | -       | 20   | vanilla                 | No caffeine.
        Teaverly | Red Berry fruit       | 3.50  | -       | 20   | hibiscus and raspberry  | Good cold as well.
        Oolonga  | Jasmine green         | 5.90  | -       | 25   | jasmine blossom         | Three minutes at 80 degrees.
        Oolonga  | White Peony           | 8.90  | -       | 20   | melon and hay           | In silk bags with room to open.
        Oolonga  | Sencha green          | 5.50  | -       | 25   | sea and fresh grass     | Two minutes at 70 degrees.`,
    },
    ...brewing,
    ...supplies,
    ...serving,
  ],
}
