import { AisleError } from '../../contract/errors'

/**
 * The texts of the items of a JSON list one by one, so that others may work in between: parsing 64 MB at once would
 * take a second.
 * @throws AisleError `input/feed-not-json` where the text is no list, or ends too soon.
 */
export function* jsonItems(text: string): Generator<string> {
  const start = text.search(/\S/)
  if (text[start] !== '[') throw noJson('a list [ ... ] of products is needed')
  let itemStart = start + 1
  let depth = 0
  let isFirst = true
  for (let at = itemStart; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at)
        break
      case OPEN_BRACE:
      case OPEN_BRACKET:
        depth++
        break
      case COMMA:
        if (depth > 0) break
        yield text.slice(itemStart, at)
        itemStart = at + 1
        isFirst = false
        break
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        if (depth-- > 0) break
        if (text.slice(at + 1).trim() !== '')
          throw noJson(`something follows the list at character ${at + 1}`)
        if (!isFirst || text.slice(itemStart, at).trim() !== '') yield text.slice(itemStart, at)
        return
    }
  }
  throw noJson('it ends in the middle')
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === BACKSLASH) at++
    else if (character === QUOTE) return at
  }
  return text.length
}

/** @throws AisleError `input/feed-not-json` */
export function parseItem(item: string): unknown {
  try {
    return JSON.parse(item)
  } catch (thrown) {
    throw noJson(thrown instanceof Error ? thrown.message : String(thrown))
  }
}

const noJson = (why: string) => new AisleError('input', 'feed-not-json', `The feed is no JSON: ${why}.`)

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
