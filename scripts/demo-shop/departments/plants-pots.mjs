import { table } from '../table.mjs'

export const plantsPots = {
  id: 'plants-pots',
  name: 'Plants & pots',
  aisle: '3',
  picture: 'house-plant',
  types: [
    {
      type: 'house plant',
      synonyms: ['plant', 'indoor plant', 'pot plant', 'green plant'],
      picture: 'house-plant',
      bay: 1,
      shelves: [3, 2, 1],
      name: (p) => `${p.brand} ${p.model}, ${p.height} cm`,
      about: (p) => `About ${p.height} cm tall in a ${p.pot} cm pot. Likes ${p.light}; water it ${p.water}.`,
      rows: table`
        brand  | model        | price | colours | height | pot | light           | water         | note                                             | picture
        Fernby | Monstera     | 29.90 | -       | 70     | 21  | bright shade    | once a week   | Big leaves with holes, soon too big for a shelf. | monstera
        Fernby | Peace lily   | 16.90 | -       | 45     | 14  | shade           | twice a week  | White flowers twice a year.                      | peace-lily
        Fernby | Rubber plant | 24.90 | -       | 60     | 17  | bright rooms    | once a week   | Dark, shiny leaves that you may wipe.            | rubber-plant
        Fernby | Spider plant | 9.90  | -       | 25     | 12  | almost any spot | once a week   | Easy for beginners, and it makes its own young.  | spider-plant
        Fernby | Snake plant  | 19.90 | -       | 50     | 14  | almost any spot | twice a month | Needs little water and forgives a long holiday.  | snake-plant
        Fernby | Boston fern  | 14.50 | -       | 35     | 14  | shade           | twice a week  | Likes the damp air of a bathroom.                | fern`,
    },
    {
      type: 'cactus',
      synonyms: ['succulent', 'cacti', 'desert plant'],
      picture: 'cactus',
      bay: 2,
      shelves: [5, 4],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model}, ${p.height} cm`,
      about: (p) => `About ${p.height} cm tall in a ${p.pot} cm pot. Likes ${p.light}; water it ${p.water}.`,
      rows: table`
        brand  | model               | price | colours | height | pot | light    | water         | note                                         | picture
        Fernby | Barrel cactus       | 6.90  | -       | 12     | 9   | full sun | once a month  | Needs hardly any water.                      | barrel-cactus
        Fernby | Column cactus       | 14.90 | -       | 35     | 12  | full sun | once a month  | Needs hardly any water.                      | -
        Fernby | Echeveria succulent | 5.50  | -       | 8      | 9   | full sun | twice a month | Needs little water; a rosette like a flower. | echeveria
        Fernby | Aloe vera           | 8.90  | -       | 25     | 12  | full sun | twice a month | Needs little water and much sun.             | house-plant`,
    },
    {
      type: 'herb plant',
      synonyms: ['herbs', 'kitchen herbs', 'fresh herbs', 'basil pot'],
      picture: 'herb-plant',
      bay: 2,
      shelves: [3],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} in a pot`,
      about: (p) =>
        `A living herb in a ${p.pot} cm pot for the window sill. Likes ${p.light}; water it ${p.water}.`,
      rows: table`
        brand   | model    | price | colours | pot | light      | water           | note
        Mossrow | Basil    | 2.90  | -       | 12  | sun        | every day       | For pasta and tomatoes.
        Mossrow | Mint     | 2.90  | -       | 12  | half shade | every day       | For tea and salads.
        Mossrow | Rosemary | 3.90  | -       | 12  | full sun   | once a week     | For potatoes and roasts.
        Mossrow | Chives   | 2.90  | -       | 12  | half shade | every other day | For eggs and bread and butter.`,
    },
    {
      type: 'plant pot',
      synonyms: ['pot', 'flower pot', 'planter', 'cachepot'],
      picture: 'plant-pot',
      bay: 3,
      shelves: [4, 3, 2],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} plant pot, ${p.diameter} cm`,
      about: (p) => `${p.material} pot, ${p.diameter} cm across and ${p.height} cm high.`,
      rows: table`
        brand  | model | price | colours          | diameter | height | material   | holes | note
        Lehmka | Terra | 4.90  | brown            | 14       | 13     | Terracotta | yes   | The plain clay breathes, so roots stay healthy.
        Lehmka | Terra | 9.90  | brown            | 22       | 20     | Terracotta | yes   | The plain clay breathes, so roots stay healthy.
        Lehmka | Glaze | 12.90 | white,green,blue | 15       | 14     | Stoneware  | no    | Holds the water, so it may stand on wood.
        Lehmka | Glaze | 19.90 | white,grey       | 21       | 19     | Stoneware  | no    | Holds the water, so it may stand on wood.`,
    },
    {
      type: 'hanging pot',
      synonyms: ['hanging planter', 'hanging basket', 'macrame pot'],
      picture: 'hanging-pot',
      bay: 4,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} hanging pot, ${p.diameter} cm`,
      about: (p) => `Hangs from one hook and takes a plant of ${p.diameter} cm.`,
      rows: table`
        brand  | model | price | colours     | diameter | material  | holes | note
        Lehmka | Swing | 14.90 | white,green | 16       | stoneware | no    | With a cotton cord of one metre.
        Lehmka | Swing | 19.90 | beige       | 20       | stoneware | no    | With a cotton cord of one metre.`,
    },
    {
      type: 'balcony planter',
      synonyms: ['window box', 'flower box', 'planter box', 'balcony box'],
      picture: 'balcony-planter',
      bay: 4,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} balcony planter, ${p.lengthCm} cm`,
      about: (p) => `${p.lengthCm} cm long, of ${p.material}.`,
      rows: table`
        brand   | model | price | colours    | lengthCm | material | hooks | holes | note
        Mossrow | Rail  | 12.90 | brown,grey | 60       | plastic  | no    | yes   | Stays light when it is full.
        Mossrow | Rail  | 17.90 | grey,green | 80       | plastic  | yes   | yes   | Hangs safely on rails up to 6 cm thick.
        Mossrow | Zinc  | 29.90 | silver     | 60       | zinc     | no    | yes   | Rust cannot reach it.`,
    },
    {
      type: 'potting soil',
      synonyms: ['soil', 'compost', 'earth', 'potting mix'],
      picture: 'potting-soil',
      bay: 5,
      shelves: [2, 1],
      multiBuy: true,
      name: (p) => `${p.brand} ${p.model} soil, ${p.litres} l`,
      about: (p) => `${p.litres} l of soil without peat.`,
      rows: table`
        brand   | model     | price | colours | litres | peat | lasts | note
        Mossrow | Potting   | 4.90  | -       | 10     | yes  | 6     | Feeds house plants for the first six weeks.
        Mossrow | Potting   | 9.90  | -       | 40     | yes  | 6     | Feeds house plants for the first six weeks.
        Mossrow | Vegetable | 11.90 | -       | 40     | yes  | 8     | For tomatoes, salad and herbs.
        Mossrow | Cactus    | 3.90  | -       | 5      | yes  | -     | Mixed with sand, so that water runs through.`,
    },
    {
      type: 'plant food',
      synonyms: ['fertiliser', 'fertilizer', 'plant feed'],
      picture: 'plant-food',
      bay: 5,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} plant food, ${p.millilitres} ml`,
      about: (p) => `${p.millilitres} ml, enough for ${p.lasts} weeks of watering.`,
      rows: table`
        brand   | model  | price | colours | millilitres | lasts | note
        Mossrow | Green  | 5.90  | -       | 500         | 20    | For everything with leaves.
        Mossrow | Bloom  | 6.50  | -       | 500         | 20    | For everything that flowers.
        Mossrow | Cactus | 4.50  | -       | 250         | 26    | A weak mixture for cacti and succulents.`,
    },
    {
      type: 'plant stand',
      synonyms: ['plant shelf', 'flower stand', 'plant table'],
      picture: 'plant-stand',
      bay: 6,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} plant stand, ${p.height} cm`,
      about: (p) => `${p.height} cm high, carries ${p.carries} kg.`,
      rows: table`
        brand  | model | price | colours     | height | tiers | carries | material | note
        Fernby | Perch | 24.90 | brown,black | 45     | 1     | 15      | wood     | Three legs, so it never wobbles.
        Fernby | Perch | 32.90 | brown       | 70     | 1     | 15      | wood     | Three legs, so it never wobbles.`,
    },
    {
      type: 'plant mister',
      synonyms: ['spray bottle', 'plant sprayer', 'mister'],
      picture: 'plant-mister',
      bay: 6,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} plant mister, ${p.volume} ml`,
      about: (p) => `Holds ${p.volume} ml and sprays a fine mist.`,
      rows: table`
        brand  | model | price | colours           | volume | material | note
        Fernby | Dew   | 9.90  | transparent,green | 400    | glass    | For ferns and other leaves that like it damp.
        Fernby | Dew   | 6.90  | white,pink        | 600    | plastic  | The head turns from mist to jet.`,
    },
  ],
}
