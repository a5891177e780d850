import { table } from '../table.mjs'

export const vacuums = [
  {
    type: 'vacuum cleaner',
    names: { de: 'Bodenstaubsauger', es: 'aspiradora de trineo', zh: '吸尘器' },
    synonyms: ['hoover', 'vacuum', 'canister vacuum', 'dust sucker'],
    picture: 'vacuum-cleaner',
    bay: 1,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} vacuum cleaner, ${p.strength} W`,
    about: (p) => `${p.strength} W, ${p.noise} dB, ${p.capacity} l for dust, ${p.filter} filter.`,
    says: {
      good: [
        'Picks up dog hair at the first go.',
        'The cord is long enough for the whole flat.',
        'Much quieter than my old one.',
        'Light to pull up the stairs.',
      ],
      fair: ['Cleans well, but the hose is a little stiff.'],
    },
    rows: table`
      brand   | model     | price  | colours       | strength | noise | capacity | filter   | bagless | weight | note
      Vaskemo | Glide 700 | 89.90  | red,blue      | 700      | 72    | 3        | HEPA 12  | no      | 4.8    | Turns on the spot on four small wheels.
      Vaskemo | Glide 900 | 129.00 | black         | 900      | 68    | 4        | HEPA 13  | no      | 5.2    | With a turbo brush for carpets and pet hair.
      Vaskemo | Hush 800  | 179.00 | grey          | 800      | 59    | 4.5      | HEPA 13  | no      | 5.6    | So quiet that you hear the phone ring.
      Vaskemo | Cyclo     | 119.00 | purple,silver | 850      | 74    | 1.8      | HEPA 12  | yes     | 5.4    | Empties over the bin at the push of a button.
      Orkanel | Start     | 59.90  | blue          | 700      | 78    | 2.5      | EPA 10   | no      | 3.9    | A small one for a small flat.
      Orkanel | Cyclone 2 | 99.90  | orange        | 800      | 76    | 2        | EPA 11   | yes     | 4.7    | Washable filter, and no bags to buy.
      Orkanel | Shop 20   | 109.00 | yellow        | 1400     | 82    | 20       | washable | no      | 7.4    | Takes water and shavings as well; for workshop and car.`,
  },
  {
    type: 'cordless vacuum',
    names: { de: 'Akkustaubsauger', es: 'aspiradora sin cable', zh: '无线吸尘器' },
    synonyms: ['stick vacuum', 'handheld vacuum', 'battery vacuum', 'vacuum'],
    picture: 'cordless-vacuum',
    bay: 1,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} cordless vacuum, ${p.runs} min`,
    about: (p) => `Runs ${p.runs} minutes on one charge, weighs ${p.weight} kg and holds ${p.bin} l of dust.`,
    says: {
      good: [
        'Out of the cupboard and done in five minutes.',
        'Easy to empty.',
        'Light enough for my mother.',
      ],
      fair: ['On full power the battery is empty too soon.'],
    },
    detail: (p) => `${p.runs} min`,
    rows: table`
      brand   | model        | price  | colours     | runs | bin | weight | noise | strength | note                                                     | picture
      Vaskemo | Swift 30     | 129.00 | red,grey    | 30   | 0.5 | 2.4    | 76    | 150      | Hangs on the wall where it charges.                      | -
      Vaskemo | Swift 45     | 189.00 | blue        | 45   | 0.6 | 2.6    | 74    | 250      | The battery comes out, so a second one doubles the time. | -
      Vaskemo | Swift 60 Pet | 279.00 | purple      | 60   | 0.7 | 2.8    | 73    | 350      | A small motor brush lifts hair from chairs.              | -
      Orkanel | Twig         | 99.90  | white,green | 25   | 0.4 | 2.1    | 78    | 120      | The lightest in the shop.                                | -
      Orkanel | Branch       | 149.00 | black       | 40   | 0.6 | 2.7    | 77    | 220      | Stands by itself when you pause.                         | -
      Orkanel | Crumb        | 34.90  | white,red   | 12   | 0.3 | 0.8    | 75    | 60       | For the table and the car.                               | handheld-vacuum
      Vaskemo | Pocket       | 49.90  | grey        | 18   | 0.4 | 0.9    | 72    | 80       | Also sucks up spilt water.                               | handheld-vacuum`,
    pictureNames: {
      'handheld-vacuum': { de: 'Handstaubsauger', es: 'aspiradora de mano', zh: '手持吸尘器' },
    },
  },
  {
    type: 'robot vacuum',
    names: { de: 'Saugroboter', es: 'robot aspirador', zh: '扫地机器人' },
    synonyms: ['vacuum robot', 'robot hoover', 'cleaning robot'],
    picture: 'robot-vacuum',
    bay: 1,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} robot vacuum`,
    about: (p) =>
      `Cleans for ${p.runs} minutes with ${p.suction} Pa and drives home to charge, ${p.noise} dB.`,
    says: {
      good: [
        'Goes while I am at work; the floor is always clean.',
        'Finds its way home every time.',
        'The cat rides on it.',
      ],
      fair: ['Good on hard floors, less so on thick carpet.'],
    },
    rows: table`
      brand   | model     | price  | colours     | runs | suction | noise | height | maps | mops | note
      Wendolo | One       | 149.00 | white       | 90   | 2000    | 62    | 8      | no   | no   | One button, no app.
      Wendolo | Map       | 229.00 | white,black | 120  | 3000    | 60    | 9.5    | yes  | no   | You draw on the map where it must not go.
      Wendolo | Map & Mop | 329.00 | black       | 150  | 4000    | 59    | 9.8    | yes  | yes  | Lifts its mop when it meets a carpet.
      Wendolo | Station   | 549.00 | white       | 180  | 6000    | 57    | 9.8    | yes  | yes  | Empties itself; you change the bag every two months.
      Vaskemo | Rover 2   | 199.00 | grey        | 100  | 2500    | 64    | 8.5    | yes  | no   | Low enough for most sofas.
      Vaskemo | Rover 3   | 299.00 | black       | 140  | 4500    | 61    | 8.5    | yes  | yes  | Knows cables and goes round them.`,
  },
  {
    type: 'vacuum bags',
    names: { de: 'Staubsaugerbeutel', es: 'bolsas de aspiradora', zh: '吸尘器集尘袋' },
    synonyms: ['hoover bags', 'dust bags', 'vacuum cleaner bags'],
    picture: 'vacuum-bags',
    bay: 1,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} vacuum bags ${p.model}, ${p.pieces} pack`,
    about: (p) => `${p.pieces} bags of ${p.capacity} l for the ${p.fits}.`,
    says: {
      good: ['Close well, no dust when I change them.', 'Fit exactly.', 'Last for half a year.'],
      fair: ['Fit, but one bag more would be nice.'],
    },
    rows: table`
      brand   | model      | price | colours | pieces | capacity | fits                       | material | note
      Vaskemo | VG 3       | 9.90  | -       | 4      | 3        | Vaskemo Glide 700          | fleece   | A new motor filter is in the box.
      Vaskemo | VG 4       | 10.90 | -       | 4      | 4        | Vaskemo Glide 900          | fleece   | A new motor filter is in the box.
      Vaskemo | VH 45      | 12.90 | -       | 4      | 4.5      | Vaskemo Hush 800           | fleece   | Three layers hold the finest dust.
      Vaskemo | VG 3       | 17.90 | -       | 10     | 3        | Vaskemo Glide 700          | fleece   | Enough for two years.
      Orkanel | OS 25      | 6.90  | -       | 5      | 2.5      | Orkanel Start              | paper    | Plain paper, goes with the household waste.
      Orkanel | Shop 20    | 14.90 | -       | 5      | 20       | Orkanel Shop 20            | fleece   | Strong enough for plaster and shavings.
      Wendolo | Station    | 15.90 | -       | 6      | 2.5      | Wendolo Station            | fleece   | Each lasts about two months.
      Sakko   | Fits-all S | 7.90  | -       | 5      | 3        | most small vacuum cleaners | fleece   | A card ring that is cut to size.
      Sakko   | Fits-all L | 8.90  | -       | 5      | 4.5      | most large vacuum cleaners | fleece   | A card ring that is cut to size.`,
  },
]
