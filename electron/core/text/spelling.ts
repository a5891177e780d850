/**
 * Restricted Damerau-Levenshtein distance (insert, delete, replace, swap neighbours), or `limit + 1` as soon as it is
 * known to be more than `limit`. Wagner & Fischer 1974 with Damerau's transposition, in three rows.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  const width = right.length + 1
  let beforeLast = new Uint8Array(width)
  let last = Uint8Array.from({ length: width }, (_, index) => Math.min(index, 255))
  for (let row = 1; row <= left.length; row++) {
    const current = new Uint8Array(width)
    current[0] = row
    let best = row
    for (let column = 1; column < width; column++) {
      const isSame = left[row - 1] === right[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current[column] = cost
      best = Math.min(best, cost)
    }
    if (best > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[right.length] ?? 0, limit + 1)
}
