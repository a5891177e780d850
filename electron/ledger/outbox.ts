import { BODY_SCHEMA, POLICY_VERSION, type Projection } from '../core/privacy'
import type { Tools } from './tools'

/** When and under which number an event was written. */
export interface Stamp {
  readonly epoch: string
  /** 1, 2, 3 ... without a gap within an epoch. */
  readonly seq: number
  readonly monotonicMs: number
  readonly wallMs: number
}

/** What waits to be sent to headquarters. Rows leave it only once their receipt was confirmed. */
export interface Outbox {
  /** Writes an event as it may leave. Call inside the transaction of what it tells about. */
  append(projection: Projection): Stamp
  /** How many events wait. */
  unsent(): number
}

export function createOutbox({ journal, clock, newEventId }: Tools): Outbox {
  const current = journal.query<{ epoch: string; seq: number }>('SELECT epoch, next_seq AS seq FROM meta')
  const advance = journal.command('UPDATE meta SET next_seq = next_seq + 1, monotonic_ms = ?')
  const insert = journal.command(`
    INSERT INTO outbox (epoch, seq, event_id, kind, schema, policy_version, monotonic_ms, wall_ms, body)
    VALUES (@epoch, @seq, @eventId, @kind, ${BODY_SCHEMA}, ${POLICY_VERSION}, @monotonicMs, @wallMs, @body)`)
  const count = journal.query<{ unsent: number }>('SELECT count(*) AS unsent FROM outbox')

  return {
    append({ kind, body }) {
      const position = current.first()
      if (position === undefined) throw new Error('The journal has no epoch.')
      const stamp = { ...position, monotonicMs: clock.monotonicMs(), wallMs: clock.wallMs() }
      advance.run(stamp.monotonicMs)
      insert.run({ ...stamp, eventId: newEventId(), kind, body: JSON.stringify(body) })
      return stamp
    },
    unsent: () => count.first()?.unsent ?? 0,
  }
}
