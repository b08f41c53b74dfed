/** What the server tells: events for those who watch, and answers for those who ask again. */
export const SERVER = `
-- Written by the database itself, in the transaction that changes the job: nobody can forget one. No answer depends on it.
CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,              -- milliseconds of the wall clock
  job INTEGER NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  holder TEXT,
  reason TEXT,
  cause TEXT
) STRICT;
CREATE TRIGGER jobs_changed AFTER UPDATE OF state ON jobs WHEN NEW.state <> OLD.state OR NEW.version <> OLD.version BEGIN
  INSERT INTO events (at, job, version, state, holder, reason, cause)
  VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), NEW.number, NEW.version, NEW.state, NEW.holder, NEW.reason, NEW.cause);
END;
CREATE TRIGGER jobs_added AFTER INSERT ON jobs BEGIN
  INSERT INTO events (at, job, version, state, holder, reason, cause)
  VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), NEW.number, NEW.version, NEW.state, NEW.holder, NEW.reason, NEW.cause);
END;
-- The same job in the same state, which is to be run otherwise.
CREATE TRIGGER jobs_adjusted AFTER UPDATE OF lane, prio, gate ON jobs
WHEN NEW.version = OLD.version AND NEW.state = OLD.state
  AND (NEW.lane <> OLD.lane OR NEW.prio <> OLD.prio OR NEW.gate IS NOT OLD.gate) BEGIN
  INSERT INTO events (at, job, version, state, holder, reason, cause)
  VALUES (CAST(unixepoch('subsec') * 1000 AS INTEGER), NEW.number, NEW.version, NEW.state, NEW.holder, NEW.reason, NEW.cause);
END;

-- What was answered to a request with a key, written in the transaction that did what was asked.
CREATE TABLE answers (
  key TEXT NOT NULL,
  route TEXT NOT NULL,
  request TEXT NOT NULL,            -- digest of the body
  status INTEGER NOT NULL,
  body TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (key, route)
) STRICT, WITHOUT ROWID;
CREATE INDEX answers_at ON answers (at);
`;
