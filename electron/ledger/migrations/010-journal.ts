import type { Migration } from '../../kit/sqlite'

/**
 * What happened at this kiosk. Never the words of a question: no column could hold them.
 * Rows of feedback and outbox name what they are about in full, for they outlive the visits, which are bounded.
 */
export const journal: Migration = {
  version: 10,
  name: 'journal',
  sql: `
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      kiosk TEXT NOT NULL,
      epoch TEXT NOT NULL,
      next_seq INTEGER NOT NULL CHECK (next_seq >= 1),
      monotonic_ms INTEGER NOT NULL,
      created_wall_ms INTEGER NOT NULL,
      dropped_answers INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE ended_epochs (
      epoch TEXT PRIMARY KEY,
      highest_seq INTEGER,
      salvaged INTEGER NOT NULL,
      ended_wall_ms INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE visits (
      id INTEGER PRIMARY KEY,
      visit_id TEXT NOT NULL UNIQUE,
      language TEXT NOT NULL,
      opened_monotonic_ms INTEGER NOT NULL,
      opened_wall_ms INTEGER NOT NULL,
      closed_monotonic_ms INTEGER,
      closed_wall_ms INTEGER,
      ended_by TEXT CHECK (ended_by IN ('shopper', 'idle', 'window-lost', 'restart')),
      epsilon_spent REAL NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE answers (
      id INTEGER PRIMARY KEY,
      answer_id TEXT NOT NULL UNIQUE,
      query_id TEXT NOT NULL,
      visit INTEGER NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
      release_id TEXT NOT NULL,
      ranker_version TEXT NOT NULL,
      via TEXT NOT NULL,
      intent TEXT NOT NULL,
      slot_kinds TEXT NOT NULL,
      word_count INTEGER NOT NULL,
      total INTEGER NOT NULL,
      degraded TEXT NOT NULL,
      recorded_wall_ms INTEGER NOT NULL,
      epsilon_spent REAL NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX answers_of_visit ON answers (visit);

    CREATE TABLE shown (
      answer INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
      position INTEGER NOT NULL CHECK (position >= 1),
      sku TEXT NOT NULL,
      score REAL NOT NULL,
      propensity REAL NOT NULL CHECK (propensity > 0 AND propensity <= 1),
      PRIMARY KEY (answer, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE timings (
      answer INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
      stage TEXT NOT NULL,
      ms REAL NOT NULL,
      PRIMARY KEY (answer, stage)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE actions (
      id INTEGER PRIMARY KEY,
      answer INTEGER NOT NULL REFERENCES answers (id) ON DELETE CASCADE,
      sku TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('opened', 'way-shown')),
      wall_ms INTEGER NOT NULL,
      UNIQUE (answer, sku, kind)
    ) STRICT;

    CREATE TABLE feedback (
      tap_id TEXT PRIMARY KEY,
      visit_id TEXT NOT NULL,
      query_id TEXT NOT NULL,
      answer_id TEXT NOT NULL,
      sku TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('thumb-up', 'thumb-down')),
      epoch TEXT NOT NULL,
      seq INTEGER NOT NULL,
      monotonic_ms INTEGER NOT NULL,
      wall_ms INTEGER NOT NULL,
      UNIQUE (epoch, seq)
    ) STRICT;

    CREATE TABLE outbox (
      epoch TEXT NOT NULL,
      seq INTEGER NOT NULL CHECK (seq >= 1),
      event_id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      schema INTEGER NOT NULL,
      policy_version INTEGER NOT NULL,
      monotonic_ms INTEGER NOT NULL,
      wall_ms INTEGER NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      PRIMARY KEY (epoch, seq)
    ) STRICT, WITHOUT ROWID;
  `,
}
