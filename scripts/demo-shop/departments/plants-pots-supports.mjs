import { table } from '../table.mjs'
import { details, packOf } from './sizes.mjs'

export const supports = [
  {
    type: 'plant stand',
    names: { de: 'Pflanzenständer', es: 'soporte para plantas', zh: '花架' },
    synonyms: ['plant shelf', 'flower stand', 'plant table'],
    picture: 'plant-stand',
    bay: 6,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} plant stand, ${p.height} cm`,
    about: (p) => `${p.height} cm high, carries ${p.carries} kg.`,
    says: {
      good: ['Stands firm, even with my big fern.', 'Together in five minutes.', 'Nice wood, no splinters.'],
      fair: ['Good; the feet could use felt.'],
    },
    rows: table`
      brand   | model  | price | colours     | height | tiers | carries | material | note
      Fernby  | Perch  | 19.90 | brown       | 25     | 1     | 15      | wood     | Three legs, so it never wobbles.
      Fernby  | Perch  | 24.90 | brown,black | 45     | 1     | 15      | wood     | Three legs, so it never wobbles.
      Fernby  | Perch  | 32.90 | brown       | 70     | 1     | 15      | wood     | Three legs, so it never wobbles.
      Fernby  | Stair  | 49.90 | brown,white | 90     | 3     | 24      | bamboo   | Three steps for a whole family of plants.
      Pottwik | Wire   | 29.90 | black,gold  | 60     | 1     | 10      | steel    | A slim ring on four legs.
      Pottwik | Tower  | 69.90 | black       | 160    | 6     | 40      | steel    | Six small tables on one pole.`,
  },
  {
    type: 'plant stake',
    names: { de: 'Pflanzstab', es: 'tutor para plantas', zh: '植物支撑杆' },
    synonyms: ['plant support', 'moss pole', 'bamboo cane', 'plant stick'],
    picture: 'plant-stake',
    bay: 4,
    shelves: [4],
    multiBuy: true,
    name: (p) =>
      `${p.brand} ${p.model} plant stake, ${p.lengthCm} cm${p.pieces === 1 ? '' : `, pack of ${p.pieces}`}`,
    detail: (p, language) => details(language, `${p.lengthCm} cm`, packOf(p.pieces, language)),
    about: (p) => `${p.lengthCm} cm long, of ${p.material}.`,
    says: {
      good: ['My plant climbs at last.', 'Strong and straight.', 'Does not rot.'],
      fair: ['Fine; a bit thin at the top.'],
    },
    rows: table`
      brand   | model   | price | colours     | lengthCm | pieces | material | note
      Fernby  | Moss    | 9.90  | brown       | 60       | 1      | coconut  | Aerial roots hold on to it.
      Fernby  | Moss    | 14.90 | brown       | 100      | 1      | coconut  | Aerial roots hold on to it.
      Mossrow | Cane    | 4.90  | beige       | 90       | 10     | bamboo   | For beans and tall flowers.
      Mossrow | Cane    | 8.90  | beige       | 150      | 10     | bamboo   | For beans and tall flowers.
      Mossrow | Spiral  | 3.90  | silver,green | 160     | 1      | steel    | Tomatoes wind up without a string.
      Verdell | Orchid  | 3.90  | transparent,green | 45 | 4      | plastic  | With clips that do not press.`,
  },
  {
    type: 'trellis',
    names: { de: 'Rankgitter', es: 'celosía', zh: '爬藤架' },
    synonyms: ['plant trellis', 'climbing frame for plants', 'rose arch', 'lattice'],
    picture: 'trellis',
    bay: 4,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} trellis, ${p.height} cm`,
    about: (p) => `${p.height} cm high and ${p.width} cm wide, of ${p.material}.`,
    says: {
      good: ['My climber has covered it already.', 'Stands the wind.', 'Easy to set up.'],
      fair: ['Nice; bring your own screws.'],
    },
    rows: table`
      brand   | model | price | colours     | height | width | material | note
      Mossrow | Fan   | 12.90 | brown       | 120    | 60    | pine     | Opens like a fan; lean it into a pot.
      Mossrow | Grid  | 24.90 | brown,white | 180    | 90    | pine     | For roses on the wall.
      Mossrow | Arch  | 49.90 | black,green | 240    | 140   | steel    | An arch over the garden path.
      Pottwik | Ladder | 9.90 | black       | 75     | 22    | steel    | For a pot on the window sill.
      Pottwik | Ring  | 7.90  | gold,black  | 40     | 25    | steel    | A circle for ivy.`,
  },
  {
    type: 'terrarium',
    names: { de: 'Pflanzenterrarium', es: 'terrario', zh: '微景观玻璃瓶' },
    synonyms: ['bottle garden', 'glass garden', 'plant glass'],
    picture: 'terrarium',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} terrarium, ${p.height} cm`,
    about: (p) => `A glass of ${p.height} cm${p.lid ? ' with a lid' : ', open at the top'}.`,
    says: {
      good: [
        'A small forest on my shelf.',
        'Clear glass without bubbles.',
        'Watered it once in three months.',
      ],
      fair: ['Lovely; long tweezers help to plant it.'],
    },
    rows: table`
      brand   | model  | price | colours     | height | diameter | lid | note
      Verdell | Bottle | 24.90 | transparent | 30     | 17       | yes | A cork closes it; the plants water themselves.
      Verdell | Dome   | 34.90 | transparent | 28     | 22       | yes | A dome on a wooden plate.
      Verdell | Prism  | 29.90 | gold,black  | 22     | 18       | no  | Panes set in metal, for succulents.
      Verdell | Drop   | 12.90 | transparent | 15     | 12       | no  | Hangs on a cord, for air plants.`,
  },
]
