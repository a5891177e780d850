import { table } from '../table.mjs'

const batteries = ({ pieces, cellSize }) =>
  pieces === 1 ? `One ${cellSize} battery.` : `${pieces} ${cellSize} batteries.`

export const cablesPower = {
  id: 'cables-power',
  name: 'Cables & power',
  aisle: '5',
  picture: 'extension-lead',
  types: [
    {
      type: 'USB cable',
      synonyms: ['USB-C cable', 'charging cable', 'charger cable', 'phone cable', 'cable'],
      picture: 'usb-cable',
      bay: 1,
      shelves: [5, 4],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} cable, ${p.length} m`,
      about: (p) => `${p.length} m from ${p.connector}, charges with up to ${p.charging} W.`,
      rows: table`
        brand  | model      | price | colours     | length | connector          | charging | speed | note
        Sladdo | USB-C      | 9.90  | black,white | 1      | USB-C to USB-C     | 60       | 0.48  | Fits phones, tablets and most laptops.
        Sladdo | USB-C      | 12.90 | black,white | 2      | USB-C to USB-C     | 60       | 0.48  | Reaches from the socket to the sofa.
        Sladdo | USB-C      | 15.90 | black       | 3      | USB-C to USB-C     | 60       | 0.48  | Reaches across the bed.
        Sladdo | USB-C Pro  | 24.90 | grey        | 1      | USB-C to USB-C     | 240      | 40    | Carries picture, data and the power of a big laptop.
        Kabo   | USB-A to C | 7.90  | black,red   | 1      | USB-A to USB-C     | 18       | 0.48  | For older chargers and for cars.
        Kabo   | USB-A to C | 9.90  | black       | 2      | USB-A to USB-C     | 18       | 0.48  | For older chargers and for cars.
        Kabo   | Micro USB  | 5.90  | black       | 1      | USB-A to Micro USB | 12       | 0.48  | For older phones and readers.`,
    },
    {
      type: 'HDMI cable',
      synonyms: ['TV cable', 'monitor cable', 'HDMI lead', 'cable'],
      picture: 'hdmi-cable',
      bay: 1,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} HDMI cable, ${p.length} m`,
      about: (p) => `${p.length} m, carries ${p.resolution} with ${p.speed} Gbit/s.`,
      rows: table`
        brand  | model | price | colours | length | resolution | speed | note
        Sladdo | Clear | 9.90  | black   | 1.5    | 4K         | 18    | Links a player or a console to the TV.
        Sladdo | Clear | 14.90 | black   | 3      | 4K         | 18    | Long enough to go round a cupboard.
        Sladdo | Clear | 24.90 | black   | 5      | 4K         | 18    | For a TV on the other wall.
        Sladdo | Ultra | 29.90 | grey    | 2      | 8K         | 48    | For the newest consoles.`,
    },
    {
      type: 'network cable',
      synonyms: ['ethernet cable', 'LAN cable', 'internet cable', 'cable'],
      picture: 'network-cable',
      bay: 1,
      shelves: [2],
      name: (p) => `${p.brand} ${p.category} network cable, ${p.length} m`,
      about: (p) => `${p.length} m of shielded cable for ${p.speed} Gbit/s.`,
      rows: table`
        brand  | model | price | colours   | length | category | speed | note
        Sladdo | -     | 6.90  | grey,blue | 2      | Cat 6    | 1     | From the router to the computer.
        Sladdo | -     | 9.90  | grey      | 5      | Cat 6    | 1     | From the router to the computer.
        Sladdo | -     | 19.90 | white     | 10     | Cat 7    | 10    | Flat, so it goes under the carpet.`,
    },
    {
      type: 'extension lead',
      synonyms: ['extension cord', 'power strip', 'multi socket', 'socket strip', 'extension cable'],
      picture: 'extension-lead',
      bay: 2,
      shelves: [4, 3],
      name: (p) => `${p.brand} extension lead, ${p.sockets} sockets, ${p.length} m`,
      about: (p) => `${p.sockets} sockets on a lead of ${p.length} m.`,
      rows: table`
        brand    | model | price | colours     | sockets | length | switch | surge | ports | note
        Kabo     | -     | 12.90 | white       | 3       | 2      | yes    | no    | -     | One switch turns all of them off.
        Kabo     | -     | 16.90 | white,black | 5       | 2      | yes    | no    | -     | One switch turns all of them off.
        Kabo     | -     | 19.90 | black       | 6       | 3      | yes    | yes   | -     | Protects what is plugged in from lightning.
        Wattlund | -     | 29.90 | white,grey  | 4       | 1.5    | yes    | yes   | 3     | Three USB ports charge phones beside the sockets.
        Wattlund | -     | 34.90 | black       | 8       | 5      | yes    | yes   | -     | Sockets far enough apart for big plugs.`,
    },
    {
      type: 'cable reel',
      synonyms: ['extension reel', 'cable drum', 'garden extension lead'],
      picture: 'cable-reel',
      bay: 2,
      shelves: [1],
      name: (p) => `${p.brand} cable reel, ${p.length} m`,
      about: (p) => `${p.length} m on a drum with ${p.sockets} sockets.`,
      rows: table`
        brand    | model | price | colours | length | sockets | outdoor | weight | note
        Wattlund | -     | 39.90 | red     | 15     | 3       | no      | 3.2    | It switches off before it gets too hot.
        Wattlund | -     | 64.90 | red     | 25     | 4       | yes     | 5.4    | Rubber cable and lids, for rain and for building sites.
        Wattlund | -     | 99.00 | black   | 50     | 4       | yes     | 9.1    | Rubber cable and lids, for rain and for building sites.`,
    },
    {
      type: 'socket cube',
      synonyms: ['power cube', 'cube socket', 'table socket'],
      picture: 'socket-cube',
      bay: 2,
      shelves: [5],
      name: (p) => `${p.brand} socket cube, ${p.sockets} sockets, ${p.length} m`,
      about: (p) => `${p.sockets} sockets and ${p.ports} USB ports on the sides of a cube.`,
      rows: table`
        brand    | model | price | colours     | sockets | ports | length | note
        Wattlund | -     | 22.90 | white,green | 4       | 2     | 1.5    | Stands on the desk, where plugs do not fight for room.
        Wattlund | -     | 27.90 | black       | 5       | 3     | 3      | Stands on the desk, where plugs do not fight for room.`,
    },
    {
      type: 'USB charger',
      synonyms: ['charger', 'phone charger', 'plug', 'power adapter', 'wall charger'],
      picture: 'usb-charger',
      bay: 3,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} USB charger, ${p.charging} W`,
      about: (p) =>
        `Charges with up to ${p.charging} W from ${p.ports === 1 ? 'one port' : `${p.ports} ports`}.`,
      rows: table`
        brand    | model | price | colours     | charging | ports | connector       | note
        Voltenna | Nut   | 14.90 | white,black | 20       | 1     | USB-C           | Fills half a phone in thirty minutes.
        Voltenna | Duo   | 24.90 | white       | 35       | 2     | USB-C and USB-A | A phone and a watch at once.
        Voltenna | Trio  | 44.90 | black       | 65       | 3     | USB-C and USB-A | Strong enough for a laptop.
        Voltenna | Max   | 69.00 | black       | 140      | 4     | USB-C and USB-A | Feeds a whole family from one socket.`,
    },
    {
      type: 'power bank',
      synonyms: ['portable charger', 'battery pack', 'external battery'],
      picture: 'power-bank',
      bay: 3,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} power bank, ${p.charge} mAh`,
      about: (p) => `Holds ${p.charge} mAh and weighs ${p.weightG} g.`,
      rows: table`
        brand    | model  | price | colours         | charge | charging | weightG | ports | note
        Voltenna | Pocket | 19.90 | black,blue,pink | 5000   | 12       | 120     | 1     | One full charge for a phone.
        Voltenna | Day    | 29.90 | black,white     | 10000  | 22       | 210     | 2     | Two full charges for a phone.
        Voltenna | Trek   | 49.90 | green           | 20000  | 45       | 430     | 3     | Days away from any socket; charges a tablet as well.`,
    },
    {
      type: 'battery',
      synonyms: ['batteries', 'AA batteries', 'AAA batteries', 'cells', 'rechargeable batteries'],
      picture: 'battery',
      bay: 4,
      shelves: [5, 4, 3],
      multiBuy: true,
      name: (p) =>
        `${p.brand} ${p.model} ${p.cellSize} ${p.pieces === 1 ? 'battery' : `batteries, pack of ${p.pieces}`}`,
      about: (p) =>
        p.rechargeable
          ? `${p.pieces} rechargeable ${p.cellSize} batteries of ${p.charge} mAh.`
          : batteries(p),
      rows: table`
        brand  | model    | price | colours | cellSize | pieces | rechargeable | charge | note                                  | picture
        Zappel | Alkaline | 3.90  | -       | AA       | 4      | no           | -      | For remotes, clocks and toys.         | -
        Zappel | Alkaline | 7.90  | -       | AA       | 12     | no           | -      | For remotes, clocks and toys.         | -
        Zappel | Alkaline | 3.90  | -       | AAA      | 4      | no           | -      | For remotes and small torches.        | -
        Zappel | Alkaline | 7.90  | -       | AAA      | 12     | no           | -      | For remotes and small torches.        | -
        Zappel | Alkaline | 5.50  | -       | C        | 2      | no           | -      | For big torches and radios.           | -
        Zappel | Alkaline | 6.50  | -       | D        | 2      | no           | -      | For big torches and radios.           | -
        Zappel | Alkaline | 4.50  | -       | 9V       | 1      | no           | -      | For smoke alarms.                     | battery-9v
        Zappel | Lithium  | 2.90  | -       | CR2032   | 2      | no           | -      | Button cells for scales and car keys. | button-cell
        Zappel | Again    | 12.90 | -       | AA       | 4      | yes          | 2500   | A thousand times over.                | -
        Zappel | Again    | 11.90 | -       | AAA      | 4      | yes          | 900    | A thousand times over.                | -`,
    },
    {
      type: 'battery charger',
      synonyms: ['charger for batteries', 'AA charger'],
      picture: 'battery-charger',
      bay: 4,
      shelves: [2],
      name: (p) => `${p.brand} ${p.model} battery charger`,
      about: (p) => `Charges ${p.pieces} batteries at once, ${p.fits}.`,
      rows: table`
        brand  | model    | price | colours | pieces | fits       | timer | note
        Zappel | Refill 4 | 19.90 | black   | 4      | AA and AAA | 5     | Stops by itself when they are full.
        Zappel | Refill 8 | 34.90 | black   | 8      | AA and AAA | 4     | Shows the state of each battery.`,
    },
    {
      type: 'travel adapter',
      synonyms: ['plug adapter', 'world adapter', 'travel plug'],
      picture: 'travel-adapter',
      bay: 5,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} travel adapter`,
      about: (p) => `Fits the sockets of ${p.countries} countries.`,
      rows: table`
        brand    | model  | price | colours     | countries | ports | charging | weightG | note
        Voltenna | World  | 24.90 | black,white | 150       | 2     | 20       | 140     | Four plugs in one; slide out the one you need.
        Voltenna | Island | 9.90  | white       | 12        | -     | -        | 50      | For Britain, Ireland and Malta.`,
    },
    {
      type: 'timer switch',
      synonyms: ['socket timer', 'plug timer', 'time switch', 'smart plug'],
      picture: 'timer-switch',
      bay: 5,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} timer switch`,
      about: (p) => `Switches up to ${p.power} W on and off by the clock.`,
      rows: table`
        brand    | model | price | colours | power | display | note
        Wattlund | Dial  | 7.90  | white   | 3500  | no      | Push the pins down for the hours it should be on.
        Wattlund | Week  | 14.90 | white   | 3500  | yes     | Another plan for each day of the week.`,
    },
    {
      type: 'USB fan',
      synonyms: ['mini fan', 'small fan', 'USB mini fan', 'fan'],
      picture: 'usb-fan',
      bay: 6,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} mini fan`,
      about: (p) => `Runs from any USB plug; ${p.noise} dB on low, for ${p.room} m².`,
      rows: table`
        brand | model | price | colours    | noise | room | height | power | speeds | note                                | stock | picture
        Pico  | USB   | 17.90 | beige      | 31    | 6    | 19     | 5     | 3      | Small enough for the night table.   | 2     | -
        Pico  | Clip  | 21.90 | white,grey | 34    | 8    | 24     | 6     | 3      | Clips to a desk, a shelf or a pram. | -     | clip-fan`,
    },
  ],
}
