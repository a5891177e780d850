import { table } from '../table.mjs'
import { details, packOf } from './sizes.mjs'

export const phones = [
  {
    type: 'smartphone',
    names: { de: 'Smartphone', es: 'teléfono móvil', zh: '智能手机' },
    synonyms: ['phone', 'mobile phone', 'mobile', 'cell phone', 'cellphone'],
    picture: 'smartphone',
    bay: 7,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} smartphone, ${p.storage} GB`,
    detail: (p) => `${p.storage} GB`,
    about: (p) =>
      `${p.screen} inch, ${p.storage} GB and a camera of ${p.megapixels} MP; ${p.charge} mAh for the day.`,
    says: {
      good: [
        'The charge lasts until the evening, easily.',
        'Photos of the children come out sharp.',
        'Moved everything over from my old phone in an hour.',
        'Lies well in the hand.',
      ],
      fair: ['Good phone, but there is no charger in the box.', 'Slippery without a case.'],
    },
    rows: table`
      brand  | model    | price   | colours          | screen | storage | memory | megapixels | charge | weightG | note
      Talvio | One      | 129.00  | black,blue       | 6.5    | 64      | 4      | 13         | 5000   | 190     | All that one needs, and two days on one charge.
      Talvio | One Plus | 179.00  | black,green      | 6.6    | 128     | 6      | 50         | 5000   | 195     | A good camera for little money.
      Talvio | Mid      | 279.00  | grey,blue        | 6.5    | 128     | 8      | 50         | 4800   | 182     | Splashes of water do it no harm.
      Talvio | Mid      | 329.00  | grey             | 6.5    | 256     | 8      | 50         | 4800   | 182     | Splashes of water do it no harm.
      Talvio | High     | 599.00  | black,white      | 6.2    | 256     | 12     | 50         | 4300   | 168     | Small, quick, and a lens for far things.
      Talvio | High Max | 899.00  | black,silver     | 6.8    | 512     | 16     | 200        | 5200   | 221     | The largest screen and the best camera we have.
      Umbri  | Rock     | 249.00  | black            | 6.1    | 128     | 6      | 48         | 8000   | 310     | For building sites: falls, dust and rain are welcome.
      Umbri  | Fair     | 449.00  | green,black      | 6.4    | 256     | 8      | 50         | 4200   | 205     | Change the battery and the screen yourself.`,
  },
  {
    type: 'keypad phone',
    names: { de: 'Tastenhandy', es: 'móvil con teclas', zh: '老人手机' },
    synonyms: ['senior phone', 'simple phone', 'phone with buttons', 'flip phone', 'big button phone'],
    picture: 'keypad-phone',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} keypad phone`,
    about: (p) => `Keys to press, and ${p.standby} days on one charge.`,
    says: {
      good: ['My father uses it without asking me.', 'Loud and clear.', 'One charge lasts the whole week.'],
      fair: ['Simple, and that is what I wanted; the camera is weak.'],
    },
    rows: table`
      brand  | model     | price | colours     | standby | screen | weightG | folds | note
      Umbri  | Key       | 29.90 | black,blue  | 20      | 1.8    | 82      | no    | To call and to write, nothing else.
      Umbri  | Grand     | 49.90 | black,red   | 14      | 2.4    | 105     | no    | Large keys and a button that calls for help.
      Umbri  | Clap      | 69.90 | black,white | 10      | 2.8    | 118     | yes   | Open it to answer, close it to hang up.`,
  },
  {
    type: 'landline phone',
    names: { de: 'Festnetztelefon', es: 'teléfono fijo', zh: '固定电话' },
    synonyms: ['home phone', 'cordless phone', 'house phone', 'telephone', 'DECT phone'],
    picture: 'landline-phone',
    bay: 7,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} landline phone`,
    about: (p) =>
      `${p.cordless ? `Cordless, ${p.batteryLife} hours of talk` : 'On a cord'}; ${p.handsets === 1 ? 'one handset' : `${p.handsets} handsets`}.`,
    says: {
      good: ['Clear voices in every room.', 'Big keys, easy to read.', 'Plugged in and it rang.'],
      fair: ['Good sound, but only a few tunes.'],
    },
    rows: table`
      brand  | model    | price | colours     | cordless | handsets | batteryLife | answers | note
      Ringlo | Desk     | 19.90 | black,white | no       | 1        | -           | no      | Works even when the power is out.
      Ringlo | Desk Big | 39.90 | white       | no       | 1        | -           | no      | Huge keys, and a light when it rings.
      Ringlo | Roam     | 29.90 | black       | yes      | 1        | 12          | no      | Take it up to the attic.
      Ringlo | Roam A   | 39.90 | black,grey  | yes      | 1        | 12          | yes     | Takes messages while you are out.
      Ringlo | Roam Duo | 59.90 | black       | yes      | 2        | 14          | yes     | A second handset for the bedroom.`,
  },
  {
    type: 'phone case',
    names: { de: 'Handyhülle', es: 'funda para móvil', zh: '手机壳' },
    synonyms: ['phone cover', 'mobile case', 'case for my phone', 'phone sleeve'],
    picture: 'phone-case',
    bay: 8,
    shelves: [5, 4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} phone case for ${p.fits}`,
    detail: (p) => p.fits,
    about: (p) => `Made of ${p.material}, for the ${p.fits}.`,
    says: {
      good: [
        'Fits exactly, all the keys are free.',
        'My phone fell and nothing happened.',
        'Feels good in the hand.',
      ],
      fair: ['Fits well, but picks up dust.'],
    },
    rows: table`
      brand  | model  | price | colours          | fits            | material      | weightG | note
      Kovrig | Soft   | 9.90  | black,blue,pink  | Talvio One      | silicone      | 28      | Soft to the touch and easy to wash.
      Kovrig | Soft   | 12.90 | black,green,pink | Talvio Mid      | silicone      | 28      | Soft to the touch and easy to wash.
      Kovrig | Soft   | 14.90 | black,red,beige  | Talvio High     | silicone      | 27      | Soft to the touch and easy to wash.
      Kovrig | Clear  | 8.90  | transparent      | Talvio One      | plastic       | 22      | Lets the phone be seen.
      Kovrig | Clear  | 9.90  | transparent      | Talvio Mid      | plastic       | 22      | Lets the phone be seen.
      Kovrig | Clear  | 11.90 | transparent      | Talvio High Max | plastic       | 26      | Lets the phone be seen.
      Kovrig | Book   | 19.90 | black,brown      | Talvio Mid      | leather       | 64      | Folds over the screen, with a slot for two cards.
      Kovrig | Book   | 24.90 | black,brown      | Talvio High Max | leather       | 72      | Folds over the screen, with a slot for two cards.
      Kovrig | Tough  | 24.90 | black            | Talvio High     | rubber        | 58      | Falls from two metres do no harm.
      Kovrig | Tough  | 26.90 | black,green      | Talvio High Max | rubber        | 66      | Falls from two metres do no harm.`,
  },
  {
    type: 'screen protector',
    names: { de: 'Displayschutz', es: 'protector de pantalla', zh: '手机贴膜' },
    synonyms: ['screen glass', 'phone glass', 'protective film', 'screen film', 'tempered glass'],
    picture: 'screen-protector',
    bay: 8,
    shelves: [3],
    multiBuy: true,
    name: (p) =>
      `${p.brand} ${p.model} screen protector for ${p.fits}${p.pieces === 1 ? '' : `, pack of ${p.pieces}`}`,
    detail: (p, language) => details(language, p.fits, packOf(p.pieces, language)),
    about: (p) => `${p.pieces === 1 ? 'A piece' : `${p.pieces} pieces`} of ${p.material} for the ${p.fits}.`,
    says: {
      good: [
        'Went on without a bubble.',
        'My phone fell and the screen is whole.',
        'You hardly notice it is there.',
      ],
      fair: ['Good, but work where there is no dust.'],
    },
    rows: table`
      brand  | model  | price | colours | fits            | material | pieces | thickness | note
      Kovrig | Pane   | 9.90  | -       | Talvio One      | glass    | 2      | 0.3       | A frame in the box sets it straight.
      Kovrig | Pane   | 12.90 | -       | Talvio Mid      | glass    | 2      | 0.3       | A frame in the box sets it straight.
      Kovrig | Pane   | 14.90 | -       | Talvio High     | glass    | 2      | 0.3       | A frame in the box sets it straight.
      Kovrig | Pane   | 14.90 | -       | Talvio High Max | glass    | 2      | 0.3       | A frame in the box sets it straight.
      Kovrig | Secret | 17.90 | -       | Talvio High Max | glass    | 1      | 0.4       | Dark for those who look from the side.
      Kovrig | Film   | 7.90  | -       | Orveno Leaf 10  | film     | 1      | 0.1       | Dull, so that lamps do not shine back.`,
  },
  {
    type: 'phone holder',
    names: { de: 'Handyhalterung', es: 'soporte para móvil', zh: '手机支架' },
    synonyms: ['phone mount', 'car phone holder', 'phone stand', 'mobile holder', 'bike phone holder'],
    picture: 'phone-holder',
    bay: 8,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} phone holder`,
    about: (p) => `For the ${p.place}; ${p.tilts ? 'tilts and turns' : 'stands at a fixed angle'}.`,
    says: {
      good: ['Holds tight and does not wobble.', 'Phone in, phone out, with one hand.', 'Simple and solid.'],
      fair: ['Holds well; a thick case is a squeeze.'],
    },
    rows: table`
      brand  | model   | price | colours      | place         | tilts | weightG | note
      Kovrig | Vent    | 12.90 | black        | air vent of the car | yes | 70   | Clips in without glue.
      Kovrig | Dash    | 16.90 | black        | windscreen    | yes   | 140     | Sucks itself to the glass.
      Kovrig | Snap    | 19.90 | black,silver | dashboard     | yes   | 60      | Held by a magnet.
      Kovrig | Desk    | 14.90 | silver,black | desk          | yes   | 210     | Heavy foot, for calls with a picture.
      Kovrig | Block   | 9.90  | brown        | night table   | no    | 120     | A piece of beech with a slot.
      Kovrig | Bike    | 22.90 | black        | handlebar     | yes   | 130     | Four rubber arms hold it over cobbles.
      Kovrig | Tripod  | 29.90 | black        | floor or table | yes  | 340     | Pulls out to a stick for pictures of the whole family.`,
  },
]
