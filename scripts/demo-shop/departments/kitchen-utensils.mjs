import { table } from '../table.mjs'

export const utensils = [
  {
    type: 'wok',
    names: { de: 'Wok', es: 'wok', zh: '炒锅' },
    synonyms: ['stir fry pan', 'wok pan', 'asian pan'],
    picture: 'wok',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} wok, ${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across, of ${p.material}, for ${p.hob}.`,
    says: {
      good: ['Gets really hot.', 'Tossing works without mess.', 'Vegetables stay crisp.'],
      fair: ['Good, but bigger than my cupboard.'],
    },
    rows: table`
      brand   | model | price | colours | diameter | material     | hob               | coating   | weight | note
      Pannika | Toss  | 29.90 | black   | 28       | aluminium    | all hobs          | non-stick | 1.1    | With a glass lid.
      Pannika | Toss  | 36.90 | black   | 32       | aluminium    | all hobs          | non-stick | 1.4    | With a glass lid.
      Skarvel | Fire  | 34.90 | black   | 33       | carbon steel | gas and induction | none      | 1.6    | A flat bottom and a wooden handle.
      Skarvel | Iron  | 54.90 | black   | 36       | cast iron    | all hobs          | none      | 4.2    | Holds the heat for a whole family.`,
  },
  {
    type: 'pressure cooker',
    names: { de: 'Schnellkochtopf', es: 'olla a presión', zh: '高压锅' },
    synonyms: ['steam pot', 'pressure pot', 'steamer'],
    picture: 'pressure-cooker',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} pressure cooker, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, ${p.diameter} cm across, ${p.settings} settings, for all hobs.`,
    says: {
      good: ['Beans in twenty minutes.', 'Opens only when it is safe.', 'Saves a lot of gas.'],
      fair: ['Works well; the seal needs care.'],
    },
    rows: table`
      brand   | model   | price  | colours      | capacity | diameter | settings | material | note
      Pannika | Steam 3 | 69.90  | silver       | 3        | 22       | 2        | steel    | For two or three.
      Pannika | Steam 6 | 89.90  | silver       | 6        | 22       | 2        | steel    | A mark shows the pressure.
      Skarvel | Lock    | 129.00 | silver,black | 6.5      | 24       | 3        | steel    | Opens and closes with one hand.
      Pannika | Steam 8 | 109.00 | silver       | 8        | 24       | 2        | steel    | With two baskets.`,
  },
  {
    type: 'knife sharpener',
    names: { de: 'Messerschärfer', es: 'afilador de cuchillos', zh: '磨刀器' },
    synonyms: ['sharpening steel', 'whetstone', 'sharpener', 'honing steel'],
    picture: 'knife-sharpener',
    bay: 4,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} knife sharpener`,
    about: (p) => `Sharpens with ${p.material} in ${p.settings} steps, ${p.lengthCm} cm long.`,
    says: {
      good: ['My old knives cut again.', 'Stands firm while I pull.', 'Simple: three strokes and done.'],
      fair: ['Good for everyday knives, not for the finest.'],
    },
    rows: table`
      brand   | model | price | colours    | material             | settings | lengthCm | goodFor                       | note
      Skarvel | Pull  | 16.90 | black,red  | tungsten and ceramic | 2        | 20       | for smooth blades             | Coarse first, then fine.
      Skarvel | Roll  | 49.90 | brown      | diamond              | 2        | 16       | for all smooth blades         | A magnet holds the knife at the right angle.
      Skarvel | Stone | 29.90 | white      | corundum             | 2        | 18       | for those who take their time | Two sides, 1000 and 3000; with a bamboo base.
      Ekholt  | Mini  | 8.90  | grey,green | ceramic              | 1        | 10       | for the drawer                | A sucker holds it to the table.`,
  },
  {
    type: 'kitchen scissors',
    names: { de: 'Küchenschere', es: 'tijeras de cocina', zh: '厨房剪刀' },
    synonyms: ['poultry shears', 'herb scissors', 'scissors'],
    picture: 'kitchen-scissors',
    bay: 4,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} kitchen scissors, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm of ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['Cut through everything.', 'Easy to wash.', 'Good for left hands too.'],
      fair: ['Sharp, but a little stiff at first.'],
    },
    rows: table`
      brand   | model   | price | colours   | lengthCm | material        | goodFor                     | dishwasher | note
      Skarvel | Cut     | 14.90 | black,red | 21       | stainless steel | for packets, herbs and fish | yes        | The two halves come apart.
      Skarvel | Poultry | 29.90 | silver    | 25       | stainless steel | for chicken and duck        | yes        | A spring and a notch for bones.
      Ekholt  | Herb    | 12.90 | green     | 19       | stainless steel | for chives and parsley      | yes        | Five blades and a comb to clean them.`,
  },
  {
    type: 'peeler',
    names: { de: 'Sparschäler', es: 'pelador', zh: '削皮刀' },
    synonyms: ['potato peeler', 'vegetable peeler', 'julienne cutter'],
    picture: 'peeler',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} peeler`,
    about: (p) => `With a ${p.material} blade, ${p.goodFor}.`,
    says: {
      good: ['Peels as thin as paper.', 'Sharp, and it stays so.', 'Fits big and small hands.'],
      fair: ['Good, but mind your fingers.'],
    },
    rows: table`
      brand   | model  | price | colours         | material | goodFor                    | dishwasher | note
      Ekholt  | Swing  | 4.90  | green,red,black | steel    | for potatoes and apples    | yes        | The blade follows the shape.
      Ekholt  | Y      | 5.90  | black,yellow    | steel    | for pumpkins and cucumbers | yes        | A broad grip above the blade.
      Skarvel | Ceram  | 9.90  | white           | ceramic  | for soft fruit             | no         | Never rusts.
      Ekholt  | Strips | 7.90  | orange          | steel    | for fine strips of carrot  | yes        | A comb behind the blade.`,
  },
  {
    type: 'grater',
    names: { de: 'Reibe', es: 'rallador', zh: '刨丝器' },
    synonyms: ['cheese grater', 'mandoline', 'vegetable slicer', 'nutmeg grater'],
    picture: 'grater',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} grater, ${p.height} cm`,
    about: (p) => `${p.height} cm high with ${p.settings} surfaces of ${p.material}.`,
    says: {
      good: ['Grates hard cheese like snow.', 'Does not slip.', 'Easy to rinse.'],
      fair: ['Very sharp, mind your fingers.'],
    },
    rows: table`
      brand   | model | price | colours     | height | settings | material        | dishwasher | note
      Ekholt  | Tower | 14.90 | black,green | 23     | 4        | stainless steel | yes        | Coarse, fine, slices and nutmeg.
      Ekholt  | Fine  | 12.90 | red,black   | 32     | 1        | stainless steel | yes        | For hard cheese, lemon peel and ginger.
      Ekholt  | Box   | 17.90 | white       | 14     | 2        | stainless steel | yes        | Catches what you grate, with a lid.
      Zestrel | Drum  | 24.90 | turquoise   | 25     | 3        | stainless steel | yes        | Turns with a crank; a sucker holds it.`,
  },
  {
    type: 'can opener',
    names: { de: 'Dosenöffner', es: 'abrelatas', zh: '开罐器' },
    synonyms: ['tin opener', 'bottle opener', 'jar opener'],
    picture: 'can-opener',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} can opener`,
    about: (p) => `Opens ${p.goodFor}, made of ${p.material}.`,
    says: {
      good: ['Opens without slipping.', 'Well made.', 'My mother can use it too, in spite of her hands.'],
      fair: ['Works, but it took me two tries to learn.'],
    },
    rows: table`
      brand   | model     | price | colours   | material          | goodFor             | dishwasher | note
      Ekholt  | Turn      | 12.90 | black,red | steel and plastic | tins from the side  | no         | The lid can be put back on.
      Ekholt  | Butterfly | 4.90  | silver    | steel             | tins and crown caps | yes        | The one that everybody knows.
      Zestrel | Auto      | 19.90 | white     | plastic           | tins by itself      | no         | Put it on, press, wait; two AA batteries.
      Ekholt  | Grip      | 9.90  | green     | steel and rubber  | jars of all sizes   | yes        | For lids that will not move.`,
  },
  {
    type: 'corkscrew',
    names: { de: 'Korkenzieher', es: 'sacacorchos', zh: '开瓶器' },
    synonyms: ['wine opener', 'bottle opener', "waiter's friend"],
    picture: 'corkscrew',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} corkscrew`,
    about: (p) => `${p.goodFor[0].toUpperCase()}${p.goodFor.slice(1)}, made of ${p.material}.`,
    says: {
      good: ['The cork comes out whole.', 'No strength needed.', 'Feels like it will last.'],
      fair: ['Fine, but stiff at first.'],
    },
    rows: table`
      brand  | model  | price | colours      | material          | goodFor         | lengthCm | note
      Klirra | Wings  | 9.90  | silver,black | steel             | with two levers | 19       | Press the wings, and the cork comes.
      Klirra | Waiter | 12.90 | brown,black  | steel and wood    | for the pocket  | 12       | A knife for the foil and two steps.
      Klirra | Volt   | 34.90 | black        | plastic and steel | with a battery  | 24       | Sixty bottles on one charge, by USB-C.`,
  },
  {
    type: 'cooking spoon',
    names: { de: 'Kochlöffel', es: 'cuchara de cocina', zh: '锅铲' },
    synonyms: ['spatula', 'turner', 'ladle', 'wooden spoon', 'kitchen utensils', 'tongs'],
    picture: 'cooking-spoon',
    bay: 5,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} cooking spoon, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm of ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['Kind to the pan.', 'Does not melt, does not stain.', 'Just the right length.'],
      fair: ['Good, but the handle could be longer.'],
    },
    rows: table`
      brand   | model | price | colours            | lengthCm | material | goodFor              | dishwasher | note                             | picture
      Ekholt  | Stir  | 3.90  | brown              | 30       | beech    | for stirring         | no         | A hole in the middle for sauces. | -
      Ekholt  | Stir  | 4.50  | beige              | 35       | bamboo   | for deep pots        | no         | -                                | -
      Ekholt  | Flex  | 7.90  | red,grey,turquoise | 28       | silicone | for scraping bowls   | yes        | Up to 230 degrees.               | spatula
      Skarvel | Turn  | 9.90  | silver             | 33       | steel    | for burgers and eggs | yes        | Thin at the edge.                | turner
      Pannika | Turn  | 7.90  | black              | 32       | nylon    | for coated pans      | yes        | Does not scratch.                | turner
      Skarvel | Ladle | 12.90 | silver             | 30       | steel    | for soup             | yes        | Holds 100 ml.                    | ladle
      Pannika | Ladle | 8.90  | black              | 31       | nylon    | for soup and stew    | yes        | Holds 120 ml.                    | ladle
      Skarvel | Tongs | 11.90 | silver,black       | 28       | steel    | for meat and pasta   | yes        | Locks closed in the drawer.      | tongs`,
    pictureNames: {
      spatula: { de: 'Teigschaber', es: 'espátula de silicona', zh: '刮刀' },
      turner: { de: 'Pfannenwender', es: 'espumadera', zh: '锅铲' },
      ladle: { de: 'Schöpfkelle', es: 'cucharón', zh: '汤勺' },
      tongs: { de: 'Küchenzange', es: 'pinzas de cocina', zh: '食品夹' },
    },
  },
  {
    type: 'colander',
    names: { de: 'Sieb', es: 'colador', zh: '沥水篮' },
    synonyms: ['sieve', 'strainer', 'pasta strainer', 'salad spinner'],
    picture: 'colander',
    bay: 5,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} colander, ${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across, made of ${p.material}.`,
    says: {
      good: ['Stands firm in the sink.', 'Holds a pound of pasta.', 'Nothing slips through.'],
      fair: ['Good, but it takes room in the cupboard.'],
    },
    rows: table`
      brand   | model  | price | colours    | diameter | material             | dishwasher | folds | note
      Ekholt  | Drain  | 17.90 | silver     | 24       | stainless steel      | yes        | no    | Three feet and two handles.
      Ekholt  | Fold   | 14.90 | green,grey | 23       | plastic and silicone | yes        | yes   | Flat as a plate when folded.
      Ekholt  | Fine   | 9.90  | silver     | 16       | stainless steel      | yes        | no    | A fine sieve for flour and sugar.
      Brottka | Enamel | 24.90 | white,blue | 25       | enamelled steel      | yes        | no    | As it stood in the farm kitchen.`,
  },
  {
    type: 'pepper mill',
    names: { de: 'Pfeffermühle', es: 'molinillo de pimienta', zh: '胡椒研磨器' },
    synonyms: ['salt mill', 'spice mill', 'pepper grinder', 'salt grinder'],
    picture: 'pepper-mill',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} mill, ${p.height} cm`,
    about: (p) => `${p.height} cm of ${p.material} with a ${p.filter} grinder, ${p.goodFor}.`,
    says: {
      good: ['Grinds evenly, fine or coarse.', 'Looks good on the table.', 'Easy to fill.'],
      fair: ['Grinds well, but leaves a little on the table.'],
    },
    rows: table`
      brand    | model   | price | colours     | height | material | filter  | goodFor                     | note
      Tellerby | Turn    | 19.90 | brown,black | 18     | beech    | ceramic | for pepper or salt          | Never rusts.
      Tellerby | Turn XL | 29.90 | brown       | 30     | beech    | ceramic | for the long table          | Never rusts.
      Klirra   | See     | 12.90 | transparent | 14     | glass    | ceramic | for pepper, salt and spices | You see how much is left.
      Zestrel  | Press   | 24.90 | silver,red  | 22     | steel    | ceramic | for one hand                | Press, and it grinds; four AAA batteries and a light.`,
  },
]
