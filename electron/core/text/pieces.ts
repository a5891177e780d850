const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu

/**
 * What a word is found by. Chinese is written without spaces, so a "word" of it may be a whole sentence: beside itself it
 * gives its pairs of characters ("电热水壶" -> "电热", "热水", "水壶"). Every other word stands for itself.
 */
export function piecesOf(word: string): readonly string[] {
  if (isLatin(word)) return [word]
  const pairs = (word.match(RUN) ?? []).flatMap((run) => {
    const characters = Array.from(run)
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
  })
  return pairs.length === 0 || pairs[0] === word ? [word] : [word, ...pairs]
}

/** Below the scripts that need a closer look: nearly every word of a catalogue. */
function isLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x2e80) return false
  return true
}
