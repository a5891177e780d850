import { join } from 'node:path'
import { openReadOnly } from '../../electron/kit/sqlite'

interface TimingRow {
  readonly answerId: string
  readonly stage: string
  readonly ms: number
}

/** Stages of every answer as the kiosk's own journal has them: answerId -> stage -> milliseconds. */
export function readJournalTimings(dataDir: string): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const journal = openReadOnly(join(dataDir, 'journal.db'))
  try {
    const rows = journal
      .query<TimingRow>(
        'SELECT answer_id AS answerId, stage, ms FROM timings JOIN answers ON answers.id = timings.answer',
      )
      .all()
    const byAnswer = new Map<string, Record<string, number>>()
    for (const { answerId, stage, ms } of rows)
      byAnswer.set(answerId, { ...byAnswer.get(answerId), [stage]: ms })
    return byAnswer
  } finally {
    journal.close()
  }
}
