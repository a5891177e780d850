import { table } from '../table.mjs'

export const handTools = [
  {
    type: 'screwdriver',
    names: { de: 'Schraubendreher', es: 'destornillador', zh: '螺丝刀' },
    synonyms: ['screw driver', 'screwdriver set', 'Phillips screwdriver', 'flat screwdriver'],
    picture: 'screwdriver',
    bay: 2,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} screwdriver, ${p.tip}`,
    detail: (p) => p.tip.replace(' to ', '-'),
    about: (p) => `Tip ${p.tip}, ${p.lengthCm} cm long.`,
    says: {
      good: [
        'Sits in the screw and does not slip.',
        'The handle is kind to the palm.',
        'Has turned hundreds of screws and the tip is still sharp.',
      ],
      fair: ['Does what it should, no more.'],
    },
    rows: table`
      brand   | model | price | colours    | tip         | lengthCm | pieces | note
      Hamrund | Grip  | 4.90  | red        | PH1         | 18       | 1      | For small cross-head screws.
      Hamrund | Grip  | 5.50  | red        | PH2         | 21       | 1      | The cross head that most screws have.
      Hamrund | Grip  | 6.50  | red        | PZ2         | 21       | 1      | For the cross with the four fine lines.
      Hamrund | Grip  | 4.50  | red        | 4 mm        | 18       | 1      | A flat blade for lamps and sockets.
      Hamrund | Grip  | 5.50  | red        | 6.5 mm      | 25       | 1      | A flat blade for old furniture.
      Hamrund | Stub  | 4.90  | red        | PH2         | 9        | 1      | Short, for tight places.
      Ekfor   | Star  | 6.90  | green      | T20         | 20       | 1      | For star heads.
      Ekfor   | Star  | 7.50  | green      | T25         | 21       | 1      | For star heads in decking.
      Ekfor   | Volt  | 8.90  | orange     | PH2         | 21       | 1      | Insulated up to 1000 V.
      Ekfor   | Volt  | 7.90  | orange     | 4 mm        | 19       | 1      | Insulated up to 1000 V.
      Ekfor   | Six   | 24.90 | green      | PH1 to T25  | 22       | 6      | The six that open nearly everything.
      Ekfor   | Fine  | 16.90 | green      | 1.2 to 3 mm | 15       | 7      | For glasses, clocks and phones.
      Klemmo  | Click | 19.90 | black,blue | PH2         | 23       | 12     | A ratchet with eleven more bits in its handle.
      Klemmo  | Pen   | 29.90 | black      | PH00        | 16       | 24     | Electric, the size of a pen, for small devices.`,
  },
  {
    type: 'hammer',
    names: { de: 'Hammer', es: 'martillo', zh: '锤子' },
    synonyms: ['claw hammer', 'mallet', 'nail hammer', 'sledgehammer', 'rubber mallet'],
    picture: 'hammer',
    bay: 2,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} hammer, ${p.weightG} g`,
    detail: (p) => `${p.weightG} g`,
    about: (p) => `A head of ${p.weightG} g on a handle of ${p.material}.`,
    says: {
      good: [
        'Well balanced; every blow lands where it should.',
        'A tool for life.',
        'The head sits as firmly as on the first day.',
      ],
      fair: ['A decent hammer, a bit slippery with wet hands.'],
    },
    rows: table`
      brand   | model  | price | colours  | weightG | material   | lengthCm | note
      Hamrund | Ash    | 8.90  | brown    | 300     | ash wood   | 30       | For pictures and small nails.
      Hamrund | Ash    | 10.90 | brown    | 500     | ash wood   | 32       | The hammer for everything.
      Hamrund | Ash    | 14.90 | brown    | 800     | ash wood   | 35       | For stakes and stone.
      Hamrund | Claw   | 16.90 | blue,red | 450     | fibreglass | 33       | The claw pulls the nails out again.
      Hamrund | Claw   | 24.90 | black    | 600     | steel      | 34       | One piece of steel from head to end.
      Ekfor   | Rubber | 9.90  | black    | 450     | ash wood   | 32       | Leaves no marks on tiles or tent pegs.
      Ekfor   | Wood   | 12.90 | brown    | 380     | beech      | 30       | For chisels and for furniture.
      Ekfor   | Latch  | 18.90 | orange   | 600     | fibreglass | 31       | A magnet holds the first nail for you.
      Klemmo  | Tack   | 11.90 | red      | 200     | beech      | 28       | Slim, for upholstery tacks.
      Klemmo  | Sledge | 29.90 | yellow   | 3000    | fibreglass | 60       | For fence posts and old walls.`,
  },
  {
    type: 'hand saw',
    names: { de: 'Handsäge', es: 'serrucho', zh: '手锯' },
    synonyms: ['saw', 'wood saw', 'hacksaw', 'metal saw', 'mitre saw'],
    picture: 'hand-saw',
    bay: 3,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} hand saw, ${p.lengthCm} cm`,
    detail: (p) => `${p.lengthCm} cm`,
    about: (p) => `A blade of ${p.lengthCm} cm with ${p.teeth} teeth an inch, for ${p.forMaterial}.`,
    says: {
      good: [
        'Cuts straight and does not bind.',
        'Sharp enough that the weight of the arm is all it takes.',
        'Comfortable even after the tenth board.',
      ],
      fair: ['Cuts well; the guard gets lost easily.'],
    },
    rows: table`
      brand   | model    | price | colours   | lengthCm | teeth | forMaterial  | note
      Hamrund | Board    | 12.90 | yellow    | 40       | 8     | wood         | Cuts both on the push and on the pull.
      Hamrund | Board    | 15.90 | yellow    | 50       | 7     | wood         | For thick boards and beams.
      Hamrund | Fine     | 14.90 | yellow    | 35       | 11    | wood         | Clean edges in plywood and skirting.
      Ekfor   | Pull     | 24.90 | brown     | 24       | 17    | wood         | A thin blade that works on the pull, as in Japan.
      Ekfor   | Dovetail | 18.90 | brown     | 25       | 14    | wood         | A stiff back for exact joints.
      Ekfor   | Plaster  | 9.90  | green     | 16       | 8     | plasterboard | A pointed tip starts its own hole.
      Klemmo  | Bow      | 16.90 | red       | 30       | 24    | metal        | A frame that keeps the blade tight.
      Klemmo  | Bow Mini | 7.90  | red,black | 15       | 24    | metal        | For bolts in tight places.
      Klemmo  | Fold     | 21.90 | green     | 21       | 8     | branches     | Folds into its own handle.
      Klemmo  | Mitre    | 29.90 | blue      | 55       | 13    | wood         | With a box for corners of 45 degrees.`,
  },
  {
    type: 'pliers',
    names: { de: 'Zange', es: 'alicates', zh: '钳子' },
    synonyms: ['combination pliers', 'pincers', 'wire cutters', 'side cutters', 'water pump pliers'],
    picture: 'pliers',
    bay: 3,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} pliers, ${p.lengthCm} cm`,
    detail: (p) => `${p.lengthCm} cm`,
    about: (p) => `${p.lengthCm} cm long and ${p.weightG} g.`,
    says: {
      good: [
        'Grip like a dog that will not let go.',
        'They open smoothly and have no play.',
        'My third pair from them, after I lent out two.',
      ],
      fair: ['Good jaws, but stiff when new.'],
    },
    rows: table`
      brand   | model      | price | colours | lengthCm | weightG | opensMm | insulated | note
      Hamrund | Combi      | 11.90 | red     | 16       | 190     | 24      | no        | Grip, bend and cut.
      Hamrund | Combi      | 13.90 | red     | 18       | 250     | 28      | no        | Grip, bend and cut.
      Hamrund | Side       | 12.90 | red     | 16       | 180     | 18      | no        | Cuts wire and cable ties flush.
      Hamrund | Needle     | 13.50 | red     | 20       | 190     | 30      | no        | A long nose for what fell behind.
      Ekfor   | Combi Volt | 19.90 | orange  | 18       | 270     | 28      | yes       | Insulated up to 1000 V.
      Ekfor   | Side Volt  | 18.90 | orange  | 16       | 210     | 18      | yes       | Insulated up to 1000 V.
      Ekfor   | Strip      | 21.90 | orange  | 17       | 240     | 16      | yes       | Takes the skin off a cable and leaves the wire.
      Klemmo  | Pump       | 17.90 | blue    | 25       | 380     | 46      | no        | For taps and pipes, set with one button.
      Klemmo  | Pump       | 24.90 | blue    | 30       | 560     | 60      | no        | For taps and pipes, set with one button.
      Klemmo  | Lock       | 19.90 | silver  | 22       | 520     | 44      | no        | Stays closed by itself until you let it go.
      Klemmo  | Nip        | 14.90 | blue    | 20       | 310     | 36      | no        | Pulls nails out of old boards.`,
  },
  {
    type: 'spanner',
    names: { de: 'Schraubenschlüssel', es: 'llave fija', zh: '扳手' },
    synonyms: ['wrench', 'adjustable spanner', 'socket set', 'Allen key', 'hex key', 'ratchet'],
    picture: 'spanner',
    bay: 3,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} spanner, ${p.keyMm} mm`,
    detail: (p) => `${p.keyMm} mm`.replace(' to ', '-'),
    about: (p) => `${p.pieces === 1 ? 'One piece' : `${p.pieces} pieces`} for ${p.keyMm} mm.`,
    says: {
      good: [
        'Fits without a wobble.',
        'My bicycle has not seen a workshop since.',
        'Sizes are engraved, so they stay readable.',
      ],
      fair: ['Solid, only heavier than I thought.'],
    },
    rows: table`
      brand   | model    | price | colours | keyMm     | pieces | lengthCm | note
      Hamrund | Ring     | 4.90  | -       | 10        | 1      | 13       | Open at one end, a ring at the other.
      Hamrund | Ring     | 5.50  | -       | 13        | 1      | 16       | Open at one end, a ring at the other.
      Hamrund | Ring     | 6.90  | -       | 17        | 1      | 20       | Open at one end, a ring at the other.
      Hamrund | Ring     | 8.50  | -       | 19        | 1      | 22       | Open at one end, a ring at the other.
      Hamrund | Ring Set | 29.90 | -       | 6 to 19   | 8      | 22       | Rolled up in a cloth.
      Ekfor   | Slide    | 14.90 | -       | 0 to 24   | 1      | 15       | Opens as far as the nut needs.
      Ekfor   | Slide    | 19.90 | -       | 0 to 30   | 1      | 20       | Opens as far as the nut needs.
      Ekfor   | Slide    | 26.90 | -       | 0 to 38   | 1      | 25       | For the big nuts under a sink.
      Klemmo  | Hex      | 9.90  | -       | 1.5 to 10 | 9      | 17       | Angled keys with a ball end, for furniture and bikes.
      Klemmo  | Hex Fold | 12.90 | -       | 2 to 8    | 7      | 11       | Folds like a pocket knife.
      Klemmo  | Ratchet  | 49.90 | -       | 4 to 13   | 38     | 15       | Sockets and bits in a flat case.
      Klemmo  | Ratchet  | 89.90 | -       | 8 to 32   | 56     | 25       | For cars and heavy machines.`,
  },
  {
    type: 'utility knife',
    names: { de: 'Cuttermesser', es: 'cúter', zh: '美工刀' },
    synonyms: ['cutter', 'cutter knife', 'box cutter', 'carpet knife', 'craft knife'],
    picture: 'utility-knife',
    bay: 4,
    shelves: [3],
    minimumAge: 18,
    name: (p) => `${p.brand} ${p.model} utility knife, ${p.bladeMm} mm`,
    detail: (p) => `${p.bladeMm} mm`,
    about: (p) => `A blade ${p.bladeMm} mm wide, with ${p.pieces} blades in the pack.`,
    says: {
      good: [
        'Opens cartons and cuts carpet, year in, year out.',
        'The blade locks firmly, which I like.',
        'New blades go in without a tool.',
      ],
      fair: ['Sharp and safe, but the slider is stiff.'],
    },
    rows: table`
      brand   | model   | price | colours    | bladeMm | pieces | material  | note
      Budjo   | Snap    | 2.90  | yellow,red | 9       | 3      | plastic   | For paper and parcels.
      Budjo   | Snap    | 3.90  | yellow     | 18      | 3      | plastic   | For boxes and wallpaper.
      Hamrund | Slide   | 8.90  | black      | 18      | 5      | aluminium | A wheel locks the blade.
      Hamrund | Trapeze | 9.90  | blue       | 19      | 5      | zinc      | For carpet, felt and roofing.
      Hamrund | Fold    | 14.90 | black      | 19      | 6      | aluminium | Folds away in the pocket.
      Ekfor   | Safe    | 12.90 | orange     | 19      | 3      | plastic   | The blade jumps back as it leaves the cut.
      Ekfor   | Scalpel | 7.90  | silver     | 6       | 6      | aluminium | For models and stencils.
      Klemmo  | Heavy   | 11.90 | green      | 25      | 4      | rubber    | For insulation and plasterboard.`,
  },
  {
    type: 'tool box',
    names: { de: 'Werkzeugkasten', es: 'caja de herramientas', zh: '工具箱' },
    synonyms: ['toolbox', 'tool case', 'tool kit', 'tool set', 'tool bag', 'organiser'],
    picture: 'tool-box',
    bay: 4,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} tool box, ${p.width} cm`,
    detail: (p) => `${p.width} cm`,
    about: (p) => `${p.width} cm wide, made of ${p.material}, ${p.contains}.`,
    says: {
      good: [
        'At last everything has its place.',
        'Closes firmly, even when it is full.',
        'Carries well up three flights of stairs.',
      ],
      fair: ['Roomy; it gets heavy once it is full.'],
    },
    rows: table`
      brand   | model     | price  | colours     | width | weight | material  | contains       | note
      Arbetta | Carry     | 12.90  | black       | 32    | 1      | plastic   | empty          | For the tools of a small flat.
      Arbetta | Carry     | 19.90  | black,red   | 41    | 1.6    | plastic   | empty          | A tray lifts out on top.
      Arbetta | Carry     | 29.90  | black       | 50    | 2.3    | plastic   | empty          | Takes a drill and its charger.
      Arbetta | Fold      | 39.90  | red,blue    | 43    | 4.2    | steel     | empty          | Five trays open like a staircase.
      Arbetta | Roll      | 69.90  | black       | 46    | 6.8    | plastic   | empty          | Three boxes on wheels.
      Ekfor   | Bag       | 34.90  | brown       | 38    | 1.4    | canvas    | empty          | Twenty pockets round an open middle.
      Budjo   | Sort      | 14.90  | transparent | 36    | 0.9    | plastic   | empty          | Eighteen small bins for screws.
      Hamrund | Starter   | 39.90  | blue        | 30    | 3.1    | plastic   | with 39 tools  | Hammer, pliers, level and bits.
      Hamrund | Household | 79.90  | blue        | 42    | 6.2    | plastic   | with 89 tools  | All that a household needs for years.
      Hamrund | Workshop  | 189.00 | silver      | 46    | 13.5   | aluminium | with 155 tools | A case for those who mend cars too.`,
  },
]
