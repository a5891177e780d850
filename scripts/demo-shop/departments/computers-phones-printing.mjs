import { table } from '../table.mjs'
import { details } from './sizes.mjs'

/** As printed on the cartridge, in every country. */
const INKS = {
  black: 'BK',
  colour: 'CMY',
  cyan: 'C',
  magenta: 'M',
  yellow: 'Y',
  'twin pack': 'BK + CMY',
  'set of 4': 'BK + C + M + Y',
  'colour set': 'C + M + Y',
}

const SHEETS = { de: ' Blatt', es: ' hojas', zh: ' 张' }

export const printing = [
  {
    type: 'printer',
    names: { de: 'Drucker', es: 'impresora', zh: '打印机' },
    synonyms: ['ink printer', 'laser printer', 'inkjet', 'scanner', 'copier', 'photo printer'],
    picture: 'printer',
    bay: 5,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} printer`,
    about: (p) =>
      `${p.method} printer, ${p.pagesAMinute === 1 ? 'one page' : `${p.pagesAMinute} pages`} a minute${p.scans ? '; scans and copies as well' : ''}.`,
    says: {
      good: [
        'Printed from my phone within five minutes.',
        'Clean, sharp letters.',
        'Takes up less room than the old one.',
        'Quiet while it waits, quick when it prints.',
      ],
      fair: ['Prints well; the paper tray feels thin.', 'Good, but setting up the Wi-Fi took two tries.'],
    },
    rows: table`
      brand  | model     | price  | colours     | method | pagesAMinute | colourPrint | scans | duplex | wifi    | weight | note
      Skrivo | Home      | 59.90  | white       | Ink    | 8            | yes         | yes   | no     | Wi-Fi 4 | 3.6    | For school, tickets and recipes.
      Skrivo | Home Plus | 89.00  | black,white | Ink    | 10           | yes         | yes   | yes    | Wi-Fi 5 | 5.2    | Turns the sheet by itself.
      Skrivo | Office    | 149.00 | black       | Ink    | 18           | yes         | yes   | yes    | Wi-Fi 5 | 8.1    | Draws in twenty pages to copy one after the other.
      Skrivo | Tank      | 199.00 | black       | Ink    | 15           | yes         | yes   | no     | Wi-Fi 5 | 5.9    | Ink from bottles, enough for two years.
      Skrivo | Foto      | 129.00 | white       | Ink    | 1            | yes         | no    | no     | Wi-Fi 5 | 1.2    | Postcards from the phone, dry when they come out.
      Laskar | Mono      | 109.00 | grey        | Laser  | 21           | no          | no    | no     | Wi-Fi 4 | 6.8    | Never dries up, even if it rests for months.
      Laskar | Mono Copy | 169.00 | grey        | Laser  | 24           | no          | yes   | yes    | Wi-Fi 5 | 9.4    | For piles of letters.
      Laskar | Tone      | 249.00 | white       | Laser  | 22           | yes         | no    | yes    | Wi-Fi 5 | 13.5   | Colour that does not run.`,
  },
  {
    type: 'ink cartridge',
    names: { de: 'Druckerpatrone', es: 'cartucho de tinta', zh: '墨盒' },
    synonyms: ['ink', 'printer ink', 'cartridge', 'printer cartridge', 'ink refill'],
    picture: 'ink-cartridge',
    bay: 5,
    shelves: [5, 4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} ink cartridge, ${p.ink}`,
    detail: (p) => INKS[p.ink],
    about: (p) => `Prints about ${p.pages} pages; for ${p.fits}.`,
    says: {
      good: ['Clicked in and printed at once.', 'Lasts as long as it says on the box.', 'Even, dark print.'],
      fair: ['Works well, but ink is never cheap.'],
    },
    rows: table`
      brand  | model  | price | colours | ink       | fits                          | pages | millilitres | note
      Skrivo | 21     | 15.90 | -       | black     | Skrivo Home and Home Plus     | 200   | 6           | The usual size.
      Skrivo | 21     | 18.90 | -       | colour    | Skrivo Home and Home Plus     | 180   | 8           | Three colours in one cartridge.
      Skrivo | 21 XL  | 26.90 | -       | black     | Skrivo Home and Home Plus     | 480   | 14          | More than twice the pages.
      Skrivo | 21 XL  | 29.90 | -       | colour    | Skrivo Home and Home Plus     | 420   | 16          | More than twice the pages.
      Skrivo | 21     | 32.90 | -       | twin pack | Skrivo Home and Home Plus     | 200   | 14          | One black and one colour.
      Skrivo | 34     | 19.90 | -       | black     | Skrivo Office                 | 500   | 18          | Letters that water does not smear.
      Skrivo | 34     | 16.90 | -       | cyan      | Skrivo Office                 | 450   | 9           | Change only the colour that is empty.
      Skrivo | 34     | 16.90 | -       | magenta   | Skrivo Office                 | 450   | 9           | Change only the colour that is empty.
      Skrivo | 34     | 16.90 | -       | yellow    | Skrivo Office                 | 450   | 9           | Change only the colour that is empty.
      Skrivo | 34     | 59.90 | -       | set of 4  | Skrivo Office                 | 450   | 45          | Cheaper than one by one.
      Fillip | F21    | 10.90 | -       | black     | Skrivo Home and Home Plus     | 220   | 7           | Refilled here in the country.
      Fillip | F21    | 13.90 | -       | colour    | Skrivo Home and Home Plus     | 200   | 9           | Refilled here in the country.
      Fillip | F34    | 39.90 | -       | set of 4  | Skrivo Office                 | 430   | 45          | Refilled here in the country.`,
  },
  {
    type: 'ink bottle',
    names: { de: 'Nachfülltinte', es: 'botella de tinta', zh: '墨水瓶' },
    synonyms: ['refill ink', 'tank ink', 'ink for tank printers'],
    picture: 'ink-bottle',
    bay: 5,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} ink bottle, ${p.ink}`,
    detail: (p) => INKS[p.ink],
    about: (p) => `${p.millilitres} ml for about ${p.pages} pages; for the Skrivo Tank.`,
    says: {
      good: [
        'Fills the tank without a drop on the table.',
        'Lasts for ages.',
        'Costs a fraction of cartridges.',
      ],
      fair: ['Fine, only the cap is stiff.'],
    },
    rows: table`
      brand  | model | price | colours | ink      | millilitres | pages | note
      Skrivo | T5    | 12.90 | -       | black    | 127         | 6000  | Black for years of letters.
      Skrivo | T5    | 9.90  | -       | cyan     | 70          | 6000  | Fits only into the right tank.
      Skrivo | T5    | 9.90  | -       | magenta  | 70          | 6000  | Fits only into the right tank.
      Skrivo | T5    | 9.90  | -       | yellow   | 70          | 6000  | Fits only into the right tank.
      Skrivo | T5    | 36.90 | -       | set of 4 | 337         | 6000  | One of each.`,
  },
  {
    type: 'toner',
    names: { de: 'Toner', es: 'tóner', zh: '硒鼓' },
    synonyms: ['toner cartridge', 'laser toner', 'laser cartridge'],
    picture: 'toner',
    bay: 5,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} toner, ${p.ink}`,
    detail: (p) => INKS[p.ink],
    about: (p) => `Prints about ${p.pages} pages; for ${p.fits}.`,
    says: {
      good: [
        'Deep black down to the last page.',
        'Changed in a minute, with clean hands.',
        'Holds for a year here.',
      ],
      fair: ['Good, but not cheap.'],
    },
    rows: table`
      brand  | model | price | colours | ink      | fits                      | pages | weight | note
      Laskar | L1    | 44.90 | -       | black    | Laskar Mono and Mono Copy | 1500  | 0.6    | The usual size.
      Laskar | L1 XL | 69.90 | -       | black    | Laskar Mono and Mono Copy | 3000  | 0.8    | Twice the pages for half as much again.
      Laskar | L7    | 49.90 | -       | black    | Laskar Tone               | 1200  | 0.5    | Black for letters.
      Laskar | L7    | 139.00 | -      | colour set | Laskar Tone             | 1000  | 1.5    | Cyan, magenta and yellow.
      Fillip | FL1   | 27.90 | -       | black    | Laskar Mono and Mono Copy | 1500  | 0.6    | An old case filled anew.`,
  },
  {
    type: 'printer paper',
    names: { de: 'Druckerpapier', es: 'papel de impresora', zh: '打印纸' },
    synonyms: ['paper', 'copy paper', 'A4 paper', 'photo paper', 'printing paper'],
    picture: 'printer-paper',
    bay: 6,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} paper, ${p.size}, ${p.sheets} sheets`,
    detail: (p, language) => details(language, p.size, p.sheets + SHEETS[language]),
    about: (p) => `${p.sheets} sheets of ${p.size} with ${p.paperWeight} g/m².`,
    says: {
      good: ['No jams so far.', 'White and smooth.', 'Nothing shows through from the other side.'],
      fair: ['Good paper; one corner of the pack was bent.'],
    },
    rows: table`
      brand  | model    | price | colours | size     | sheets | paperWeight | note
      Papyra | Copy     | 5.90  | -       | A4       | 500    | 80          | For every day.
      Papyra | Copy     | 27.90 | -       | A4       | 2500   | 80          | A box of five packs.
      Papyra | Copy     | 12.90 | -       | A3       | 500    | 80          | For plans and posters.
      Papyra | Again    | 5.50  | -       | A4       | 500    | 80          | From old paper, without bleach.
      Papyra | Fine     | 8.90  | -       | A4       | 250    | 120         | Thick paper for applications.
      Papyra | Photo    | 9.90  | -       | 10 × 15 cm | 50   | 230         | Shiny, for ink printers.
      Papyra | Photo    | 12.90 | -       | A4       | 25     | 230         | Shiny, for ink printers.
      Papyra | Labels   | 7.90  | -       | A4       | 25     | 70          | Twenty-four stickers on each sheet.`,
  },
  {
    type: 'paper shredder',
    names: { de: 'Aktenvernichter', es: 'destructora de papel', zh: '碎纸机' },
    synonyms: ['shredder', 'document shredder'],
    picture: 'paper-shredder',
    bay: 6,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} paper shredder`,
    about: (p) => `Cuts ${p.sheets} sheets at once and catches them in a bin of ${p.capacity} l.`,
    says: {
      good: ['Eats through old bank letters in no time.', 'Simple and safe.', 'The bin is easy to empty.'],
      fair: ['Loud, but it does the work.'],
    },
    rows: table`
      brand  | model  | price | colours | sheets | capacity | weight | note
      Laskar | Strip  | 34.90 | black   | 5      | 10       | 2.4    | Cuts into strips.
      Laskar | Cross  | 59.90 | black   | 8      | 15       | 4.3    | Cuts into snips, bank cards as well.
      Laskar | Cross 12 | 99.00 | black | 12     | 23       | 6.9    | Runs back by itself when there is too much paper.`,
  },
]
