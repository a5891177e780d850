import { table } from '../table.mjs'

export const care = [
  {
    type: 'potting soil',
    names: { de: 'Blumenerde', es: 'tierra para macetas', zh: '营养土' },
    models: {
      Potting: { de: 'Universal', es: 'universal', zh: '通用' },
      Vegetable: { de: 'Gemüse', es: 'huerto', zh: '蔬菜' },
      Cactus: { de: 'Kakteen', es: 'cactus', zh: '仙人掌' },
      Orchid: { de: 'Orchideen', es: 'orquídeas', zh: '兰花' },
      Seedling: { de: 'Anzucht', es: 'semillero', zh: '育苗' },
      Rose: { de: 'Rosen', es: 'rosales', zh: '月季' },
      Balcony: { de: 'Balkon', es: 'balcón', zh: '阳台' },
      Bog: { de: 'Moorbeet', es: 'plantas ácidas', zh: '酸性' },
    },
    synonyms: ['soil', 'compost', 'earth', 'potting mix'],
    picture: 'potting-soil',
    bay: 5,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} soil, ${p.litres} l`,
    about: (p) => `${p.litres} l of soil without peat.`,
    says: {
      good: [
        'Loose and dark, no mould.',
        'My plants took to it at once.',
        'Holds the water well.',
        'Hardly any pieces of wood in it.',
      ],
      fair: ['Good soil; the bag is heavy to carry.'],
    },
    rows: table`
      brand   | model     | price | colours | litres | peat | lasts | note
      Mossrow | Potting   | 2.90  | -       | 5      | yes  | 6     | Feeds house plants for the first six weeks.
      Mossrow | Potting   | 4.90  | -       | 10     | yes  | 6     | Feeds house plants for the first six weeks.
      Mossrow | Potting   | 7.50  | -       | 20     | yes  | 6     | Feeds house plants for the first six weeks.
      Mossrow | Potting   | 9.90  | -       | 40     | yes  | 6     | Feeds house plants for the first six weeks.
      Mossrow | Vegetable | 11.90 | -       | 40     | yes  | 8     | For tomatoes, salad and herbs.
      Mossrow | Balcony   | 10.90 | -       | 40     | yes  | 8     | Keeps water for hot days on the balcony.
      Mossrow | Rose      | 11.90 | -       | 40     | yes  | 10    | With clay, as roses like it.
      Mossrow | Bog       | 12.90 | -       | 40     | yes  | 8     | Sour, for hydrangeas and blueberries.
      Mossrow | Seedling  | 4.50  | -       | 10     | yes  | -     | Fine and lean, for seeds and cuttings.
      Mossrow | Cactus    | 3.90  | -       | 5      | yes  | -     | Mixed with sand, so that water runs through.
      Verdell | Orchid    | 5.90  | -       | 5      | yes  | -     | Coarse bark, so that roots can breathe.`,
  },
  {
    type: 'plant food',
    names: { de: 'Pflanzendünger', es: 'abono líquido', zh: '植物肥料' },
    models: {
      Green: { de: 'Grünpflanzen', es: 'plantas verdes', zh: '观叶' },
      Bloom: { de: 'Blühpflanzen', es: 'plantas con flor', zh: '开花' },
      Cactus: { de: 'Kakteen', es: 'cactus', zh: '仙人掌' },
      Orchid: { de: 'Orchideen', es: 'orquídeas', zh: '兰花' },
      Tomato: { de: 'Tomaten', es: 'tomates', zh: '番茄' },
      Citrus: { de: 'Zitrus', es: 'cítricos', zh: '柑橘' },
      Rose: { de: 'Rosen', es: 'rosales', zh: '月季' },
      Herb: { de: 'Kräuter', es: 'hierbas', zh: '香草' },
    },
    synonyms: ['fertiliser', 'fertilizer', 'plant feed'],
    picture: 'plant-food',
    bay: 5,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} plant food, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, enough for ${p.lasts} weeks of watering.`,
    says: {
      good: ['New leaves within a fortnight.', 'Easy to measure with the cap.', 'The green is back.'],
      fair: ['Works; the smell is strong for an hour.'],
    },
    rows: table`
      brand   | model  | price | colours | millilitres | lasts | note
      Mossrow | Green  | 5.90  | -       | 500         | 20    | For everything with leaves.
      Mossrow | Green  | 9.50  | -       | 1000        | 40    | For everything with leaves.
      Mossrow | Bloom  | 6.50  | -       | 500         | 20    | For everything that flowers.
      Mossrow | Bloom  | 10.50 | -       | 1000        | 40    | For everything that flowers.
      Mossrow | Cactus | 4.50  | -       | 250         | 26    | A weak mixture for cacti and succulents.
      Mossrow | Tomato | 7.90  | -       | 1000        | 16    | For tomatoes, peppers and cucumbers.
      Mossrow | Herb   | 5.90  | -       | 500         | 18    | From plants alone, for what you eat.
      Mossrow | Rose   | 7.90  | -       | 1000        | 20    | For roses in beds and in pots.
      Verdell | Orchid | 5.50  | -       | 250         | 30    | With a cap that measures drops.
      Verdell | Citrus | 6.90  | -       | 500         | 18    | With iron, against yellow leaves.`,
  },
  {
    type: 'fertiliser sticks',
    names: { de: 'Düngestäbchen', es: 'barritas de abono', zh: '肥料棒' },
    models: {
      Green: { de: 'Grünpflanzen', es: 'plantas verdes', zh: '观叶' },
      Bloom: { de: 'Blühpflanzen', es: 'plantas con flor', zh: '开花' },
      Balcony: { de: 'Balkon', es: 'balcón', zh: '阳台' },
    },
    synonyms: ['plant food sticks', 'feeding sticks', 'fertilizer sticks'],
    picture: 'fertiliser-sticks',
    bay: 5,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} fertiliser sticks, pack of ${p.pieces}`,
    detail: (p, language) =>
      ({ de: `${p.pieces} Stück`, es: `${p.pieces} unidades`, zh: `${p.pieces} 根` })[language],
    about: (p) => `${p.pieces} sticks; push one into the soil and it feeds for ${p.lasts} weeks.`,
    says: {
      good: ['No measuring, no mess.', 'I only think of it four times a year.', 'The plants look stronger.'],
      fair: ['Handy; the sticks break easily.'],
    },
    rows: table`
      brand   | model   | price | colours | pieces | lasts | note
      Mossrow | Green   | 3.90  | -       | 30     | 12    | For everything with leaves.
      Mossrow | Bloom   | 3.90  | -       | 30     | 12    | For everything that flowers.
      Mossrow | Balcony | 4.90  | -       | 40     | 10    | For boxes and hanging baskets.`,
  },
  {
    type: 'pest spray',
    names: { de: 'Pflanzenschutzspray', es: 'insecticida para plantas', zh: '植物杀虫喷雾' },
    models: {
      'Greenfly Stop': { de: 'Blattlaus-Stopp', es: 'antipulgones', zh: '蚜虫' },
      'Mildew Stop': { de: 'Mehltau-Stopp', es: 'antioídio', zh: '白粉病' },
      'Soap Spray': { de: 'Schmierseife', es: 'jabón potásico', zh: '钾皂' },
    },
    synonyms: [
      'insect spray for plants',
      'greenfly spray',
      'aphid spray',
      'something against lice',
      'plant protection',
    ],
    picture: 'pest-spray',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} pest spray, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml against ${p.against}.`,
    says: {
      good: ['Gone after two days.', 'No bad smell in the room.', 'Saved my roses.'],
      fair: ['Helps; repeat it after a week.'],
    },
    rows: table`
      brand   | model         | price | colours | millilitres | against                    | works | minimumAge | note
      Krautex | Greenfly Stop | 9.90  | -       | 500         | greenfly and scale         | 2     | 18         | Read the label first; not for open flowers.
      Krautex | Mildew Stop   | 11.90 | -       | 500         | mildew and black spot      | 5     | 18         | Read the label first; for roses and vines.
      Mossrow | Soap Spray    | 7.90  | -       | 750         | greenfly and spider mites  | 3     | -          | Only soap and water; safe for bees and for salad.`,
  },
  {
    type: 'plant mister',
    names: { de: 'Pflanzensprüher', es: 'pulverizador', zh: '喷雾瓶' },
    synonyms: ['spray bottle', 'plant sprayer', 'mister'],
    picture: 'plant-mister',
    bay: 6,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} plant mister, ${p.volume} ml`,
    about: (p) => `Holds ${p.volume} ml and sprays a fine mist.`,
    says: {
      good: ['A mist like fog.', 'Looks pretty beside the plants.', 'The pump runs smoothly.'],
      fair: ['Nice; the first strokes come out as drops.'],
    },
    rows: table`
      brand   | model | price | colours           | volume | material | note
      Fernby  | Dew   | 9.90  | transparent,green | 400    | glass    | For ferns and other leaves that like it damp.
      Fernby  | Dew   | 6.90  | white,pink        | 600    | plastic  | The head turns from mist to jet.
      Fernby  | Brass | 16.90 | gold,copper       | 300    | brass    | As in an old greenhouse.
      Mossrow | Pump  | 14.90 | white             | 1500   | plastic  | Pump it up, then hold the key.
      Mossrow | Pump  | 24.90 | green             | 5000   | plastic  | With a strap and a lance for the garden.`,
  },
  {
    type: 'watering globe',
    names: { de: 'Bewässerungskugel', es: 'bola de riego', zh: '浇水球' },
    synonyms: ['watering bulb', 'plant waterer', 'holiday watering', 'watering spike'],
    picture: 'watering-globe',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} watering globe, ${p.volume} ml`,
    about: (p) => `Holds ${p.volume} ml and waters for ${p.holiday} days; of ${p.material}.`,
    says: {
      good: ['Two weeks by the sea and no dead plants.', 'Does its work quietly.', 'Simple and it works.'],
      fair: ['Good; loosen the soil before you push it in.'],
    },
    rows: table`
      brand   | model | price | colours          | volume | holiday | material   | note
      Fernby  | Bubble | 7.90 | green,blue,transparent | 250 | 10  | glass      | Blown by mouth.
      Fernby  | Bubble | 12.90 | red,blue        | 450    | 14    | glass      | Blown by mouth.
      Lehmka  | Cone   | 9.90 | brown            | 500    | 12    | clay       | Turn a bottle upside down on it.
      Regna   | Drip   | 39.90 | grey            | 9000   | 28    | plastic    | A tank and ten thin hoses for ten pots.`,
  },
  {
    type: 'soil meter',
    names: { de: 'Feuchtigkeitsmesser', es: 'medidor de humedad', zh: '土壤湿度计' },
    synonyms: ['moisture meter', 'plant meter', 'water meter for plants', 'soil tester'],
    picture: 'soil-meter',
    bay: 6,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} soil meter`,
    about: (p) => `Push it into the soil and it shows ${p.shows}.`,
    says: {
      good: ['I had watered far too much.', 'Quick and clear.', 'Easy to read.'],
      fair: ['Helpful; wipe it clean after each use.'],
    },
    rows: table`
      brand   | model | price | colours     | shows                      | lengthCm | display | note
      Fernby  | Probe | 9.90  | green,white | how damp the roots are     | 27       | no      | From one to ten, without a battery.
      Fernby  | Trio  | 14.90 | green       | water, light and acid      | 29       | no      | A switch for each of the three.
      Verdell | Drop  | 24.90 | white       | water and warmth on the phone | 14    | yes     | Sends a message when it is thirsty.
      Verdell | Stick | 5.90  | blue,white  | by colour when it is dry   | 12       | no      | White is dry, blue is wet.`,
  },
]
