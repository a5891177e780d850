import { table } from '../table.mjs'

export const lighting = {
  id: 'lighting',
  name: 'Lighting',
  aisle: '6',
  picture: 'bedside-lamp',
  types: [
    {
      type: 'LED bulb',
      synonyms: ['light bulb', 'bulb', 'lamp', 'bulbs'],
      picture: 'led-bulb',
      bay: 1,
      shelves: [5, 4],
      multiBuy: true,
      name: (p) => `${p.brand} LED bulb ${p.base}, ${p.brightness} lm, ${p.model}`,
      about: (p) => `As bright as an old bulb of ${p.equals} W, ${p.warmth} K, for ${p.base} lamps.`,
      rows: table`
        brand | model      | price | colours | base | brightness | power | equals | warmth | dimmable | note
        Lumo  | warm white | 3.90  | -       | E27  | 470        | 5     | 40     | 2700   | no       | A soft light for a bedside.
        Lumo  | warm white | 4.90  | -       | E27  | 806        | 8     | 60     | 2700   | no       | The bulb most lamps take.
        Lumo  | warm white | 6.90  | -       | E27  | 1521       | 14    | 100    | 2700   | no       | For a big room with one lamp.
        Lumo  | dimmable   | 7.90  | -       | E27  | 806        | 8     | 60     | 2700   | yes      | Works with most dimmers.
        Lumo  | daylight   | 5.50  | -       | E27  | 1055       | 10    | 75     | 4000   | no       | A clear light for kitchens and desks.
        Lumo  | warm white | 3.90  | -       | E14  | 470        | 5     | 40     | 2700   | no       | For small screw fittings.`,
    },
    {
      type: 'candle bulb',
      synonyms: ['chandelier bulb', 'small bulb', 'light bulb', 'bulb'],
      picture: 'candle-bulb',
      bay: 1,
      shelves: [3],
      multiBuy: true,
      name: (p) => `${p.brand} candle bulb ${p.base}, ${p.brightness} lm, ${p.model}`,
      about: (p) => `As bright as an old bulb of ${p.equals} W, ${p.warmth} K, for ${p.base} lamps.`,
      rows: table`
        brand  | model      | price | colours | base | brightness | power | equals | warmth | dimmable | note
        Skymra | warm white | 3.50  | -       | E14  | 250        | 3     | 25     | 2700   | no       | Slim, for chandeliers and wall lamps.
        Skymra | warm white | 4.50  | -       | E14  | 470        | 5     | 40     | 2700   | no       | Slim, for chandeliers and wall lamps.
        Skymra | dimmable   | 6.90  | -       | E14  | 470        | 5     | 40     | 2700   | yes      | Works with most dimmers.`,
    },
    {
      type: 'spot bulb',
      synonyms: ['spotlight bulb', 'reflector bulb', 'GU10 bulb', 'light bulb', 'bulb'],
      picture: 'spot-bulb',
      bay: 1,
      shelves: [2],
      multiBuy: true,
      name: (p) => `${p.brand} spot bulb ${p.base}, ${p.brightness} lm, ${p.model}`,
      about: (p) =>
        `A beam as bright as an old spot of ${p.equals} W, ${p.warmth} K, for ${p.base} fittings.`,
      rows: table`
        brand | model      | price | colours | base | brightness | power | equals | warmth | dimmable | note
        Lumo  | warm white | 3.90  | -       | GU10 | 345        | 4     | 50     | 2700   | no       | For ceiling spots.
        Lumo  | dimmable   | 5.90  | -       | GU10 | 345        | 4     | 50     | 2700   | yes      | For ceiling spots with a dimmer.
        Lumo  | cool white | 3.90  | -       | GU10 | 360        | 4     | 50     | 4000   | no       | For bathrooms and worktops.`,
    },
    {
      type: 'bedside lamp',
      synonyms: ['table lamp', 'night lamp', 'lamp', 'reading lamp'],
      picture: 'bedside-lamp',
      bay: 2,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model ?? ''} bedside lamp`,
      about: (p) => `${p.height} cm high, for one ${p.base} bulb.`,
      rows: table`
        brand | model | price | colours      | height | base | dimmable | note                                                | picture
        Tove  | -     | 27.00 | beige        | 36     | E27  | no       | A linen shade and a pull cord you find in the dark. | -
        Tove  | Linen | 32.00 | white,grey   | 42     | E27  | no       | A taller one for a broad night table.               | -
        Tove  | Globe | 34.90 | white,copper | 24     | E14  | no       | A glass ball that glows evenly.                     | globe-lamp
        Tove  | Touch | 44.90 | grey,green   | 30     | E14  | yes      | Touch the foot: bright, half, or a night light.     | -`,
    },
    {
      type: 'desk lamp',
      synonyms: ['work lamp', 'reading lamp', 'study lamp', 'lamp'],
      picture: 'desk-lamp',
      bay: 2,
      shelves: [2],
      name: (p) => `${p.brand} ${p.model} desk lamp`,
      about: (p) => `Gives ${p.brightness} lm at ${p.warmth} K and reaches ${p.height} cm high.`,
      rows: table`
        brand | model | price | colours         | brightness | warmth | height | power | dimmable | note
        Orra  | Bow   | 29.90 | red,black,white | 420        | 4000   | 42     | 6     | no       | Two joints hold it wherever you leave it.
        Orra  | Lean  | 49.90 | black,silver    | 600        | 4000   | 48     | 8     | yes      | Dims from a glow to full work light.
        Orra  | Draft | 69.00 | green           | 800        | 4000   | 60     | 10    | yes      | Clamps to the table and covers the whole of it.`,
    },
    {
      type: 'floor lamp',
      synonyms: ['standing lamp', 'standard lamp', 'uplighter', 'lamp'],
      picture: 'floor-lamp',
      bay: 3,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} floor lamp, ${p.height} cm`,
      about: (p) => `${p.height} cm high, for one ${p.base} bulb.`,
      rows: table`
        brand | model  | price  | colours     | height | base | dimmable | weight | note                                | picture
        Tove  | Tall   | 59.00  | beige,grey  | 150    | E27  | no       | 4.1    | A linen shade on a thin steel foot. | -
        Tove  | Arch   | 119.00 | black       | 190    | E27  | no       | 9.5    | Bends over the sofa from behind.    | arch-lamp
        Orra  | Tripod | 89.00  | brown,white | 145    | E27  | no       | 5.2    | Three wooden legs.                  | tripod-lamp`,
    },
    {
      type: 'pendant lamp',
      synonyms: ['hanging lamp', 'ceiling pendant', 'dining lamp', 'lamp'],
      picture: 'pendant-lamp',
      bay: 4,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} pendant lamp, ${p.diameter} cm`,
      about: (p) => `${p.diameter} cm across on a cord of ${p.length} m, for one ${p.base} bulb.`,
      rows: table`
        brand  | model | price | colours           | diameter | length | base | note
        Glimmo | Dome  | 39.90 | green,white,black | 30       | 1.5    | E27  | Throws its light down on the table.
        Glimmo | Dome  | 59.90 | copper,white      | 45       | 1.5    | E27  | Throws its light down on the table.
        Glimmo | Woven | 44.90 | brown             | 38       | 1.2    | E27  | Rattan that makes patterns on the wall.`,
    },
    {
      type: 'ceiling light',
      synonyms: ['ceiling lamp', 'flush light', 'bathroom light', 'lamp'],
      picture: 'ceiling-light',
      bay: 4,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} ceiling light, ${p.diameter} cm`,
      about: (p) => `${p.brightness} lm at ${p.warmth} K from a plate of ${p.diameter} cm.`,
      rows: table`
        brand  | model | price | colours     | diameter | brightness | warmth | power | waterproof | note
        Glimmo | Disc  | 34.90 | white       | 28       | 1400       | 3000   | 15    | no         | Only 5 cm deep.
        Glimmo | Disc  | 49.90 | white,black | 40       | 2600       | 3000   | 28    | no         | Only 5 cm deep.
        Glimmo | Bath  | 44.90 | silver      | 28       | 1500       | 4000   | 16    | yes        | Steam and splashes do it no harm.`,
    },
    {
      type: 'string lights',
      synonyms: ['fairy lights', 'light chain', 'christmas lights', 'party lights'],
      picture: 'string-lights',
      bay: 5,
      shelves: [5, 4],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} string lights, ${p.length} m`,
      about: (p) => `${p.lights} warm lights on ${p.length} m.`,
      rows: table`
        brand  | model | price | colours | length | lights | outdoor | timer | note
        Skymra | Star  | 9.90  | -       | 5      | 50     | no      | 6     | On thin copper wire, with three AA batteries.
        Skymra | Star  | 16.90 | -       | 10     | 100    | yes     | 6     | On thin copper wire, from a plug.
        Skymra | Party | 34.90 | -       | 8      | 20     | yes     | -     | Round bulbs as big as an egg.
        Skymra | Tree  | 24.90 | -       | 20     | 200    | yes     | 8     | Enough for a tree of two metres.`,
    },
    {
      type: 'torch',
      synonyms: ['flashlight', 'pocket lamp', 'head torch', 'hand lamp'],
      picture: 'torch',
      bay: 6,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} torch, ${p.brightness} lm`,
      about: (p) => `${p.brightness} lm, a beam of ${p.beam} m, ${p.batteryLife} hours on one filling.`,
      rows: table`
        brand | model  | price | colours    | brightness | beam | batteryLife | waterproof | rechargeable | note                                      | picture
        Orra  | Pocket | 12.90 | black,red  | 150        | 80   | 12          | yes        | no           | Takes two AA batteries.                   | -
        Orra  | Trail  | 29.90 | black      | 600        | 220  | 10          | yes        | yes          | Charges by USB-C.                         | -
        Orra  | Head   | 24.90 | green,grey | 300        | 90   | 20          | yes        | no           | Worn on the head, so both hands are free. | head-torch
        Orra  | Camp   | 27.90 | red        | 350        | 15   | 40          | yes        | no           | A lantern for the whole tent.             | lantern`,
    },
    {
      type: 'night light',
      synonyms: ['plug light', 'child light', 'orientation light'],
      picture: 'night-light',
      bay: 6,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} night light`,
      about: (p) => `A gentle ${p.brightness} lm at ${p.warmth} K for halls and children's rooms.`,
      rows: table`
        brand | model | price | colours         | brightness | warmth | rechargeable | note
        Tove  | Plug  | 8.90  | white           | 6          | 2200   | no           | Turns itself on when it gets dark.
        Tove  | Moon  | 19.90 | white,pink,blue | 12         | 2200   | yes          | Soft to hold, and cool all night.`,
    },
  ],
}
