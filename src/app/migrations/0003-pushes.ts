/**
 * What is to be published of pushed commits, and which branch of a repository is the one that counts.
 * A migration that was released never changes.
 */
export const PUSHES = `
CREATE TABLE pushes (               -- reports of what was pushed, until they are published
  repository_id INTEGER NOT NULL,
  run INTEGER NOT NULL,
  attempt INTEGER NOT NULL,
  name TEXT NOT NULL,               -- of the check run
  repository TEXT NOT NULL,         -- owner/name
  repository_url TEXT NOT NULL,
  head_ref TEXT NOT NULL,
  head_sha TEXT NOT NULL,
  created TEXT NOT NULL,            -- when the attempt began, as GitHub says it
  verified INTEGER NOT NULL,
  cost TEXT,                        -- JSON: what the judging took, as the report's maker says
  report BLOB NOT NULL,             -- the Report as JSON, gzip
  taken_at INTEGER NOT NULL,
  PRIMARY KEY (repository_id, run, attempt, name)
) STRICT;

CREATE TABLE default_branches (repository_id INTEGER PRIMARY KEY, branch TEXT NOT NULL) STRICT;
`;
