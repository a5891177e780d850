import { table } from '../table.mjs'

export const bath = [
  {
    type: 'towel',
    names: { de: 'Handtuch', es: 'toalla', zh: '毛巾' },
    synonyms: ['towels', 'bath towel', 'hand towel', 'shower towel', 'face cloth', 'guest towel'],
    picture: 'towel',
    bay: 4,
    shelves: [5, 4, 3],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} towel, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm of ${p.material}, ${p.density} g/m².`,
    says: {
      good: [
        'Soft, and it really dries.',
        'No fluff after the first wash.',
        'The loop for hanging has held for a year.',
      ],
      fair: ['Good towel; it takes a while to dry on the rail.'],
    },
    rows: table`
      brand     | model  | price | colours         | sizeCm    | material         | density | washAt | note
      Frottella | Daily  | 2.90  | white,grey,blue | 30 x 50   | cotton           | 450     | 60     | For guests and for faces.
      Frottella | Daily  | 5.90  | white,grey,blue | 50 x 100  | cotton           | 450     | 60     | For hands and hair.
      Frottella | Daily  | 11.90 | white,grey      | 70 x 140  | cotton           | 450     | 60     | For the shower.
      Frottella | Thick  | 8.90  | beige,green     | 50 x 100  | cotton           | 600     | 60     | Thick loops that drink water.
      Frottella | Thick  | 17.90 | beige,green     | 70 x 140  | cotton           | 600     | 60     | Thick loops that drink water.
      Frottella | Thick  | 27.90 | beige           | 100 x 150 | cotton           | 600     | 60     | Big enough to wrap up in.
      Handuka   | Waffle | 9.90  | white           | 50 x 100  | linen and cotton | 320     | 60     | Thin, and dry again in an hour.
      Handuka   | Waffle | 19.90 | white           | 80 x 150  | linen and cotton | 320     | 60     | Thin, and dry again in an hour.
      Badvik    | Sport  | 12.90 | turquoise,black | 60 x 120  | microfibre       | 220     | 40     | Packs as small as an apple.
      Nattvik   | Hood   | 16.90 | yellow,pink     | 80 x 80   | cotton           | 420     | 60     | With a hood and ears for babies.`,
  },
  {
    type: 'bathrobe',
    names: { de: 'Bademantel', es: 'albornoz', zh: '浴袍' },
    synonyms: ['dressing gown', 'robe', 'bath robe', 'sauna coat'],
    picture: 'bathrobe',
    bay: 4,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} bathrobe, size ${p.size}`,
    detail: (p) => `${p.size}`,
    about: (p) => `Size ${p.size}, ${p.material}, with ${p.collar}.`,
    says: {
      good: ['Like a hug after the shower.', 'Deep pockets.', 'Falls well and washes well.'],
      fair: ['Warm; the belt could be longer.'],
    },
    rows: table`
      brand     | model | price | colours    | size | material      | collar           | washAt | note
      Frottella | Spa   | 39.90 | white      | S    | cotton terry  | a shawl collar   | 60     | Thick, for after the bath.
      Frottella | Spa   | 39.90 | white,grey | M    | cotton terry  | a shawl collar   | 60     | Thick, for after the bath.
      Frottella | Spa   | 39.90 | white,grey | L    | cotton terry  | a shawl collar   | 60     | Thick, for after the bath.
      Frottella | Spa   | 42.90 | grey       | XL   | cotton terry  | a shawl collar   | 60     | Thick, for after the bath.
      Handuka   | Light | 44.90 | blue       | M    | waffle cotton | a kimono collar  | 60     | Light enough for travel.
      Handuka   | Light | 44.90 | blue       | L    | waffle cotton | a kimono collar  | 60     | Light enough for travel.
      Nattvik   | Bear  | 29.90 | brown      | 104  | soft plush    | a hood with ears | 30     | For three- to four-year-olds.
      Nattvik   | Bear  | 29.90 | brown      | 128  | soft plush    | a hood with ears | 30     | For seven- to eight-year-olds.`,
  },
  {
    type: 'bath mat',
    names: { de: 'Badematte', es: 'alfombra de baño', zh: '浴室地垫' },
    synonyms: ['bathroom rug', 'shower mat', 'bath rug', 'anti-slip mat', 'non-slip mat'],
    picture: 'bath-mat',
    bay: 5,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} bath mat, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm of ${p.material}, washable at ${p.washAt} °C.`,
    says: {
      good: ['The right size for our bathroom.', 'Kind to cold feet.', 'Dry again quickly.'],
      fair: ['Soft, but it rolls up at one corner.'],
    },
    rows: table`
      brand     | model | price | colours           | sizeCm   | material    | washAt | nonSlip | note
      Badvik    | Tuft  | 12.90 | grey,blue         | 50 x 60  | microfibre  | 40     | yes     | With a cut-out for the toilet.
      Badvik    | Tuft  | 16.90 | grey,blue,beige   | 50 x 80  | microfibre  | 40     | yes     | Long fibres between the toes.
      Badvik    | Tuft  | 27.90 | grey,beige        | 70 x 120 | microfibre  | 40     | yes     | Long fibres between the toes.
      Frottella | Loop  | 9.90  | white,green       | 50 x 80  | cotton      | 60     | no      | Flat, as in hotels.
      Badvik    | Foam  | 19.90 | turquoise         | 50 x 80  | memory foam | 30     | yes     | Your feet sink in.
      Badvik    | Grip  | 9.90  | transparent,white | 40 x 70  | rubber      | 60     | yes     | With suckers, for inside the bath.
      Badvik    | Grip  | 11.90 | white             | 54 x 54  | rubber      | 60     | yes     | With suckers, for inside the shower.
      Ekvarn    | Slat  | 29.90 | brown             | 50 x 80  | bamboo      | 30     | yes     | Wooden slats that dry at once.
      Ekvarn    | Stone | 34.90 | grey              | 39 x 60  | diatomite   | 30     | no      | A stone that drinks wet footprints.`,
  },
  {
    type: 'shower curtain',
    names: { de: 'Duschvorhang', es: 'cortina de ducha', zh: '浴帘' },
    synonyms: ['bath curtain', 'curtain for the shower', 'shower screen'],
    picture: 'shower-curtain',
    bay: 5,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} shower curtain, ${p.sizeCm} cm`,
    detail: (p) => `${p.sizeCm} cm`,
    about: (p) => `${p.sizeCm} cm of ${p.material}, ${p.ringsIncluded ? 'with rings' : 'without rings'}.`,
    says: {
      good: ['Hangs straight and keeps the floor dry.', 'No smell of plastic.', 'Washes clean.'],
      fair: ['Looks good; it clings when the water is hot.'],
    },
    rows: table`
      brand   | model  | price | colours        | sizeCm    | material           | ringsIncluded | washAt | note
      Badvik  | Clear  | 7.90  | transparent    | 180 x 180 | plastic film       | yes           | 30     | Lets the light through.
      Badvik  | Plain  | 14.90 | white,grey     | 180 x 200 | polyester          | yes           | 40     | A weighted hem.
      Badvik  | Plain  | 17.90 | white          | 240 x 200 | polyester          | yes           | 40     | Wide, for a bath.
      Badvik  | Plain  | 13.90 | white          | 120 x 200 | polyester          | yes           | 40     | Narrow, for a small shower.
      Regnsky | Wave   | 19.90 | blue,turquoise | 180 x 200 | polyester          | yes           | 40     | Waves that climb to the knee.
      Ekvarn  | Leaf   | 24.90 | green          | 180 x 200 | recycled polyester | no            | 40     | Ferns from hem to hook.
      Ekvarn  | Cotton | 34.90 | beige          | 180 x 200 | waxed cotton       | no            | 30     | Falls heavily, like linen.`,
  },
  {
    type: 'shower head',
    names: { de: 'Duschkopf', es: 'alcachofa de ducha', zh: '花洒' },
    synonyms: ['hand shower', 'rain shower', 'shower hose', 'showerhead', 'shower set'],
    picture: 'shower-head',
    bay: 5,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} shower head, ${p.diameterMm} mm`,
    detail: (p) => `${p.diameterMm} mm`,
    about: (p) =>
      `${p.diameterMm} mm across with ${p.sprays === 1 ? 'one pattern' : `${p.sprays} patterns`}, ${p.waterUse} l of water a minute.`,
    says: {
      good: [
        'A different shower, and the same old pipes.',
        'Screwed on by hand in two minutes.',
        'Easy to keep free of lime.',
      ],
      fair: ['A good jet; on low pressure it is a little weak.'],
    },
    rows: table`
      brand   | model     | price  | colours        | diameterMm | sprays | waterUse | includes                   | note
      Kaskada | Basic     | 9.90   | silver,white   | 80         | 1      | 12       | head only                  | Plain and easy to clean.
      Kaskada | Three     | 16.90  | silver         | 100        | 3      | 12       | head only                  | Rain, massage and mist.
      Kaskada | Three Set | 29.90  | silver         | 100        | 3      | 12       | hose and holder            | With a hose of 1.5 m.
      Kaskada | Five      | 24.90  | silver,black   | 120        | 5      | 11       | head only                  | Turn the rim to change the rain.
      Badvik  | Spare     | 19.90  | white,silver   | 110        | 3      | 6        | head only                  | Halves the water, and you hardly notice.
      Regnsky | Rain      | 39.90  | silver,black   | 200        | 1      | 12       | head only                  | A wide plate for overhead.
      Regnsky | Rain      | 59.90  | silver,black   | 250        | 1      | 14       | head only                  | A wide plate for overhead.
      Regnsky | Column    | 149.00 | silver,black   | 250        | 3      | 13       | hose, rail and hand shower | Hangs on the old tap, without a drill.
      Regnsky | Soft      | 34.90  | transparent    | 85         | 3      | 9        | filter                     | Small stones take the lime out of the water.
      Badvik  | Whale     | 14.90  | blue,turquoise | 90         | 2      | 8        | head only                  | Rains from a whale, for children who dislike showers.`,
  },
  {
    type: 'soap dispenser',
    names: { de: 'Seifenspender', es: 'dosificador de jabón', zh: '皂液器' },
    synonyms: ['soap pump', 'toothbrush holder', 'soap dish', 'bathroom set', 'tumbler'],
    picture: 'soap-dispenser',
    bay: 6,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} soap dispenser, ${p.volume} ml`,
    detail: (p) => `${p.volume} ml`,
    about: (p) => `Holds ${p.volume} ml, made of ${p.material}.`,
    says: {
      good: [
        'Filled in seconds, and it lasts for weeks.',
        'The pump does not drip.',
        'Looks dearer than it was.',
      ],
      fair: ['Pretty; the neck is narrow to fill.'],
    },
    rows: table`
      brand   | model     | price | colours           | volume | material        | sensor | note
      Badvik  | Pump      | 6.90  | white,grey        | 300    | ceramic         | no     | A plain shape that goes with every tile.
      Glansby | Glass     | 8.90  | transparent,brown | 400    | glass           | no     | You see when it runs low.
      Badvik  | Steel     | 14.90 | silver            | 350    | stainless steel | no     | Shows no fingerprints.
      Ekvarn  | Bamboo    | 12.90 | brown             | 320    | bamboo          | no     | With a glass inside.
      Ekvarn  | Stone     | 16.90 | black,white       | 280    | marble powder   | no     | No two have the same grain.
      Ekvarn  | Touchless | 29.90 | white,silver      | 280    | plastic         | yes    | Foam drops into the hand by itself.
      Glansby | Wall      | 19.90 | silver,black      | 250    | steel and glass | no     | Sticks to tiles without a drill.`,
  },
  {
    type: 'toilet seat',
    names: { de: 'WC-Sitz', es: 'tapa de inodoro', zh: '马桶盖' },
    synonyms: ['loo seat', 'toilet lid', 'WC seat', 'soft close seat'],
    picture: 'toilet-seat',
    bay: 6,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} toilet seat`,
    about: (p) => `${p.lengthCm} by ${p.width} cm of ${p.material}, carries ${p.carries} kg.`,
    says: {
      good: ['Comfortable, and easy to wipe.', 'Fitted in ten minutes.', 'Sits firmly and does not slide.'],
      fair: ['Good seat; read the sizes before you buy.'],
    },
    rows: table`
      brand  | model       | price | colours     | lengthCm | width | material   | softClose | carries | note
      Badvik | Basic       | 19.90 | white       | 44       | 37    | plastic    | no        | 150     | Fits most bowls.
      Sedilo | Hush        | 34.90 | white,black | 45       | 37    | duroplast  | yes       | 200     | The lid sinks down by itself.
      Sedilo | Hush Square | 44.90 | white       | 44       | 36    | duroplast  | yes       | 200     | For angular bowls.
      Ekvarn | Oak         | 49.90 | brown       | 43       | 37    | oak veneer | yes       | 180     | Warm to sit on.
      Sedilo | Family      | 39.90 | white       | 45       | 38    | duroplast  | yes       | 180     | A small seat for children folds out of the lid.
      Badvik | Slim        | 54.90 | white       | 46       | 36    | duroplast  | yes       | 220     | Comes off with one push for cleaning.`,
  },
  {
    type: 'bathroom shelf',
    names: { de: 'Badregal', es: 'estante de baño', zh: '浴室置物架' },
    synonyms: ['shower caddy', 'shower shelf', 'towel rail', 'towel hook', 'bath shelf', 'corner shelf'],
    picture: 'bathroom-shelf',
    bay: 6,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} bathroom shelf, ${p.width} cm`,
    detail: (p) => `${p.width} cm`,
    about: (p) =>
      `${p.width} cm wide with ${p.tiers === 1 ? 'one shelf' : `${p.tiers} shelves`} of ${p.material}, ${p.mounting}.`,
    says: {
      good: [
        'Takes all our bottles, and there are many.',
        'No stains after a year of steam.',
        'Steady, and easy to wipe.',
      ],
      fair: ['Useful; small things fall over in it.'],
    },
    rows: table`
      brand   | model  | price | colours      | width | tiers | material        | mounting                 | carries | note
      Glansby | Corner | 19.90 | silver       | 22    | 2     | stainless steel | glued on                 | 8       | For a corner of the shower.
      Badvik  | Hang   | 16.90 | silver,black | 26    | 2     | steel           | hangs on the shower pipe | 6       | Hooks for sponge and razor.
      Regnsky | Tele   | 39.90 | white,silver | 24    | 4     | aluminium       | clamped to the ceiling   | 12      | A pole from bath to ceiling.
      Badvik  | Rail   | 22.90 | silver,black | 60    | 1     | stainless steel | screwed on               | 10      | A rail for two towels.
      Ekvarn  | Ladder | 49.90 | brown        | 45    | 5     | bamboo          | stands                   | 20      | Leans on the wall, for towels.
      Ekvarn  | Bridge | 29.90 | brown        | 70    | 1     | bamboo          | lies across the bath     | 10      | For a book and a cup of tea.`,
  },
]
