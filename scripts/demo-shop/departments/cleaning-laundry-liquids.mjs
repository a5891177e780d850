import { table } from '../table.mjs'

export const liquids = [
  {
    type: 'all-purpose cleaner',
    names: { de: 'Allzweckreiniger', es: 'limpiador multiusos', zh: '多用途清洁剂' },
    synonyms: ['household cleaner', 'floor cleaner', 'universal cleaner', 'kitchen cleaner'],
    picture: 'all-purpose-cleaner',
    bay: 4,
    shelves: [3, 2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} all-purpose cleaner, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, smells of ${p.scent}, ${p.goodFor}.`,
    says: {
      good: ['A little is enough for the whole floor.', 'Cuts grease at once.', 'Leaves no streaks.'],
      fair: ['Cleans well, but the cap drips.'],
    },
    rows: table`
      brand     | model         | price | colours     | millilitres | scent   | goodFor                    | note
      Rinsella  | Lemon         | 2.90  | yellow      | 1000        | lemon   | for floors and worktops    | One capful for five litres of water.
      Rinsella  | Pine          | 2.90  | green       | 1000        | pine    | for floors and worktops    | One capful for five litres of water.
      Rinsella  | Orange oil    | 3.90  | orange      | 750         | orange  | for grease in the kitchen  | Takes off glue and labels too.
      Rinsella  | Parquet       | 4.90  | brown       | 1000        | beeswax | for wooden floors          | Cares for the wood as it cleans.
      Blankofix | Soap          | 3.50  | white       | 1000        | nothing | for all floors             | Plain soap without any scent, for sensitive noses.
      Blankofix | Vinegar       | 2.50  | transparent | 1000        | vinegar | for tiles and taps         | Dissolves lime as well.
      Blankofix | Kitchen spray | 3.50  | green       | 500         | mint    | for hob and extractor hood | Spray, wait a minute, wipe.
      Purelin   | Concentrate   | 5.90  | turquoise   | 250         | sea     | for floors and worktops    | Makes five litres; less plastic, less to carry.`,
  },
  {
    type: 'bathroom cleaner',
    names: { de: 'Badreiniger', es: 'limpiador de baño', zh: '浴室清洁剂' },
    synonyms: ['limescale remover', 'descaler', 'toilet cleaner', 'bath cleaner', 'lime remover'],
    picture: 'bathroom-cleaner',
    bay: 4,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} bathroom cleaner, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, smells of ${p.scent}, ${p.goodFor}.`,
    says: {
      good: ['Clean without much scrubbing.', 'A little is enough.', 'Does what the label says.'],
      fair: ['Works; open the window while you use it.'],
    },
    rows: table`
      brand     | model     | price | colours   | millilitres | scent    | goodFor                   | note                                     | picture
      Rinsella  | Bath foam | 3.90  | blue      | 500         | sea      | for tub, tiles and shower | The foam clings to upright walls.        | -
      Rinsella  | Lime stop | 4.50  | turquoise | 500         | citrus   | for taps and shower heads | Based on citric acid.                    | -
      Blankofix | Bath      | 3.20  | white     | 500         | nothing  | for tub and basin         | Gentle on enamel and acrylic.            | -
      Blankofix | Mould out | 5.90  | red       | 500         | chlorine | for mould on joints       | Wear gloves, and never mix it with acid. | -
      Rinsella  | WC ocean  | 2.50  | blue      | 750         | sea      | for the toilet            | Its bent neck gets under the rim.        | toilet-cleaner
      Rinsella  | WC lemon  | 2.50  | yellow    | 750         | lemon    | for the toilet            | Its bent neck gets under the rim.        | toilet-cleaner
      Blankofix | WC strong | 3.20  | green     | 750         | mint     | for lime and urine scale  | Leave it overnight.                      | toilet-cleaner`,
    pictureNames: { 'toilet-cleaner': { de: 'WC-Reiniger', es: 'limpiador de inodoro', zh: '马桶清洁剂' } },
  },
  {
    type: 'glass cleaner',
    names: { de: 'Glasreiniger', es: 'limpiacristales', zh: '玻璃清洁剂' },
    synonyms: ['window cleaner', 'mirror cleaner', 'screen cleaner'],
    picture: 'glass-cleaner',
    bay: 4,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} glass cleaner, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml in a spray bottle, ${p.goodFor}.`,
    says: {
      good: ['No streaks, even in the sun.', 'Dries before I can wipe twice.', 'Good on mirrors too.'],
      fair: ['Clean glass, but the spray head drips.'],
    },
    rows: table`
      brand     | model        | price | colours     | millilitres | scent   | goodFor                      | note
      Rinsella  | Clear        | 2.90  | blue        | 500         | alcohol | for windows and mirrors      | Dries by itself.
      Rinsella  | Clear refill | 3.90  | blue        | 1000        | alcohol | for the Rinsella bottle      | Fills the bottle twice.
      Blankofix | Pane         | 2.70  | transparent | 500         | nothing | for windows and glass tables | Without scent and colour.
      Blankofix | Screen       | 6.90  | white       | 100         | nothing | for screens and glasses      | With a soft cloth; no alcohol.
      Purelin   | Mint         | 4.90  | turquoise   | 500         | mint    | for windows and mirrors      | The bottle is made of old bottles.`,
  },
  {
    type: 'washing-up liquid',
    names: { de: 'Spülmittel', es: 'lavavajillas a mano', zh: '洗洁精' },
    synonyms: ['dish soap', 'dishwashing liquid', 'washing up', 'dish liquid'],
    picture: 'washing-up-liquid',
    bay: 4,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} washing-up liquid, ${p.millilitres} ml`,
    about: (p) => `${p.millilitres} ml, smells of ${p.scent}, ${p.goodFor}.`,
    says: {
      good: [
        'Three drops for a whole sink.',
        'My hands do not get dry.',
        'Takes off grease in cold water too.',
      ],
      fair: ['Good, but it runs out of the bottle too fast.'],
    },
    rows: table`
      brand     | model    | price | colours     | millilitres | scent    | goodFor             | note
      Rinsella  | Lime     | 1.90  | green       | 500         | lime     | for everyday dishes | -
      Rinsella  | Lime     | 3.50  | green       | 1000        | lime     | for everyday dishes | A big bottle with a pump.
      Rinsella  | Orange   | 1.90  | orange      | 500         | orange   | for greasy pans     | Dissolves grease in cold water.
      Blankofix | Balm     | 2.50  | pink        | 500         | almond   | for sensitive hands | With aloe.
      Blankofix | Zero     | 2.90  | transparent | 500         | nothing  | for baby bottles    | No scent, no colour.
      Purelin   | Rosemary | 3.90  | turquoise   | 500         | rosemary | for everyday dishes | Made of plants; the bottle is made of old bottles.`,
  },
  {
    type: 'drain cleaner',
    names: { de: 'Abflussreiniger', es: 'desatascador', zh: '管道疏通剂' },
    synonyms: ['drain unblocker', 'pipe cleaner', 'blocked sink', 'plunger'],
    picture: 'drain-cleaner',
    bay: 4,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} drain cleaner`,
    about: (p) => `${p.goodFor[0].toUpperCase()}${p.goodFor.slice(1)}, made of ${p.material}.`,
    says: {
      good: ['The water runs again.', 'Worked the first time.', 'Cheaper than a plumber.'],
      fair: ['Helped after the second try.'],
    },
    rows: table`
      brand     | model       | price | colours   | material        | goodFor                      | note                                | minimumAge | picture
      Blankofix | Pipe gel    | 4.90  | red       | alkaline gel    | for hair and soap in drains  | Wear gloves and glasses.            | 18         | -
      Blankofix | Pipe powder | 3.90  | white     | alkaline powder | for grease in kitchen drains | Pour it in dry, then hot water.     | 18         | -
      Purelin   | Enzyme      | 7.90  | green     | enzymes         | for slow drains              | Works overnight, without any acid.  | -          | -
      Skurra    | Plunger     | 6.90  | black,red | rubber and wood | for sinks and toilets        | The old way, and often the fastest. | -          | plunger`,
    pictureNames: { plunger: { de: 'Saugglocke', es: 'desatascador de ventosa', zh: '马桶塞' } },
  },
  {
    type: 'dishwasher tablets',
    names: { de: 'Spülmaschinentabs', es: 'pastillas para lavavajillas', zh: '洗碗块' },
    synonyms: ['dishwasher tabs', 'dishwasher detergent', 'dishwasher salt', 'rinse aid'],
    picture: 'dishwasher-tablets',
    bay: 5,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} dishwasher tablets, ${p.tabs} tabs`,
    about: (p) => `${p.tabs} tablets with ${p.scent} scent, ${p.goodFor}.`,
    says: {
      good: [
        'Glasses come out clear.',
        'Even burnt-on cheese is gone.',
        'They dissolve completely, also in the short programme.',
      ],
      fair: ['Clean dishes, but the plastic boxes stay wet.'],
    },
    rows: table`
      brand    | model      | price | colours | tabs | scent | goodFor                       | note
      Rinsella | Classic    | 4.90  | -       | 40   | lemon | for everyday dishes           | Add salt and rinse aid yourself.
      Rinsella | All in one | 7.90  | -       | 40   | lemon | with salt and rinse aid       | The film dissolves.
      Rinsella | All in one | 12.90 | -       | 80   | lemon | with salt and rinse aid       | The film dissolves.
      Rinsella | Short      | 8.90  | -       | 36   | apple | for short programmes          | Dissolves within minutes.
      Purelin  | Nature     | 6.90  | -       | 25   | no    | without phosphate and perfume | Wrapped in paper, not in plastic.`,
  },
]
