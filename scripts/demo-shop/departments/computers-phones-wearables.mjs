import { table } from '../table.mjs'

export const wearables = [
  {
    type: 'smart watch',
    names: { de: 'Smartwatch', es: 'reloj inteligente', zh: '智能手表' },
    synonyms: ['smartwatch', 'watch', 'sports watch', 'running watch'],
    picture: 'smart-watch',
    bay: 8,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} smart watch`,
    about: (p) => `${p.days} days on one charge${p.gps ? ', with GPS' : ''}; measures pulse and sleep.`,
    says: {
      good: ['Gets me to walk more.', 'Messages on the wrist, phone in the bag.', 'Easy to read in the sun.'],
      fair: ['Nice watch; the strap is a bit stiff at first.'],
    },
    rows: table`
      brand   | model  | price  | colours         | days | gps | waterproof | weightG | note
      Armbrel | Lite   | 59.90  | black,pink      | 10   | no  | yes        | 29      | Shows who calls, and counts your steps.
      Armbrel | Pulse  | 99.00  | black,silver    | 14   | yes | yes        | 32      | Warns when the heart beats strangely.
      Armbrel | Run    | 179.00 | blue,black      | 12   | yes | yes        | 38      | Plans a training for your first ten kilometres.
      Armbrel | Dress  | 229.00 | silver,black    | 7    | yes | yes        | 45      | A steel case that goes with a suit.
      Armbrel | Summit | 329.00 | black           | 21   | yes | yes        | 62      | Maps of the mountains without a phone.
      Tumbo   | Find   | 79.90  | blue,pink       | 3    | yes | yes        | 40      | Children call home, and parents see where they are.`,
  },
  {
    type: 'fitness band',
    names: { de: 'Fitnessarmband', es: 'pulsera de actividad', zh: '运动手环' },
    synonyms: ['fitness tracker', 'activity tracker', 'step counter', 'pedometer'],
    picture: 'fitness-band',
    bay: 8,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} fitness band`,
    about: (p) => `Counts steps and sleep for ${p.days} days on one charge.`,
    says: {
      good: ['So light that I sleep with it.', 'Shows what I need and no more.', 'Swims with me every week.'],
      fair: ['Counts a few steps too many on the bus.'],
    },
    rows: table`
      brand   | model  | price | colours         | days | waterproof | weightG | gps | note
      Armbrel | Step   | 24.90 | black,blue      | 14   | yes        | 14      | no  | Buzzes when you sit too long.
      Armbrel | Step 2 | 39.90 | black,pink,green | 16  | yes        | 16      | no  | A screen in colour.
      Armbrel | Stride | 59.90 | black           | 10   | yes        | 19      | yes | Knows your way without the phone.`,
  },
  {
    type: 'watch strap',
    names: { de: 'Uhrenarmband', es: 'correa de reloj', zh: '表带' },
    synonyms: ['watch band', 'strap', 'smart watch strap', 'replacement strap'],
    picture: 'watch-strap',
    bay: 7,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} watch strap, ${p.widthMm} mm`,
    detail: (p) => `${p.widthMm} mm`,
    about: (p) => `${p.widthMm} mm wide, of ${p.material}.`,
    says: {
      good: ['Changed without tools.', 'Soft on the skin.', 'Looks like a new watch.'],
      fair: ['Good, a little long for thin wrists.'],
    },
    rows: table`
      brand   | model | price | colours         | widthMm | material | fits             | note
      Armbrel | Sport | 9.90  | black,blue,pink | 20      | silicone | Lite and Pulse   | For sweat and for the pool.
      Armbrel | Sport | 9.90  | black,green     | 22      | silicone | Run and Summit   | For sweat and for the pool.
      Armbrel | Weave | 14.90 | grey,beige      | 20      | nylon    | Lite and Pulse   | Stretches like a sock.
      Armbrel | Hide  | 24.90 | brown,black     | 20      | leather  | Pulse and Dress  | Grows finer with the years.
      Armbrel | Link  | 34.90 | silver          | 22      | steel    | Run and Dress    | Take out links with the tool in the box.`,
  },
  {
    type: 'tablet pen',
    names: { de: 'Eingabestift', es: 'lápiz para tableta', zh: '触控笔' },
    synonyms: ['stylus', 'touch pen', 'pen for tablet', 'stylus pen'],
    picture: 'tablet-pen',
    bay: 2,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} tablet pen`,
    about: (p) => `For ${p.fits}; ${p.rechargeable ? 'charges by USB-C' : 'needs no battery'}.`,
    says: {
      good: ['Writes almost like on paper.', 'Lies well in the hand.', 'My notes are readable again.'],
      fair: ['Good, but a clip is missing.'],
    },
    rows: table`
      brand   | model  | price | colours     | fits               | rechargeable | weightG | note
      Lapwick | Touch  | 9.90  | black,white | every touch screen | no           | 16      | A soft tip of rubber.
      Lapwick | Trace  | 34.90 | white       | Lapwick Pane       | yes          | 14      | The harder you press, the thicker the line.
      Orveno  | Sketch | 29.90 | grey        | Orveno Leaf        | yes          | 15      | Rub out with the other end.`,
  },
]
