import type { Language } from '../../strings'

export type Layer = 'letters' | 'accents'

export interface Layout {
  /** Three rows of letters. */
  readonly rows: readonly [string, string, string]
}

export const DIGITS = '1234567890'

const QWERTY: Layout = { rows: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] }
const ACCENTS: Layout = { rows: ['áàâäåãæç', 'éèêëíìîïñ', 'óòôöøúùûüß'] }

/** The letters of each language where its people look for them. Chinese is typed as the shop's products are written. */
const LETTERS: Readonly<Record<Language, Layout>> = {
  en: QWERTY,
  zh: QWERTY,
  de: { rows: ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnmß'] },
  es: { rows: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm'] },
}

export function layoutOf(language: Language, layer: Layer): Layout {
  return layer === 'accents' ? ACCENTS : LETTERS[language]
}
