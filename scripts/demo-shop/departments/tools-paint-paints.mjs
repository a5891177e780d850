import { table } from '../table.mjs'

export const paints = [
  {
    type: 'wall paint',
    names: { de: 'Wandfarbe', es: 'pintura de pared', zh: '墙面漆' },
    synonyms: ['paint', 'emulsion', 'interior paint', 'ceiling paint', 'white paint', 'room paint'],
    picture: 'wall-paint',
    bay: 6,
    shelves: [3, 2, 1],
    name: (p) => `${p.brand} ${p.model} wall paint, ${p.litres} l`,
    detail: (p) => `${p.litres} l`,
    about: (p) => `${p.litres} l, enough for ${p.area} m² in one coat, ${p.finish}.`,
    says: {
      good: [
        'Covers well and dries without streaks.',
        'Easy to spread, and it hardly smells.',
        'Does not drip from the roller.',
      ],
      fair: ['Needed a second coat in places.', 'Lovely colour; the lid is hard to open.'],
    },
    rows: table`
      brand    | model  | price | colours                | litres | area | finish | driesIn | scrub | note
      Malvero  | Blank  | 9.90  | white                  | 2.5    | 16   | matt   | 4       | 3     | A plain white for ceilings.
      Malvero  | Blank  | 19.90 | white                  | 5      | 32   | matt   | 4       | 3     | A plain white for ceilings.
      Malvero  | Blank  | 34.90 | white                  | 10     | 65   | matt   | 4       | 3     | A plain white for whole flats.
      Malvero  | Cover  | 24.90 | white                  | 2.5    | 20   | matt   | 4       | 2     | Covers in a single coat.
      Malvero  | Cover  | 64.90 | white                  | 10     | 80   | matt   | 4       | 2     | Covers in a single coat.
      Malvero  | Tone   | 27.90 | beige,grey,green,blue  | 2.5    | 20   | matt   | 5       | 2     | Ready mixed, and the same in every tin.
      Malvero  | Tone   | 14.90 | yellow,pink,red        | 1      | 8    | matt   | 5       | 2     | For one wall that stands out.
      Pintessa | Kind   | 39.90 | white                  | 5      | 40   | matt   | 5       | 1     | Free from solvents, for children’s rooms.
      Pintessa | Kind   | 29.90 | beige,turquoise,purple | 2.5    | 20   | matt   | 5       | 1     | Free from solvents, for children’s rooms.
      Pintessa | Wet    | 34.90 | white,grey             | 2.5    | 18   | satin  | 6       | 1     | Keeps off mould in kitchens and baths.
      Pintessa | Wash   | 44.90 | white                  | 5      | 38   | silk   | 6       | 1     | Crayon and sauce wipe off.
      Kalkora  | Front  | 59.90 | white                  | 5      | 32   | matt   | 12      | 1     | For walls outdoors; rain cannot get in.
      Kalkora  | Cellar | 22.90 | white                  | 2.5    | 14   | matt   | 6       | 2     | Lets damp walls breathe.
      Kalkora  | Stain  | 26.90 | white                  | 2.5    | 15   | matt   | 6       | 2     | Locks in smoke and water marks.`,
  },
  {
    type: 'wood paint',
    names: { de: 'Holzlack', es: 'esmalte para madera', zh: '木器漆' },
    synonyms: ['varnish', 'lacquer', 'gloss paint', 'wood stain', 'furniture paint', 'wood oil', 'paint'],
    picture: 'wood-paint',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} wood paint, ${p.millilitres} ml`,
    detail: (p) => `${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, enough for ${p.area} m², ${p.finish}.`,
    says: {
      good: [
        'Flows smooth; no brush marks.',
        'Our old door looks new.',
        'Dry by the evening, hard by the week’s end.',
      ],
      fair: ['Good finish, but stir it for a long time.'],
    },
    rows: table`
      brand   | model   | price | colours         | millilitres | area | finish | driesIn | outdoor | note
      Fargona | Gloss   | 12.90 | white,black     | 375         | 5    | gloss  | 6       | yes     | For doors, windows and railings.
      Fargona | Gloss   | 19.90 | white,red,green | 750         | 10   | gloss  | 6       | yes     | For doors, windows and railings.
      Fargona | Satin   | 13.90 | white,grey      | 375         | 5    | satin  | 4       | no      | For furniture that is touched a lot.
      Fargona | Satin   | 21.90 | white,blue      | 750         | 10   | satin  | 4       | no      | For furniture that is touched a lot.
      Fargona | Chalk   | 17.90 | pink,turquoise  | 500         | 7    | matt   | 2       | no      | Makes an old chest look older, and prettier.
      Kalkora | Glaze   | 24.90 | brown           | 750         | 11   | satin  | 12      | yes     | Shows the grain and shields it from the sun.
      Kalkora | Oil     | 19.90 | brown           | 500         | 12   | matt   | 8       | yes     | Feeds teak and garden furniture.
      Kalkora | Parquet | 29.90 | transparent     | 750         | 9    | silk   | 6       | no      | Clear and hard, for floors and stairs.`,
  },
  {
    type: 'spray paint',
    names: { de: 'Sprühlack', es: 'pintura en aerosol', zh: '喷漆' },
    synonyms: ['paint spray', 'aerosol paint', 'spray can', 'spray lacquer'],
    picture: 'spray-paint',
    bay: 6,
    shelves: [4],
    minimumAge: 16,
    name: (p) => `${p.brand} ${p.model} spray paint, ${p.millilitres} ml`,
    detail: (p) => `${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, enough for ${p.area} m², ${p.finish}.`,
    says: {
      good: [
        'Even and dry in no time.',
        'My old picture frame is a new one.',
        'The nozzle did not clog to the last drop.',
      ],
      fair: ['Covers well; open all the windows.'],
    },
    rows: table`
      brand    | model       | price | colours            | millilitres | area | finish   | driesIn | note
      Fargona  | Zisch       | 7.90  | white,black,red    | 400         | 1.5  | gloss    | 1       | For metal, wood and most plastics.
      Fargona  | Zisch Matt  | 8.90  | black,grey         | 400         | 1.5  | matt     | 1       | Shows no fingerprints.
      Fargona  | Zisch Metal | 10.90 | gold,silver,copper | 400         | 1.2  | metallic | 1       | For frames, vases and the Christmas table.
      Fargona  | Zisch Heat  | 13.90 | black              | 400         | 1.2  | matt     | 2       | For stoves and grills up to 600 °C.
      Pintessa | Kids Free   | 9.90  | green,blue         | 300         | 1.2  | satin    | 1       | Water-based, nearly without smell.`,
  },
  {
    type: 'filler',
    names: { de: 'Spachtelmasse', es: 'masilla', zh: '填缝腻子' },
    synonyms: ['wall filler', 'wood filler', 'spackle', 'plaster', 'putty', 'hole filler'],
    picture: 'filler',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} filler, ${p.millilitres} ml`,
    detail: (p) => `${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml for ${p.forMaterial}; dry after ${p.driesIn} h.`,
    says: {
      good: [
        'The holes are gone and the landlord noticed nothing.',
        'Spreads like butter and sands easily.',
        'No cracks after a winter.',
      ],
      fair: ['Works well; deep holes want two rounds.'],
    },
    rows: table`
      brand   | model   | price | colours | millilitres | forMaterial   | driesIn | paintable | note
      Fugeno  | Quick   | 4.90  | -       | 200         | plaster walls | 1       | yes       | For nail holes: press, wipe, done.
      Fugeno  | Wall    | 7.90  | -       | 500         | plaster walls | 4       | yes       | Ready to use from the tub.
      Fugeno  | Wall    | 12.90 | -       | 1000        | plaster walls | 4       | yes       | Ready to use from the tub.
      Fugeno  | Light   | 8.90  | -       | 400         | plaster walls | 2       | yes       | So light that it does not sag.
      Fugeno  | Grain   | 6.90  | -       | 150         | wood          | 2       | yes       | Pine, sands like the wood around it.
      Fugeno  | Oak     | 6.90  | -       | 150         | dark wood     | 2       | yes       | For scratches in oak and walnut.
      Kalkora | Outside | 11.90 | -       | 750         | outer walls   | 12      | yes       | Stands up to frost.
      Kalkora | Joint   | 9.90  | -       | 400         | tile joints   | 6       | no        | Makes grey joints white again.`,
  },
  {
    type: 'sealant',
    names: { de: 'Dichtstoff', es: 'sellador', zh: '密封胶' },
    synonyms: ['silicone', 'bathroom sealant', 'acrylic', 'caulk', 'joint sealant', 'mounting glue'],
    picture: 'sealant',
    bay: 8,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} sealant, ${p.millilitres} ml`,
    detail: (p) => `${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml for ${p.forMaterial}; dry after ${p.driesIn} h.`,
    says: {
      good: ['A clean joint at the first try.', 'Stays clean.', 'Comes evenly out of the nozzle.'],
      fair: ['Tight, but wear gloves.'],
    },
    rows: table`
      brand   | model       | price | colours                | millilitres | forMaterial          | driesIn | paintable | note
      Fugeno  | Seal Bath   | 8.90  | white,transparent,grey | 310         | tiles and baths      | 24      | no        | Silicone that keeps mould away.
      Fugeno  | Seal Frame  | 5.90  | white                  | 310         | windows and skirting | 12      | yes       | Acrylic that takes paint.
      Fugeno  | Seal Mini   | 5.50  | white                  | 80          | small joints         | 24      | no        | A tube that needs no gun.
      Bultega | Mount       | 9.90  | white                  | 290         | skirting and panels  | 24      | yes       | Glue that holds at once, without nails.
      Bultega | Mount Clear | 11.90 | transparent            | 290         | glass and metal      | 24      | no        | Sticks under water too.`,
  },
  {
    type: 'paint thinner',
    names: { de: 'Verdünner', es: 'disolvente', zh: '稀释剂' },
    synonyms: ['thinner', 'solvent', 'white spirit', 'turpentine', 'brush cleaner', 'paint remover'],
    picture: 'paint-thinner',
    bay: 7,
    shelves: [1],
    minimumAge: 18,
    name: (p) => `${p.brand} ${p.model} thinner, ${p.millilitres} ml`,
    detail: (p) => `${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml to ${p.purpose}.`,
    says: {
      good: ['Does exactly what it says.', 'A little goes a long way.', 'The cap is safe from small hands.'],
      fair: ['It cleans well, but it smells.'],
    },
    rows: table`
      brand   | model   | price | colours | millilitres | purpose                       | smell  | note
      Kalkora | Spirit  | 4.90  | -       | 500         | clean brushes after oil paint | strong | Use it with the window open.
      Kalkora | Spirit  | 7.90  | -       | 1000        | clean brushes after oil paint | strong | Use it with the window open.
      Kalkora | Turps   | 8.90  | -       | 500         | thin oil paint and wax        | strong | Pressed from pine resin.
      Kalkora | Mild    | 9.90  | -       | 500         | clean brushes after oil paint | weak   | Hardly smells, for work indoors.
      Fargona | Cellu   | 8.50  | -       | 500         | thin spray and metal paint    | strong | Keep it away from flames.
      Fargona | Strip   | 16.90 | -       | 750         | take off old varnish          | strong | Leave it on for twenty minutes, then scrape.
      Fargona | Acetone | 6.90  | -       | 500         | take off glue and grease      | strong | Test it on a hidden spot first.`,
  },
]
