import { createHash } from 'node:crypto'
import { AisleError } from '../../contract/errors'
import { request, shownAddress, type Tags } from './http-request'
import { pause, type FeedSource } from './source'

const LONGEST_BACK_OFF_MS = 60_000

/**
 * An address that is asked again and again, one request at a time. While it fails the pauses grow, by chance, so that
 * many kiosks do not ask a till that comes back all at once.
 */
export function createHttpSource(from: string, everyMs: number, version: () => string): FeedSource {
  let accepted: { readonly tags: Tags; readonly version: string } | null = null
  let failures = 0
  let isFirst = true

  return {
    async next(signal) {
      if (!isFirst) await pause(everyMs + backOffMs(failures, everyMs), signal)
      signal.throwIfAborted()
      isFirst = false
      const mark = version()
      const tags = accepted?.version === mark ? accepted.tags : null
      // Counts as a failure until it is accepted: what arrives may be of no use either.
      failures++
      // What the till says is at least as fresh as the question.
      const at = new Date().toISOString()
      const { bytes, tags: newTags } = await request(addressOf(from), tags, signal)
      return {
        bytes,
        at,
        accept() {
          failures = 0
          accepted = { tags: newTags, version: mark }
        },
      }
    },
    close: () => undefined,
  }
}

const backOffMs = (failures: number, everyMs: number): number =>
  failures === 0 ? 0 : Math.random() * Math.min(LONGEST_BACK_OFF_MS, everyMs * 2 ** failures)

function addressOf(from: string): URL {
  if (URL.canParse(from)) return new URL(from)
  throw new AisleError(
    'input',
    'feed-address',
    `${shownFrom(from)} is no address: write http://host/path in the configuration.`,
  )
}

/** Whether `from` is an address; anything else is a path. */
export function isAddress(from: string): boolean {
  return /^https?:\/\//i.test(from)
}

/** What reports call an address: without its password and its query. */
export function shownFrom(from: string): string {
  if (URL.canParse(from)) return shownAddress(new URL(from))
  // All up to the last @ may be a password, in whatever way it was mistyped.
  return from.replace(/\/\/.*@/s, '//').replace(/[?#].*$/s, '?...')
}

/** Tells one list from another whose address looks the same in reports, without telling a secret. */
export function identityOf(from: string): string {
  const query = URL.canParse(from) ? new URL(from).search : ''
  if (query === '') return shownFrom(from)
  return `${shownFrom(from)} ${createHash('sha256').update(query).digest('hex').slice(0, 16)}`
}
