/**
 * Chance that is always the same: a number in [0, 1) for each seed and key (FNV-1a, then an avalanche step).
 * Keyed rather than drawn in turn, so that a new product leaves all the others as they were.
 */
export function chance(seed, key) {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A whole number from `low` up to and including `high`. */
export const chanceBetween = (seed, key, low, high) => low + Math.floor(chance(seed, key) * (high - low + 1))

export const chanceOf = (seed, key, list) => list[chanceBetween(seed, key, 0, list.length - 1)]
