/**
 * What GitHub delivered, what is to be written there, what stands on each pull request and what people accepted.
 * Times are milliseconds since 1970. A migration that was released never changes.
 */
export const QUEUE = `
CREATE TABLE deliveries (
  id TEXT PRIMARY KEY,              -- X-GitHub-Delivery: the same when GitHub delivers again
  event TEXT NOT NULL,
  action TEXT,
  installation INTEGER,
  repository_id INTEGER,            -- stays when the repository is renamed
  repository TEXT,                  -- owner/name
  received_at INTEGER NOT NULL,
  payload TEXT,                     -- gone when it has been handled or is of no interest
  state TEXT NOT NULL CHECK (state IN ('ignored', 'queued', 'done', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0, -- counted when they begin
  unfinished INTEGER NOT NULL DEFAULT 0, -- attempts of late that began and never ended: the process died
  not_before INTEGER NOT NULL DEFAULT 0,
  finished_at INTEGER,
  outcome TEXT,                     -- one sentence: what was done, or why nothing
  error TEXT                        -- of the last attempt
) STRICT;
CREATE INDEX deliveries_queued ON deliveries (not_before, received_at) WHERE state = 'queued';
CREATE INDEX deliveries_received ON deliveries (received_at);

CREATE TABLE outbox (
  number INTEGER PRIMARY KEY,       -- the order of writing
  key TEXT NOT NULL UNIQUE,         -- what it is about: asked twice, it is written once
  installation INTEGER NOT NULL,
  repository TEXT NOT NULL,         -- owner/name, as it was called when it was asked for last
  repository_id INTEGER NOT NULL,   -- stays when the repository is renamed
  kind TEXT NOT NULL CHECK (kind IN ('publish', 'react', 'rerun')),
  body TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1, -- counted up when it is asked for again while it is being written
  state TEXT NOT NULL CHECK (state IN ('queued', 'done', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0, -- counted when they begin
  unfinished INTEGER NOT NULL DEFAULT 0, -- attempts of late that began and never ended: the process died
  not_before INTEGER NOT NULL DEFAULT 0,
  asked_at INTEGER NOT NULL,
  finished_at INTEGER,
  outcome TEXT,
  error TEXT
) STRICT;
CREATE INDEX outbox_queued ON outbox (installation, number) WHERE state = 'queued';

CREATE TABLE publications (         -- the newest report of each check of a pull request
  repository_id INTEGER NOT NULL,   -- stays when the repository is renamed; another one may have its name then
  pull INTEGER NOT NULL,
  name TEXT NOT NULL,               -- of the comment and the check run
  installation INTEGER NOT NULL,    -- as the last event said, like the next one
  repository TEXT NOT NULL,         -- owner/name
  repository_url TEXT NOT NULL,
  head_ref TEXT NOT NULL,
  head_sha TEXT NOT NULL,
  created TEXT NOT NULL,            -- when the attempt began, as GitHub says it
  run INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  verified INTEGER NOT NULL,
  cost TEXT,                        -- JSON: what the judging took, as the report's maker says
  report BLOB NOT NULL,             -- the Report as JSON, gzip
  PRIMARY KEY (repository_id, pull, name)
) STRICT;

CREATE TABLE pulls (                -- what is known of a pull request beside its reports
  repository_id INTEGER NOT NULL,
  pull INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'merged')),
  state_at INTEGER NOT NULL DEFAULT 0, -- when that was learned
  answer TEXT,                      -- JSON: the last command that was answered, and where the comment answers it
  PRIMARY KEY (repository_id, pull)
) STRICT;

CREATE TABLE accepted (             -- what people let stand, for one pull request
  repository_id INTEGER NOT NULL,
  pull INTEGER NOT NULL,
  finding TEXT NOT NULL,            -- id
  rule TEXT NOT NULL,
  path TEXT NOT NULL,
  verified INTEGER NOT NULL,        -- whether the report in which it was seen was believed
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  accepted_at INTEGER NOT NULL,
  PRIMARY KEY (repository_id, pull, finding, verified)
) STRICT;

CREATE TABLE holds (                -- installations that GitHub wants left alone
  installation INTEGER PRIMARY KEY,
  until INTEGER NOT NULL
) STRICT;

CREATE TABLE asked (                -- deliveries that never arrived and that GitHub was asked for again
  id TEXT PRIMARY KEY,              -- X-GitHub-Delivery
  times INTEGER NOT NULL,
  asked_at INTEGER NOT NULL
) STRICT;

CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`;
