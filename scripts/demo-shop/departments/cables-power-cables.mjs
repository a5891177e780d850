import { table } from '../table.mjs'
import { details } from './sizes.mjs'

export const cables = [
  {
    type: 'USB cable',
    names: { de: 'USB-Kabel', es: 'cable USB', zh: 'USB 数据线' },
    models: {
      'Micro USB': { de: 'Micro', zh: 'Micro' },
      'Mini USB': { de: 'Mini', zh: 'Mini' },
      'USB-A to C': { de: 'USB-A auf C', es: 'USB-A a C', zh: 'USB-A 转 C' },
      'USB-A to B': { de: 'USB-A auf B', es: 'USB-A a B', zh: 'USB-A 转 B' },
    },
    synonyms: ['USB-C cable', 'charging cable', 'charger cable', 'phone cable', 'cable'],
    picture: 'usb-cable',
    bay: 1,
    shelves: [5, 4, 3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} cable, ${p.length} m`,
    about: (p) => `${p.length} m from ${p.connector}, charges with up to ${p.charging} W.`,
    says: {
      good: [
        'As good as the one that came in the box.',
        'The plugs sit firmly, no wobble.',
        'Still like new after half a year in my bag.',
        'Soft, does not tangle.',
      ],
      fair: ['Does its work, a bit stiff at first.', 'Fine cable, but the plug is a bit thick.'],
    },
    rows: table`
      brand  | model      | price | colours     | length | connector          | charging | speed | note
      Sladdo | USB-C      | 7.90  | black,white | 0.5    | USB-C to USB-C     | 60       | 0.48  | Short enough for a power bank in the pocket.
      Sladdo | USB-C      | 9.90  | black,white | 1      | USB-C to USB-C     | 60       | 0.48  | Fits phones, tablets and most laptops.
      Sladdo | USB-C      | 12.90 | black,white | 2      | USB-C to USB-C     | 60       | 0.48  | Reaches from the socket to the sofa.
      Sladdo | USB-C      | 15.90 | black       | 3      | USB-C to USB-C     | 60       | 0.48  | Reaches across the bed.
      Sladdo | USB-C Pro  | 24.90 | grey        | 1      | USB-C to USB-C     | 240      | 40    | Carries picture, data and the power of a big laptop.
      Sladdo | USB-C Pro  | 32.90 | grey        | 2      | USB-C to USB-C     | 240      | 20    | Carries picture, data and the power of a big laptop.
      Sladdo | USB-C Bend | 14.90 | black       | 2      | USB-C to USB-C     | 60       | 0.48  | The plug turns the corner, good for games on the phone.
      Drelko | USB-C Braid | 13.90 | grey,blue  | 1      | USB-C to USB-C     | 100      | 0.48  | Woven round with nylon, for rough hands.
      Drelko | USB-C Braid | 16.90 | grey,red   | 2      | USB-C to USB-C     | 100      | 0.48  | Woven round with nylon, for rough hands.
      Drelko | USB-C Show | 19.90 | black       | 1.2    | USB-C to USB-C     | 100      | 0.48  | A tiny display on the plug shows the watts.
      Kabo   | USB-A to C | 7.90  | black,red   | 1      | USB-A to USB-C     | 18       | 0.48  | For older chargers and for cars.
      Kabo   | USB-A to C | 9.90  | black       | 2      | USB-A to USB-C     | 18       | 0.48  | For older chargers and for cars.
      Kabo   | USB-A to C | 12.90 | white       | 3      | USB-A to USB-C     | 18       | 0.48  | For older chargers and for cars.
      Kabo   | Micro USB  | 5.90  | black       | 1      | USB-A to Micro USB | 12       | 0.48  | For older phones and readers.
      Kabo   | Micro USB  | 7.90  | black,white | 2      | USB-A to Micro USB | 12       | 0.48  | For older phones and readers.
      Kabo   | Mini USB   | 5.90  | black       | 1.5    | USB-A to Mini USB  | 5        | 0.48  | For older cameras and satnavs.
      Kabo   | USB-A to B | 7.90  | black       | 2      | USB-A to USB-B     | 5        | 0.48  | From the computer to the printer.
      Kabo   | USB-A to B | 11.90 | black       | 5      | USB-A to USB-B     | 5        | 0.48  | From the computer to the printer.`,
  },
  {
    type: 'HDMI cable',
    names: { de: 'HDMI-Kabel', es: 'cable HDMI', zh: 'HDMI 线' },
    synonyms: ['TV cable', 'monitor cable', 'HDMI lead', 'cable'],
    picture: 'hdmi-cable',
    bay: 1,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} HDMI cable, ${p.length} m`,
    about: (p) => `${p.length} m, carries ${p.resolution} with ${p.speed} Gbit/s.`,
    says: {
      good: [
        'Picture and sound without a flicker.',
        'Plugged in, worked, forgotten.',
        'Good solid plugs.',
        'Just as long as it says.',
      ],
      fair: ['Works, but does not like tight corners.'],
    },
    rows: table`
      brand  | model | price | colours | length | resolution | speed | note
      Sladdo | Clear | 7.90  | black   | 1      | 4K         | 18    | Links a player or a console to the TV.
      Sladdo | Clear | 9.90  | black   | 1.5    | 4K         | 18    | Links a player or a console to the TV.
      Sladdo | Clear | 14.90 | black   | 3      | 4K         | 18    | Long enough to go round a cupboard.
      Sladdo | Clear | 24.90 | black   | 5      | 4K         | 18    | For a TV on the other wall.
      Sladdo | Clear | 39.90 | black   | 10     | 4K         | 18    | For a projector under the ceiling.
      Sladdo | Ultra | 22.90 | grey    | 1      | 8K         | 48    | For the newest consoles.
      Sladdo | Ultra | 29.90 | grey    | 2      | 8K         | 48    | For the newest consoles.
      Sladdo | Ultra | 39.90 | grey    | 3      | 8K         | 48    | For the newest consoles.
      Drelko | Flat  | 12.90 | white   | 2      | 4K         | 18    | Lies under a carpet or along the skirting.
      Drelko | Flat  | 17.90 | white   | 5      | 4K         | 18    | Lies under a carpet or along the skirting.
      Drelko | Glass | 99.00 | black   | 15     | 8K         | 48    | Carries light instead of current, so no length is too long.
      Kabo   | Mini  | 11.90 | black   | 2      | Full HD    | 10    | A small plug at one end, for cameras.`,
  },
  {
    type: 'network cable',
    names: { de: 'Netzwerkkabel', es: 'cable de red', zh: '网线' },
    synonyms: ['ethernet cable', 'LAN cable', 'internet cable', 'cable'],
    picture: 'network-cable',
    bay: 1,
    shelves: [2],
    name: (p) => `${p.brand} ${p.category} network cable, ${p.length} m`,
    detail: (p, language) => details(language, p.category, `${p.length} m`),
    about: (p) => `${p.length} m of shielded cable for ${p.speed} Gbit/s.`,
    says: {
      good: ['The line is steady now.', 'Clicks in and holds.', 'Bends well round corners.'],
      fair: ['Good cable; the clip needs a firm thumb.'],
    },
    rows: table`
      brand  | model | price | colours   | length | category | speed | note
      Sladdo | -     | 3.90  | grey      | 0.5    | Cat 6    | 1     | For the shelf with the router.
      Sladdo | -     | 4.90  | grey,red  | 1      | Cat 6    | 1     | For the shelf with the router.
      Sladdo | -     | 6.90  | grey,blue | 2      | Cat 6    | 1     | From the router to the computer.
      Sladdo | -     | 9.90  | grey      | 5      | Cat 6    | 1     | From the router to the computer.
      Sladdo | -     | 15.90 | grey      | 15     | Cat 6    | 1     | From one end of the flat to the other.
      Sladdo | -     | 19.90 | white     | 10     | Cat 7    | 10    | Flat, so it goes under the carpet.
      Sladdo | -     | 29.90 | white     | 20     | Cat 7    | 10    | Flat, so it goes under the carpet.
      Drelko | -     | 8.90  | black     | 2      | Cat 8    | 40    | For network drives and fast computers.
      Drelko | -     | 14.90 | black     | 5      | Cat 8    | 40    | For network drives and fast computers.
      Drelko | -     | 34.90 | black     | 30     | Cat 6    | 1     | The sheath stands sun and rain.
      Drelko | -     | 69.00 | grey      | 100    | Cat 7    | 10    | A ring without plugs, to lay in the wall.`,
  },
  {
    type: 'DisplayPort cable',
    names: { de: 'DisplayPort-Kabel', es: 'cable DisplayPort', zh: 'DP 线' },
    models: {
      'USB-C to DP': { de: 'USB-C auf DP', es: 'USB-C a DP', zh: 'USB-C 转 DP' },
    },
    synonyms: ['DP cable', 'monitor cable', 'screen cable', 'cable'],
    picture: 'displayport-cable',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} DisplayPort cable, ${p.length} m`,
    about: (p) => `${p.length} m, carries ${p.resolution} at ${p.refresh} Hz.`,
    says: {
      good: [
        'My monitor shows its full speed now.',
        'The plug locks and stays.',
        'No flicker, no black screen.',
      ],
      fair: ['Works; mind the little latch when you pull it out.'],
    },
    rows: table`
      brand  | model       | price | colours | length | resolution | refresh | note
      Sladdo | Pixel       | 11.90 | black   | 1      | 4K         | 60      | From the computer to the screen.
      Sladdo | Pixel       | 14.90 | black   | 2      | 4K         | 60      | From the computer to the screen.
      Sladdo | Pixel       | 19.90 | black   | 3      | 4K         | 60      | From the computer to the screen.
      Sladdo | Pixel 2.1   | 29.90 | grey    | 2      | 8K         | 60      | For games at their highest speed.
      Drelko | USB-C to DP | 22.90 | grey    | 1.8    | 4K         | 60      | From a thin laptop straight to the monitor.
      Drelko | Mini        | 13.90 | white   | 1.8    | 4K         | 60      | A small plug at one end, for older laptops.`,
  },
  {
    type: 'audio cable',
    names: { de: 'Audiokabel', es: 'cable de audio', zh: '音频线' },
    synonyms: ['aux cable', 'headphone cable', 'sound cable', 'RCA cable', 'optical cable', 'jack cable'],
    picture: 'audio-cable',
    bay: 7,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} audio cable, ${p.length} m`,
    about: (p) => `${p.length} m with ${p.connector}.`,
    says: {
      good: ['Clean sound, no hum.', 'The plugs fit tightly.', 'Bought a second one for the car.'],
      fair: ['Sound is fine, the cable is a bit thin.'],
    },
    rows: table`
      brand  | model   | price | colours   | length | connector                  | shielded | note
      Sladdo | Jack    | 5.90  | black,red | 1      | 3.5 mm plugs at both ends  | yes      | From the phone to the car radio.
      Sladdo | Jack    | 7.90  | black     | 2      | 3.5 mm plugs at both ends  | yes      | From the phone to the stereo.
      Sladdo | Extra   | 8.90  | black     | 3      | a 3.5 mm plug and a socket | yes      | Makes headphones reach the sofa.
      Sladdo | Twin    | 9.90  | black     | 1.5    | 3.5 mm to two RCA plugs    | yes      | From the laptop to the amplifier.
      Sladdo | Twin    | 13.90 | black     | 5      | 3.5 mm to two RCA plugs    | yes      | From the laptop to the amplifier.
      Drelko | Stereo  | 12.90 | grey      | 1      | two RCA plugs at each end  | yes      | For record players and amplifiers.
      Drelko | Stereo  | 17.90 | grey      | 3      | two RCA plugs at each end  | yes      | For record players and amplifiers.
      Drelko | Light   | 9.90  | black     | 1.5    | optical TOSLINK plugs      | no       | From the TV to the soundbar.
      Drelko | Light   | 14.90 | black     | 5      | optical TOSLINK plugs      | no       | From the TV to the soundbar.
      Drelko | Stage   | 19.90 | black     | 6      | 6.3 mm plugs at both ends  | yes      | From the guitar to the amplifier.`,
  },
  {
    type: 'aerial cable',
    names: { de: 'Antennenkabel', es: 'cable de antena', zh: '天线电缆' },
    synonyms: ['antenna cable', 'coax cable', 'TV aerial lead', 'satellite cable'],
    picture: 'aerial-cable',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} aerial cable, ${p.length} m`,
    about: (p) => `${p.length} m with ${p.connector}, shielded with ${p.shielding} dB.`,
    says: {
      good: [
        'All the channels are back.',
        'Clear picture even in bad weather.',
        'Firm plugs, easy to push on.',
      ],
      fair: ['Good, but thick; it needs room behind the TV.'],
    },
    rows: table`
      brand  | model  | price | colours     | length | connector    | shielding | note
      Sladdo | Aerial | 5.90  | white,black | 1.5    | IEC plugs    | 90        | From the wall to the TV.
      Sladdo | Aerial | 8.90  | white       | 3      | IEC plugs    | 90        | From the wall to the TV.
      Sladdo | Aerial | 12.90 | white       | 5      | IEC plugs    | 90        | From the wall to the TV.
      Drelko | Orbit  | 9.90  | white       | 2.5    | F connectors | 120       | From the dish to the receiver.
      Drelko | Orbit  | 17.90 | white       | 10     | F connectors | 120       | From the dish to the receiver.
      Drelko | Orbit  | 34.90 | black       | 25     | F connectors | 120       | The sheath stands sun and frost.`,
  },
  {
    type: 'speaker cable',
    names: { de: 'Lautsprecherkabel', es: 'cable de altavoz', zh: '音箱线' },
    synonyms: ['loudspeaker cable', 'hi-fi cable', 'speaker wire'],
    picture: 'speaker-cable',
    bay: 7,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} speaker cable, ${p.length} m`,
    about: (p) => `${p.length} m on a reel, two cores of ${p.core} mm².`,
    says: {
      good: [
        'Easy to strip and to fix.',
        'One side is marked, so nothing gets mixed up.',
        'Lies flat along the wall.',
      ],
      fair: ['Fine, but a metre more would have been nice.'],
    },
    rows: table`
      brand  | model  | price | colours           | length | core | material | note
      Drelko | Thin   | 7.90  | white,transparent | 10     | 0.75 | copper   | For small speakers.
      Drelko | Round  | 14.90 | transparent       | 10     | 1.5  | copper   | For speakers on the shelf.
      Drelko | Round  | 24.90 | transparent       | 20     | 1.5  | copper   | For speakers on the shelf.
      Drelko | Strong | 29.90 | transparent,black | 10     | 2.5  | copper   | For large speakers and long ways.
      Drelko | Strong | 54.90 | transparent       | 20     | 2.5  | copper   | For large speakers and long ways.`,
  },
]
