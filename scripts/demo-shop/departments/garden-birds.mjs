import { table } from '../table.mjs'

export const birds = [
  {
    type: 'bird feeder',
    names: { de: 'Vogelhaus', es: 'comedero para pájaros', zh: '喂鸟器' },
    synonyms: ['bird house', 'bird table', 'feeder'],
    picture: 'bird-feeder',
    bay: 5,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} bird feeder`,
    about: (p) => `Hangs from a branch and takes ${p.capacity} l of seed.`,
    says: {
      good: [
        'The first tit came after an hour.',
        'Easy to fill and to clean.',
        'We watch it every breakfast.',
        'Well made, stands the weather.',
      ],
      fair: ['Nice; the squirrels like it too.'],
    },
    rows: table`
      brand   | model | price | colours     | capacity | material | height | note
      Bramlow | Inn   | 19.90 | brown,green | 1.5      | wood     | 24     | The roof keeps the seed dry.
      Bramlow | Tube  | 14.50 | silver      | 0.8      | steel    | 30     | Four perches, too small for pigeons.
      Bramlow | Lodge | 32.90 | red         | 2.5      | wood     | 30     | Two storeys, for seed and for fat balls.
      Bramlow | Barn  | 44.90 | brown       | 4        | larch    | 38     | A large roof for finches and sparrows.
      Pippet  | Glass | 12.90 | transparent | 0.4      | plastic  | 16     | Sticks to the window.
      Pippet  | Globe | 17.90 | green,copper | 0.6     | steel    | 22     | A wire ball for peanuts.
      Pippet  | Eye   | 79.90 | green       | 1.2      | plastic  | 26     | A camera sends every visitor to your phone.`,
  },
  {
    type: 'nest box',
    names: { de: 'Nistkasten', es: 'caja nido', zh: '鸟巢箱' },
    synonyms: ['nesting box', 'bird box', 'birdhouse'],
    picture: 'nest-box',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} nest box`,
    about: (p) => `For ${p.birds}, with a hole of ${p.hole} mm.`,
    says: {
      good: [
        'Somebody moved in the same spring.',
        'Opens at the front for cleaning.',
        'Thick wood, no draught.',
      ],
      fair: ['Good box; bring your own nail.'],
    },
    rows: table`
      brand   | model | price | colours     | birds        | hole | material | note
      Bramlow | Tit   | 16.90 | brown,green | blue tits    | 28   | larch    | The front lifts off.
      Bramlow | Great | 16.90 | brown       | great tits   | 32   | larch    | The front lifts off.
      Bramlow | Star  | 24.90 | brown       | starlings    | 45   | larch    | A perch for singing.
      Pippet  | Bat   | 29.90 | black       | bats         | 20   | wood     | A slit at the bottom; hang it high.
      Pippet  | Bee   | 19.90 | brown       | wild bees    | 6    | bamboo   | A hotel with ninety rooms.`,
  },
  {
    type: 'bird seed',
    names: { de: 'Vogelfutter', es: 'comida para pájaros', zh: '鸟食' },
    synonyms: ['bird food', 'sunflower seeds', 'fat balls', 'wild bird food'],
    picture: 'bird-seed',
    bay: 5,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} bird seed, ${p.contents} kg`,
    about: (p) => `${p.contents} kg for ${p.birds}.`,
    says: {
      good: ['Empty within a day, they love it.', 'Clean seed, no dust.', 'Nothing is left on the ground.'],
      fair: ['Fine; the bag tears easily.'],
    },
    rows: table`
      brand  | model     | price | colours | contents | birds               | note
      Pippet | Mix       | 4.90  | -       | 1        | all garden birds    | Eight kinds of seed.
      Pippet | Mix       | 9.90  | -       | 2.5      | all garden birds    | Eight kinds of seed.
      Pippet | Sunflower | 7.90  | -       | 2        | tits and finches    | Peeled, so no husks fall.
      Pippet | Fat       | 5.90  | -       | 1        | tits and woodpeckers | Ten balls without nets.
      Pippet | Fat       | 14.90 | -       | 3.5      | tits and woodpeckers | Thirty-five balls without nets.
      Pippet | Worms     | 8.90  | -       | 0.5      | robins and blackbirds | Dried mealworms.
      Pippet | Peanuts   | 6.90  | -       | 1        | tits and nuthatches | Without salt.`,
  },
]
