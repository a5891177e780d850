import { table } from '../table.mjs'

export const plants = [
  {
    type: 'house plant',
    names: { de: 'Zimmerpflanze', es: 'planta de interior', zh: '室内植物' },
    namedByModel: true,
    models: {
      Monstera: { zh: '龟背竹' },
      'Peace lily': { de: 'Einblatt', es: 'espatifilo', zh: '白鹤芋' },
      'Rubber plant': { de: 'Gummibaum', es: 'ficus elástica', zh: '橡皮树' },
      'Spider plant': { de: 'Grünlilie', es: 'cinta', zh: '吊兰' },
      'Snake plant': { de: 'Bogenhanf', es: 'sansevieria', zh: '虎尾兰' },
      'Boston fern': { de: 'Schwertfarn', es: 'helecho de Boston', zh: '波士顿蕨' },
      'ZZ plant': { de: 'Glücksfeder', es: 'zamioculca', zh: '金钱树' },
      'Golden pothos': { de: 'Efeutute', es: 'potos', zh: '绿萝' },
      'Heart-leaf philodendron': { de: 'Herzblatt-Philodendron', es: 'filodendro', zh: '心叶蔓绿绒' },
      'English ivy': { de: 'Efeu', es: 'hiedra', zh: '常春藤' },
      'Kentia palm': { de: 'Kentiapalme', es: 'palmera kentia', zh: '肯蒂亚椰子' },
      'Areca palm': { de: 'Goldfruchtpalme', es: 'palmera areca', zh: '散尾葵' },
      'Dragon tree': { de: 'Drachenbaum', es: 'drácena', zh: '龙血树' },
      Yucca: { de: 'Yucca-Palme', es: 'yuca', zh: '丝兰' },
      Calathea: { de: 'Korbmarante', zh: '肖竹芋' },
      'Prayer plant': { de: 'Pfeilwurz', es: 'maranta', zh: '豹纹竹芋' },
      'Fiddle-leaf fig': { de: 'Geigenfeige', es: 'ficus lira', zh: '琴叶榕' },
      'Weeping fig': { de: 'Birkenfeige', es: 'ficus benjamina', zh: '垂叶榕' },
      'Chinese money plant': { de: 'Ufopflanze', es: 'planta china del dinero', zh: '镜面草' },
      'Jade plant': { de: 'Geldbaum', es: 'árbol de jade', zh: '玉树' },
      'Flamingo flower': { de: 'Flamingoblume', es: 'anturio', zh: '红掌' },
      'African violet': { de: 'Usambaraveilchen', es: 'violeta africana', zh: '非洲紫罗兰' },
      'Bird of paradise': { de: 'Strelitzie', es: 'ave del paraíso', zh: '鹤望兰' },
      'Maidenhair fern': { de: 'Frauenhaarfarn', es: 'culantrillo', zh: '铁线蕨' },
      'Cast-iron plant': { de: 'Schusterpalme', es: 'aspidistra', zh: '一叶兰' },
      Bromeliad: { de: 'Bromelie', es: 'bromelia', zh: '凤梨花' },
    },
    synonyms: ['plant', 'indoor plant', 'pot plant', 'green plant'],
    picture: 'house-plant',
    bay: 1,
    shelves: [3, 2, 1],
    name: (p) => `${p.brand} ${p.model}, ${p.height} cm`,
    about: (p) => `About ${p.height} cm tall in a ${p.pot} cm pot. Likes ${p.light}; water it ${p.water}.`,
    says: {
      good: [
        'Arrived healthy and keeps growing.',
        'A new leaf within two weeks.',
        'Makes the room friendlier at once.',
        'Forgave me a holiday without water.',
        'Bushier than in the picture.',
      ],
      fair: ['Nice plant; I had to repot it soon.', 'Dropped two leaves at first, fine since then.'],
    },
    rows: table`
      brand   | model                   | price | colours | height | pot | light           | water         | note                                             | picture
      Fernby  | Monstera                | 29.90 | -       | 70     | 21  | bright shade    | once a week   | Big leaves with holes, soon too big for a shelf. | monstera
      Fernby  | Monstera                | 14.90 | -       | 35     | 14  | bright shade    | once a week   | A young one, for those who like to watch.        | monstera
      Fernby  | Peace lily              | 16.90 | -       | 45     | 14  | shade           | twice a week  | White flowers twice a year.                      | peace-lily
      Fernby  | Rubber plant            | 24.90 | -       | 60     | 17  | bright rooms    | once a week   | Dark, shiny leaves that you may wipe.            | rubber-plant
      Fernby  | Spider plant            | 9.90  | -       | 25     | 12  | almost any spot | once a week   | Easy for beginners, and it makes its own young.  | spider-plant
      Fernby  | Snake plant             | 19.90 | -       | 50     | 14  | almost any spot | twice a month | Needs little water and forgives a long holiday.  | snake-plant
      Fernby  | Snake plant             | 39.90 | -       | 90     | 21  | almost any spot | twice a month | Needs little water and forgives a long holiday.  | snake-plant
      Fernby  | Boston fern             | 14.50 | -       | 35     | 14  | shade           | twice a week  | Likes the damp air of a bathroom.                | fern
      Fernby  | ZZ plant                | 22.90 | -       | 55     | 17  | almost any spot | twice a month | Thrives on neglect, even in a dark hall.         | zz-plant
      Fernby  | Golden pothos           | 11.90 | -       | 30     | 14  | almost any spot | once a week   | Trails from a shelf or climbs a pole.            | trailing-plant
      Fernby  | Heart-leaf philodendron | 13.90 | -       | 30     | 14  | bright shade    | once a week   | Soft leaves like hearts, trailing down.          | trailing-plant
      Fernby  | English ivy             | 8.90  | -       | 25     | 12  | shade           | twice a week  | Cleans the air and covers a wall.                | trailing-plant
      Verdell | Kentia palm             | 49.90 | -       | 120    | 21  | half shade      | once a week   | The palm of old hotels; patient and elegant.     | palm
      Verdell | Areca palm              | 34.90 | -       | 100    | 19  | bright rooms    | twice a week  | A fountain of fine leaves.                       | palm
      Verdell | Dragon tree             | 27.90 | -       | 80     | 17  | bright shade    | once a week   | A slim stem with a tuft on top.                  | palm
      Verdell | Yucca                   | 32.90 | -       | 90     | 19  | sun             | twice a month | Stands sun and dry air by a radiator.            | palm
      Verdell | Calathea                | 21.90 | -       | 45     | 17  | shade           | twice a week  | Leaves like painted; they fold up at night.      | calathea
      Verdell | Prayer plant            | 15.90 | -       | 25     | 14  | shade           | twice a week  | Red veins; it lifts its leaves at night.         | calathea
      Verdell | Fiddle-leaf fig         | 44.90 | -       | 95     | 21  | bright rooms    | once a week   | Large leaves like violins; keep it in one place. | rubber-plant
      Verdell | Weeping fig             | 24.90 | -       | 80     | 19  | bright rooms    | once a week   | A small tree for the living room.                | rubber-plant
      Verdell | Chinese money plant     | 12.90 | -       | 25     | 12  | bright shade    | once a week   | Round leaves on thin stalks, easy to share.      | zz-plant
      Verdell | Jade plant              | 10.90 | -       | 25     | 12  | sun             | twice a month | Thick leaves that store water.                   | zz-plant
      Verdell | Flamingo flower         | 17.90 | -       | 45     | 14  | bright shade    | once a week   | Red flowers that last two months.                | -
      Verdell | African violet          | 6.90  | -       | 12     | 9   | bright shade    | twice a week  | Flowers on the window sill all year.             | -
      Verdell | Bird of paradise        | 54.90 | -       | 110    | 24  | sun             | once a week   | With patience it bears orange flowers.           | -
      Verdell | Maidenhair fern         | 12.90 | -       | 30     | 12  | shade           | every other day | The finest leaves of all; never let it dry out. | fern
      Verdell | Cast-iron plant         | 26.90 | -       | 60     | 17  | shade           | once a week   | For dark corners and draughty stairs.            | -
      Verdell | Bromeliad               | 15.90 | -       | 40     | 13  | bright shade    | once a week   | Pour the water into its funnel.                  | -`,
  },
  {
    type: 'orchid',
    names: { de: 'Orchidee', es: 'orquídea', zh: '兰花' },
    models: {
      'White moth': { de: 'Schmetterling weiß', es: 'mariposa blanca', zh: '白蝴蝶兰' },
      'Pink moth': { de: 'Schmetterling rosa', es: 'mariposa rosa', zh: '粉蝴蝶兰' },
      'Small moth': { de: 'Schmetterling klein', es: 'mariposa mini', zh: '迷你蝴蝶兰' },
      'Yellow dancer': { de: 'Tänzerin gelb', es: 'bailarina amarilla', zh: '文心兰' },
      'Lady slipper': { de: 'Frauenschuh', es: 'zapatilla de dama', zh: '兜兰' },
      'Grape orchid': { de: 'Dendrobium', es: 'dendrobium', zh: '石斛兰' },
    },
    synonyms: ['orchids', 'moth orchid', 'flowering house plant'],
    picture: 'orchid',
    bay: 1,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} orchid, ${p.height} cm`,
    about: (p) => `About ${p.height} cm tall in a ${p.pot} cm pot. Likes ${p.light}; water it ${p.water}.`,
    says: {
      good: ['In flower for three months now.', 'So many buds.', 'My mother was delighted.'],
      fair: ['Beautiful; one bud fell off on the way home.'],
    },
    rows: table`
      brand   | model         | price | colours | height | pot | light        | water       | blooms         | note
      Verdell | White moth    | 19.90 | -       | 60     | 12  | bright shade | once a week | two to three months | Dip the pot into water, then let it drip off.
      Verdell | Pink moth     | 19.90 | -       | 60     | 12  | bright shade | once a week | two to three months | Dip the pot into water, then let it drip off.
      Verdell | Small moth    | 11.90 | -       | 25     | 7   | bright shade | once a week | two months     | Small enough for a desk.
      Verdell | Yellow dancer | 24.90 | -       | 55     | 12  | bright rooms | once a week | six weeks      | A cloud of small yellow flowers.
      Verdell | Lady slipper  | 27.90 | -       | 35     | 12  | shade        | once a week | two months     | One proud flower.
      Verdell | Grape orchid  | 22.90 | -       | 50     | 12  | bright rooms | once a week | two months     | Flowers along the whole stem, and they smell sweet.`,
  },
  {
    type: 'bonsai',
    names: { de: 'Bonsai', es: 'bonsái', zh: '盆景' },
    models: {
      'Chinese elm': { de: 'Chinesische Ulme', es: 'olmo chino', zh: '榆树' },
      'Fig ginseng': { de: 'Ficus Ginseng', es: 'ficus ginseng', zh: '人参榕' },
      'Carmona tea': { de: 'Fukientee', es: 'árbol del té de Fukien', zh: '福建茶' },
      Juniper: { de: 'Wacholder', es: 'enebro', zh: '真柏' },
    },
    synonyms: ['bonsai tree', 'small tree', 'miniature tree'],
    picture: 'bonsai',
    bay: 1,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} bonsai, ${p.age} years`,
    detail: (p, language) => `${p.age}${{ de: ' Jahre', es: ' años', zh: ' 年' }[language]}`,
    about: (p) => `${p.age} years old, about ${p.height} cm tall. Likes ${p.light}; water it ${p.water}.`,
    says: {
      good: ['A little world of its own.', 'Healthy, with many new shoots.', 'Calms me every evening.'],
      fair: ['Lovely, but it does want daily care.'],
    },
    rows: table`
      brand   | model       | price | colours | age | height | light        | water         | note
      Verdell | Chinese elm | 24.90 | -       | 5     | 25     | bright rooms | every day     | Forgives the mistakes of beginners.
      Verdell | Chinese elm | 79.90 | -       | 12    | 40     | bright rooms | every day     | Forgives the mistakes of beginners.
      Verdell | Fig ginseng | 19.90 | -       | 4     | 30     | almost any spot | once a week | Thick roots like a little man.
      Verdell | Carmona tea | 34.90 | -       | 7     | 28     | bright rooms | every day     | Small white flowers all the year.
      Verdell | Juniper     | 44.90 | -       | 8     | 30     | full sun     | every other day | Lives outdoors, in winter too.`,
  },
  {
    type: 'cactus',
    names: { de: 'Kaktus', es: 'cactus', zh: '仙人掌' },
    namedByModel: true,
    models: {
      'Barrel cactus': { de: 'Schwiegermuttersitz', es: 'asiento de suegra', zh: '金琥' },
      'Column cactus': { de: 'Säulenkaktus', es: 'cactus columnar', zh: '柱状仙人掌' },
      'Echeveria succulent': { de: 'Echeverie', es: 'echeveria', zh: '石莲花' },
      'Aloe vera': { zh: '芦荟' },
      'Bunny ear cactus': { de: 'Hasenohrkaktus', es: 'cactus oreja de conejo', zh: '兔耳仙人掌' },
      'Christmas cactus': { de: 'Weihnachtskaktus', es: 'cactus de Navidad', zh: '蟹爪兰' },
      'Old man cactus': { de: 'Greisenhaupt', es: 'cactus cabeza de viejo', zh: '翁柱' },
      'Living stones': { de: 'Lebende Steine', es: 'piedras vivas', zh: '生石花' },
      'String of pearls': { de: 'Erbsenpflanze', es: 'rosario', zh: '珍珠吊兰' },
      'Donkey tail': { de: 'Schlangen-Fetthenne', es: 'cola de burro', zh: '玉缀' },
      Haworthia: { de: 'Haworthie', zh: '十二卷' },
      'Cactus trio': { de: 'Kaktustrio', es: 'trío de cactus', zh: '仙人掌三色组合' },
    },
    synonyms: ['succulent', 'cacti', 'desert plant'],
    picture: 'cactus',
    bay: 2,
    shelves: [5, 4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model}, ${p.height} cm`,
    about: (p) => `About ${p.height} cm tall in a ${p.pot} cm pot. Likes ${p.light}; water it ${p.water}.`,
    says: {
      good: ['Even I cannot kill it.', 'Neat little thing for my desk.', 'Grows slowly, as it should.'],
      fair: ['Nice; mind your fingers.', 'Good, only smaller than I thought.'],
    },
    rows: table`
      brand   | model               | price | colours | height | pot | light    | water         | note                                         | picture
      Fernby  | Barrel cactus       | 6.90  | -       | 12     | 9   | full sun | once a month  | Needs hardly any water.                      | barrel-cactus
      Fernby  | Barrel cactus       | 29.90 | -       | 25     | 21  | full sun | once a month  | Needs hardly any water.                      | barrel-cactus
      Fernby  | Column cactus       | 14.90 | -       | 35     | 12  | full sun | once a month  | Needs hardly any water.                      | -
      Fernby  | Column cactus       | 49.90 | -       | 90     | 21  | full sun | once a month  | Needs hardly any water.                      | -
      Fernby  | Echeveria succulent | 5.50  | -       | 8      | 9   | full sun | twice a month | Needs little water; a rosette like a flower. | echeveria
      Fernby  | Aloe vera           | 8.90  | -       | 25     | 12  | full sun | twice a month | Needs little water and much sun.             | house-plant
      Fernby  | Bunny ear cactus    | 5.90  | -       | 14     | 9   | full sun | once a month  | Flat ears with golden dots.                  | -
      Fernby  | Christmas cactus    | 9.90  | -       | 20     | 12  | half shade | once a week | Flowers when the days are shortest.          | -
      Fernby  | Old man cactus      | 7.90  | -       | 15     | 9   | full sun | once a month  | Long white hair, soft to look at only.       | -
      Fernby  | Living stones       | 4.90  | -       | 4      | 6   | full sun | once a month  | Pebbles that bloom.                          | echeveria
      Verdell | String of pearls    | 11.90 | -       | 20     | 11  | bright shade | twice a month | Green pearls on long strings.            | echeveria
      Verdell | Donkey tail         | 12.90 | -       | 20     | 11  | sun      | twice a month | Thick braids that hang down.                 | echeveria
      Verdell | Haworthia           | 5.90  | -       | 10     | 9   | bright shade | twice a month | White stripes; content on a desk.        | echeveria
      Verdell | Cactus trio         | 12.90 | -       | 10     | 14  | full sun | once a month  | Three kinds in one bowl.                     | barrel-cactus`,
  },
  {
    type: 'herb plant',
    names: { de: 'Kräutertopf', es: 'hierba aromática', zh: '香草盆栽' },
    models: {
      Basil: { de: 'Basilikum', es: 'albahaca', zh: '罗勒' },
      Mint: { de: 'Minze', es: 'menta', zh: '薄荷' },
      Rosemary: { de: 'Rosmarin', es: 'romero', zh: '迷迭香' },
      Chives: { de: 'Schnittlauch', es: 'cebollino', zh: '细香葱' },
      Parsley: { de: 'Petersilie', es: 'perejil', zh: '欧芹' },
      Thyme: { de: 'Thymian', es: 'tomillo', zh: '百里香' },
      Sage: { de: 'Salbei', es: 'salvia', zh: '鼠尾草' },
      Coriander: { de: 'Koriander', es: 'cilantro', zh: '香菜' },
      Oregano: { es: 'orégano', zh: '牛至' },
      Dill: { es: 'eneldo', zh: '莳萝' },
      Lemongrass: { de: 'Zitronengras', es: 'hierba limón', zh: '香茅' },
      Chilli: { de: 'Chili', es: 'guindilla', zh: '辣椒' },
    },
    synonyms: ['herbs', 'kitchen herbs', 'fresh herbs', 'basil pot'],
    picture: 'herb-plant',
    bay: 2,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} in a pot`,
    about: (p) =>
      `A living herb in a ${p.pot} cm pot for the window sill. Likes ${p.light}; water it ${p.water}.`,
    says: {
      good: [
        'Smells wonderful.',
        'Still going strong after six weeks.',
        'So much better than the dried kind.',
      ],
      fair: ['Fresh; it wants a bigger pot soon.'],
    },
    rows: table`
      brand   | model      | price | colours | pot | light      | water           | note
      Mossrow | Basil      | 2.90  | -       | 12  | sun        | every day       | For pasta and tomatoes.
      Mossrow | Mint       | 2.90  | -       | 12  | half shade | every day       | For tea and salads.
      Mossrow | Rosemary   | 3.90  | -       | 12  | full sun   | once a week     | For potatoes and roasts.
      Mossrow | Chives     | 2.90  | -       | 12  | half shade | every other day | For eggs and bread and butter.
      Mossrow | Parsley    | 2.90  | -       | 12  | half shade | every other day | For soups and potatoes.
      Mossrow | Thyme      | 3.50  | -       | 12  | full sun   | once a week     | For stews and for coughs.
      Mossrow | Sage       | 3.50  | -       | 12  | full sun   | once a week     | For butter and gnocchi.
      Mossrow | Coriander  | 2.90  | -       | 12  | half shade | every other day | For curry and salsa.
      Mossrow | Oregano    | 3.50  | -       | 12  | full sun   | once a week     | For pizza.
      Mossrow | Dill       | 2.90  | -       | 12  | sun        | every other day | For fish and cucumbers.
      Mossrow | Lemongrass | 4.90  | -       | 14  | sun        | every other day | For soup and tea.
      Mossrow | Chilli     | 4.90  | -       | 14  | full sun   | every other day | Red and hot from July on.`,
  },
]
