import { table } from '../table.mjs'
import { details, inBytes } from './sizes.mjs'

export const storage = [
  {
    type: 'external drive',
    names: { de: 'externe Festplatte', es: 'disco externo', zh: '移动硬盘' },
    synonyms: ['external hard drive', 'hard disk', 'external SSD', 'backup drive', 'portable drive'],
    picture: 'external-drive',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} external drive, ${inBytes(p.storage)}`,
    detail: (p) => inBytes(p.storage),
    about: (p) => `Keeps ${inBytes(p.storage)} and reads ${p.readSpeed} MB a second.`,
    says: {
      good: ['All our photos in a safe place now.', 'Small, quiet and quick.', 'Plug it in, copy, done.'],
      fair: ['Works well; the cable is rather short.'],
    },
    rows: table`
      brand  | model   | price  | colours    | storage | readSpeed | weightG | connector | note
      Datero | Block   | 59.90  | black      | 1000    | 130       | 170     | USB-A     | A disk that turns, for backups.
      Datero | Block   | 79.90  | black,blue | 2000    | 130       | 170     | USB-A     | A disk that turns, for backups.
      Datero | Block   | 119.00 | black      | 4000    | 130       | 230     | USB-A     | A disk that turns, for backups.
      Datero | Swift   | 69.90  | grey       | 500     | 1000      | 45      | USB-C     | No moving parts, so it may fall.
      Datero | Swift   | 99.00  | grey,red   | 1000    | 1000      | 45      | USB-C     | No moving parts, so it may fall.
      Datero | Swift   | 169.00 | grey       | 2000    | 1000      | 45      | USB-C     | No moving parts, so it may fall.
      Memka  | Armour  | 129.00 | black      | 1000    | 2000      | 98      | USB-C     | Rain, dust and boots do it no harm.
      Memka  | Desk    | 189.00 | black      | 8000    | 180       | 950     | USB-A     | Stands upright with its own power supply.`,
  },
  {
    type: 'USB stick',
    names: { de: 'USB-Stick', es: 'memoria USB', zh: 'U 盘' },
    synonyms: ['memory stick', 'flash drive', 'thumb drive', 'USB drive', 'pen drive'],
    picture: 'usb-stick',
    bay: 4,
    shelves: [1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} USB stick, ${inBytes(p.storage)}`,
    detail: (p) => inBytes(p.storage),
    about: (p) => `Holds ${inBytes(p.storage)}, reads ${p.readSpeed} MB a second, plugs into ${p.connector}.`,
    says: {
      good: [
        'Handy for photos from the shop.',
        'Works in the TV and in the car too.',
        'Quick enough for films.',
      ],
      fair: ['Fine, but easy to lose.'],
    },
    rows: table`
      brand  | model | price | colours    | storage | readSpeed | connector       | note
      Memka  | Key   | 6.90  | black,red  | 32      | 100       | USB-A           | The cap hangs on a string.
      Memka  | Key   | 8.90  | black,blue | 64      | 100       | USB-A           | The cap hangs on a string.
      Memka  | Key   | 13.90 | black      | 128     | 150       | USB-A           | The cap hangs on a string.
      Memka  | Dot   | 11.90 | silver     | 64      | 130       | USB-A           | Hardly sticks out, so it may stay in the car.
      Datero | Both  | 12.90 | grey       | 64      | 150       | USB-A and USB-C | A plug at each end, for phone and computer.
      Datero | Both  | 19.90 | grey       | 128     | 200       | USB-A and USB-C | A plug at each end, for phone and computer.
      Datero | Both  | 34.90 | grey       | 256     | 400       | USB-A and USB-C | A plug at each end, for phone and computer.`,
  },
  {
    type: 'memory card',
    names: { de: 'Speicherkarte', es: 'tarjeta de memoria', zh: '存储卡' },
    synonyms: ['SD card', 'micro SD card', 'camera card', 'card for the camera'],
    picture: 'memory-card',
    bay: 6,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} ${p.cardType} card, ${inBytes(p.storage)}`,
    detail: (p, language) => details(language, p.cardType, inBytes(p.storage)),
    about: (p) => `${inBytes(p.storage)}, reads ${p.readSpeed} MB a second.`,
    says: {
      good: ['Never lost a picture.', 'Fast enough for film.', 'My camera took it at once.'],
      fair: ['Works, but the packaging fights back.'],
    },
    rows: table`
      brand  | model | price | colours | cardType | storage | readSpeed | note
      Memka  | Snap  | 8.90  | -       | SD       | 32      | 90        | For photos.
      Memka  | Snap  | 12.90 | -       | SD       | 64      | 90        | For photos.
      Memka  | Snap  | 22.90 | -       | SD       | 128     | 150       | For photos and films.
      Memka  | Reel  | 44.90 | -       | SD       | 256     | 300       | For films in 4K.
      Memka  | Mini  | 9.90  | -       | micro SD | 64      | 100       | With an adapter to the large size.
      Memka  | Mini  | 16.90 | -       | micro SD | 128     | 120       | With an adapter to the large size.
      Memka  | Mini  | 29.90 | -       | micro SD | 256     | 160       | For consoles, drones and phones.
      Memka  | Mini  | 54.90 | -       | micro SD | 512     | 160       | For consoles, drones and phones.`,
  },
  {
    type: 'router',
    names: { de: 'WLAN-Router', es: 'router', zh: '路由器' },
    synonyms: ['wifi router', 'internet router', 'modem', 'wireless router'],
    picture: 'router',
    bay: 6,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} router`,
    about: (p) => `${p.wifi} with up to ${p.speed} Gbit/s, enough for ${p.room} m².`,
    says: {
      good: [
        'No more dead corners in the flat.',
        'The setup led me through step by step.',
        'Films run without a stop.',
      ],
      fair: ['Good signal; the lights are bright at night.'],
    },
    rows: table`
      brand   | model    | price  | colours     | wifi     | speed | room | lanPorts | note
      Nettivo | Hub      | 49.90  | white       | Wi-Fi 5  | 1.2   | 60   | 4        | For a small flat.
      Nettivo | Hub 6    | 79.90  | white,black | Wi-Fi 6  | 1.8   | 90   | 4        | For a family with many phones.
      Nettivo | Hub 7    | 169.00 | black       | Wi-Fi 7  | 5.8   | 130  | 4        | For the newest phones and laptops.
      Nettivo | Mesh Duo | 149.00 | white       | Wi-Fi 6  | 1.8   | 220  | 2        | Two boxes that carry the net through a house.
      Nettivo | Mesh Trio | 219.00 | white      | Wi-Fi 6  | 3     | 330  | 2        | Three boxes, from the cellar to the attic.
      Nettivo | Pocket   | 89.00  | black       | Wi-Fi 5  | 0.15  | 20   | 0        | Takes a SIM card and goes with you on holiday.`,
  },
  {
    type: 'Wi-Fi repeater',
    names: { de: 'WLAN-Repeater', es: 'repetidor wifi', zh: 'WiFi 信号放大器' },
    synonyms: ['wifi repeater', 'wifi extender', 'wifi booster', 'range extender', 'wlan repeater'],
    picture: 'wifi-repeater',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} Wi-Fi repeater`,
    about: (p) => `${p.wifi} with up to ${p.speed} Gbit/s; plugs into a socket.`,
    says: {
      good: [
        'The bedroom has internet now.',
        'Set up with one press of a key.',
        'Small and unnoticed in the hall.',
      ],
      fair: ['Helps, but a little slower than the router.'],
    },
    rows: table`
      brand   | model   | price | colours | wifi    | speed | room | note
      Nettivo | Echo 4  | 19.90 | white   | Wi-Fi 4 | 0.3   | 30   | For mail and music in the next room.
      Nettivo | Echo 5  | 34.90 | white   | Wi-Fi 5 | 1.2   | 45   | With a socket for a cable.
      Nettivo | Echo 6  | 59.90 | white   | Wi-Fi 6 | 1.8   | 60   | Has a socket at the front, so none is lost.
      Nettivo | Yard    | 89.00 | grey    | Wi-Fi 6 | 1.8   | 120  | Hangs outside and reaches the end of the garden.`,
  },
  {
    type: 'network switch',
    names: { de: 'Netzwerk-Switch', es: 'switch de red', zh: '网络交换机' },
    synonyms: ['LAN switch', 'ethernet switch', 'network splitter'],
    picture: 'network-switch',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} network switch, ${p.lanPorts} ports`,
    detail: (p) => `${p.lanPorts} × LAN`,
    about: (p) => `${p.lanPorts} network sockets with ${p.speed} Gbit/s each.`,
    says: {
      good: ['Plug in and forget.', 'Silent, no fan.', 'The little lights show what works.'],
      fair: ['Fine; the power plug is bigger than the switch.'],
    },
    rows: table`
      brand   | model | price | colours | lanPorts | speed | power | note
      Nettivo | Node 5 | 17.90 | white   | 5        | 1     | 3     | For TV, console, printer and computer.
      Nettivo | Node 8 | 26.90 | grey    | 8        | 1     | 5     | In a metal case.
      Nettivo | Node 8 Plus | 89.00 | grey | 8      | 2.5   | 12    | For a network drive and fast computers.
      Nettivo | Node 16 | 69.90 | black   | 16       | 1     | 11    | For a small office.`,
  },
]
