import { table } from '../table.mjs'

export const listening = [
  {
    type: 'Bluetooth speaker',
    names: { de: 'Bluetooth-Lautsprecher', es: 'altavoz Bluetooth', zh: '蓝牙音箱' },
    synonyms: ['speaker', 'wireless speaker', 'portable speaker', 'music box'],
    picture: 'speaker',
    bay: 3,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} Bluetooth speaker`,
    about: (p) => `${p.output} W and ${p.batteryLife} hours of music on one charge.`,
    says: {
      good: [
        'A lot of sound from a small thing.',
        'Found my phone at once.',
        'We dance in the kitchen again.',
        'The charge lasts a whole weekend.',
      ],
      fair: [
        'Good, but the highest notes get sharp when it is loud.',
        'Fine speaker; only the charging cable is short.',
      ],
    },
    rows: table`
      brand   | model  | price  | colours             | output | batteryLife | weightG | waterproof | note
      Orra    | XS     | 24.90  | red,turquoise,black | 5      | 8           | 180     | yes        | Clips to a rucksack.
      Orra    | S      | 39.90  | blue,pink,black     | 10     | 12          | 310     | yes        | Small enough for a coat pocket.
      Orra    | M      | 69.00  | grey,green          | 20     | 18          | 620     | yes        | Fills a picnic with sound.
      Orra    | L      | 129.00 | black               | 40     | 24          | 1450    | yes        | Two of them play in stereo.
      Orra    | Party  | 229.00 | black               | 120    | 14          | 4800    | yes        | Lights dance to the beat; there is a microphone in the box.
      Tonvik  | Shelf  | 99.00  | brown               | 30     | 10          | 1900    | no         | A wooden case for a warm sound.
      Tonvik  | Ring   | 149.00 | white,grey          | 40     | 12          | 1200    | no         | Sound all round, so it may stand in the middle.
      Murmel  | Drop   | 34.90  | white,green         | 8      | 10          | 260     | yes        | Sticks to the tiles of the bathroom.
      Murmel  | Lamp   | 49.90  | white               | 8      | 14          | 690     | no         | A night light that plays music.
      Murmel  | Home   | 79.90  | grey,beige          | 15     | 9           | 780     | no         | Listens and answers; a switch makes it deaf.`,
  },
  {
    type: 'headphones',
    names: { de: 'Kopfhörer', es: 'auriculares', zh: '头戴式耳机' },
    synonyms: ['over-ear headphones', 'headset', 'wireless headphones', 'noise cancelling headphones'],
    picture: 'headphones',
    bay: 4,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} headphones`,
    about: (p) =>
      `${p.batteryLife ? `${p.batteryLife} hours of music on one charge` : 'On a cable of 1.2 m'}, ${p.weightG} g light.`,
    says: {
      good: [
        'Soft on the ears, even after hours.',
        'Clear voices and a good bass.',
        'Light enough to forget them.',
        'Well made, nothing creaks.',
      ],
      fair: ['Good sound, but warm in summer.', 'Fine; the band could be a bit wider.'],
    },
    rows: table`
      brand  | model     | price  | colours          | batteryLife | noiseCancelling | wireless | weightG | note
      Ekkora | Cable     | 19.90  | black            | -           | no              | no       | 160     | Plugs into every 3.5 mm socket.
      Ekkora | Free      | 49.90  | black,white,pink | 30          | no              | yes      | 190     | Folds into its own bag.
      Ekkora | Calm      | 119.00 | green,grey       | 40          | yes             | yes      | 240     | Blocks the noise of trains and offices.
      Ekkora | Calm Pro  | 199.00 | black            | 60          | yes             | yes      | 255     | The deepest silence, for long flights.
      Quivvo | Studio    | 89.00  | black            | -           | no              | no       | 270     | Every note as it was played, for piano and guitar.
      Quivvo | Tide      | 79.90  | blue,white       | 50          | yes             | yes      | 220     | Quiet for a fair price.
      Quivvo | Grand     | 279.00 | silver,brown     | 45          | yes             | yes      | 290     | Leather pads and metal hinges.
      Murmel | Junior    | 24.90  | yellow,purple    | -           | no              | no       | 130     | Never louder than is good for children.
      Murmel | Junior BT | 34.90  | blue,pink        | 25          | no              | yes      | 145     | Never louder than is good for children.
      Ekkora | Cinema    | 89.00  | black            | 20          | no              | yes      | 230     | For the TV: the base sends the sound, the others sleep.`,
  },
  {
    type: 'earbuds',
    names: { de: 'In-Ear-Kopfhörer', es: 'auriculares de botón', zh: '入耳式耳机' },
    synonyms: ['earphones', 'in-ear headphones', 'wireless earbuds', 'ear plugs for music'],
    picture: 'earbuds',
    bay: 4,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} earbuds`,
    about: (p) => `${p.batteryLife} hours of music, and more from the case.`,
    says: {
      good: [
        'Stay in, even when I run.',
        'Connect before the case is closed.',
        'Good calls on the street.',
        'Three sizes of tips, one fits.',
      ],
      fair: ['Good sound; the case scratches easily.', 'Fine, though the touch keys are eager.'],
    },
    rows: table`
      brand  | model    | price  | colours          | batteryLife | noiseCancelling | waterproof | weightG | note
      Ekkora | Pebble   | 29.90  | white,black,pink | 6           | no              | no         | 9       | So small that you forget them.
      Ekkora | Run      | 49.90  | blue,red         | 8           | no              | yes        | 14      | Hooks hold them while you run.
      Ekkora | Hush Bud | 89.00  | black            | 9           | yes             | yes        | 11      | Blocks the noise of the street.
      Ekkora | Hush Pro | 149.00 | black,white      | 11          | yes             | yes        | 12      | Lets voices through when somebody speaks to you.
      Quivvo | Bean     | 39.90  | green,beige      | 7           | no              | yes        | 10      | A case like a pebble.
      Quivvo | Bean Q   | 69.90  | black,purple     | 8           | yes             | yes        | 11      | Quiet on the bus for a fair price.
      Quivvo | Open     | 79.90  | black            | 8           | no              | yes        | 18      | Hang on the ear and leave it open to traffic.
      Murmel | Sleep    | 59.90  | white            | 10          | yes             | no         | 6       | Flat, for those who sleep on their side.`,
  },
  {
    type: 'headphone stand',
    names: { de: 'Kopfhörerständer', es: 'soporte para auriculares', zh: '耳机架' },
    synonyms: ['headphone holder', 'headset stand', 'headphones stand'],
    picture: 'headphone-stand',
    bay: 4,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} headphone stand`,
    about: (p) => `${p.height} cm high, of ${p.material}.`,
    says: {
      good: ['My headphones finally have a place.', 'Heavy foot, does not tip.', 'Simple and good-looking.'],
      fair: ['Nice; a groove for the cable is missing.'],
    },
    rows: table`
      brand  | model | price | colours      | height | material  | note
      Quivvo | Perch | 16.90 | brown,black  | 26     | wood      | From one piece of beech.
      Quivvo | Bow   | 24.90 | silver       | 27     | aluminium | A foot of felt spares the desk.
      Tarrok | Mast  | 29.90 | black        | 28     | steel     | Two USB sockets in the foot.`,
  },
  {
    type: 'microphone',
    names: { de: 'Mikrofon', es: 'micrófono', zh: '麦克风' },
    synonyms: ['mic', 'USB microphone', 'karaoke microphone', 'singing microphone'],
    picture: 'microphone',
    bay: 4,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} microphone`,
    about: (p) =>
      `${p.wireless ? `Without a cable, ${p.batteryLife} hours on one charge` : `On a cable with ${p.connector}`}.`,
    says: {
      good: ['My voice sounds close and clear.', 'Plugged in and recorded.', 'The evening was a success.'],
      fair: ['Good, but it hears the neighbours too.'],
    },
    rows: table`
      brand  | model   | price | colours          | connector | wireless | batteryLife | weightG | note
      Quivvo | Voice   | 59.90 | black            | USB-C     | no       | -           | 320     | On a small tripod, for calls and for podcasts.
      Quivvo | Collar  | 24.90 | black            | USB-C     | no       | -           | 20      | Clips to the shirt.
      Quivvo | Pair    | 79.90 | black            | USB-C     | yes      | 6           | 30      | Two on the collar and one on the phone, for interviews.
      Orra   | Sing    | 34.90 | gold,pink,blue   | -         | yes      | 5           | 380     | A speaker is in the handle, for parties.
      Orra   | Stage   | 39.90 | black            | XLR       | no       | -           | 300     | For bands and speeches.`,
  },
]
