import { table } from '../table.mjs'
import { fromAge } from './toys-games-words.mjs'

export const building = [
  {
    type: 'building set',
    names: { de: 'Bauset', es: 'juego de construcción', zh: '积木套装' },
    synonyms: ['building bricks', 'bricks', 'building blocks', 'construction set', 'brick set'],
    picture: 'building-set',
    bay: 3,
    shelves: [5, 4, 3],
    name: (p) => `${p.brand} ${p.model} building set, ${p.pieces} pieces`,
    about: (p) => `${p.pieces} pieces, ${fromAge(p)}.`,
    says: {
      good: [
        'Quiet children for a whole Sunday.',
        'The pieces hold together and come apart again.',
        'Clear drawings, step by step.',
      ],
      fair: ['Great fun, until you step on a piece at night.'],
    },
    rows: table`
      brand    | model         | price  | colours | pieces | fromAge | theme         | smallParts | note
      Brikkado | First Box     | 14.90  | -       | 30     | 2       | free building | no         | Big bricks for small fists.
      Brikkado | Zoo           | 29.90  | -       | 58     | 2       | animals       | no         | Big bricks, with an elephant that rolls.
      Brikkado | Classic       | 24.90  | -       | 480    | 4       | free building | yes        | Eleven colours, wheels and windows.
      Brikkado | Classic       | 39.90  | -       | 900    | 4       | free building | yes        | Eleven colours, in a box with a lid.
      Brikkado | Fire Station  | 49.90  | -       | 420    | 6       | town          | yes        | With an engine and a cat in a tree.
      Brikkado | Harbour Crane | 79.90  | -       | 760    | 8       | town          | yes        | The crane turns and lifts.
      Brikkado | Space Ferry   | 59.90  | -       | 540    | 8       | space         | yes        | Three ships that become one.
      Brikkado | Old Bakery    | 149.00 | -       | 2100   | 14      | architecture  | yes        | For grown-ups with a free shelf.
      Brikkado | Orchid        | 44.90  | -       | 520    | 14      | flowers       | yes        | A flower that needs no water.
      Schraubo | Racer         | 19.90  | -       | 130    | 7       | vehicles      | yes        | Steel strips, screws and a real key.
      Schraubo | Bridge        | 34.90  | -       | 340    | 8       | engineering   | yes        | A bridge that carries a cat.
      Schraubo | Gears         | 44.90  | -       | 280    | 8       | engineering   | yes        | With a motor and forty cogs.
      Magnelli | Tiles         | 34.90  | -       | 40     | 3       | free building | no         | Coloured windows that snap together.
      Magnelli | Tiles         | 69.90  | -       | 100    | 3       | free building | no         | Coloured windows that snap together.
      Magnelli | Marble Run    | 54.90  | -       | 92     | 4       | marble run    | no         | Pipes for marbles on magnetic tiles.`,
  },
  {
    type: 'wooden blocks',
    names: { de: 'Holzbausteine', es: 'bloques de madera', zh: '木积木' },
    synonyms: ['wooden bricks', 'building blocks', 'stacking blocks', 'wooden toy', 'marble run'],
    picture: 'wooden-blocks',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} wooden blocks, ${p.pieces} pieces`,
    about: (p) => `${p.pieces} pieces of ${p.material}, ${fromAge(p)}.`,
    says: {
      good: ['Smooth on every side.', 'Our third child plays with the same box.', 'No smell, no splinters.'],
      fair: ['Lovely wood; I wish there were more arches.'],
    },
    rows: table`
      brand     | model          | price | colours | pieces | material      | fromAge | note
      Astholt   | Plain          | 24.90 | -       | 50     | beech         | 1       | Bare wood in a cotton sack.
      Astholt   | Plain          | 39.90 | -       | 100    | beech         | 1       | Bare wood in a cotton sack.
      Astholt   | Rainbow        | 34.90 | -       | 60     | stained beech | 1       | Colours that stand a wet mouth.
      Astholt   | Letters        | 19.90 | -       | 28     | lime wood     | 2       | Letters, numbers and animals.
      Astholt   | Castle         | 44.90 | -       | 85     | beech         | 3       | With towers and two knights.
      Astholt   | Planks         | 49.90 | -       | 200    | pine          | 4       | All alike: bridges, towers, spirals.
      Rullbacke | Marble Run     | 39.90 | -       | 60     | beech         | 4       | With twelve marbles.
      Rullbacke | Marble Run Big | 69.90 | -       | 125    | beech         | 5       | With a bell and a long curve.
      Rullbacke | Dominoes       | 16.90 | -       | 120    | beech         | 3       | Stand them, push one.
      Rullbacke | Tumble Tower   | 14.90 | -       | 54     | pine          | 6       | Pull one out and keep your nerve.`,
  },
  {
    type: 'toy train',
    names: { de: 'Spielzeugeisenbahn', es: 'tren de juguete', zh: '玩具火车' },
    synonyms: ['train set', 'wooden railway', 'railway', 'model train', 'train tracks'],
    picture: 'toy-train',
    bay: 3,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} toy train${p.pieces === 1 ? '' : `, ${p.pieces} pieces`}`,
    about: (p) => `${p.pieces === 1 ? 'One piece' : `${p.pieces} pieces`}, ${fromAge(p)}, ${p.drive}.`,
    says: {
      good: [
        'Goes with the rails from my own childhood.',
        'Hours of quiet under the table.',
        'The couplings hold.',
      ],
      fair: ['Nice set; we needed more curves soon.'],
    },
    rows: table`
      brand     | model         | price  | colours  | pieces | fromAge | drive                 | material | note
      Rullbacke | Oval          | 24.90  | red      | 18     | 3       | pushed by hand        | wood     | A first round with a bridge.
      Rullbacke | Village       | 49.90  | green    | 52     | 3       | pushed by hand        | wood     | Houses, trees and a level crossing.
      Rullbacke | Harbour       | 79.90  | blue     | 78     | 3       | driven by a battery   | wood     | A crane with a magnet.
      Rullbacke | Engine        | 16.90  | red,blue | 1      | 3       | driven by a battery   | wood     | Pulls eight wagons uphill.
      Rullbacke | Wagons        | 14.90  | yellow   | 3      | 3       | pushed by hand        | wood     | With loads to take off.
      Rullbacke | Rails         | 19.90  | brown    | 24     | 3       | pushed by hand        | wood     | Curves, straights and two points.
      Brikkado  | Cargo         | 99.90  | orange   | 560    | 7       | driven by a battery   | plastic  | Runs at ten speeds from a phone.
      Gleisla   | Starter       | 129.00 | black    | 26     | 8       | driven by mains power | metal    | A steam engine with three coaches.
      Gleisla   | Night Express | 189.00 | blue     | 34     | 8       | driven by mains power | metal    | Lights in all the windows.`,
  },
  {
    type: 'experiment kit',
    names: { de: 'Experimentierkasten', es: 'kit de experimentos', zh: '科学实验套装' },
    synonyms: ['science kit', 'chemistry set', 'microscope', 'robot kit', 'crystal kit', 'telescope'],
    picture: 'experiment-kit',
    bay: 4,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} experiment kit`,
    about: (p) => `${p.experiments} experiments about ${p.theme}, ${fromAge(p)}.`,
    says: {
      good: [
        'She explains it all to her grandmother now.',
        'Everything needed is in the box.',
        'The booklet is clear and has pictures.',
      ],
      fair: ['Good kit; a parent should sit beside.'],
    },
    rows: table`
      brand    | model       | price | colours | experiments | theme         | fromAge | smallParts | note
      Kuriosa  | Crystals    | 19.90 | -       | 9           | crystals      | 10      | yes        | Grow them on the window sill in a week.
      Kuriosa  | Volcano     | 16.90 | -       | 5           | rocks         | 8       | yes        | It really spits.
      Kuriosa  | Slime       | 14.90 | -       | 8           | slime         | 8       | yes        | Washes out of carpets with warm water.
      Kuriosa  | Kitchen Lab | 24.90 | -       | 30          | chemistry     | 8       | yes        | With things from the kitchen.
      Kuriosa  | Chem 100    | 59.90 | -       | 100         | chemistry     | 10      | yes        | Goggles, tubes and a burner for tea lights.
      Kuriosa  | Water       | 17.90 | -       | 15          | water         | 5       | no         | Siphons, bubbles and a diver.
      Voltkind | Circuits    | 29.90 | -       | 60          | electricity   | 8       | yes        | Parts snap together, no soldering.
      Voltkind | Solar       | 34.90 | -       | 12          | sunlight      | 8       | yes        | Fourteen little machines run in the sun.
      Voltkind | Robot Arm   | 49.90 | -       | 6           | robots        | 10      | yes        | Lifts an egg without breaking it.
      Voltkind | Bug Robot   | 39.90 | -       | 10          | programming   | 7       | yes        | Follows a line you draw.
      Kuriosa  | Microscope  | 59.90 | -       | 20          | tiny things   | 8       | yes        | Enlarges up to 1200 times.
      Kuriosa  | Star Finder | 79.90 | -       | 10          | the night sky | 8       | no         | A telescope on a tripod.`,
  },
]
