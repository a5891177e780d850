import { table } from '../table.mjs'
import { details, inBytes, inches, upToInches } from './sizes.mjs'

export const computers = [
  {
    type: 'laptop',
    names: { de: 'Laptop', es: 'portátil', zh: '笔记本电脑' },
    synonyms: ['notebook', 'notebook computer', 'computer', 'portable computer'],
    picture: 'laptop',
    bay: 1,
    shelves: [4, 3],
    name: (p) => `${p.brand} ${p.model} laptop, ${p.screen} inch`,
    detail: (p, language) => inches(p.screen, language),
    about: (p) =>
      `${p.screen} inch, ${p.memory} GB of memory and ${inBytes(p.storage)} of storage; ${p.batteryLife} hours on one charge.`,
    says: {
      good: [
        'Ready for work ten minutes after I unpacked it.',
        'The keys have a good feel, even for long letters.',
        'Starts in seconds and stays quiet.',
        'The picture is clear, also by the window.',
      ],
      fair: [
        'Good, but I had to learn where the keys are.',
        'Fine machine; the power supply is a bit bulky.',
      ],
    },
    rows: table`
      brand   | model     | price   | colours      | screen | memory | storage | batteryLife | weight | note
      Lapwick | Slate 14  | 399.00  | grey         | 14     | 8      | 256     | 8           | 1.5    | For letters, mail and the web.
      Lapwick | Slate 15  | 499.00  | grey,silver  | 15.6   | 8      | 512     | 9           | 1.7    | A number pad beside the keys.
      Lapwick | Slate 17  | 649.00  | grey         | 17.3   | 16     | 512     | 7           | 2.3    | A big picture for tired eyes.
      Lapwick | Feather   | 899.00  | silver,blue  | 13.3   | 16     | 512     | 16          | 0.98   | So thin that it fits between two books.
      Orveno  | Learn     | 299.00  | blue         | 11.6   | 4      | 128     | 10          | 1.2    | Rubber corners, made for the school bag.
      Orveno  | Fold      | 749.00  | black        | 14     | 16     | 512     | 12          | 1.4    | Folds right round and becomes a tablet.
      Orveno  | Studio    | 1299.00 | silver       | 16     | 32     | 1000    | 11          | 2.1    | Fast enough to cut films.
      Tarrok  | Rift 15   | 999.00  | black        | 15.6   | 16     | 1000    | 5           | 2.2    | For games, with a screen of 144 pictures a second.
      Tarrok  | Rift 17   | 1399.00 | black        | 17.3   | 32     | 1000    | 4           | 2.8    | For games that need all the power there is.`,
  },
  {
    type: 'tablet',
    names: { de: 'Tablet', es: 'tableta', zh: '平板电脑' },
    synonyms: ['tablet computer', 'tablet PC', 'pad'],
    picture: 'tablet',
    bay: 1,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} tablet, ${p.screen} inch, ${p.storage} GB`,
    detail: (p, language) => details(language, inches(p.screen, language), `${p.storage} GB`),
    about: (p) => `${p.screen} inch and ${p.storage} GB; ${p.batteryLife} hours on one charge.`,
    says: {
      good: [
        'Just right for reading on the sofa.',
        'My mother got along with it on the first day.',
        'Films look lovely on it.',
        'The charge lasts through a whole journey.',
      ],
      fair: ['Good, but shiny: you see every finger.', 'Does what it should; a case would have been nice.'],
    },
    rows: table`
      brand   | model    | price  | colours     | screen | storage | memory | batteryLife | weightG | note
      Orveno  | Leaf 8   | 119.00 | grey        | 8      | 64      | 4      | 10          | 310     | Held in one hand, like a paperback.
      Orveno  | Leaf 10  | 179.00 | grey,blue   | 10.4   | 64      | 4      | 11          | 460     | For films, recipes and the news.
      Orveno  | Leaf 11  | 259.00 | silver      | 11     | 128     | 6      | 13          | 480     | Four speakers make it a small cinema.
      Lapwick | Pane     | 399.00 | silver,pink | 11     | 128     | 8      | 12          | 470     | Takes a pen for notes and sketches.
      Lapwick | Pane Max | 699.00 | black       | 13     | 256     | 12     | 11          | 640     | As large as a sheet of paper.
      Tumbo   | Kids     | 99.00  | green,pink  | 8      | 32      | 3      | 8           | 520     | In a thick soft frame, and parents set the hours.`,
  },
  {
    type: 'e-reader',
    names: { de: 'E-Book-Reader', es: 'lector de libros electrónicos', zh: '电子书阅读器' },
    synonyms: ['ebook reader', 'e-book reader', 'book reader', 'electronic book'],
    picture: 'e-reader',
    bay: 2,
    shelves: [5],
    name: (p) => `${p.brand} ${p.model} e-reader, ${p.screen} inch`,
    detail: (p, language) => inches(p.screen, language),
    about: (p) => `A page of ${p.screen} inch that reads like paper; ${p.lasts} weeks on one charge.`,
    says: {
      good: [
        'I read more than ever since I have it.',
        'Easy on the eyes, even at night.',
        'A whole shelf of books in my coat pocket.',
        'I charge it about as often as I cut my hair.',
      ],
      fair: ['Turns pages a little slowly, otherwise fine.'],
    },
    rows: table`
      brand  | model   | price  | colours     | screen | storage | lasts | weightG | waterproof | note
      Pagino | Lite    | 99.00  | black,white | 6      | 16      | 6     | 160     | no         | Light enough for one hand.
      Pagino | Bath    | 149.00 | black       | 7      | 32      | 8     | 195     | yes        | May fall into the tub.
      Pagino | Warm    | 179.00 | green       | 7      | 32      | 8     | 198     | yes        | Its light turns yellow in the evening.
      Pagino | Note 10 | 349.00 | grey        | 10.3   | 64      | 10    | 375     | no         | Write on the page with the pen that comes with it.`,
  },
  {
    type: 'monitor',
    names: { de: 'Monitor', es: 'monitor', zh: '显示器' },
    synonyms: ['computer monitor', 'screen', 'computer screen', 'PC screen', 'display'],
    picture: 'monitor',
    bay: 1,
    shelves: [2, 1],
    name: (p) => `${p.brand} ${p.model} monitor, ${p.screen} inch`,
    detail: (p, language) => inches(p.screen, language),
    about: (p) => `${p.screen} inch with ${p.resolution} at ${p.refresh} Hz.`,
    says: {
      good: [
        'Sharp letters from edge to edge.',
        'Stood on my desk and worked after one cable.',
        'So much better than looking down at the laptop.',
        'Good colours straight out of the box.',
      ],
      fair: ['Good picture; the built-in sound is thin.', 'Fine, though the foot takes up some desk.'],
    },
    rows: table`
      brand  | model   | price  | colours      | screen | resolution | refresh | hdmi | weight | note
      Vidrel | Desk 22 | 89.00  | black        | 22     | Full HD    | 75      | 1    | 2.6    | A second screen for little money.
      Vidrel | Desk 24 | 119.00 | black,white  | 24     | Full HD    | 100     | 1    | 3.1    | The usual size for the office at home.
      Vidrel | Desk 27 | 169.00 | black        | 27     | Full HD    | 100     | 2    | 4.2    | Turns upright for long pages.
      Vidrel | Fine 27 | 279.00 | silver       | 27     | 4K         | 60      | 2    | 5.1    | Charges the laptop through the same USB-C cable.
      Vidrel | Fine 32 | 379.00 | silver       | 32     | 4K         | 60      | 2    | 7.2    | Room for two pages side by side.
      Tarrok | Arc 27  | 249.00 | black        | 27     | QHD        | 165     | 2    | 4.9    | Curved, and quick enough for racing games.
      Tarrok | Arc 34  | 449.00 | black        | 34     | UWQHD      | 165     | 2    | 7.9    | As wide as two screens, without the gap.
      Orveno | Carry   | 149.00 | grey         | 15.6   | Full HD    | 60      | 1    | 0.8    | Slips into the bag beside the laptop.`,
  },
  {
    type: 'monitor arm',
    names: { de: 'Monitorarm', es: 'brazo para monitor', zh: '显示器支架' },
    synonyms: ['screen arm', 'monitor holder', 'monitor mount', 'desk mount'],
    picture: 'monitor-arm',
    bay: 2,
    shelves: [1],
    name: (p) => `${p.brand} ${p.model} monitor arm`,
    about: (p) =>
      `Holds ${p.pieces === 1 ? 'a screen' : `${p.pieces} screens`} up to ${p.screens} inch and ${p.carries} kg.`,
    says: {
      good: [
        'My desk is free again.',
        'Moves with one finger and stays where I leave it.',
        'Clamped on in a quarter of an hour.',
      ],
      fair: ['Solid, but the screws want patience.'],
    },
    rows: table`
      brand  | model  | price | colours      | pieces | screens | carries | weight | note
      Vidrel | Reach  | 39.90 | black,white  | 1      | 27      | 7       | 2.1    | Clamps to the edge of the desk.
      Vidrel | Twin   | 64.90 | black        | 2      | 27      | 7       | 3.8    | Two screens side by side on one foot.
      Vidrel | Spring | 89.00 | silver,black | 1      | 34      | 12      | 2.9    | A gas spring lifts and lowers it by hand.`,
  },
  {
    type: 'laptop bag',
    names: { de: 'Laptoptasche', es: 'funda para portátil', zh: '笔记本电脑包' },
    synonyms: ['laptop case', 'laptop sleeve', 'notebook bag', 'computer bag', 'laptop backpack'],
    picture: 'laptop-bag',
    bay: 2,
    shelves: [3, 2],
    name: (p) => `${p.brand} ${p.model} laptop bag, up to ${p.screens} inch`,
    detail: (p, language) => upToInches(p.screens, language),
    about: (p) => `For laptops up to ${p.screens} inch, made of ${p.material}.`,
    says: {
      good: [
        'Well padded, I trust it on the bus.',
        'The zip runs smoothly.',
        'My laptop fits exactly.',
        'Looks smart enough for the office.',
      ],
      fair: ['Smelled new for a week, then it was fine.'],
    },
    rows: table`
      brand  | model    | price | colours         | screens | material | weightG | waterproof | note
      Kovrig | Sleeve   | 14.90 | grey,blue       | 14      | neoprene | 190     | no         | A soft skin to slip into another bag.
      Kovrig | Sleeve   | 16.90 | grey            | 16      | neoprene | 220     | no         | A soft skin to slip into another bag.
      Kovrig | Brief    | 29.90 | black           | 15.6    | nylon    | 620     | no         | With a strap for the shoulder and a pocket for papers.
      Kovrig | Felt     | 24.90 | grey,brown      | 14      | felt     | 260     | no         | Wool felt with a leather strap.
      Kovrig | Pack     | 49.90 | black,green     | 15.6    | polyester | 890    | yes        | A backpack with a hidden pocket at the back.
      Kovrig | Pack Max | 64.90 | black           | 17.3    | polyester | 1150   | yes        | A backpack that holds clothes for two days as well.`,
  },
  {
    type: 'laptop stand',
    names: { de: 'Laptopständer', es: 'soporte para portátil', zh: '笔记本电脑支架' },
    synonyms: ['notebook stand', 'laptop riser', 'laptop holder'],
    picture: 'laptop-stand',
    bay: 2,
    shelves: [4],
    name: (p) => `${p.brand} ${p.model} laptop stand`,
    about: (p) => `Lifts laptops up to ${p.screens} inch to the height of your eyes; made of ${p.material}.`,
    says: {
      good: ['My neck says thank you.', 'Stands firm, even while I type.', 'The laptop stays cooler on it.'],
      fair: ['Good, but you need a separate keyboard.'],
    },
    rows: table`
      brand  | model  | price | colours      | screens | material  | weightG | folds | note
      Vidrel | Lift   | 24.90 | silver,black | 16      | aluminium | 980     | no    | One piece, nothing to set up.
      Vidrel | Travel | 29.90 | silver       | 15.6    | aluminium | 260     | yes   | Folds to the size of a ruler.
      Kovrig | Wood   | 34.90 | brown        | 16      | bamboo    | 640     | no    | Two boards that slide into each other.
      Vidrel | Cool   | 32.90 | black        | 17.3    | steel     | 850     | no    | Two quiet fans blow air under the laptop.`,
  },
]
