import { table } from '../table.mjs'
import { inSheets } from './stationery-office-words.mjs'

export const deskTools = [
  {
    type: 'stapler',
    names: { de: 'Heftgerät', es: 'grapadora', zh: '订书机' },
    synonyms: ['staple gun', 'staples', 'paper stapler', 'tacker'],
    picture: 'stapler',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} stapler, ${p.holdsSheets} sheets`,
    detail: (p, language) => inSheets(p.holdsSheets, language),
    about: (p) => `Staples ${p.holdsSheets} sheets at once with staples ${p.staples}.`,
    says: {
      good: ['No jams in months.', 'Light to press.', 'Sits firmly on the desk.'],
      fair: ['Works; it is louder than I thought.'],
    },
    rows: table`
      brand    | model    | price | colours            | holdsSheets | staples | material | weightG | note
      Skribbel | Mini     | 3.90  | red,blue,turquoise | 10          | 10/4    | plastic  | 60      | For the pencil case.
      Klamra   | Desk     | 7.90  | black,blue         | 25          | 24/6    | metal    | 210     | The one for the desk.
      Klamra   | Desk     | 12.90 | black,red          | 30          | 24/6    | metal    | 280     | Also opens flat, for notice boards.
      Klamra   | Light    | 18.90 | white,green        | 40          | 24/6    | metal    | 320     | Half the force does it.
      Kontoria | Long     | 29.90 | grey               | 25          | 24/6    | metal    | 520     | A long arm for booklets.
      Kontoria | Block    | 39.90 | black              | 140         | 23/13   | metal    | 1100    | For thick stacks.
      Klamra   | Electric | 44.90 | white              | 20          | 24/6    | plastic  | 640     | Staples by itself when paper goes in.
      Skribbel | No Clip  | 9.90  | yellow             | 6           | none    | plastic  | 80      | Folds the paper into itself, without metal.`,
  },
  {
    type: 'hole punch',
    names: { de: 'Locher', es: 'perforadora de papel', zh: '打孔器' },
    synonyms: ['punch', 'paper punch', 'hole puncher', 'two-hole punch', 'four-hole punch'],
    picture: 'hole-punch',
    bay: 5,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} hole punch, ${p.holdsSheets} sheets`,
    detail: (p, language) => inSheets(p.holdsSheets, language),
    about: (p) => `Makes ${p.punches} holes in ${p.holdsSheets} sheets at once.`,
    says: {
      good: ['Clean round holes.', 'Goes through easily.', 'Sits firmly on the table.'],
      fair: ['Solid; the scraps go everywhere.'],
    },
    rows: table`
      brand    | model  | price | colours     | holdsSheets | punches | material | weightG | note
      Skribbel | Small  | 4.90  | red,black   | 10          | 2       | plastic  | 120     | For home.
      Klamra   | Desk   | 9.90  | black,blue  | 25          | 2       | metal    | 290     | With a stop for every size.
      Klamra   | Desk   | 15.90 | black,grey  | 40          | 2       | metal    | 520     | With a stop for every size.
      Klamra   | Four   | 24.90 | black       | 30          | 4       | metal    | 780     | Four holes in a single press.
      Kontoria | Strong | 59.90 | grey        | 150         | 2       | metal    | 2600    | A long lever for thick stacks.
      Skribbel | Flat   | 3.20  | transparent | 5           | 2       | plastic  | 30      | Lives in the ring binder.`,
  },
  {
    type: 'calculator',
    names: { de: 'Taschenrechner', es: 'calculadora', zh: '计算器' },
    synonyms: ['pocket calculator', 'school calculator', 'desk calculator', 'scientific calculator'],
    picture: 'calculator',
    bay: 5,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} calculator`,
    about: (p) => `Shows ${p.digits} digits and runs on ${p.runsOn}.`,
    says: {
      good: ['Big keys, clear figures.', 'Does all I need.', 'Still going after two years.'],
      fair: ['Counts right; the keys click.'],
    },
    rows: table`
      brand    | model      | price | colours         | digits | runsOn               | functions | weightG | note
      Sumelo   | Pocket     | 5.90  | black,pink,blue | 8      | sun and battery      | 7         | 50      | Thin as a card.
      Kontoria | Desk       | 9.90  | white,black     | 10     | sun and battery      | 12        | 120     | A display that tilts.
      Kontoria | Desk       | 14.90 | grey            | 12     | sun and battery      | 16        | 190     | Tax and margins on their own keys.
      Kontoria | Big        | 19.90 | white           | 12     | sun and battery      | 14        | 310     | Keys as big as a thumb.
      Rekna    | School     | 17.90 | black,blue      | 10     | battery              | 240       | 100     | Writes fractions as in the book.
      Rekna    | School Sun | 24.90 | black,turquoise | 16     | sun and battery      | 550       | 100     | For all years up to the last exam.
      Rekna    | Graph      | 89.90 | black           | 21     | rechargeable battery | 900       | 230     | Draws curves in colour.
      Kontoria | Print      | 49.90 | grey            | 12     | mains power          | 18        | 1200    | Prints each step on a roll of paper.`,
  },
  {
    type: 'desk organiser',
    names: { de: 'Schreibtisch-Organizer', es: 'organizador de escritorio', zh: '桌面收纳盒' },
    synonyms: ['pen holder', 'pencil holder', 'letter tray', 'desk tidy', 'magazine holder', 'drawer box'],
    picture: 'desk-organiser',
    bay: 5,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} desk organiser, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) =>
      `${p.sizeCm} cm with ${p.compartments === 1 ? 'one compartment' : `${p.compartments} compartments`}, of ${p.material}.`,
    says: {
      good: ['My desk has a top again.', 'Stands firm, even when it is full.', 'Simple and well made.'],
      fair: ['Handy; dust settles in the corners.'],
    },
    rows: table`
      brand    | model      | price | colours           | sizeCm  | compartments | material   | note
      Ordnica  | Cup        | 4.90  | black,white,green | 8 x 10  | 1            | metal mesh | For pens.
      Ordnica  | Tidy       | 12.90 | black,silver      | 20 x 14 | 6            | metal mesh | Pens, clips and notes.
      Kontoria | Tray       | 5.90  | grey,blue         | 26 x 35 | 1            | plastic    | Letter trays that stack.
      Kontoria | Tray Three | 24.90 | black             | 28 x 35 | 3            | metal mesh | Three trays that pull out.
      Ordnica  | Drawers    | 29.90 | white,black       | 28 x 36 | 5            | plastic    | Five closed drawers.
      Arkivo   | File       | 3.90  | red,blue,grey     | 8 x 32  | 1            | card       | Holds magazines upright.
      Ekvarn   | Bamboo     | 34.90 | brown             | 33 x 21 | 9            | bamboo     | With two small drawers.
      Ekvarn   | Stand      | 27.90 | brown,black       | 40 x 12 | 2            | bamboo     | Lifts a screen to eye height.
      Ordnica  | Cable      | 14.90 | white             | 31 x 13 | 1            | plastic    | Hides a socket strip and its cables.`,
  },
  {
    type: 'shredder',
    names: { de: 'Aktenvernichter', es: 'destructora de papel', zh: '碎纸机' },
    synonyms: ['paper shredder', 'document shredder', 'office shredder'],
    picture: 'shredder',
    bay: 6,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} shredder, ${p.capacity} l`,
    detail: (p) => `${p.capacity} l`,
    about: (p) =>
      `Takes ${p.feeds} sheets at once, security level ${p.security}, with a bin of ${p.capacity} l.`,
    says: {
      good: ['Nothing is left to read.', 'Quieter than our old one.', 'The bin empties without a mess.'],
      fair: ['Does its work; the dust goes everywhere.'],
    },
    rows: table`
      brand    | model    | price  | colours     | feeds | security | capacity | weight | loudness | note
      Strimla  | Strip 6  | 34.90  | black       | 6     | P-2      | 11       | 2.4    | 68       | Long strips, for letters.
      Strimla  | Cross 6  | 49.90  | black,white | 6     | P-4      | 12       | 3.3    | 66       | Small bits, for bank letters.
      Strimla  | Cross 8  | 69.90  | black       | 8     | P-4      | 16       | 4.6    | 65       | Shreds bank cards too.
      Strimla  | Cross 12 | 119.00 | black       | 12    | P-4      | 23       | 7.9    | 62       | On wheels.
      Strimla  | Cross 18 | 199.00 | grey        | 18    | P-4      | 30       | 13.5   | 60       | Runs an hour without a rest.
      Schnitzl | Micro 10 | 179.00 | black       | 10    | P-5      | 21       | 9.8    | 58       | As fine as confetti.
      Schnitzl | Micro 15 | 289.00 | grey        | 15    | P-5      | 32       | 16.2   | 56       | For a whole office.
      Schnitzl | Auto 60  | 239.00 | white       | 60    | P-4      | 22       | 11.4   | 57       | Lay in a stack and walk away.
      Kontoria | Hand     | 14.90  | white,blue  | 2     | P-3      | 3        | 0.9    | 45       | Turned by hand, with no plug.`,
  },
  {
    type: 'laminator',
    names: { de: 'Laminiergerät', es: 'plastificadora', zh: '塑封机' },
    synonyms: ['laminating machine', 'laminating pouches', 'paper cutter', 'guillotine'],
    picture: 'laminator',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} laminator, ${p.format}`,
    detail: (p) => p.format,
    about: (p) => `For sheets up to ${p.format}, warm in ${p.warmUp} min.`,
    says: {
      good: ['No bubbles, no creases.', 'Warm before I had found the film.', 'Small enough for the shelf.'],
      fair: ['Good results; the first sheet curled.'],
    },
    rows: table`
      brand    | model     | price  | colours     | format | warmUp | filmMicrons | weight | note
      Strimla  | Film      | 24.90  | white       | A4     | 4      | 125         | 1.2    | For signs and recipes.
      Strimla  | Film      | 39.90  | white,black | A3     | 4      | 125         | 1.9    | For posters.
      Strimla  | Film Fast | 59.90  | black       | A4     | 1      | 125         | 1.6    | Ready in a minute.
      Kontoria | Film Pro  | 119.00 | grey        | A3     | 1      | 250         | 4.4    | Four rollers, and it works all day.
      Skribbel | Film Kit  | 34.90  | turquoise   | A4     | 3      | 125         | 1.3    | With fifty pouches and a corner cutter.`,
  },
  {
    type: 'whiteboard',
    names: { de: 'Whiteboard', es: 'pizarra blanca', zh: '白板' },
    synonyms: ['white board', 'pinboard', 'cork board', 'magnetic board', 'notice board', 'blackboard'],
    picture: 'whiteboard',
    bay: 6,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} whiteboard, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) =>
      `${p.sizeCm} cm with a frame of ${p.frame}, ${p.magnetic ? 'takes magnets' : 'without magnets'}.`,
    says: {
      good: [
        'Wipes clean, weeks later too.',
        'Up in five minutes, and straight.',
        'The family plan is on it now.',
      ],
      fair: ['Good board; it shows fingerprints.'],
    },
    rows: table`
      brand    | model  | price | colours        | sizeCm   | frame     | magnetic | weight | note
      Tavlina  | Home   | 14.90 | white          | 40 x 30  | aluminium | yes      | 0.9    | With a pen and two magnets.
      Tavlina  | Home   | 24.90 | white          | 60 x 45  | aluminium | yes      | 1.8    | With a pen and two magnets.
      Tavlina  | Home   | 39.90 | white          | 90 x 60  | aluminium | yes      | 3.4    | With a pen tray.
      Kontoria | Office | 69.90 | silver         | 120 x 90 | aluminium | yes      | 4.9    | Enamelled: it bears years of wiping.
      Tavlina  | Fridge | 9.90  | white,black    | 42 x 30  | no frame  | yes      | 0.3    | Sticks to the fridge.
      Glansia  | Glass  | 34.90 | black,red,blue | 45 x 45  | no frame  | yes      | 2.9    | Glass that no pen can stain.
      Tavlina  | Week   | 19.90 | white,green    | 60 x 40  | aluminium | yes      | 1.6    | Seven columns for seven days.
      Glansia  | Foil   | 12.90 | transparent    | 100 x 60 | no frame  | no       | 0.4    | Sticks to a door and comes off again.`,
  },
]
