import { table } from '../table.mjs'

export const media = [
  {
    type: 'Blu-ray player',
    names: { de: 'Blu-ray-Player', es: 'reproductor de Blu-ray', zh: '蓝光播放机' },
    synonyms: ['DVD player', 'disc player', 'film player', 'bluray player'],
    picture: 'blu-ray-player',
    bay: 7,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} Blu-ray player`,
    about: (p) => `Plays Blu-rays, DVDs and CDs in ${p.resolution}.`,
    says: {
      good: ['Quiet and quick.', 'Our old DVDs look better than ever.', 'Plugged in, disc in, film on.'],
      fair: ['Plays all; the remote is very plain.'],
    },
    rows: table`
      brand  | model    | price  | colours | resolution | hdmi | width | note
      Klarra | Disc     | 79.90  | black   | Full HD    | 1    | 29    | Small, for the shelf below the TV.
      Klarra | Disc 4K  | 179.00 | black   | 4K         | 1    | 32    | For the newest discs with the best picture.
      Klarra | Disc Go  | 119.00 | black   | Full HD    | 1    | 26    | With a screen of its own, for the back seat.`,
  },
  {
    type: 'film',
    names: { de: 'Film', es: 'película', zh: '电影光盘' },
    synonyms: ['movie', 'Blu-ray', 'Blu-ray disc', 'DVD', 'disc'],
    picture: 'film',
    bay: 8,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} film on ${p.disc}`,
    detail: (p) => p.disc,
    about: (p) => `${p.genre}, ${p.minutes} minutes, on ${p.disc}.`,
    says: {
      good: [
        'Watched it twice in one week.',
        'A lovely evening for the whole sofa.',
        'The extras are worth it.',
        'Beautiful pictures.',
      ],
      fair: ['Good film, a little long in the middle.'],
    },
    rows: table`
      brand   | model                  | price | colours | genre         | minutes | disc       | minimumAge | note
      Lanvale | The Lighthouse Post    | 12.90 | -       | Family film   | 94      | Blu-ray    | -          | A boy brings letters across the ice.
      Lanvale | Hedgehogs in the Attic | 9.90  | -       | Cartoon       | 81      | DVD        | -          | Four hedgehogs want to stay for the winter.
      Lanvale | Seven Gardens          | 14.90 | -       | Documentary   | 102     | Blu-ray    | -          | Seven gardens through the four seasons.
      Lanvale | Below the Ice          | 19.90 | -       | Documentary   | 88      | 4K Blu-ray | -          | Whales and seals as nobody has seen them.
      Marrek  | Last Tram to Vessa     | 14.90 | -       | Thriller      | 118     | Blu-ray    | 16         | She gets on, and the doors do not open again.
      Marrek  | The Quiet Bank         | 12.90 | -       | Crime film    | 109     | Blu-ray    | 12         | Five thieves who cannot bear noise.
      Marrek  | Red Harbour            | 16.90 | -       | Action film   | 124     | 4K Blu-ray | 16         | One night, one ship, one chance.
      Marrek  | What the Cellar Keeps  | 14.90 | -       | Horror film   | 97      | Blu-ray    | 18         | Do not watch it alone.
      Ostrel Pictures | Sunday Shoes  | 12.90 | -       | Comedy        | 99      | Blu-ray    | -          | Two cobblers love the same customer.
      Ostrel Pictures | Letters to Ida | 12.90 | -      | Love story    | 112     | Blu-ray    | 12         | Forty years of letters, and one meeting.`,
  },
  {
    type: 'record',
    names: { de: 'Schallplatte', es: 'disco de vinilo', zh: '黑胶唱片' },
    synonyms: ['vinyl', 'LP', 'vinyl record', 'album', 'long playing record'],
    picture: 'record',
    bay: 8,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} record`,
    about: (p) => `${p.genre} on ${p.discs === 1 ? 'one disc' : `${p.discs} discs`}, ${p.minutes} minutes.`,
    says: {
      good: ['Pressed cleanly, no crackle.', 'A cover one wants to hang up.', 'Plays here every Sunday.'],
      fair: ['Fine music; one corner of the sleeve was bent.'],
    },
    rows: table`
      brand       | model              | price | colours | genre       | discs | minutes | note
      Sundrum     | Night Bus          | 24.90 | -       | Jazz        | 1     | 42      | A trio that plays as if the town were asleep.
      Sundrum     | Brass on the Quay  | 22.90 | -       | Jazz        | 1     | 39      | Eleven horns and a lot of wind.
      Sundrum     | Cello and Rain     | 27.90 | -       | Classical   | 2     | 76      | Recorded in an empty church.
      Kettle Lane | Paper Boats        | 21.90 | -       | Folk        | 1     | 37      | Songs with guitar and a second voice.
      Kettle Lane | Neon Orchard       | 26.90 | -       | Pop         | 1     | 44      | Every song has a chorus to sing along.
      Kettle Lane | Loud Kitchen       | 24.90 | -       | Rock        | 1     | 41      | Three chords, and none too few.
      Kettle Lane | Slow Machines      | 29.90 | -       | Electronic  | 2     | 68      | For the drive home.`,
  },
  {
    type: 'record cleaner',
    names: { de: 'Plattenreiniger', es: 'limpiador de discos', zh: '唱片清洁套装' },
    synonyms: ['record brush', 'vinyl cleaner', 'record cleaning kit', 'record care'],
    picture: 'record-cleaner',
    bay: 8,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} record cleaner`,
    about: (p) =>
      `${p.pieces === 1 ? 'A brush' : `A set of ${p.pieces} pieces`} with bristles of ${p.material}.`,
    says: {
      good: ['The crackle is gone.', 'Simple and thorough.', 'Should have bought it years ago.'],
      fair: ['Cleans well; the bottle is small.'],
    },
    rows: table`
      brand   | model | price | colours | pieces | material    | note
      Sonduro | Sweep | 12.90 | brown   | 1      | carbon fibre | Takes dust and static away before each side.
      Sonduro | Bath  | 34.90 | black   | 3      | velvet      | Brush, liquid and cloth for old treasures.`,
  },
]
