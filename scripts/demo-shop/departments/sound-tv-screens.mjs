import { table } from '../table.mjs'
import { inches, upToInches } from './sizes.mjs'

export const screens = [
  {
    type: 'TV',
    names: { de: 'Fernseher', es: 'televisor', zh: '电视机' },
    synonyms: ['television', 'telly', 'smart TV', 'flat screen'],
    picture: 'tv',
    bay: 1,
    shelves: [3, 2, 1],
    name: (p) => `${p.brand} ${p.model} TV, ${p.screen} inch`,
    detail: (p, language) => inches(p.screen, language),
    about: (p) => `${p.screen} inch with ${p.resolution} at ${p.refresh} Hz and ${p.hdmi} HDMI inputs.`,
    says: {
      good: [
        'Lovely picture, even with the curtains open.',
        'Found all channels by itself.',
        'The menu is easy, even for my parents.',
        'We watch far more football now.',
        'Slim frame, looks elegant on the wall.',
      ],
      fair: ['Great picture; the sound could be fuller.', 'Good, but the feet stand far apart.'],
    },
    rows: table`
      brand  | model     | price   | colours     | screen | resolution | refresh | hdmi | weight | note
      Klarra | View 24   | 139.00  | black,white | 24     | HD         | 60      | 1    | 3.1    | Runs on 12 V as well, for the camper.
      Klarra | View 32   | 179.00  | black       | 32     | HD         | 60      | 2    | 4.2    | Fits a kitchen or a guest room.
      Klarra | View 43   | 299.00  | black       | 43     | 4K         | 60      | 3    | 7.9    | Good from two metres away.
      Klarra | View 50   | 369.00  | black       | 50     | 4K         | 60      | 3    | 10.6   | The usual size for a living room.
      Klarra | View 55   | 449.00  | black       | 55     | 4K         | 60      | 3    | 13.1   | A cinema evening on the sofa.
      Klarra | View 65   | 599.00  | black       | 65     | 4K         | 60      | 3    | 18.9   | A cinema evening on the sofa.
      Klarra | Vivid 55  | 799.00  | black       | 55     | 4K         | 120     | 4    | 15.2   | Deep black, and smooth for sport and games.
      Klarra | Vivid 65  | 1099.00 | black       | 65     | 4K         | 120     | 4    | 21.4   | Deep black, and smooth for sport and games.
      Klarra | Vivid 77  | 1499.00 | black       | 77     | 4K         | 120     | 4    | 31     | As wide as a door is high.
      Bildra | Basic 32  | 129.00  | black       | 32     | HD         | 50      | 2    | 4      | A TV and nothing else: no internet, no account.
      Bildra | Smart 40  | 229.00  | black       | 40     | Full HD    | 60      | 2    | 6.2    | Streams films without a box.
      Bildra | Smart 55  | 399.00  | black       | 55     | 4K         | 60      | 3    | 12.8   | Streams films without a box.
      Bildra | Quanta 50 | 549.00  | silver      | 50     | 4K         | 100     | 3    | 11.4   | Strong colours for bright rooms.
      Bildra | Quanta 65 | 849.00  | silver      | 65     | 4K         | 100     | 4    | 20.7   | Strong colours for bright rooms.
      Lumvik | Canvas 43 | 649.00  | white,brown | 43     | 4K         | 60      | 3    | 8.8    | Shows paintings when nobody watches; the frame looks like wood.
      Lumvik | Canvas 55 | 899.00  | white,brown | 55     | 4K         | 60      | 3    | 14.6   | Shows paintings when nobody watches; the frame looks like wood.`,
  },
  {
    type: 'soundbar',
    names: { de: 'Soundbar', es: 'barra de sonido', zh: '回音壁音箱' },
    synonyms: ['sound bar', 'TV speaker', 'TV sound'],
    picture: 'soundbar',
    bay: 2,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} soundbar, ${p.output} W`,
    about: (p) => `${p.output} W from a bar of ${p.width} cm below the TV.`,
    says: {
      good: [
        'Now we understand every word.',
        'One cable and it plays.',
        'The bass is fuller than I hoped.',
        'Switches on with the TV.',
      ],
      fair: ['Big step up; the remote is tiny.', 'Good sound, but long for our small TV.'],
    },
    rows: table`
      brand  | model | price  | colours     | output | width | wireless | hdmi | note
      Tonvik | Line  | 89.00  | black       | 60     | 60    | yes      | 1    | Voices become clear again.
      Tonvik | Wide  | 159.00 | black,white | 120    | 90    | yes      | 1    | Comes with a bass box that needs no cable.
      Tonvik | Stage | 279.00 | black       | 240    | 110   | yes      | 2    | Sound from the front, the side and above.
      Tonvik | Talk  | 119.00 | black       | 80     | 50    | yes      | 1    | A key lifts voices, for ears that have grown old.
      Klarra | Bar   | 69.00  | black       | 40     | 55    | yes      | 1    | Fits below a small TV.
      Klarra | Bar Plus | 139.00 | black     | 100    | 80    | yes      | 1    | Switches on and off with the TV.
      Bildra | Arc   | 399.00 | black,white | 320    | 105   | yes      | 3    | With two speakers for the back of the room.
      Bildra | Cube  | 99.00  | white       | 50     | 40    | yes      | 1    | Short enough for a desk.`,
  },
  {
    type: 'TV wall mount',
    names: { de: 'TV-Wandhalterung', es: 'soporte de pared para TV', zh: '电视壁挂架' },
    synonyms: ['wall bracket', 'TV bracket', 'TV holder', 'wall mount'],
    picture: 'tv-mount',
    bay: 2,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} TV wall mount, up to ${p.screens} inch`,
    detail: (p, language) => upToInches(p.screens, language),
    about: (p) => `Holds screens up to ${p.screens} inch and ${p.carries} kg.`,
    says: {
      good: ['All the screws were in the bag.', 'Rock solid.', 'The drilling template helped a lot.'],
      fair: ['Holds well; better hang it up in twos.'],
    },
    rows: table`
      brand  | model | price | colours | screens | carries | tilts | note
      Klarra | Flat  | 14.90 | black   | 43      | 25      | no    | Only 2 cm from the wall.
      Klarra | Flat  | 19.90 | black   | 55      | 35      | no    | Only 2 cm from the wall.
      Klarra | Flat  | 29.90 | black   | 85      | 70      | no    | Only 2 cm from the wall.
      Klarra | Tilt  | 29.90 | black   | 65      | 45      | yes   | Tips down when the TV hangs high.
      Klarra | Swing | 44.90 | black,white | 43  | 25      | yes   | Pulls out and turns to every seat.
      Klarra | Swing | 64.90 | black   | 65      | 40      | yes   | Pulls out and turns to every seat.
      Klarra | Swing | 89.00 | black   | 80      | 60      | yes   | Pulls out and turns to every seat.
      Bildra | Roof  | 74.90 | black   | 55      | 40      | yes   | Hangs the TV from a slanted ceiling.`,
  },
  {
    type: 'TV stand',
    names: { de: 'TV-Ständer', es: 'pie para televisor', zh: '电视支架' },
    synonyms: ['TV feet', 'TV legs', 'stand for the television', 'TV table stand'],
    picture: 'tv-stand',
    bay: 2,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} TV stand, up to ${p.screens} inch`,
    detail: (p, language) => upToInches(p.screens, language),
    about: (p) => `Stands on the ${p.place} and carries screens up to ${p.screens} inch and ${p.carries} kg.`,
    says: {
      good: [
        'Our TV stands just where we want it.',
        'Easy to put together.',
        'Steady, even with a cat in the house.',
      ],
      fair: ['Good; the cable clips could be stronger.'],
    },
    rows: table`
      brand  | model  | price  | colours     | screens | carries | place | weight | note
      Klarra | Foot   | 34.90  | black       | 55      | 40      | sideboard | 3.4 | One foot in the middle in place of two at the ends.
      Klarra | Turn   | 49.90  | black       | 65      | 45      | sideboard | 4.2 | Turns to the left and to the right.
      Lumvik | Easel  | 129.00 | brown,white | 65      | 35      | floor | 8.5    | Three wooden legs, like a painter's easel.
      Bildra | Roll   | 159.00 | black       | 75      | 60      | floor | 12.5   | On wheels, from the living room to the bedroom.`,
  },
  {
    type: 'remote control',
    names: { de: 'Fernbedienung', es: 'mando a distancia', zh: '遥控器' },
    synonyms: ['TV remote', 'universal remote', 'remote', 'clicker'],
    picture: 'remote-control',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} remote control`,
    about: (p) =>
      `Takes the place of ${p.devices === 1 ? 'one remote' : `${p.devices} remotes`} and runs on two AAA batteries.`,
    says: {
      good: [
        'One remote instead of a whole basket.',
        'Set up in five minutes.',
        'The keys have a clear click.',
        'Worked with our old TV at once.',
      ],
      fair: ['Does its work; the small print on the keys is hard to read.'],
    },
    rows: table`
      brand  | model  | price | colours     | devices | voice | note
      Klarra | Easy   | 12.90 | white,black | 1       | no    | Nine big keys, for eyes and fingers that have seen a lot.
      Klarra | View   | 14.90 | black       | 1       | no    | The spare remote for every Klarra TV.
      Klarra | All 4  | 19.90 | black       | 4       | no    | Learns from your old remotes.
      Klarra | All 8  | 29.90 | black       | 8       | no    | Learns from your old remotes; the keys glow.
      Klarra | Say    | 34.90 | grey        | 6       | yes   | Press the key and speak.
      Bildra | Spare  | 12.90 | black       | 1       | no    | The spare remote for every Bildra TV.`,
  },
  {
    type: 'streaming stick',
    names: { de: 'Streaming-Stick', es: 'reproductor de streaming', zh: '电视棒' },
    synonyms: ['TV stick', 'streaming box', 'TV box', 'media player'],
    picture: 'streaming-stick',
    bay: 5,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} streaming stick, ${p.resolution}`,
    detail: (p) => p.resolution,
    about: (p) => `Plugs into HDMI and shows ${p.resolution} films from the net.`,
    says: {
      good: ['Our old TV feels new.', 'Quick menu, no waiting.', 'Went with us on holiday.'],
      fair: ['Good, but it wants a socket of its own.'],
    },
    rows: table`
      brand  | model     | price | colours | resolution | voice | storage | note
      Klarra | Play      | 34.90 | black   | HD         | no    | 8       | Makes an old TV a smart one.
      Klarra | Play Plus | 54.90 | black   | 4K         | yes   | 16      | Press the key and say what you want to see.
      Bildra | Cast      | 39.90 | white,black | Full HD | no   | 8       | Shows what is on your phone.
      Bildra | Box       | 89.00 | black   | 4K         | yes   | 32      | A small box with a network socket.`,
  },
  {
    type: 'TV aerial',
    names: { de: 'Zimmerantenne', es: 'antena de TV', zh: '电视天线' },
    synonyms: ['TV antenna', 'indoor aerial', 'antenna', 'aerial'],
    picture: 'tv-aerial',
    bay: 5,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} TV aerial`,
    about: (p) =>
      `Receives digital TV up to ${p.kilometres} km from the mast, ${p.outdoor ? 'for outdoors' : 'for indoors'}.`,
    says: {
      good: [
        'Forty channels, and no monthly bill.',
        'Clear picture after a bit of turning.',
        'Neat and well made.',
      ],
      fair: ['Good, after some patience with the direction.'],
    },
    rows: table`
      brand  | model  | price | colours     | kilometres | outdoor | amplifier | note
      Vellno | Leaf   | 14.90 | black,white | 20         | no      | no        | Thin as a sheet; sticks to the window.
      Vellno | Rod    | 19.90 | black       | 30         | no      | yes       | With a foot and its own power supply.
      Vellno | Flat   | 34.90 | black       | 50         | no      | yes       | Stands or hangs like a picture.
      Vellno | Roof   | 54.90 | grey        | 80         | yes     | yes       | For the mast or the balcony.`,
  },
  {
    type: 'TV receiver',
    names: { de: 'TV-Receiver', es: 'receptor de TV', zh: '电视接收机' },
    synonyms: ['satellite receiver', 'set-top box', 'sat receiver', 'cable receiver', 'digital receiver'],
    picture: 'tv-receiver',
    bay: 5,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} TV receiver`,
    about: (p) => `Receives ${p.receives} and shows it in ${p.resolution}.`,
    says: {
      good: [
        'Channels in the right order from the start.',
        'Small box, quick to switch.',
        'A simple menu, even for grandfather.',
      ],
      fair: ['Does its work; the display is bright at night.'],
    },
    rows: table`
      brand  | model  | price  | colours | receives    | resolution | ports | note
      Vellno | Dish   | 49.90  | black   | satellite   | Full HD    | 1     | Records on a USB stick.
      Vellno | Dish 4K | 119.00 | black  | satellite   | 4K         | 2     | Records one channel while you watch another.
      Vellno | Mast   | 39.90  | black   | aerial      | Full HD    | 1     | For TVs from before digital days.
      Vellno | Line   | 44.90  | black   | cable       | Full HD    | 1     | For the socket of the cable company.`,
  },
]
