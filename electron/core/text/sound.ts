/**
 * A key that words of like sound share, in the spirit of Metaphone (L. Philips, 1990), coarser on purpose: voiced and
 * voiceless pairs fall together (b/p, d/t, g/k, v/f, z/s), since those are what a recogniser confuses in a noisy shop.
 * Vowels count at the start only. "phone" and "fone" -> "FN"; "fan" and "van" -> "FN".
 */
export function soundKey(word: string): string {
  let rest = word.toLowerCase().replace(/[^a-z]/g, '')
  for (const [pattern, replacement] of SPELLINGS) rest = rest.replace(pattern, replacement)
  const head = /^[aeiouy]/.test(rest) ? 'A' : ''
  const body = Array.from(rest)
    .map((letter) => SOUNDS[letter] ?? '')
    .join('')
  return head + body.replace(/(.)\1+/g, '$1')
}

/** Spellings that sound alike, applied in this order. `x` and `j` stand for "sh" and "j" afterwards. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/^wh/, 'w'],
  [/x/g, 'ks'],
  [/ght/g, 't'],
  [/gh(?=[aeiou])/g, 'g'],
  [/gh/g, ''],
  [/ph/g, 'f'],
  [/(tch|ch|sch|sh|ti(?=o)|ci(?=[ao])|si(?=o))/g, 'x'],
  [/dge?/g, 'j'],
  [/th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/mb$/g, 'm'],
]

const SOUNDS: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  v: 'F',
  f: 'F',
  z: 'S',
  s: 'S',
  x: 'X',
  j: 'X',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
}
