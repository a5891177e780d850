import { entry } from './entry.mjs'

export const hours = [
  entry('opening-hours', 'hours', {
    en: [
      'When are you open?',
      'What are your opening hours?',
      'When do you close?',
      'How long are you open today?',
      'Monday to Friday from 9 to 20, Saturday from 9 to 18. Closed on Sunday.',
    ],
    de: [
      'Wann haben Sie geöffnet?',
      'Was sind Ihre Öffnungszeiten?',
      'Wann schließen Sie?',
      'Wie lange ist heute offen?',
      'Montag bis Freitag von 9 bis 20 Uhr, Samstag von 9 bis 18 Uhr. Sonntags geschlossen.',
    ],
    es: [
      '¿Cuándo abren?',
      '¿Cuál es el horario?',
      '¿A qué hora cierran?',
      '¿Hasta qué hora abren hoy?',
      'De lunes a viernes de 9 a 20 h, el sábado de 9 a 18 h. El domingo cerramos.',
    ],
    zh: [
      '你们几点开门？',
      '营业时间是什么？',
      '几点关门？',
      '今天营业到几点？',
      '周一至周五9点到20点，周六9点到18点，周日休息。',
    ],
  }),
  entry('sunday', 'hours', {
    en: ['Are you open on Sunday?', 'Can I come on Sunday?', 'No, we are closed on Sundays.'],
    de: ['Haben Sie sonntags geöffnet?', 'Kann ich am Sonntag kommen?', 'Nein, sonntags ist geschlossen.'],
    es: ['¿Abren el domingo?', '¿Puedo venir el domingo?', 'No, los domingos cerramos.'],
    zh: ['周日营业吗？', '星期天可以来吗？', '不营业，周日休息。'],
  }),
  entry('holidays', 'hours', {
    en: [
      'Are you open at Christmas?',
      'Are you open on Christmas Eve?',
      "Are you open on New Year's Eve?",
      'On 24 and 31 December we are open from 9 to 14. On 25 and 26 December and on 1 January we are closed.',
    ],
    de: [
      'Haben Sie an Weihnachten geöffnet?',
      'Haben Sie an Heiligabend geöffnet?',
      'Haben Sie an Silvester geöffnet?',
      'Am 24. und 31. Dezember öffnen wir von 9 bis 14 Uhr. Am 25. und 26. Dezember und am 1. Januar ist geschlossen.',
    ],
    es: [
      '¿Abren en Navidad?',
      '¿Abren en Nochebuena?',
      '¿Abren en Nochevieja?',
      'El 24 y el 31 de diciembre abrimos de 9 a 14 h. El 25 y el 26 de diciembre y el 1 de enero cerramos.',
    ],
    zh: [
      '圣诞节营业吗？',
      '平安夜营业吗？',
      '除夕营业吗？',
      '12月24日和31日营业时间为9点到14点。12月25日、26日和1月1日休息。',
    ],
  }),
]
