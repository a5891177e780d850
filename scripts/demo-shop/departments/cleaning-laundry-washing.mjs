import { table } from '../table.mjs'

export const washing = [
  {
    type: 'laundry detergent',
    names: { de: 'Waschmittel', es: 'detergente para ropa', zh: '洗衣液' },
    synonyms: ['washing powder', 'washing liquid', 'detergent', 'laundry liquid', 'laundry capsules'],
    picture: 'laundry-detergent',
    bay: 5,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} laundry detergent, ${p.washes} washes`,
    about: (p) => `Enough for ${p.washes} washes, ${p.goodFor}, ${p.scent}.`,
    says: {
      good: [
        'Clean at 30 degrees.',
        'Nothing is left in the drum.',
        'My skin is fine with it.',
        'Tea stains came out.',
      ],
      fair: ['Clean, but old stains stayed.'],
    },
    rows: table`
      brand   | model       | price | colours     | washes | goodFor                          | scent          | note                                        | picture
      Dryvane | Colour      | 5.90  | blue        | 20     | for coloured clothes             | fresh scent    | From 20 degrees.                            | -
      Dryvane | Colour      | 13.90 | blue        | 55     | for coloured clothes             | fresh scent    | From 20 degrees.                            | -
      Dryvane | White       | 6.50  | white       | 20     | for white clothes                | fresh scent    | With oxygen against grey.                   | -
      Dryvane | Dark        | 6.50  | black       | 20     | for black and dark clothes       | mild scent     | Black stays black.                          | -
      Dryvane | Wool        | 5.50  | pink        | 22     | for wool and silk                | rose scent     | By hand or in the wool programme.           | -
      Dryvane | Sport       | 7.90  | green       | 18     | for sports clothes               | no scent       | Against smells that other detergents leave. | -
      Purelin | Zero        | 7.90  | transparent | 25     | for sensitive skin               | no scent       | Without perfume, dye and enzymes.           | -
      Purelin | Baby        | 8.50  | yellow      | 22     | for baby clothes                 | no scent       | Gentle, from the first day.                 | -
      Dryvane | Powder full | 8.90  | -           | 35     | for white clothes and 60 degrees | fresh scent    | A box with a scoop.                         | washing-powder
      Dryvane | Powder full | 19.90 | -           | 100    | for white clothes and 60 degrees | fresh scent    | A box with a handle, for big families.      | washing-powder
      Purelin | Soap powder | 6.90  | -           | 25     | for cotton and linen             | lavender scent | Plain soap and soda.                        | washing-powder`,
    pictureNames: { 'washing-powder': { de: 'Waschpulver', es: 'detergente en polvo', zh: '洗衣粉' } },
  },
  {
    type: 'fabric softener',
    names: { de: 'Weichspüler', es: 'suavizante', zh: '柔顺剂' },
    synonyms: ['softener', 'fabric conditioner', 'laundry scent'],
    picture: 'fabric-softener',
    bay: 5,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} fabric softener, ${p.washes} washes`,
    about: (p) => `Enough for ${p.washes} washes, smells of ${p.scent}.`,
    says: {
      good: ['Towels are soft again.', 'Clothes feel good on the skin.', 'Clothes are easier to iron.'],
      fair: ['Soft, but towels take less water.'],
    },
    rows: table`
      brand   | model     | price | colours | washes | scent          | goodFor              | note
      Dryvane | Breeze    | 2.90  | blue    | 38     | sea air        | for everyday clothes | -
      Dryvane | Peach     | 2.90  | orange  | 38     | peach          | for everyday clothes | -
      Dryvane | Lavender  | 3.50  | purple  | 38     | lavender       | for bed linen        | A calm scent for the night.
      Dryvane | Silk      | 4.50  | pink    | 40     | cherry blossom | for fine clothes     | -
      Purelin | Soft zero | 4.90  | white   | 30     | nothing        | for sensitive skin   | Made of plants, without perfume.`,
  },
  {
    type: 'stain remover',
    names: { de: 'Fleckenentferner', es: 'quitamanchas', zh: '去渍剂' },
    synonyms: ['stain spray', 'spot remover', 'oxygen bleach', 'gall soap'],
    picture: 'stain-remover',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} stain remover, ${p.fits}`,
    detail: (p, language) =>
      ({
        'red wine and fruit': { de: 'Rotwein und Obst', es: 'vino tinto y fruta', zh: '红酒和水果' },
        'grease and oil': { de: 'Fett und Öl', es: 'grasa y aceite', zh: '油渍' },
        'ink and pens': { de: 'Tinte und Stifte', es: 'tinta y bolígrafos', zh: '墨水' },
        'grass and mud': { de: 'Gras und Erde', es: 'hierba y barro', zh: '草渍和泥土' },
        'all stains': { de: 'alle Flecken', es: 'todas las manchas', zh: '各种污渍' },
        'collar and cuffs': { de: 'Kragen und Manschetten', es: 'cuellos y puños', zh: '领口袖口' },
      })[p.fits][language],
    about: (p) => `For ${p.fits}; ${p.goodFor}.`,
    says: {
      good: ['Saved my white shirt.', 'The stain was gone after ten minutes.', 'A little is enough.'],
      fair: ['Good on fresh stains, old ones need two rounds.'],
    },
    rows: table`
      brand     | model            | price | colours | fits               | goodFor         | millilitres | note
      Dryvane   | Spot 1           | 3.90  | red     | red wine and fruit | before the wash | 50          | A brush in the cap.
      Dryvane   | Spot 2           | 3.90  | yellow  | grease and oil     | before the wash | 50          | A brush in the cap.
      Dryvane   | Spot 3           | 3.90  | blue    | ink and pens       | before the wash | 50          | A brush in the cap.
      Dryvane   | Spot 4           | 3.90  | green   | grass and mud      | before the wash | 50          | A brush in the cap.
      Dryvane   | Oxygen           | 6.90  | pink    | all stains         | in the wash     | 1000        | A scoop of powder beside the detergent.
      Blankofix | Gall soap liquid | 2.90  | white   | collar and cuffs   | before the wash | 100         | The soap that grandmothers used.`,
  },
  {
    type: 'drying rack',
    names: { de: 'Wäscheständer', es: 'tendedero', zh: '晾衣架' },
    synonyms: ['clothes horse', 'airer', 'clothes airer', 'laundry rack', 'washing line'],
    picture: 'drying-rack',
    bay: 7,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} drying rack, ${p.dries} m`,
    about: (p) => `${p.dries} m of line, made of ${p.material}; ${p.goodFor}.`,
    says: {
      good: ['Room for everything I wash.', 'Folds up small.', 'Stands firm, even when loaded on one side.'],
      fair: ['Practical, but heavier than the last one.'],
    },
    rows: table`
      brand   | model     | price  | colours     | dries | material  | goodFor                           | weight | note                                              | picture
      Dryvane | Wing 18   | 24.90  | white,grey  | 18    | steel     | wings for long things             | 3.1    | The wings fold down one by one.                   | -
      Dryvane | Wing 20   | 39.90  | silver      | 20    | aluminium | light to carry outside            | 2.4    | Never rusts.                                      | -
      Dryvane | Tower     | 44.90  | white,black | 27    | steel     | three floors, little floor space  | 4.6    | On wheels; each floor folds up.                   | -
      Tilbok  | Bamboo    | 49.90  | brown       | 14    | bamboo    | pretty enough for the living room | 3.4    | Oiled bamboo.                                     | -
      Dryvane | Bath      | 14.90  | white       | 7     | steel     | hangs over the bathtub            | 1.2    | For underwear and small things.                   | -
      Dryvane | Spider 50 | 89.00  | green       | 50    | aluminium | for the garden                    | 4.9    | Turns in the wind; a ground sleeve is in the box. | rotary-dryer
      Dryvane | Spider 60 | 119.00 | silver      | 60    | aluminium | for big families                  | 5.6    | Lifts with a crank; with a cover.                 | rotary-dryer`,
    pictureNames: { 'rotary-dryer': { de: 'Wäschespinne', es: 'tendedero giratorio', zh: '旋转晾衣架' } },
  },
  {
    type: 'laundry basket',
    names: { de: 'Wäschekorb', es: 'cesto para la ropa', zh: '洗衣篮' },
    synonyms: ['washing basket', 'laundry hamper', 'laundry bin', 'clothes basket'],
    picture: 'laundry-basket',
    bay: 7,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} laundry basket, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, made of ${p.material}.`,
    says: {
      good: ['Holds a full machine load.', 'The handles are strong.', 'Air gets in, nothing smells.'],
      fair: ['Nice, but the bottom is thin.'],
    },
    rows: table`
      brand   | model  | price | colours         | capacity | material             | folds | note                            | picture
      Dryvane | Carry  | 9.90  | white,blue,grey | 40       | plastic              | no    | Bent to sit on the hip.         | -
      Dryvane | Flat   | 19.90 | grey,turquoise  | 38       | plastic and silicone | yes   | Folds to the height of a hand.  | -
      Tilbok  | Weave  | 34.90 | brown           | 60       | willow               | no    | With a lid and a cotton lining. | laundry-hamper
      Tilbok  | Canvas | 24.90 | beige,grey      | 70       | cotton               | yes   | Stands on a bamboo frame.       | laundry-hamper
      Tilbok  | Duo    | 39.90 | black,white     | 90       | polyester            | yes   | Two bags: one light, one dark.  | laundry-hamper`,
    pictureNames: {
      'laundry-hamper': { de: 'Wäschesammler', es: 'cesto con tapa para la ropa', zh: '脏衣篮' },
    },
  },
  {
    type: 'clothes pegs',
    names: { de: 'Wäscheklammern', es: 'pinzas para la ropa', zh: '晾衣夹' },
    synonyms: ['clothespins', 'laundry pegs', 'washing pegs', 'washing line'],
    picture: 'clothes-pegs',
    bay: 7,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} clothes pegs, ${p.pieces} pack`,
    about: (p) => `${p.pieces} pegs of ${p.material}.`,
    says: {
      good: ['Hold even in a storm.', 'Leave no marks.', 'None has broken yet.'],
      fair: ['Hold well, but too few in the packet.'],
    },
    rows: table`
      brand   | model | price | colours         | pieces | material               | goodFor             | note
      Dryvane | Wood  | 2.50  | brown           | 24     | beech                  | inside and outside  | -
      Dryvane | Wood  | 4.50  | brown           | 50     | beech                  | inside and outside  | In a cotton bag.
      Dryvane | Soft  | 4.90  | blue,green,pink | 20     | plastic with soft tips | for fine clothes    | Leave no marks.
      Bruneda | Steel | 9.90  | silver          | 20     | stainless steel        | for wind and winter | One wire, no spring that rusts.`,
  },
  {
    type: 'mesh laundry bag',
    names: { de: 'Wäschenetz', es: 'bolsa de malla para lavadora', zh: '洗衣袋' },
    synonyms: ['washing bag', 'laundry net', 'bra bag'],
    picture: 'laundry-bag',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} mesh laundry bag, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} by ${p.width} cm of ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['The zip stays closed.', 'No lost socks any more.', 'My blouses last longer.'],
      fair: ['Fine, but the pull of the zip is tiny.'],
    },
    rows: table`
      brand   | model | price | colours | lengthCm | width | material    | goodFor                     | note
      Dryvane | Fine  | 3.90  | white   | 30       | 40    | fine mesh   | for underwear and tights    | A cover hides the zip.
      Dryvane | Big   | 5.90  | white   | 60       | 90    | coarse mesh | for pullovers and soft toys | A cover hides the zip.
      Dryvane | Shoes | 7.90  | grey    | 38       | 20    | padded mesh | for trainers                | The padding is kind to the drum.
      Dryvane | Bra   | 6.90  | pink    | 17       | 17    | stiff mesh  | for bras                    | Keeps its round shape.`,
  },
]
