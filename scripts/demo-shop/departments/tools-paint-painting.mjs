import { table } from '../table.mjs'

export const paintingTools = [
  {
    type: 'paint brush',
    names: { de: 'Pinsel', es: 'brocha', zh: '油漆刷' },
    synonyms: ['paintbrush', 'brush', 'decorating brush', 'brush set', 'radiator brush'],
    picture: 'paint-brush',
    bay: 7,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} paint brush, ${p.widthMm} mm`,
    detail: (p) => `${p.widthMm} mm`.replace(' to ', '-'),
    about: (p) => `${p.widthMm} mm of ${p.bristles} for ${p.forPaint}.`,
    says: {
      good: ['Lost not one hair.', 'Spreads the paint evenly.', 'Washes out well and keeps its shape.'],
      fair: ['Good for one job; soft after the third.'],
    },
    rows: table`
      brand   | model | price | colours | widthMm  | bristles         | forPaint          | pieces | note
      Kvastin | Flat  | 2.90  | -       | 20       | mixed bristle    | oil paint         | 1      | For edges and mouldings.
      Kvastin | Flat  | 3.90  | -       | 40       | mixed bristle    | oil paint         | 1      | For doors and frames.
      Kvastin | Flat  | 4.90  | -       | 60       | mixed bristle    | oil paint         | 1      | For boards and gates.
      Kvastin | Aqua  | 4.50  | -       | 30       | fine synthetic   | water-based paint | 1      | Leaves no streaks.
      Kvastin | Aqua  | 5.90  | -       | 50       | fine synthetic   | water-based paint | 1      | Leaves no streaks.
      Kvastin | Aqua  | 7.90  | -       | 70       | fine synthetic   | water-based paint | 1      | Leaves no streaks.
      Kvastin | Bend  | 6.50  | -       | 35       | mixed bristle    | oil paint         | 1      | An angled neck for behind radiators.
      Fargona | Round | 5.90  | -       | 25       | pure bristle     | glaze and oil     | 1      | Holds a lot and gives it evenly.
      Rollaby | Block | 6.90  | -       | 120      | strong synthetic | wall paint        | 1      | For corners and rough plaster.
      Rollaby | Paste | 7.90  | -       | 170      | strong synthetic | wallpaper paste   | 1      | Wide, for paste and primer.
      Budjo   | Five  | 9.90  | -       | 20 to 60 | fine synthetic   | water-based paint | 5      | Five widths for a whole room.
      Budjo   | Foam  | 3.50  | -       | 50       | foam             | water-based paint | 3      | For smooth furniture.`,
  },
  {
    type: 'paint roller',
    names: { de: 'Farbrolle', es: 'rodillo de pintura', zh: '油漆滚筒' },
    synonyms: ['roller', 'roller set', 'paint tray', 'wall roller', 'radiator roller'],
    picture: 'paint-roller',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} paint roller, ${p.width} cm`,
    detail: (p) => `${p.width} cm`,
    about: (p) => `${p.width} cm wide with ${p.pileMm} mm of ${p.material}, for ${p.surface}.`,
    says: {
      good: ['Takes up a lot and does not splash.', 'No fluff on the wall.', 'Sits well in the hand.'],
      fair: ['Even result; it takes patience to wash.'],
    },
    rows: table`
      brand   | model      | price | colours | width | pileMm | material   | surface      | pieces | note
      Budjo   | Mini       | 3.90  | -       | 10    | 5      | foam       | smooth wood  | 2      | Two sleeves with one handle.
      Budjo   | Mini Soft  | 4.90  | -       | 10    | 11     | microfibre | smooth walls | 2      | For behind radiators.
      Rollaby | Wall       | 6.90  | -       | 18    | 13     | polyamide  | smooth walls | 1      | For smaller rooms.
      Rollaby | Wall       | 8.90  | -       | 25    | 13     | polyamide  | smooth walls | 1      | The size that painters use.
      Rollaby | Wall Rough | 9.90  | -       | 25    | 18     | polyamide  | rough walls  | 1      | Thick pile for woodchip and plaster.
      Rollaby | Tray Set   | 12.90 | -       | 18    | 12     | microfibre | smooth walls | 4      | With a tray, a grid and a spare sleeve.
      Rollaby | Tray Set   | 16.90 | -       | 25    | 13     | polyamide  | smooth walls | 6      | With a tray, a brush and a pole of 1 m.
      Kvastin | Front      | 14.90 | -       | 25    | 21     | polyamide  | outer walls  | 1      | For rough render.
      Kvastin | Pole       | 12.90 | -       | 25    | 13     | microfibre | ceilings     | 2      | With a pole that pulls out to 2 m.
      Fargona | Refill     | 5.90  | -       | 25    | 13     | polyamide  | smooth walls | 2      | Two spare sleeves.`,
  },
  {
    type: 'masking tape',
    names: { de: 'Malerkrepp', es: 'cinta de pintor', zh: '美纹纸胶带' },
    synonyms: ['painters tape', 'tape', 'crepe tape', 'dust sheet', 'cover sheet', 'duct tape'],
    picture: 'masking-tape',
    bay: 7,
    shelves: [2],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} tape, ${p.widthMm} mm x ${p.length} m`,
    detail: (p) => `${p.widthMm} mm x ${p.length} m`,
    about: (p) => `${p.length} m of tape ${p.widthMm} mm wide; comes off cleanly for ${p.staysDays} days.`,
    says: {
      good: [
        'Razor-sharp edges.',
        'Came off in one piece after the weekend.',
        'Sticks to the wall and spares the wallpaper.',
      ],
      fair: ['Holds well on paint, less well on dust.'],
    },
    rows: table`
      brand    | model   | price | colours | widthMm | length | staysDays | outdoor | note
      Fugeno   | Krepp   | 2.50  | -       | 19      | 50     | 2         | no      | For window panes and skirting.
      Fugeno   | Krepp   | 2.90  | -       | 30      | 50     | 2         | no      | For walls and doors.
      Fugeno   | Krepp   | 3.90  | -       | 50      | 50     | 2         | no      | For wide edges and for cover sheets.
      Krepello | Sharp   | 5.90  | -       | 25      | 50     | 14        | no      | For stripes with straight edges.
      Krepello | Sharp   | 6.90  | -       | 38      | 50     | 14        | no      | For stripes with straight edges.
      Krepello | Gentle  | 6.50  | -       | 25      | 33     | 30        | no      | For wallpaper and fresh paint.
      Fugeno   | Outside | 7.90  | -       | 38      | 25     | 60        | yes     | Bears sun and rain.
      Rollaby  | Sheet   | 8.90  | -       | 30      | 20     | 7         | no      | With a film that falls down 140 cm over the furniture.`,
  },
  {
    type: 'ladder',
    names: { de: 'Leiter', es: 'escalera', zh: '梯子' },
    synonyms: ['step ladder', 'stepladder', 'steps', 'step stool', 'telescopic ladder'],
    picture: 'ladder',
    bay: 8,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} ladder, ${p.steps} steps`,
    detail: (p, language) => `${p.steps}${{ de: ' Stufen', es: ' peldaños', zh: '级' }[language]}`,
    about: (p) => `${p.steps} steps, reaches ${p.workHeight} m and carries ${p.carries} kg.`,
    says: {
      good: [
        'Stands like a rock.',
        'Light enough to carry with one hand.',
        'Needs little room behind the door.',
      ],
      fair: ['Safe and steady, only bulky in the car.'],
    },
    rows: table`
      brand    | model  | price  | colours     | steps | workHeight | carries | weight | material  | note
      Stegalla | Step   | 24.90  | white,black | 2     | 2.4        | 150     | 3.2    | steel     | A stool with a rail to hold.
      Stegalla | Step   | 34.90  | black       | 3     | 2.6        | 150     | 4.6    | steel     | Wide steps with rubber.
      Stegalla | Home   | 44.90  | silver      | 4     | 2.9        | 150     | 3.9    | aluminium | A tray for the paint tin.
      Stegalla | Home   | 54.90  | silver      | 5     | 3.1        | 150     | 4.7    | aluminium | A tray for the paint tin.
      Stegalla | Home   | 69.90  | silver      | 6     | 3.3        | 150     | 5.6    | aluminium | For high ceilings in old houses.
      Stegalla | Home   | 89.90  | silver      | 8     | 3.8        | 150     | 7.4    | aluminium | For high ceilings in old houses.
      Uppendo  | Double | 79.90  | silver      | 10    | 2.8        | 150     | 6.2    | aluminium | Can be climbed from both sides.
      Uppendo  | Slide  | 129.00 | silver      | 18    | 5.6        | 150     | 10.8   | aluminium | Two parts that slide apart, for gutters.
      Uppendo  | Three  | 189.00 | silver      | 27    | 7.3        | 150     | 15.9   | aluminium | Stands, leans, and fits on stairs.
      Budjo    | Tele   | 139.00 | silver      | 11    | 4.2        | 150     | 9.6    | aluminium | Pushes together to 80 cm.
      Ekfor    | Hook   | 49.90  | brown       | 3     | 2.5        | 150     | 5.1    | beech     | A wooden one for the living room.`,
  },
  {
    type: 'work gloves',
    names: { de: 'Arbeitshandschuhe', es: 'guantes de trabajo', zh: '劳保手套' },
    synonyms: ['gloves', 'safety gloves', 'protective gloves', 'mechanic gloves'],
    picture: 'work-gloves',
    bay: 8,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} work gloves, size ${p.size}`,
    detail: (p) => p.size,
    about: (p) => `A pair in size ${p.size}, palms of ${p.material}.`,
    says: {
      good: ['They fit well and stay supple.', 'No blisters after a day of moving house.', 'They wash well.'],
      fair: ['Comfortable, if warm in summer.'],
    },
    rows: table`
      brand   | model  | price | colours | size | material     | cutProof | note
      Arbetta | Feel   | 3.90  | grey    | M    | nitrile      | no       | Thin and dry, for assembly.
      Arbetta | Feel   | 3.90  | grey    | L    | nitrile      | no       | Thin and dry, for assembly.
      Arbetta | Feel   | 3.90  | grey    | XL   | nitrile      | no       | Thin and dry, for assembly.
      Hamrund | Haul   | 7.90  | yellow  | L    | leather      | no       | For bricks and firewood.
      Hamrund | Haul   | 7.90  | yellow  | XL   | leather      | no       | For bricks and firewood.
      Fingra  | Guard  | 14.90 | black   | M    | coated fibre | yes      | Glass and sheet metal do not cut through.
      Fingra  | Guard  | 14.90 | black   | L    | coated fibre | yes      | Glass and sheet metal do not cut through.
      Fingra  | Thermo | 9.90  | orange  | L    | latex        | no       | Lined with fleece for cold days.`,
  },
  {
    type: 'safety glasses',
    names: { de: 'Schutzbrille', es: 'gafas de seguridad', zh: '护目镜' },
    synonyms: ['goggles', 'protective glasses', 'safety goggles', 'eye protection'],
    picture: 'safety-glasses',
    bay: 8,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} safety glasses`,
    about: (p) => `${p.weightG} g, with lenses of ${p.material}.`,
    says: {
      good: [
        'So light that I forget them on my nose.',
        'They stay put, even when I sweat.',
        'No splinter has found a way round them.',
      ],
      fair: ['They protect well, but press a little behind the ears.'],
    },
    rows: table`
      brand   | model      | price | colours            | weightG | material      | overGlasses | antiFog | note
      Sikrin  | Clear      | 5.90  | transparent        | 26      | polycarbonate | no          | no      | For sawing and drilling.
      Sikrin  | Clear Plus | 9.90  | transparent,yellow | 24      | polycarbonate | no          | yes     | Arms that adjust in length.
      Sikrin  | Over       | 8.90  | transparent        | 48      | polycarbonate | yes         | no      | Goes over your own glasses.
      Augolin | Tight      | 12.90 | blue               | 92      | polycarbonate | yes         | yes     | Closed all round, for dust and splashes.
      Augolin | Sun        | 11.90 | black              | 26      | polycarbonate | no          | yes     | Dark lenses for work outdoors.
      Budjo   | Small      | 7.90  | green              | 21      | polycarbonate | no          | no      | For children who help.`,
  },
]
