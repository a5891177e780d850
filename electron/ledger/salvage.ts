import { openReadOnly, type Readable, type SqlValue, type Writable } from '../kit/sqlite'
import { beginEpoch, readMeta, type Meta } from './epoch'

/** Rows saved from a damaged journal, and those known to be gone. */
export interface Salvage {
  readonly saved: Readonly<Record<string, number>>
  /** Events of the outbox that were numbered but cannot be read any more; null when nobody can tell. */
  readonly eventsLost: number | null
}

type Row = Record<string, SqlValue>

/** Parents before children. Each is read from both ends, so that damage in the middle costs the middle only. */
const tables = [
  { name: 'ended_epochs', key: ['epoch'] },
  { name: 'visits', key: ['id'] },
  { name: 'answers', key: ['id'] },
  { name: 'shown', key: ['answer', 'position'] },
  { name: 'timings', key: ['answer', 'stage'] },
  { name: 'actions', key: ['id'] },
  { name: 'feedback', key: ['rowid'] },
  { name: 'outbox', key: ['epoch', 'seq'] },
] as const

/** Copies what can be read of `damagedPath` into a new, empty journal, and begins a new epoch there. */
export function salvage(damagedPath: string, journal: Writable): Salvage {
  const damaged = orNothing(() => openReadOnly(damagedPath))
  const meta = damaged && orNothing(() => readMeta(damaged))
  return journal.transaction(() => {
    beginEpoch(journal, meta)
    const saved: Record<string, number> = {}
    for (const { name, key } of tables) saved[name] = damaged ? copy(damaged, journal, name, key) : 0
    if (meta) noteEndedEpoch(journal, meta)
    damaged?.close()
    return { saved, eventsLost: meta ? meta.nextSeq - 1 - countOf(journal, meta.epoch) : null }
  })
}

function copy(from: Readable, to: Writable, table: string, key: readonly string[]): number {
  const columns = to.query<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`).all()
  let saved = 0
  for (const direction of ['ASC', 'DESC']) {
    const order = key.map((column) => `${column} ${direction}`).join(', ')
    orNothing(() => {
      for (const row of from.query<Row>(`SELECT * FROM ${table} ORDER BY ${order}`).each()) {
        saved += insert(to, table, columns, row)
      }
    })
  }
  return saved
}

/** A row that no longer fits (its parent is gone, a value is nonsense) is left behind. */
function insert(to: Writable, table: string, columns: readonly { name: string }[], row: Row): number {
  const names = columns.map(({ name }) => name).filter((name) => name in row)
  const values = names.map((name) => `@${name}`)
  const sql = `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`
  return orNothing(() => to.command(sql).run(row).changes) ?? 0
}

function noteEndedEpoch(journal: Writable, { epoch, nextSeq }: Meta): void {
  const salvaged = countOf(journal, epoch)
  journal
    .command(
      `INSERT OR REPLACE INTO ended_epochs (epoch, highest_seq, salvaged, ended_wall_ms)
       VALUES (@epoch, @highestSeq, @salvaged, @wallMs)`,
    )
    .run({ epoch, highestSeq: nextSeq - 1, salvaged, wallMs: Date.now() })
}

function countOf(journal: Readable, epoch: string): number {
  const row = journal
    .query<{ count: number }>('SELECT count(*) AS count FROM outbox WHERE epoch = ?')
    .first(epoch)
  return row?.count ?? 0
}

/** Reading damaged bytes fails in every way there is; whatever cannot be read is simply not saved. */
function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
