import type { Database } from '../util/sqlite.ts';

/** A hold ends never sooner than one that stands already. */
const HOLD = `
INSERT INTO holds (installation, until) VALUES (?, ?)
ON CONFLICT (installation) DO UPDATE SET until = max(until, excluded.until)`;

/** Stands in the statements of both queues: true for a row whose installation is held at the time `?1`. */
export const IS_HELD = 'installation IN (SELECT installation FROM holds WHERE until > ?1)';

/** When a queued row may be taken. */
export const FREE_AT = `
max(not_before, coalesce((SELECT until FROM holds WHERE holds.installation = queued.installation), 0))`;

/**
 * Leaves an installation alone: nothing is read or written for it before a time, whether it waits already or is still to
 * come. Part of the caller's transaction, if there is one.
 * @param until milliseconds since 1970
 */
export function holdInstallation(db: Database, installation: number, until: number): void {
  db.run(HOLD, installation, until);
}
