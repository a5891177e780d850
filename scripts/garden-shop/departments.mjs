import { table } from '../demo-shop/table.mjs'

const SOW = (p) => `Sow ${p.sow}. ${p.note}`
const PLANT = (p) => `Plant ${p.plant}, flowers ${p.flowers}. ${p.note}`

/** What the garden shop sells: for each type its words and one product a line. Variety names are those of real plants. */
export const departments = [
  {
    id: 'vegetable-seeds',
    name: 'Vegetable seeds',
    names: { de: 'Gemüsesamen', es: 'Semillas de hortalizas', zh: '蔬菜种子' },
    aisle: 'A',
    picture: 'packet-tomato',
    types: [
      {
        type: 'tomato seeds',
        synonyms: ['tomatoes', 'tomato'],
        names: { de: 'Tomatensamen', es: 'semillas de tomate', zh: '番茄种子' },
        picture: 'packet-tomato',
        bay: 1,
        about: SOW,
        rows: table`
          brand       | variety            | price | seeds | height | sow              | note
          Thistledown | Gardener's Delight | 2.49  | 50    | 180    | February to April | Long trusses of sweet small fruit.
          Thistledown | Moneymaker         | 2.29  | 60    | 180    | February to April | Reliable, under glass and outdoors.
          Thistledown | Ailsa Craig        | 2.49  | 50    | 180    | February to April | An old greenhouse variety full of taste.
          Mosswick    | Tumbling Tom Red   | 3.19  | 12    | 40     | March to April    | Hangs over the edge of a basket.
          Mosswick    | Tumbling Tom Yellow| 3.19  | 12    | 40     | March to April    | Golden fruit for baskets and pots.
          Mosswick    | Sungold            | 3.99  | 10    | 200    | February to April | Orange, and as sweet as tomatoes get.
          Quillet     | Black Krim         | 2.99  | 20    | 180    | February to April | Dark, smoky flesh for slicing.
          Quillet     | Brandywine         | 2.99  | 20    | 180    | February to March | Huge pink fruit that needs a stake.
          Quillet     | Roma VF            | 2.29  | 60    | 120    | March to April    | Few seeds, thick flesh: made for sauce.
          Quillet     | San Marzano        | 2.49  | 40    | 180    | February to April | The long one for the pot.`,
      },
      {
        type: 'carrot seeds',
        synonyms: ['carrots', 'carrot'],
        names: { de: 'Karottensamen', es: 'semillas de zanahoria', zh: '胡萝卜种子' },
        picture: 'packet-carrot',
        bay: 1,
        about: SOW,
        rows: table`
          brand       | variety           | price | seeds | height | sow              | note
          Thistledown | Early Nantes      | 1.99  | 800   | 30     | March to June     | Ready in twelve weeks.
          Thistledown | Autumn King       | 1.99  | 800   | 40     | April to July     | Long roots that store into winter.
          Thistledown | Chantenay Red Cored | 1.99 | 700  | 30     | March to July     | Short and stout, for heavy soil.
          Mosswick    | Paris Market      | 2.49  | 400   | 25     | March to July     | Round as a radish: grows in a pot.
          Mosswick    | Flyaway           | 3.49  | 350   | 30     | March to July     | Bred to be left alone by carrot fly.
          Quillet     | Purple Haze       | 3.29  | 300   | 35     | April to July     | Purple outside, orange inside.
          Quillet     | Rainbow mix       | 3.29  | 350   | 35     | April to July     | Four colours in one row.`,
      },
      {
        type: 'bean seeds',
        synonyms: ['beans', 'bean'],
        names: { de: 'Bohnensamen', es: 'semillas de judía', zh: '豆角种子' },
        picture: 'packet-bean',
        bay: 2,
        about: SOW,
        rows: table`
          brand       | variety              | price | seeds | height | sow             | note
          Thistledown | Scarlet Emperor      | 2.99  | 40    | 240    | April to June    | Runner bean with red flowers.
          Thistledown | White Lady           | 2.99  | 40    | 240    | April to July    | Sets pods even in hot weather.
          Thistledown | Aquadulce Claudia    | 2.79  | 45    | 100    | October to March | The broad bean for autumn sowing.
          Thistledown | The Sutton           | 2.79  | 40    | 35     | February to May  | Dwarf broad bean for windy plots.
          Mosswick    | Cobra                | 3.19  | 50    | 200    | April to July    | Climbing French bean without strings.
          Mosswick    | Purple Teepee        | 2.99  | 60    | 45     | April to July    | Dwarf, and easy to see when picking.
          Mosswick    | Sonesta              | 2.99  | 60    | 45     | April to July    | Yellow pods that keep crisp.
          Quillet     | Borlotti Lamon       | 3.29  | 35    | 200    | May to June      | Red and cream pods for drying.
          Quillet     | Cherokee Trail of Tears | 3.29 | 35  | 220    | May to June      | Black beans, pretty pods.`,
      },
      {
        type: 'pea seeds',
        synonyms: ['peas', 'pea', 'mangetout'],
        names: { de: 'Erbsensamen', es: 'semillas de guisante', zh: '豌豆种子' },
        picture: 'packet-bean',
        bay: 4,
        about: SOW,
        rows: table`
          brand       | variety         | price | seeds | height | sow              | note
          Thistledown | Kelvedon Wonder | 2.29  | 200   | 45     | March to July     | Short plants that need no sticks.
          Thistledown | Hurst Greenshaft | 2.49 | 200   | 75     | March to June     | Long pods in pairs.
          Mosswick    | Meteor          | 2.29  | 200   | 40     | October to March  | Hardy enough for autumn.
          Mosswick    | Sugar Ann       | 2.99  | 100   | 60     | March to June     | Eat pod and all.
          Quillet     | Shiraz          | 3.49  | 60    | 150    | March to June     | Purple mangetout.
          Quillet     | Oregon Sugar Pod | 2.79 | 120   | 100    | March to July     | Flat pods for the wok.`,
      },
      {
        type: 'lettuce seeds',
        synonyms: ['lettuce', 'salad seeds', 'salad leaves'],
        names: { de: 'Salatsamen', es: 'semillas de lechuga', zh: '生菜种子' },
        picture: 'packet-lettuce',
        bay: 2,
        about: SOW,
        rows: table`
          brand       | variety            | price | seeds | height | sow               | note
          Thistledown | Little Gem         | 1.99  | 500   | 15     | March to August    | Small sweet hearts.
          Thistledown | Lollo Rossa        | 1.99  | 500   | 20     | March to August    | Frilled red leaves to cut again.
          Thistledown | Winter Density     | 2.19  | 500   | 20     | August to October  | Stands the winter under a cloche.
          Mosswick    | All the Year Round | 1.99  | 500   | 25     | February to October | Butterhead for every season.
          Mosswick    | Salad Bowl         | 2.19  | 600   | 25     | March to August    | Pick leaf by leaf for weeks.
          Mosswick    | Spicy leaves mix   | 2.49  | 700   | 15     | March to September | Mustards, rocket and mizuna.
          Quillet     | Wild rocket        | 2.29  | 600   | 20     | March to September | Peppery and slow to bolt.
          Quillet     | Lamb's lettuce Vit | 2.29  | 500   | 10     | July to September  | Green leaves in January.`,
      },
      {
        type: 'squash seeds',
        synonyms: ['squash', 'pumpkin seeds', 'courgette seeds', 'courgette'],
        names: { de: 'Kürbissamen', es: 'semillas de calabaza', zh: '南瓜种子' },
        picture: 'packet-squash',
        bay: 3,
        about: SOW,
        rows: table`
          brand       | variety           | price | seeds | height | sow          | note
          Thistledown | Black Beauty courgette | 2.49 | 15 | 60    | April to June | Dark green, one plant feeds a family.
          Thistledown | Defender courgette | 3.49 | 10    | 60     | April to June | Shrugs off mosaic virus.
          Mosswick    | Golden Dawn courgette | 3.49 | 10  | 60     | April to June | Yellow and easy to find under leaves.
          Mosswick    | Patio Star courgette | 3.79 | 8    | 40     | April to June | For a large pot.
          Mosswick    | Jack of All Trades pumpkin | 2.99 | 10 | 60 | April to May  | The size for carving.
          Quillet     | Crown Prince squash | 3.99 | 8    | 60     | April to May  | Steel blue, and keeps until March.
          Quillet     | Uchiki Kuri squash | 3.49 | 10    | 60     | April to May  | Onion shaped with a taste of chestnut.
          Quillet     | Hunter butternut  | 3.99  | 8     | 60     | April to May  | Ripens in a short summer.`,
      },
      {
        type: 'chilli seeds',
        synonyms: ['chilli', 'chillies', 'hot pepper seeds'],
        names: { de: 'Chilisamen', es: 'semillas de chile', zh: '辣椒种子' },
        picture: 'packet-chilli',
        bay: 3,
        about: SOW,
        rows: table`
          brand    | variety        | price | seeds | height | heat    | sow              | note
          Mosswick | Apache         | 3.49  | 10    | 45     | 80000   | January to March  | Small bushy plant for the windowsill.
          Mosswick | Hungarian Hot Wax | 2.49 | 25   | 70     | 8000    | January to March  | Mild while yellow, hotter when red.
          Mosswick | Padron         | 2.99  | 25    | 70     | 2500    | February to March | Fry whole; now and then one bites.
          Quillet  | Jalapeno       | 2.49  | 25    | 75     | 6000    | January to March  | For pickling and smoking.
          Quillet  | Cayenne        | 2.49  | 30    | 75     | 40000   | January to March  | Thin pods that dry well.
          Quillet  | Scotch Bonnet  | 3.49  | 10    | 80     | 200000  | January to February | Fruity, and very hot.
          Quillet  | Basket of Fire | 3.79  | 8     | 30     | 80000   | January to March  | Trails over the edge of a pot.`,
      },
      {
        type: 'herb seeds',
        synonyms: ['herbs', 'herb'],
        names: { de: 'Kräutersamen', es: 'semillas de hierbas', zh: '香草种子' },
        picture: 'packet-herb',
        bay: 4,
        about: SOW,
        rows: table`
          brand       | variety          | price | seeds | height | sow               | note
          Thistledown | Sweet basil      | 1.99  | 400   | 40     | March to July      | Pinch the tips to keep it bushy.
          Thistledown | Moss curled parsley | 1.99 | 600 | 30     | March to August    | Slow to come up: be patient.
          Thistledown | Flat parsley     | 1.99  | 600   | 35     | March to August    | More taste than the curled one.
          Thistledown | Chives           | 1.99  | 400   | 25     | March to June      | Comes back each spring.
          Thistledown | Coriander        | 1.99  | 200   | 45     | March to August    | Sow a few every three weeks.
          Mosswick    | Dill             | 2.19  | 300   | 70     | April to July      | Ferny leaves for fish and pickles.
          Mosswick    | Common thyme     | 2.19  | 500   | 25     | March to June      | Wants sun and poor soil.
          Mosswick    | Sage             | 2.19  | 80    | 50     | April to June      | Grey leaves the bees love in flower.
          Mosswick    | Rosemary         | 2.99  | 40    | 90     | February to May    | From seed it takes two years.
          Mosswick    | Lemon balm       | 2.19  | 300   | 60     | April to June      | For tea; keep it in a pot.
          Quillet     | Thai basil       | 2.49  | 200   | 45     | March to June      | Aniseed taste, purple stems.
          Quillet     | Greek oregano    | 2.49  | 500   | 30     | March to June      | The one for pizza.
          Quillet     | Lavender Hidcote | 2.99  | 100   | 45     | February to June   | Short, and a deep blue.`,
      },
      {
        type: 'onion sets',
        synonyms: ['onions', 'onion', 'shallots'],
        names: { de: 'Steckzwiebeln', es: 'cebollitas para plantar', zh: '洋葱种球' },
        picture: 'net-onion',
        bay: 5,
        about: (p) => `Plant ${p.plant}. ${p.note}`,
        rows: table`
          brand    | variety        | price | grams | plant              | note
          Old Wall | Stuttgarter    | 2.99  | 500   | March to April      | Flat bulbs that keep all winter.
          Old Wall | Sturon         | 2.99  | 500   | March to April      | Round, and slow to bolt.
          Old Wall | Red Baron      | 3.49  | 400   | March to April      | Red to the middle.
          Old Wall | Radar          | 3.49  | 400   | September to October | Over winter, ready in June.
          Old Wall | Longor shallot | 3.99  | 400   | February to April   | Long and mild.`,
      },
      {
        type: 'seed potatoes',
        synonyms: ['potatoes', 'potato', 'seed potato'],
        names: { de: 'Pflanzkartoffeln', es: 'patatas de siembra', zh: '种薯' },
        picture: 'seed-potatoes',
        bay: 5,
        about: (p) => `Plant ${p.plant}. ${p.note}`,
        rows: table`
          brand    | variety       | price | kilos | plant        | note
          Old Wall | Rocket        | 5.99  | 2     | March         | First early: new potatoes in June.
          Old Wall | Swift         | 5.99  | 2     | March         | First early for pots and bags.
          Old Wall | Charlotte     | 6.49  | 2     | April         | Second early, waxy: the salad potato.
          Old Wall | Kestrel       | 6.49  | 2     | April         | Second early that slugs dislike.
          Old Wall | Maris Piper   | 5.99  | 2     | April         | Maincrop for chips and roasting.
          Old Wall | King Edward   | 5.99  | 2     | April         | Maincrop, floury.
          Old Wall | Pink Fir Apple | 6.99 | 2     | April         | Maincrop, knobbly and nutty.`,
      },
    ],
  },
  {
    id: 'flower-seeds',
    name: 'Flower seeds',
    names: { de: 'Blumensamen', es: 'Semillas de flores', zh: '花卉种子' },
    aisle: 'B',
    picture: 'packet-sunflower',
    types: [
      {
        type: 'sunflower seeds',
        synonyms: ['sunflower', 'sunflowers'],
        names: { de: 'Sonnenblumensamen', es: 'semillas de girasol', zh: '向日葵种子' },
        picture: 'packet-sunflower',
        bay: 1,
        about: SOW,
        rows: table`
          brand       | variety         | price | seeds | height | bloom        | sow          | note
          Thistledown | Giant Single    | 1.99  | 40    | 300    | yellow        | April to May  | For the tallest flower in the street.
          Thistledown | Velvet Queen    | 2.29  | 40    | 180    | dark red      | April to May  | Many branches, good for cutting.
          Mosswick    | Teddy Bear      | 2.49  | 30    | 75     | yellow        | April to May  | Fluffy double flowers for children.
          Mosswick    | Little Dorrit   | 2.99  | 15    | 50     | yellow        | April to May  | Short enough for a pot.
          Quillet     | Italian White   | 2.49  | 30    | 150    | cream         | April to May  | Pale flowers with a dark eye.
          Quillet     | Russian Giant   | 2.29  | 40    | 280    | yellow        | April to May  | Leave the heads for the birds.`,
      },
      {
        type: 'sweet pea seeds',
        synonyms: ['sweet pea', 'sweet peas'],
        names: { de: 'Wickensamen', es: 'semillas de guisante de olor', zh: '香豌豆种子' },
        picture: 'packet-sweet-pea',
        bay: 1,
        about: SOW,
        rows: table`
          brand       | variety          | price | seeds | height | bloom           | sow              | note
          Thistledown | Old Spice mix    | 2.49  | 35    | 180    | mixed            | October to April  | Small flowers, strongest scent.
          Thistledown | Cupani           | 2.49  | 30    | 180    | purple and maroon | October to April | The oldest one in cultivation.
          Thistledown | Painted Lady     | 2.49  | 30    | 180    | pink and white   | October to April  | Two colours since the 1730s.
          Mosswick    | Mollie Rilstone  | 2.99  | 20    | 200    | cream and pink   | October to April  | Long stems for the vase.
          Mosswick    | Noel Sutton      | 2.99  | 20    | 200    | blue             | October to April  | A true mid blue.
          Quillet     | Cupid Pink       | 3.49  | 15    | 25     | pink             | February to April | Needs no sticks at all.`,
      },
      {
        type: 'wildflower mix',
        synonyms: ['wildflowers', 'wildflower seeds', 'meadow mix'],
        names: { de: 'Wildblumenmischung', es: 'mezcla de flores silvestres', zh: '野花混合种子' },
        picture: 'packet-wildflower',
        bay: 2,
        about: (p) => `Enough for ${p.covers} square metres. Sow ${p.sow}. ${p.note}`,
        rows: table`
          brand       | variety        | price | covers | height | sow                    | note
          Thistledown | Cornfield      | 4.99  | 10     | 70     | March to May            | Poppies and cornflowers in the first summer.
          Thistledown | Shady corner   | 4.99  | 10     | 60     | August to October       | For under trees.
          Mosswick    | Bees' table    | 5.49  | 10     | 60     | March to May            | Long flowering, full of nectar.
          Mosswick    | Butterfly bank | 5.49  | 10     | 60     | March to May            | Food for caterpillars too.
          Quillet     | Short lawn     | 6.99  | 20     | 20     | August to October       | Stays low enough to walk on.`,
      },
      {
        type: 'poppy seeds',
        synonyms: ['poppy', 'poppies'],
        names: { de: 'Mohnsamen', es: 'semillas de amapola', zh: '虞美人种子' },
        picture: 'packet-poppy',
        bay: 3,
        about: SOW,
        rows: table`
          brand       | variety            | price | seeds | height | bloom   | sow                | note
          Thistledown | Field poppy        | 1.99  | 2000  | 60     | red      | March to May        | Scatter and leave it alone.
          Thistledown | Shirley mix        | 1.99  | 1500  | 70     | mixed    | March to May        | Silky, in soft colours.
          Mosswick    | Californian mix    | 1.99  | 600   | 30     | orange   | March to May        | For the driest spot.
          Mosswick    | Lauren's Grape     | 2.79  | 500   | 90     | purple   | March to May        | Plum coloured, with handsome pods.
          Quillet     | Iceland mix        | 2.49  | 600   | 45     | mixed    | May to July         | Flowers the year after.`,
      },
      {
        type: 'nasturtium seeds',
        synonyms: ['nasturtium', 'nasturtiums'],
        names: { de: 'Kapuzinerkressesamen', es: 'semillas de capuchina', zh: '旱金莲种子' },
        picture: 'packet-poppy',
        bay: 4,
        about: SOW,
        rows: table`
          brand       | variety         | price | seeds | height | bloom  | sow          | note
          Thistledown | Tall mix        | 1.99  | 35    | 180    | mixed   | April to June | Climbs a fence in one summer.
          Thistledown | Jewel mix       | 1.99  | 35    | 30     | mixed   | April to June | Neat, and you can eat the flowers.
          Mosswick    | Alaska          | 2.29  | 30    | 30     | mixed   | April to June | Leaves splashed with white.
          Mosswick    | Empress of India | 2.29 | 30    | 30     | scarlet | April to June | Dark leaves.
          Quillet     | Black Velvet    | 2.79  | 25    | 30     | maroon  | April to June | Nearly black.`,
      },
      {
        type: 'cosmos seeds',
        synonyms: ['cosmos'],
        names: { de: 'Kosmeensamen', es: 'semillas de cosmos', zh: '波斯菊种子' },
        picture: 'packet-cosmos',
        bay: 3,
        about: SOW,
        rows: table`
          brand       | variety         | price | seeds | height | bloom | sow          | note
          Thistledown | Sensation mix   | 1.99  | 100   | 120    | mixed  | March to May  | Flowers until the frost.
          Thistledown | Purity          | 2.29  | 80    | 120    | white  | March to May  | Clean white, for the vase.
          Mosswick    | Sonata White    | 2.79  | 40    | 60     | white  | March to May  | Half the height, for pots.
          Mosswick    | Rubenza         | 2.79  | 40    | 75     | red    | March to May  | Opens ruby, fades to rose.
          Quillet     | Xanthos         | 2.99  | 30    | 60     | yellow | March to May  | The soft yellow one.`,
      },
    ],
  },
  {
    id: 'bulbs',
    name: 'Bulbs',
    names: { de: 'Blumenzwiebeln', es: 'Bulbos', zh: '球根' },
    aisle: 'C',
    picture: 'net-tulip',
    types: [
      {
        type: 'tulip bulbs',
        synonyms: ['tulips', 'tulip'],
        names: { de: 'Tulpenzwiebeln', es: 'bulbos de tulipán', zh: '郁金香种球' },
        picture: 'net-tulip',
        bay: 1,
        about: PLANT,
        rows: table`
          brand    | variety           | price | pieces | height | bloom            | plant                | flowers | note
          Old Wall | Queen of Night    | 4.99  | 10     | 60     | nearly black      | October to November   | May     | The darkest there is.
          Old Wall | Apeldoorn         | 4.49  | 10     | 55     | red               | October to November   | April   | Stands the wind.
          Old Wall | Golden Apeldoorn  | 4.49  | 10     | 55     | yellow            | October to November   | April   | Stands the wind too.
          Old Wall | White Triumphator | 4.99  | 10     | 65     | white             | October to November   | May     | Flowers like lilies.
          Old Wall | Ballerina         | 4.99  | 10     | 55     | orange            | October to November   | May     | Scented, and shaped like a lily.
          Old Wall | Angelique         | 5.49  | 10     | 45     | pink              | October to November   | May     | Double as a peony.
          Old Wall | Spring Green      | 5.49  | 10     | 50     | green and white   | October to November   | May     | Lasts longest in the vase.
          Old Wall | Purissima         | 4.99  | 10     | 40     | white             | October to November   | April   | Early, and comes back.
          Mosswick | Red Riding Hood   | 4.49  | 12     | 20     | red               | October to November   | April   | Striped leaves, for pots.
          Mosswick | Tarda             | 3.99  | 20     | 12     | yellow and white  | October to November   | April   | A wild one for the rockery.
          Mosswick | Black Parrot      | 5.99  | 8      | 50     | purple            | October to November   | May     | Fringed and wavy.
          Mosswick | Pastel mix        | 8.99  | 25     | 50     | mixed             | October to November   | May     | Five kinds that flower together.`,
      },
      {
        type: 'daffodil bulbs',
        synonyms: ['daffodils', 'daffodil', 'narcissus'],
        names: { de: 'Narzissenzwiebeln', es: 'bulbos de narciso', zh: '水仙种球' },
        picture: 'net-daffodil',
        bay: 2,
        about: PLANT,
        rows: table`
          brand    | variety       | price | pieces | height | bloom            | plant                | flowers  | note
          Old Wall | King Alfred   | 4.99  | 10     | 45     | yellow            | September to October  | March    | The big yellow trumpet.
          Old Wall | Mount Hood    | 4.99  | 10     | 45     | white             | September to October  | April    | Opens cream, turns white.
          Old Wall | Carlton       | 4.49  | 10     | 45     | yellow            | September to October  | March    | For naturalising in grass.
          Old Wall | Thalia        | 4.99  | 10     | 35     | white             | September to October  | April    | Several scented flowers a stem.
          Mosswick | Tete-a-tete   | 4.49  | 15     | 18     | yellow            | September to October  | March    | Short, early, for pots.
          Mosswick | Jetfire       | 4.49  | 15     | 25     | yellow and orange | September to October  | March    | Swept back petals.
          Mosswick | Minnow        | 4.49  | 15     | 18     | cream and yellow  | September to October  | April    | Bunches of tiny flowers.
          Mosswick | Actaea        | 4.99  | 10     | 40     | white and red     | September to October  | May      | The late one with a scent.`,
      },
      {
        type: 'allium bulbs',
        synonyms: ['allium', 'alliums', 'ornamental onion'],
        names: { de: 'Zierlauchzwiebeln', es: 'bulbos de allium', zh: '大花葱种球' },
        picture: 'net-allium',
        bay: 3,
        about: PLANT,
        rows: table`
          brand    | variety          | price | pieces | height | bloom  | plant               | flowers | note
          Old Wall | Purple Sensation | 5.99  | 10     | 80     | purple  | September to November | May    | Round heads on straight stems.
          Old Wall | Mount Everest    | 9.99  | 5      | 100    | white   | September to November | June   | White and tall.
          Old Wall | Gladiator        | 12.99 | 3      | 120    | purple  | September to November | June   | Heads as large as a child's.
          Mosswick | Sphaerocephalon  | 4.49  | 25     | 70     | maroon  | September to November | July   | Drumsticks that sway.
          Mosswick | Christophii      | 6.99  | 6      | 45     | violet  | September to November | June   | Starry globes to dry.`,
      },
      {
        type: 'snowdrop bulbs',
        synonyms: ['snowdrops', 'snowdrop'],
        names: { de: 'Schneeglöckchenzwiebeln', es: 'bulbos de campanilla de invierno', zh: '雪滴花种球' },
        picture: 'net-crocus',
        bay: 5,
        about: PLANT,
        rows: table`
          brand    | variety       | price | pieces | height | bloom | plant                | flowers  | note
          Old Wall | Single        | 4.99  | 20     | 12     | white  | September to October  | January   | The first flower of the year.
          Old Wall | Double        | 5.99  | 15     | 12     | white  | September to October  | February  | Petticoats inside.
          Mosswick | Giant         | 6.99  | 10     | 20     | white  | September to October  | January   | Twice as tall.
          Mosswick | Late woodland | 6.99  | 15     | 15     | white  | September to October  | March     | For under hedges.`,
      },
      {
        type: 'crocus bulbs',
        synonyms: ['crocus', 'crocuses', 'crocus corms'],
        names: { de: 'Krokusknollen', es: 'bulbos de azafrán', zh: '番红花种球' },
        picture: 'net-crocus',
        bay: 4,
        about: PLANT,
        rows: table`
          brand    | variety          | price | pieces | height | bloom            | plant                | flowers   | note
          Old Wall | Pickwick         | 3.99  | 20     | 12     | striped           | September to November | March     | White with violet stripes.
          Old Wall | Jeanne d'Arc     | 3.99  | 20     | 12     | white             | September to November | March     | Large and pure white.
          Old Wall | Giant Yellow     | 3.99  | 20     | 12     | yellow            | September to November | February  | Among the first.
          Mosswick | Ruby Giant       | 3.99  | 25     | 10     | purple            | September to November | February  | Leaves itself under trees.
          Mosswick | Saffron crocus   | 6.99  | 10     | 12     | violet            | August to September   | October   | Three red threads a flower.`,
      },
    ],
  },
  {
    id: 'tools',
    name: 'Tools & watering',
    names: { de: 'Geräte & Gießen', es: 'Herramientas y riego', zh: '工具与浇水' },
    aisle: 'D',
    picture: 'secateurs',
    types: [
      {
        type: 'trowel',
        synonyms: ['hand trowel', 'garden trowel'],
        names: { de: 'Pflanzkelle', es: 'palita de jardín', zh: '小铲' },
        picture: 'hand-trowel',
        bay: 1,
        colours: 'green',
        about: (p) => `${p.length} cm long, ${p.material}. ${p.note}`,
        rows: table`
          brand    | variety       | price | length | material        | note
          Hardrow  | Everyday      | 6.99  | 30     | carbon steel     | Ash handle.
          Hardrow  | Stainless     | 14.99 | 32     | stainless steel  | Soil slides off.
          Hardrow  | Potting scoop | 9.99  | 28     | stainless steel  | High sides for compost.
          Hardrow  | Narrow        | 12.99 | 32     | stainless steel  | For bulbs and tight gaps.`,
      },
      {
        type: 'hand fork',
        synonyms: ['weeding fork', 'garden fork'],
        names: { de: 'Handgabel', es: 'horquilla de mano', zh: '手叉' },
        picture: 'hand-fork',
        bay: 1,
        about: (p) => `${p.length} cm long, ${p.material}. ${p.note}`,
        rows: table`
          brand    | variety   | price | length | material       | note
          Hardrow  | Everyday  | 6.99  | 29     | carbon steel    | Three strong tines.
          Hardrow  | Stainless | 14.99 | 30     | stainless steel | Loosens roots without tearing.
          Hardrow  | Long reach | 24.99 | 60    | stainless steel | For the back of the border.`,
      },
      {
        type: 'secateurs',
        synonyms: ['pruners', 'pruning shears', 'clippers'],
        names: { de: 'Gartenschere', es: 'tijeras de podar', zh: '修枝剪' },
        picture: 'secateurs',
        bay: 2,
        colours: 'red',
        about: (p) => `Cuts up to ${p.cuts} mm. ${p.note}`,
        rows: table`
          brand    | variety   | price | cuts | weight | minimumAge | note
          Hardrow  | Bypass    | 19.99 | 20   | 210    | -          | Clean cuts in green wood.
          Hardrow  | Anvil     | 17.99 | 22   | 230    | -          | For dry, dead wood.
          Hardrow  | Small hand | 21.99 | 15  | 160    | -          | For small hands.
          Brackwen | Ratchet   | 29.99 | 25   | 280    | -          | Four easy squeezes instead of a hard one.
          Brackwen | Left hand | 32.99 | 20   | 220    | -          | Really mirrored.`,
      },
      {
        type: 'dibber',
        synonyms: ['dibbler', 'planting stick'],
        names: { de: 'Pflanzholz', es: 'plantador', zh: '点播器' },
        picture: 'dibber',
        bay: 2,
        about: (p) => `${p.length} cm long. ${p.note}`,
        rows: table`
          brand    | variety   | price | length | note
          Hardrow  | T handle  | 12.99 | 28     | Rings show the depth.
          Hardrow  | Seed      | 4.99  | 16     | For pricking out.`,
      },
      {
        type: 'hoe',
        synonyms: ['dutch hoe', 'weeding hoe'],
        names: { de: 'Gartenhacke', es: 'azada', zh: '锄头' },
        picture: 'hoe',
        bay: 3,
        about: (p) => `${p.length} cm handle. ${p.note}`,
        rows: table`
          brand    | variety     | price | length | note
          Hardrow  | Dutch       | 24.99 | 150    | Push and pull between the rows.
          Hardrow  | Swivel      | 29.99 | 155    | Cuts both ways.
          Brackwen | Onion       | 14.99 | 40     | Short, for kneeling.`,
      },
      {
        type: 'gardening gloves',
        synonyms: ['gloves', 'garden gloves'],
        names: { de: 'Gartenhandschuhe', es: 'guantes de jardín', zh: '园艺手套' },
        picture: 'garden-gloves',
        bay: 4,
        colours: 'green',
        about: (p) => `Size ${p.size}. ${p.note}`,
        rows: table`
          brand    | variety     | price | size | note
          Brackwen | Weeder      | 5.99  | S    | Thin enough to feel seedlings.
          Brackwen | Weeder M    | 5.99  | M    | Thin enough to feel seedlings.
          Brackwen | Weeder L    | 5.99  | L    | Thin enough to feel seedlings.
          Brackwen | Rose gauntlet M | 22.99 | M | Leather up to the elbow.
          Brackwen | Rose gauntlet L | 22.99 | L | Leather up to the elbow.
          Brackwen | Winter      | 9.99  | M    | Lined and waterproof.`,
      },
      {
        type: 'watering can',
        synonyms: ['can', 'watering pot'],
        names: { de: 'Gießkanne', es: 'regadera', zh: '浇水壶' },
        picture: 'watering-can',
        bay: 5,
        colours: 'green',
        about: (p) => `Holds ${p.litres} litres, ${p.material}. ${p.note}`,
        rows: table`
          brand    | variety     | price | litres | material         | note
          Brackwen | Long reach  | 34.99 | 8      | galvanised steel  | Balanced when full.
          Brackwen | Greenhouse  | 29.99 | 4.5    | galvanised steel  | A spout for the back row.
          Brackwen | Indoor      | 12.99 | 1      | recycled plastic  | Thin spout, no puddles.
          Brackwen | Everyday    | 9.99  | 10     | recycled plastic  | Comes with a fine rose.`,
      },
      {
        type: 'spade',
        synonyms: ['digging spade'],
        names: { de: 'Spaten', es: 'pala', zh: '铁锹' },
        picture: 'spade',
        bay: 3,
        about: (p) => `${p.length} cm long, ${p.material}. ${p.note}`,
        rows: table`
          brand    | variety   | price | length | material        | note
          Hardrow  | Border    | 34.99 | 98     | stainless steel  | Narrow, light, for planting.
          Hardrow  | Digging   | 39.99 | 105    | stainless steel  | A tread for your boot.
          Brackwen | Tall      | 42.99 | 115    | carbon steel     | For those above 1.80 m.`,
      },
    ],
  },
  {
    id: 'soil-wildlife',
    name: 'Soil & wildlife',
    names: { de: 'Erde & Wildtiere', es: 'Tierra y fauna', zh: '土壤与野生动物' },
    aisle: 'E',
    picture: 'potting-soil',
    types: [
      {
        type: 'compost',
        synonyms: ['potting compost', 'potting soil', 'soil'],
        names: { de: 'Pflanzerde', es: 'sustrato', zh: '培养土' },
        picture: 'potting-soil',
        bay: 1,
        about: (p) => `${p.litres} litres, peat-free. ${p.note}`,
        rows: table`
          brand     | variety     | price | litres | note
          Leafmould | Seed        | 6.99  | 20     | Fine, low in feed: for sowing.
          Leafmould | All purpose | 8.99  | 50     | Feeds for six weeks.
          Leafmould | Tomato      | 7.49  | 40     | A growing bag for three plants.
          Leafmould | Ericaceous  | 9.99  | 40     | For blueberries and camellias.
          Leafmould | Bulb fibre  | 5.99  | 10     | For bowls without a hole.`,
      },
      {
        type: 'plant feed',
        synonyms: ['fertiliser', 'fertilizer', 'plant food', 'feed'],
        names: { de: 'Pflanzendünger', es: 'abono', zh: '植物肥料' },
        picture: 'plant-food',
        bay: 2,
        about: (p) => `${p.litres} litres. ${p.note}`,
        rows: table`
          brand     | variety  | price | litres | note
          Leafmould | Tomato   | 5.99  | 1      | High in potash, once a week.
          Leafmould | Seaweed  | 7.99  | 1      | A tonic for everything.
          Leafmould | Rose     | 6.99  | 1      | From April until August.
          Leafmould | Lawn     | 9.99  | 2.5    | Greens up in two weeks.`,
      },
      {
        type: 'slug barrier',
        synonyms: ['slug pellets', 'slug killer', 'slugs'],
        names: { de: 'Schneckenschutz', es: 'barrera antibabosas', zh: '防蛞蝓剂' },
        picture: 'slug-barrier',
        bay: 2,
        about: (p) => `${p.kilos} kg. ${p.note}`,
        rows: table`
          brand     | variety       | price | kilos | note
          Leafmould | Wool pellets  | 8.99  | 3     | Felts into a mat they will not cross.
          Leafmould | Mineral grit  | 6.99  | 5     | Sharp, and safe for pets.
          Leafmould | Ferric pellets | 7.49 | 0.8   | Allowed in organic gardens.`,
      },
      {
        type: 'bird food',
        synonyms: ['bird seed', 'seed mix', 'fat balls'],
        names: { de: 'Vogelfutter', es: 'comida para pájaros', zh: '鸟食' },
        picture: 'bird-food',
        bay: 3,
        about: (p) => `${p.kilos} kg. ${p.note}`,
        rows: table`
          brand    | variety          | price | kilos | note
          Wrenhall | All year mix     | 6.99  | 2     | No wheat that they throw away.
          Wrenhall | Sunflower hearts | 9.99  | 2     | No husks under the feeder.
          Wrenhall | Nyjer            | 5.99  | 1     | For goldfinches.
          Wrenhall | Fat balls        | 7.99  | 4     | Fifty, without nets.
          Wrenhall | Mealworms        | 8.99  | 0.5   | For robins.`,
      },
      {
        type: 'bird feeder',
        synonyms: ['feeder', 'bird table'],
        names: { de: 'Futterspender', es: 'comedero para pájaros', zh: '喂鸟器' },
        picture: 'bird-feeder',
        bay: 4,
        about: (p) => p.note,
        rows: table`
          brand    | variety   | price | note
          Wrenhall | Seed tube | 12.99 | Four perches; opens for cleaning.
          Wrenhall | Nyjer tube | 14.99 | Tiny holes for tiny seeds.
          Wrenhall | Window    | 9.99  | Sticks to the pane.
          Wrenhall | Squirrel safe | 29.99 | Closes under a squirrel's weight.`,
      },
      {
        type: 'nest box',
        synonyms: ['bird box', 'nesting box'],
        names: { de: 'Nistkasten', es: 'caja nido', zh: '鸟巢箱' },
        picture: 'nest-box',
        bay: 4,
        about: (p) => `Entrance ${p.entrance} mm. ${p.note}`,
        rows: table`
          brand    | variety   | price | entrance | note
          Wrenhall | Blue tit  | 17.99 | 25       | Larch, untreated inside.
          Wrenhall | Great tit | 18.99 | 28       | Larch, untreated inside.
          Wrenhall | Sparrow terrace | 34.99 | 32 | Three families side by side.`,
      },
    ],
  },
]
