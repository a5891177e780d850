import { table } from '../table.mjs'

export const soundTv = {
  id: 'sound-tv',
  name: 'Sound & TV',
  aisle: '8',
  picture: 'tv',
  types: [
    {
      type: 'TV',
      synonyms: ['television', 'telly', 'smart TV', 'flat screen'],
      picture: 'tv',
      bay: 1,
      shelves: [3, 2, 1],
      name: (p) => `${p.brand} ${p.model} TV, ${p.screen} inch`,
      about: (p) => `${p.screen} inch with ${p.resolution} at ${p.refresh} Hz and ${p.hdmi} HDMI inputs.`,
      rows: table`
        brand  | model    | price   | colours | screen | resolution | refresh | hdmi | weight | note
        Klarra | View 32  | 179.00  | black   | 32     | HD         | 60      | 2    | 4.2    | Fits a kitchen or a guest room.
        Klarra | View 43  | 299.00  | black   | 43     | 4K         | 60      | 3    | 7.9    | Good from two metres away.
        Klarra | View 50  | 369.00  | black   | 50     | 4K         | 60      | 3    | 10.6   | The usual size for a living room.
        Klarra | View 55  | 449.00  | black   | 55     | 4K         | 60      | 3    | 13.1   | A cinema evening on the sofa.
        Klarra | Vivid 55 | 799.00  | black   | 55     | 4K         | 120     | 4    | 15.2   | Deep black, and smooth for sport and games.
        Klarra | Vivid 65 | 1099.00 | black   | 65     | 4K         | 120     | 4    | 21.4   | Deep black, and smooth for sport and games.`,
    },
    {
      type: 'soundbar',
      synonyms: ['sound bar', 'TV speaker', 'TV sound'],
      picture: 'soundbar',
      bay: 2,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} soundbar, ${p.output} W`,
      about: (p) => `${p.output} W from a bar of ${p.width} cm below the TV.`,
      rows: table`
        brand  | model | price  | colours     | output | width | wireless | hdmi | note
        Tonvik | Line  | 89.00  | black       | 60     | 60    | yes      | 1    | Voices become clear again.
        Tonvik | Wide  | 159.00 | black,white | 120    | 90    | yes      | 1    | Comes with a bass box that needs no cable.
        Tonvik | Stage | 279.00 | black       | 240    | 110   | yes      | 2    | Sound from the front, the side and above.`,
    },
    {
      type: 'Bluetooth speaker',
      synonyms: ['speaker', 'wireless speaker', 'portable speaker', 'music box'],
      picture: 'speaker',
      bay: 3,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} Bluetooth speaker`,
      about: (p) => `${p.output} W and ${p.batteryLife} hours of music on one charge.`,
      rows: table`
        brand  | model | price  | colours         | output | batteryLife | weightG | waterproof | note
        Orra   | S     | 39.90  | blue,pink,black | 10     | 12          | 310     | yes        | Small enough for a coat pocket.
        Orra   | M     | 69.00  | grey,green      | 20     | 18          | 620     | yes        | Fills a picnic with sound.
        Orra   | L     | 129.00 | black           | 40     | 24          | 1450    | yes        | Two of them play in stereo.
        Tonvik | Shelf | 99.00  | brown           | 30     | 10          | 1900    | no         | A wooden case for a warm sound.`,
    },
    {
      type: 'headphones',
      synonyms: ['over-ear headphones', 'headset', 'wireless headphones', 'noise cancelling headphones'],
      picture: 'headphones',
      bay: 4,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} headphones`,
      about: (p) =>
        `${p.batteryLife ? `${p.batteryLife} hours of music on one charge` : 'On a cable of 1.2 m'}, ${p.weightG} g light.`,
      rows: table`
        brand  | model    | price  | colours          | batteryLife | noiseCancelling | wireless | weightG | note
        Ekkora | Cable    | 19.90  | black            | -           | no              | no       | 160     | Plugs into every 3.5 mm socket.
        Ekkora | Free     | 49.90  | black,white,pink | 30          | no              | yes      | 190     | Folds into its own bag.
        Ekkora | Calm     | 119.00 | green,grey       | 40          | yes             | yes      | 240     | Blocks the noise of trains and offices.
        Ekkora | Calm Pro | 199.00 | black            | 60          | yes             | yes      | 255     | The deepest silence, for long flights.`,
    },
    {
      type: 'earbuds',
      synonyms: ['earphones', 'in-ear headphones', 'wireless earbuds', 'ear plugs for music'],
      picture: 'earbuds',
      bay: 4,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} earbuds`,
      about: (p) => `${p.batteryLife} hours of music, and more from the case.`,
      rows: table`
        brand  | model    | price | colours          | batteryLife | noiseCancelling | waterproof | weightG | note
        Ekkora | Pebble   | 29.90 | white,black,pink | 6           | no              | no         | 9       | So small that you forget them.
        Ekkora | Run      | 49.90 | blue,red         | 8           | no              | yes        | 14      | Hooks hold them while you run.
        Ekkora | Hush Bud | 89.00 | black            | 9           | yes             | yes        | 11      | Blocks the noise of the street.`,
    },
    {
      type: 'radio',
      synonyms: ['digital radio', 'kitchen radio', 'DAB radio'],
      picture: 'radio',
      bay: 3,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} radio`,
      about: (p) => `${p.digital ? 'Digital and FM radio' : 'FM radio'} with ${p.output} W.`,
      rows: table`
        brand  | model   | price | colours     | digital | output | wireless | batteryLife | note
        Vellno | Kitchen | 29.90 | white,red   | no      | 3      | no       | -           | Two knobs, and that is all.
        Vellno | Note    | 59.90 | brown,green | yes     | 8      | yes      | 15          | A handle to take it to the garden.
        Vellno | Concert | 99.00 | black       | yes     | 20     | yes      | -           | Plays from your phone as well.`,
    },
    {
      type: 'alarm clock',
      synonyms: ['clock radio', 'clock', 'radio alarm'],
      picture: 'alarm-clock',
      bay: 3,
      shelves: [2],
      name: (p) => `${p.brand} ${p.model} alarm clock`,
      about: (p) => `Shows the time on ${p.display} and wakes you in time.`,
      rows: table`
        brand  | model | price | colours        | display        | digital | note                                  | picture
        Vellno | Bell  | 14.90 | red,blue,white | a dial         | no      | Two bells that nobody sleeps through. | -
        Vellno | Dawn  | 39.90 | white          | a dim screen   | yes     | It grows light before it rings.       | digital-clock
        Vellno | Two   | 24.90 | black          | a large screen | yes     | Two alarms for two sleepers.          | digital-clock`,
    },
    {
      type: 'remote control',
      synonyms: ['TV remote', 'universal remote', 'remote', 'clicker'],
      picture: 'remote-control',
      bay: 5,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} remote control`,
      about: (p) =>
        `Takes the place of ${p.devices === 1 ? 'one remote' : `${p.devices} remotes`} and runs on two AAA batteries.`,
      rows: table`
        brand  | model | price | colours     | devices | voice | note
        Klarra | Easy  | 12.90 | white,black | 1       | no    | Nine big keys, for eyes and fingers that have seen a lot.
        Klarra | All 4 | 19.90 | black       | 4       | no    | Learns from your old remotes.
        Klarra | Say   | 34.90 | grey        | 6       | yes   | Press the key and speak.`,
    },
    {
      type: 'TV wall mount',
      synonyms: ['wall bracket', 'TV bracket', 'TV holder', 'wall mount'],
      picture: 'tv-mount',
      bay: 2,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} TV wall mount, up to ${p.screens} inch`,
      about: (p) => `Holds screens up to ${p.screens} inch and ${p.carries} kg.`,
      rows: table`
        brand  | model | price | colours | screens | carries | tilts | note
        Klarra | Flat  | 19.90 | black   | 55      | 35      | no    | Only 2 cm from the wall.
        Klarra | Tilt  | 29.90 | black   | 65      | 45      | yes   | Tips down when the TV hangs high.
        Klarra | Swing | 64.90 | black   | 65      | 40      | yes   | Pulls out and turns to every seat.`,
    },
    {
      type: 'streaming stick',
      synonyms: ['TV stick', 'streaming box', 'TV box', 'media player'],
      picture: 'streaming-stick',
      bay: 5,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} streaming stick, ${p.resolution}`,
      about: (p) => `Plugs into HDMI and shows ${p.resolution} films from the net.`,
      rows: table`
        brand  | model     | price | colours | resolution | voice | note
        Klarra | Play      | 34.90 | black   | HD         | no    | Makes an old TV a smart one.
        Klarra | Play Plus | 54.90 | black   | 4K         | yes   | Press the key and say what you want to see.`,
    },
    {
      type: 'record player',
      synonyms: ['turntable', 'vinyl player'],
      picture: 'record-player',
      bay: 6,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} record player`,
      about: (p) => `Plays records at ${p.speeds} speeds.`,
      rows: table`
        brand  | model  | price  | colours   | speeds | wireless | note
        Tonvik | Spin   | 89.00  | red,brown | 3      | no       | With its own speakers, in a case to carry.
        Tonvik | Groove | 179.00 | black     | 2      | yes      | Sends the music to a Bluetooth speaker.`,
    },
  ],
}
