import { bulbsStrips } from './lighting-bulbs.mjs'
import { candles } from './lighting-candles.mjs'
import { lamps } from './lighting-lamps.mjs'
import { outdoors } from './lighting-outdoors.mjs'
import { table } from '../table.mjs'

export const lighting = {
  id: 'lighting',
  name: 'Lighting',
  names: { de: 'Licht', es: 'Iluminación', zh: '灯具' },
  aisle: '6',
  picture: 'bedside-lamp',
  types: [
    {
      type: 'LED bulb',
      names: { de: 'LED-Lampe', es: 'bombilla LED', zh: 'LED灯泡' },
      models: {
        'warm white': { de: 'warmweiß', es: 'blanco cálido', zh: '暖白' },
        dimmable: { de: 'dimmbar', es: 'regulable', zh: '可调光' },
        daylight: { de: 'tageslichtweiß', es: 'luz de día', zh: '日光' },
        'warm white 3': { de: 'warmweiß 3er', es: 'blanco cálido 3 uds.', zh: '暖白三只装' },
        'extra warm': { de: 'extra warm', es: 'extra cálida', zh: '特暖' },
      },
      detail: (p) => `${p.base}, ${p.brightness} lm`,
      synonyms: ['light bulb', 'bulb', 'lamp', 'bulbs'],
      picture: 'led-bulb',
      bay: 1,
      shelves: [5, 4],
      multiBuy: true,
      name: (p) => `${p.brand} LED bulb ${p.base}, ${p.brightness} lm, ${p.model}`,
      about: (p) => `As bright as an old bulb of ${p.equals} W, ${p.warmth} K, for ${p.base} lamps.`,
      says: {
        good: ['Bright enough, and cheap to run.', 'On at once.', 'No flicker.', 'Lasts and lasts.'],
        fair: ['Good, but a little larger than the old bulb.'],
      },
      rows: table`
        brand   | model        | price | colours | base | brightness | power | equals | warmth | dimmable | note
        Lumo    | warm white   | 3.90  | -       | E27  | 470        | 5     | 40     | 2700   | no       | A soft light for a bedside.
        Lumo    | warm white   | 4.90  | -       | E27  | 806        | 8     | 60     | 2700   | no       | The bulb most lamps take.
        Lumo    | warm white   | 6.90  | -       | E27  | 1521       | 14    | 100    | 2700   | no       | For a big room with one lamp.
        Lumo    | dimmable     | 7.90  | -       | E27  | 806        | 8     | 60     | 2700   | yes      | Works with most dimmers.
        Lumo    | daylight     | 5.50  | -       | E27  | 1055       | 10    | 75     | 4000   | no       | A clear light for kitchens and desks.
        Lumo    | warm white   | 3.90  | -       | E14  | 470        | 5     | 40     | 2700   | no       | For small screw fittings.
        Lumo    | daylight     | 8.50  | -       | E27  | 1521       | 13    | 100    | 6500   | no       | As white as noon, for workshop and studio.
        Lumo    | dimmable     | 6.90  | -       | E14  | 470        | 5     | 40     | 2700   | yes      | Works with most dimmers.
        Lumo    | warm white 3 | 9.90  | -       | E27  | 806        | 8     | 60     | 2700   | no       | Three in the box.
        Halvira | warm white   | 2.90  | -       | E27  | 806        | 9     | 60     | 3000   | no       | The cheapest.
        Halvira | warm white   | 2.50  | -       | E27  | 470        | 6     | 40     | 3000   | no       | The cheapest.
        Halvira | extra warm   | 5.90  | -       | E27  | 806        | 7.5   | 60     | 2200   | no       | Nearly candle light.
        Halvira | daylight     | 3.90  | -       | E14  | 470        | 5     | 40     | 4000   | no       | For fridge hoods and sewing lamps.`,
    },
    {
      type: 'candle bulb',
      names: { de: 'LED-Kerzenlampe', es: 'bombilla vela LED', zh: '蜡烛灯泡' },
      models: {
        'warm white': { de: 'warmweiß', es: 'blanco cálido', zh: '暖白' },
        dimmable: { de: 'dimmbar', es: 'regulable', zh: '可调光' },
        clear: { de: 'klar', es: 'transparente', zh: '透明' },
        flame: { de: 'Flamme', es: 'llama', zh: '火焰' },
      },
      detail: (p) => `${p.base}, ${p.brightness} lm`,
      synonyms: ['chandelier bulb', 'small bulb', 'light bulb', 'bulb'],
      picture: 'candle-bulb',
      bay: 1,
      shelves: [3],
      multiBuy: true,
      name: (p) => `${p.brand} candle bulb ${p.base}, ${p.brightness} lm, ${p.model}`,
      about: (p) => `As bright as an old bulb of ${p.equals} W, ${p.warmth} K, for ${p.base} lamps.`,
      says: {
        good: ['Looks right in the old chandelier.', 'Warm and even.', 'No flicker.'],
        fair: ['Good, the base is a little long.'],
      },
      rows: table`
        brand   | model      | price | colours | base | brightness | power | equals | warmth | dimmable | note
        Skymra  | warm white | 3.50  | -       | E14  | 250        | 3     | 25     | 2700   | no       | Slim, for chandeliers and wall lamps.
        Skymra  | warm white | 4.50  | -       | E14  | 470        | 5     | 40     | 2700   | no       | Slim, for chandeliers and wall lamps.
        Skymra  | dimmable   | 6.90  | -       | E14  | 470        | 5     | 40     | 2700   | yes      | Works with most dimmers.
        Skymra  | clear      | 5.50  | -       | E14  | 470        | 4.5   | 40     | 2700   | no       | Clear glass with threads of light.
        Halvira | warm white | 2.70  | -       | E14  | 470        | 5.5   | 40     | 3000   | no       | The cheapest.
        Halvira | flame      | 7.90  | -       | E14  | 150        | 2     | 15     | 1800   | no       | Flickers like a real flame.`,
    },
    {
      type: 'spot bulb',
      names: { de: 'LED-Spot', es: 'bombilla foco LED', zh: 'LED射灯' },
      models: {
        'warm white': { de: 'warmweiß', es: 'blanco cálido', zh: '暖白' },
        dimmable: { de: 'dimmbar', es: 'regulable', zh: '可调光' },
        'cool white': { de: 'neutralweiß', es: 'blanco neutro', zh: '中性白' },
        'wide beam': { de: 'breit strahlend', es: 'haz ancho', zh: '宽光束' },
        'low voltage': { de: '12 Volt', es: '12 voltios', zh: '12伏' },
      },
      detail: (p) => `${p.base}, ${p.brightness} lm`,
      synonyms: ['spotlight bulb', 'reflector bulb', 'GU10 bulb', 'light bulb', 'bulb'],
      picture: 'spot-bulb',
      bay: 1,
      shelves: [2],
      multiBuy: true,
      name: (p) => `${p.brand} spot bulb ${p.base}, ${p.brightness} lm, ${p.model}`,
      about: (p) =>
        `A beam as bright as an old spot of ${p.equals} W, ${p.warmth} K, for ${p.base} fittings.`,
      says: {
        good: ['Bright and small.', 'All the same colour, at last.', 'Cool to touch.'],
        fair: ['Good, but one of six was faulty.'],
      },
      rows: table`
        brand   | model       | price | colours | base  | brightness | power | equals | warmth | dimmable | note
        Lumo    | warm white  | 3.90  | -       | GU10  | 345        | 4     | 50     | 2700   | no       | For ceiling spots.
        Lumo    | dimmable    | 5.90  | -       | GU10  | 345        | 4     | 50     | 2700   | yes      | For ceiling spots with a dimmer.
        Lumo    | cool white  | 3.90  | -       | GU10  | 360        | 4     | 50     | 4000   | no       | For bathrooms and worktops.
        Lumo    | wide beam   | 5.50  | -       | GU10  | 500        | 5.5   | 65     | 3000   | no       | 100 degrees instead of 36.
        Lumo    | low voltage | 4.50  | -       | GU5.3 | 345        | 4.5   | 35     | 2700   | no       | For fittings of 12 volts.
        Halvira | warm white  | 2.50  | -       | GU10  | 345        | 4.5   | 50     | 3000   | no       | The cheapest.
        Halvira | cool white  | 2.50  | -       | GU10  | 345        | 4.5   | 50     | 4000   | no       | The cheapest.`,
    },
    {
      type: 'bedside lamp',
      names: { de: 'Nachttischlampe', es: 'lámpara de mesilla', zh: '床头灯' },
      synonyms: ['table lamp', 'night lamp', 'lamp', 'reading lamp'],
      picture: 'bedside-lamp',
      bay: 2,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model ?? ''} bedside lamp`,
      about: (p) => `${p.height} cm high, for one ${p.base} bulb.`,
      says: {
        good: [
          'A soft light to read by.',
          'The switch is easy to find in the dark.',
          'Pretty even when it is off.',
          'Stands firm.',
        ],
        fair: ['Lovely, but a little low for our bed.'],
      },
      rows: table`
        brand  | model    | price | colours           | height | base | dimmable | note                                                | picture
        Tove   | -        | 27.00 | beige             | 36     | E27  | no       | A linen shade and a pull cord you find in the dark. | -
        Tove   | Linen    | 32.00 | white,grey        | 42     | E27  | no       | A taller one for a broad night table.               | -
        Tove   | Globe    | 34.90 | white,copper      | 24     | E14  | no       | A glass ball that glows evenly.                     | globe-lamp
        Tove   | Touch    | 44.90 | grey,green        | 30     | E14  | yes      | Touch the foot: bright, half, or a night light.     | -
        Tove   | Mushroom | 39.90 | white,orange,blue | 26     | E14  | no       | Glass from one piece, as in the sixties.            | globe-lamp
        Tove   | Oak      | 49.90 | brown,beige       | 40     | E27  | no       | A foot of solid oak.                                | -
        Glimmo | Pleat    | 36.90 | pink,green        | 34     | E14  | no       | A pleated shade.                                    | -
        Glimmo | Cordless | 54.90 | white,black,gold  | 28     | LED  | yes      | Shines for thirty hours without a cord.             | -`,
    },
    {
      type: 'desk lamp',
      names: { de: 'Schreibtischlampe', es: 'lámpara de escritorio', zh: '台灯' },
      synonyms: ['work lamp', 'reading lamp', 'study lamp', 'lamp'],
      picture: 'desk-lamp',
      bay: 2,
      shelves: [2],
      name: (p) => `${p.brand} ${p.model} desk lamp`,
      about: (p) => `Gives ${p.brightness} lm at ${p.warmth} K and reaches ${p.height} cm high.`,
      says: {
        good: [
          'Stays exactly where I put it.',
          'No shadow on the paper.',
          'Bright enough for sewing.',
          'Not in the way.',
        ],
        fair: ['Good light, but the foot is heavy.'],
      },
      rows: table`
        brand   | model    | price | colours         | brightness | warmth | height | power | dimmable | note
        Orra    | Bow      | 29.90 | red,black,white | 420        | 4000   | 42     | 6     | no       | Two joints hold it wherever you leave it.
        Orra    | Lean     | 49.90 | black,silver    | 600        | 4000   | 48     | 8     | yes      | Dims from a glow to full work light.
        Orra    | Draft    | 69.00 | green           | 800        | 4000   | 60     | 10    | yes      | Clamps to the table and covers the whole of it.
        Orra    | Bow Plus | 39.90 | turquoise,grey  | 500        | 4000   | 45     | 7     | yes      | A socket for USB in its foot.
        Orra    | Slim     | 59.90 | white,black     | 700        | 4000   | 50     | 9     | yes      | A flat bar of light, from warm to cold.
        Orra    | Charge   | 79.90 | black           | 650        | 4000   | 44     | 9     | yes      | Charges the phone that lies on its foot.
        Halvira | Flexa    | 19.90 | white,pink,blue | 300        | 4000   | 38     | 5     | no       | A goose neck, for children's desks.
        Halvira | Lens     | 49.90 | white           | 500        | 6500   | 42     | 8     | no       | A magnifying glass of 12 cm in a ring of light.`,
    },
    {
      type: 'floor lamp',
      names: { de: 'Stehlampe', es: 'lámpara de pie', zh: '落地灯' },
      synonyms: ['standing lamp', 'standard lamp', 'uplighter', 'lamp'],
      picture: 'floor-lamp',
      bay: 3,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} floor lamp, ${p.height} cm`,
      about: (p) => `${p.height} cm high, for one ${p.base} bulb.`,
      says: {
        good: [
          'Makes the room warm.',
          'Quickly put together.',
          'Does not tip over.',
          'Just the light for my reading chair.',
        ],
        fair: ['Nice, but the foot is in the way of the vacuum.'],
      },
      rows: table`
        brand  | model  | price  | colours     | height | base | dimmable | weight | note                                    | picture
        Tove   | Tall   | 59.00  | beige,grey  | 150    | E27  | no       | 4.1    | A linen shade on a thin steel foot.     | -
        Tove   | Arch   | 119.00 | black       | 190    | E27  | no       | 9.5    | Bends over the sofa from behind.        | arch-lamp
        Orra   | Tripod | 89.00  | brown,white | 145    | E27  | no       | 5.2    | Three wooden legs.                      | tripod-lamp
        Tove   | Reader | 99.00  | black,gold  | 145    | LED  | yes      | 4.8    | A bendable arm beside the sofa.         | -
        Orra   | Up     | 69.90  | white,black | 180    | LED  | yes      | 4.4    | Throws its light to the ceiling.        | -
        Glimmo | Paper  | 44.90  | white       | 120    | E27  | no       | 1.9    | A column of rice paper.                 | -
        Glimmo | Shelf  | 79.90  | brown,black | 160    | E27  | no       | 7.8    | With three boards for books and plants. | -
        Glimmo | Tripod | 74.90  | grey        | 140    | E27  | no       | 4.9    | Three legs of ash.                      | tripod-lamp`,
    },
    {
      type: 'pendant lamp',
      names: { de: 'Pendelleuchte', es: 'lámpara colgante', zh: '吊灯' },
      synonyms: ['hanging lamp', 'ceiling pendant', 'dining lamp', 'lamp'],
      picture: 'pendant-lamp',
      bay: 4,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} pendant lamp, ${p.diameter} cm`,
      about: (p) => `${p.diameter} cm across on a cord of ${p.length} m, for one ${p.base} bulb.`,
      says: {
        good: [
          'Hangs right over the table.',
          'Beautiful from below too.',
          'The cord can be shortened.',
          'Gives the kitchen a face.',
        ],
        fair: ['Pretty, but dust shows on it.'],
      },
      rows: table`
        brand  | model | price  | colours           | diameter | length | base | note
        Glimmo | Dome  | 39.90  | green,white,black | 30       | 1.5    | E27  | Throws its light down on the table.
        Glimmo | Dome  | 59.90  | copper,white      | 45       | 1.5    | E27  | Throws its light down on the table.
        Glimmo | Woven | 44.90  | brown             | 38       | 1.2    | E27  | Rattan that makes patterns on the wall.
        Glimmo | Globe | 49.90  | white,grey        | 25       | 1.5    | E27  | A ball of milky glass.
        Glimmo | Globe | 69.90  | white             | 35       | 1.5    | E27  | A ball of milky glass.
        Glimmo | Trio  | 89.90  | black,gold        | 70       | 1.3    | E27  | Three lamps on one bar.
        Glimmo | Cage  | 29.90  | black,copper      | 22       | 1.2    | E27  | Wire, for a bulb that one likes to see.
        Tove   | Linen | 54.90  | beige,grey        | 50       | 1.3    | E27  | A drum of linen.
        Orra   | Line  | 119.00 | black,silver      | 110      | 1.5    | LED  | A bar of light for long tables, dims by touch.`,
    },
    {
      type: 'ceiling light',
      names: { de: 'Deckenleuchte', es: 'plafón', zh: '吸顶灯' },
      synonyms: ['ceiling lamp', 'flush light', 'bathroom light', 'lamp'],
      picture: 'ceiling-light',
      bay: 4,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} ceiling light, ${p.diameter} cm`,
      about: (p) => `${p.brightness} lm at ${p.warmth} K from a plate of ${p.diameter} cm.`,
      says: {
        good: ['Bright to the last corner.', 'Up in ten minutes.', 'Plain and good.', 'No flicker.'],
        fair: ['Good, but the old holes did not fit.'],
      },
      rows: table`
        brand   | model   | price | colours      | diameter | brightness | warmth | power | waterproof | note
        Glimmo  | Disc    | 34.90 | white        | 28       | 1400       | 3000   | 15    | no         | Only 5 cm deep.
        Glimmo  | Disc    | 49.90 | white,black  | 40       | 2600       | 3000   | 28    | no         | Only 5 cm deep.
        Glimmo  | Bath    | 44.90 | silver       | 28       | 1500       | 4000   | 16    | yes        | Steam and splashes do it no harm.
        Glimmo  | Disc    | 69.90 | white        | 55       | 4200       | 3000   | 42    | no         | Only 5 cm deep.
        Glimmo  | Bath    | 59.90 | silver,white | 38       | 2400       | 4000   | 24    | yes        | Steam and splashes do it no harm.
        Orra    | Spots 3 | 44.90 | white,black  | 52       | 1050       | 2700   | 14    | no         | Three heads that turn.
        Orra    | Spots 4 | 59.90 | silver,black | 80       | 1400       | 2700   | 18    | no         | Four heads on a bar.
        Halvira | Plate   | 19.90 | white        | 25       | 1100       | 4000   | 14    | no         | For hall and cellar.
        Halvira | Damp    | 29.90 | grey         | 66       | 2200       | 4000   | 20    | yes        | A long one for garage and cellar.
        Halvira | Sky     | 89.90 | white        | 60       | 4000       | 4500   | 40    | no         | With a remote control, from warm to cold.`,
    },
    {
      type: 'string lights',
      names: { de: 'Lichterkette', es: 'guirnalda de luces', zh: '灯串' },
      synonyms: ['fairy lights', 'light chain', 'christmas lights', 'party lights'],
      picture: 'string-lights',
      bay: 5,
      shelves: [5, 4],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} string lights, ${p.length} m`,
      about: (p) => `${p.lights} warm lights on ${p.length} m.`,
      says: {
        good: [
          'Instantly cosy.',
          'Enough light for the whole window.',
          'As good as new in the second winter.',
          'Quickly hung.',
        ],
        fair: ['Pretty, but take time to untangle it.'],
      },
      rows: table`
        brand   | model      | price | colours | length | lights | outdoor | timer | note
        Skymra  | Star       | 9.90  | -       | 5      | 50     | no      | 6     | On thin copper wire, with three AA batteries.
        Skymra  | Star       | 16.90 | -       | 10     | 100    | yes     | 6     | On thin copper wire, from a plug.
        Skymra  | Party      | 34.90 | -       | 8      | 20     | yes     | -     | Round bulbs as big as an egg.
        Skymra  | Tree       | 24.90 | -       | 20     | 200    | yes     | 8     | Enough for a tree of two metres.
        Skymra  | Curtain    | 29.90 | -       | 3      | 300    | yes     | 8     | Ten strands that hang down, for a window or a wall.
        Skymra  | Solar Star | 19.90 | -       | 12     | 100    | yes     | -     | With a panel on a spike; comes on at dusk.
        Skymra  | Party      | 59.90 | -       | 15     | 40     | yes     | -     | Round bulbs as big as an egg.
        Skymra  | Clips      | 12.90 | -       | 4      | 40     | no      | 6     | Little pegs for photographs.
        Halvira | Ice        | 17.90 | -       | 6      | 240    | yes     | 8     | Hangs from the gutter like icicles.
        Halvira | Tree       | 14.90 | -       | 10     | 120    | yes     | 6     | For a tree of a metre and a half.
        Halvira | Tree       | 34.90 | -       | 40     | 500    | yes     | 6     | For a fir in the garden.`,
    },
    {
      type: 'torch',
      names: { de: 'Taschenlampe', es: 'linterna', zh: '手电筒' },
      synonyms: ['flashlight', 'pocket lamp', 'head torch', 'hand lamp'],
      picture: 'torch',
      bay: 6,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} torch, ${p.brightness} lm`,
      about: (p) => `${p.brightness} lm, a beam of ${p.beam} m, ${p.batteryLife} hours on one filling.`,
      says: {
        good: [
          'Brighter than I thought possible.',
          'Survived a fall from the ladder.',
          'Light in the hand.',
          'The dog is easy to find now.',
        ],
        fair: ['Good, but the switch is stiff with gloves.'],
      },
      rows: table`
        brand   | model  | price | colours         | brightness | beam | batteryLife | waterproof | rechargeable | note                                            | picture
        Orra    | Pocket | 12.90 | black,red       | 150        | 80   | 12          | yes        | no           | Takes two AA batteries.                         | -
        Orra    | Trail  | 29.90 | black           | 600        | 220  | 10          | yes        | yes          | Charges by USB-C.                               | -
        Orra    | Head   | 24.90 | green,grey      | 300        | 90   | 20          | yes        | no           | Worn on the head, so both hands are free.       | head-torch
        Orra    | Camp   | 27.90 | red             | 350        | 15   | 40          | yes        | no           | A lantern for the whole tent.                   | lantern
        Orra    | Hunter | 59.90 | black,green     | 1500       | 400  | 8           | yes        | yes          | Focuses from wide to far.                       | -
        Orra    | Key    | 7.90  | silver,blue,red | 30         | 15   | 6           | no         | no           | Hangs on the key ring.                          | -
        Orra    | Work   | 34.90 | yellow          | 800        | 40   | 6           | yes        | yes          | A magnet and a hook, for under the bonnet.      | -
        Halvira | Crank  | 19.90 | red             | 80         | 30   | 1           | yes        | yes          | A minute of turning gives ten of light.         | -
        Halvira | Run    | 19.90 | yellow,black    | 200        | 70   | 8           | yes        | yes          | Light as a letter, with a red lamp at the back. | head-torch
        Halvira | Cosy   | 22.90 | green,beige     | 250        | 12   | 60          | yes        | yes          | Dims to a candle; hangs by a hook.              | lantern`,
    },
    {
      type: 'night light',
      names: { de: 'Nachtlicht', es: 'luz nocturna', zh: '小夜灯' },
      synonyms: ['plug light', 'child light', 'orientation light'],
      picture: 'night-light',
      bay: 6,
      shelves: [3],
      name: (p) => `${p.brand} ${p.model} night light`,
      about: (p) => `A gentle ${p.brightness} lm at ${p.warmth} K for halls and children's rooms.`,
      says: {
        good: [
          'Our daughter sleeps through.',
          'Just bright enough.',
          'Stays cool.',
          'Finds the way to the bathroom.',
        ],
        fair: ['Sweet, a little too bright for us.'],
      },
      rows: table`
        brand   | model | price | colours         | brightness | warmth | rechargeable | note
        Tove    | Plug  | 8.90  | white           | 6          | 2200   | no           | Turns itself on when it gets dark.
        Tove    | Moon  | 19.90 | white,pink,blue | 12         | 2200   | yes          | Soft to hold, and cool all night.
        Tove    | Stars | 24.90 | blue,white      | 20         | 2700   | yes          | Throws stars on the ceiling; turns off after an hour.
        Tove    | Fox   | 16.90 | orange          | 10         | 2200   | yes          | Soft to hold, and cool all night.
        Halvira | Step  | 14.90 | white,black     | 8          | 2700   | yes          | Comes on when somebody walks by.
        Halvira | Duo   | 9.90  | white           | 5          | 2200   | no           | Two in the box.`,
    },
    ...bulbsStrips,
    ...lamps,
    ...outdoors,
    ...candles,
  ],
}
