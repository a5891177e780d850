/** Sizes and counts as the boxes print them, for names in every language. */

/** From a thousand gigabytes on in terabytes. */
export const inBytes = (gigabytes) => (gigabytes >= 1000 ? `${gigabytes / 1000} TB` : `${gigabytes} GB`)

const INCHES = { de: ' Zoll', es: ' pulgadas', zh: ' 英寸' }
export const inches = (size, language) => decimal(size, language) + INCHES[language]

export const upToInches = (size, language) =>
  ({
    de: `bis ${decimal(size, language)} Zoll`,
    es: `hasta ${decimal(size, language)} pulgadas`,
    zh: `${size} 英寸以下`,
  })[language]

/** Nothing for a single piece. */
export const packOf = (pieces, language) =>
  pieces === 1 ? '' : { de: `${pieces} Stück`, es: `${pieces} unidades`, zh: `${pieces} 件装` }[language]

/** What there is of several details, in a row. */
export const details = (language, ...parts) => parts.filter(Boolean).join(language === 'zh' ? '，' : ', ')

const decimal = (size, language) => (language === 'zh' ? String(size) : String(size).replace('.', ','))
