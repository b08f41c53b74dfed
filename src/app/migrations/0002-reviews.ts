/**
 * What was published: one row for each attempt of a check. A migration that was released never changes.
 * The dashboard reads newest first by repository, and follows `revision` while it is open.
 */
export const REVIEWS = `
CREATE TABLE reviews (
  number INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of recording; never used again
  revision INTEGER NOT NULL UNIQUE, -- the order of recording and of changes, so that a reader can go on from it
  repository_id INTEGER NOT NULL,   -- stays when the repository is renamed
  repository TEXT NOT NULL,         -- owner/name, as it was called last
  branch TEXT NOT NULL,
  pull INTEGER,                     -- none for a push
  base TEXT,                        -- none when nothing was compared
  head TEXT NOT NULL,
  run INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  name TEXT NOT NULL,               -- of the check
  conclusion TEXT NOT NULL CHECK (conclusion IN ('success', 'failure', 'neutral')),
  verified INTEGER NOT NULL,
  created TEXT NOT NULL,            -- ISO 8601 in UTC with milliseconds, so that order of text is order of time
  verdict TEXT NOT NULL,
  counts TEXT NOT NULL,             -- JSON: findings by class
  severities TEXT NOT NULL,         -- JSON: findings by severity
  elapsed_ms INTEGER,
  memo_hits INTEGER,
  memo_misses INTEGER,
  report BLOB NOT NULL,             -- the Report as JSON, gzip
  bytes INTEGER NOT NULL,           -- of that
  UNIQUE (repository_id, name, run, attempt)
) STRICT;
CREATE INDEX reviews_time ON reviews (repository_id, created, number);
CREATE INDEX reviews_branch ON reviews (repository_id, branch, created, number);
CREATE INDEX reviews_pull ON reviews (repository_id, pull, created, number) WHERE pull IS NOT NULL;
CREATE INDEX reviews_name ON reviews (repository COLLATE NOCASE);
CREATE TABLE revision (newest INTEGER NOT NULL) STRICT; -- one row
INSERT INTO revision VALUES (0);
`;
