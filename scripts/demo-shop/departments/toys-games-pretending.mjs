import { table } from '../table.mjs'
import { fromAge } from './toys-games-words.mjs'

export const pretending = [
  {
    type: 'doll',
    names: { de: 'Puppe', es: 'muñeca', zh: '娃娃' },
    synonyms: ['dolls', 'baby doll', 'dolly', 'fashion doll', 'rag doll'],
    picture: 'doll',
    bay: 4,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} doll, ${p.height} cm`,
    detail: (p) => `${p.height} cm`,
    about: (p) => `${p.height} cm tall, with a body of ${p.material}, ${fromAge(p)}.`,
    says: {
      good: [
        'Goes everywhere with us.',
        'The clothes are easy to put on.',
        'Made so well that it bears a lot of love.',
      ],
      fair: ['Sweet doll; the shoes get lost.'],
    },
    rows: table`
      brand    | model       | price | colours    | height | material   | fromAge | hair  | note
      Dollabee | Lotta       | 24.90 | red,blue   | 32     | soft cloth | 1       | wool  | Goes into the washing machine.
      Dollabee | Lotta Mini  | 12.90 | pink       | 20     | soft cloth | 0       | none  | For the cot, with a crackling ear.
      Dollabee | Emil        | 24.90 | green      | 32     | soft cloth | 1       | wool  | With trousers and a pocket.
      Dollabee | Babu        | 34.90 | white,pink | 36     | vinyl      | 3       | none  | Drinks from a bottle and wets itself.
      Dollabee | Babu Twins  | 49.90 | yellow     | 30     | vinyl      | 3       | none  | Two of them with a cradle.
      Miranell | Surf        | 16.90 | turquoise  | 29     | vinyl      | 3       | long  | With board and dog.
      Miranell | Doctor      | 16.90 | white      | 29     | vinyl      | 3       | short | With a bag and a plaster for everyone.
      Miranell | Stargazer   | 24.90 | purple     | 29     | vinyl      | 3       | long  | A dress that shimmers like a night sky.
      Miranell | Chair Racer | 24.90 | orange     | 29     | vinyl      | 3       | short | Rolls over a ramp in her sports wheelchair.
      Miranell | Baker       | 16.90 | red,blue   | 29     | vinyl      | 3       | short | With an oven mitt and a cake of three tiers.`,
  },
  {
    type: 'soft toy',
    names: { de: 'Kuscheltier', es: 'peluche', zh: '毛绒玩具' },
    synonyms: ['teddy', 'teddy bear', 'stuffed animal', 'cuddly toy', 'plush toy', 'plushie'],
    picture: 'soft-toy',
    bay: 4,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} soft toy, ${p.height} cm`,
    detail: (p) => `${p.height} cm`,
    about: (p) => `${p.height} cm tall, filled with ${p.filling}, washable at ${p.washAt} °C.`,
    says: {
      good: ['Loved at first sight.', 'So soft that I want one too.', 'Came out of the wash unharmed.'],
      fair: ['Very cute; it loses a little fluff.'],
    },
    rows: table`
      brand     | model       | price | colours        | height | filling            | fromAge | washAt | note
      Wuffelino | Bear Bo     | 14.90 | brown,beige    | 25     | recycled polyester | 0       | 30     | The one that everybody has.
      Wuffelino | Bear Bo     | 24.90 | brown          | 40     | recycled polyester | 0       | 30     | The one that everybody has.
      Wuffelino | Bear Bo     | 79.90 | brown          | 100    | recycled polyester | 1       | 30     | As big as a child of four.
      Wuffelino | Rabbit Runa | 16.90 | grey,white     | 30     | recycled polyester | 0       | 30     | Long ears to hold on to.
      Wuffelino | Fox Fenn    | 17.90 | orange         | 28     | recycled polyester | 0       | 30     | A tail for a pillow.
      Wuffelino | Sloth Slow  | 19.90 | beige          | 35     | recycled polyester | 0       | 30     | Hangs from the bed by its claws.
      Tassela   | Octopus     | 12.90 | turquoise,pink | 20     | polyester          | 0       | 40     | Turn it inside out: happy or cross.
      Tassela   | Penguin     | 22.90 | black          | 32     | polyester          | 0       | 40     | A chick sits between its feet.
      Tassela   | Dragon      | 27.90 | green,purple   | 38     | polyester          | 1       | 40     | Wings that rustle.
      Tassela   | Whale       | 34.90 | blue           | 60     | polyester          | 1       | 40     | Long enough to sleep on.
      Tassela   | Warm Sheep  | 24.90 | white          | 26     | cherry stones      | 1       | 30     | Take the sack out and warm it in the oven.`,
  },
  {
    type: 'toy car',
    names: { de: 'Spielzeugauto', es: 'coche de juguete', zh: '玩具车' },
    synonyms: ['cars', 'car', 'toy truck', 'fire engine', 'tractor', 'digger', 'model car'],
    picture: 'toy-car',
    bay: 5,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} toy car, ${p.lengthCm} cm`,
    detail: (p) => `${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long, made of ${p.material}, ${fromAge(p)}.`,
    says: {
      good: ['Rolls for ever.', 'Survived the stairs.', 'Everything that should move does move.'],
      fair: ['Solid toy; the paint wears off in places.'],
    },
    rows: table`
      brand   | model       | price | colours         | lengthCm | material | fromAge | pieces | note
      Vrumba  | Mini        | 2.90  | red,blue,yellow | 7        | metal    | 3       | 1      | Collect the whole street.
      Vrumba  | Mini Five   | 9.90  | green           | 7        | metal    | 3       | 5      | Five in a box.
      Vrumba  | Fire Engine | 19.90 | red             | 32       | plastic  | 3       | 1      | A ladder that turns, and a siren.
      Vrumba  | Tipper      | 16.90 | yellow          | 34       | plastic  | 2       | 1      | Takes a bucket of sand.
      Vrumba  | Digger      | 24.90 | yellow          | 42       | plastic  | 3       | 1      | Two levers move the shovel.
      Vrumba  | Tractor     | 22.90 | green           | 38       | plastic  | 3       | 2      | With a trailer for hay.
      Vrumba  | Bin Lorry   | 27.90 | orange          | 36       | plastic  | 3       | 3      | Lifts its two bins.
      Astholt | Beetle      | 12.90 | red,green       | 12       | wood     | 1       | 1      | Nothing to break.
      Astholt | Carrier     | 29.90 | blue            | 40       | wood     | 2       | 5      | A lorry with four small cars.
      Vrumba  | Camper      | 26.90 | turquoise       | 33       | plastic  | 3       | 6      | The roof comes off, and a family sleeps inside.
      Fartla  | Racer       | 12.90 | orange,silver   | 24       | plastic  | 3       | 1      | Pull it back and let it go.`,
  },
  {
    type: 'remote control car',
    names: { de: 'ferngesteuertes Auto', es: 'coche teledirigido', zh: '遥控车' },
    synonyms: ['RC car', 'radio control car', 'remote controlled car', 'radio controlled car', 'RC toy'],
    picture: 'rc-car',
    bay: 5,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} remote control car`,
    about: (p) => `Runs ${p.runs} minutes a charge at ${p.topSpeed} km/h, ${fromAge(p)}.`,
    says: {
      good: ['Fast, and easy to steer.', 'Rolled over ten times, and still goes.', 'The whole park looked.'],
      fair: ['Great fun, but short: order a second battery.'],
    },
    rows: table`
      brand  | model       | price  | colours     | runs | topSpeed | fromAge | lengthCm | note
      Vrumba | First Drive | 24.90  | red,yellow  | 40   | 4        | 3       | 18       | Two big buttons and no corners.
      Vrumba | Stunt       | 34.90  | green       | 25   | 12       | 6       | 22       | Drives on, whichever side is up.
      Vrumba | Desert      | 59.90  | orange,blue | 30   | 25       | 8       | 32       | Soft springs for sand and gravel.
      Vrumba | Crawler     | 69.90  | black       | 45   | 8        | 8       | 36       | Climbs over stones slowly.
      Fartla | Drift       | 79.90  | white,red   | 30   | 20       | 8       | 30       | Slides round corners sideways.
      Fartla | Truggy      | 139.00 | blue        | 25   | 45       | 14      | 42       | For those with a big field.
      Fartla | Splash      | 54.90  | red,green   | 20   | 12       | 8       | 34       | Drives on land and on water.
      Fartla | Pocket      | 29.90  | blue,yellow | 20   | 10       | 6       | 9        | Races across a table and loads in its own remote.
      Fartla | Lookout     | 89.90  | black       | 25   | 10       | 10      | 28       | A camera in front shows its way on your phone.`,
  },
  {
    type: 'costume',
    names: { de: 'Kostüm', es: 'disfraz', zh: '装扮服' },
    synonyms: ['dressing-up', 'fancy dress', 'carnival costume', 'dress-up', 'mask', 'princess dress'],
    picture: 'costume',
    bay: 5,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} costume, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`.replace(' to ', '-'),
    about: (p) =>
      `For children of ${p.sizeCm} cm, ${p.pieces === 1 ? 'in one piece' : `${p.pieces} pieces`}.`,
    says: {
      good: [
        'Worn for a week, even at breakfast.',
        'Well sewn and not see-through.',
        'Fits over a pullover.',
      ],
      fair: ['Looks great; it runs a bit large.'],
    },
    rows: table`
      brand     | model         | price | colours    | sizeCm     | pieces | fromAge | washAt | note
      Maskerini | Knight        | 24.90 | grey       | 104 to 116 | 3      | 3       | 30     | Coat, hood and belt.
      Maskerini | Knight        | 24.90 | grey       | 128 to 140 | 3      | 3       | 30     | Coat, hood and belt.
      Maskerini | Firefighter   | 27.90 | red        | 104 to 116 | 4      | 3       | 30     | With a helmet and a hose.
      Verkleida | Queen         | 29.90 | blue,pink  | 104 to 116 | 2      | 3       | 30     | A train that sweeps the floor.
      Verkleida | Queen         | 29.90 | blue       | 128 to 140 | 2      | 3       | 30     | A train that sweeps the floor.
      Verkleida | Dinosaur      | 32.90 | green      | 98 to 110  | 1      | 3       | 30     | A tail that wags.
      Verkleida | Bee           | 22.90 | yellow     | 98 to 110  | 3      | 3       | 30     | With wings and feelers.
      Maskerini | Astronaut     | 34.90 | white      | 116 to 128 | 2      | 3       | 30     | Badges of every planet.
      Maskerini | Pirate        | 26.90 | black      | 116 to 128 | 5      | 3       | 30     | Hat, patch and a parrot.
      Tradella  | Cape and Mask | 12.90 | red,purple | 98 to 140  | 2      | 3       | 30     | For heroes in a hurry.`,
  },
  {
    type: 'baby toy',
    names: { de: 'Babyspielzeug', es: 'juguete de bebé', zh: '婴儿玩具' },
    synonyms: ['rattle', 'baby rattle', 'mobile', 'teething ring', 'grasping toy', 'play mat'],
    picture: 'baby-toy',
    bay: 6,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} baby toy`,
    about: (p) =>
      `Made of ${p.material}, ${p.fromMonths === 0 ? 'from birth' : `from ${p.fromMonths} months`}.`,
    says: {
      good: [
        'Her favourite from the first day.',
        'Well made; nothing comes loose.',
        'Keeps him happy for a long while.',
      ],
      fair: ['Pretty, but my son prefers the box.'],
    },
    rows: table`
      brand     | model      | price | colours        | fromMonths | material      | washAt | note
      Babbelino | Rattle     | 7.90  | yellow,green   | 3          | beech         | -      | Rings that click.
      Babbelino | Ring       | 8.90  | turquoise,pink | 3          | rubber        | 60     | For the first teeth; cool it in the fridge.
      Astholt   | Stacker    | 14.90 | blue           | 10         | beech         | -      | Ten rings on a rocking stick.
      Astholt   | Shape Box  | 19.90 | red            | 12         | beech         | -      | Six holes, twelve shapes.
      Babbelino | Push Snail | 34.90 | green          | 12         | beech         | -      | Helps to walk, and clatters.
      Wuffelino | Music Moon | 22.90 | beige,blue     | 0          | cotton        | 30     | Plays a lullaby when you pull.
      Wuffelino | Comforter  | 12.90 | grey,pink      | 0          | cotton        | 60     | Half rabbit, half cloth.
      Wuffelino | Play Arch  | 49.90 | beige          | 0          | cotton        | 30     | A mat with five things to grasp.
      Wuffelino | Cloth Book | 11.90 | orange         | 3          | cotton        | 30     | Crackles, squeaks and hides a mouse.
      Strandi   | Bath Boats | 9.90  | orange         | 6          | plastic       | -      | Three that float and pour.
      Babbelino | Mobile     | 29.90 | white          | 0          | felt and wood | -      | Clouds that turn above the cot.`,
  },
  {
    type: 'play set',
    names: { de: 'Spielset', es: 'set de juego', zh: '过家家玩具' },
    synonyms: ['toy kitchen', 'play kitchen', 'play food', 'doctor set', 'toy shop', 'toy tools', 'tea set'],
    picture: 'play-set',
    bay: 2,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} play set, ${p.pieces} pieces`,
    about: (p) => `${p.pieces} pieces of ${p.material}, ${fromAge(p)}.`,
    says: {
      good: [
        'I have been served soup for a week.',
        'Well made, no sharp edges.',
        'They play with it together, and that says everything.',
      ],
      fair: ['Sweet set; the small parts wander off.'],
    },
    rows: table`
      brand     | model       | price  | colours | pieces | material | fromAge | height | note
      Astholt   | Kitchen     | 119.00 | -       | 12     | wood     | 3       | 92     | Oven, sink and a clock that turns.
      Astholt   | Pots        | 19.90  | -       | 9      | steel    | 3       | 12     | Real little pots for the kitchen.
      Astholt   | Market      | 14.90  | -       | 16     | wood     | 3       | 9      | Fruit and bread that cut in half.
      Astholt   | Breakfast   | 16.90  | -       | 19     | wood     | 3       | 8      | Eggs, toast and a jar of honey.
      Astholt   | Shop        | 89.00  | -       | 14     | wood     | 3       | 110    | A counter with a blind and a board.
      Astholt   | Till        | 29.90  | -       | 34     | wood     | 3       | 16     | Keys, coins and a scanner that clicks.
      Verkleida | Doctor      | 24.90  | -       | 12     | plastic  | 3       | 18     | A case with a stethoscope that works.
      Verkleida | Vet         | 27.90  | -       | 15     | plastic  | 3       | 20     | With a patient dog and a collar.
      Verkleida | Hairdresser | 19.90  | -       | 11     | plastic  | 3       | 22     | The dryer hums and stays cold.
      Kikko     | Workbench   | 49.90  | -       | 52     | wood     | 3       | 60     | Vice, saw and big screws.
      Kikko     | Tea Set     | 17.90  | -       | 13     | tin      | 3       | 14     | Tin cups with dots for four guests.
      Kikko     | Picnic      | 22.90  | -       | 26     | wood     | 3       | 20     | A basket with cake and cutlery.`,
  },
]
