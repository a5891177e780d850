import { table } from '../table.mjs'

export const clocksMirrors = [
  {
    type: 'mirror',
    names: { de: 'Spiegel', es: 'espejo', zh: '镜子' },
    synonyms: ['wall mirror', 'bathroom mirror', 'make-up mirror', 'full-length mirror', 'LED mirror'],
    picture: 'mirror',
    bay: 7,
    shelves: [3, 2, 1],
    name: (p) => `${p.brand} ${p.model} mirror, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm with a frame of ${p.material}.`,
    says: {
      good: ['A clear picture without waves.', 'Easy to keep clean.', 'Well packed; not a scratch.'],
      fair: ['Nice mirror; fingerprints show.'],
    },
    rows: table`
      brand   | model  | price  | colours     | sizeCm   | material  | weight | lit | magnifies | mounting          | note
      Spegla  | Plain  | 14.90  | silver      | 30 x 40  | no frame  | 2.1    | no  | -         | on the wall       | Polished edges.
      Spegla  | Plain  | 24.90  | silver      | 50 x 70  | no frame  | 4.6    | no  | -         | on the wall       | Polished edges.
      Spegla  | Round  | 29.90  | black,gold  | 50       | aluminium | 4.9    | no  | -         | on the wall       | A thin ring round it.
      Spegla  | Round  | 44.90  | black,gold  | 70       | aluminium | 7.8    | no  | -         | on the wall       | A thin ring round it.
      Spegla  | Oak    | 39.90  | brown       | 40 x 60  | oak       | 4.2    | no  | -         | on the wall       | With a narrow shelf below.
      Spegla  | Tall   | 49.90  | black,white | 40 x 150 | aluminium | 7.5    | no  | -         | stands or hangs   | From head to shoe.
      Spegla  | Door   | 24.90  | white       | 34 x 120 | plastic   | 4.8    | no  | -         | hangs over a door | Needs no screw.
      Lysnora | Glow   | 89.90  | silver      | 60 x 80  | aluminium | 9.5    | yes | -         | on the wall       | Light round the edge, and no fog.
      Lysnora | Glow   | 129.00 | silver      | 80 x 100 | aluminium | 14     | yes | -         | on the wall       | Light round the edge, and no fog.
      Lysnora | Make   | 24.90  | white,pink  | 17       | plastic   | 0.6    | yes | 5         | stands            | One side enlarges five times.
      Lysnora | Arm    | 39.90  | silver      | 20       | steel     | 1.4    | no  | 3         | on the wall       | An arm that pulls out.
      Lysnora | Travel | 14.90  | white,black | 12       | plastic   | 0.2    | yes | 2         | stands            | Folds to the size of a phone.`,
  },
  {
    type: 'wall clock',
    names: { de: 'Wanduhr', es: 'reloj de pared', zh: '挂钟' },
    synonyms: ['clock', 'kitchen clock', 'radio clock', 'quartz clock'],
    picture: 'wall-clock',
    bay: 7,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} wall clock, ${p.diameter} cm`,
    detail: (p) => `${p.diameter} cm`,
    about: (p) =>
      `${p.diameter} cm across, ${p.movement}, ${p.silent ? 'without ticking' : 'with a gentle tick'}.`,
    says: {
      good: [
        'Easy to read from the other end of the room.',
        'Keeps time to the second.',
        'Goes with everything.',
      ],
      fair: ['Handsome; the glass catches the light.'],
    },
    rows: table`
      brand   | model  | price | colours         | diameter | movement     | silent | material  | note
      Tikkora | Plain  | 9.90  | white,black,red | 25       | quartz       | no     | plastic   | Big numbers, no more.
      Tikkora | Plain  | 14.90 | white,grey      | 30       | quartz       | yes    | plastic   | Big numbers, no more.
      Lysnora | Hall   | 24.90 | silver          | 35       | quartz       | yes    | aluminium | Like the one on the platform.
      Tikkora | Wave   | 29.90 | white,silver    | 30       | set by radio | yes    | aluminium | Goes to summer time by itself.
      Lysnora | Grand  | 49.90 | black,copper    | 60       | quartz       | yes    | steel     | Open numbers, without a glass.
      Kukkula | Oak    | 34.90 | brown           | 30       | quartz       | yes    | oak       | Hands of brass on plain oak.
      Kukkula | Cuckoo | 59.90 | brown           | 22       | quartz       | no     | wood      | The bird sleeps when it is dark.
      Kukkula | Learn  | 16.90 | yellow,blue     | 30       | quartz       | yes    | plastic   | Minutes in colours, for those who learn the clock.
      Kukkula | Bath   | 19.90 | turquoise,white | 17       | quartz       | yes    | plastic   | With suckers, and it bears steam.`,
  },
]
