import { airCare } from './fans-air-care.mjs'
import { cooling } from './fans-air-cooling.mjs'
import { heating } from './fans-air-heating.mjs'
import { watching } from './fans-air-watching.mjs'
import { table } from '../table.mjs'

const fan = (p) => `${p.noise} dB on low, for rooms up to ${p.room} m².`

export const fansAir = {
  id: 'fans-air',
  name: 'Fans & air',
  names: { de: 'Ventilatoren & Luft', es: 'Ventilación y aire', zh: '风扇与空气' },
  aisle: '7',
  picture: 'tower-fan',
  types: [
    {
      type: 'tower fan',
      names: { de: 'Turmventilator', es: 'ventilador de torre', zh: '塔扇' },
      synonyms: ['standing fan', 'column fan', 'fan', 'bedroom fan'],
      picture: 'tower-fan',
      bay: 2,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} tower fan`,
      about: (p) => `A slim fan of ${p.height} cm: ${fan(p)}`,
      says: {
        good: [
          'I sleep with it every night.',
          'Slim, it stands behind the door.',
          'The breeze is even.',
          'Easy to move from room to room.',
        ],
        fair: ['Quiet on low, on high one hears it.'],
      },
      rows: table`
        brand   | model       | price  | was   | until      | colours         | noise | room | height | power | speeds | timer | remote | note                                                | stock
        Norrvik | Hush 40     | 49.10  | 59.00 | 2026-11-28 | green           | 24    | 20   | 82     | 40    | 4      | 8     | yes    | A quiet fan for the bedroom, softer than a whisper. | 12
        Norrvik | Hush 60     | 89.00  | -     | -          | grey,black      | 22    | 30   | 105    | 45    | 8      | 12    | yes    | Turns its own display off at night.                 | -
        Brisa   | Column      | 39.90  | -     | -          | white,black     | 34    | 20   | 76     | 45    | 3      | 4     | no     | Swings from side to side.                           | -
        Norrvik | Hush 80     | 119.00 | -     | -          | white           | 21    | 40   | 112    | 40    | 12     | 12    | yes    | The quietest tower in the shop.                     | -
        Brisa   | Column Plus | 54.90  | -     | -          | black,grey      | 31    | 25   | 92     | 50    | 3      | 8     | yes    | A screen at the top shows the room's degrees.       | -
        Aerby   | Reed        | 34.90  | -     | -          | white,turquoise | 36    | 15   | 70     | 35    | 3      | 2     | no     | Low enough for a desk.                              | -
        Aerby   | Reed XL     | 64.90  | -     | -          | black           | 30    | 30   | 110    | 50    | 6      | 12    | yes    | Swings over ninety degrees.                         | -`,
    },
    {
      type: 'bladeless fan',
      names: { de: 'Ventilator ohne Rotorblätter', es: 'ventilador sin aspas', zh: '无叶风扇' },
      synonyms: ['fan without blades', 'air ring', 'fan', 'safe fan'],
      picture: 'bladeless-fan',
      bay: 2,
      shelves: [5],
      name: (p) => `${p.brand} ${p.model} bladeless fan`,
      about: (p) => `No blades, so it is safe where children reach: ${fan(p)}`,
      says: {
        good: [
          'The children can touch it.',
          'Cleaned in a second.',
          'Looks like nothing else.',
          'An even stream of air.',
        ],
        fair: ['Beautiful, but dear for a fan.'],
      },
      rows: table`
        brand | model     | price  | colours        | noise | room | height | power | speeds | timer | remote | note                                | stock
        Auroli  | Loop      | 58.00  | silver         | 26    | 18   | 58     | 35    | 6      | 8     | yes    | Wipe it clean with one stroke.      | 4
        Auroli  | Loop XL   | 129.00 | white          | 25    | 35   | 102    | 48    | 10     | 9     | yes    | Moves the air of a living room.     | -
        Auroli  | Loop Air  | 199.00 | silver,white   | 26    | 35   | 104    | 50    | 10     | 9     | yes    | Filters the air as it moves it.     | -
        Auroli  | Loop Heat | 249.00 | black          | 27    | 30   | 96     | 2000  | 10     | 9     | yes    | Cools in summer, heats in winter.   | -
        Auroli  | Loop Desk | 44.90  | pink,turquoise | 30    | 10   | 32     | 20    | 3      | 4     | no     | A small one for the desk, by USB-C. | -`,
    },
    {
      type: 'desk fan',
      names: { de: 'Tischventilator', es: 'ventilador de mesa', zh: '台式风扇' },
      synonyms: ['table fan', 'small fan', 'fan'],
      picture: 'desk-fan',
      bay: 1,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} desk fan`,
      about: (p) => `${p.diameter} cm across: ${fan(p)}`,
      says: {
        good: [
          'Small, but it moves air.',
          'Stays where one puts it.',
          'Not in the way on the desk.',
          'Quiet on the first step.',
        ],
        fair: ['Fine, but the head does not tilt far.'],
      },
      rows: table`
        brand   | model    | price | multiQuantity | multiTotal | until      | colours              | diameter | noise | room | height | power | speeds | note                                     | stock
        Lumo    | 23       | 24.50 | 2             | 40.00      | 2027-01-30 | red                  | 23       | 29    | 12   | 34     | 25    | 2      | Quiet enough to talk on the phone.       | 31
        Lumo    | 30       | 32.90 | -             | -          | -          | white,blue           | 30       | 35    | 18   | 44     | 35    | 3      | Swings over the whole table.             | -
        Brisa   | Metal    | 44.90 | -             | -          | -          | copper               | 30       | 41    | 20   | 40     | 40    | 3      | All metal, and heavy enough to stay put. | -
        Brisa   | Metal 25 | 34.90 | -             | -          | -          | silver,black         | 25       | 39    | 14   | 34     | 30    | 2      | All metal, and heavy enough to stay put. | -
        Aerby   | Mini     | 12.90 | -             | -          | -          | white,pink,turquoise | 15       | 33    | 6    | 22     | 5     | 2      | By USB from any charger.                 | -
        Aerby   | Fold     | 29.90 | -             | -          | -          | white,grey           | 20       | 32    | 10   | 30     | 10    | 4      | Folds flat; twenty hours on one charge.  | -
        Norrvik | Hush 25  | 39.90 | -             | -          | -          | green,white          | 25       | 25    | 15   | 36     | 20    | 6      | A quiet motor that hardly needs power.   | -`,
    },
    {
      type: 'stand fan',
      names: { de: 'Standventilator', es: 'ventilador de pie', zh: '落地扇' },
      synonyms: ['pedestal fan', 'standing fan', 'fan'],
      picture: 'stand-fan',
      bay: 1,
      shelves: [2, 1],
      name: (p) => `${p.brand} ${p.model} stand fan`,
      about: (p) => `Stands up to ${p.height} cm high: ${fan(p)}`,
      says: {
        good: [
          'Cools the whole living room.',
          'Quick to put together.',
          'Does not wobble.',
          'Strong, and still bearable.',
        ],
        fair: ['Good, but the base takes room.'],
      },
      rows: table`
        brand   | model   | price | colours     | noise | room | height | power | speeds | timer | remote | note                                                    | stock
        Brisa   | 16      | 39.00 | grey        | 38    | 30   | 125    | 45    | 3      | -     | no     | Moves a lot of air; you will hear it on high.           | 7
        Brisa   | 18 Plus | 54.90 | white,black | 36    | 35   | 130    | 50    | 5      | 8     | yes    | Height and tilt are set without a tool.                 | -
        Norrvik | Hush 50 | 79.00 | green       | 26    | 30   | 120    | 30    | 12     | 12    | yes    | A quiet motor that hardly needs power.                  | -
        Norrvik | Hush 55 | 99.00 | white,black | 24    | 40   | 130    | 28    | 24     | 12    | yes    | Moves up and down as well as from side to side.         | -
        Aerby   | Tripod  | 69.90 | brown       | 35    | 30   | 125    | 50    | 3      | -     | no     | Three wooden legs, for those who look at it all summer. | -
        Aerby   | Pole    | 29.90 | white       | 42    | 25   | 120    | 45    | 3      | -     | no     | The cheapest that stands.                               | -`,
    },
    {
      type: 'floor fan',
      names: { de: 'Bodenventilator', es: 'ventilador de suelo', zh: '工业落地扇' },
      synonyms: ['box fan', 'wind machine', 'workshop fan', 'fan'],
      picture: 'floor-fan',
      bay: 1,
      shelves: [1],
      name: (p) => `${p.brand} ${p.model} fan`,
      about: (p) => `${p.diameter} cm across: ${fan(p)}`,
      says: {
        good: ['Moves an amazing amount of air.', 'Built like a tank.', 'Dried our cellar.'],
        fair: ['Strong, but loud.'],
      },
      rows: table`
        brand  | model    | price  | colours      | diameter | noise | room | height | power | speeds | note
        Tornio | Floor 40 | 44.90  | black        | 40       | 46    | 45   | 48     | 90    | 3      | The most air for the money, for workshops and big rooms.
        Tornio | Floor 50 | 69.00  | silver,black | 50       | 51    | 60   | 58     | 120   | 3      | Dries a wet floor in an hour.
        Tornio | Floor 30 | 34.90  | black        | 30       | 44    | 30   | 38     | 55    | 3      | A small one for under the desk or the tent.
        Tornio | Drum 60  | 149.00 | silver       | 60       | 58    | 120  | 70     | 180   | 2      | On wheels, for halls.
        Aerby  | Box      | 39.90  | white        | 30       | 41    | 25   | 40     | 50    | 3      | Flat, and safe between its grilles.`,
    },
    {
      type: 'air purifier',
      names: { de: 'Luftreiniger', es: 'purificador de aire', zh: '空气净化器' },
      synonyms: ['air cleaner', 'purifier', 'pollen filter'],
      picture: 'air-purifier',
      bay: 3,
      shelves: [3, 2],
      name: (p) => `${p.brand} ${p.model} air purifier, ${p.room} m²`,
      about: (p) =>
        `Takes dust and pollen from rooms up to ${p.room} m² with a ${p.filter} filter, ${p.noise} dB on low.`,
      says: {
        good: [
          'My hay fever is much better.',
          "I no longer smell the neighbour's smoke.",
          'Quiet at night.',
          'The air feels fresh.',
        ],
        fair: ['Works, but the filters are not cheap.'],
      },
      rows: table`
        brand   | model    | price  | colours         | room | noise | airflow | filter  | height | power | note
        Luftara | Room     | 89.00  | white,grey      | 20   | 22    | 170     | HEPA 13 | 32     | 25    | Sleeps beside you at night.
        Luftara | Home     | 149.00 | white           | 40   | 25    | 320     | HEPA 13 | 52     | 40    | A light shows how clean the air is.
        Luftara | Loft     | 249.00 | white,black     | 75   | 28    | 560     | HEPA 14 | 70     | 55    | Cleans an open living room in half an hour.
        Luftara | Pure     | 119.00 | green           | 30   | 24    | 240     | HEPA 13 | 45     | 35    | Carbon takes the smell of smoke and cooking.
        Luftara | Desk     | 49.90  | white,pink      | 10   | 24    | 80      | HEPA 12 | 22     | 10    | By USB-C, for the office.
        Luftara | Hall     | 349.00 | white           | 110  | 30    | 820     | HEPA 14 | 85     | 75    | For classrooms and practices.
        Luftara | Pet      | 179.00 | grey            | 45   | 26    | 360     | HEPA 13 | 54     | 42    | A first sieve catches hair, carbon takes the smell.
        Aerby   | Clean 25 | 79.90  | white,turquoise | 25   | 27    | 200     | HEPA 13 | 38     | 30    | Plain: three steps and one button.
        Aerby   | Clean 50 | 129.00 | black           | 50   | 29    | 400     | HEPA 13 | 56     | 50    | Shows the fine dust as a number.`,
    },
    {
      type: 'purifier filter',
      names: { de: 'Luftreinigerfilter', es: 'filtro para purificador', zh: '净化器滤芯' },
      synonyms: ['HEPA filter', 'replacement filter', 'air filter'],
      picture: 'purifier-filter',
      bay: 3,
      shelves: [4],
      name: (p) => `${p.brand} ${p.model} purifier filter, ${p.filter}`,
      about: (p) => `A new ${p.filter} filter; fits the Luftara ${p.fits}. Change it after ${p.lasts} weeks.`,
      says: {
        good: ['Changed in a minute.', 'Fits exactly.', 'The smell was gone at once.'],
        fair: ['Fits, but the price hurts.'],
      },
      rows: table`
        brand   | model | price | colours | filter              | fits | lasts | note
        Luftara | Room  | 24.90 | -       | HEPA 13             | Room | 26    | -
        Luftara | Home  | 34.90 | -       | HEPA 13             | Home | 26    | -
        Luftara | Loft  | 49.90 | -       | HEPA 14             | Loft | 40    | -
        Luftara | Desk  | 14.90 | -       | HEPA 12             | Desk | 20    | -
        Luftara | Pure  | 29.90 | -       | HEPA 13 with carbon | Pure | 26    | -
        Luftara | Pet   | 36.90 | -       | HEPA 13 with carbon | Pet  | 20    | -
        Luftara | Hall  | 69.00 | -       | HEPA 14             | Hall | 40    | -`,
    },
    {
      type: 'fan heater',
      names: { de: 'Heizlüfter', es: 'calefactor', zh: '暖风机' },
      synonyms: ['heater', 'electric heater', 'small heater', 'heating'],
      picture: 'fan-heater',
      bay: 4,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} fan heater, ${p.strength} W`,
      about: (p) => `Warms ${p.room} m² with ${p.strength} W, ${p.noise} dB on low.`,
      says: {
        good: [
          'Warm feet in a minute.',
          'Small, but strong.',
          'Warms the room at once.',
          'Just right for the bath in the morning.',
        ],
        fair: ['Warm, but one hears it.'],
      },
      rows: table`
        brand   | model | price | colours         | strength | room | noise | thermostat | note
        Emberva   | Puff  | 24.90 | white,black     | 1500     | 15   | 42    | yes        | Turns off if it falls over.
        Emberva   | Ceram | 44.90 | grey            | 2000     | 22   | 38    | yes        | Warm within three seconds.
        Emberva   | Bath  | 59.00 | white           | 2000     | 20   | 40    | yes        | Made for the wall of a bathroom.
        Varmela | Cube  | 29.90 | white,turquoise | 1500     | 15   | 44    | yes        | As small as a loaf of bread.
        Varmela | Tower | 69.90 | black,white     | 2000     | 24   | 39    | yes        | Swings, with a remote control.
        Varmela | Plug  | 24.90 | white           | 500      | 6    | 45    | yes        | Sits right in the socket.
        Varmela | Hush  | 84.90 | grey            | 2000     | 25   | 32    | yes        | The quietest heater with a fan.
        Tornio  | Site  | 79.90 | red             | 3000     | 40   | 55    | yes        | Steel, for workshop and garage.`,
    },
    {
      type: 'oil radiator',
      names: { de: 'Ölradiator', es: 'radiador de aceite', zh: '油汀取暖器' },
      synonyms: ['radiator', 'heater', 'oil heater', 'electric radiator'],
      picture: 'oil-radiator',
      bay: 4,
      shelves: [1],
      name: (p) => `${p.brand} ${p.model} oil radiator, ${p.strength} W`,
      about: (p) => `Warms ${p.room} m² with ${p.strength} W, without any fan.`,
      says: {
        good: ['A gentle, even warmth.', 'Not a sound at night.', 'Easy to roll from room to room.'],
        fair: ['Warm, but it takes half an hour to get there.'],
      },
      rows: table`
        brand   | model     | price  | colours     | strength | room | weight | thermostat | timer | note
        Emberva   | Rib 7     | 64.90  | white       | 1500     | 20   | 7.5    | yes        | -     | On wheels; silent all night.
        Emberva   | Rib 11    | 94.90  | white,black | 2500     | 30   | 11.5   | yes        | 24    | On wheels; silent all night.
        Emberva   | Rib 9     | 79.90  | white,grey  | 2000     | 25   | 9.2    | yes        | 24    | On wheels; silent all night.
        Varmela | Mini Rib  | 39.90  | white       | 700      | 8    | 4.1    | yes        | -     | For a small room or under the desk.
        Varmela | Rib Smart | 119.00 | black       | 2500     | 30   | 11.8   | yes        | 24    | Listens to its own app; also works without.`,
    },
    {
      type: 'humidifier',
      names: { de: 'Luftbefeuchter', es: 'humidificador', zh: '加湿器' },
      synonyms: ['air humidifier', 'mist maker', 'diffuser', 'aroma diffuser'],
      picture: 'humidifier',
      bay: 5,
      shelves: [4, 3],
      name: (p) => `${p.brand} ${p.model} humidifier, ${p.capacity} l`,
      about: (p) => `${p.mist} ml of mist an hour from a tank of ${p.capacity} l, ${p.noise} dB on low.`,
      says: {
        good: [
          'No dry throat in the morning.',
          'The plants like it too.',
          'Quiet enough for the nursery.',
          'The tank is easy to fill.',
        ],
        fair: ['Works well, but wants cleaning every week.'],
      },
      rows: table`
        brand  | model     | price | colours        | capacity | mist | room | noise | note
        Dunsta | Drop      | 34.90 | white,blue     | 2        | 200  | 20   | 27    | Lasts through the night.
        Dunsta | Cloud     | 59.90 | grey           | 4.5      | 350  | 35   | 29    | Filled from the top with a jug.
        Dunsta | Scent     | 24.90 | brown,white    | 0.3      | 40   | 10   | 25    | Takes a few drops of oil.
        Dunsta | Steam     | 49.90 | white          | 3        | 260  | 25   | 34    | Boils the water first, so no germs.
        Dunsta | Wick      | 89.90 | white,black    | 4        | 300  | 40   | 30    | Cold and without mist; nothing gets wet.
        Dunsta | Cloud XL  | 84.90 | grey,white     | 6        | 450  | 50   | 30    | Keeps the moisture that you set.
        Aerby  | Fog       | 19.90 | turquoise,pink | 0.5      | 50   | 8    | 28    | By USB, with a soft light.
        Aerby  | Woodgrain | 34.90 | brown,beige    | 0.4      | 45   | 15   | 26    | Takes a few drops of oil; glows in the dark.`,
    },
    {
      type: 'dehumidifier',
      names: { de: 'Luftentfeuchter', es: 'deshumidificador', zh: '除湿机' },
      synonyms: ['air dryer', 'moisture absorber', 'damp remover'],
      picture: 'dehumidifier',
      bay: 5,
      shelves: [1],
      name: (p) => `${p.brand} ${p.model} dehumidifier, ${p.draws} l a day`,
      about: (p) => `Draws up to ${p.draws} l of water a day out of ${p.room} m².`,
      says: {
        good: [
          'The cellar no longer smells.',
          'Laundry dries overnight.',
          'Astonishing how much water it draws.',
        ],
        fair: ['Works, but it hums.'],
      },
      rows: table`
        brand  | model     | price  | colours     | draws | room | capacity | noise | weight | note
        Dunsta | Dry 10    | 149.00 | white       | 10    | 20   | 2        | 38    | 9.8    | Helps when laundry dries indoors.
        Dunsta | Dry 20    | 219.00 | white       | 20    | 40   | 4        | 42    | 13.5   | For cellars; a hose can lead the water away.
        Dunsta | Dry 6     | 99.00  | white       | 6     | 12   | 1.5      | 36    | 7.2    | Small and on wheels, for bath and bedroom.
        Dunsta | Dry 30    | 299.00 | grey        | 30    | 60   | 5.5      | 45    | 16.8   | For building sites and after water damage.
        Kuldra | Aridra 12 | 179.00 | white,black | 12    | 25   | 2.5      | 37    | 10.9   | The filter rinses clean under the tap.`,
    },
    {
      type: 'thermometer',
      names: { de: 'Thermometer', es: 'termómetro', zh: '温湿度计' },
      synonyms: ['hygrometer', 'room thermometer', 'weather station'],
      picture: 'thermometer',
      bay: 6,
      shelves: [5, 4],
      name: (p) => `${p.brand} ${p.model} thermometer`,
      about: (p) => `Shows warmth and moisture of the air on ${p.display}.`,
      says: {
        good: ['Agrees with my old mercury one.', 'Easy to read.', 'Simple and exact.', 'Ready at once.'],
        fair: ['Exact, but smaller than I thought.'],
      },
      rows: table`
        brand  | model   | price | colours     | display             | outdoor | note                                 | picture
        Dunsta | Check   | 12.90 | white,black | a small screen      | no      | A face smiles when the air is right. | -
        Dunsta | Window  | 24.90 | silver      | a large screen      | yes     | The sensor outside reports by radio. | -
        Dunsta | Analog  | 19.90 | copper      | two dials           | no      | Needs no battery, ever.              | dial-thermometer
        Dunsta | Trio    | 29.90 | white       | three small screens | no      | Three of them, for three rooms.      | -
        Dunsta | Max-min | 9.90  | green       | a scale             | yes     | Remembers the coldest night.         | dial-thermometer
        Dunsta | Bath    | 8.90  | yellow,blue | a scale             | no      | Swims in the tub.                    | dial-thermometer
        Wachta | Clear   | 14.90 | silver      | a small screen      | no      | A magnet holds it to the fridge.     | -`,
    },
    ...cooling,
    ...heating,
    ...airCare,
    ...watching,
  ],
}
