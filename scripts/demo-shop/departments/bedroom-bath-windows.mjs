import { table } from '../table.mjs'

export const windows = [
  {
    type: 'curtain',
    names: { de: 'Vorhang', es: 'cortina', zh: '窗帘' },
    synonyms: ['curtains', 'drapes', 'net curtain', 'blackout curtain', 'voile'],
    picture: 'curtain',
    bay: 8,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} curtain, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm of ${p.material}, ${p.lets}, hung by ${p.hanging}.`,
    says: {
      good: ['Falls beautifully.', 'Changed the room in ten minutes.', 'Hardly needs an iron.'],
      fair: ['Lovely cloth; I had to take up the hem.'],
    },
    rows: table`
      brand   | model      | price | colours          | sizeCm    | material         | lets                   | hanging | washAt | note
      Draplin | Voile      | 12.90 | white            | 140 x 245 | polyester voile  | lets the light through | eyelets | 40     | Softens the view from the street.
      Draplin | Voile      | 16.90 | white,beige      | 140 x 300 | polyester voile  | lets the light through | eyelets | 40     | For high windows.
      Draplin | Linen Look | 24.90 | beige,grey,green | 140 x 245 | woven polyester  | dims the light         | loops   | 40     | Looks like linen and washes like polyester.
      Skuggan | Night      | 29.90 | blue,grey,black  | 135 x 245 | coated polyester | keeps all light out    | eyelets | 30     | For those who sleep by day.
      Skuggan | Night      | 36.90 | grey             | 135 x 300 | coated polyester | keeps all light out    | eyelets | 30     | For high windows.
      Satella | Pure       | 49.90 | white,beige      | 140 x 250 | linen            | dims the light         | a tape  | 40     | Real linen with a wide hem.
      Satella | Velvet     | 59.90 | green,red        | 140 x 250 | velvet           | keeps all light out    | a tape  | 30     | Heavy, and it keeps out the cold.
      Nattvik | Planet     | 22.90 | blue             | 140 x 175 | polyester        | dims the light         | loops   | 30     | Stars that glow for a while in the dark.`,
  },
  {
    type: 'curtain rod',
    names: { de: 'Gardinenstange', es: 'barra de cortina', zh: '窗帘杆' },
    synonyms: ['curtain pole', 'curtain rail', 'curtain rings', 'curtain hooks', 'shower rail'],
    picture: 'curtain-rod',
    bay: 8,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} curtain rod, ${p.spanCm} cm`,
    detail: (p) => `${p.spanCm} cm`.replace(' to ', '-'),
    about: (p) => `Reaches ${p.spanCm} cm, ${p.diameterMm} mm thick, carries ${p.carries} kg.`,
    says: {
      good: ['Does not bend.', 'Up in ten minutes.', 'The curtain glides quietly.'],
      fair: ['Sturdy; the ends need a drop of glue.'],
    },
    rows: table`
      brand   | model   | price | colours      | spanCm     | diameterMm | carries | material  | mounting       | note
      Draplin | Bar     | 14.90 | white,black  | 120 to 210 | 19         | 8       | steel     | screwed on     | Pulls out to the width you need.
      Draplin | Bar     | 19.90 | white,silver | 160 to 300 | 25         | 12      | steel     | screwed on     | Pulls out to the width you need.
      Skuggan | Twin    | 29.90 | silver       | 160 to 300 | 19         | 14      | steel     | screwed on     | Two rods, for voile and curtain.
      Draplin | Café    | 7.90  | white        | 40 to 70   | 11         | 2       | steel     | stuck on       | For half curtains in the kitchen.
      Skuggan | Squeeze | 12.90 | white,silver | 70 to 120  | 22         | 4       | aluminium | clamped        | Holds between two walls, without a drill.
      Skuggan | Squeeze | 16.90 | white        | 110 to 200 | 25         | 5       | aluminium | clamped        | Holds between two walls, without a drill.
      Ekvarn  | Oak     | 34.90 | brown        | 200        | 28         | 15      | oak       | screwed on     | Saw it to your length.
      Draplin | Rail    | 24.90 | white        | 250        | 17         | 16      | aluminium | on the ceiling | A slim rail with thirty gliders.`,
  },
  {
    type: 'roller blind',
    names: { de: 'Rollo', es: 'estor enrollable', zh: '卷帘' },
    synonyms: ['blind', 'blinds', 'window blind', 'blackout blind', 'pleated blind', 'venetian blind'],
    picture: 'roller-blind',
    bay: 8,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} roller blind, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm, ${p.lets}, ${p.mounting}.`,
    says: {
      good: ['Hung in a quarter of an hour.', 'Stops where you let go of it.', 'Runs smoothly up and down.'],
      fair: ['Runs well; a strip of light remains at the side.'],
    },
    rows: table`
      brand   | model  | price | colours      | sizeCm    | lets                 | mounting             | material         | note
      Draplin | Clip   | 14.90 | white,grey   | 60 x 150  | dims the light       | clipped to the frame | polyester        | Needs no drill.
      Draplin | Clip   | 17.90 | white,grey   | 80 x 150  | dims the light       | clipped to the frame | polyester        | Needs no drill.
      Draplin | Clip   | 22.90 | white        | 100 x 150 | dims the light       | clipped to the frame | polyester        | Needs no drill.
      Draplin | Dark   | 24.90 | blue,grey    | 80 x 160  | keeps all light out  | clipped to the frame | coated polyester | A silver back sends the heat outside.
      Draplin | Dark   | 29.90 | grey         | 100 x 160 | keeps all light out  | clipped to the frame | coated polyester | A silver back sends the heat outside.
      Skuggan | Duo    | 34.90 | beige,white  | 90 x 150  | dims the light       | screwed or clipped   | polyester        | Stripes that slide over one another.
      Skuggan | Pleat  | 39.90 | white,green  | 80 x 130  | dims the light       | clipped to the frame | folded polyester | Moves from above and from below.
      Skuggan | Slat   | 27.90 | white,silver | 80 x 130  | turns with its slats | screwed on           | aluminium        | Thin slats you can turn.
      Skuggan | Bamboo | 32.90 | brown        | 90 x 160  | dims the light       | screwed on           | bamboo           | A warm striped light.
      Skuggan | Motor  | 89.90 | white        | 100 x 180 | keeps all light out  | screwed on           | coated polyester | With a remote control; loads by USB twice a year.`,
  },
]
