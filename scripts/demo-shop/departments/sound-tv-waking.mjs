import { table } from '../table.mjs'

export const waking = [
  {
    type: 'alarm clock',
    names: { de: 'Wecker', es: 'despertador', zh: '闹钟' },
    synonyms: ['clock radio', 'clock'],
    picture: 'alarm-clock',
    bay: 7,
    shelves: [5, 4],
    name: (p) => `${p.brand} ${p.model} alarm clock`,
    about: (p) => `Shows the time on ${p.display} and wakes you in time.`,
    says: {
      good: [
        'I have not overslept since.',
        'Easy to set, even half asleep.',
        'Readable without my glasses.',
        'Has never let me down.',
      ],
      fair: ['Wakes well; the alarm tone is a matter of taste.'],
    },
    rows: table`
      brand  | model | price | colours        | display        | digital | radioSet | note                                  | picture
      Vellno | Bell  | 14.90 | red,blue,white | a dial         | no      | no | Two bells that nobody sleeps through. | -
      Vellno | Hush  | 12.90 | black,white    | a dial         | no      | no | The hand glides, so nothing ticks.    | -
      Vellno | Wave  | 16.90 | silver         | a dial         | no      | yes | Sets itself by radio, summer and winter. | -
      Vellno | Dawn  | 39.90 | white          | a dim screen   | yes     | no | It grows light before it rings.       | digital-clock
      Vellno | Two   | 24.90 | black          | a large screen | yes     | no | Two alarms for two sleepers.          | digital-clock
      Vellno | Shake | 34.90 | black          | a large screen | yes     | no | A pad under the pillow shakes those who hear badly. | digital-clock
      Vellno | Throw | 29.90 | black,white    | the ceiling    | yes     | yes | Throws the time on the ceiling.      | digital-clock
      Vellno | Log   | 27.90 | brown          | a wooden cube  | yes     | no | The digits glow through the wood.     | digital-clock
      Vellno | Radio | 32.90 | black,white    | a dim screen   | yes     | no | Wakes you with music or the news.     | digital-clock
      Tumbo  | Owl   | 24.90 | turquoise,pink | a round screen | yes     | no | Its eyes turn green when children may get up. | digital-clock`,
  },
  {
    type: 'walkie-talkie',
    names: { de: 'Funkgerät', es: 'walkie-talkie', zh: '对讲机' },
    synonyms: ['walkie talkies', 'two-way radio', 'radio set', 'PMR radio'],
    picture: 'walkie-talkie',
    bay: 7,
    shelves: [3],
    name: (p) => `${p.brand} ${p.model} walkie-talkies, pack of ${p.pieces}`,
    detail: (p) => `${p.pieces}×`,
    about: (p) => `${p.pieces} handsets that reach up to ${p.kilometres} km over open land.`,
    says: {
      good: [
        'Two cars, one holiday, no getting lost.',
        'The children never put them down.',
        'Clear voices up to the edge of the wood.',
      ],
      fair: ['Fun, but in town the reach is shorter.'],
    },
    rows: table`
      brand  | model | price  | colours     | pieces | kilometres | batteryLife | waterproof | note
      Tumbo  | Bug   | 24.90  | green,red   | 2      | 2          | 6           | no         | Small hands hold them well.
      Umbri  | Trail | 59.90  | black,orange | 2     | 8          | 16          | yes        | For mountains, boats and cars.
      Umbri  | Crew  | 119.00 | black       | 4      | 10         | 20          | yes        | Four of them in a charging case.`,
  },
  {
    type: 'voice recorder',
    names: { de: 'Diktiergerät', es: 'grabadora de voz', zh: '录音笔' },
    synonyms: ['dictaphone', 'sound recorder', 'recorder'],
    picture: 'voice-recorder',
    bay: 7,
    shelves: [2],
    name: (p) => `${p.brand} ${p.model} voice recorder, ${p.storage} GB`,
    about: (p) => `Records ${p.hours} hours on ${p.storage} GB.`,
    says: {
      good: ['One key and it records.', 'Lectures come out clear.', 'So small that it fits anywhere.'],
      fair: ['Good; the menu takes some learning.'],
    },
    rows: table`
      brand  | model | price | colours      | storage | hours | batteryLife | weightG | note
      Vellno | Memo  | 39.90 | black,silver | 8       | 90    | 20          | 48      | For shopping lists and for lectures.
      Vellno | Press | 89.00 | black        | 32      | 360   | 30          | 72      | Two microphones tell the speakers apart.`,
  },
]
