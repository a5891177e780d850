import { AisleError } from '../../contract/errors'
import type { LedgerContract } from '../../contract/ledger'
import type { overlayCalls } from '../../contract/overlay'
import type { CallName, Caller, Request } from '../../contract/rpc'
import type { Log } from '../../kit/process'

/** Main's side of the ledger: entries go in order, and what cannot be written now is held until it can be. */
export interface Journal {
  /** Queues an entry; resolves when it is on the disk, rejects when it was refused or had to be dropped. */
  write<N extends JournalEntryName>(name: N, request: Request<LedgerContract, N>): Promise<void>
  /** The ledger is back: go on with what was held. */
  resume(): void
  /** Entries that are not on the disk yet. */
  readonly pending: number
}

/** Calls about the overlay and about the ledger itself are no entries of the journal. */
type JournalEntryName = Exclude<CallName<LedgerContract>, 'describe' | keyof typeof overlayCalls>

interface Entry {
  readonly name: JournalEntryName
  /** The visit or the answer that it makes known to the ledger. */
  readonly subject: string | null
  /** Subjects without which the ledger refuses it. */
  readonly needs: readonly string[]
  readonly send: () => Promise<unknown>
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Beyond this many held entries the least valuable is given up, feedback last of all. */
export const HELD_ENTRIES_LIMIT = 500
const WRITE_DEADLINE_MS = 5_000
const CHEAPEST_FIRST: readonly JournalEntryName[] = [
  'recordPainted',
  'recordAction',
  'recordAnswer',
  'closeVisit',
  'openVisit',
  'giveFeedback',
]

/**
 * One entry is under way at a time, so that an answer is always written before the feedback on it. An entry whose
 * write timed out or whose ledger died is sent again: each call of the ledger may be repeated without harm.
 */
export function createJournal(ledger: Caller<LedgerContract>, log: Log): Journal {
  const held: Entry[] = []
  let isWriting = false

  async function drain(): Promise<void> {
    if (isWriting) return
    isWriting = true
    try {
      for (let entry = held[0]; entry !== undefined; entry = held[0]) {
        const outcome = await attempt(entry)
        if (outcome === 'try-later') return
        held.splice(held.indexOf(entry), 1)
      }
    } finally {
      isWriting = false
    }
  }

  async function attempt(entry: Entry): Promise<'settled' | 'try-later'> {
    try {
      await entry.send()
      entry.resolve()
    } catch (error) {
      if (isPassing(error)) return 'try-later'
      log.warn('The ledger refused an entry', { entry: entry.name, error: String(error) })
      entry.reject(error)
    }
    return 'settled'
  }

  function makeRoomFor(next: Entry): void {
    if (held.length < HELD_ENTRIES_LIMIT) return
    const needed = new Set([...held, next].flatMap(({ needs }) => needs))
    // The first entry may be under way, so it is never the one given up.
    const free = held.slice(1).filter(({ subject }) => subject === null || !needed.has(subject))
    const name = CHEAPEST_FIRST.find((candidate) => free.some((entry) => entry.name === candidate))
    const dropped = free.find((entry) => entry.name === name)
    if (dropped === undefined) return
    held.splice(held.indexOf(dropped), 1)
    log.warn('Too many entries wait for the ledger: one was given up', { entry: dropped.name })
    dropped.reject(new AisleError('not-ready', 'journal-full', 'The ledger has been away for too long.'))
  }

  return {
    write: (name, request) =>
      new Promise<void>((resolve, reject) => {
        const send = () => ledger.call(name, request, { deadlineMs: WRITE_DEADLINE_MS })
        const entry = { name, ...linksOf(request), send, resolve, reject }
        makeRoomFor(entry)
        held.push(entry)
        void drain()
      }),
    resume() {
      void drain()
    },
    get pending() {
      return held.length
    },
  }
}

/** A thumb without its answer, or without its visit, would be refused: what it needs is held as long as itself. */
function linksOf(request: Request<LedgerContract, JournalEntryName>): Pick<Entry, 'subject' | 'needs'> {
  if ('feedback' in request) {
    return { subject: null, needs: [request.feedback.answerId, request.context.visitId] }
  }
  if ('shown' in request) return { subject: request.answerId, needs: [] }
  if ('language' in request) return { subject: request.visitId, needs: [] }
  return { subject: null, needs: [] }
}

/** Worth another try later: the ledger is away or slow, not unwilling. */
function isPassing(error: unknown): boolean {
  return error instanceof AisleError && (error.kind === 'not-ready' || error.kind === 'timeout')
}
