import { table } from '../table.mjs'
import { details } from './sizes.mjs'

const SOCKETS = { de: '-fach', es: ' tomas', zh: ' 位' }
const sockets = (p, language) =>
  details(language, p.sockets === 1 ? '' : p.sockets + SOCKETS[language], metres(p, language))
const metres = ({ length }, language) =>
  length === undefined ? '' : `${language === 'zh' ? length : String(length).replace('.', ',')} m`

export const power = [
  {
    type: 'extension lead',
    names: { de: 'Steckdosenleiste', es: 'regleta', zh: '插线板' },
    synonyms: ['extension cord', 'power strip', 'multi socket', 'socket strip', 'extension cable'],
    picture: 'extension-lead',
    pictureNames: { 'extension-cable': { de: 'Verlängerungskabel', es: 'alargador', zh: '延长线' } },
    bay: 2,
    shelves: [4, 3],
    name: (p) =>
      `${p.brand} ${p.model ?? ''} extension lead, ${p.sockets === 1 ? '' : `${p.sockets} sockets, `}${p.length} m`,
    detail: sockets,
    about: (p) =>
      p.sockets === 1
        ? `One socket at the end of a lead of ${p.length} m.`
        : `${p.sockets} sockets on a lead of ${p.length} m.`,
    says: {
      good: [
        'The plugs sit firmly.',
        'Long enough to reach behind the cupboard.',
        'Feels solid, the lead is nice and thick.',
        'Just the right length.',
      ],
      fair: ['Good, but big plugs cover the next socket.', 'Does its work; the lead is a little stiff.'],
    },
    rows: table`
      brand    | model | price | colours     | sockets | length | switch | surge | ports | note | picture
      Kabo     | -     | 6.90  | white       | 3       | 1.4    | no     | no    | -     | Plain and cheap. | -
      Kabo     | -     | 12.90 | white       | 3       | 2      | yes    | no    | -     | One switch turns all of them off. | -
      Kabo     | -     | 16.90 | white,black | 5       | 2      | yes    | no    | -     | One switch turns all of them off. | -
      Kabo     | -     | 19.90 | black       | 6       | 3      | yes    | yes   | -     | Protects what is plugged in from lightning. | -
      Kabo     | -     | 14.90 | white       | 3       | 5      | no     | no    | -     | Runs along two walls. | -
      Wattlund | -     | 29.90 | white,grey  | 4       | 1.5    | yes    | yes   | 3     | Three USB ports charge phones beside the sockets. | -
      Wattlund | -     | 34.90 | black       | 8       | 5      | yes    | yes   | -     | Sockets far enough apart for big plugs. | -
      Wattlund | Each  | 32.90 | black       | 6       | 1.5    | yes    | no    | -     | A switch for each socket. | -
      Wattlund | Rack  | 39.90 | silver      | 8       | 2      | yes    | yes   | -     | An aluminium case to screw under the desk. | -
      Wattlund | Turn  | 24.90 | white       | 4       | 1.5    | yes    | no    | -     | Each socket turns, so that every plug finds room. | -
      Ampwick  | Yard  | 16.90 | orange      | 1       | 10     | no     | no    | -     | One rubber socket at the end, for the mower. | extension-cable
      Ampwick  | Yard  | 27.90 | orange      | 1       | 25     | no     | no    | -     | One rubber socket at the end, for the mower. | extension-cable
      Ampwick  | Spike | 34.90 | black       | 4       | 5      | no     | no    | -     | Stands in the lawn on a spike and minds no rain. | -`,
  },
  {
    type: 'cable reel',
    names: { de: 'Kabeltrommel', es: 'enrollacables', zh: '电缆卷盘' },
    synonyms: ['extension reel', 'cable drum', 'garden extension lead'],
    picture: 'cable-reel',
    bay: 2,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model ?? ''} cable reel, ${p.length} m`,
    about: (p) => `${p.length} m on a drum with ${p.sockets === 1 ? 'one socket' : `${p.sockets} sockets`}.`,
    says: {
      good: [
        'Winds up neatly.',
        'Stands firm while you pull.',
        'A good thick cable.',
        'Reaches the end of the garden.',
      ],
      fair: ['Solid, but heavy to carry.'],
    },
    rows: table`
      brand    | model | price  | colours | length | sockets | outdoor | weight | note
      Wattlund | Box   | 24.90  | blue    | 10     | 3       | no      | 2.1    | In a closed case for the cupboard.
      Wattlund | -     | 39.90  | red     | 15     | 3       | no      | 3.2    | It switches off before it gets too hot.
      Wattlund | -     | 64.90  | red     | 25     | 4       | yes     | 5.4    | Rubber cable and lids, for rain and for building sites.
      Wattlund | -     | 99.00  | black   | 50     | 4       | yes     | 9.1    | Rubber cable and lids, for rain and for building sites.
      Ampwick  | Camp  | 79.90  | blue    | 25     | 3       | yes     | 5.8    | With the blue plug of camp sites.
      Ampwick  | Wall  | 129.00 | grey    | 20     | 1       | no      | 6.5    | Hangs on the garage wall and pulls its cable back.`,
  },
  {
    type: 'socket cube',
    names: { de: 'Steckdosenwürfel', es: 'cubo de enchufes', zh: '魔方插座' },
    synonyms: ['power cube', 'cube socket', 'table socket'],
    picture: 'socket-cube',
    bay: 2,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model ?? ''} socket cube, ${p.sockets} sockets, ${p.length} m`,
    detail: sockets,
    about: (p) => `${p.sockets} sockets and ${p.ports} USB ports on the sides of a cube.`,
    says: {
      good: [
        'No more crawling under the desk.',
        'Looks good enough to stay in sight.',
        'Stands firm, even half full.',
      ],
      fair: ['Nice, but rolls over if you pull the lead.'],
    },
    rows: table`
      brand    | model | price | colours     | sockets | ports | length | note
      Wattlund | -     | 22.90 | white,green | 4       | 2     | 1.5    | Stands on the desk, where plugs do not fight for room.
      Wattlund | -     | 27.90 | black       | 5       | 3     | 3      | Stands on the desk, where plugs do not fight for room.
      Wattlund | Fast  | 39.90 | black,white | 4       | 4     | 1.5    | One of the ports feeds a laptop with 65 W.
      Ampwick  | Clamp | 34.90 | black       | 3       | 2     | 2      | Clamps to the edge of the table.`,
  },
  {
    type: 'power cable',
    names: { de: 'Netzkabel', es: 'cable de alimentación', zh: '电源线' },
    synonyms: ['mains cable', 'power cord', 'mains lead', 'computer power cable', 'figure 8 cable'],
    picture: 'power-cable',
    bay: 8,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} power cable, ${p.length} m`,
    about: (p) => `${p.length} m from the wall to a ${p.connector} socket.`,
    says: {
      good: ['Works like the first one did.', 'Fits tightly.', 'Exactly the one that was missing.'],
      fair: ['Right plug, wrong colour, but who looks behind a cupboard.'],
    },
    rows: table`
      brand | model | price | colours     | length | connector | power | note
      Kabo  | Cold  | 6.90  | black       | 1.8    | C13       | 2300  | For computers and monitors.
      Kabo  | Cold  | 9.90  | black,white | 3      | C13       | 2300  | For computers and monitors.
      Kabo  | Eight | 4.90  | black,white | 1.5    | C7        | 550   | For radios, players and consoles.
      Kabo  | Eight | 7.90  | black       | 3      | C7        | 550   | For radios, players and consoles.
      Kabo  | Three | 7.90  | black       | 1.8    | C5        | 550   | For the power supplies of laptops.`,
  },
  {
    type: 'power station',
    names: { de: 'Powerstation', es: 'estación de energía', zh: '户外电源' },
    synonyms: ['portable power station', 'camping battery', 'emergency power', 'mobile socket'],
    picture: 'power-station',
    bay: 6,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} power station, ${p.wattHours} Wh`,
    about: (p) =>
      `Stores ${p.wattHours} Wh and gives ${p.power} W from ${p.sockets === 1 ? 'one socket' : `${p.sockets} sockets`}.`,
    says: {
      good: [
        'Kept the fridge cold when the power was out.',
        'Silent, unlike a generator.',
        'Light and music for a whole weekend outside.',
      ],
      fair: ['Strong, but you feel the weight.'],
    },
    rows: table`
      brand    | model | price   | colours    | wattHours | power | sockets | ports | weight | note
      Voltenna | Camp  | 199.00  | green      | 256       | 300   | 1       | 3     | 3.6    | Phones, lamps and a laptop for a weekend.
      Voltenna | Camp  | 399.00  | green,grey | 512       | 600   | 2       | 4     | 6.9    | Runs a cool box for a night.
      Voltenna | House | 749.00  | grey       | 1024      | 1800  | 4       | 6     | 12.4   | Boils a kettle when the power is out.
      Ampwick  | Sun   | 549.00  | orange     | 768       | 800   | 2       | 4     | 9.2    | With a folding solar panel in the box.`,
  },
]
