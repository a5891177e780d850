import { table } from '../table.mjs'
import { inPack, inSheets, listed, packOf } from './stationery-office-words.mjs'

export const papers = [
  {
    type: 'notebook',
    names: { de: 'Notizbuch', es: 'cuaderno', zh: '笔记本' },
    synonyms: ['notepad', 'exercise book', 'writing pad', 'journal', 'sketchbook', 'diary', 'note book'],
    picture: 'notebook',
    bay: 2,
    shelves: [3, 2, 1],
    name: (p) => `${p.brand} ${p.model} notebook, ${p.format}`,
    detail: (p) => p.format,
    about: (p) => `${p.format}, ${p.sheets} sheets, ${p.ruling}, ${p.binding}.`,
    says: {
      good: ['Paper that takes every pen.', 'Lies flat on the table.', 'Survives a year in the bag.'],
      fair: ['Good paper; the corners bend a little.'],
    },
    rows: table`
      brand    | model     | price | colours         | format | sheets | ruling                | binding           | paperWeight | note
      Papello  | School    | 2.20  | blue,green      | A5     | 32     | lined                 | stapled           | 80          | For homework.
      Papello  | School    | 2.50  | blue,red        | A4     | 32     | squared               | stapled           | 80          | For sums.
      Papello  | Ring      | 3.90  | black,blue      | A5     | 80     | squared               | spiral            | 70          | Pages tear out cleanly.
      Papello  | Ring      | 4.90  | black,red       | A4     | 80     | lined                 | spiral            | 70          | Pages tear out cleanly.
      Papello  | Pad       | 3.50  | white           | A4     | 100    | squared               | glued at the top  | 60          | Holes for a folder.
      Linjera  | Bound     | 12.90 | black,red,green | A5     | 96     | dotted                | sewn              | 90          | Numbered pages, a ribbon and a band.
      Linjera  | Bound     | 9.90  | black           | A6     | 96     | plain                 | sewn              | 90          | For the inside pocket.
      Linjera  | Bound     | 17.90 | black,blue      | A4     | 96     | lined                 | sewn              | 90          | For minutes and novels.
      Linjera  | Cloth     | 19.90 | beige,pink      | A5     | 120    | dotted                | sewn              | 100         | Bound in linen.
      Linjera  | Sketch    | 14.90 | black           | A4     | 80     | plain                 | sewn              | 120         | Thick paper for pencil and charcoal.
      Farblix  | Aqua      | 16.90 | turquoise       | A5     | 30     | plain                 | glued on one side | 300         | Paper for watercolours.
      Kontoria | Week 2027 | 13.90 | grey,green      | A5     | 72     | one week on two pages | sewn              | 80          | A diary for the coming year.`,
  },
  {
    type: 'sticky notes',
    names: { de: 'Haftnotizen', es: 'notas adhesivas', zh: '便利贴' },
    synonyms: ['sticky note', 'note paper', 'page markers', 'memo notes', 'index cards'],
    picture: 'sticky-notes',
    bay: 3,
    shelves: [5],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} sticky notes, ${p.sizeMm} mm, ${p.sheets} sheets`,
    detail: (p, language) => listed(language, `${p.sizeMm} mm`, inSheets(p.sheets, language)),
    about: (p) => `${p.sheets} notes of ${p.sizeMm} mm.`,
    says: {
      good: ['They stay on the screen.', 'Leave no glue on the page.', 'A stack lasts all year.'],
      fair: ['Good; after three moves they let go.'],
    },
    rows: table`
      brand    | model | price | colours     | sizeMm    | sheets | pads | recycled | note
      Pappina  | Memo  | 2.20  | yellow      | 76 x 76   | 100    | 1    | no       | The classic square.
      Pappina  | Memo  | 6.90  | yellow      | 76 x 76   | 600    | 6    | no       | Six pads of the classic square.
      Pappina  | Neon  | 4.90  | pink,green  | 76 x 76   | 300    | 3    | no       | Cannot be overlooked.
      Pappina  | Wide  | 3.90  | yellow      | 127 x 76  | 100    | 1    | no       | Room for a whole telephone call.
      Papello  | Cube  | 5.90  | blue,orange | 51 x 51   | 400    | 1    | no       | A cube in four shades.
      Kontoria | Index | 3.50  | red         | 12 x 43   | 140    | 4    | no       | Narrow strips of film for books.
      Papello  | Again | 4.50  | beige       | 76 x 76   | 300    | 3    | yes      | From old paper, in quiet colours.
      Kontoria | Clear | 5.90  | transparent | 76 x 76   | 50     | 1    | no       | Write over a book without writing in it.
      Pappina  | Week  | 6.90  | turquoise   | 150 x 210 | 54     | 1    | no       | One sheet for each week.`,
  },
  {
    type: 'envelope',
    names: { de: 'Briefumschlag', es: 'sobre', zh: '信封' },
    synonyms: ['envelopes', 'letter envelope', 'padded envelope', 'mailing bag', 'postal box'],
    picture: 'envelope',
    bay: 3,
    shelves: [4],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} envelopes, ${p.format}${packOf(p.pieces)}`,
    detail: (p, language) => listed(language, p.format, inPack(p.pieces, language)),
    about: (p) =>
      `${p.pieces} envelopes ${p.format}, ${p.closes}, ${p.window ? 'with' : 'without'} a window.`,
    says: {
      good: ['Close firmly.', 'Thick enough that nothing shows.', 'Arrived unharmed at the other end.'],
      fair: ['Good value; the paper could be thicker.'],
    },
    rows: table`
      brand   | model     | price | colours | format | pieces | closes       | window | note
      Kuverta | Post      | 2.90  | -       | DL     | 25     | self-sealing | no     | For a letter folded in three.
      Kuverta | Post View | 2.90  | -       | DL     | 25     | self-sealing | yes    | The address shows through.
      Kuverta | Post View | 6.90  | -       | DL     | 100    | self-sealing | yes    | The address shows through.
      Kuverta | Post      | 3.50  | -       | C6     | 25     | gummed       | no     | For cards.
      Kuverta | Post      | 3.90  | -       | C5     | 25     | self-sealing | no     | For a sheet folded once.
      Kuverta | Post      | 4.90  | -       | C4     | 20     | with a strip | no     | For sheets that must stay flat.
      Kuverta | Stiff     | 5.90  | -       | C4     | 5      | with a strip | no     | A back of board: photos arrive unbent.
      Pakkado | Bubble    | 3.90  | -       | C5     | 5      | with a strip | no     | Air cushions for small things.
      Pakkado | Bubble    | 4.90  | -       | C4     | 5      | with a strip | no     | Air cushions for books.
      Papello | Party     | 5.90  | -       | C6     | 20     | gummed       | no     | Heavy cream paper with a lining.
      Papello | Kraft     | 3.90  | -       | B6     | 25     | gummed       | no     | Brown, from old paper.`,
  },
  {
    type: 'ring binder',
    names: { de: 'Ordner', es: 'archivador', zh: '文件夹' },
    synonyms: ['folder', 'binder', 'file', 'lever arch file', 'document wallet', 'plastic pockets'],
    picture: 'ring-binder',
    bay: 3,
    shelves: [3, 2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} folder, ${p.format}, ${p.spineMm} mm`,
    detail: (p, language) => listed(language, p.format, `${p.spineMm} mm`),
    about: (p) => `For ${p.holdsSheets} sheets ${p.format}, ${p.spineMm} mm thick, of ${p.material}.`,
    says: {
      good: ['Opens and closes softly.', 'Ten years of tax in a row.', 'The label stays readable.'],
      fair: ['Sturdy; the edges could be covered.'],
    },
    rows: table`
      brand    | model     | price | colours         | format | spineMm | holdsSheets | material | mechanism              | note
      Arkivo   | Lever     | 3.50  | black,blue,red  | A4     | 80      | 600         | card     | two rings with a lever | The classic for the shelf.
      Arkivo   | Lever     | 3.50  | grey,green      | A4     | 50      | 350         | card     | two rings with a lever | Slim.
      Arkivo   | Lever Pro | 5.90  | black,white     | A4     | 80      | 600         | plastic  | two rings with a lever | Metal edges below.
      Arkivo   | Ring Two  | 2.90  | blue,pink       | A4     | 25      | 150         | plastic  | two rings              | For school.
      Kontoria | Ring Four | 4.50  | black,turquoise | A4     | 40      | 250         | plastic  | four rings             | Keeps pages from turning askew.
      Arkivo   | Small     | 3.90  | red             | A5     | 35      | 200         | card     | two rings              | For recipes.
      Mappka   | Flap      | 2.20  | red,blue,yellow | A4     | 5       | 60          | card     | an elastic band        | Three flaps keep papers in.
      Mappka   | Fan       | 9.90  | black           | A4     | 35      | 300         | plastic  | twelve pockets         | Opens like an accordion.
      Kontoria | Clip      | 4.90  | black           | A4     | 15      | 100         | card     | a clamp                | A board to write on.
      Mappka   | Show      | 5.90  | green           | A4     | 20      | 40          | plastic  | forty pockets          | A book of clear pockets.
      Mappka   | Hang      | 12.90 | orange          | A4     | 12      | 120         | card     | hooks                  | Five files for the drawer.`,
  },
  {
    type: 'gift wrap',
    names: { de: 'Geschenkpapier', es: 'papel de regalo', zh: '包装纸' },
    synonyms: ['wrapping paper', 'gift paper', 'gift bag', 'ribbon', 'present paper', 'Christmas paper'],
    picture: 'gift-wrap',
    bay: 4,
    shelves: [2, 1],
    multiBuy: true,
    name: (p) => `${p.brand} ${p.model} gift wrap, ${p.size}`,
    detail: (p) => p.size,
    about: (p) => `${p.size} of ${p.material}, for ${p.occasion}.`,
    says: {
      good: [
        'Strong, and does not tear.',
        'Prettier than in the shop window.',
        'Makes even a small present look big.',
      ],
      fair: ['Lovely; I wish it came in more colours.'],
    },
    rows: table`
      brand   | model      | price | colours        | size         | material       | occasion       | recycled | note
      Papello | Kraft      | 2.90  | brown          | 5 x 0.7 m    | kraft paper    | every occasion | yes      | Brown; paint on it.
      Pakkado | Plain      | 3.50  | red,green,blue | 3 x 0.7 m    | coated paper   | every occasion | no       | Shiny on one side.
      Pakkado | Dots       | 3.90  | pink,turquoise | 2 x 0.7 m    | coated paper   | birthdays      | no       | Dots of three sizes.
      Pakkado | Balloons   | 3.90  | yellow         | 2 x 0.7 m    | coated paper   | birthdays      | no       | For children.
      Pakkado | Stars      | 4.90  | gold,silver    | 2 x 0.7 m    | metallic paper | Christmas      | no       | Stars that catch the candlelight.
      Pakkado | Forest     | 3.90  | green,red      | 3 x 0.7 m    | recycled paper | Christmas      | yes      | Firs and foxes.
      Sloifa  | Bag        | 2.50  | red,gold       | 18 x 23 cm   | strong paper   | every occasion | no       | A bag with cord handles.
      Sloifa  | Bag        | 3.90  | blue,white     | 26 x 32 cm   | strong paper   | every occasion | no       | A bag with cord handles.
      Sloifa  | Bag Bottle | 2.90  | black          | 12 x 36 cm   | strong paper   | every occasion | no       | For a bottle.
      Sloifa  | Ribbon     | 3.20  | red,silver     | 20 m x 10 mm | ribbon         | every occasion | no       | Curls along the scissors.
      Papello | Tissue     | 3.50  | white,pink     | 50 x 70 cm   | tissue paper   | every occasion | no       | Ten thin sheets to fill a box.`,
  },
]
