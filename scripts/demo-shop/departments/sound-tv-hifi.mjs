import { table } from '../table.mjs'

export const hifi = [
  {
    type: 'radio',
    names: { de: 'Radio', es: 'radio', zh: '收音机' },
    synonyms: ['digital radio', 'kitchen radio', 'DAB radio'],
    picture: 'radio',
    bay: 3,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} radio`,
    about: (p) => `${p.digital ? 'Digital and FM radio' : 'FM radio'} with ${p.output} W.`,
    says: {
      good: [
        'Warm sound for its size.',
        'Simple knobs, no menus.',
        'Keeps me company in the kitchen.',
        'Finds the stations quickly.',
      ],
      fair: ['Nice radio; the aerial bends easily.', 'Good, but I had to find its best place first.'],
    },
    rows: table`
      brand  | model   | price  | colours     | digital | output | wireless | batteryLife | note
      Vellno | Kitchen | 29.90  | white,red   | no      | 3      | no       | -           | Two knobs, and that is all.
      Vellno | Pocket  | 19.90  | silver,black | no     | 1      | no       | 30          | With headphones, for the garden bench.
      Vellno | Note    | 59.90  | brown,green | yes     | 8      | yes      | 15          | A handle to take it to the garden.
      Vellno | Concert | 99.00  | black       | yes     | 20     | yes      | -           | Plays from your phone as well.
      Vellno | World   | 129.00 | black,brown | yes     | 15     | yes      | -           | Thirty thousand stations over the Wi-Fi.
      Vellno | Crank   | 34.90  | red,yellow  | no      | 2      | no       | 12          | Turn the handle and it plays, for nights without power.
      Vellno | Shower  | 39.90  | white,turquoise | yes | 5      | yes      | 10          | Hangs in the shower on a cord.
      Vellno | Work    | 79.90  | yellow      | yes     | 12     | yes      | 20          | Rubber all round, for building sites.`,
  },
  {
    type: 'hi-fi system',
    names: { de: 'Kompaktanlage', es: 'minicadena', zh: '组合音响' },
    synonyms: ['stereo', 'stereo system', 'hifi', 'micro system', 'music system', 'compact system'],
    picture: 'hifi-system',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} hi-fi system, ${p.output} W`,
    about: (p) =>
      `${p.output} W with two speakers; plays CDs and ${p.digital ? 'digital radio' : 'FM radio'}.`,
    says: {
      good: ['My old CDs sound wonderful.', 'Looks good on the shelf.', 'Everything by one remote.'],
      fair: ['Good sound; the speaker cables are short.'],
    },
    rows: table`
      brand    | model  | price  | colours      | output | digital | wireless | width | note
      Sonduro  | Duet   | 99.00  | black        | 20     | no      | yes      | 42    | A small stereo for the bedroom.
      Sonduro  | Trio   | 149.00 | black,brown  | 40     | yes     | yes      | 48    | Wooden speakers, left and right.
      Sonduro  | Tower  | 279.00 | black        | 120    | yes     | yes      | 55    | Fills a living room and a party.
      Tonvik   | All    | 199.00 | brown,white  | 60     | yes     | yes      | 36    | One wooden case with everything in it.
      Tonvik   | Net    | 349.00 | silver       | 100    | yes     | yes      | 50    | Plays from the internet and from your own drive.`,
  },
  {
    type: 'shelf speakers',
    names: { de: 'Regallautsprecher', es: 'altavoces de estantería', zh: '书架音箱' },
    synonyms: ['bookshelf speakers', 'hi-fi speakers', 'stereo speakers', 'loudspeakers'],
    picture: 'shelf-speakers',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} shelf speakers`,
    about: (p) =>
      `A pair with ${p.output} W, ${p.height} cm high; ${p.powered ? 'the amplifier is built in' : 'for an amplifier of your own'}.`,
    says: {
      good: [
        'Clear and calm, one hears every instrument.',
        'Beautifully made.',
        'Sound bigger than they are.',
      ],
      fair: ['Fine speakers; they need a little time to play in.'],
    },
    rows: table`
      brand   | model | price  | colours     | output | height | powered | wireless | note
      Sonduro | Oak   | 129.00 | brown,black | 60     | 28     | no      | no       | For small rooms.
      Sonduro | Oak L | 199.00 | brown,black | 100    | 36     | no      | no       | For living rooms.
      Sonduro | Live  | 179.00 | black,white | 80     | 26     | yes     | yes      | Plays from the phone without anything else.
      Tonvik  | Point | 249.00 | white       | 120    | 30     | yes     | yes      | A socket for the record player is there too.`,
  },
  {
    type: 'subwoofer',
    names: { de: 'Subwoofer', es: 'subwoofer', zh: '低音炮' },
    synonyms: ['bass box', 'bass speaker', 'sub'],
    picture: 'subwoofer',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} subwoofer, ${p.output} W`,
    about: (p) => `${p.output} W for the deepest notes, a cube of ${p.width} cm.`,
    says: {
      good: ['Now films rumble as they should.', 'Deep, but never boomy.', 'Small for such a bass.'],
      fair: ['Strong; be kind to the neighbours.'],
    },
    rows: table`
      brand   | model | price  | colours     | output | width | wireless | weight | note
      Sonduro | Deep  | 119.00 | black       | 60     | 25    | no       | 4.8    | For small rooms.
      Sonduro | Deep L | 199.00 | black,brown | 150   | 34    | no       | 11.2   | For large rooms.
      Tonvik  | Low   | 149.00 | black       | 100    | 28    | yes      | 6.3    | Joins the Tonvik soundbars without a cable.`,
  },
  {
    type: 'record player',
    names: { de: 'Plattenspieler', es: 'tocadiscos', zh: '黑胶唱机' },
    synonyms: ['turntable', 'vinyl player'],
    picture: 'record-player',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} record player`,
    about: (p) => `Plays records at ${p.speeds} speeds.`,
    says: {
      good: ['Dad took his records out of the cellar.', 'Set up in ten minutes.', 'Warm, full sound.'],
      fair: ['Lovely, but the lid shows every finger.'],
    },
    rows: table`
      brand   | model   | price  | colours   | speeds | wireless | weight | note
      Tonvik  | Spin    | 89.00  | red,brown | 3      | no       | 2.8    | With its own speakers, in a case to carry.
      Tonvik  | Groove  | 179.00 | black     | 2      | yes      | 4.9    | Sends the music to a Bluetooth speaker.
      Sonduro | Belt    | 249.00 | black,white | 2    | no       | 4.6    | A belt drives it, so no motor is heard.
      Sonduro | Archive | 159.00 | black     | 2      | no       | 3.4    | Saves old records on a USB stick.`,
  },
  {
    type: 'CD player',
    names: { de: 'CD-Player', es: 'reproductor de CD', zh: 'CD 播放机' },
    synonyms: ['compact disc player', 'boombox', 'CD radio', 'portable CD player'],
    picture: 'cd-player',
    bay: 6,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} CD player`,
    about: (p) =>
      `Plays CDs${p.digital === undefined ? '' : p.digital ? ' and digital radio' : ' and FM radio'} with ${p.output} W.`,
    says: {
      good: ['The children play their stories by themselves.', 'Clear sound for the money.', 'No skipping.'],
      fair: ['Good, but the lid feels thin.'],
    },
    rows: table`
      brand  | model | price | colours        | digital | output | wireless | batteryLife | note
      Vellno | Tune  | 44.90 | black,red,blue | no      | 4      | no       | 12          | With a handle, for the garden and for the nursery.
      Vellno | Tune D | 79.90 | black,white   | yes     | 6      | yes      | 10          | With a handle and a clear display.
      Vellno | Disc  | 49.90 | black          | -       | 1      | no       | 15          | Flat and light, with headphones.
      Vellno | Song  | 59.90 | pink,turquoise | no      | 4      | yes      | 8           | Two microphones to sing along.`,
  },
]
