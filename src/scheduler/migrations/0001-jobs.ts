/** Workplans, their jobs, what was attempted and what came out. A migration that was released never changes. */
export const JOBS = `
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL,             -- the workplan's file: two files must not share a name unnoticed
  accrue_all_ideas INTEGER NOT NULL,
  no_refactor INTEGER NOT NULL
) STRICT;

CREATE TABLE jobs (
  number INTEGER PRIMARY KEY,       -- the order in which jobs were first written
  id TEXT NOT NULL UNIQUE,
  plan TEXT NOT NULL REFERENCES plans (id),
  step TEXT NOT NULL,
  lane INTEGER NOT NULL,
  prio INTEGER NOT NULL,
  payload TEXT NOT NULL,
  kind TEXT NOT NULL,
  dedupe TEXT,
  gate TEXT,
  gate_open INTEGER NOT NULL DEFAULT 0,
  on_fail TEXT NOT NULL CHECK (on_fail IN ('skip', 'continue', 'run')),
  retries INTEGER NOT NULL,
  timeout_ms INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  identity TEXT NOT NULL,           -- digest of payload, pointed content and the identities of its dependencies
  state TEXT NOT NULL CHECK (state IN
    ('blocked', 'waiting', 'ready', 'leased', 'done', 'failed', 'skipped', 'cancelled')),
  remaining INTEGER NOT NULL DEFAULT 0, -- dependencies that have not ended
  delayed INTEGER NOT NULL DEFAULT 0,   -- ready, but not before its pause after a failure is over
  failures INTEGER NOT NULL DEFAULT 0,
  losses INTEGER NOT NULL DEFAULT 0,
  token TEXT,
  holder TEXT,
  reason TEXT,                      -- why it is skipped, cancelled, failed or done without having run
  cause TEXT,                       -- the job behind the reason
  error TEXT,
  result TEXT,                      -- digest of its artifacts
  seen TEXT,                        -- digest of its dependencies' states and results when its attempt began
  removed INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'leased') = (token IS NOT NULL)),
  CHECK (state = 'cancelled' OR removed = 0)
) STRICT;
CREATE INDEX jobs_plan ON jobs (plan, state);
-- Only what can be claimed is in these two, in the order of claiming: a claim costs the same however many jobs there are.
CREATE INDEX jobs_ready ON jobs (prio DESC, number) WHERE state = 'ready' AND delayed = 0;
CREATE INDEX jobs_ready_lane ON jobs (lane, prio DESC, number) WHERE state = 'ready' AND delayed = 0;
CREATE INDEX jobs_leased ON jobs (number) WHERE state = 'leased';
CREATE INDEX jobs_delayed ON jobs (number) WHERE delayed = 1;

CREATE TABLE edges (
  job INTEGER NOT NULL REFERENCES jobs (number),
  dep INTEGER NOT NULL REFERENCES jobs (number),
  PRIMARY KEY (job, dep),
  CHECK (job <> dep)
) STRICT, WITHOUT ROWID;
CREATE INDEX edges_dep ON edges (dep, job);

CREATE TABLE attempts (
  token TEXT PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES jobs (number),
  version INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  holder TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('leased', 'done', 'failed', 'lost', 'withdrawn')),
  exit_code INTEGER,
  error TEXT,
  UNIQUE (job, version, attempt)
) STRICT, WITHOUT ROWID;

CREATE TABLE artifacts (
  token TEXT NOT NULL REFERENCES attempts (token),
  name TEXT NOT NULL,
  job INTEGER NOT NULL REFERENCES jobs (number),
  version INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  sha1 TEXT NOT NULL,
  size INTEGER NOT NULL,
  dedupe TEXT,                      -- the job's key, as it was then
  PRIMARY KEY (token, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX artifacts_dedupe ON artifacts (dedupe) WHERE dedupe IS NOT NULL;
CREATE INDEX artifacts_sha256 ON artifacts (sha256);
CREATE INDEX artifacts_sha1 ON artifacts (sha1);
`;
