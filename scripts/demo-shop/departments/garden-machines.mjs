import { table } from '../table.mjs'

export const machines = [
  {
    type: 'lawn mower',
    names: { de: 'Rasenmäher', es: 'cortacésped', zh: '割草机' },
    synonyms: ['mower', 'lawnmower', 'grass cutter', 'robot mower'],
    picture: 'lawn-mower',
    pictureNames: { 'robot-mower': { de: 'Mähroboter', es: 'robot cortacésped', zh: '割草机器人' } },
    bay: 7,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} lawn mower, ${p.cutWidth} cm`,
    about: (p) => `Runs on ${p.runsOn} and cuts ${p.cutWidth} cm wide, for lawns up to ${p.lawnSize} m².`,
    says: {
      good: [
        'A clean cut along the edges too.',
        'Light to push and to turn.',
        'Started at the first try.',
        'Quiet enough for the neighbours.',
      ],
      fair: ['Cuts well; the grass box could be larger.'],
    },
    rows: table`
      brand  | model    | price   | colours    | runsOn  | cutWidth | lawnSize | catcher | weight | note | picture
      Heckan | Reel     | 79.90   | green      | muscle  | 33       | 150      | 0       | 7.2    | Only you and the grass; no noise and no fuel. | -
      Heckan | Plug     | 119.00  | green      | a cable | 32       | 300      | 30      | 9.8    | Light, for gardens behind terraced houses. | -
      Heckan | Plug     | 169.00  | green      | a cable | 40       | 500      | 45      | 15.6   | A roller leaves stripes. | -
      Heckan | Volt     | 249.00  | black      | a battery | 34     | 300      | 35      | 13.4   | Forty minutes on one charge. | -
      Heckan | Volt     | 399.00  | black      | two batteries | 42 | 600      | 50      | 17.9   | An hour on one charge. | -
      Grunda | Benz     | 349.00  | red        | petrol  | 46       | 1200     | 60      | 28.5   | Drives itself uphill. | -
      Grunda | Benz     | 499.00  | red        | petrol  | 53       | 1800     | 70      | 34     | Drives itself uphill. | -
      Grunda | Shepherd | 699.00  | grey       | a battery | 18     | 400      | 0       | 8.4    | A robot that mows while you are at work. | robot-mower
      Grunda | Shepherd | 1199.00 | grey       | a battery | 22     | 1000     | 0       | 10.9   | A robot that needs no wire and looks out for hedgehogs. | robot-mower`,
  },
  {
    type: 'grass trimmer',
    names: { de: 'Rasentrimmer', es: 'cortabordes', zh: '打草机' },
    synonyms: ['strimmer', 'lawn edger', 'edge trimmer', 'brush cutter', 'weed trimmer'],
    picture: 'grass-trimmer',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} grass trimmer, ${p.cutWidth} cm`,
    about: (p) => `Runs on ${p.runsOn} and cuts ${p.cutWidth} cm wide; ${p.weight} kg.`,
    says: {
      good: ['Every edge is neat now.', 'Light, and good to hold.', 'The line feeds by itself.'],
      fair: ['Does its work; wear long trousers.'],
    },
    rows: table`
      brand  | model | price  | colours | runsOn    | cutWidth | weight | note
      Heckan | Line  | 39.90  | green   | a cable   | 25       | 1.8    | For the edges of a small lawn.
      Heckan | Line  | 59.90  | green   | a cable   | 30       | 2.9    | The head turns for edges.
      Heckan | Volt  | 99.00  | black   | a battery | 28       | 2.4    | Half an hour on one charge.
      Heckan | Volt Pro | 179.00 | black | a battery | 33      | 3.9    | With a strap for the shoulder.
      Grunda | Brush | 229.00 | red     | petrol    | 42       | 6.8    | For tall grass and for nettles.`,
  },
  {
    type: 'hedge trimmer',
    names: { de: 'Elektro-Heckenschere', es: 'cortasetos eléctrico', zh: '电动绿篱机' },
    synonyms: ['electric hedge trimmer', 'hedge cutter', 'hedge machine'],
    picture: 'hedge-trimmer',
    bay: 7,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} hedge trimmer, ${p.blade} cm`,
    about: (p) => `Runs on ${p.runsOn}; a blade of ${p.blade} cm cuts twigs up to ${p.cuts} mm.`,
    says: {
      good: ['Half the time of last year.', 'Well balanced, even overhead.', 'Stops at once when I let go.'],
      fair: ['Cuts well; loud, so use ear protection.'],
    },
    rows: table`
      brand  | model | price  | colours | runsOn    | blade | cuts | weight | note
      Heckan | Edge  | 64.90  | green   | a cable   | 45    | 16   | 2.8    | For small hedges.
      Heckan | Edge  | 89.00  | green   | a cable   | 60    | 24   | 3.6    | For long hedges.
      Heckan | Volt  | 129.00 | black   | a battery | 52    | 18   | 2.6    | Fifty minutes without a cable to cut through.
      Heckan | Pole  | 159.00 | black   | a battery | 46    | 18   | 4.1    | On a pole, for hedges of three metres.
      Heckan | Shrub | 69.90  | green   | a battery | 15    | 8    | 0.7    | Small, for box and for lawn edges.`,
  },
  {
    type: 'chainsaw',
    names: { de: 'Kettensäge', es: 'motosierra', zh: '链锯' },
    synonyms: ['chain saw', 'power saw for wood', 'tree saw'],
    picture: 'chainsaw',
    bay: 7,
    shelves: [3],
    minimumAge: 18,
    name: (p) => `${p.brand} ${p.model} chainsaw, ${p.blade} cm`,
    about: (p) => `Runs on ${p.runsOn}, with a bar of ${p.blade} cm; ${p.weight} kg.`,
    says: {
      good: ['Firewood for the whole winter.', 'The brake works at once.', 'The chain is easy to tighten.'],
      fair: ['Strong; buy the right oil along with it.'],
    },
    rows: table`
      brand  | model | price  | colours | runsOn    | blade | weight | note
      Heckan | Twig  | 99.00  | black   | a battery | 15    | 1.4    | Held in one hand, for branches.
      Heckan | Volt  | 229.00 | black   | a battery | 30    | 4.2    | For trunks in the garden.
      Heckan | Cord  | 119.00 | green   | a cable   | 35    | 4.7    | For firewood next to the house.
      Grunda | Wood  | 299.00 | red     | petrol    | 40    | 5.3    | For the forest.`,
  },
  {
    type: 'leaf blower',
    names: { de: 'Laubbläser', es: 'soplador de hojas', zh: '吹叶机' },
    synonyms: ['blower', 'leaf vacuum', 'leaf sucker'],
    picture: 'leaf-blower',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} leaf blower`,
    about: (p) => `Runs on ${p.runsOn} and blows ${p.wind} km/h; ${p.weight} kg.`,
    says: {
      good: ['The yard is clean in ten minutes.', 'Light enough for one hand.', 'Even wet leaves move.'],
      fair: ['Works; use it at a decent hour.'],
    },
    rows: table`
      brand  | model | price  | colours | runsOn    | wind | weight | note
      Heckan | Gust  | 49.90  | green   | a cable   | 270  | 2.9    | Sucks and shreds as well.
      Heckan | Volt  | 99.00  | black   | a battery | 190  | 1.8    | Quiet, for terraces and for garages.
      Heckan | Volt Pro | 169.00 | black | a battery | 240 | 2.5    | Wheel to set the wind.
      Grunda | Storm | 249.00 | red     | petrol    | 310  | 4.6    | Carried on the back.`,
  },
  {
    type: 'pressure washer',
    names: { de: 'Hochdruckreiniger', es: 'hidrolimpiadora', zh: '高压清洗机' },
    synonyms: ['power washer', 'jet washer', 'high pressure cleaner', 'patio cleaner'],
    picture: 'pressure-washer',
    bay: 7,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} pressure washer, ${p.pressure} bar`,
    about: (p) => `${p.pressure} bar and ${p.flow} l an hour.`,
    says: {
      good: [
        'The terrace looks like new.',
        'Hose and lance have their place on it.',
        'Strong jet, little water.',
      ],
      fair: ['Cleans well; the hose is stiff at first.'],
    },
    rows: table`
      brand  | model | price  | colours | pressure | flow | weight | note
      Spritza | Jet   | 89.00  | yellow | 110      | 330  | 4.8    | For bicycles and garden chairs.
      Spritza | Jet   | 149.00 | yellow | 130      | 420  | 7.6    | For cars and small terraces.
      Spritza | Jet   | 249.00 | yellow | 150      | 500  | 13.2   | With a round brush that does not splash.
      Spritza | Carry | 129.00 | green  | 24       | 180  | 2.9    | A battery and a bucket are enough.`,
  },
]
