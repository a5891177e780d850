import { table } from '../table.mjs'

export const adapters = [
  {
    type: 'travel adapter',
    names: { de: 'Reiseadapter', es: 'adaptador de viaje', zh: '旅行转换插头' },
    synonyms: ['plug adapter', 'world adapter', 'travel plug'],
    picture: 'travel-adapter',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} travel adapter`,
    about: (p) => `Fits the sockets of ${p.countries} countries.`,
    says: {
      good: ['Fitted in every hotel.', 'Sits firmly in the wall.', 'Small for what it does.'],
      fair: ['Good, only a bit heavy for loose sockets.'],
    },
    rows: table`
      brand    | model  | price | colours     | countries | ports | charging | weightG | note
      Voltenna | World  | 24.90 | black,white | 150       | 2     | 20       | 140     | Four plugs in one; slide out the one you need.
      Voltenna | World Pro | 44.90 | black    | 200       | 4     | 65       | 190     | Charges a laptop on every continent.
      Voltenna | Island | 9.90  | white       | 12        | -     | -        | 50      | For Britain, Ireland and Malta.
      Voltenna | States | 7.90  | white,black | 40        | -     | -        | 40      | For America, Canada and Japan.
      Voltenna | South  | 8.90  | white       | 10        | -     | -        | 45      | For Australia and New Zealand.
      Voltenna | Alps   | 7.90  | white       | 3         | -     | -        | 42      | For Switzerland and Liechtenstein.`,
  },
  {
    type: 'timer switch',
    names: { de: 'Zeitschaltuhr', es: 'temporizador', zh: '定时插座' },
    synonyms: ['socket timer', 'plug timer', 'time switch'],
    picture: 'timer-switch',
    bay: 5,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} timer switch`,
    about: (p) => `Switches up to ${p.power} W on and off by the clock.`,
    says: {
      good: ['The lamp comes on when we are away.', 'Set in a minute.', 'Runs without a sound.'],
      fair: ['Works; setting it takes the manual.'],
    },
    rows: table`
      brand    | model | price | colours | power | display | outdoor | note
      Wattlund | Dial  | 7.90  | white   | 3500  | no      | no      | Push the pins down for the hours it should be on.
      Wattlund | Week  | 14.90 | white   | 3500  | yes     | no      | Another plan for each day of the week.
      Wattlund | Yard  | 12.90 | black   | 3500  | no      | yes     | A lid keeps the rain out.
      Wattlund | Dusk  | 19.90 | black   | 3500  | no      | yes     | Switches on when it gets dark.
      Wattlund | Short | 12.90 | white   | 3000  | no      | no      | Off after one to twelve hours, for irons and blankets.`,
  },
  {
    type: 'smart plug',
    names: { de: 'smarte Steckdose', es: 'enchufe inteligente', zh: '智能插座' },
    synonyms: ['wifi plug', 'smart socket', 'wifi socket', 'remote plug', 'remote controlled socket'],
    picture: 'smart-plug',
    bay: 5,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} smart plug${p.pieces === 1 ? '' : `, ${p.pieces} pieces`}`,
    about: (p) => `Switches up to ${p.power} W by ${p.control}.`,
    says: {
      good: ['Lights on from the sofa.', 'Set up in two minutes.', 'One thing less to bend down for.'],
      fair: ['Good, but it covers the next socket.'],
    },
    rows: table`
      brand    | model | price | colours | power | pieces | control | measures | outdoor | note
      Wattlund | Mind  | 12.90 | white   | 2500  | 1      | app     | no       | no      | Reacts to your voice as well.
      Wattlund | Mind  | 34.90 | white   | 2500  | 4      | app     | no       | no      | Reacts to your voice as well.
      Wattlund | Meter | 17.90 | white   | 3680  | 1      | app     | yes      | no      | Tells what each machine costs a month.
      Wattlund | Rain  | 24.90 | black   | 3680  | 1      | app     | yes      | yes     | Two sockets for the terrace.
      Kabo     | Click | 19.90 | white   | 2300  | 3      | remote control | no | no     | Three sockets and one remote, no internet needed.
      Kabo     | Click | 14.90 | grey    | 2300  | 1      | remote control | no | yes    | For the fairy lights outside.`,
  },
  {
    type: 'energy meter',
    names: { de: 'Energiemessgerät', es: 'medidor de consumo', zh: '功率计' },
    synonyms: ['power meter', 'electricity meter', 'energy cost meter', 'watt meter'],
    picture: 'energy-meter',
    bay: 5,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} energy meter`,
    about: (p) => `Shows what a machine uses, up to ${p.power} W, and what it costs.`,
    says: {
      good: ['Found the old fridge that ate our money.', 'Easy to read.', 'Exact, even for small lamps.'],
      fair: ['Useful, but the keys are small.'],
    },
    rows: table`
      brand    | model  | price | colours | power | display | outdoor | note
      Wattlund | Count  | 14.90 | white   | 3680  | yes     | no      | Keeps its figures when you pull it out.
      Wattlund | Count Far | 29.90 | white | 3680 | yes     | no      | The display comes off, so you need not bend down.
      Kabo     | Watt   | 9.90  | grey    | 3000  | yes     | no      | One number, one button.`,
  },
  {
    type: 'display adapter',
    names: { de: 'Bildschirmadapter', es: 'adaptador de pantalla', zh: '视频转换器' },
    models: {
      'USB-C to HDMI': { de: 'USB-C auf HDMI', es: 'USB-C a HDMI', zh: 'USB-C 转 HDMI' },
      'USB-C to VGA': { de: 'USB-C auf VGA', es: 'USB-C a VGA', zh: 'USB-C 转 VGA' },
      'HDMI to VGA': { de: 'HDMI auf VGA', es: 'HDMI a VGA', zh: 'HDMI 转 VGA' },
      'HDMI to DVI': { de: 'HDMI auf DVI', es: 'HDMI a DVI', zh: 'HDMI 转 DVI' },
      'DisplayPort to HDMI': { de: 'DisplayPort auf HDMI', es: 'DisplayPort a HDMI', zh: 'DP 转 HDMI' },
      'Scart to HDMI': { de: 'Scart auf HDMI', es: 'euroconector a HDMI', zh: 'Scart 转 HDMI' },
    },
    synonyms: ['HDMI adapter', 'video adapter', 'monitor adapter', 'VGA adapter', 'USB-C adapter'],
    picture: 'display-adapter',
    bay: 7,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} display adapter`,
    about: (p) => `Brings a picture in ${p.resolution} from ${p.connector}.`,
    says: {
      good: ['Old and new get along now.', 'No driver, just a picture.', 'Short and sturdy.'],
      fair: ['Works, but gets warm.'],
    },
    rows: table`
      brand  | model               | price | colours | resolution | connector           | note
      Sladdo | USB-C to HDMI       | 19.90 | grey    | 4K         | USB-C to HDMI       | From a thin laptop to the TV.
      Sladdo | USB-C to VGA        | 17.90 | grey    | Full HD    | USB-C to VGA        | For projectors in old meeting rooms.
      Sladdo | HDMI to VGA         | 14.90 | black   | Full HD    | HDMI to VGA         | For monitors of the old kind.
      Drelko | HDMI to DVI         | 7.90  | black   | Full HD    | HDMI to DVI         | For monitors of the old kind.
      Drelko | DisplayPort to HDMI | 14.90 | black   | 4K         | DisplayPort to HDMI | From the computer to the TV.
      Drelko | Scart to HDMI       | 29.90 | black   | Full HD    | Scart to HDMI       | Shows old tapes on a new TV.`,
  },
  {
    type: 'USB fan',
    names: { de: 'USB-Ventilator', es: 'ventilador USB', zh: 'USB 风扇' },
    synonyms: ['mini fan', 'small fan', 'USB mini fan', 'fan'],
    picture: 'usb-fan',
    bay: 6,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} mini fan`,
    about: (p) => `Runs from any USB plug; ${p.noise} dB on low, for ${p.room} m².`,
    says: {
      good: ['A welcome breeze at my desk.', 'Quiet enough for calls.', 'Runs off the laptop all day.'],
      fair: ['Nice little fan, just not for a heat wave.'],
    },
    rows: table`
      brand | model  | price | colours    | noise | room | height | power | speeds | note                                | stock | picture
      Pikaro  | USB    | 17.90 | beige      | 31    | 6    | 19     | 5     | 3      | Small enough for the night table.   | 2     | -
      Pikaro  | Clip   | 21.90 | white,grey | 34    | 8    | 24     | 6     | 3      | Clips to a desk, a shelf or a pram. | -     | clip-fan
      Pikaro  | Pocket | 14.90 | pink,turquoise | 38 | 3   | 15     | 3     | 2      | Runs three hours on its own battery. | -    | -`,
  },
]
