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

CREATE TABLE feed_reading (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  feed TEXT NOT NULL,
  at TEXT,
  report TEXT NOT NULL CHECK (json_valid(report))
) STRICT;

CREATE TABLE meta (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  generation TEXT NOT NULL
) STRICT;

CREATE INDEX decided_facts_by_change ON facts (change) WHERE source <> 'feed';

CREATE INDEX feed_facts_by_change ON facts (change) WHERE source = 'feed';
