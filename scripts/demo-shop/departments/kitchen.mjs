import { baking } from './kitchen-baking.mjs'
import { electrics } from './kitchen-electrics.mjs'
import { tableware } from './kitchen-tableware.mjs'
import { utensils } from './kitchen-utensils.mjs'
import { table } from '../table.mjs'

export const kitchen = {
  id: 'kitchen',
  name: 'Kitchen',
  names: { de: 'Küche', es: 'Cocina', zh: '厨房' },
  aisle: '1',
  picture: 'toaster',
  types: [
    {
      type: 'toaster',
      names: { de: 'Toaster', es: 'tostadora', zh: '烤面包机' },
      synonyms: ['bread toaster', 'toast maker'],
      picture: 'toaster',
      bay: 1,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} toaster, ${p.slices} slices`,
      about: (p) => `Toasts ${p.slices} slices at once with ${p.strength} W.`,
      says: {
        good: [
          'Both sides equally brown.',
          'The lift brings up small slices too.',
          'Easy to shake the crumbs out.',
          'Toasts evenly, slice after slice.',
        ],
        fair: ['Good toast, but the cord is short.'],
      },
      rows: table`
        brand    | model     | price | colours          | slices | strength | note
        Hearthby | Morning 2 | 34.90 | silver,red,black | 2      | 900      | Wide slots take thick bread and bagels.
        Hearthby | Morning 4 | 54.90 | silver,black     | 4      | 1600     | Two pairs of slots with a dial each.
        Bakkari  | Slim      | 24.50 | white            | 2      | 750      | Narrow enough for a small worktop.
        Bakkari  | Long      | 39.50 | silver           | 2      | 1000     | One long slot for slices of country bread.
        Brottka  | Duo       | 29.90 | turquoise,beige  | 2      | 850      | Rounded, in the manner of the fifties.
        Brottka  | Quad      | 59.90 | beige            | 4      | 1700     | Rounded, with a rack for rolls.
        Hearthby | Glass     | 69.90 | black            | 2      | 1100     | A window shows how brown it is.`,
    },
    {
      type: 'kitchen scale',
      names: { de: 'Küchenwaage', es: 'báscula de cocina', zh: '厨房秤' },
      synonyms: ['scales', 'kitchen scales', 'food scale', 'weighing scale'],
      picture: 'kitchen-scale',
      bay: 1,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} kitchen scale, ${p.weighs} kg`,
      about: (p) => `Weighs up to ${p.weighs} kg and reads to ${p.accuracy} g.`,
      says: {
        good: [
          'Exact enough for every cake.',
          'Wiped clean in a second.',
          'Agrees with the scale at the post office.',
          'Easy to read, even with a big bowl on it.',
        ],
        fair: ['Good, but it takes room on the worktop.'],
      },
      rows: table`
        brand    | model  | price | colours     | weighs | accuracy | note
        Bakkari  | Gram 5 | 19.90 | white,black | 5      | 1        | The flat glass top wipes clean.
        Bakkari  | Gram 3 | 14.90 | green       | 3      | 1        | Small enough for a drawer.
        Hearthby | Exact  | 29.90 | silver      | 10     | 0.5      | Weighs the dough of a big family.
        Brottka  | Dial   | 24.90 | beige,red   | 4      | 20       | A round dial and a steel bowl; no battery.
        Bakkari  | Spoon  | 12.90 | grey        | 0.5    | 0.1      | A spoon that weighs yeast and spices.`,
    },
    {
      type: 'hand blender',
      names: { de: 'Stabmixer', es: 'batidora de mano', zh: '手持搅拌棒' },
      synonyms: ['stick blender', 'immersion blender', 'blender'],
      picture: 'hand-blender',
      bay: 2,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} hand blender, ${p.strength} W`,
      about: (p) => `Purees soup in the pot with ${p.strength} W and ${p.speeds} speeds.`,
      says: {
        good: ['The soup is smooth in a minute.', 'Rinsed under the tap and clean.', 'Light in the hand.'],
        fair: ['Strong, but it splashes in a flat pot.'],
      },
      rows: table`
        brand    | model    | price | colours     | strength | speeds | weight | note
        Bakkari  | Whirl 6  | 29.90 | white,red   | 600      | 2      | 0.9    | The foot comes off for the dishwasher.
        Bakkari  | Whirl 8  | 44.50 | black       | 800      | 5      | 1.1    | Comes with a whisk and a beaker.
        Hearthby | Soupmate | 59.00 | silver      | 1000     | 8      | 1.2    | Crushes ice and nuts as well.
        Zestrel  | Stick    | 19.90 | green,white | 400      | 1      | 0.7    | A plain one for soups and shakes.
        Zestrel  | Free     | 69.90 | grey        | 350      | 6      | 0.9    | With a battery, so there is no cord over the hob.
        Hearthby | Soupset  | 79.00 | black       | 1000     | 8      | 1.4    | With a whisk, a beaker and a chopper.`,
    },
    {
      type: 'hand mixer',
      names: { de: 'Handrührgerät', es: 'batidora de varillas', zh: '手持打蛋器' },
      synonyms: ['mixer', 'electric whisk', 'cake mixer'],
      picture: 'hand-mixer',
      bay: 2,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} hand mixer, ${p.strength} W`,
      about: (p) => `Beats cream and cake batter with ${p.strength} W and ${p.speeds} speeds.`,
      says: {
        good: ['Cream in two minutes.', 'Quiet for a mixer.', 'The beaters click in and out easily.'],
        fair: ['Fine for cakes, too weak for stiff dough.'],
      },
      rows: table`
        brand    | model  | price | colours    | strength | speeds | weight | note
        Bakkari  | Batter | 27.50 | white,pink | 350      | 5      | 1      | Two beaters and two dough hooks are in the box.
        Hearthby | Fold 5 | 42.90 | red        | 500      | 5      | 1.2    | Starts slowly, so that flour stays in the bowl.
        Hearthby | Fold 9 | 58.90 | black      | 600      | 9      | 1.3    | Strong enough for bread dough.
        Zestrel  | Beat   | 19.90 | turquoise  | 300      | 5      | 0.9    | Small and light.
        Brottka  | Retro  | 39.90 | beige,red  | 400      | 6      | 1.2    | Its shape is from the fifties, its motor is not.`,
    },
    {
      type: 'frying pan',
      names: { de: 'Bratpfanne', es: 'sartén', zh: '平底锅' },
      synonyms: ['pan', 'skillet', 'non-stick pan'],
      picture: 'frying-pan',
      bay: 3,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} frying pan, ${p.diameter} cm`,
      about: (p) => `Made of ${p.material}, ${p.diameter} cm across, for ${p.hob}.`,
      says: {
        good: ['Gets hot fast.', 'Gets hot evenly.', 'Well balanced in the hand.', 'Sits flat on the hob.'],
        fair: ['A good pan, but heavier than it looks.'],
      },
      rows: table`
        brand   | model  | price | colours    | diameter | material         | coating   | hob                   | weight | note
        Pannika | Daily  | 24.90 | black      | 20       | aluminium        | non-stick | all hobs              | 0.7    | The right size for two eggs.
        Pannika | Daily  | 29.90 | black      | 24       | aluminium        | non-stick | all hobs              | 0.9    | Nothing sticks, even without oil.
        Pannika | Daily  | 34.90 | black      | 28       | aluminium        | non-stick | all hobs              | 1.1    | Big enough for four pancakes one after another.
        Pannika | Forge  | 44.50 | black      | 26       | cast iron        | none      | all hobs and ovens    | 2.4    | Heavy, and good for a lifetime.
        Skarvel | Steel  | 49.90 | silver     | 28       | steel            | none      | all hobs and ovens    | 1.5    | For hot, crisp frying.
        Pannika | Stone  | 27.90 | grey       | 24       | aluminium        | ceramic   | all hobs              | 0.9    | A coating without fluorine.
        Pannika | Stone  | 34.90 | grey,green | 28       | aluminium        | ceramic   | all hobs              | 1.2    | A coating without fluorine.
        Pannika | Crêpe  | 24.90 | black      | 26       | aluminium        | non-stick | all hobs              | 0.8    | A flat rim for thin pancakes.
        Pannika | Grill  | 39.90 | black      | 28       | cast iron        | none      | all hobs and ovens    | 3.1    | Ridges that mark a steak.
        Skarvel | Carbon | 44.90 | black      | 24       | steel            | none      | all hobs and ovens    | 1.4    | Burn it in once, and use it for ever.
        Skarvel | Copper | 89.00 | copper     | 26       | copper and steel | none      | gas and electric hobs | 1.7    | For cooks who look at the degree.`,
    },
    {
      type: 'saucepan',
      names: { de: 'Kochtopf', es: 'olla', zh: '汤锅' },
      synonyms: ['pot', 'cooking pot', 'milk pan'],
      picture: 'saucepan',
      bay: 3,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} saucepan, ${p.capacity} l`,
      about: (p) => `Holds ${p.capacity} l, with a lid of ${p.lid}, for all hobs.`,
      says: {
        good: ['The water boils fast.', 'Pours without dripping.', 'Good on induction.', 'Clean in no time.'],
        fair: ['Good pot, but the base was marked after a month.'],
      },
      rows: table`
        brand   | model  | price | colours   | capacity | diameter | lid   | material  | note
        Pannika | Simmer | 19.90 | silver    | 1.5      | 16       | glass | steel     | A pouring lip on both sides.
        Pannika | Simmer | 26.90 | silver    | 2.5      | 20       | glass | steel     | Marks inside show the litres.
        Pannika | Simmer | 39.90 | silver    | 5        | 24       | glass | steel     | For pasta for the whole table.
        Pannika | Sunday | 69.00 | red,green | 4.5      | 26       | iron  | cast iron | An enamelled casserole for slow dishes.
        Pannika | Simmer | 32.90 | silver    | 3.5      | 22       | glass | steel     | A pouring lip on both sides.
        Pannika | Milk   | 18.90 | red,blue  | 1        | 14       | steel | enamel    | The pot for milk and porridge.
        Pannika | Stock  | 64.90 | silver    | 10       | 28       | steel | steel     | For stock, jam, and a party of twenty.
        Skarvel | Pro    | 59.90 | silver    | 2        | 16       | steel | steel     | Three layers up to the rim.
        Skarvel | Pro    | 79.90 | silver    | 4        | 20       | steel | steel     | Three layers up to the rim.
        Skarvel | Roast  | 99.00 | black     | 7        | 32       | iron  | cast iron | An oval one for a whole chicken.`,
    },
    {
      type: 'kitchen knife',
      names: { de: 'Küchenmesser', es: 'cuchillo de cocina', zh: '菜刀' },
      synonyms: ['knife', "chef's knife", 'chef knife', 'cooking knife'],
      picture: 'kitchen-knife',
      bay: 4,
      shelves: [5, 4],
      minimumAge: 18,
      name: (p) => `${p.brand} ${p.model} knife, ${p.blade} cm`,
      about: (p) => `A blade of ${p.blade} cm in ${p.material}.`,
      says: {
        good: [
          'Sharp out of the box.',
          'So sharp that I am careful now.',
          'Lies well in the hand.',
          'Still sharp after a year.',
        ],
        fair: ['Very sharp; I had wished for a cover with it.'],
      },
      rows: table`
        brand   | model    | price  | colours     | blade | material        | dishwasher | note
        Skarvel | Chef     | 39.90  | black       | 20    | stainless steel | no         | Cuts herbs, meat and pumpkin alike.
        Skarvel | Santoku  | 44.90  | brown       | 18    | stainless steel | no         | Broad and light, for vegetables.
        Skarvel | Bread    | 29.90  | black       | 22    | stainless steel | no         | Saws through crusts without crushing the crumb.
        Skarvel | Paring   | 12.90  | red         | 9     | stainless steel | yes        | For peeling and small work.
        Ekholt  | Everyday | 14.50  | green       | 15    | stainless steel | yes        | A plain knife for tomatoes and cheese.
        Skarvel | Carving  | 42.90  | black       | 20    | stainless steel | no         | Long and narrow, for roasts.
        Skarvel | Fillet   | 36.90  | black       | 18    | stainless steel | no         | Bends along the bone of a fish.
        Skarvel | Damast   | 129.00 | brown       | 20    | damask steel    | no         | 67 layers; each blade is different.
        Skarvel | Nakiri   | 59.90  | brown       | 16    | carbon steel    | no         | Straight, for vegetables; wants to be dried.
        Ekholt  | Steak    | 9.90   | black,brown | 12    | stainless steel | yes        | With a fine saw, for the table.
        Ekholt  | Cleaver  | 34.90  | black       | 17    | stainless steel | no         | For bones and pumpkins.
        Ekholt  | Cheese   | 14.90  | brown       | 14    | stainless steel | yes        | Holes in the blade, so nothing sticks.`,
    },
    {
      type: 'cutting board',
      names: { de: 'Schneidebrett', es: 'tabla de cortar', zh: '砧板' },
      synonyms: ['chopping board', 'bread board'],
      picture: 'cutting-board',
      bay: 4,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} cutting board, ${p.lengthCm} cm`,
      about: (p) => `${p.lengthCm} by ${p.width} cm of ${p.material}.`,
      says: {
        good: [
          'Does not slide.',
          'The right size for my worktop.',
          'No smell of onions stays.',
          'Easy to wash.',
        ],
        fair: ['Good, but it shows the first cuts.'],
      },
      rows: table`
        brand  | model  | price | colours     | lengthCm | width | material        | dishwasher | note
        Ekholt | Oak    | 24.90 | brown       | 40       | 28    | oak             | no         | A groove round the edge catches the juice.
        Ekholt | Oak    | 17.90 | brown       | 30       | 20    | oak             | no         | For breakfast, or for one onion.
        Ekholt | Bend   | 9.90  | green,red   | 35       | 25    | plastic         | yes        | Bends to pour what you have cut into the pot.
        Ekholt | Block  | 59.90 | brown       | 45       | 30    | end-grain beech | no         | 4 cm thick, for serious cutting.
        Ekholt | Bamboo | 19.90 | beige       | 38       | 28    | bamboo          | no         | Light, with a handle.
        Ekholt | Slate  | 16.90 | black       | 40       | 20    | slate           | yes        | For cheese on the table.
        Ekholt | Glass  | 12.90 | transparent | 40       | 30    | glass           | yes        | Under hot pots as well.
        Ekholt | Bend 4 | 16.90 | blue,yellow | 38       | 28    | plastic         | yes        | Marked for fish, meat, bread or vegetables.`,
    },
    {
      type: 'mixing bowl',
      names: { de: 'Rührschüssel', es: 'bol de cocina', zh: '搅拌碗' },
      synonyms: ['bowl', 'salad bowl', 'baking bowl'],
      picture: 'mixing-bowl',
      bay: 5,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} mixing bowl, ${p.capacity} l`,
      about: (p) => `Holds ${p.capacity} l, made of ${p.material}.`,
      says: {
        good: ['Stands firm while I beat.', 'Easy to clean.', 'Just the right depth.', 'Light but deep.'],
        fair: ['Good bowl; I wish there were a bigger one.'],
      },
      rows: table`
        brand    | model | price | colours     | capacity | material        | dishwasher | note
        Hearthby | Stir  | 12.90 | white,green | 2.5      | melamine        | yes        | A rubber ring keeps it from sliding.
        Hearthby | Stir  | 16.90 | white,red   | 4        | melamine        | yes        | A rubber ring keeps it from sliding.
        Ekholt   | Steel | 14.50 | silver      | 3        | stainless steel | yes        | Light, and it never chips.
        Ekholt   | Steel | 19.90 | silver      | 5        | stainless steel | yes        | Light, and it never chips.
        Ekholt   | Pour  | 16.90 | transparent | 2        | glass           | yes        | A lip and a handle; also for the microwave.
        Brottka  | Stone | 29.90 | beige,blue  | 3.5      | stoneware       | yes        | Heavy, and it stays where it is.
        Hearthby | Prove | 24.90 | grey        | 6        | plastic         | yes        | With a lid, for dough that rises.`,
    },
    {
      type: 'food container',
      names: { de: 'Frischhaltedose', es: 'recipiente hermético', zh: '保鲜盒' },
      synonyms: ['lunch box', 'storage box', 'storage jar', 'tupper'],
      picture: 'food-container',
      bay: 6,
      shelves: [4, 3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} food container, ${p.capacity} l`,
      about: (p) => `Keeps ${p.capacity} l fresh in ${p.material} with a tight lid.`,
      says: {
        good: [
          'Does not leak in the bag.',
          'Stacks well.',
          'The lid closes with one finger.',
          'Keeps things fresh for days.',
        ],
        fair: ['Tight, but the lid is hard to dry.'],
      },
      rows: table`
        brand  | model  | price | colours             | capacity | material        | oven | dishwasher | note
        Ekholt | Fresh  | 4.90  | green,blue          | 0.5      | plastic         | no   | yes        | The size of a lunch for one.
        Ekholt | Fresh  | 6.90  | green,blue          | 1.2      | plastic         | no   | yes        | Stacks with the smaller ones.
        Ekholt | Glass  | 9.90  | transparent         | 0.8      | glass           | yes  | yes        | Goes from the freezer into the oven, without its lid.
        Ekholt | Glass  | 12.90 | transparent         | 1.5      | glass           | yes  | yes        | Goes from the freezer into the oven, without its lid.
        Ekholt | Fresh  | 9.90  | green,blue          | 2.5      | plastic         | no   | yes        | For a whole lettuce.
        Ekholt | Glass  | 16.90 | transparent         | 2.2      | glass           | yes  | yes        | Goes from the freezer into the oven, without its lid.
        Ekholt | Lunch  | 14.90 | grey,pink,turquoise | 0.9      | plastic         | no   | yes        | Two storeys and a fork.
        Ekholt | Steel  | 24.90 | silver              | 1.2      | stainless steel | no   | yes        | Three compartments, without any plastic.
        Klirra | Jar    | 7.90  | transparent         | 1        | glass           | no   | yes        | A swing top and a rubber ring.
        Klirra | Jar    | 10.90 | transparent         | 2        | glass           | no   | yes        | A swing top and a rubber ring.
        Klirra | Cereal | 12.90 | transparent         | 3.5      | plastic         | no   | yes        | With a spout, for flakes and rice.`,
    },
    ...electrics,
    ...utensils,
    ...baking,
    ...tableware,
  ],
}
