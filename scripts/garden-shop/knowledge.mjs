/** What people ask at the till of the garden shop. */
export const knowledge = {
  openingHours: [
    { days: ['tuesday', 'wednesday', 'thursday', 'friday'], opens: '09:30', closes: '17:30' },
    { days: ['saturday', 'sunday'], opens: '10:00', closes: '16:00' },
  ],
  exceptions: [
    { day: '2026-12-25' },
    { day: '2026-12-26' },
    { day: '2026-12-24', opens: '09:30', closes: '13:00' },
  ],
  entries: [
    {
      id: 'hours',
      topic: 'hours',
      questions: {
        en: ['when do you open', 'when do you close', 'are you open on monday'],
        de: ['wann haben Sie geöffnet'],
        es: ['a qué hora abren'],
        zh: ['几点开门'],
      },
      answer: {
        en: 'Tuesday to Friday from half past nine until half past five, at weekends from ten until four. Closed on Mondays.',
        de: 'Dienstag bis Freitag von 9.30 bis 17.30 Uhr, am Wochenende von 10 bis 16 Uhr. Montags geschlossen.',
        es: 'De martes a viernes de 9.30 a 17.30, los fines de semana de 10 a 16. Los lunes cerramos.',
        zh: '周二至周五 9:30–17:30，周末 10:00–16:00，周一休息。',
      },
    },
    {
      id: 'returns',
      topic: 'returns',
      questions: {
        en: ['can I bring it back', 'returns'],
        de: ['kann ich das zurückgeben'],
        es: ['puedo devolverlo'],
        zh: ['可以退货吗'],
      },
      answer: {
        en: 'Tools within 28 days with the receipt. Seeds and bulbs while the packet is closed.',
        de: 'Geräte innerhalb von 28 Tagen mit Beleg. Samen und Zwiebeln, solange die Packung zu ist.',
        es: 'Las herramientas en 28 días con el recibo. Semillas y bulbos, con el paquete cerrado.',
        zh: '工具凭小票 28 天内可退；种子和球根须未开封。',
      },
    },
    {
      id: 'sharpening',
      topic: 'services',
      questions: {
        en: ['do you sharpen secateurs', 'sharpening'],
        de: ['schärfen Sie Gartenscheren'],
        es: ['afilan tijeras'],
        zh: ['可以磨剪刀吗'],
      },
      answer: {
        en: 'Bring them clean to the till: they are ready a week later.',
        de: 'Bringen Sie sie sauber an die Kasse: Nach einer Woche sind sie fertig.',
        es: 'Tráigalas limpias a la caja: estarán listas en una semana.',
        zh: '清洁后交到收银台，一周后可取。',
      },
    },
    {
      id: 'toilets',
      topic: 'places',
      questions: {
        en: ['where are the toilets', 'is there a toilet'],
        de: ['wo sind die Toiletten'],
        es: ['dónde están los baños'],
        zh: ['厕所在哪里'],
      },
      answer: {
        en: 'To the left of the entrance.',
        de: 'Links neben dem Eingang.',
        es: 'A la izquierda de la entrada.',
        zh: '入口左侧。',
      },
    },
  ],
}
