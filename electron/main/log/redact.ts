/** Fields that may hold what a shopper said or typed. */
const WORDS_OF_SHOPPERS = new Set([
  'alternatives',
  'hypotheses',
  'partial',
  'prefix',
  'query',
  'request',
  'text',
  'transcript',
  'understanding',
  'words',
])

/** A copy without anybody's words: the log outlives the visit. Also cuts off what is nested too deep to be read. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 5) return '[deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      WORDS_OF_SHOPPERS.has(key) ? '[redacted]' : redact(item, depth + 1),
    ]),
  )
}
