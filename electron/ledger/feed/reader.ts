import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FeedConfig } from '../../contract/config'
import { AisleError, toWireError } from '../../contract/errors'
import type { FeedReport } from '../../contract/overlay'
import type { Log } from '../../kit/process'
import type { ShopKeeper } from '../overlay'
import { createFileSource } from './file-source'
import { createHttpSource, identityOf, isAddress, shownFrom } from './http-source'
import { dayOf } from './moments'
import { readFeed, type SaidFeed } from './read-feed'
import { createReportFiles } from './report-files'
import type { Fault } from './row'
import type { FeedSource, Reading } from './source'
import { createFeedStore } from './store'

export interface FeedTools {
  readonly keeper: ShopKeeper
  readonly dataDir: string
  readonly log: Log
  readonly emit: (report: FeedReport) => void
}

export interface FeedReader {
  /** Waits for the next news of the feed, and takes it or reports why it cannot. Throws only when `signal` ends it. */
  readOnce(signal: AbortSignal): Promise<void>
  close(): void
}

/** The same list once more makes its facts fresher; written down this often, for ages are shown in minutes. */
const CONFIRM_MS = 30_000

export function createFeedReader(config: FeedConfig, tools: FeedTools): FeedReader {
  const { keeper, dataDir, log, emit } = tools
  const from = isAddress(config.from) ? shownFrom(config.from) : resolve(dataDir, config.from)
  const identity = isAddress(config.from) ? identityOf(config.from) : from
  const store = createFeedStore(keeper)
  const files = createReportFiles(dataDir, log)
  let retries = 0
  // What is read once more though the till has changed nothing: offers end with a day, and facts may be lost to damage.
  const version = () => `${dayOf(new Date())} ${keeper.feedEpoch()} ${retries}`
  const source: FeedSource = isAddress(config.from)
    ? createHttpSource(config.from, config.everySeconds * 1000, version)
    : createFileSource(from, version)
  let good: Good | null = null
  let failing: string | null = null

  async function tell(report: FeedReport, faults: readonly Fault[]): Promise<void> {
    await files.write(report, faults)
    emit(report)
  }

  async function take(reading: Reading, signal: AbortSignal): Promise<void> {
    const mark = version()
    const hash = reading.bytes && createHash('sha256').update(reading.bytes).digest('hex')
    if (good?.version === mark && (hash ?? good.hash) === good.hash) {
      await confirm(good, reading)
      return
    }
    // Unchanged, but what it meant was of yesterday, or is lost: the next time all of it is asked for.
    if (reading.bytes === null) return
    const readAt = new Date()
    const before = good?.day === dayOf(readAt) ? good.said : null
    const options = { at: reading.at, now: readAt, giveWay: giveWay(signal), before }
    const said = await readFeed(reading.bytes, options)
    const changed = await store.take(said, identity, giveWay(signal))
    const report = reportOf(from, readAt, said, changed)
    store.finish(identity, reading.at, report)
    reading.accept()
    good = { hash: hash ?? '', version: mark, day: dayOf(readAt), report, said, confirmedMs: Date.now() }
    log.debug('the feed was read', { rows: report.rows, taken: report.taken, changed, bad: report.bad })
    await tell(report, said.faults)
  }

  async function confirm(known: Good, reading: Reading): Promise<void> {
    reading.accept()
    if (failing === null && Date.now() - known.confirmedMs < CONFIRM_MS) return
    const report = { ...known.report, readAt: new Date().toISOString(), changed: 0 }
    store.finish(identity, reading.at, report)
    good = { ...known, confirmedMs: Date.now() }
    await tell(report, known.said.faults)
  }

  async function fail(thrown: unknown): Promise<void> {
    const failure = toWireError(thrown)
    const said = `${failure.code} ${failure.message}`
    if (said === failing) return
    failing = said
    log.warn('the feed cannot be read', { ...failure })
    const none = { rows: 0, taken: 0, changed: 0, bad: 0, faults: [] }
    const report: FeedReport = { from, readAt: new Date().toISOString(), ...none, failure }
    try {
      store.fail(identity, report)
    } catch {
      // The overlay is away, and says so itself.
    }
    await tell(report, [])
  }

  return {
    async readOnce(signal) {
      try {
        const reading = await source.next(signal)
        try {
          await take(reading, signal)
        } catch (thrown) {
          // The same bytes are of no more use the next time, unless it was not their fault.
          if (!(thrown instanceof AisleError) || thrown.kind !== 'input') retries++
          throw thrown
        }
        if (failing !== null) log.info('the feed can be read again', { from })
        failing = null
      } catch (thrown) {
        signal.throwIfAborted()
        await fail(thrown)
      }
    },
    close: () => source.close(),
  }
}

/** The last reading that was taken. */
interface Good {
  readonly hash: string
  readonly version: string
  /** A row understood on one day may mean something else on the next, when its offer is over. */
  readonly day: string
  readonly report: FeedReport
  readonly said: SaidFeed
  readonly confirmedMs: number
}

/** Lets whatever waits have its turn: a shopper's tap is never held up by a long list. */
export const giveWay = (signal: AbortSignal) => async (): Promise<void> => {
  await nextTurn()
  signal.throwIfAborted()
}

const MOST_FAULTS_TOLD = 100

const reportOf = (
  from: string,
  readAt: Date,
  { rows, said, faults }: SaidFeed,
  changed: number,
): FeedReport => ({
  from,
  readAt: readAt.toISOString(),
  rows,
  taken: said.size,
  changed,
  bad: rows - said.size,
  faults: faults.slice(0, MOST_FAULTS_TOLD),
  failure: null,
})
