import { CLAIMS_PER_PRIO } from '../turns.ts';

/** Whose turn it is: by workplan, and within one by priority and by how long a job has waited. */
export const FAIRNESS = `
-- How many jobs were handed out so far: the clock by which jobs grow old, so that a schedule that stands still ages nothing.
CREATE TABLE turns (claims INTEGER NOT NULL) STRICT;
INSERT INTO turns SELECT count(*) FROM attempts;

ALTER TABLE jobs ADD COLUMN since INTEGER;        -- turns.claims when this version became ready first
UPDATE jobs SET since = 0 WHERE state = 'ready';
CREATE TRIGGER jobs_ready_since AFTER UPDATE OF state ON jobs WHEN NEW.state = 'ready' AND NEW.since IS NULL BEGIN
  UPDATE jobs SET since = (SELECT claims FROM turns) WHERE number = NEW.number;
END;
CREATE TRIGGER jobs_renewed AFTER UPDATE OF version ON jobs WHEN NEW.version <> OLD.version BEGIN
  UPDATE jobs SET since = NULL WHERE number = NEW.number;
END;

DROP INDEX jobs_ready;
DROP INDEX jobs_ready_lane;
DROP INDEX jobs_leased;
-- Only what can be claimed is in it, the next of each group first: a claim costs the same however many jobs there are.
CREATE INDEX jobs_turn ON jobs (plan, lane, kind, since - prio * ${CLAIMS_PER_PRIO}, number)
  WHERE state = 'ready' AND delayed = 0;
CREATE INDEX jobs_leased ON jobs (lane) WHERE state = 'leased';
CREATE INDEX jobs_waiting ON jobs (number) WHERE state = 'waiting';
`;
