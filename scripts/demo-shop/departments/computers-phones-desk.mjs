import { table } from '../table.mjs'

export const desk = [
  {
    type: 'keyboard',
    names: { de: 'Tastatur', es: 'teclado', zh: '键盘' },
    synonyms: ['computer keyboard', 'wireless keyboard', 'gaming keyboard', 'PC keyboard'],
    picture: 'keyboard',
    bay: 3,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} keyboard`,
    about: (p) => `${p.cordless ? 'Without a cable' : 'On a cable of 1.5 m'}, ${p.width} cm wide.`,
    says: {
      good: [
        'Types well, my fingers found every key at once.',
        'Plugged in and working, no software needed.',
        'Lies flat and does not slip.',
        'Easy to wipe clean.',
      ],
      fair: ['Good keys, but the feet could be higher.', 'Fine for the price, a bit plain.'],
    },
    rows: table`
      brand  | model        | price  | colours          | cordless | layout | numberPad | width | weightG | note | picture
      Tastik | Plain        | 12.90  | black            | no       | QWERTY | yes       | 44    | 480     | Does its work and asks for nothing. | wired-keyboard
      Tastik | Hush         | 19.90  | black,white      | no       | QWERTY | yes       | 44    | 510     | Quiet keys for shared rooms. | wired-keyboard
      Tastik | Free         | 29.90  | black,white      | yes      | QWERTY | yes       | 44    | 530     | Runs for two years on two AA batteries. | -
      Tastik | Free Mini    | 34.90  | white,pink,green | yes      | QWERTY | no        | 29    | 310     | Switches between three devices. | -
      Tastik | Wave         | 59.90  | black            | yes      | QWERTY | yes       | 46    | 790     | Bent in the middle, so the wrists stay straight. | -
      Tastik | Large Print  | 24.90  | white            | no       | QWERTY | yes       | 45    | 620     | Letters four times the usual size. | wired-keyboard
      Tarrok | Clack        | 69.90  | black            | no       | QWERTY | yes       | 44    | 980     | Mechanical keys for games, lit from below. | wired-keyboard
      Tarrok | Clack 60     | 59.90  | white,black      | no       | QWERTY | no        | 30    | 640     | Mechanical keys on half the space. | wired-keyboard
      Tarrok | Clack Pro    | 119.00 | black            | yes      | QWERTY | yes       | 44    | 1050    | Swap each switch for a softer or a harder one. | -
      Lapwick | Desk        | 49.90  | silver           | yes      | QWERTY | yes       | 43    | 450     | Flat as a book cover; charges by USB-C. | -
      Orveno | Roll         | 22.90  | grey             | yes      | QWERTY | no        | 28    | 180     | Folds in three for the pocket. | -`,
  },
  {
    type: 'computer mouse',
    names: { de: 'Maus', es: 'ratón', zh: '鼠标' },
    synonyms: ['mouse', 'wireless mouse', 'PC mouse', 'gaming mouse', 'cordless mouse'],
    picture: 'computer-mouse',
    bay: 3,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} mouse`,
    about: (p) => `${p.cordless ? 'Without a cable' : 'On a cable of 1.5 m'}, ${p.buttons} buttons.`,
    says: {
      good: ['Fits my hand well.', 'Runs smoothly on the bare desk.', 'Worked at once when I plugged it in.'],
      fair: ['Good, though the click is louder than I thought.', 'A little small for big hands.'],
    },
    rows: table`
      brand  | model   | price | colours         | cordless | buttons | dpi   | hand  | weightG | note | picture
      Mausby | Basic   | 7.90  | black           | no       | 3       | 1000  | both  | 85      | For the left hand as well as for the right. | wired-mouse
      Mausby | Free    | 14.90 | black,white,red | yes      | 3       | 1600  | both  | 92      | One AA battery lasts a year. | -
      Mausby | Hush    | 19.90 | grey,pink       | yes      | 3       | 1600  | both  | 88      | Clicks that nobody hears. | -
      Mausby | Slim    | 24.90 | silver,black    | yes      | 3       | 1600  | both  | 70      | Flat enough for the laptop bag. | -
      Mausby | Upright | 34.90 | black           | yes      | 6       | 2400  | right | 125     | Held like a handshake, to rest the wrist. | -
      Mausby | Upright Left | 34.90 | black      | yes      | 6       | 2400  | left  | 125     | Held like a handshake, for the left hand. | -
      Mausby | Ball    | 39.90 | grey            | yes      | 5       | 2000  | right | 160     | The thumb rolls the ball, the arm stays still. | -
      Tarrok | Dart    | 29.90 | black           | no       | 7       | 12000 | right | 95      | For games, with side buttons for the thumb. | wired-mouse
      Tarrok | Dart X  | 59.90 | black,white     | yes      | 7       | 24000 | right | 63      | For games; so light that you forget it. | -`,
  },
  {
    type: 'mouse mat',
    names: { de: 'Mauspad', es: 'alfombrilla de ratón', zh: '鼠标垫' },
    synonyms: ['mouse pad', 'mousepad', 'desk mat', 'desk pad'],
    picture: 'mouse-mat',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} mouse mat, ${p.width} cm`,
    detail: (p) => `${p.width} cm`,
    about: (p) => `${p.width} cm wide, of ${p.material}.`,
    says: {
      good: ['The mouse glides and my desk stays clean.', 'Does not slip.', 'Lies flat from the first day.'],
      fair: ['Good, but it shows dust.'],
    },
    rows: table`
      brand  | model | price | colours        | width | material | thickness | note
      Mausby | Pad   | 5.90  | black,blue,red | 24    | cloth    | 2         | Rubber below holds it in place.
      Mausby | Rest  | 12.90 | black,grey     | 25    | gel      | 20        | A soft roll carries the wrist.
      Mausby | Cork  | 14.90 | brown          | 26    | cork     | 3         | From the bark of trees that go on growing.
      Tarrok | Field | 19.90 | black          | 45    | cloth    | 4         | Stitched edges that do not fray.
      Tarrok | Field | 29.90 | black,grey     | 90    | cloth    | 4         | Covers the desk, keyboard and all.`,
  },
  {
    type: 'webcam',
    names: { de: 'Webcam', es: 'cámara web', zh: '网络摄像头' },
    synonyms: ['web camera', 'computer camera', 'video call camera', 'camera for the computer'],
    picture: 'webcam',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} webcam, ${p.resolution}`,
    detail: (p) => p.resolution,
    about: (p) => `Shows you in ${p.resolution} at ${p.frames} pictures a second.`,
    says: {
      good: [
        'My family finally sees me sharply.',
        'Clips onto any screen.',
        'The microphone is better than I expected.',
      ],
      fair: ['Good by day; in the evening switch on a lamp.'],
    },
    rows: table`
      brand  | model   | price  | colours     | resolution | frames | microphone | cover | note
      Vidrel | Peep    | 24.90  | black       | HD         | 30     | yes        | no    | For a call with the grandchildren.
      Vidrel | Peep    | 39.90  | black,white | Full HD    | 30     | yes        | yes   | A slide covers the lens when you want to be alone.
      Vidrel | Meet    | 69.90  | black       | Full HD    | 60     | yes        | yes   | Follows your face when you move.
      Vidrel | Studio  | 129.00 | black       | 4K         | 30     | yes        | yes   | For teaching and for films of your own.
      Orveno | Ring    | 49.90  | white,black | Full HD    | 30     | yes        | no    | A ring of light round the lens.`,
  },
  {
    type: 'computer headset',
    names: { de: 'PC-Headset', es: 'auriculares con micrófono', zh: '电脑耳麦' },
    synonyms: ['office headset', 'call headset', 'headset with microphone', 'PC headset'],
    picture: 'computer-headset',
    bay: 4,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} computer headset`,
    about: (p) =>
      `${p.wireless ? `Bluetooth, ${p.batteryLife} hours on one charge` : `${p.connector} on a cable of 2 m`}; ${p.weightG} g light.`,
    says: {
      good: [
        'They hear me well, even with the window open.',
        'Comfortable for a whole day of calls.',
        'The arm of the microphone stays where I bend it.',
      ],
      fair: ['Clear voices, music sounds thin.'],
    },
    rows: table`
      brand  | model    | price | colours     | connector | wireless | batteryLife | noiseCancelling | weightG | note
      Quivvo | Desk     | 19.90 | black       | USB-A     | no       | -           | no              | 120     | A key on the cable makes you silent.
      Quivvo | Mono     | 24.90 | black       | USB-A     | no       | -           | no              | 70      | One ear for the call, one for the room.
      Quivvo | Desk Pro | 59.90 | black,white | USB-C     | no       | -           | yes             | 150     | Keeps the voices of the office out of your call.
      Quivvo | Roam     | 89.00 | black,grey  | USB-C     | yes      | 24          | yes             | 165     | Walk to the coffee machine while you talk.`,
  },
  {
    type: 'computer speakers',
    names: { de: 'PC-Lautsprecher', es: 'altavoces para ordenador', zh: '电脑音箱' },
    synonyms: ['PC speakers', 'desk speakers', 'speakers for the computer'],
    picture: 'computer-speakers',
    bay: 4,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} computer speakers`,
    about: (p) => `A pair with ${p.output} W together, ${p.height} cm high.`,
    says: {
      good: [
        'Far better than the sound of the laptop.',
        'Small, and still clear.',
        'One knob, that is all I want.',
      ],
      fair: ['Good for voices, a bit light in the bass.'],
    },
    rows: table`
      brand  | model    | price | colours     | output | height | wireless | connector | note
      Murmel | Cube     | 14.90 | black,white | 6      | 8      | no       | USB-A     | Power and sound through one USB plug.
      Murmel | Column   | 29.90 | black       | 12     | 19     | no       | 3.5 mm    | Turns with a knob on the right one.
      Murmel | Column BT | 49.90 | black,brown | 24    | 21     | yes      | 3.5 mm    | Plays from the phone as well.
      Tarrok | Glow     | 59.90 | black       | 30     | 20     | yes      | USB-C     | Coloured light that follows the game.`,
  },
  {
    type: 'USB hub',
    names: { de: 'USB-Hub', es: 'concentrador USB', zh: 'USB 集线器' },
    synonyms: ['hub', 'USB splitter', 'USB distributor', 'docking station', 'USB-C hub'],
    picture: 'usb-hub',
    bay: 4,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} USB hub, ${p.ports} ports`,
    detail: (p) => `${p.ports} × USB`,
    about: (p) => `${p.ports} USB ports with up to ${p.speed} Gbit/s on one ${p.connector} plug.`,
    says: {
      good: [
        'All my things on one plug at last.',
        'No driver, it simply worked.',
        'Small enough to travel with.',
      ],
      fair: ['Gets warm, but does its work.'],
    },
    rows: table`
      brand  | model   | price | colours      | ports | speed | connector | hdmi | note
      Datero | Split   | 12.90 | black,white  | 4     | 5     | USB-A     | -    | For mouse, keyboard, stick and printer.
      Datero | Split C | 16.90 | grey         | 4     | 5     | USB-C     | -    | For thin laptops with one socket.
      Datero | Split 7 | 29.90 | black        | 7     | 5     | USB-A     | -    | With a power supply of its own and a switch for each port.
      Datero | Dock 5  | 34.90 | grey,silver  | 3     | 5     | USB-C     | 1    | Adds a screen and a slot for memory cards.
      Datero | Dock 9  | 69.90 | grey         | 4     | 10    | USB-C     | 1    | Adds a screen, a network socket and card slots.
      Datero | Dock 14 | 149.00 | black       | 6     | 10    | USB-C     | 2    | Stands on the desk and charges the laptop with 100 W.`,
  },
]
