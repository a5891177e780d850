import type { Migration } from '../../sqlite'

/**
 * One row a fact. `value` is what the kind says, as JSON; NULL = cleared: the row stays so that readers learn of it.
 * `follows_feed`: said again by each reading of the feed since; such a fact is as fresh as `feed_reading.at`.
 * `change` grows with each row that is written, so that a reader finds what is new to it; no row is ever deleted.
 */
export const facts: Migration = {
  version: 10,
  name: 'facts',
  sql: `
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      generation TEXT NOT NULL
    ) STRICT;
    INSERT INTO meta VALUES (1, lower(hex(randomblob(16))));

    CREATE TABLE facts (
      sku TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('stock', 'price', 'offer', 'block', 'pin', 'edit')),
      source TEXT NOT NULL CHECK (source IN ('safety', 'local', 'headquarters', 'feed')),
      value TEXT CHECK (value IS NULL OR json_valid(value)),
      at TEXT NOT NULL,
      until TEXT,
      reason TEXT,
      follows_feed INTEGER NOT NULL CHECK (follows_feed IN (0, 1)),
      change INTEGER NOT NULL,
      PRIMARY KEY (sku, kind, source)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX decided_facts_by_change ON facts (change) WHERE source <> 'feed';
    CREATE INDEX feed_facts_by_change ON facts (change) WHERE source = 'feed';

    CREATE TABLE feed_reading (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      feed TEXT NOT NULL,
      at TEXT,
      report TEXT NOT NULL CHECK (json_valid(report))
    ) STRICT;
  `,
}
