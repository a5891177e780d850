import { table } from '../table.mjs'
import { fromAge } from './toys-games-words.mjs'

export const games = [
  {
    type: 'board game',
    names: { de: 'Brettspiel', es: 'juego de mesa', zh: '桌游' },
    synonyms: ['game', 'family game', 'party game', 'strategy game', 'board games', 'chess'],
    picture: 'board-game',
    bay: 1,
    shelves: [5, 4, 3],
    name: (p) => `${p.brand} ${p.model} board game`,
    about: (p) => `For ${p.players} players ${fromAge(p)}, about ${p.playTime} minutes.`,
    says: {
      good: [
        'We wanted to play again at once.',
        'Explained in five minutes, and nobody was bored.',
        'Grandparents and children at one table.',
      ],
      fair: ['Nice game; the box could be half the size.'],
    },
    rows: table`
      brand     | model                  | price | colours | players | fromAge | playTime | kind     | note
      Spelunda  | Otter Bay              | 19.90 | -       | 2 to 4  | 5       | 20       | family   | Help the otters fish before the tide comes.
      Spelunda  | Snail Race             | 14.90 | -       | 2 to 6  | 4       | 15       | children | The slowest snail wins.
      Spelunda  | Who Hid the Cheese     | 16.90 | -       | 2 to 4  | 4       | 15       | memory   | Lift the roofs and remember.
      Spelunda  | Harbour Master         | 29.90 | -       | 2 to 5  | 8       | 45       | family   | Load ships and trade spices.
      Spelunda  | Harbour Master Duel    | 17.90 | -       | 2       | 8       | 25       | family   | The same harbour for two.
      Trollhatt | Foxes of Fjord         | 34.90 | -       | 2 to 4  | 10      | 60       | strategy | Build trails through the snow.
      Trollhatt | Ember Crown            | 49.90 | -       | 1 to 4  | 12      | 90       | strategy | Heroes, maps and a dragon, also for one alone.
      Trollhatt | Lanterns Out           | 39.90 | -       | 3 to 6  | 10      | 60       | strategy | Everyone keeps one secret.
      Trollhatt | Stations               | 44.90 | -       | 2 to 5  | 8       | 60       | strategy | Link cities with little trains.
      Kwizzel   | Two Thousand Questions | 24.90 | -       | 2 to 8  | 12      | 45       | quiz     | Two thousand questions, and some of them silly.
      Kwizzel   | Junior                 | 19.90 | -       | 2 to 6  | 7       | 30       | quiz     | Five hundred questions for curious children.
      Kwizzel   | Say It Sideways        | 22.90 | -       | 4 to 12 | 12      | 30       | party    | Describe, draw or hum.
      Brettmann | Chess                  | 24.90 | -       | 2       | 6       | 40       | classic  | Wooden men in a folding box.
      Brettmann | Chess Travel           | 12.90 | -       | 2       | 6       | 40       | classic  | Small magnets hold the men.
      Brettmann | Backgammon             | 29.90 | -       | 2       | 8       | 30       | classic  | Felt inside, so the dice are quiet.
      Brettmann | Ludo and Mill          | 14.90 | -       | 2 to 6  | 5       | 25       | classic  | A board with two sides.
      Brettmann | Hundred Games          | 19.90 | -       | 2 to 6  | 6       | 20       | classic  | A hundred games in one box.`,
  },
  {
    type: 'card game',
    names: { de: 'Kartenspiel', es: 'juego de cartas', zh: '纸牌游戏' },
    synonyms: ['cards', 'playing cards', 'game', 'dice game', 'travel game'],
    picture: 'card-game',
    bay: 1,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} card game`,
    about: (p) => `${p.pieces} cards for ${p.players} players ${fromAge(p)}.`,
    says: {
      good: [
        'Fits any pocket and saves every train ride.',
        'Quick rounds, much laughter.',
        'The cards shuffle well and do not fray.',
      ],
      fair: ['Fun, once everybody knows the rules.'],
    },
    rows: table`
      brand     | model           | price | colours | pieces | players | fromAge | playTime | note
      Brettmann | Rummy           | 4.90  | -       | 110    | 2 to 6  | 7       | 30       | Two decks with large signs.
      Brettmann | Poker           | 5.90  | -       | 55     | 2 to 8  | 12      | 30       | Plastic cards that bear a spilled drink.
      Brettmann | Skat            | 3.50  | -       | 32     | 3       | 10      | 20       | French faces.
      Brettmann | Happy Families  | 5.90  | -       | 36     | 2 to 6  | 4       | 15       | Families of animals.
      Spelunda  | Hop Over        | 7.90  | -       | 112    | 2 to 10 | 7       | 15       | Get rid of your cards first.
      Spelunda  | Owl or Towel    | 8.90  | -       | 60     | 3 to 6  | 6       | 15       | Be the first to shout what rhymes.
      Spelunda  | Twelve Hats     | 9.90  | -       | 84     | 2 to 5  | 8       | 20       | Collect hats and steal them back.
      Trollhatt | Moonsmiths      | 12.90 | -       | 120    | 2 to 4  | 10      | 30       | Forge, trade, and bluff.
      Trollhatt | Moonsmiths Tide | 9.90  | -       | 60     | 2 to 4  | 10      | 40       | Adds ships to Moonsmiths.
      Kwizzel   | True or Tale    | 9.90  | -       | 150    | 2 to 8  | 10      | 20       | Half of the stories are lies.
      Kwizzel   | Dice and Dare   | 7.90  | -       | 50     | 2 to 6  | 8       | 20       | Five dice and fifty tasks.`,
  },
  {
    type: 'puzzle',
    names: { de: 'Puzzle', es: 'puzle', zh: '拼图' },
    synonyms: ['jigsaw puzzle', 'puzzles', '1000 piece puzzle', '3D puzzle', 'floor puzzle'],
    picture: 'puzzle',
    bay: 2,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} puzzle, ${p.pieces} pieces`,
    about: (p) => `${p.pieces} pieces, ${p.sizeCm} cm when done, ${fromAge(p)}.`,
    says: {
      good: [
        'Every piece fits one place only.',
        'A rainy weekend well spent.',
        'Firm pieces that hold together.',
      ],
      fair: ['Beautiful, but some parts are hard.'],
    },
    rows: table`
      brand    | model         | price | colours | pieces | sizeCm    | fromAge | material | note
      Puzzolin | Farm          | 6.90  | -       | 12     | 26 x 18   | 2       | wood     | Each animal has a knob to hold.
      Puzzolin | Vehicles      | 7.90  | -       | 24     | 38 x 26   | 3       | card     | Big pieces for small hands.
      Puzzolin | Dinosaurs     | 8.90  | -       | 48     | 70 x 50   | 4       | card     | For the floor, with feet as long as yours.
      Puzzolin | World Map     | 12.90 | -       | 100    | 49 x 36   | 6       | card     | With flags round the edge.
      Puzzolin | Space         | 12.90 | -       | 200    | 49 x 36   | 8       | card     | Parts of it glow in the dark.
      Teilchen | Old Town      | 12.90 | -       | 500    | 49 x 36   | 10      | card     | Roofs in the evening sun.
      Teilchen | Lavender      | 14.90 | -       | 1000   | 69 x 50   | 12      | card     | Purple to the horizon.
      Teilchen | Night Train   | 14.90 | -       | 1000   | 69 x 50   | 12      | card     | A station in the rain.
      Teilchen | Bookshop Cat  | 14.90 | -       | 1000   | 69 x 50   | 12      | card     | There are nine cats to be found.
      Teilchen | Coral Reef    | 19.90 | -       | 1500   | 84 x 60   | 12      | card     | Every fish has another colour.
      Teilchen | Alps          | 24.90 | -       | 2000   | 98 x 75   | 14      | card     | Snow, and more snow.
      Teilchen | Grand Library | 39.90 | -       | 5000   | 153 x 101 | 14      | card     | For those with a long table.
      Puzzolin | Lighthouse 3D | 24.90 | -       | 216    | 16 x 38   | 10      | plastic  | A lamp turns at the top.
      Kuriosa  | Globe 3D      | 22.90 | -       | 180    | 15 x 18   | 7       | plastic  | A round world without glue.
      Teilchen | Balloons      | 9.90  | -       | 300    | 49 x 36   | 9       | card     | Hot air over a river valley.`,
  },
]
