import { table } from '../table.mjs'
import { inPack, listed, packOf } from './stationery-office-words.mjs'

export const sticking = [
  {
    type: 'glue',
    names: { de: 'Klebstoff', es: 'pegamento', zh: '胶水' },
    synonyms: ['glue stick', 'super glue', 'wood glue', 'all-purpose glue', 'adhesive', 'craft glue'],
    picture: 'glue',
    bay: 4,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} glue, ${p.grams} g`,
    detail: (p) => `${p.grams} g`,
    about: (p) => `${p.grams} g for ${p.forMaterial}; holds after ${p.holdsAfter} min.`,
    says: {
      good: ['Holds, and holds.', 'No strings and no mess.', 'Clean to use.'],
      fair: ['Sticks well; it needs patience.'],
    },
    rows: table`
      brand    | model        | price | colours | grams | forMaterial                 | holdsAfter | washable | note
      Limmo    | Stick        | 2.20  | -       | 10    | paper and photos            | 1          | yes      | Screws out like a lipstick.
      Limmo    | Stick        | 2.90  | -       | 40    | paper and photos            | 1          | yes      | Screws out like a lipstick.
      Limmo    | Stick Five   | 5.90  | -       | 105   | paper and photos            | 1          | yes      | Five sticks for the class.
      Klippkul | Craft        | 3.90  | -       | 100   | paper, felt and wood        | 10         | yes      | Without solvents, for children.
      Limmo    | All          | 3.50  | -       | 35    | nearly everything           | 5          | no       | Clear when dry.
      Limmo    | Wood         | 5.90  | -       | 250   | wood                        | 15         | no       | Stronger than the wood beside it.
      Limmo    | Wood Outside | 8.90  | -       | 250   | wood                        | 15         | no       | Bears water.
      Baffra   | Second       | 3.90  | -       | 3     | ceramic, plastic and rubber | 0.2        | no       | Holds before you can count to ten.
      Baffra   | Second Gel   | 4.90  | -       | 3     | ceramic, plastic and rubber | 0.3        | no       | Does not run.
      Baffra   | Two Parts    | 9.90  | -       | 24    | metal, glass and stone      | 30         | no       | Mix it from two tubes.
      Fugeno   | Shoe         | 6.90  | -       | 60    | leather and rubber          | 20         | no       | Stays flexible.
      Baffra   | Spray        | 11.90 | -       | 400   | paper and foam              | 2          | no       | Even and thin over a wide area.`,
  },
  {
    type: 'adhesive tape',
    names: { de: 'Klebeband', es: 'cinta adhesiva', zh: '胶带' },
    synonyms: ['sticky tape', 'packing tape', 'parcel tape', 'tape', 'tape dispenser', 'double-sided tape'],
    picture: 'adhesive-tape',
    bay: 4,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} tape, ${p.widthMm} mm x ${p.length} m${packOf(p.pieces)}`,
    detail: (p, language) => listed(language, `${p.widthMm} mm x ${p.length} m`, inPack(p.pieces, language)),
    about: (p) =>
      `${p.pieces === 1 ? 'One roll' : `${p.pieces} rolls`} of ${p.length} m, ${p.widthMm} mm wide.`,
    says: {
      good: ['Sticks at once and for good.', 'Tears off straight.', 'Quiet when it unrolls.'],
      fair: ['Holds well; finding its end is a game.'],
    },
    rows: table`
      brand  | model  | price | colours | widthMm | length | pieces | material     | note
      Limmo  | Clear  | 2.20  | -       | 15      | 33     | 2      | film         | For presents and paper.
      Limmo  | Clear  | 4.90  | -       | 19      | 33     | 6      | film         | For presents and paper.
      Limmo  | Matt   | 3.50  | -       | 19      | 25     | 1      | film         | Cannot be seen, and can be written on.
      Limmo  | Desk   | 7.90  | -       | 19      | 33     | 1      | film         | With a heavy dispenser.
      Limmo  | Double | 3.90  | -       | 12      | 10     | 1      | film         | Sticks on both sides.
      Baffra | Parcel | 3.90  | -       | 50      | 66     | 1      | film         | Brown, for boxes.
      Baffra | Parcel | 9.90  | -       | 50      | 66     | 3      | film         | Brown, for boxes.
      Baffra | Paper  | 4.50  | -       | 50      | 50     | 1      | paper        | Goes with the box into the paper bin.
      Baffra | Cloth  | 6.90  | -       | 50      | 25     | 1      | coated cloth | Silver, for everything that must hold.
      Baffra | Carpet | 7.90  | -       | 50      | 10     | 1      | cloth        | Double-sided, for carpets.
      Baffra | Gun    | 12.90 | -       | 50      | 66     | 2      | film         | With a hand dispenser that cuts.`,
  },
  {
    type: 'scissors',
    names: { de: 'Schere', es: 'tijeras', zh: '剪刀' },
    synonyms: ['paper scissors', 'craft scissors', 'office scissors', 'children’s scissors', 'shears'],
    picture: 'scissors',
    bay: 4,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} scissors, ${p.lengthCm} cm`,
    detail: (p) => `${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long, with blades of ${p.material}, for the ${p.hand} hand.`,
    says: {
      good: ['Cut to the very tip.', 'Kind to the thumb.', 'Sharp after years of paper.'],
      fair: ['They cut well; the screw needs a turn now and then.'],
    },
    rows: table`
      brand    | model       | price | colours    | lengthCm | material              | hand          | weightG | note
      Klippa   | Office      | 4.90  | black,blue | 18       | stainless steel       | right or left | 70      | For paper and parcels.
      Klippa   | Office      | 6.90  | black,red  | 21       | stainless steel       | right or left | 95      | For paper and parcels.
      Klippa   | Soft        | 9.90  | grey,green | 21       | titanium-coated steel | right         | 110     | Glue does not stick to the blades.
      Klippa   | Left        | 10.90 | purple     | 21       | stainless steel       | left          | 105     | The blades are swapped too.
      Klippa   | Kids        | 3.50  | red,yellow | 13       | stainless steel       | right or left | 40      | Round tips.
      Klippa   | Kids Left   | 3.90  | green      | 13       | stainless steel       | left          | 40      | Round tips.
      Klippkul | Kids Spring | 4.50  | turquoise  | 13       | stainless steel       | right or left | 44      | Opens by itself, for first cuts.
      Tradella | Cloth       | 16.90 | black      | 25       | forged steel          | right         | 190     | For tailors.
      Tradella | Thread      | 6.90  | gold       | 10       | stainless steel       | right         | 25      | Small, with fine points.
      Klippkul | Wave        | 7.90  | pink       | 16       | stainless steel       | right or left | 80      | Cuts a wavy edge.`,
  },
]
