import { table } from '../table.mjs'
import { inBytes } from './sizes.mjs'

export const gaming = [
  {
    type: 'game console',
    names: { de: 'Spielkonsole', es: 'consola de videojuegos', zh: '游戏机' },
    synonyms: ['games console', 'video game console', 'console', 'gaming console'],
    picture: 'game-console',
    bay: 8,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} game console, ${inBytes(p.storage)}`,
    detail: (p) => inBytes(p.storage),
    about: (p) => `Plays in ${p.resolution} and stores ${inBytes(p.storage)} of games.`,
    says: {
      good: [
        'Quiet, even in the third hour.',
        'My evenings are gone, and I love it.',
        'Games start in seconds.',
      ],
      fair: ['Great fun; games are not cheap.'],
    },
    rows: table`
      brand   | model     | price  | colours     | storage | resolution | players | weight | note
      Pixbury | One       | 449.00 | white,black | 1000    | 4K         | 4       | 3.9    | With a disc drive, so old games still run.
      Pixbury | One Slim  | 379.00 | white       | 1000    | 4K         | 4       | 2.6    | Without a drive: games come over the net.
      Pixbury | Go        | 279.00 | grey,red    | 64      | Full HD    | 2       | 0.4    | In the hand on the train, on the TV at home.
      Pixbury | Go Lite   | 179.00 | turquoise,yellow | 32 | HD         | 1       | 0.28   | For the hand only, small and light.
      Rettro  | Eight     | 69.90  | grey        | 8       | HD         | 2       | 0.5    | Thirty games from your childhood, two controllers.`,
  },
  {
    type: 'game controller',
    names: { de: 'Gamecontroller', es: 'mando de videojuegos', zh: '游戏手柄' },
    synonyms: ['controller', 'gamepad', 'joypad', 'joystick', 'game pad'],
    picture: 'game-controller',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} game controller`,
    about: (p) =>
      `${p.cordless ? `Cordless, ${p.batteryLife} hours on one charge` : 'On a cable of 3 m'}; for the ${p.fits}.`,
    says: {
      good: [
        'Lies perfectly in the hand.',
        'Sticks are exact, no drift.',
        'Even my little sister reaches all the keys.',
      ],
      fair: ['Good; the charging cable is short.'],
    },
    rows: table`
      brand   | model | price | colours              | cordless | batteryLife | fits                  | weightG | note
      Pixbury | Pad   | 59.90 | white,black,red,blue | yes      | 15          | Pixbury One           | 280     | The one from the box, as a second.
      Pixbury | Pad Pro | 129.00 | black             | yes      | 12          | Pixbury One           | 310     | Four more keys at the back.
      Pixbury | Twins | 69.90 | red,turquoise        | yes      | 20          | Pixbury Go            | 100     | A left and a right one, for two players.
      Tarrok  | Grip  | 34.90 | black                | no       | -           | computer              | 240     | For racing and sport on the computer.
      Tarrok  | Wheel | 149.00 | black               | no       | -           | computer and Pixbury One | 4200 | A steering wheel with two pedals.`,
  },
  {
    type: 'video game',
    names: { de: 'Videospiel', es: 'videojuego', zh: '电子游戏' },
    synonyms: ['game', 'console game', 'computer game', 'PC game'],
    picture: 'video-game',
    bay: 8,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} video game for ${p.fits}`,
    detail: (p) => p.fits,
    about: (p) =>
      `${p.genre} for ${p.players === 1 ? 'one player' : `up to ${p.players} players`}; runs on the ${p.fits}.`,
    says: {
      good: [
        'We played until midnight.',
        'Looks fantastic.',
        'Easy to learn, hard to stop.',
        'Good for many evenings.',
      ],
      fair: ['Fun, but some levels are unfair.', 'Nice game, only a little short.'],
    },
    rows: table`
      brand        | model              | price | colours | genre        | players | fits        | minimumAge | note
      Oddmoor      | Turnip Valley      | 39.90 | -       | Farming game | 2       | Pixbury Go  | -          | Sow, fish and make friends with the neighbours.
      Oddmoor      | Turnip Valley      | 44.90 | -       | Farming game | 4       | Pixbury One | -          | Sow, fish and make friends with the neighbours.
      Oddmoor      | Kart Kitchen       | 49.90 | -       | Racing game  | 4       | Pixbury Go  | -          | Race with pots and pans across the table.
      Oddmoor      | Bounce             | 29.90 | -       | Jump game    | 2       | Pixbury Go  | -          | A rubber ball looks for its dog.
      Hexley Forge | Emberfall          | 69.90 | -       | Adventure    | 1       | Pixbury One | 12         | A hundred hours between mountains and dragons.
      Hexley Forge | Emberfall Two      | 74.90 | -       | Adventure    | 2       | Pixbury One | 12         | The mountains are back, and so are the dragons.
      Hexley Forge | Iron Orchard       | 59.90 | -       | Strategy     | 8       | computer    | 12         | Build a town and keep it warm.
      Hexley Forge | Night Signal       | 59.90 | -       | Shooter      | 16      | Pixbury One | 18         | Last one standing on a broken space station.
      Hexley Forge | The Drowned Hotel  | 49.90 | -       | Horror game  | 1       | Pixbury One | 18         | Not to be played alone in the dark.
      Sidewind     | Goal 27            | 69.90 | -       | Football     | 4       | Pixbury One | -          | All the leagues, and your own face on the shirt.
      Sidewind     | Goal 27            | 49.90 | -       | Football     | 2       | Pixbury Go  | -          | All the leagues, on the train.
      Sidewind     | Rain Rally Club   | 59.90 | -       | Racing game  | 2       | Pixbury One | -          | Forty cars and the rain of Scotland.
      Sidewind     | Airfield           | 54.90 | -       | Simulation   | 1       | computer    | -          | Take off from every airport in Europe.
      Sidewind     | Street Court       | 39.90 | -       | Basketball   | 4       | Pixbury One | -          | Three against three behind the station.
      Rettro       | Word Harbour       | 24.90 | -       | Word game    | 6       | Pixbury Go  | -          | For grandmothers who always win.
      Rettro       | Crime at Number Nine | 29.90 | -     | Riddle game  | 1       | Pixbury Go  | 12         | Twelve neighbours, and one of them lies.`,
  },
]
