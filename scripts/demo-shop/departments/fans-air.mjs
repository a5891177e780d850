import { table } from '../table.mjs'

const fan = (p) => `${p.noise} dB on low, for rooms up to ${p.room} m².`

export const fansAir = {
  id: 'fans-air',
  name: 'Fans & air',
  aisle: '7',
  picture: 'tower-fan',
  types: [
    {
      type: 'tower fan',
      synonyms: ['standing fan', 'column fan', 'fan', 'bedroom fan'],
      picture: 'tower-fan',
      bay: 2,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} tower fan`,
      about: (p) => `A slim fan of ${p.height} cm: ${fan(p)}`,
      rows: table`
        brand   | model   | price | was   | until      | colours     | noise | room | height | power | speeds | timer | remote | note                                                | stock
        Norrvik | Hush 40 | 49.10 | 59.00 | 2026-11-28 | green       | 24    | 20   | 82     | 40    | 4      | 8     | yes    | A quiet fan for the bedroom, softer than a whisper. | 12
        Norrvik | Hush 60 | 89.00 | -     | -          | grey,black  | 22    | 30   | 105    | 45    | 8      | 12    | yes    | Turns its own display off at night.                 | -
        Brisa   | Column  | 39.90 | -     | -          | white,black | 34    | 20   | 76     | 45    | 3      | 4     | no     | Swings from side to side.                           | -`,
    },
    {
      type: 'bladeless fan',
      synonyms: ['fan without blades', 'air ring', 'fan', 'safe fan'],
      picture: 'bladeless-fan',
      bay: 2,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} bladeless fan`,
      about: (p) => `No blades, so it is safe where children reach: ${fan(p)}`,
      rows: table`
        brand | model   | price  | colours | noise | room | height | power | speeds | timer | remote | note                            | stock
        Auro  | Loop    | 58.00  | silver  | 26    | 18   | 58     | 35    | 6      | 8     | yes    | Wipe it clean with one stroke.  | 4
        Auro  | Loop XL | 129.00 | white   | 25    | 35   | 102    | 48    | 10     | 9     | yes    | Moves the air of a living room. | -`,
    },
    {
      type: 'desk fan',
      synonyms: ['table fan', 'small fan', 'fan'],
      picture: 'desk-fan',
      bay: 1,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} desk fan`,
      about: (p) => `${p.diameter} cm across: ${fan(p)}`,
      rows: table`
        brand | model | price | multiQuantity | multiTotal | until      | colours    | diameter | noise | room | height | power | speeds | note                                     | stock
        Lumo  | 23    | 24.50 | 2             | 40.00      | 2027-01-30 | red        | 23       | 29    | 12   | 34     | 25    | 2      | Quiet enough to talk on the phone.       | 31
        Lumo  | 30    | 32.90 | -             | -          | -          | white,blue | 30       | 35    | 18   | 44     | 35    | 3      | Swings over the whole table.             | -
        Brisa | Metal | 44.90 | -             | -          | -          | copper     | 30       | 41    | 20   | 40     | 40    | 3      | All metal, and heavy enough to stay put. | -`,
    },
    {
      type: 'stand fan',
      synonyms: ['pedestal fan', 'standing fan', 'fan'],
      picture: 'stand-fan',
      bay: 1,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} stand fan`,
      about: (p) => `Stands up to ${p.height} cm high: ${fan(p)}`,
      rows: table`
        brand   | model   | price | colours     | noise | room | height | power | speeds | timer | remote | note                                          | stock
        Brisa   | 16      | 39.00 | grey        | 38    | 30   | 125    | 45    | 3      | -     | no     | Moves a lot of air; you will hear it on high. | 7
        Brisa   | 18 Plus | 54.90 | white,black | 36    | 35   | 130    | 50    | 5      | 8     | yes    | Height and tilt are set without a tool.       | -
        Norrvik | Hush 50 | 79.00 | green       | 26    | 30   | 120    | 30    | 12     | 12    | yes    | A quiet motor that hardly needs power.        | -`,
    },
    {
      type: 'floor fan',
      synonyms: ['box fan', 'wind machine', 'workshop fan', 'fan'],
      picture: 'floor-fan',
      bay: 1,
      shelves: [1],
      name: (p) => `${p.brand} ${p.model} fan`,
      about: (p) => `${p.diameter} cm across: ${fan(p)}`,
      rows: table`
        brand  | model    | price | colours      | diameter | noise | room | height | power | speeds | note
        Tornio | Floor 40 | 44.90 | black        | 40       | 46    | 45   | 48     | 90    | 3      | The most air for the money, for workshops and big rooms.
        Tornio | Floor 50 | 69.00 | silver,black | 50       | 51    | 60   | 58     | 120   | 3      | Dries a wet floor in an hour.`,
    },
    {
      type: 'air purifier',
      synonyms: ['air cleaner', 'purifier', 'pollen filter'],
      picture: 'air-purifier',
      bay: 3,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} air purifier, ${p.room} m²`,
      about: (p) =>
        `Takes dust and pollen from rooms up to ${p.room} m² with a ${p.filter} filter, ${p.noise} dB on low.`,
      rows: table`
        brand   | model | price  | colours     | room | noise | airflow | filter  | height | power | note
        Luftara | Room  | 89.00  | white,grey  | 20   | 22    | 170     | HEPA 13 | 32     | 25    | Sleeps beside you at night.
        Luftara | Home  | 149.00 | white       | 40   | 25    | 320     | HEPA 13 | 52     | 40    | A light shows how clean the air is.
        Luftara | Loft  | 249.00 | white,black | 75   | 28    | 560     | HEPA 14 | 70     | 55    | Cleans an open living room in half an hour.
        Luftara | Pure  | 119.00 | green       | 30   | 24    | 240     | HEPA 13 | 45     | 35    | Carbon takes the smell of smoke and cooking.`,
    },
    {
      type: 'purifier filter',
      synonyms: ['HEPA filter', 'replacement filter', 'air filter'],
      picture: 'purifier-filter',
      bay: 3,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} purifier filter, ${p.filter}`,
      about: (p) => `A new ${p.filter} filter; fits the Luftara ${p.fits}. Change it after ${p.lasts} weeks.`,
      rows: table`
        brand   | model | price | colours | filter  | fits | lasts | note
        Luftara | Room  | 24.90 | -       | HEPA 13 | Room | 26    | -
        Luftara | Home  | 34.90 | -       | HEPA 13 | Home | 26    | -
        Luftara | Loft  | 49.90 | -       | HEPA 14 | Loft | 40    | -`,
    },
    {
      type: 'fan heater',
      synonyms: ['heater', 'electric heater', 'small heater', 'heating'],
      picture: 'fan-heater',
      bay: 4,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} fan heater, ${p.strength} W`,
      about: (p) => `Warms ${p.room} m² with ${p.strength} W, ${p.noise} dB on low.`,
      rows: table`
        brand | model | price | colours     | strength | room | noise | thermostat | note
        Ember | Puff  | 24.90 | white,black | 1500     | 15   | 42    | yes        | Turns off if it falls over.
        Ember | Ceram | 44.90 | grey        | 2000     | 22   | 38    | yes        | Warm within three seconds.
        Ember | Bath  | 59.00 | white       | 2000     | 20   | 40    | yes        | Made for the wall of a bathroom.`,
    },
    {
      type: 'oil radiator',
      synonyms: ['radiator', 'heater', 'oil heater', 'electric radiator'],
      picture: 'oil-radiator',
      bay: 4,
      shelves: [1],
      name: (p) => `${p.brand} ${p.model} oil radiator, ${p.strength} W`,
      about: (p) => `Warms ${p.room} m² with ${p.strength} W, without any fan.`,
      rows: table`
        brand | model  | price | colours     | strength | room | weight | thermostat | timer | note
        Ember | Rib 7  | 64.90 | white       | 1500     | 20   | 7.5    | yes        | -     | On wheels; silent all night.
        Ember | Rib 11 | 94.90 | white,black | 2500     | 30   | 11.5   | yes        | 24    | On wheels; silent all night.`,
    },
    {
      type: 'humidifier',
      synonyms: ['air humidifier', 'mist maker', 'diffuser', 'aroma diffuser'],
      picture: 'humidifier',
      bay: 5,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} humidifier, ${p.capacity} l`,
      about: (p) => `${p.mist} ml of mist an hour from a tank of ${p.capacity} l, ${p.noise} dB on low.`,
      rows: table`
        brand  | model | price | colours     | capacity | mist | room | noise | note
        Dunsta | Drop  | 34.90 | white,blue  | 2        | 200  | 20   | 27    | Lasts through the night.
        Dunsta | Cloud | 59.90 | grey        | 4.5      | 350  | 35   | 29    | Filled from the top with a jug.
        Dunsta | Scent | 24.90 | brown,white | 0.3      | 40   | 10   | 25    | Takes a few drops of oil.`,
    },
    {
      type: 'dehumidifier',
      synonyms: ['air dryer', 'moisture absorber', 'damp remover'],
      picture: 'dehumidifier',
      bay: 5,
      shelves: [1],
      name: (p) => `${p.brand} ${p.model} dehumidifier, ${p.draws} l a day`,
      about: (p) => `Draws up to ${p.draws} l of water a day out of ${p.room} m².`,
      rows: table`
        brand  | model  | price  | colours | draws | room | capacity | noise | weight | note
        Dunsta | Dry 10 | 149.00 | white   | 10    | 20   | 2        | 38    | 9.8    | Helps when laundry dries indoors.
        Dunsta | Dry 20 | 219.00 | white   | 20    | 40   | 4        | 42    | 13.5   | For cellars; a hose can lead the water away.`,
    },
    {
      type: 'thermometer',
      synonyms: ['hygrometer', 'room thermometer', 'weather station'],
      picture: 'thermometer',
      bay: 6,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} thermometer`,
      about: (p) => `Shows warmth and moisture of the air on ${p.display}.`,
      rows: table`
        brand  | model  | price | colours     | display        | outdoor | note                                 | picture
        Dunsta | Check  | 12.90 | white,black | a small screen | no      | A face smiles when the air is right. | -
        Dunsta | Window | 24.90 | silver      | a large screen | yes     | The sensor outside reports by radio. | -
        Dunsta | Analog | 19.90 | copper      | two dials      | no      | Needs no battery, ever.              | dial-thermometer`,
    },
  ],
}
