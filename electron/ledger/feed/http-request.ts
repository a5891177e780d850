import { AisleError } from '../../contract/errors'
import { MOST_BYTES } from './source'

/** By what the other side tells one state of its list from the next. */
export interface Tags {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Fetched {
  /** null: unchanged since `tags`. */
  readonly bytes: Uint8Array | null
  readonly tags: Tags
}

const LIMIT_MS = 10_000
const MOST_REDIRECTS = 5

/**
 * One request of the feed, within a limit of time and size.
 * @throws AisleError `remote` or `timeout`.
 */
export async function request(address: URL, tags: Tags | null, signal: AbortSignal): Promise<Fetched> {
  // Not AbortSignal.any: some versions of Node keep each combined signal for as long as `signal` lives.
  const limit = new AbortController()
  const end = (): void => limit.abort()
  signal.addEventListener('abort', end)
  const timer = setTimeout(end, LIMIT_MS)
  try {
    const response = await follow(address, tags, limit.signal)
    if (response.status === 304 && tags !== null) {
      await response.body?.cancel()
      return { bytes: null, tags }
    }
    if (response.status !== 200) {
      await response.body?.cancel()
      throw remote(
        'feed-refused',
        `${shownAddress(address)} answers ${response.status} ${response.statusText}`,
      )
    }
    const bytes = await readWhole(response, address)
    const { headers } = response
    return { bytes, tags: { etag: headers.get('etag'), lastModified: headers.get('last-modified') } }
  } catch (thrown) {
    if (thrown instanceof AisleError || signal.aborted) throw thrown
    if (limit.signal.aborted) {
      throw new AisleError(
        'timeout',
        'feed-slow',
        `${shownAddress(address)} took longer than ${LIMIT_MS / 1000} s.`,
      )
    }
    const { message, cause } = thrown as Error
    const why = cause instanceof Error ? `${message}: ${cause.message}` : message
    throw remote('feed-unreachable', `${shownAddress(address)} cannot be read: ${why}`, thrown)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

/** An address without its password, and without its query, which may hold a key: for logs and reports. */
export function shownAddress(address: URL): string {
  const shown = new URL(withoutPassword(address))
  shown.hash = ''
  if (shown.search !== '') shown.search = '?...'
  return shown.href
}

/** `fetch` takes no password in an address. */
function withoutPassword(address: URL): string {
  const bare = new URL(address)
  bare.username = ''
  bare.password = ''
  return bare.href
}

/** Redirects never lead to another protocol, and a password never to another host. */
async function follow(address: URL, tags: Tags | null, signal: AbortSignal): Promise<Response> {
  let next = address
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await fetch(withoutPassword(next), {
      headers: headersFor(next.origin === address.origin ? address : next, tags),
      redirect: 'manual',
      signal,
    })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === null)
      return response
    await response.body?.cancel()
    const target = URL.canParse(location, next.href) ? new URL(location, next) : null
    if (target?.protocol !== address.protocol) {
      throw remote(
        'feed-redirected',
        `${shownAddress(address)} leads to ${target ? shownAddress(target).slice(0, 200) : 'no address'}: not followed.`,
      )
    }
    next = target
  }
  throw remote(
    'feed-redirected',
    `${shownAddress(address)} leads from one address to the next without an end.`,
  )
}

function headersFor({ username, password }: URL, tags: Tags | null): Record<string, string> {
  const secret = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')
  return {
    accept: 'text/csv, application/json, */*;q=0.5',
    ...(username !== '' && { authorization: `Basic ${secret}` }),
    ...(tags?.etag && { 'if-none-match': tags.etag }),
    ...(tags?.lastModified && { 'if-modified-since': tags.lastModified }),
  }
}

/** A `%` that begins no escape stands for itself. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })

/** Counted as it is after unpacking, so that a small answer cannot become a huge one. */
async function readWhole(response: Response, address: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).length
    if (bytes > MOST_BYTES)
      throw remote('feed-too-large', `${shownAddress(address)} gives more than ${MOST_BYTES} bytes.`)
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks)
}

const remote = (code: string, message: string, cause?: unknown) =>
  new AisleError('remote', code, message, { cause })
