import { randomUUID } from 'node:crypto'
import type { Readable, Writable } from '../kit/sqlite'

/** Who wrote a journal, and under which epoch its numbers count. */
export interface Meta {
  readonly kiosk: string
  /** Random at each new journal, so that numbers used again are never taken for ones already received. */
  readonly epoch: string
  readonly nextSeq: number
  readonly monotonicMs: number
  readonly droppedAnswers: number
}

/** undefined in a journal that has not begun. */
export function readMeta(journal: Readable): Meta | undefined {
  return journal
    .query<Meta>(
      `SELECT kiosk, epoch, next_seq AS nextSeq, monotonic_ms AS monotonicMs, dropped_answers AS droppedAnswers
       FROM meta`,
    )
    .first()
}

/** Begins an epoch in a new journal; what an earlier journal of this kiosk knew of itself goes on. */
export function beginEpoch(journal: Writable, earlier?: Meta): void {
  const { kiosk = randomUUID(), monotonicMs = 0, droppedAnswers = 0 } = earlier ?? {}
  journal
    .command(
      `INSERT INTO meta (id, kiosk, epoch, next_seq, monotonic_ms, created_wall_ms, dropped_answers)
       VALUES (1, @kiosk, @epoch, 1, @monotonicMs, @wallMs, @droppedAnswers)`,
    )
    .run({ kiosk, epoch: randomUUID(), monotonicMs, wallMs: Date.now(), droppedAnswers })
}
