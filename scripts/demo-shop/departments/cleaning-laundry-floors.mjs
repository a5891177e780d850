import { table } from '../table.mjs'

export const floorCare = [
  {
    type: 'mop',
    names: { de: 'Wischmopp', es: 'fregona', zh: '拖把' },
    synonyms: ['floor mop', 'wiper', 'flat mop', 'spin mop'],
    picture: 'mop',
    bay: 2,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} mop, ${p.reach} cm`,
    about: (p) => `A ${p.material} head on a handle of ${p.reach} cm, ${p.goodFor}.`,
    says: {
      good: ['Gets into the corners.', 'The head is changed in seconds.', 'Picks up hair and crumbs.'],
      fair: ['Wipes well, the handle could be longer.'],
    },
    rows: table`
      brand   | model   | price | colours    | reach | width | material   | goodFor                | washable | note
      Skurra  | Flat 40 | 24.90 | green,grey | 140   | 40    | microfibre | for tiles and laminate | yes      | The head tilts flat under the bed.
      Skurra  | Flat 50 | 32.90 | green      | 150   | 50    | microfibre | for large rooms        | yes      | Two heads are in the box.
      Skurra  | Strings | 12.90 | blue       | 130   | 25    | cotton     | for stone and tiles    | yes      | The old way, with thick strings.
      Skurra  | Spray   | 34.90 | red,black  | 125   | 38    | microfibre | for a quick wipe       | yes      | A trigger on the handle sprays from its own bottle.
      Mirrano | Twist   | 18.90 | turquoise  | 135   | 28    | microfibre | for tiles and vinyl    | yes      | Wrings itself when you turn the handle.
      Mirrano | Dry     | 14.90 | orange     | 130   | 30    | fleece     | for dust on parquet    | no       | Used dry, with cloths that hold the dust.`,
  },
  {
    type: 'mop head',
    names: { de: 'Ersatzbezug für Wischmopp', es: 'recambio de fregona', zh: '拖把替换布' },
    synonyms: ['mop refill', 'mop cover', 'mop pad', 'replacement mop'],
    picture: 'mop-head',
    bay: 2,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} mop head, ${p.width} cm`,
    about: (p) => `A ${p.material} head of ${p.width} cm for the ${p.fits}.`,
    says: {
      good: [
        'Fits, and wipes like the first one.',
        'Washed twenty times and still good.',
        'Changed in seconds.',
      ],
      fair: ['Fine, but it loses a little colour in the wash.'],
    },
    rows: table`
      brand   | model      | price | colours | width | material                 | fits           | washable | note
      Skurra  | Flat       | 9.90  | -       | 40    | microfibre               | Skurra Flat 40 | yes      | Washable at 60 degrees.
      Skurra  | Flat       | 11.90 | -       | 50    | microfibre               | Skurra Flat 50 | yes      | Washable at 60 degrees.
      Skurra  | Flat Scrub | 12.90 | -       | 40    | microfibre with bristles | Skurra Flat 40 | yes      | Stiff fibres for rough tiles.
      Skurra  | Spray      | 8.90  | -       | 38    | microfibre               | Skurra Spray   | yes      | Held by a strip, not by buttons.
      Skurra  | Strings    | 5.90  | -       | 25    | cotton                   | Skurra Strings | yes      | Screws onto any Skurra handle.
      Mirrano | Twist      | 7.90  | -       | 28    | microfibre               | Mirrano Twist  | yes      | Takes four times its weight in water.`,
  },
  {
    type: 'steam mop',
    names: { de: 'Dampfbesen', es: 'mopa de vapor', zh: '蒸汽拖把' },
    synonyms: ['steam cleaner', 'steamer for floors'],
    picture: 'steam-mop',
    bay: 2,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} steam mop, ${p.strength} W`,
    about: (p) => `${p.steam} g of steam a minute, ready in ${p.heatsIn} seconds, ${p.capacity} l of water.`,
    says: {
      good: [
        'Clean floors without any chemicals.',
        'The grout is white again.',
        'Hot within half a minute, as promised.',
      ],
      fair: ['Cleans well, but the cord gets in the way.'],
    },
    rows: table`
      brand   | model    | price  | colours         | strength | steam | heatsIn | capacity | weight | note
      Vaskemo | Mist 13  | 59.90  | white           | 1300     | 25    | 30      | 0.35     | 2.3    | Two washable cloths are in the box.
      Vaskemo | Mist 15  | 89.90  | turquoise,black | 1500     | 35    | 20      | 0.5      | 2.6    | Three strengths, from parquet to tiles.
      Vaskemo | Mist Duo | 129.00 | black           | 1600     | 40    | 20      | 0.6      | 3.1    | The upper part comes off for windows and taps.
      Orkanel | Vapour   | 69.90  | red             | 1400     | 28    | 25      | 0.4      | 2.4    | Stands upright by itself.`,
  },
  {
    type: 'bucket',
    names: { de: 'Eimer', es: 'cubo', zh: '水桶' },
    synonyms: ['pail', 'mop bucket', 'water bucket', 'cleaning bucket'],
    picture: 'bucket',
    bay: 2,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} bucket, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, made of ${p.material}.`,
    says: {
      good: ['Does not tip over.', 'The handle does not cut into the hand.', 'Just the right size.'],
      fair: ['A good bucket, but it does not stack.'],
    },
    rows: table`
      brand   | model  | price | colours        | capacity | material             | note
      Skurra  | Pour   | 4.90  | blue,red,green | 10       | plastic              | A lip to pour from and marks inside.
      Skurra  | Pour   | 3.50  | white,yellow   | 5        | plastic              | Small, for the bathroom.
      Skurra  | Wring  | 14.90 | grey,green     | 12       | plastic              | With a sieve to wring the mop.
      Skurra  | Oblong | 12.90 | blue           | 15       | plastic              | Wide enough for a flat mop.
      Mirrano | Fold   | 16.90 | turquoise,grey | 10       | plastic and silicone | Folds to the height of a hand.
      Bruneda | Zinc   | 13.90 | silver         | 12       | zinc-coated steel    | Rattles, and lasts for ever.
      Mirrano | Pedal  | 39.90 | purple         | 14       | plastic              | Step on the pedal and the mop spins dry.`,
  },
  {
    type: 'broom',
    names: { de: 'Besen', es: 'escoba', zh: '扫帚' },
    synonyms: ['sweeper', 'brush', 'yard broom', 'floor brush'],
    picture: 'broom',
    bay: 2,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} broom, ${p.width} cm`,
    about: (p) => `${p.width} cm wide with ${p.material} bristles, ${p.goodFor}.`,
    says: {
      good: ['Gathers even fine dust.', 'Loses no hairs.', 'Lies well in the hand.'],
      fair: ['Sweeps well, but the handle came loose once.'],
    },
    rows: table`
      brand   | model     | price | colours    | width | reach | material     | goodFor                  | note
      Skurra  | Indoor    | 12.90 | green,grey | 30    | 130   | soft plastic | for floors inside        | The bristles are split, so that dust stays on them.
      Skurra  | Corner    | 9.90  | red        | 26    | 130   | soft plastic | for kitchens             | One slanted side gets into corners.
      Bruneda | Horsehair | 29.90 | brown      | 36    | 140   | horsehair    | for parquet              | A beech back, oiled by hand.
      Bruneda | Yard      | 19.90 | brown      | 40    | 150   | palm fibre   | for yard and terrace     | Stiff enough for wet leaves.
      Bruneda | Street    | 24.90 | orange     | 50    | 160   | hard plastic | for paving               | Sweeps snow as well.
      Skurra  | Rubber    | 14.90 | blue       | 32    | 135   | rubber       | for carpets and pet hair | Draws hair out of the carpet, and wipes water off tiles.`,
  },
  {
    type: 'dustpan',
    names: { de: 'Kehrgarnitur', es: 'recogedor con cepillo', zh: '簸箕套装' },
    synonyms: ['dustpan and brush', 'shovel and brush', 'hand brush'],
    picture: 'dustpan',
    bay: 2,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} dustpan and brush, ${p.width} cm`,
    about: (p) => `A pan of ${p.width} cm in ${p.material}, with a brush that clips into it.`,
    says: {
      good: ['The lip lies flat, nothing slips under.', 'Hangs on a hook.', 'Easy to clean.'],
      fair: ['Fine, the brush could be denser.'],
    },
    rows: table`
      brand   | model | price | colours        | width | material        | goodFor               | note
      Skurra  | Clip  | 6.90  | green,red,blue | 24    | plastic         | for crumbs and dust   | A soft lip of rubber at the edge.
      Skurra  | Long  | 19.90 | grey,turquoise | 27    | plastic         | for sweeping upright  | Long handles, so that nobody has to bend.
      Bruneda | Steel | 17.90 | black          | 25    | lacquered steel | for the fireplace too | Takes warm ash.
      Bruneda | Table | 14.90 | brown          | 15    | beech           | for the table         | A small set for crumbs.`,
  },
]
