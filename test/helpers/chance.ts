/** A seeded source of numbers in [0, 1): xorshift with 32 bits (Marsaglia 2003, shifts 13, 17, 5). */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** `count` different items, in the order they were drawn. */
export function draw<T>(items: readonly T[], count: number, random: () => number): T[] {
  const rest = [...items]
  const drawn: T[] = []
  while (drawn.length < count && rest.length > 0) {
    drawn.push(...rest.splice(Math.floor(random() * rest.length), 1))
  }
  return drawn
}
