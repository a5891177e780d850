import { table } from '../table.mjs'

export const fixings = [
  {
    type: 'wood screw',
    names: { de: 'Holzschraube', es: 'tornillo para madera', zh: '木螺丝' },
    synonyms: ['screw', 'screws', 'wood screws', 'chipboard screws', 'decking screws', 'plasterboard screws'],
    picture: 'wood-screw',
    bay: 5,
    shelves: [5, 4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} screws, ${p.sizeMm} mm, ${p.pieces} pack`,
    about: (p) => `${p.pieces} screws of ${p.sizeMm} mm with a ${p.head} head.`,
    says: {
      good: [
        'They bite at once, without a first hole.',
        'None of the heads broke out.',
        'Plenty in a pack for a fair price.',
      ],
      fair: ['Good screws; the box opens too easily.'],
    },
    rows: table`
      brand   | model | price | colours | sizeMm   | pieces | head    | driver     | material          | note
      Skrall  | Span  | 3.90  | -       | 3 x 20   | 200    | flat    | T10        | zinc-plated steel | For hinges and thin wood.
      Skrall  | Span  | 4.50  | -       | 3.5 x 30 | 200    | flat    | T15        | zinc-plated steel | For chipboard.
      Skrall  | Span  | 4.90  | -       | 4 x 30   | 200    | flat    | T20        | zinc-plated steel | For chipboard.
      Skrall  | Span  | 5.50  | -       | 4 x 40   | 200    | flat    | T20        | zinc-plated steel | The size most people need.
      Skrall  | Span  | 5.90  | -       | 4 x 50   | 150    | flat    | T20        | zinc-plated steel | For battens and frames.
      Skrall  | Span  | 6.90  | -       | 5 x 60   | 100    | flat    | T25        | zinc-plated steel | For beams and posts.
      Skrall  | Span  | 7.50  | -       | 5 x 80   | 75     | flat    | T25        | zinc-plated steel | For beams and posts.
      Skrall  | Span  | 9.90  | -       | 6 x 100  | 50     | flat    | T30        | zinc-plated steel | For heavy timber.
      Timbra  | Deck  | 14.90 | -       | 5 x 50   | 200    | flat    | T25        | stainless steel   | Will not rust outdoors.
      Timbra  | Deck  | 17.90 | -       | 5 x 60   | 200    | flat    | T25        | stainless steel   | Will not rust outdoors.
      Timbra  | Deck  | 19.90 | -       | 5 x 70   | 150    | flat    | T25        | stainless steel   | Will not rust outdoors.
      Bultega | Board | 6.90  | -       | 3.5 x 25 | 500    | trumpet | PH2        | phosphated steel  | For plasterboard.
      Bultega | Board | 7.90  | -       | 3.5 x 35 | 500    | trumpet | PH2        | phosphated steel  | For plasterboard.
      Bultega | Round | 5.90  | -       | 4 x 20   | 100    | round   | PZ2        | brass             | Pretty enough to be seen.
      Bultega | Round | 4.90  | -       | 4 x 16   | 100    | pan     | T20        | zinc-plated steel | For brackets and metal fittings.
      Bultega | Mixed | 12.90 | -       | 3 to 5   | 600    | flat    | T10 to T25 | zinc-plated steel | Eight sizes in a sorted box.`,
  },
  {
    type: 'wall plug',
    names: { de: 'Dübel', es: 'taco de pared', zh: '膨胀管' },
    synonyms: ['wall plugs', 'plug', 'rawlplug', 'wall anchor', 'dowel', 'anchors'],
    picture: 'wall-plug',
    bay: 5,
    shelves: [3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} wall plugs, ${p.sizeMm} mm, ${p.pieces} pack`,
    about: (p) => `${p.pieces} plugs of ${p.sizeMm} mm for ${p.wall}, each holds ${p.carries} kg.`,
    says: {
      good: [
        'The shelf hangs as if it had grown there.',
        'They do not turn in the hole.',
        'The drill size stands on the pack, so nothing can go wrong.',
      ],
      fair: ['They hold well; I would like fewer in a pack.'],
    },
    rows: table`
      brand   | model    | price | colours | sizeMm  | pieces | wall               | carries | screws | note
      Dybla   | Uni      | 3.90  | -       | 5 x 25  | 100    | brick and concrete | 10      | no     | For pictures and lamps.
      Dybla   | Uni      | 4.90  | -       | 6 x 30  | 100    | brick and concrete | 20      | no     | The size for most shelves.
      Dybla   | Uni      | 5.90  | -       | 8 x 40  | 50     | brick and concrete | 40      | no     | For cupboards on the wall.
      Dybla   | Uni      | 6.90  | -       | 10 x 50 | 25     | brick and concrete | 70      | no     | For basins and boilers.
      Dybla   | Duo      | 5.90  | -       | 6 x 36  | 50     | every kind of wall | 22      | no     | Spreads in solid walls and knots itself in hollow ones.
      Dybla   | Duo      | 7.90  | -       | 8 x 49  | 50     | every kind of wall | 35      | no     | Spreads in solid walls and knots itself in hollow ones.
      Dybla   | Duo Kit  | 8.90  | -       | 6 x 36  | 30     | every kind of wall | 22      | yes    | With matching screws.
      Dybla   | Duo Kit  | 9.90  | -       | 8 x 49  | 20     | every kind of wall | 35      | yes    | With matching screws.
      Skrall  | Snail    | 7.90  | -       | 13 x 32 | 25     | plasterboard       | 8       | yes    | Turns into the board by hand.
      Skrall  | Umbrella | 9.90  | -       | 8 x 52  | 10     | plasterboard       | 25      | yes    | Opens behind the board like an umbrella.
      Bultega | Foam     | 8.50  | -       | 10 x 60 | 10     | aerated concrete   | 30      | no     | For soft light blocks.
      Bultega | Bolt     | 12.90 | -       | 10 x 90 | 10     | concrete           | 120     | no     | A steel anchor for railings.
      Bultega | Case     | 14.90 | -       | 5 to 10 | 210    | brick and concrete | 40      | no     | Four sizes in a sorted box.`,
  },
  {
    type: 'nail',
    names: { de: 'Nagel', es: 'clavo', zh: '钉子' },
    synonyms: ['nails', 'picture nails', 'tacks', 'picture hooks', 'pins'],
    picture: 'nail',
    bay: 5,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} nails, ${p.sizeMm} mm, ${p.pieces} pack`,
    about: (p) => `${p.pieces} nails of ${p.sizeMm} mm, ${p.material}.`,
    says: {
      good: ['Straight and sharp, every one.', 'They do not bend at the second blow.', 'Enough for years.'],
      fair: ['Fine, though the paper box tears.'],
    },
    rows: table`
      brand   | model   | price | colours | sizeMm   | pieces | material         | head  | note
      Skrall  | Pin     | 2.90  | -       | 1.2 x 20 | 250    | bright steel     | small | For beading and back panels.
      Skrall  | Pin     | 3.20  | -       | 1.4 x 30 | 200    | bright steel     | small | The head sinks into the wood.
      Skrall  | Flat    | 3.50  | -       | 2 x 40   | 200    | bright steel     | flat  | For boxes and crates.
      Skrall  | Flat    | 3.90  | -       | 2.5 x 55 | 150    | bright steel     | flat  | For boards and battens.
      Skrall  | Flat    | 4.50  | -       | 3.1 x 80 | 100    | bright steel     | flat  | For beams.
      Dybla   | Roof    | 5.90  | -       | 2.8 x 25 | 150    | galvanised steel | wide  | For roofing felt.
      Bultega | Picture | 3.90  | -       | 1.5 x 30 | 30     | hardened steel   | brass | Goes into plaster without crumbling it.
      Bultega | Hook    | 4.90  | -       | 1.4 x 25 | 20     | hardened steel   | hook  | Each hook carries a frame of 5 kg.
      Dybla   | Stone   | 4.50  | -       | 2.5 x 40 | 50     | hardened steel   | flat  | For mortar and soft brick.
      Bultega | Tack    | 2.90  | -       | 1.6 x 12 | 100    | blued steel      | round | For upholstery and canvas.`,
  },
]
