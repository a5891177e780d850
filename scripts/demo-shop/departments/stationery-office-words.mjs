/** Details of a name that hold a word, in the languages that the kiosk speaks besides English. */
const PACK = { de: ' Stück', es: ' unidades', zh: '件装' }
const SHEETS = { de: ' Blatt', es: ' hojas', zh: '张' }

export const inPack = (count, language) => (count === 1 ? '' : count + PACK[language])
export const inSheets = (count, language) => count + SHEETS[language]

export const listed = (language, ...parts) => parts.filter(Boolean).join(language === 'zh' ? '，' : ', ')

/** The end of an English name: nothing for a single piece. */
export const packOf = (count) => (count === 1 ? '' : `, ${count} pack`)
