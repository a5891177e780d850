import { table } from '../table.mjs'

export const ironing = [
  {
    type: 'iron',
    names: { de: 'Bügeleisen', es: 'plancha', zh: '电熨斗' },
    synonyms: ['steam iron', 'flat iron', 'clothes iron'],
    picture: 'iron',
    bay: 6,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} iron, ${p.strength} W`,
    about: (p) => `${p.strength} W, ${p.steam} g of steam a minute, ${p.soleplate} soleplate.`,
    says: {
      good: [
        'Glides like nothing.',
        'Hot in no time.',
        'No drips on my shirts.',
        'The drip stop really works.',
      ],
      fair: ['Irons well, but it is a little heavy.'],
    },
    rows: table`
      brand     | model    | price  | colours         | strength | steam | soleplate | weight | note
      Pressella | Glide 22 | 29.90  | blue,purple     | 2200     | 25    | steel     | 1.1    | It drips at no temperature.
      Pressella | Glide 26 | 44.90  | red             | 2600     | 40    | ceramic   | 1.3    | A burst of 150 g for stubborn folds.
      Pressella | Glide 30 | 64.90  | black,turquoise | 3000     | 50    | ceramic   | 1.5    | Turns off when you forget it.
      Pressella | Cordless | 79.90  | grey            | 2400     | 30    | ceramic   | 1.2    | Recharges on its stand while you turn the shirt.
      Orkanel   | Crease   | 19.90  | white,green     | 1800     | 18    | steel     | 0.9    | Plain, light and cheap.
      Orkanel   | Travel   | 24.90  | orange          | 1000     | 12    | steel     | 0.7    | The handle folds; for 120 and 230 volts.
      Pressella | Station  | 149.00 | white           | 2400     | 120   | ceramic   | 4.2    | A tank of 1.5 l stands beside it, for mountains of laundry.`,
  },
  {
    type: 'garment steamer',
    names: { de: 'Dampfglätter', es: 'vaporizador de ropa', zh: '挂烫机' },
    synonyms: ['clothes steamer', 'hand steamer', 'steam brush'],
    picture: 'garment-steamer',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} garment steamer, ${p.strength} W`,
    about: (p) => `${p.steam} g of steam a minute, ready in ${p.heatsIn} seconds, ${p.volume} ml of water.`,
    says: {
      good: ['Smooths a dress on its hanger in two minutes.', 'Good for curtains.', 'Easy to fill.'],
      fair: ['Fine for thin cloth, cotton shirts still need the iron.'],
    },
    rows: table`
      brand     | model     | price | colours         | strength | steam | heatsIn | volume | weight | note
      Pressella | Puff      | 34.90 | white,pink      | 1200     | 20    | 30      | 180    | 0.8    | For the suitcase.
      Pressella | Puff Plus | 49.90 | black,turquoise | 1600     | 26    | 25      | 250    | 0.9    | A hot plate presses as it steams.
      Orkanel   | Fold      | 29.90 | blue            | 1000     | 18    | 35      | 120    | 0.7    | The handle folds flat.
      Pressella | Stand     | 99.00 | grey            | 1800     | 35    | 45      | 1600   | 4.5    | With a pole and a hanger, for an hour of steam.`,
  },
  {
    type: 'ironing board',
    names: { de: 'Bügelbrett', es: 'tabla de planchar', zh: '熨衣板' },
    synonyms: ['ironing table', 'press board'],
    picture: 'ironing-board',
    bay: 6,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} ironing board, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} by ${p.width} cm, up to ${p.height} cm high.`,
    says: {
      good: ['Stands like a rock.', 'A good size for me.', 'Quickly put away.'],
      fair: ['Good board, but the cover slips a little.'],
    },
    rows: table`
      brand     | model   | price | colours      | lengthCm | width | height | weight | note
      Pressella | Board S | 29.90 | blue,grey    | 110      | 32    | 85     | 3.4    | A small one for small flats.
      Pressella | Board M | 44.90 | green,purple | 124      | 38    | 92     | 4.7    | A rest for the iron and a rail for shirts.
      Pressella | Board L | 69.90 | black        | 135      | 45    | 98     | 6.8    | Broad, with a mesh for steam stations.
      Pressella | Table   | 19.90 | red          | 75       | 32    | 18     | 1.4    | Stands on the table; hangs on a door.
      Orkanel   | Sleeve  | 14.90 | grey         | 55       | 12    | 15     | 0.9    | For sleeves and trouser legs.`,
  },
  {
    type: 'ironing board cover',
    names: { de: 'Bügelbrettbezug', es: 'funda para tabla de planchar', zh: '熨衣板罩' },
    synonyms: ['ironing cover', 'board cover'],
    picture: 'board-cover',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} ironing board cover, ${p.lengthCm} cm`,
    about: (p) => `For boards up to ${p.lengthCm} by ${p.width} cm, of ${p.material}.`,
    says: {
      good: ['Fits tightly.', 'Ironing is easier than on the old one.', 'Washes well.'],
      fair: ['Fits, but it was folded and took a day to become flat.'],
    },
    rows: table`
      brand     | model    | price | colours   | lengthCm | width | material          | washable | note
      Pressella | Cotton   | 9.90  | blue,grey | 124      | 40    | cotton and foam   | yes      | A cord pulls it tight.
      Pressella | Reflect  | 14.90 | silver    | 130      | 48    | cotton with metal | yes      | Sends the heat back into the cloth.
      Pressella | Cotton L | 12.90 | green     | 140      | 50    | cotton and felt   | yes      | For wide boards.`,
  },
  {
    type: 'lint remover',
    names: { de: 'Fusselentferner', es: 'quitapelusas', zh: '除毛器' },
    synonyms: ['lint roller', 'fabric shaver', 'pet hair roller', 'bobble remover'],
    picture: 'lint-roller',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} lint remover`,
    about: (p) => `${p.goodFor[0].toUpperCase()}${p.goodFor.slice(1)}, ${p.width} cm wide.`,
    says: {
      good: ['Works at once.', 'My old pullover looks new.', 'Fits in the handbag.'],
      fair: ['Does well, but takes patience.'],
    },
    rows: table`
      brand     | model       | price | colours     | width | goodFor                           | lasts | rechargeable | note                             | picture
      Dryvane   | Roll        | 3.90  | white,green | 10    | for dust and hair on clothes      | 8     | no           | 60 sheets to tear off.           | -
      Dryvane   | Roll wide   | 7.90  | blue        | 16    | for sofas and car seats           | 10    | no           | 40 wide sheets.                  | -
      Dryvane   | Wash & roll | 9.90  | red         | 12    | for pet hair                      | 100   | no           | Sticky again after rinsing.      | -
      Pressella | Shave       | 16.90 | white,pink  | 6     | for bobbles on knitwear           | 200   | no           | Takes two AA batteries.          | fabric-shaver
      Pressella | Shave Pro   | 27.90 | black       | 7     | for bobbles on knitwear and sofas | 300   | yes          | Three heights; charges by USB-C. | fabric-shaver`,
    pictureNames: { 'fabric-shaver': { de: 'Fusselrasierer', es: 'quitabolas eléctrico', zh: '毛球修剪器' } },
  },
]
