import { table } from '../table.mjs'

export const pots = [
  {
    type: 'plant pot',
    names: { de: 'Blumentopf', es: 'maceta', zh: '花盆' },
    synonyms: ['pot', 'flower pot', 'planter', 'cachepot'],
    picture: 'plant-pot',
    bay: 3,
    shelves: [4, 3, 2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} plant pot, ${p.diameter} cm`,
    about: (p) => `${p.material} pot, ${p.diameter} cm across and ${p.height} cm high.`,
    says: {
      good: [
        'Heavy and even, no cracks.',
        'The colour is just like on the shelf.',
        'My plant looks twice as good in it.',
        'Stands straight and firm.',
      ],
      fair: ['Nice pot; check the size of yours first.'],
    },
    rows: table`
      brand  | model | price | colours          | diameter | height | material   | holes | note
      Lehmka | Terra | 2.90  | brown            | 10       | 9      | Terracotta | yes   | The plain clay breathes, so roots stay healthy.
      Lehmka | Terra | 4.90  | brown            | 14       | 13     | Terracotta | yes   | The plain clay breathes, so roots stay healthy.
      Lehmka | Terra | 9.90  | brown            | 22       | 20     | Terracotta | yes   | The plain clay breathes, so roots stay healthy.
      Lehmka | Terra | 19.90 | brown            | 30       | 27     | Terracotta | yes   | The plain clay breathes, so roots stay healthy.
      Lehmka | Glaze | 8.90  | white,green      | 11       | 10     | Stoneware  | no    | Holds the water, so it may stand on wood.
      Lehmka | Glaze | 12.90 | white,green,blue | 15       | 14     | Stoneware  | no    | Holds the water, so it may stand on wood.
      Lehmka | Glaze | 19.90 | white,grey       | 21       | 19     | Stoneware  | no    | Holds the water, so it may stand on wood.
      Lehmka | Glaze | 34.90 | grey             | 28       | 26     | Stoneware  | no    | Holds the water, so it may stand on wood.
      Lehmka | Wave  | 16.90 | turquoise,yellow | 16       | 15     | Stoneware  | no    | Turned by hand, each a little different.
      Pottwik | Light | 4.50 | white,black,pink | 13       | 12     | Plastic    | no    | Light, and nothing breaks when it falls.
      Pottwik | Light | 8.90 | white,black      | 22       | 20     | Plastic    | no    | Light, and nothing breaks when it falls.
      Pottwik | Big   | 39.90 | grey,black      | 40       | 38     | Fibre clay | yes   | For trees on the terrace; frost does it no harm.
      Pottwik | Big   | 69.90 | grey            | 50       | 48     | Fibre clay | yes   | For trees on the terrace; frost does it no harm.
      Pottwik | Reed  | 14.90 | beige           | 20       | 19     | Seagrass   | no    | A basket with foil inside.`,
  },
  {
    type: 'self-watering pot',
    names: { de: 'Selbstbewässerungstopf', es: 'maceta de autorriego', zh: '自动浇水花盆' },
    synonyms: ['self watering planter', 'pot with water tank', 'watering pot'],
    picture: 'self-watering-pot',
    bay: 3,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} self-watering pot, ${p.diameter} cm`,
    about: (p) =>
      `${p.diameter} cm across, with a tank of ${p.capacity} l for ${p.lasts === 1 ? 'a week' : `${p.lasts} weeks`}.`,
    says: {
      good: [
        'Two weeks away and all is green.',
        'The float shows clearly when it is empty.',
        'No more drowned plants.',
      ],
      fair: ['Works well; the insert is a bit fiddly.'],
    },
    rows: table`
      brand   | model  | price | colours           | diameter | capacity | lasts | material | note
      Pottwik | Sip    | 14.90 | white,grey        | 14       | 0.5      | 2     | plastic  | A wick draws up what the roots need.
      Pottwik | Sip    | 24.90 | white,grey        | 22       | 1.8      | 3     | plastic  | A float shows how much is left.
      Pottwik | Sip    | 59.90 | white,black       | 35       | 6        | 4     | plastic  | On hidden wheels.
      Pottwik | Herb   | 19.90 | green             | 30       | 1.2      | 1     | plastic  | Three places for kitchen herbs.`,
  },
  {
    type: 'pot saucer',
    names: { de: 'Untersetzer', es: 'plato para maceta', zh: '花盆托盘' },
    synonyms: ['saucer', 'plant saucer', 'pot plate', 'drip tray'],
    picture: 'pot-saucer',
    bay: 3,
    shelves: [1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} pot saucer, ${p.diameter} cm`,
    about: (p) => `${p.diameter} cm across, of ${p.material}; for pots up to ${p.pot} cm.`,
    says: {
      good: ['The window sill stays dry.', 'Deep enough for real watering.', 'Fits the pot exactly.'],
      fair: ['Good; plain clay lets a little damp through.'],
    },
    rows: table`
      brand   | model | price | colours     | diameter | pot | material   | note
      Lehmka  | Terra | 2.50  | brown       | 13       | 14  | terracotta | Belongs to the Terra pots.
      Lehmka  | Terra | 4.90  | brown       | 20       | 22  | terracotta | Belongs to the Terra pots.
      Lehmka  | Terra | 7.90  | brown       | 27       | 30  | terracotta | Belongs to the Terra pots.
      Lehmka  | Glaze | 4.90  | white,grey  | 14       | 15  | stoneware  | Glazed, so no damp comes through.
      Pottwik | Clear | 2.90  | transparent | 18       | 18  | plastic    | Hardly to be seen.
      Pottwik | Roll  | 19.90 | grey,brown  | 35       | 38  | plastic    | On five wheels, for heavy pots.`,
  },
  {
    type: 'hanging pot',
    names: { de: 'Hängetopf', es: 'maceta colgante', zh: '吊盆' },
    synonyms: ['hanging planter', 'hanging basket', 'macrame pot'],
    picture: 'hanging-pot',
    bay: 4,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} hanging pot, ${p.diameter} cm`,
    about: (p) => `Hangs from one hook and takes a plant of ${p.diameter} cm.`,
    says: {
      good: ['Looks lovely by the window.', 'Hangs straight.', 'The cord is strong and soft.'],
      fair: ['Pretty; watering needs a steady hand.'],
    },
    rows: table`
      brand   | model  | price | colours     | diameter | material  | holes | note
      Lehmka  | Swing  | 14.90 | white,green | 16       | stoneware | no    | With a cotton cord of one metre.
      Lehmka  | Swing  | 19.90 | beige       | 20       | stoneware | no    | With a cotton cord of one metre.
      Lehmka  | Knot   | 22.90 | beige,white | 15       | cotton    | no    | A net knotted by hand; the pot is in it.
      Pottwik | Moss   | 12.90 | brown       | 30       | coconut   | yes   | A wire basket with a mat, for the terrace.
      Pottwik | Leaf   | 9.90  | black,turquoise | 18   | plastic   | yes   | Light, with a plate that catches the drops.
      Pottwik | Wall   | 16.90 | white,black | 14       | metal     | no    | Half round, to hang on the wall.`,
  },
  {
    type: 'balcony planter',
    names: { de: 'Balkonkasten', es: 'jardinera', zh: '阳台花箱' },
    synonyms: ['window box', 'flower box', 'planter box', 'balcony box'],
    picture: 'balcony-planter',
    bay: 4,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} balcony planter, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long, of ${p.material}.`,
    says: {
      good: ['Sits firmly on the rail.', 'Deep enough for tomatoes.', 'Came through two winters.'],
      fair: ['Good box; measure your rail before.'],
    },
    rows: table`
      brand   | model | price | colours    | lengthCm | material | hooks | holes | note
      Mossrow | Rail  | 12.90 | brown,grey | 60       | plastic  | no    | yes   | Stays light when it is full.
      Mossrow | Rail  | 17.90 | grey,green | 80       | plastic  | yes   | yes   | Hangs safely on rails up to 6 cm thick.
      Mossrow | Rail  | 21.90 | grey       | 100      | plastic  | yes   | yes   | Hangs safely on rails up to 6 cm thick.
      Mossrow | Zinc  | 29.90 | silver     | 60       | zinc     | no    | yes   | Rust cannot reach it.
      Mossrow | Tank  | 34.90 | white,grey | 80       | plastic  | yes   | no    | A tank of five litres waters for ten days.
      Pottwik | Ride  | 19.90 | red,turquoise,black | 28 | plastic | yes   | yes   | Sits on the rail like on a saddle.
      Pottwik | Larch | 44.90 | brown      | 80       | larch    | no    | yes   | Boards from the mountains, lined with foil.`,
  },
  {
    type: 'raised bed',
    names: { de: 'Hochbeet', es: 'mesa de cultivo', zh: '高架种植箱' },
    synonyms: ['raised planter', 'vegetable bed', 'planter table'],
    picture: 'raised-bed',
    bay: 4,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} raised bed, ${p.lengthCm} cm`,
    about: (p) =>
      `${p.lengthCm} cm long and ${p.height} cm high, takes ${p.litres} l of soil; of ${p.material}.`,
    says: {
      good: ['Salad without bending down.', 'Up in half an hour.', 'The slugs do not find the way.'],
      fair: ['Good; it takes more soil than one thinks.'],
    },
    rows: table`
      brand   | model | price  | colours     | lengthCm | height | litres | material | note
      Mossrow | Table | 69.90  | brown       | 80       | 75     | 90     | pine     | On legs, with a shelf below.
      Mossrow | Chest | 129.00 | brown       | 120      | 80     | 600    | larch    | Fill it with twigs, compost and soil.
      Mossrow | Steel | 99.00  | green,grey  | 120      | 60     | 420    | steel    | Round corners; lasts for twenty years.
      Pottwik | Roll  | 54.90  | black,green | 60       | 78     | 45     | plastic  | On two wheels, to follow the sun.`,
  },
]
