/** Numbers between 0 and 1 that look like chance and are the same each time: goods on a shelf must not dance. */
export function seeded(text: string): () => number {
  let state = Array.from(text).reduce(
    (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  )
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507) ^ Math.imul(state ^ (state >>> 13), 3266489909)
    return (state >>> 0) / 2 ** 32
  }
}
