import type { Lexicon } from './lexicon'

const MULTIPLES: Readonly<Record<string, number>> = { double: 2, triple: 3 }
const MIN_PART = 3
const MAX_SPELLED = 8

/**
 * Letters said one by one, glued into words of the catalogue: "u s b c" -> "usb", "c"; "t v" -> "tv"; "double a" -> "aa";
 * "4 k" -> "4k". What makes no known word stays as it is.
 */
export function glueLetters(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const glued: string[] = []
  for (let at = 0; at < words.length;) {
    const multiple = multipliedLetter(words, at, lexicon)
    const length = multiple ? 2 : spelledLength(words, at, lexicon)
    glued.push(multiple ?? words.slice(at, at + length).join(''))
    at += length
  }
  return glued
}

function multipliedLetter(words: readonly string[], at: number, lexicon: Lexicon): string | null {
  const count = MULTIPLES[words[at] ?? '']
  const letter = words[at + 1] ?? ''
  if (count === undefined || !/^[a-z]$/.test(letter)) return null
  const word = letter.repeat(count)
  return lexicon.isKnown(word) ? word : null
}

/** Longest run of single letters (after a number: "4 k") from `at` that makes a known word; 1 when there is none. */
function spelledLength(words: readonly string[], at: number, lexicon: Lexicon): number {
  const isLetter = (index: number) => /^[a-z]$/.test(words[index] ?? '')
  const isStart = isLetter(at) || /^\d{1,2}$/.test(words[at] ?? '')
  if (!isStart) return 1
  let end = at + 1
  while (isLetter(end) && end - at < MAX_SPELLED) end++
  for (let length = end - at; length > 1; length--) {
    const word = words.slice(at, at + length).join('')
    if (lexicon.isListed(word)) return length
  }
  return 1
}

/** "head phones" -> "headphones" and "hairdryer" -> "hair", "dryer", as the catalogue writes them. Known words stay. */
export function mendCompounds(words: readonly string[], lexicon: Lexicon): readonly string[] {
  return split(join(words, lexicon), lexicon)
}

function join(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const [word = '', next] = [words[at], words[at + 1]]
    const isBroken =
      next !== undefined &&
      !(lexicon.isKnown(word) && lexicon.isKnown(next)) &&
      word.length + next.length >= 2 * MIN_PART &&
      lexicon.isListed(word + next)
    joined.push(isBroken ? word + next : word)
    if (isBroken) at++
  }
  return joined
}

function split(words: readonly string[], lexicon: Lexicon): readonly string[] {
  return words.flatMap((word) => {
    if (lexicon.isKnown(word)) return [word]
    const parts = lexicon.partsOf.get(word)
    if (parts !== undefined) return parts
    for (let cut = MIN_PART; cut <= word.length - MIN_PART; cut++) {
      const halves = [word.slice(0, cut), word.slice(cut)] as const
      if (halves.every((half) => lexicon.isListed(half))) return halves
    }
    return [word]
  })
}

/** Writes words with the shop's hyphens: "usb", "c" -> "usb-c". */
export function writeHyphens(words: readonly string[], lexicon: Lexicon): string {
  const written: string[] = []
  for (let at = 0; at < words.length;) {
    const length = [3, 2].find((count) => lexicon.compounds.has(words.slice(at, at + count).join(' '))) ?? 1
    const run = words.slice(at, at + length)
    written.push(lexicon.compounds.get(run.join(' ')) ?? run.join(' '))
    at += run.length
  }
  return written.join(' ')
}
