const SEPARATORS = [',', ';', '\t', '|'] as const

/** The separator of a heading: the one that it holds most of outside quotes; a comma where there is none. */
export function findSeparator(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => bare.split(separator).length - 1)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}
