import { table } from '../table.mjs'

export const baking = [
  {
    type: 'baking tin',
    names: { de: 'Backform', es: 'molde para hornear', zh: '烘焙模具' },
    synonyms: ['cake tin', 'springform', 'muffin tin', 'loaf tin', 'cake mould', 'baking tray'],
    picture: 'baking-tin',
    bay: 5,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} baking tin, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm, ${p.material}, ${p.coating} coating.`,
    says: {
      good: ['The cake slides out whole.', 'Bakes evenly brown.', 'No leaks, even with thin batter.'],
      fair: ['Good, but a little smaller than I thought.'],
    },
    rows: table`
      brand    | model     | price | colours        | lengthCm | material        | coating   | dishwasher | note                                 | picture
      Bakkari  | Spring    | 14.90 | black          | 26       | steel           | non-stick | no         | The rim opens with a clasp.          | -
      Bakkari  | Spring    | 12.90 | black,red      | 20       | steel           | non-stick | no         | For a small cake.                    | -
      Bakkari  | Spring    | 16.90 | black          | 28       | steel           | non-stick | no         | With a second bottom for ring cakes. | -
      Bakkari  | Loaf      | 9.90  | black          | 30       | steel           | non-stick | no         | For bread and pound cake.            | loaf-tin
      Brottka  | Loaf      | 19.90 | blue           | 25       | enamelled steel | enamel    | yes        | Scratch it as much as you like.      | loaf-tin
      Bakkari  | Muffin 12 | 14.90 | black          | 38       | steel           | non-stick | no         | Twelve cups.                         | muffin-tin
      Zestrel  | Muffin 6  | 12.90 | turquoise,pink | 29       | silicone        | silicone  | yes        | Bends to push the muffins out.       | muffin-tin
      Brottka  | Bundt     | 24.90 | copper         | 25       | cast aluminium  | non-stick | no         | Deep grooves for icing.              | bundt-tin
      Hearthby | Tray      | 17.90 | grey           | 42       | steel           | enamel    | yes        | Draws out to fit the oven.           | baking-tray`,
    pictureNames: {
      'loaf-tin': { de: 'Kastenform', es: 'molde alargado', zh: '吐司模' },
      'muffin-tin': { de: 'Muffinform', es: 'molde para magdalenas', zh: '玛芬模' },
      'bundt-tin': { de: 'Gugelhupfform', es: 'molde de corona', zh: '中空蛋糕模' },
      'baking-tray': { de: 'Backblech', es: 'bandeja de horno', zh: '烤盘' },
    },
  },
  {
    type: 'rolling pin',
    names: { de: 'Nudelholz', es: 'rodillo de cocina', zh: '擀面杖' },
    synonyms: ['dough roller', 'pastry roller'],
    picture: 'rolling-pin',
    bay: 5,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} rolling pin, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm of ${p.material}.`,
    says: {
      good: ['Runs smoothly.', 'Dough does not stick.', 'Has a good weight.'],
      fair: ['Fine, a little short for pizza.'],
    },
    rows: table`
      brand   | model  | price | colours       | lengthCm | material | weightG | note
      Brottka | Roll   | 12.90 | brown         | 43       | beech    | 520     | Turns on ball bearings.
      Brottka | French | 9.90  | beige         | 40       | ash      | 310     | Without handles, thin at the ends.
      Bakkari | Even   | 19.90 | brown         | 35       | acacia   | 480     | Rings set the thickness to the millimetre.
      Zestrel | Slick  | 16.90 | turquoise,red | 38       | silicone | 600     | The dough does not stick, even without flour.`,
  },
  {
    type: 'whisk',
    names: { de: 'Schneebesen', es: 'batidor de varillas', zh: '打蛋器' },
    synonyms: ['egg whisk', 'beater', 'egg beater'],
    picture: 'whisk',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} whisk, ${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm of ${p.material}, ${p.goodFor}.`,
    says: {
      good: ['No lumps in the sauce.', 'Springy and light.', 'Comes clean in the dishwasher.'],
      fair: ['Good, the hanger is too small for my hook.'],
    },
    rows: table`
      brand  | model   | price | colours   | lengthCm | material          | goodFor                | dishwasher | note
      Ekholt | Balloon | 7.90  | silver    | 28       | stainless steel   | for cream and eggs     | yes        | -
      Ekholt | Soft    | 8.90  | red,black | 27       | silicone on steel | for coated pots        | yes        | -
      Ekholt | Mini    | 4.90  | silver    | 18       | stainless steel   | for dressings          | yes        | -
      Ekholt | Spiral  | 6.90  | silver    | 26       | stainless steel   | for gravy in flat pans | yes        | -`,
  },
  {
    type: 'measuring jug',
    names: { de: 'Messbecher', es: 'jarra medidora', zh: '量杯' },
    synonyms: ['measuring cup', 'measuring spoons', 'jug', 'litre measure'],
    picture: 'measuring-jug',
    bay: 5,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} measuring jug, ${p.capacity} l`,
    about: (p) => `Holds ${p.capacity} l, made of ${p.material}.`,
    says: {
      good: [
        'The marks can be read from above.',
        'Pours without dripping.',
        'Does not lose its print in the dishwasher.',
      ],
      fair: ['Good, but it scratches.'],
    },
    rows: table`
      brand  | model | price | colours     | capacity | material | dishwasher | microwave | note
      Ekholt | Clear | 5.90  | transparent | 1        | plastic  | yes        | no        | Marks for water, flour and sugar.
      Klirra | Heat  | 9.90  | transparent | 0.5      | glass    | yes        | yes       | Stands boiling water.
      Klirra | Heat  | 12.90 | transparent | 1        | glass    | yes        | yes       | Stands boiling water.
      Ekholt | Mix   | 8.90  | green,white | 1.5      | plastic  | yes        | yes       | Deep, with a lid, for beating cream in it.`,
  },
  {
    type: 'baking paper',
    names: { de: 'Backpapier', es: 'papel de horno', zh: '烘焙纸' },
    synonyms: ['parchment paper', 'greaseproof paper'],
    picture: 'baking-paper',
    bay: 6,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} baking paper, ${p.length} m`,
    about: (p) => `${p.length} m on the roll, ${p.width} cm wide, ${p.goodFor}.`,
    says: {
      good: ['Tears off straight.', 'Nothing sticks.', 'A roll lasts for months.'],
      fair: ['Good, but the box falls apart.'],
    },
    rows: table`
      brand | model      | price | colours | length | width | material         | goodFor           | note
      Sakko | Bake brown | 2.90  | -       | 15     | 38    | unbleached paper | up to 220 degrees | May be used twice.
      Sakko | Bake white | 2.50  | -       | 10     | 38    | paper            | up to 220 degrees | -
      Sakko | Bake white | 4.20  | -       | 20     | 38    | paper            | up to 220 degrees | -`,
  },
  {
    type: 'kitchen foil',
    names: { de: 'Küchenfolie', es: 'papel film y aluminio', zh: '保鲜膜与锡纸' },
    synonyms: ['aluminium foil', 'tin foil', 'cling film', 'foil', 'freezer bags'],
    picture: 'kitchen-foil',
    bay: 6,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} kitchen foil, ${p.length} m`,
    about: (p) => `${p.length} m of ${p.material}, ${p.width} cm wide, ${p.goodFor}.`,
    says: {
      good: ['Tears off cleanly.', 'Strong.', 'Lasts long.'],
      fair: ['Good, but the roll slips out of the box.'],
    },
    rows: table`
      brand | model        | price | colours | length | width | material      | goodFor                | note
      Sakko | Shine        | 3.50  | -       | 30     | 29    | aluminium     | for oven and fridge    | Mostly recycled metal.
      Sakko | Shine strong | 4.50  | -       | 15     | 45    | aluminium     | for grill and roasts   | Twice as thick.
      Sakko | Cling        | 2.90  | -       | 50     | 30    | clear plastic | for fridge and freezer | With a slide to cut it.`,
  },
  {
    type: 'tea towel',
    names: { de: 'Geschirrtuch', es: 'paño de cocina', zh: '茶巾' },
    synonyms: ['dish towel', 'kitchen towel', 'oven glove', 'apron', 'pot holder'],
    picture: 'tea-towel',
    bay: 6,
    shelves: [1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} tea towels, ${p.pieces} pack`,
    about: (p) => `${p.pieces} of ${p.lengthCm} by ${p.width} cm, ${p.material}.`,
    says: {
      good: ['Dry glasses without lint.', 'Get softer with every wash.', 'Take up a lot of water.'],
      fair: ['Wash them once before the first use.'],
    },
    rows: table`
      brand    | model  | price | colours     | pieces | lengthCm | width | material | washable | note
      Tellerby | Check  | 9.90  | blue,red    | 3      | 70       | 50    | cotton   | yes      | Woven in a check.
      Tellerby | Linen  | 19.90 | beige,grey  | 2      | 70       | 50    | linen    | yes      | For glasses.
      Tellerby | Waffle | 12.90 | green,white | 3      | 70       | 50    | cotton   | yes      | Woven like a waffle, takes much water.`,
  },
  {
    type: 'oven glove',
    names: { de: 'Ofenhandschuh', es: 'guante de horno', zh: '隔热手套' },
    synonyms: ['oven mitt', 'pot holder', 'baking glove'],
    picture: 'oven-glove',
    bay: 6,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} oven glove`,
    about: (p) => `${p.lengthCm} cm long of ${p.material}, safe up to ${p.hottest} °C.`,
    says: {
      good: ['The heat does not come through.', 'Long enough to protect the arm.', 'Good grip on a tray.'],
      fair: ['Warm enough, but only one in the packet.'],
    },
    rows: table`
      brand    | model | price | colours         | lengthCm | material            | hottest | washable | note
      Tellerby | Quilt | 7.90  | blue,red        | 30       | cotton              | 200     | yes      | With a loop to hang it up.
      Zestrel  | Grip  | 12.90 | turquoise,black | 33       | silicone and cotton | 250     | yes      | Wet hands hold it too.
      Ovenna   | Grill | 16.90 | black           | 36       | aramid              | 350     | yes      | Five fingers, for fire and grill.`,
  },
]
