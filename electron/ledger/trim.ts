import type { Writable } from '../kit/sqlite'

/** Some 20 MB at ten items an answer, a week or more of a busy shop. Feedback and outbox are never dropped. */
export const LIMITS = { answers: 25_000, visits: 50_000 } as const

/** Drops the oldest visits whole, with all that was shown in them, and counts the answers that went. */
export function createTrim(
  journal: Writable,
  limits: { answers: number; visits: number } = LIMITS,
): () => void {
  const oldestSurplus = journal.query<{ visit: number | null }>(`
    SELECT max(visit) AS visit FROM (
      SELECT * FROM (SELECT visit FROM answers ORDER BY id DESC LIMIT 1 OFFSET @answers)
      UNION ALL
      SELECT * FROM (SELECT id AS visit FROM visits ORDER BY id DESC LIMIT 1 OFFSET @visits))`)
  const count = journal.command(`
    UPDATE meta SET dropped_answers = dropped_answers + (SELECT count(*) FROM answers WHERE visit IN
      (SELECT id FROM visits WHERE id <= @visit AND ended_by IS NOT NULL))`)
  const drop = journal.command('DELETE FROM visits WHERE id <= @visit AND ended_by IS NOT NULL')

  return () => {
    const { visit } = oldestSurplus.first({ ...limits }) ?? { visit: null }
    if (visit === null) return
    journal.transaction(() => {
      count.run({ visit })
      drop.run({ visit })
    })
  }
}
