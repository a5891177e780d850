import { table } from '../table.mjs'

export const kitchen = {
  id: 'kitchen',
  name: 'Kitchen',
  aisle: '1',
  picture: 'toaster',
  types: [
    {
      type: 'toaster',
      synonyms: ['bread toaster', 'toast maker'],
      picture: 'toaster',
      bay: 1,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} toaster, ${p.slices} slices`,
      about: (p) => `Toasts ${p.slices} slices at once with ${p.strength} W.`,
      rows: table`
        brand    | model     | price | colours          | slices | strength | note
        Hearthby | Morning 2 | 34.90 | silver,red,black | 2      | 900      | Wide slots take thick bread and bagels.
        Hearthby | Morning 4 | 54.90 | silver,black     | 4      | 1600     | Two pairs of slots with a dial each.
        Bakkari  | Slim      | 24.50 | white            | 2      | 750      | Narrow enough for a small worktop.
        Bakkari  | Long      | 39.50 | silver           | 2      | 1000     | One long slot for slices of country bread.`,
    },
    {
      type: 'kitchen scale',
      synonyms: ['scales', 'kitchen scales', 'food scale', 'weighing scale'],
      picture: 'kitchen-scale',
      bay: 1,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} kitchen scale, ${p.weighs} kg`,
      about: (p) => `Weighs up to ${p.weighs} kg and reads to ${p.accuracy} g.`,
      rows: table`
        brand    | model  | price | colours     | weighs | accuracy | note
        Bakkari  | Gram 5 | 19.90 | white,black | 5      | 1        | The flat glass top wipes clean.
        Bakkari  | Gram 3 | 14.90 | green       | 3      | 1        | Small enough for a drawer.
        Hearthby | Exact  | 29.90 | silver      | 10     | 0.5      | Weighs the dough of a big family.`,
    },
    {
      type: 'hand blender',
      synonyms: ['stick blender', 'immersion blender', 'blender'],
      picture: 'hand-blender',
      bay: 2,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} hand blender, ${p.strength} W`,
      about: (p) => `Purees soup in the pot with ${p.strength} W and ${p.speeds} speeds.`,
      rows: table`
        brand    | model    | price | colours   | strength | speeds | weight | note
        Bakkari  | Whirl 6  | 29.90 | white,red | 600      | 2      | 0.9    | The foot comes off for the dishwasher.
        Bakkari  | Whirl 8  | 44.50 | black     | 800      | 5      | 1.1    | Comes with a whisk and a beaker.
        Hearthby | Soupmate | 59.00 | silver    | 1000     | 8      | 1.2    | Crushes ice and nuts as well.`,
    },
    {
      type: 'hand mixer',
      synonyms: ['mixer', 'electric whisk', 'cake mixer'],
      picture: 'hand-mixer',
      bay: 2,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} hand mixer, ${p.strength} W`,
      about: (p) => `Beats cream and cake batter with ${p.strength} W and ${p.speeds} speeds.`,
      rows: table`
        brand    | model  | price | colours    | strength | speeds | weight | note
        Bakkari  | Batter | 27.50 | white,pink | 350      | 5      | 1      | Two beaters and two dough hooks are in the box.
        Hearthby | Fold 5 | 42.90 | red        | 500      | 5      | 1.2    | Starts slowly, so that flour stays in the bowl.
        Hearthby | Fold 9 | 58.90 | black      | 600      | 9      | 1.3    | Strong enough for bread dough.`,
    },
    {
      type: 'frying pan',
      synonyms: ['pan', 'skillet', 'non-stick pan'],
      picture: 'frying-pan',
      bay: 3,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} frying pan, ${p.diameter} cm`,
      about: (p) => `Made of ${p.material}, ${p.diameter} cm across, for ${p.hob}.`,
      rows: table`
        brand   | model | price | colours | diameter | material  | coating   | hob                | weight | note
        Pannika | Daily | 24.90 | black   | 20       | aluminium | non-stick | all hobs           | 0.7    | The right size for two eggs.
        Pannika | Daily | 29.90 | black   | 24       | aluminium | non-stick | all hobs           | 0.9    | Nothing sticks, even without oil.
        Pannika | Daily | 34.90 | black   | 28       | aluminium | non-stick | all hobs           | 1.1    | Big enough for four pancakes one after another.
        Pannika | Forge | 44.50 | black   | 26       | cast iron | none      | all hobs and ovens | 2.4    | Heavy, and good for a lifetime.
        Skarvel | Steel | 49.90 | silver  | 28       | steel     | none      | all hobs and ovens | 1.5    | For hot, crisp frying.`,
    },
    {
      type: 'saucepan',
      synonyms: ['pot', 'cooking pot', 'milk pan'],
      picture: 'saucepan',
      bay: 3,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} saucepan, ${p.capacity} l`,
      about: (p) => `Holds ${p.capacity} l, with a lid of ${p.lid}, for all hobs.`,
      rows: table`
        brand   | model  | price | colours   | capacity | diameter | lid   | material  | note
        Pannika | Simmer | 19.90 | silver    | 1.5      | 16       | glass | steel     | A pouring lip on both sides.
        Pannika | Simmer | 26.90 | silver    | 2.5      | 20       | glass | steel     | Marks inside show the litres.
        Pannika | Simmer | 39.90 | silver    | 5        | 24       | glass | steel     | For pasta for the whole table.
        Pannika | Sunday | 69.00 | red,green | 4.5      | 26       | iron  | cast iron | An enamelled casserole for slow dishes.`,
    },
    {
      type: 'kitchen knife',
      synonyms: ['knife', "chef's knife", 'chef knife', 'cooking knife'],
      picture: 'kitchen-knife',
      bay: 4,
      shelves: [5, 4],
      minimumAge: 18,
      name: (p) => `${p.brand} ${p.model} knife, ${p.blade} cm`,
      about: (p) => `A blade of ${p.blade} cm in ${p.material}.`,
      rows: table`
        brand   | model    | price | colours | blade | material        | dishwasher | note
        Skarvel | Chef     | 39.90 | black   | 20    | stainless steel | no         | Cuts herbs, meat and pumpkin alike.
        Skarvel | Santoku  | 44.90 | brown   | 18    | stainless steel | no         | Broad and light, for vegetables.
        Skarvel | Bread    | 29.90 | black   | 22    | stainless steel | no         | Saws through crusts without crushing the crumb.
        Skarvel | Paring   | 12.90 | red     | 9     | stainless steel | yes        | For peeling and small work.
        Ekholt  | Everyday | 14.50 | green   | 15    | stainless steel | yes        | A plain knife for tomatoes and cheese.`,
    },
    {
      type: 'cutting board',
      synonyms: ['chopping board', 'bread board'],
      picture: 'cutting-board',
      bay: 4,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} cutting board, ${p.lengthCm} cm`,
      about: (p) => `${p.lengthCm} by ${p.width} cm of ${p.material}.`,
      rows: table`
        brand  | model | price | colours   | lengthCm | width | material | dishwasher | note
        Ekholt | Oak   | 24.90 | brown     | 40       | 28    | oak      | no         | A groove round the edge catches the juice.
        Ekholt | Oak   | 17.90 | brown     | 30       | 20    | oak      | no         | For breakfast, or for one onion.
        Ekholt | Bend  | 9.90  | green,red | 35       | 25    | plastic  | yes        | Bends to pour what you have cut into the pot.`,
    },
    {
      type: 'mixing bowl',
      synonyms: ['bowl', 'salad bowl', 'baking bowl'],
      picture: 'mixing-bowl',
      bay: 5,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} mixing bowl, ${p.capacity} l`,
      about: (p) => `Holds ${p.capacity} l, made of ${p.material}.`,
      rows: table`
        brand    | model | price | colours     | capacity | material        | dishwasher | note
        Hearthby | Stir  | 12.90 | white,green | 2.5      | melamine        | yes        | A rubber ring keeps it from sliding.
        Hearthby | Stir  | 16.90 | white,red   | 4        | melamine        | yes        | A rubber ring keeps it from sliding.
        Ekholt   | Steel | 14.50 | silver      | 3        | stainless steel | yes        | Light, and it never chips.`,
    },
    {
      type: 'food container',
      synonyms: ['lunch box', 'storage box', 'storage jar', 'tupper'],
      picture: 'food-container',
      bay: 6,
      shelves: [4, 3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} food container, ${p.capacity} l`,
      about: (p) => `Keeps ${p.capacity} l fresh in ${p.material} with a tight lid.`,
      rows: table`
        brand  | model | price | colours     | capacity | material | oven | dishwasher | note
        Ekholt | Fresh | 4.90  | green,blue  | 0.5      | plastic  | no   | yes        | The size of a lunch for one.
        Ekholt | Fresh | 6.90  | green,blue  | 1.2      | plastic  | no   | yes        | Stacks with the smaller ones.
        Ekholt | Glass | 9.90  | transparent | 0.8      | glass    | yes  | yes        | Goes from the freezer into the oven, without its lid.
        Ekholt | Glass | 12.90 | transparent | 1.5      | glass    | yes  | yes        | Goes from the freezer into the oven, without its lid.`,
    },
  ],
}
