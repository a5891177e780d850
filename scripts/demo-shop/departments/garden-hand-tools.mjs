import { table } from '../table.mjs'

export const handTools = [
  {
    type: 'secateurs',
    names: { de: 'Gartenschere', es: 'tijera de podar', zh: '修枝剪' },
    synonyms: ['pruning shears', 'pruners', 'garden scissors', 'hedge scissors'],
    picture: 'secateurs',
    bay: 3,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} secateurs`,
    about: (p) => `Cuts branches up to ${p.cuts} mm and weighs ${p.weightG} g.`,
    says: {
      good: [
        'Sharp, clean cuts.',
        'Lies well in the hand.',
        'No sore fingers after an hour.',
        'Opens with one thumb.',
      ],
      fair: ['Cuts well; the catch is a bit fiddly.'],
    },
    rows: table`
      brand   | model   | price | colours | cuts | weightG | lengthCm | note
      Thornby | Snip    | 12.90 | green   | 16   | 180     | 18       | Made for small hands.
      Thornby | Bypass  | 24.90 | red     | 22   | 230     | 21       | For living wood: the two blades slide past each other.
      Thornby | Left    | 26.90 | green   | 22   | 230     | 21       | For those who cut with the left hand.
      Thornby | Anvil   | 27.90 | blue    | 25   | 250     | 21       | For dry wood: the blade meets a flat anvil.
      Thornby | Ratchet | 39.90 | red     | 30   | 290     | 20       | Cuts thick branches in three easy squeezes.
      Thornby | Master  | 59.90 | black   | 25   | 245     | 22       | Every part can be replaced, for a lifetime.
      Bramlow | Rose    | 19.90 | green,pink | 15 | 160    | 19       | Cuts a flower and holds it.
      Bramlow | Herb    | 9.90  | yellow  | 8    | 90      | 15       | Fine tips for herbs and bonsai.
      Heckan  | Volt    | 89.00 | black   | 28   | 780     | 28       | A battery squeezes for you.`,
  },
  {
    type: 'loppers',
    names: { de: 'Astschere', es: 'tijera de dos manos', zh: '粗枝剪' },
    synonyms: ['branch cutter', 'long handled pruners', 'tree loppers', 'branch scissors'],
    picture: 'loppers',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} loppers, ${p.lengthCm} cm`,
    about: (p) => `Two long arms of ${p.lengthCm} cm cut branches up to ${p.cuts} mm.`,
    says: {
      good: ['Goes through thick wood like butter.', 'Saved me the saw.', 'Good grip, even with gloves.'],
      fair: ['Strong, but heavy above the head.'],
    },
    rows: table`
      brand   | model    | price | colours | cuts | lengthCm | weight | note
      Thornby | Arm      | 29.90 | red     | 35   | 60       | 1.1    | For living wood.
      Thornby | Arm Dry  | 34.90 | blue    | 40   | 70       | 1.3    | For dry wood.
      Thornby | Arm Far  | 49.90 | red     | 45   | 95       | 1.5    | The arms pull out.
      Thornby | Tree     | 69.90 | black   | 32   | 400      | 2.6    | On a pole with a cord, from the ground.`,
  },
  {
    type: 'hedge shears',
    names: { de: 'Heckenschere', es: 'cortasetos manual', zh: '绿篱剪' },
    synonyms: ['hedge clippers', 'hand hedge trimmer', 'garden shears', 'topiary shears'],
    picture: 'hedge-shears',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} hedge shears`,
    about: (p) => `Blades of ${p.blade} cm, ${p.weight} kg, handles of ${p.material}.`,
    says: {
      good: [
        'A straight hedge without any noise.',
        'Light enough for an hour of work.',
        'Rubber stops spare the wrists.',
      ],
      fair: ['Cut well; oil them before winter.'],
    },
    rows: table`
      brand   | model | price | colours | blade | weight | material  | note
      Thornby | Trim  | 19.90 | green   | 20    | 0.7    | plastic   | For small hedges and for box.
      Thornby | Wave  | 29.90 | red     | 25    | 0.9    | ash wood  | Waved blades hold the twigs.
      Thornby | Far   | 44.90 | black   | 23    | 1.1    | aluminium | The arms pull out for high hedges.
      Bramlow | Ball  | 24.90 | brown   | 15    | 0.4    | beech     | Small and sharp, for balls and birds of box.`,
  },
  {
    type: 'garden gloves',
    names: { de: 'Gartenhandschuhe', es: 'guantes de jardín', zh: '园艺手套' },
    synonyms: ['gloves', 'gardening gloves', 'work gloves'],
    picture: 'garden-gloves',
    bay: 3,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} garden gloves, size ${p.size}`,
    detail: (p) => p.size,
    about: (p) => `A pair in size ${p.size}, palms of ${p.material}.`,
    says: {
      good: ['Fit like my own skin.', 'Came out of the wash like new.', 'Kept my hands clean and whole.'],
      fair: ['Good, but they run small.'],
    },
    rows: table`
      brand   | model | price | colours    | size | material | note
      Thornby | Grip  | 5.90  | green      | S    | latex    | Thin enough to feel a seed.
      Thornby | Grip  | 5.90  | green,blue | M    | latex    | Thin enough to feel a seed.
      Thornby | Grip  | 5.90  | blue       | L    | latex    | Thin enough to feel a seed.
      Thornby | Grip  | 5.90  | blue       | XL   | latex    | Thin enough to feel a seed.
      Thornby | Rose  | 16.90 | brown      | S    | leather  | Long cuffs save your arms from thorns.
      Thornby | Rose  | 16.90 | brown      | M    | leather  | Long cuffs save your arms from thorns.
      Thornby | Rose  | 16.90 | brown      | L    | leather  | Long cuffs save your arms from thorns.
      Thornby | Frost | 12.90 | black      | M    | latex    | Lined with fleece for cold days.
      Thornby | Frost | 12.90 | black      | L    | latex    | Lined with fleece for cold days.
      Tumbo   | Mole  | 4.90  | red,yellow | XS   | cotton   | For children from five to eight.`,
  },
  {
    type: 'hand trowel',
    names: { de: 'Blumenkelle', es: 'palita de jardín', zh: '园艺小铲' },
    synonyms: ['trowel', 'small shovel', 'hand shovel', 'hand spade'],
    picture: 'hand-trowel',
    bay: 4,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} hand trowel`,
    about: (p) => `${p.lengthCm} cm long, with a handle of ${p.material}.`,
    says: {
      good: ['Goes into hard soil.', 'Good handle, no blisters.', 'Simple, strong, right.'],
      fair: ['Fine, a little heavy for balcony boxes.'],
    },
    rows: table`
      brand   | model | price | colours   | lengthCm | material | weightG | note
      Bramlow | Ash   | 12.90 | brown     | 32       | ash wood | 310     | The steel blade will not bend.
      Bramlow | Soft  | 7.90  | green,red | 28       | plastic  | 190     | Marks on the blade show how deep you plant.
      Bramlow | Narrow | 11.90 | brown    | 34       | ash wood | 260     | A slim blade for bulbs and for weeds with long roots.
      Bramlow | Copper | 34.90 | copper   | 30       | beech    | 330     | A blade of bronze that never rusts.
      Thornby | Steel | 14.90 | silver    | 31       | steel    | 350     | From one piece, nothing can come off.
      Tumbo   | Worm  | 5.90  | yellow,red | 20      | wood     | 110     | Round edges, for children.`,
  },
  {
    type: 'spade',
    names: { de: 'Spaten', es: 'pala', zh: '铁锹' },
    synonyms: ['shovel', 'digging spade', 'garden spade'],
    picture: 'spade',
    bay: 4,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} spade, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long and ${p.weight} kg, with a handle of ${p.material}.`,
    says: {
      good: ['Does what a spade should.', 'Spares my back.', 'The tread is wide enough for boots.'],
      fair: ['Solid; sand the handle once and it is perfect.'],
    },
    rows: table`
      brand   | model  | price | colours | lengthCm | weight | material   | note
      Bramlow | Dig    | 29.90 | brown   | 105      | 1.9    | ash wood   | Wide treads for your boots.
      Bramlow | Tall   | 39.90 | black   | 120      | 1.7    | fibreglass | Spares the back of tall people.
      Bramlow | Lady   | 27.90 | brown   | 95       | 1.5    | ash wood   | Lighter, with a smaller blade.
      Bramlow | Drain  | 36.90 | brown   | 110      | 1.8    | ash wood   | A long, narrow blade for trenches and for shrubs.
      Thornby | Fold   | 24.90 | green   | 58       | 1.1    | steel      | Folds up, for the car and for camping.
      Tumbo   | Sand   | 9.90  | red,blue | 70      | 0.5    | wood       | A real one for children.`,
  },
  {
    type: 'garden fork',
    names: { de: 'Grabegabel', es: 'horca de jardín', zh: '园艺叉' },
    synonyms: ['digging fork', 'pitchfork', 'manure fork'],
    picture: 'garden-fork',
    bay: 4,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} garden fork, ${p.lengthCm} cm`,
    about: (p) => `${p.pieces} tines on a handle of ${p.material}, ${p.lengthCm} cm long.`,
    says: {
      good: ['Lifts potatoes without piercing them.', 'The tines do not bend.', 'Well balanced.'],
      fair: ['Good, but a bit heavy for me.'],
    },
    rows: table`
      brand   | model | price | colours | lengthCm | pieces | weight | material   | note
      Bramlow | Dig   | 32.90 | brown   | 105      | 4      | 2      | ash wood   | For heavy soil and for potatoes.
      Bramlow | Muck  | 34.90 | brown   | 135      | 5      | 1.6    | ash wood   | For compost and for hay.
      Bramlow | Tall  | 42.90 | black   | 120      | 4      | 1.8    | fibreglass | Spares the back of tall people.
      Bramlow | Hand  | 11.90 | brown   | 30       | 3      | 0.3    | ash wood   | Loosens the soil in pots and boxes.`,
  },
  {
    type: 'rake',
    names: { de: 'Rechen', es: 'rastrillo', zh: '耙子' },
    synonyms: ['leaf rake', 'garden rake', 'lawn rake'],
    picture: 'rake',
    bay: 4,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} rake, ${p.width} cm`,
    about: (p) => `${p.width} cm wide and ${p.weight} kg.`,
    says: {
      good: [
        'Clean work in half the time.',
        'Light, my arms did not tire.',
        'The head sits firmly on its handle.',
      ],
      fair: ['Works well; twigs get caught now and then.'],
    },
    rows: table`
      brand   | model | price | colours | width | lengthCm | weight | note
      Bramlow | Leaf  | 19.90 | green   | 50    | 160      | 0.7    | Springy tines gather leaves and leave the lawn.
      Bramlow | Leaf  | 27.90 | green   | 70    | 165      | 0.9    | Springy tines gather leaves and leave the lawn.
      Bramlow | Bed   | 24.90 | brown   | 36    | 155      | 1.1    | Steel teeth break up and level the soil.
      Bramlow | Hay   | 29.90 | brown   | 72    | 170      | 1      | All of wood, as on a meadow in the mountains.
      Bramlow | Slide | 26.90 | silver  | 60    | 150      | 0.8    | Opens like a fan from 20 to 60 cm.
      Tumbo   | Leaf  | 8.90  | red,blue | 22   | 75       | 0.3    | A real one for children.`,
  },
  {
    type: 'snow shovel',
    names: { de: 'Schneeschaufel', es: 'pala de nieve', zh: '雪铲' },
    synonyms: ['snow pusher', 'snow scoop', 'shovel for snow'],
    picture: 'snow-shovel',
    bay: 4,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} snow shovel, ${p.width} cm`,
    about: (p) => `${p.width} cm wide and ${p.weight} kg, with a blade of ${p.material}.`,
    says: {
      good: ['The path is free before the coffee is ready.', 'Light and wide.', 'Snow does not stick to it.'],
      fair: ['Good, but mind the kerb.'],
    },
    rows: table`
      brand   | model | price | colours  | width | weight | material  | note
      Bramlow | Push  | 17.90 | blue,red | 50    | 1.2    | plastic   | A metal edge for ice.
      Bramlow | Alu   | 27.90 | silver   | 45    | 1.5    | aluminium | For wet and heavy snow.
      Bramlow | Boot  | 14.90 | black    | 24    | 0.6    | aluminium | Comes apart for the boot of the car.`,
  },
  {
    type: 'wheelbarrow',
    names: { de: 'Schubkarre', es: 'carretilla', zh: '独轮手推车' },
    synonyms: ['barrow', 'garden cart', 'garden trolley'],
    picture: 'wheelbarrow',
    bay: 1,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} wheelbarrow, ${p.capacity} l`,
    about: (p) => `Takes ${p.capacity} l and carries ${p.carries} kg.`,
    says: {
      good: ['Rolls easily over the lawn.', 'Stronger than it looks.', 'Assembled in half an hour.'],
      fair: ['Good barrow; pump the tyre before use.'],
    },
    rows: table`
      brand   | model | price  | colours   | capacity | carries | weight | note
      Bramlow | Yard  | 59.90  | green,red | 85       | 120     | 11     | One wheel with air.
      Bramlow | Site  | 99.00  | silver    | 100      | 180     | 14.5   | A tray of zinc for stones and mortar.
      Bramlow | Duo   | 119.00 | green     | 100      | 150     | 13.2   | Two wheels, so it does not tip.
      Tumbo   | Dig   | 24.90  | red,blue  | 15       | 20      | 2.9    | A real one for children.`,
  },
]
