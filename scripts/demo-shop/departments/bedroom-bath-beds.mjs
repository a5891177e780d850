import { table } from '../table.mjs'

export const beds = [
  {
    type: 'pillow',
    names: { de: 'Kopfkissen', es: 'almohada', zh: '枕头' },
    synonyms: ['pillows', 'head pillow', 'neck pillow', 'side sleeper pillow', 'bed pillow'],
    picture: 'pillow',
    bay: 1,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} pillow, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm, filled with ${p.filling}, ${p.firmness}.`,
    says: {
      good: [
        'The stiff neck in the morning is gone.',
        'Keeps its shape all night.',
        'Came out of the wash as good as new.',
      ],
      fair: ['Comfortable, but it needed a week to get used to.'],
    },
    rows: table`
      brand   | model     | price | colours   | sizeCm   | filling           | firmness  | washAt | note
      Slumra  | Simple    | 9.90  | white     | 40 x 80  | polyester         | soft      | 60     | A spare one for guests.
      Slumra  | Simple    | 12.90 | white     | 80 x 80  | polyester         | soft      | 60     | A spare one for guests.
      Slumra  | Cloud     | 24.90 | white     | 40 x 80  | microfibre balls  | medium    | 60     | Open the zip to make it flatter.
      Slumra  | Cloud     | 29.90 | white     | 80 x 80  | microfibre balls  | medium    | 60     | Open the zip to make it flatter.
      Wolkena | Down      | 39.90 | white     | 40 x 80  | feathers and down | soft      | 60     | Feathers inside, down outside.
      Wolkena | Down      | 54.90 | white     | 80 x 80  | feathers and down | soft      | 60     | Feathers inside, down outside.
      Wolkena | Pure      | 89.90 | white     | 40 x 80  | goose down        | very soft | 40     | Light as a handful of air.
      Nattvik | Neck      | 34.90 | white     | 32 x 60  | memory foam       | firm      | 60     | Two heights: turn it round and try.
      Nattvik | Neck Cool | 44.90 | white     | 32 x 60  | memory foam       | firm      | 60     | A gel layer for hot heads.
      Nattvik | Side      | 39.90 | white     | 40 x 145 | polyester         | medium    | 60     | A long one to hug, for side sleepers.
      Nattvik | Wool      | 49.90 | beige     | 40 x 80  | sheep’s wool      | medium    | 30     | Wool balls that take up damp.
      Nattvik | Travel    | 16.90 | grey,blue | 30 x 30  | memory foam       | firm      | 30     | A horseshoe for trains and planes.`,
  },
  {
    type: 'duvet',
    names: { de: 'Bettdecke', es: 'edredón', zh: '被子' },
    synonyms: ['quilt', 'comforter', 'bed cover', 'summer duvet', 'winter duvet', 'continental quilt'],
    picture: 'duvet',
    bay: 1,
    shelves: [3, 2, 1],
    name: (p) => `${p.brand} ${p.model} duvet, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm, filled with ${p.filling}, for ${p.season}.`,
    says: {
      good: [
        'Warm, and still I do not sweat under it.',
        'Lies on me like nothing at all.',
        'The filling stays where it belongs.',
      ],
      fair: ['Cosy; it smelled of the bag for a day.'],
    },
    rows: table`
      brand   | model  | price  | colours | sizeCm    | filling      | season         | washAt | weight | note
      Slumra  | Breeze | 19.90  | white   | 135 x 200 | polyester    | summer         | 60     | 0.7    | Thin and airy.
      Slumra  | Breeze | 27.90  | white   | 200 x 200 | polyester    | summer         | 60     | 1      | Thin and airy.
      Slumra  | Year   | 29.90  | white   | 135 x 200 | microfibre   | the whole year | 60     | 1.1    | Quilted so that nothing slips.
      Slumra  | Year   | 34.90  | white   | 155 x 220 | microfibre   | the whole year | 60     | 1.4    | Quilted so that nothing slips.
      Slumra  | Year   | 49.90  | white   | 200 x 200 | microfibre   | the whole year | 60     | 1.7    | Quilted so that nothing slips.
      Slumra  | Four   | 59.90  | white   | 135 x 200 | microfibre   | the whole year | 60     | 2      | Two duvets that button together for winter.
      Wolkena | Down   | 99.90  | white   | 135 x 200 | duck down    | the whole year | 60     | 0.9    | Small squares keep the down even.
      Wolkena | Down   | 129.00 | white   | 155 x 220 | duck down    | the whole year | 60     | 1.1    | Small squares keep the down even.
      Wolkena | Arctic | 199.00 | white   | 135 x 200 | goose down   | winter         | 60     | 1.1    | For cold rooms and open windows.
      Wolkena | Arctic | 269.00 | white   | 200 x 200 | goose down   | winter         | 60     | 1.6    | For cold rooms and open windows.
      Nattvik | Wool   | 89.90  | beige   | 135 x 200 | sheep’s wool | winter         | 30     | 1.5    | Takes up damp and stays dry.
      Nattvik | Heavy  | 79.90  | grey    | 135 x 200 | glass beads  | the whole year | 30     | 6      | A weight of 6 kg calms the restless.
      Nattvik | Child  | 24.90  | white   | 100 x 135 | microfibre   | the whole year | 95     | 0.6    | Can be boiled.`,
  },
  {
    type: 'bed linen',
    names: { de: 'Bettwäsche', es: 'juego de funda nórdica', zh: '床品套件' },
    synonyms: ['bedding', 'duvet cover', 'bed set', 'pillowcase', 'bedclothes', 'bed sheets'],
    picture: 'bed-linen',
    bay: 2,
    shelves: [5, 4, 3],
    name: (p) => `${p.brand} ${p.model} bed linen, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `A cover of ${p.sizeCm} cm with ${p.pillowcases}, in ${p.material}.`,
    says: {
      good: [
        'Soft from the first night.',
        'The colour has not faded after many washes.',
        'The zip runs well and stays closed.',
      ],
      fair: ['Nice to touch; it wants ironing.'],
    },
    rows: table`
      brand   | model  | price  | colours     | sizeCm    | pillowcases     | material       | washAt | note
      Linnaby | Plain  | 24.90  | white,grey  | 135 x 200 | one pillowcase  | cotton         | 60     | Smooth and cool.
      Linnaby | Plain  | 44.90  | white,grey  | 200 x 200 | two pillowcases | cotton         | 60     | Smooth and cool.
      Linnaby | Stripe | 29.90  | blue,beige  | 135 x 200 | one pillowcase  | cotton         | 60     | Narrow stripes on one side, plain on the other.
      Linnaby | Stripe | 34.90  | blue        | 155 x 220 | one pillowcase  | cotton         | 60     | Narrow stripes on one side, plain on the other.
      Linnaby | Biber  | 34.90  | red,green   | 135 x 200 | one pillowcase  | brushed cotton | 60     | Brushed, warm and fluffy for winter.
      Linnaby | Biber  | 54.90  | green       | 200 x 200 | two pillowcases | brushed cotton | 60     | Brushed, warm and fluffy for winter.
      Satella | Shine  | 49.90  | white,pink  | 135 x 200 | one pillowcase  | cotton satin   | 60     | A gentle sheen.
      Satella | Shine  | 79.90  | white       | 200 x 200 | two pillowcases | cotton satin   | 60     | A gentle sheen.
      Satella | Linen  | 89.90  | beige,green | 135 x 200 | one pillowcase  | linen          | 60     | Needs no iron: creases belong to it.
      Satella | Linen  | 149.00 | beige       | 200 x 220 | two pillowcases | linen          | 60     | Needs no iron: creases belong to it.
      Nattvik | Jersey | 32.90  | turquoise   | 135 x 200 | one pillowcase  | jersey cotton  | 60     | Stretches, and needs no iron.
      Nattvik | Rocket | 26.90  | blue        | 100 x 135 | one pillowcase  | cotton         | 60     | Rockets and moons for a cot.
      Nattvik | Meadow | 29.90  | yellow      | 135 x 200 | one pillowcase  | cotton         | 60     | Foxes in long grass.`,
  },
  {
    type: 'fitted sheet',
    names: { de: 'Spannbettlaken', es: 'sábana bajera', zh: '床笠' },
    synonyms: ['sheet', 'bed sheet', 'bottom sheet', 'mattress sheet', 'linen'],
    picture: 'fitted-sheet',
    bay: 2,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} fitted sheet, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `For mattresses of ${p.sizeCm} cm, up to ${p.height} cm high, in ${p.material}.`,
    says: {
      good: ['Stays on all four corners.', 'Thick material for the price.', 'Dries fast and needs no iron.'],
      fair: ['Fits well, but it shrank a little.'],
    },
    rows: table`
      brand   | model   | price | colours          | sizeCm    | height | material       | washAt | note
      Linnaby | Stretch | 9.90  | white,grey,blue  | 90 x 200  | 25     | jersey cotton  | 60     | Elastic all the way round.
      Linnaby | Stretch | 13.90 | white,grey       | 140 x 200 | 25     | jersey cotton  | 60     | Elastic all the way round.
      Linnaby | Stretch | 16.90 | white,grey,beige | 180 x 200 | 25     | jersey cotton  | 60     | Elastic all the way round.
      Linnaby | Tall    | 24.90 | white            | 180 x 200 | 40     | jersey cotton  | 60     | For box-spring beds.
      Satella | Crisp   | 19.90 | white            | 90 x 200  | 30     | cotton percale | 95     | Cool and smooth, as in hotels.
      Satella | Crisp   | 29.90 | white            | 180 x 200 | 30     | cotton percale | 95     | Cool and smooth, as in hotels.
      Nattvik | Cuddle  | 14.90 | red,green        | 100 x 200 | 25     | brushed cotton | 60     | Warm to get into in winter.
      Nattvik | Cot     | 7.90  | white,yellow     | 70 x 140  | 15     | jersey cotton  | 60     | For cots.`,
  },
  {
    type: 'mattress topper',
    names: { de: 'Topper', es: 'sobrecolchón', zh: '床垫薄垫' },
    synonyms: ['topper', 'mattress pad', 'mattress protector', 'mattress cover', 'mattress'],
    picture: 'mattress-topper',
    bay: 3,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} topper, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm and ${p.height} cm thick, of ${p.filling}.`,
    says: {
      good: [
        'Well worth it for our old bed.',
        'We sleep better than before.',
        'Lies flat and does not slip.',
      ],
      fair: ['Comfortable, but air it for two days first.'],
    },
    rows: table`
      brand   | model  | price  | colours | sizeCm    | height | filling       | firmness | weight | note
      Slumra  | Guard  | 19.90  | white   | 90 x 200  | 1      | cotton        | soft     | 0.8    | Keeps a mattress dry and clean.
      Slumra  | Guard  | 29.90  | white   | 180 x 200 | 1      | cotton        | soft     | 1.5    | Keeps a mattress dry and clean.
      Slumra  | Soft   | 59.90  | white   | 90 x 200  | 5      | cold foam     | medium   | 4      | A softer night on a hard bed.
      Slumra  | Soft   | 79.90  | white   | 140 x 200 | 5      | cold foam     | medium   | 5.5    | A softer night on a hard bed.
      Nattvik | Memory | 99.90  | white   | 90 x 200  | 7      | memory foam   | medium   | 6.2    | Takes on the shape of your back.
      Nattvik | Memory | 169.00 | white   | 180 x 200 | 7      | memory foam   | medium   | 12     | Takes on the shape of your back.
      Nattvik | Gel    | 219.00 | white   | 180 x 200 | 8      | gel foam      | firm     | 14     | Cool in summer.
      Wolkena | Latex  | 139.00 | beige   | 90 x 200  | 6      | natural latex | firm     | 7      | Springs back at once.`,
  },
  {
    type: 'blanket',
    names: { de: 'Wolldecke', es: 'manta', zh: '毛毯' },
    synonyms: ['throw', 'bedspread', 'sofa blanket', 'plaid', 'fleece blanket', 'wool blanket'],
    picture: 'blanket',
    bay: 3,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} blanket, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm of ${p.material}, washable at ${p.washAt} °C.`,
    says: {
      good: [
        'The whole family fights for it.',
        'Warm without weight.',
        'Still fluffy after a winter on the sofa.',
      ],
      fair: ['Soft and warm; it sheds a little at first.'],
    },
    rows: table`
      brand   | model  | price  | colours       | sizeCm    | material         | washAt | weight | note
      Linnaby | Fleece | 9.90   | grey,red,blue | 130 x 160 | polyester fleece | 40     | 0.5    | For the sofa and the car.
      Linnaby | Fleece | 14.90  | beige,green   | 150 x 200 | polyester fleece | 40     | 0.8    | For the sofa and the car.
      Linnaby | Plush  | 24.90  | white,pink    | 150 x 200 | soft plush       | 30     | 1.3    | Both sides feel like a rabbit.
      Satella | Cotton | 34.90  | beige,blue    | 140 x 200 | woven cotton     | 60     | 1.1    | Waffle weave for summer nights.
      Satella | Spread | 59.90  | white,grey    | 220 x 240 | quilted cotton   | 40     | 2.2    | Covers a double bed.
      Wolkena | Lamb   | 79.90  | beige,brown   | 140 x 200 | lambswool        | 30     | 1.2    | Woven with a fringe.
      Wolkena | Merino | 119.00 | grey          | 150 x 210 | merino wool      | 30     | 1      | Fine wool that does not scratch.
      Nattvik | Warm   | 49.90  | beige         | 130 x 180 | polyester fleece | 30     | 1.4    | Electric, with six levels and a timer.`,
  },
  {
    type: 'cushion',
    names: { de: 'Zierkissen', es: 'cojín', zh: '抱枕' },
    synonyms: ['sofa cushion', 'throw pillow', 'scatter cushion', 'seat cushion', 'chair cushion'],
    picture: 'cushion',
    bay: 3,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} cushion, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm in ${p.material}, filled with ${p.filling}.`,
    says: {
      good: ['Plump and well sewn.', 'Gives the sofa a new life.', 'The cover comes off for the wash.'],
      fair: ['Pretty; the filling could be fuller.'],
    },
    rows: table`
      brand   | model  | price | colours         | sizeCm  | material       | filling   | washAt | note
      Linnaby | Dot    | 9.90  | red,blue,yellow | 40 x 40 | cotton         | polyester | 40     | Small dots on both sides.
      Ekvarn  | Seat   | 12.90 | grey,green      | 40 x 40 | cotton         | foam      | 40     | Ties hold it to the chair.
      Satella | Velvet | 16.90 | green,pink,blue | 45 x 45 | velvet         | polyester | 30     | Soft as a cat.
      Satella | Linen  | 24.90 | beige,grey      | 50 x 50 | linen          | feathers  | 30     | A loose weave in natural tones.
      Satella | Long   | 22.90 | brown           | 30 x 60 | velvet         | polyester | 30     | For the small of the back.
      Wolkena | Knit   | 27.90 | white           | 45 x 45 | knitted cotton | feathers  | 30     | A cable pattern, like a pullover.`,
  },
]
