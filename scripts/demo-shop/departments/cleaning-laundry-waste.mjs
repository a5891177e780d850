import { table } from '../table.mjs'

export const waste = [
  {
    type: 'bin',
    names: { de: 'Abfalleimer', es: 'cubo de basura', zh: '垃圾桶' },
    synonyms: ['waste bin', 'rubbish bin', 'trash can', 'pedal bin', 'dustbin', 'recycling bin'],
    picture: 'pedal-bin',
    bay: 8,
    shelves: [3, 2, 1],
    name: (p) => `${p.brand} ${p.model} bin, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, made of ${p.material}; opens by ${p.opens}.`,
    says: {
      good: ['Easy to clean.', 'No smell gets out.', 'Stands firm.', 'Looks good in the kitchen.'],
      fair: ['A good bin, but the bag slips.'],
    },
    rows: table`
      brand   | model    | price | colours            | capacity | material | opens     | height | note                                               | picture
      Tilbok  | Step 3   | 14.90 | white,silver,black | 3        | steel    | pedal     | 26     | For the bathroom.                                  | -
      Tilbok  | Step 12  | 29.90 | white,silver       | 12       | steel    | pedal     | 40     | The lid sinks slowly.                              | -
      Tilbok  | Step 30  | 59.90 | silver,black,red   | 30       | steel    | pedal     | 66     | The lid sinks slowly; the bucket lifts out.        | -
      Tilbok  | Duo 40   | 99.00 | silver,black       | 40       | steel    | pedal     | 64     | Two buckets of 20 l, for paper and the rest.       | recycling-bin
      Tilbok  | Trio 45  | 89.00 | grey               | 45       | plastic  | hand      | 60     | Three buckets side by side, each with its own lid. | recycling-bin
      Tilbok  | Wave 42  | 79.90 | silver,white       | 42       | steel    | sensor    | 68     | Opens when a hand comes near; four AA batteries.   | -
      Skurra  | Swing 25 | 12.90 | grey,green         | 25       | plastic  | swing lid | 55     | Light, and easily washed.                          | swing-bin
      Skurra  | Swing 50 | 19.90 | grey,white         | 50       | plastic  | swing lid | 68     | Takes the big bags.                                | swing-bin
      Skurra  | Compost  | 16.90 | green,white        | 5        | plastic  | hand      | 24     | A carbon filter in the lid keeps the smell in.     | compost-pail
      Bruneda | Compost  | 29.90 | copper,silver      | 5        | steel    | hand      | 25     | A carbon filter in the lid keeps the smell in.     | compost-pail`,
    pictureNames: {
      'recycling-bin': { de: 'Mülltrennsystem', es: 'cubo de reciclaje', zh: '分类垃圾桶' },
      'swing-bin': { de: 'Schwingdeckeleimer', es: 'cubo de tapa basculante', zh: '摇盖垃圾桶' },
      'compost-pail': { de: 'Bioeimer', es: 'cubo de compost', zh: '厨余桶' },
    },
  },
  {
    type: 'bin bags',
    names: { de: 'Müllbeutel', es: 'bolsas de basura', zh: '垃圾袋' },
    synonyms: ['bin liners', 'rubbish bags', 'trash bags', 'waste bags', 'garbage bags'],
    picture: 'bin-bags',
    bay: 8,
    shelves: [5, 4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} bin bags ${p.capacity} l, ${p.pieces} pack`,
    about: (p) => `${p.pieces} bags of ${p.capacity} l, ${p.material}.`,
    detail: (p, language) =>
      `${p.capacity} l, ${p.pieces}${{ de: ' Stück', es: ' unidades', zh: '只' }[language]}`,
    says: {
      good: ['Do not tear.', 'Strong enough for the whole week.', 'Fit the bin exactly.'],
      fair: ['Fine, but the first bag is hard to open.'],
    },
    rows: table`
      brand | model      | price | colours | capacity | pieces | material            | note
      Sakko | Thin       | 1.90  | white   | 10       | 30     | recycled plastic    | For the bathroom.
      Sakko | Thin       | 2.50  | white   | 20       | 30     | recycled plastic    | -
      Sakko | Drawstring | 3.50  | blue    | 35       | 20     | recycled plastic    | A string to tie and carry.
      Sakko | Drawstring | 4.50  | blue    | 60       | 15     | recycled plastic    | A string to tie and carry.
      Sakko | Heavy      | 5.90  | black   | 120      | 10     | thick plastic       | For garden and building waste.
      Sakko | Scent      | 3.90  | pink    | 20       | 20     | recycled plastic    | With a light smell of lemon.
      Sakko | Compost    | 4.90  | green   | 10       | 26     | maize starch        | Rots with its contents.
      Sakko | Paper      | 4.90  | brown   | 10       | 10     | wet-strong paper    | Stands by itself when it is full.
      Sakko | Yellow     | 2.90  | yellow  | 90       | 13     | see-through plastic | For packaging.`,
  },
  {
    type: 'odour remover',
    names: { de: 'Geruchsentferner', es: 'eliminador de olores', zh: '除味剂' },
    synonyms: ['air freshener', 'smell remover', 'room spray', 'room scent'],
    picture: 'odour-remover',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} odour remover`,
    about: (p) =>
      `${p.goodFor[0].toUpperCase()}${p.goodFor.slice(1)}, smells of ${p.scent}, lasts ${p.lasts} weeks.`,
    says: {
      good: ['It smells fresh again.', 'Not too strong.', 'Lasts as long as it says.'],
      fair: ['Nice, but one hardly notices it after a month.'],
    },
    rows: table`
      brand    | model        | price | colours    | goodFor                 | scent       | lasts | note                                                | picture
      Purelin  | Carbon bag   | 6.90  | grey,brown | for shoes and wardrobes | nothing     | 52    | Bamboo charcoal; an hour in the sun makes it fresh. | charcoal-bag
      Purelin  | Fridge       | 4.90  | white      | for the fridge          | nothing     | 12    | Charcoal in a small bag.                            | charcoal-bag
      Rinsella | Sticks linen | 9.90  | white      | for living rooms        | fresh linen | 8     | Eight wooden sticks in a glass.                     | -
      Rinsella | Sticks fig   | 9.90  | green      | for living rooms        | fig         | 8     | Eight wooden sticks in a glass.                     | -
      Rinsella | Spray sea    | 3.50  | blue       | for bathrooms           | sea         | 6     | Two puffs are enough.                               | glass-cleaner`,
  },
]
