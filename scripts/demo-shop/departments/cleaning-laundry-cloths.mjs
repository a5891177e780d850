import { table } from '../table.mjs'

export const clothsBrushes = [
  {
    type: 'cleaning cloth',
    names: { de: 'Reinigungstuch', es: 'paño de limpieza', zh: '清洁布' },
    synonyms: ['microfibre cloth', 'duster', 'wiping cloth', 'dishcloth', 'cloths'],
    picture: 'cleaning-cloth',
    bay: 3,
    shelves: [4, 3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} cleaning cloths, ${p.pieces} pack`,
    about: (p) => `${p.pieces} cloths of ${p.clothSize} by ${p.clothSize} cm, ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['No streaks.', 'Washed a hundred times and still soft.', 'Take up a lot of water.'],
      fair: ['Good cloths, but they pick up lint in the dryer.'],
    },
    rows: table`
      brand   | model        | price | colours    | pieces | clothSize | material             | goodFor                 | washable | note
      Mirrano | All-round    | 5.90  | blue,green | 4      | 35        | microfibre           | for everything          | yes      | Works with water alone.
      Mirrano | Glass        | 4.90  | turquoise  | 2      | 40        | smooth microfibre    | for windows and mirrors | yes      | Dries without streaks.
      Mirrano | Dust         | 5.50  | yellow     | 3      | 38        | soft microfibre      | for dust on furniture   | yes      | Used dry.
      Mirrano | Steel        | 4.90  | grey       | 2      | 35        | microfibre           | for taps and steel      | yes      | Takes off finger marks.
      Mirrano | Big pack     | 12.90 | blue       | 12     | 32        | microfibre           | for everything          | yes      | Four colours for four rooms.
      Skurra  | Sponge cloth | 3.50  | yellow     | 5      | 20        | cellulose and cotton | for the sink            | yes      | Made of plants; may go on the compost.
      Skurra  | Floor cloth  | 3.90  | orange     | 2      | 50        | viscose              | for floors              | yes      | Thick, as floor cloths should be.
      Bruneda | Linen        | 9.90  | beige      | 2      | 60        | linen                | for glasses             | yes      | Leaves no lint on wine glasses.`,
  },
  {
    type: 'sponge',
    names: { de: 'Schwamm', es: 'estropajo', zh: '海绵' },
    synonyms: ['scouring pad', 'kitchen sponge', 'dish sponge', 'scourer'],
    picture: 'sponge',
    bay: 3,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} sponges, ${p.pieces} pack`,
    about: (p) => `${p.pieces} sponges of ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['Cleans well.', 'Holds its shape for weeks.', 'Good value in the packet.'],
      fair: ['Good, but they go flat in the end.'],
    },
    rows: table`
      brand   | model   | price | colours | pieces | material             | goodFor                      | washable | note
      Skurra  | Classic | 2.50  | yellow  | 5      | foam                 | for pots and pans            | no       | A rough green side for what sticks.
      Skurra  | Classic | 4.20  | yellow  | 10     | foam                 | for pots and pans            | no       | A rough green side for what sticks.
      Skurra  | Gentle  | 2.90  | blue    | 3      | foam                 | for non-stick pans and glass | no       | Its rough side does not scratch.
      Skurra  | Steel   | 2.90  | silver  | 3      | steel wool           | for baked-on food            | no       | For pots without a coating.
      Bruneda | Plant   | 4.90  | beige   | 2      | loofah and cellulose | for dishes and vegetables    | yes      | Without any plastic.
      Mirrano | Eraser  | 3.90  | white   | 4      | melamine             | for marks on walls and shoes | no       | Just water; it wears away like a rubber.`,
  },
  {
    type: 'scrubbing brush',
    names: { de: 'Scheuerbürste', es: 'cepillo de fregar', zh: '刷子' },
    synonyms: ['dish brush', 'washing-up brush', 'hand brush', 'grout brush', 'brush'],
    picture: 'scrubbing-brush',
    bay: 3,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} scrubbing brush`,
    about: (p) => `${p.lengthCm} cm long with ${p.material} bristles, ${p.goodFor}.`,
    says: {
      good: ['Scrubs without effort.', 'The bristles stay straight.', 'Lies well in a wet hand.'],
      fair: ['Works well, only the hanger broke off.'],
    },
    rows: table`
      brand   | model  | price | colours         | lengthCm | material     | goodFor                   | note
      Skurra  | Dish   | 4.50  | white,green,red | 27       | plastic      | for washing up            | With a scraper at the tip.
      Skurra  | Grout  | 5.90  | blue            | 20       | hard plastic | for joints between tiles  | Narrow bristles in a V.
      Skurra  | Hand   | 4.90  | grey,orange     | 15       | plastic      | for bath and floor        | A closed grip protects the knuckles.
      Bruneda | Dish   | 7.90  | brown           | 24       | plant fibre  | for washing up            | The head can be changed.
      Bruneda | Root   | 6.90  | brown           | 16       | root fibre   | for vegetables and floors | The beech back is untreated.
      Bruneda | Bottle | 5.90  | beige           | 32       | goat hair    | for bottles and vases     | Bends to the bottom of a bottle.`,
  },
  {
    type: 'toilet brush',
    names: { de: 'WC-Bürste', es: 'escobilla de baño', zh: '马桶刷' },
    synonyms: ['loo brush', 'bathroom brush', 'wc brush'],
    picture: 'toilet-brush',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} toilet brush`,
    about: (p) => `${p.height} cm high in a holder of ${p.material}.`,
    says: {
      good: ['Looks better than one expects of such a thing.', 'Stands firm.', 'Easy to keep clean.'],
      fair: ['Fine, but water collects in the holder.'],
    },
    rows: table`
      brand   | model | price | colours      | height | material                   | goodFor                   | note
      Skurra  | Plain | 6.90  | white,grey   | 38     | plastic                    | floor standing            | The holder lifts out for cleaning.
      Skurra  | Flex  | 12.90 | white,black  | 36     | plastic with a rubber head | floor standing            | Rubber dries at once and drips little.
      Bruneda | Steel | 24.90 | silver,black | 38     | stainless steel            | floor standing            | The bristles are out of sight.
      Bruneda | Wall  | 27.90 | white        | 37     | ceramic                    | for the wall or the floor | Screws or glue are in the box.`,
  },
  {
    type: 'rubber gloves',
    names: { de: 'Haushaltshandschuhe', es: 'guantes de goma', zh: '橡胶手套' },
    synonyms: ['household gloves', 'washing-up gloves', 'cleaning gloves', 'latex gloves'],
    picture: 'rubber-gloves',
    bay: 3,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} rubber gloves ${p.size}`,
    detail: (p) => p.size,
    about: (p) => `A pair in size ${p.size} of ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['Easy to put on and off.', 'Good grip on wet glasses.', 'No tear after three months.'],
      fair: ['They run a little small.'],
    },
    rows: table`
      brand   | model  | price | colours   | size | material | goodFor              | note
      Mirrano | Soft   | 2.90  | yellow    | S    | latex    | for washing up       | Cotton lining keeps hands dry.
      Mirrano | Soft   | 2.90  | yellow    | M    | latex    | for washing up       | Cotton lining keeps hands dry.
      Mirrano | Soft   | 2.90  | yellow    | L    | latex    | for washing up       | Cotton lining keeps hands dry.
      Mirrano | Strong | 4.90  | green     | M    | nitrile  | for strong cleaners  | Without latex, for sensitive skin.
      Mirrano | Strong | 4.90  | green     | L    | nitrile  | for strong cleaners  | Without latex, for sensitive skin.
      Mirrano | Long   | 6.90  | turquoise | M    | latex    | for bathtub and pond | Reaches up to the elbow.`,
  },
  {
    type: 'window squeegee',
    names: { de: 'Fensterabzieher', es: 'limpiacristales de goma', zh: '玻璃刮' },
    synonyms: ['window wiper', 'shower squeegee', 'window vac', 'window vacuum'],
    picture: 'window-squeegee',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} window squeegee, ${p.width} cm`,
    about: (p) => `${p.width} cm wide, ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['Windows clean in half the time.', 'No drops on the sill.', 'The rubber leaves no lines.'],
      fair: ['Does well on large panes, less so on small ones.'],
    },
    rows: table`
      brand   | model     | price | colours     | width | material             | goodFor               | batteryLife | note                                     | picture
      Mirrano | Shower    | 7.90  | white,black | 22    | plastic and rubber   | for the shower        | -           | Hangs on its own hook.                   | -
      Mirrano | Pane      | 12.90 | green       | 28    | steel and rubber     | for windows           | -           | The rubber can be turned and changed.    | -
      Mirrano | Pole      | 24.90 | blue        | 33    | aluminium and rubber | for high windows      | -           | A fleece on the back, and a pole of 2 m. | -
      Vaskemo | Drop      | 49.90 | yellow      | 28    | plastic              | for windows and tiles | 0.5         | Sucks the water up as it wipes.          | window-vacuum
      Vaskemo | Drop Plus | 69.90 | black       | 28    | plastic              | for windows and tiles | 1           | With a spray bottle and a narrow head.   | window-vacuum`,
    pictureNames: { 'window-vacuum': { de: 'Fenstersauger', es: 'aspirador de ventanas', zh: '擦窗吸水机' } },
  },
]
