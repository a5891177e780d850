import { table } from '../table.mjs'

export const brewing = [
  {
    type: 'capsule machine',
    names: { de: 'Kapselmaschine', es: 'cafetera de cápsulas', zh: '胶囊咖啡机' },
    synonyms: ['pod machine', 'coffee capsule machine', 'coffee pod machine', 'coffee machine'],
    picture: 'capsule-machine',
    bay: 2,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} capsule machine`,
    about: (p) => `Ready in ${p.heatsIn} seconds, ${p.pressure} bar, a tank of ${p.capacity} l.`,
    says: {
      good: [
        'Coffee in half a minute.',
        'Takes hardly any room.',
        'Always tastes the same.',
        'Easy to fill.',
      ],
      fair: ['Good coffee, but a little loud.'],
    },
    rows: table`
      brand   | model    | price  | colours         | heatsIn | pressure | capacity | width | fits              | note
      Kapsulo | Pod      | 79.90  | red,black,white | 25      | 15       | 0.7      | 12    | Kapsulo capsules  | As narrow as a book.
      Kapsulo | Pod Milk | 149.00 | black,silver    | 25      | 19       | 1        | 20    | Kapsulo capsules  | Foams the milk in its own jug.
      Kapsulo | Pod Mini | 59.90  | turquoise,grey  | 30      | 15       | 0.5      | 11    | Kapsulo capsules  | For one cup after another.
      Mokkara | Pad      | 69.90  | red,black       | 45      | 3        | 0.9      | 19    | round coffee pads | One cup or two at a time.`,
  },
  {
    type: 'stovetop coffee maker',
    names: { de: 'Espressokocher', es: 'cafetera italiana', zh: '摩卡壶' },
    synonyms: ['moka pot', 'espresso pot', 'stovetop espresso maker'],
    picture: 'moka-pot',
    bay: 3,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} stovetop coffee maker, ${p.cups} cups`,
    about: (p) => `Brews ${p.cups} small cups on ${p.hob}, made of ${p.material}.`,
    says: {
      good: ['Strong and simple.', 'The kitchen smells like holidays.', 'Nothing in it can break.'],
      fair: ['Good coffee, but the handle gets warm.'],
    },
    rows: table`
      brand   | model       | price | colours          | cups | material  | hob                   | volume | note
      Mokkara | Stove       | 17.90 | silver,red,black | 3    | aluminium | gas and electric hobs | 150    | Eight sides, as it has always been.
      Mokkara | Stove       | 24.90 | silver,black     | 6    | aluminium | gas and electric hobs | 300    | Eight sides, as it has always been.
      Mokkara | Stove Steel | 34.90 | silver,copper    | 4    | steel     | all hobs              | 200    | For induction too, and for the dishwasher.
      Kremora | Volt        | 44.90 | black            | 6    | aluminium | its own electric base | 300    | Turns itself off and keeps warm.`,
  },
  {
    type: 'coffee dripper',
    names: { de: 'Handfilter', es: 'portafiltro de mano', zh: '手冲滤杯' },
    synonyms: ['pour over', 'filter holder', 'hand filter', 'coffee filter'],
    picture: 'coffee-dripper',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} coffee dripper, ${p.cups} cups`,
    about: (p) => `For ${p.cups} cups, made of ${p.material}, takes filter papers size ${p.size}.`,
    says: {
      good: ['The purest coffee.', 'Sits firmly on the mug.', 'So simple, so good.'],
      fair: ['Fine, but warm it up first.'],
    },
    rows: table`
      brand    | model     | price | colours     | cups | material  | size | dishwasher | note
      Mokkara  | Cone      | 5.90  | black,red   | 2    | plastic   | 2    | yes        | For the mug at home and in the tent.
      Mokkara  | Cone      | 7.90  | black,white | 4    | plastic   | 4    | yes        | For a pot.
      Fincalta | Spiral    | 24.90 | white,black | 2    | porcelain | 2    | yes        | Ribs in a spiral let the water run evenly.
      Fincalta | Hourglass | 44.90 | transparent | 6    | glass     | 4    | yes        | Filter and jug in one, with a wooden collar.
      Fincalta | Mesh      | 29.90 | gold        | 4    | steel     | 4    | yes        | A fine sieve instead of paper.`,
  },
  {
    type: 'cold brew maker',
    names: { de: 'Cold-Brew-Bereiter', es: 'jarra de café frío', zh: '冷萃壶' },
    synonyms: ['iced coffee maker', 'cold coffee jug', 'iced tea jug'],
    picture: 'cold-brew',
    bay: 7,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} cold brew maker, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l; coffee or tea draws overnight in the fridge.`,
    says: {
      good: ['All summer in our fridge door.', 'Not bitter at all.', 'The sieve is fine enough.'],
      fair: ['Good, but it takes its twelve hours.'],
    },
    rows: table`
      brand    | model    | price | colours     | capacity | material | dishwasher | note
      Fincalta | Night    | 24.90 | black,brown | 1        | glass    | yes        | Fits in the fridge door.
      Fincalta | Night XL | 29.90 | black       | 1.5      | glass    | yes        | Fits in the fridge door.
      Oolonga  | Bottle   | 22.90 | green,beige | 0.75     | glass    | yes        | With a silicone spout, for cold tea.`,
  },
  {
    type: 'soda maker',
    names: { de: 'Wassersprudler', es: 'máquina de agua con gas', zh: '气泡水机' },
    synonyms: ['sparkling water maker', 'soda machine', 'carbonator', 'co2 cylinder'],
    picture: 'soda-maker',
    bay: 8,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} soda maker`,
    about: (p) => `Makes ${p.capacity} l of sparkling water at a time in a ${p.material} bottle.`,
    says: {
      good: ['No more crates to carry.', 'You choose how much it sparkles.', 'Simple to use.'],
      fair: ['Good, but the cylinder is empty sooner than I thought.'],
    },
    rows: table`
      brand   | model | price  | colours         | capacity | material | width | note
      Sprudlo | Easy  | 59.90  | black,white,red | 0.8      | plastic  | 13    | Press the top until it hums.
      Sprudlo | Glass | 109.00 | black,white     | 0.7      | glass    | 17    | Glass bottles that go into the dishwasher.
      Sprudlo | Auto  | 149.00 | silver          | 1        | plastic  | 15    | Three strengths at the touch of a button.
      Sprudlo | Party | 79.90  | turquoise       | 1        | plastic  | 14    | With three flavours to try.`,
  },
  {
    type: 'water filter jug',
    names: { de: 'Wasserfilterkanne', es: 'jarra filtrante', zh: '滤水壶' },
    synonyms: ['water filter', 'filter jug', 'water softener', 'filter cartridge'],
    picture: 'water-filter-jug',
    bay: 8,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} water filter jug, ${p.capacity} l`,
    about: (p) => `Filters ${p.capacity} l; a cartridge lasts ${p.lasts} weeks.`,
    says: {
      good: ['Tea without a film on it.', 'The kettle stays free of lime.', 'Fits in the fridge door.'],
      fair: ['Works, but the first jug must be thrown away.'],
    },
    rows: table`
      brand   | model   | price | colours    | capacity | lasts | material | note
      Aquilby | Clear   | 19.90 | white,blue | 2.4      | 4     | plastic  | A dial reminds you of the next cartridge.
      Aquilby | Clear L | 26.90 | white,grey | 3.5      | 4     | plastic  | For the whole family.
      Aquilby | Glass   | 44.90 | black      | 2.5      | 4     | glass    | With a wooden lid.`,
  },
  {
    type: 'water filter cartridge',
    names: { de: 'Wasserfilterkartusche', es: 'cartucho de filtro de agua', zh: '滤水壶滤芯' },
    synonyms: ['filter cartridge', 'water filter', 'replacement filter'],
    picture: 'filter-cartridge',
    bay: 8,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} water filter cartridges, ${p.pieces} pack`,
    about: (p) => `${p.pieces} cartridges for the ${p.fits}, ${p.lasts} weeks each.`,
    says: {
      good: ['Changed in seconds.', 'The water tastes better.', 'Fits at once.'],
      fair: ['Good, but dear in the long run.'],
    },
    rows: table`
      brand   | model | price | colours | pieces | fits                      | lasts | note
      Aquilby | Soft  | 14.90 | -       | 3      | Aquilby jugs              | 4     | Against lime.
      Aquilby | Soft  | 26.90 | -       | 6      | Aquilby jugs              | 4     | Against lime.
      Aquilby | Pure  | 18.90 | -       | 3      | Aquilby jugs              | 4     | For soft water; takes chlorine and metals.
      Kremora | Tank  | 12.90 | -       | 1      | Kremora espresso machines | 8     | Sits in the tank; descale half as often.`,
  },
  {
    type: 'CO2 cylinder',
    names: { de: 'CO2-Zylinder', es: 'cilindro de CO2', zh: '二氧化碳气瓶' },
    synonyms: ['gas cylinder', 'soda cylinder', 'co2'],
    picture: 'co2-cylinder',
    bay: 8,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} CO2 cylinder, ${p.grams} g`,
    about: (p) => `${p.grams} g of gas, enough for about ${p.litres} l of sparkling water.`,
    says: {
      good: ['No more bottles to carry.', 'Lasts as long as it says.', 'Fits my old machine too.'],
      fair: ['Good, but heavy to carry home.'],
    },
    rows: table`
      brand   | model    | price | colours | grams | litres | fits                         | note
      Sprudlo | Full     | 29.90 | -       | 425   | 60     | Sprudlo and most soda makers | A new one, filled.
      Sprudlo | Exchange | 8.90  | -       | 425   | 60     | Sprudlo and most soda makers | Bring an empty one; the desk exchanges it.
      Sprudlo | Duo      | 54.90 | -       | 850   | 120    | Sprudlo and most soda makers | Two, so that one is always full.`,
  },
]
