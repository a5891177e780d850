import { table } from '../table.mjs'

export const electrics = [
  {
    type: 'waffle iron',
    names: { de: 'Waffeleisen', es: 'gofrera', zh: '华夫饼机' },
    synonyms: ['waffle maker', 'waffle machine'],
    picture: 'waffle-iron',
    bay: 1,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} waffle iron, ${p.strength} W`,
    about: (p) => `Bakes ${p.shape} waffles with ${p.strength} W.`,
    says: {
      good: ['Crisp outside, soft inside.', 'Nothing sticks.', 'The children ask for it every Sunday.'],
      fair: ['Good waffles, but it takes a while to get hot.'],
    },
    rows: table`
      brand    | model     | price | colours   | strength | shape         | coating   | settings | note
      Bakkari  | Heart     | 29.90 | red,white | 1000     | heart-shaped  | non-stick | 5        | Five hearts at a time.
      Bakkari  | Heart Duo | 49.90 | black     | 1500     | heart-shaped  | non-stick | 5        | Two waffles at a time.
      Hearthby | Brussels  | 59.90 | silver    | 1400     | thick Belgian | non-stick | 7        | Turns over, so that the batter spreads.
      Hearthby | Cone      | 39.90 | beige     | 900      | thin          | ceramic   | 3        | With a cone to roll them for ice cream.`,
  },
  {
    type: 'sandwich toaster',
    names: { de: 'Sandwichmaker', es: 'sandwichera', zh: '三明治机' },
    synonyms: ['toastie maker', 'sandwich maker', 'panini press', 'contact grill'],
    picture: 'sandwich-toaster',
    bay: 1,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} sandwich toaster, ${p.strength} W`,
    about: (p) => `${p.plates} plates, ${p.strength} W, for ${p.slices} slices of bread.`,
    says: {
      good: ['Cheese melted, bread crisp.', 'Stored upright, it takes no room.', 'Wiped clean in a moment.'],
      fair: ['Good, but only for small slices.'],
    },
    rows: table`
      brand    | model     | price | colours        | strength | plates         | slices | coating   | note
      Bakkari  | Toastie   | 22.90 | black,red      | 750      | fixed triangle | 4      | non-stick | Seals the rim, so nothing runs out.
      Bakkari  | Toastie 3 | 39.90 | silver         | 900      | changeable     | 4      | non-stick | With plates for waffles and for grilling.
      Hearthby | Press     | 69.90 | silver,black   | 2000     | ribbed         | 4      | non-stick | Opens flat, for steaks on both halves.
      Zestrel  | Mini      | 17.90 | turquoise,pink | 600      | fixed triangle | 2      | non-stick | For one sandwich.`,
  },
  {
    type: 'blender',
    names: { de: 'Standmixer', es: 'batidora de vaso', zh: '搅拌机' },
    synonyms: ['smoothie maker', 'liquidiser', 'jug blender', 'mixer'],
    picture: 'blender',
    bay: 2,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} blender, ${p.capacity} l`,
    about: (p) => `${p.strength} W, ${p.speeds} speeds, a ${p.material} jug of ${p.capacity} l.`,
    says: {
      good: [
        'Smoothies without lumps.',
        'Easy to take apart.',
        'Cleans itself with water and a drop of soap.',
      ],
      fair: ['Strong, but loud.'],
    },
    rows: table`
      brand    | model      | price  | colours             | capacity | strength | speeds | material | noise | note
      Zestrel  | Spin       | 39.90  | white,green         | 1.5      | 600      | 2      | plastic  | 84    | For milkshakes and soups.
      Zestrel  | Spin Glass | 59.90  | black,red           | 1.7      | 900      | 5      | glass    | 82    | The jug may be filled hot.
      Zestrel  | To go      | 34.90  | pink,turquoise,grey | 0.6      | 350      | 1      | plastic  | 80    | You drink from the cup you mix in.
      Hearthby | Storm      | 149.00 | silver,black        | 2        | 1800     | 10     | plastic  | 86    | Makes nut butter, and hot soup by itself.
      Bakkari  | Daily      | 49.90  | grey                | 1.5      | 800      | 3      | glass    | 83    | A pulse key for ice.`,
  },
  {
    type: 'food processor',
    names: { de: 'Küchenmaschine', es: 'robot de cocina', zh: '厨师机' },
    synonyms: ['stand mixer', 'kitchen machine', 'kneading machine', 'chopper'],
    picture: 'food-processor',
    bay: 2,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} food processor, ${p.capacity} l`,
    about: (p) => `${p.strength} W and a bowl of ${p.capacity} l; ${p.goodFor}.`,
    says: {
      good: ['Saves me half an hour of work.', 'Strong and well made.', 'We cook more since we have it.'],
      fair: ['Great, but it wants its own place in the kitchen.'],
    },
    rows: table`
      brand    | model     | price  | colours          | capacity | strength | speeds | weight | goodFor                      | note                            | picture
      Hearthby | Knead     | 199.00 | red,beige,silver | 4.5      | 1000     | 8      | 6.8    | kneads, beats and whisks     | Three tools and a splash guard. | -
      Hearthby | Knead Pro | 329.00 | black            | 6        | 1400     | 10     | 9.2    | kneads 3 kg of dough         | All metal, with a mincer.       | -
      Bakkari  | Batterbot | 129.00 | white,turquoise  | 4        | 800      | 6      | 4.9    | kneads, beats and whisks     | Light, for a small kitchen.     | -
      Zestrel  | Chop      | 29.90  | white            | 0.5      | 400      | 2      | 1.3    | chops onions, nuts and herbs | Press the top, and it is done.  | chopper
      Zestrel  | Chop XL   | 79.90  | black            | 2.1      | 800      | 3      | 3.4    | slices, grates and chops     | Three discs and a blade.        | chopper`,
    pictureNames: { chopper: { de: 'Zerkleinerer', es: 'picadora', zh: '切碎机' } },
  },
  {
    type: 'air fryer',
    names: { de: 'Heißluftfritteuse', es: 'freidora de aire', zh: '空气炸锅' },
    synonyms: ['hot air fryer', 'fryer', 'deep fryer', 'chip pan'],
    picture: 'air-fryer',
    bay: 8,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} air fryer, ${p.capacity} l`,
    about: (p) => `${p.strength} W, a basket of ${p.capacity} l, up to ${p.hottest} °C.`,
    says: {
      good: [
        'Crisp chips with a spoon of oil.',
        'Faster than the oven.',
        'The basket goes into the dishwasher.',
        'We hardly use the oven now.',
      ],
      fair: ['Good results, but it fills half the worktop.'],
    },
    rows: table`
      brand    | model    | price  | colours      | capacity | strength | hottest | programmes | dishwasher | note
      Ovenna   | Crisp 3  | 69.90  | black,white  | 3.2      | 1400     | 200     | 6          | yes        | For one or two.
      Ovenna   | Crisp 5  | 99.00  | black,silver | 5.5      | 1700     | 200     | 8          | yes        | A whole chicken fits in.
      Ovenna   | Twin 8   | 169.00 | black        | 8        | 2400     | 200     | 8          | yes        | Two drawers that are ready at the same time.
      Ovenna   | Window   | 129.00 | grey         | 6        | 1800     | 220     | 10         | yes        | A window and a light.
      Hearthby | Air oven | 149.00 | silver       | 12       | 1800     | 230     | 12         | yes        | A small oven with trays and a spit.`,
  },
  {
    type: 'microwave',
    names: { de: 'Mikrowelle', es: 'microondas', zh: '微波炉' },
    synonyms: ['microwave oven', 'mini oven', 'oven'],
    picture: 'microwave',
    bay: 8,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} microwave, ${p.capacity} l`,
    about: (p) => `${p.strength} W, ${p.capacity} l inside, ${p.programmes} programmes.`,
    says: {
      good: ['Simple, no manual needed.', 'Heats evenly.', 'Quieter than my old one.'],
      fair: ['Good, but the light inside is weak.'],
    },
    rows: table`
      brand   | model   | price  | colours         | capacity | strength | programmes | width | weight | note
      Ovenna  | Wave 20 | 79.90  | white,black     | 20       | 700      | 5          | 44    | 10.5   | Two knobs and nothing to learn.
      Ovenna  | Wave 23 | 109.00 | silver,red      | 23       | 800      | 8          | 48    | 12.8   | With a grill for a brown crust.
      Ovenna  | Wave 28 | 189.00 | black           | 28       | 900      | 12         | 52    | 17.2   | With grill and hot air; bakes a cake.
      Brottka | Retro   | 129.00 | beige,turquoise | 20       | 800      | 6          | 45    | 11.6   | A door handle and a dial like on an old radio.`,
  },
  {
    type: 'rice cooker',
    names: { de: 'Reiskocher', es: 'arrocera', zh: '电饭煲' },
    synonyms: ['slow cooker', 'multi cooker', 'steamer', 'egg cooker'],
    picture: 'rice-cooker',
    bay: 8,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} rice cooker, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, ${p.strength} W, ${p.programmes} programmes, and keeps warm.`,
    says: {
      good: [
        'Perfect rice every time.',
        'One button, then forget it.',
        'Keeps warm for hours without burning.',
      ],
      fair: ['Good rice, but the lid lets some steam drops fall.'],
    },
    rows: table`
      brand    | model   | price | colours   | capacity | strength | programmes | coating   | note
      Ovenna   | Grain 1 | 34.90 | white     | 1        | 400      | 1          | non-stick | For up to three.
      Ovenna   | Grain 2 | 49.90 | white,red | 1.8      | 700      | 3          | non-stick | With a basket to steam vegetables above the rice.
      Ovenna   | Slow    | 59.90 | black     | 4.5      | 240      | 3          | ceramic   | Stews for eight hours while you work.
      Hearthby | Many    | 99.00 | silver    | 5        | 1000     | 14         | ceramic   | Rice, soup, yoghurt, cake.`,
  },
  {
    type: 'table grill',
    names: { de: 'Tischgrill', es: 'plancha de asar', zh: '电烤盘' },
    synonyms: ['raclette', 'electric grill', 'hot plate', 'fondue'],
    picture: 'table-grill',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} table grill, ${p.strength} W`,
    about: (p) => `For ${p.people} people, ${p.strength} W, a ${p.coating} plate of ${p.width} cm.`,
    says: {
      good: ['The best evenings with friends.', 'Hot within five minutes.', 'Easy to wash afterwards.'],
      fair: ['Nice, but the cord could be longer.'],
    },
    rows: table`
      brand   | model      | price | colours    | people | strength | width | coating   | note
      Ovenna  | Raclette 4 | 44.90 | black      | 4      | 800      | 28    | non-stick | Four little pans and scrapers.
      Ovenna  | Raclette 8 | 69.90 | black,red  | 8      | 1400     | 46    | non-stick | Half stone, half plate.
      Ovenna  | Plancha    | 54.90 | grey       | 6      | 2000     | 48    | ceramic   | The fat runs off into a drawer.
      Brottka | Fondue     | 49.90 | red,silver | 6      | 1000     | 22    | enamel    | For cheese, broth or chocolate; six forks.`,
  },
]
