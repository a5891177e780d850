import { table } from '../table.mjs'

export const lamps = [
  {
    type: 'wall lamp',
    names: { de: 'Wandleuchte', es: 'aplique de pared', zh: '壁灯' },
    synonyms: ['sconce', 'wall light', 'reading lamp', 'lamp'],
    picture: 'wall-lamp',
    bay: 7,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} wall lamp`,
    about: (p) => `${p.height} cm high, for one ${p.base}; ${p.goodFor}.`,
    says: {
      good: ['A lovely light on the wall.', 'Easy to put up.', 'Looks good even when it is off.'],
      fair: ['Nice, but the screws were too short.'],
    },
    rows: table`
      brand  | model     | price | colours      | height | base     | dimmable | goodFor                 | note
      Tove   | Half moon | 34.90 | white,beige  | 18     | E14 bulb | no       | for hall and stairs     | Plaster that can be painted.
      Tove   | Bedside   | 44.90 | black,gold   | 30     | LED      | yes      | for reading in bed      | A thin arm that turns.
      Orra   | Up & down | 39.90 | black,white  | 12     | LED      | no       | for halls               | Throws its light both ways.
      Orra   | Mirror    | 49.90 | silver,black | 40     | LED      | no       | for the bathroom mirror | Steam does it no harm.
      Glimmo | Plug-in   | 29.90 | white,green  | 25     | E27 bulb | no       | for rented walls        | With a cord, a switch and a plug.`,
  },
  {
    type: 'clip lamp',
    names: { de: 'Klemmleuchte', es: 'lámpara de pinza', zh: '夹灯' },
    synonyms: ['clamp lamp', 'reading lamp', 'bed lamp', 'lamp'],
    picture: 'clip-lamp',
    bay: 2,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} clip lamp`,
    about: (p) => `${p.brightness} lm at ${p.warmth} K on a neck of ${p.lengthCm} cm.`,
    says: {
      good: ['Holds on the headboard.', 'Bends and stays.', "Not in my husband's eyes."],
      fair: ['Good, but the clip is stiff.'],
    },
    rows: table`
      brand   | model   | price | colours           | brightness | warmth | lengthCm | power | rechargeable | note
      Orra    | Clip    | 19.90 | white,black,red   | 250        | 3000   | 35       | 4     | no           | Opens up to 5 cm.
      Orra    | Clip Go | 27.90 | grey,turquoise    | 200        | 3000   | 38       | 3     | yes          | Twenty hours without a cord.
      Halvira | Snap    | 12.90 | white,pink        | 180        | 4000   | 30       | 3     | no           | By USB.
      Halvira | Page    | 9.90  | black,blue,purple | 30         | 3000   | 15       | 1     | yes          | Clips to a book; weighs 40 g.`,
  },
  {
    type: 'lampshade',
    names: { de: 'Lampenschirm', es: 'pantalla de lámpara', zh: '灯罩' },
    synonyms: ['shade', 'lamp cover', 'light shade'],
    picture: 'lampshade',
    bay: 3,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} lampshade, ${p.diameter} cm`,
    about: (p) =>
      `${p.diameter} cm across and ${p.height} cm high, of ${p.material}, for ${p.base} fittings.`,
    says: {
      good: ['My old lamp is new.', 'Well made.', 'A warm light comes through.'],
      fair: ['Nice; it arrived a little bent.'],
    },
    rows: table`
      brand  | model      | price | colours          | diameter | height | material   | base | note
      Tove   | Cone       | 14.90 | beige,white      | 20       | 15     | linen      | E14  | For bedside lamps.
      Tove   | Cone       | 22.90 | beige,white,grey | 30       | 20     | linen      | E27  | For table lamps.
      Tove   | Drum       | 34.90 | beige,green,blue | 40       | 28     | linen      | E27  | For floor lamps.
      Glimmo | Paper ball | 9.90  | white            | 45       | 45     | rice paper | E27  | Folds flat in its bag.
      Glimmo | Rattan     | 39.90 | brown            | 38       | 25     | rattan     | E27  | Patterns on the wall.`,
  },
  {
    type: 'lamp cord set',
    names: { de: 'Lampenaufhängung', es: 'cable con portalámparas', zh: '灯头线' },
    synonyms: ['pendant cord', 'lamp holder', 'lamp cable', 'bulb holder'],
    picture: 'lamp-cord',
    bay: 3,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} lamp cord set, ${p.length} m`,
    about: (p) => `${p.length} m of ${p.material} cord with a ${p.base} holder, up to ${p.power} W.`,
    says: {
      good: ['Looks good with a bare bulb.', 'Easy to shorten.', 'The cloth feels like the old ones.'],
      fair: ['Good, but hanging it took two people.'],
    },
    rows: table`
      brand  | model     | price | colours         | length | material | base | power | switch | note
      Glimmo | Cord      | 12.90 | black,white,red | 1.5    | cloth    | E27  | 60    | no     | With a ceiling cup.
      Glimmo | Cord      | 16.90 | black,copper    | 3      | cloth    | E27  | 60    | no     | With a ceiling cup and a hook.
      Glimmo | Plug cord | 17.90 | white,yellow    | 4      | cloth    | E27  | 60    | yes    | With a plug; for lamps to hang anywhere.`,
  },
  {
    type: 'picture light',
    names: { de: 'Bilderleuchte', es: 'aplique para cuadros', zh: '画灯' },
    synonyms: ['art light', 'mirror light', 'gallery light'],
    picture: 'picture-light',
    bay: 7,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} picture light, ${p.width} cm`,
    about: (p) => `${p.width} cm wide, ${p.brightness} lm at ${p.warmth} K.`,
    says: {
      good: ['The picture glows.', 'No glare on the glass.', 'Easy to put up.'],
      fair: ['Nice, a bit weak for large pictures.'],
    },
    rows: table`
      brand | model      | price | colours           | width | brightness | warmth | rechargeable | note
      Tove  | Gallery    | 39.90 | gold,black        | 35    | 300        | 2700   | no           | For the wall, with a cord.
      Tove  | Gallery Go | 34.90 | gold,silver,black | 28    | 200        | 2700   | yes          | A remote control turns it off after an hour.`,
  },
]
