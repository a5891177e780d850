/**
 * English stemmer by M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980: the one that the `porter`
 * tokenizer of SQLite's FTS5 uses, so that both indexes agree on what a word is. Takes and gives lower case.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  return [plural, pastAndGerund, finalY, doubleSuffixes, simpleSuffixes, bareSuffixes, tidy].reduce(
    (current, step) => step(current),
    word,
  )
}

type Rule = readonly [suffix: string, replacement: string]

const isVowelAt = (word: string, index: number): boolean => {
  const letter = word[index]
  if (letter === 'y') return index > 0 && !isVowelAt(word, index - 1)
  return letter !== undefined && 'aeiou'.includes(letter)
}

/** Porter's m: how many times a vowel run is followed by a consonant run. */
function measure(word: string): number {
  let count = 0
  for (let index = 1; index < word.length; index++) {
    if (!isVowelAt(word, index) && isVowelAt(word, index - 1)) count++
  }
  return count
}

const hasVowel = (word: string) => Array.from(word).some((_, index) => isVowelAt(word, index))

const endsInDouble = (word: string) =>
  word.length > 1 && word.at(-1) === word.at(-2) && !isVowelAt(word, word.length - 1)

const endsInShortSyllable = (word: string) => {
  const last = word.length - 1
  return (
    last >= 2 &&
    !isVowelAt(word, last) &&
    isVowelAt(word, last - 1) &&
    !isVowelAt(word, last - 2) &&
    !/[wxy]$/.test(word)
  )
}

/** The first rule whose suffix fits decides, even when its condition then forbids the change. */
function replaceSuffix(word: string, rules: readonly Rule[], isAllowed: (rest: string) => boolean): string {
  for (const [suffix, replacement] of rules) {
    if (!word.endsWith(suffix)) continue
    const rest = word.slice(0, -suffix.length)
    return isAllowed(rest) ? rest + replacement : word
  }
  return word
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const suffix = ['ed', 'ing'].find((ending) => word.endsWith(ending))
  const rest = suffix === undefined ? '' : word.slice(0, -suffix.length)
  if (!hasVowel(rest)) return word
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`
  if (endsInDouble(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1)
  return measure(rest) === 1 && endsInShortSyllable(rest) ? `${rest}e` : rest
}

const finalY = (word: string) =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word

const DOUBLE_SUFFIXES: readonly Rule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]
const doubleSuffixes = (word: string) => replaceSuffix(word, DOUBLE_SUFFIXES, (rest) => measure(rest) > 0)

const SIMPLE_SUFFIXES: readonly Rule[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const simpleSuffixes = (word: string) => replaceSuffix(word, SIMPLE_SUFFIXES, (rest) => measure(rest) > 0)

const BARE_SUFFIXES = 'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'
  .split(' ')
  .map((suffix): Rule => [suffix, ''])
const bareSuffixes = (word: string) =>
  replaceSuffix(
    word,
    BARE_SUFFIXES,
    (rest) => measure(rest) > 1 && (!word.endsWith('ion') || /[st]$/.test(rest)),
  )

function tidy(word: string): string {
  const rest = word.slice(0, -1)
  if (word.endsWith('e') && (measure(rest) > 1 || (measure(rest) === 1 && !endsInShortSyllable(rest)))) {
    return rest
  }
  return measure(word) > 1 && endsInDouble(word) && word.endsWith('l') ? rest : word
}
