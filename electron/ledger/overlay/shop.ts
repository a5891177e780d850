import { AisleError } from '../../contract/errors'
import { createFactWriter, type FactWriter } from '../../kit/overlay'
import { errorFields, type Log } from '../../kit/process'
import type { Writable } from '../../kit/sqlite'
import { isDamage, openShop } from './open'

/** An open `shop.db`. */
export interface Shop {
  readonly database: Writable
  readonly writer: FactWriter
}

/** Keeps `shop.db` open, and mends it. Nothing that befalls it touches the journal. */
export interface ShopKeeper {
  readonly path: string
  /**
   * Works with the open database; damage that is met is repaired, and `work` begun once more.
   * @throws AisleError `not-ready` while it cannot be opened.
   */
  use<T>(work: (shop: Shop) => T): T
  /** Opens it if it can be opened now, and goes on trying if not. */
  start(): void
  /** Damage was met elsewhere: the next use repairs it. */
  noteDamage(): void
  /** Differs from last time when facts of the feed may have changed by another hand than the feed's. */
  feedEpoch(): number
  noteFeedTouched(): void
  close(): void
}

const RETRY_MS = 5_000

export function keepShop(path: string, log: Log): ShopKeeper {
  let shop: Shop | null = null
  let hasDamage = false
  let feedEpoch = 0
  let lastFailure = ''
  const retry = setInterval(() => shop ?? start(), RETRY_MS).unref()

  function opened(): Shop {
    if (shop !== null) return shop
    const { database, repair } = openShop(path, {
      isDamaged: hasDamage,
      onSlow: (sql, tookMs) => log.warn('a slow statement on the overlay', { sql, tookMs }),
    })
    hasDamage = false
    lastFailure = ''
    feedEpoch++
    if (repair)
      log.error('the overlay was damaged: set aside, and what could be read was saved', { ...repair })
    shop = { database, writer: createFactWriter(database) }
    return shop
  }

  function shut(): void {
    shop?.database.close()
    shop = null
  }

  function noteDamage(): void {
    hasDamage = true
    shut()
  }

  function use<T>(work: (shop: Shop) => T): T {
    try {
      return work(opened())
    } catch (thrown) {
      if (!isDamage(thrown)) throw withKind(thrown)
      log.error('damage was met in the overlay', errorFields(thrown))
      noteDamage()
    }
    try {
      return work(opened())
    } catch (thrown) {
      throw withKind(thrown)
    }
  }

  function start(): void {
    try {
      use(() => undefined)
    } catch (thrown) {
      const failure = String(thrown)
      if (failure !== lastFailure) log.error('the overlay cannot be opened', errorFields(thrown))
      lastFailure = failure
    }
  }

  return {
    path,
    use,
    start,
    noteDamage,
    feedEpoch: () => feedEpoch,
    noteFeedTouched() {
      feedEpoch++
    },
    close() {
      clearInterval(retry)
      shut()
    },
  }
}

/** `corrupt` would mean the journal to whoever asked: the overlay is merely away, for it mends itself. */
function withKind(thrown: unknown): unknown {
  if (!(thrown instanceof AisleError) || thrown.kind !== 'corrupt') return thrown
  return new AisleError('not-ready', thrown.code, thrown.message, { cause: thrown })
}
