import { table } from '../table.mjs'

export const outdoors = [
  {
    type: 'outdoor wall light',
    names: { de: 'Außenwandleuchte', es: 'aplique exterior', zh: '户外壁灯' },
    synonyms: ['porch light', 'house light', 'garden light', 'outside lamp'],
    picture: 'outdoor-wall-light',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} outdoor wall light`,
    about: (p) => `${p.brightness} lm at ${p.warmth} K, ${p.material}, ${p.height} cm high.`,
    says: {
      good: ['Three winters and no rust.', 'A good light for the door.', 'Easy to put up.'],
      fair: ['Good, but spiders like it too.'],
    },
    rows: table`
      brand   | model  | price | colours      | brightness | warmth | height | material                  | motion | outdoor | note
      Glimmo  | Porch  | 39.90 | black,copper | 600        | 2700   | 32     | lacquered steel and glass | -      | yes     | Like a lantern of old.
      Glimmo  | Block  | 34.90 | grey,white   | 700        | 3000   | 15     | aluminium                 | -      | yes     | Shines up and down.
      Orra    | Guard  | 49.90 | silver,black | 900        | 3000   | 22     | stainless steel           | 8      | yes     | Comes on when somebody comes.
      Orra    | Number | 59.90 | silver       | 400        | 3000   | 20     | stainless steel           | -      | yes     | With digits for the house number.
      Halvira | Oval   | 14.90 | white,black  | 750        | 4000   | 21     | plastic                   | -      | yes     | For cellar doors and sheds.`,
  },
  {
    type: 'solar light',
    names: { de: 'Solarleuchte', es: 'luz solar', zh: '太阳能灯' },
    synonyms: ['garden light', 'path light', 'solar lamp', 'spike light'],
    picture: 'solar-light',
    bay: 7,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} solar light, ${p.height} cm`,
    about: (p) =>
      `${p.height} cm high, ${p.brightness} lm, shines ${p.batteryLife} hours after a day of sun.`,
    says: {
      good: ['No cable, no work.', 'Shines until morning in summer.', 'Looks nice in the garden.'],
      fair: ['Pretty, but weak in December.'],
    },
    rows: table`
      brand   | model      | price | colours       | height | brightness | batteryLife | material        | solar | outdoor | note
      Skymra  | Path       | 9.90  | black,silver  | 38     | 10         | 8           | plastic         | yes   | yes     | -
      Skymra  | Path Steel | 16.90 | silver,copper | 45     | 20         | 10          | stainless steel | yes   | yes     | -
      Skymra  | Flame      | 19.90 | black         | 75     | 15         | 8           | plastic         | yes   | yes     | Flickers like a torch.
      Skymra  | Ball       | 24.90 | white         | 20     | 25         | 10          | plastic         | yes   | yes     | Lies in the grass or swims on the pond.
      Halvira | Wall       | 22.90 | black,white   | 15     | 400        | 8           | plastic         | yes   | yes     | Bright when somebody comes, dim when nobody does.
      Halvira | Spot       | 19.90 | black         | 30     | 100        | 8           | plastic         | yes   | yes     | For a tree or a sign.`,
  },
  {
    type: 'floodlight',
    names: { de: 'LED-Strahler', es: 'proyector LED', zh: '投光灯' },
    synonyms: ['work light', 'outdoor spotlight', 'security light', 'building lamp'],
    picture: 'floodlight',
    bay: 7,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} floodlight, ${p.brightness} lm`,
    about: (p) => `${p.brightness} lm at ${p.warmth} K from ${p.power} W, for outdoors.`,
    says: {
      good: ['Lights the whole yard.', 'Solid housing.', 'Bright as day.'],
      fair: ['Bright, but heavier than I thought.'],
    },
    rows: table`
      brand   | model   | price | colours     | brightness | warmth | power | motion | outdoor | rechargeable | note
      Halvira | Yard 10 | 14.90 | black,white | 1000       | 4000   | 10    | -      | yes     | no           | -
      Halvira | Yard 30 | 24.90 | black,white | 3000       | 4000   | 30    | -      | yes     | no           | -
      Halvira | Yard 50 | 39.90 | black       | 5000       | 4000   | 50    | 10     | yes     | no           | Comes on when somebody comes.
      Orra    | Site    | 59.90 | yellow      | 4000       | 5000   | 40    | -      | yes     | no           | On a stand, with a cable of 3 m.
      Orra    | Site Go | 69.90 | yellow,red  | 2000       | 5000   | 20    | -      | yes     | yes          | Four hours without a cord.`,
  },
  {
    type: 'motion light',
    names: { de: 'Bewegungslicht', es: 'luz con sensor', zh: '感应灯' },
    synonyms: ['sensor light', 'stair light', 'movement light', 'wardrobe light'],
    picture: 'motion-light',
    bay: 6,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} motion light`,
    about: (p) => `${p.brightness} lm, sees people up to ${p.motion} m away.`,
    says: {
      good: ['No more stumbling on the stairs.', 'Comes on at once.', 'Put up in a second.'],
      fair: ['Good, but the cat turns it on too.'],
    },
    rows: table`
      brand   | model    | price | colours      | brightness | warmth | motion | rechargeable | note
      Halvira | Stair    | 12.90 | white,black  | 40         | 3000   | 3      | yes          | A magnet holds it to its plate.
      Halvira | Stair 3  | 29.90 | white        | 40         | 3000   | 3      | yes          | Three in the box.
      Orra    | Corridor | 24.90 | white,silver | 120        | 3000   | 5      | yes          | Long and flat, for wardrobes.
      Orra    | Socket   | 14.90 | white        | 15         | 2700   | 4      | no           | Sits in a socket and leaves one free.`,
  },
]
