import { deliveryAttempts, redeliver } from '../github/app.ts';
import type { GithubServer } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import type { Database } from '../util/sqlite.ts';
import type { Clients } from './clients.ts';
import { isRecorded } from './deliveries.ts';
import { handlerOf } from './handlers/table.ts';

/** GitHub keeps deliveries for three days. */
const KEPT_MS = 3 * 86_400_000;

/** Looked at again each time: what was on its way when it was looked last. */
const OVERLAP_MS = 600_000;

const MARK = 'recovered until';

const READ_MARK = 'SELECT value FROM marks WHERE name = ?';
const WRITE_MARK = `
INSERT INTO marks (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`;

/** Times that GitHub is asked for one delivery: one that never arrives is not asked for for ever. */
const MOST_TIMES = 5;

const ASKED = 'SELECT times FROM asked WHERE id = ?';
const ASK = `
INSERT INTO asked (id, times, asked_at) VALUES (?, 1, ?)
ON CONFLICT (id) DO UPDATE SET times = times + 1, asked_at = excluded.asked_at`;
const PRUNE = 'DELETE FROM asked WHERE asked_at < ?';

/** A delivery that never arrived. */
interface Missed {
  guid: string;
  /** The newest attempt to deliver it. */
  attempt: number;
  /** Of that attempt, milliseconds since 1970. */
  time: number;
}

type Place = { db: Database; clients: Clients; now: () => number };

/**
 * Looks which deliveries of the last days never arrived and asks GitHub for them once more; what arrives twice is done
 * once. What could not be asked for, or was asked for and did not come yet, is looked at the next time again. Gives how
 * many were asked for. Throws `GithubError` where the deliveries cannot be listed.
 * @param isStopped true when it is to end early; the next time goes on
 */
export async function recoverDeliveries(
  place: Place,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { db, clients, now } = place;
  const app = await clients.app();
  const mark = Number(db.get<{ value: string }>(READ_MARK, MARK)?.value ?? 0);
  db.run(PRUNE, now() - 2 * KEPT_MS);
  const { missed, newest } = await missedSince(place, {
    app,
    from: Math.max(mark - OVERLAP_MS, now() - KEPT_MS),
  });
  let asked = 0;
  for (const one of missed) {
    if (isStopped()) return asked;
    // It may have come while others were asked for.
    if (!isRecorded(db, one.guid) && (await askFor(place, app, one))) asked++;
  }
  const open = missed.filter(({ guid }) => isOpen(db, guid)).map(({ time }) => time);
  db.run(WRITE_MARK, MARK, String(Math.min(Math.max(mark, newest), ...open)));
  return asked;
}

/** What did not arrive since a time, oldest first, and the time of the newest attempt of all. */
async function missedSince(
  { db }: Place,
  { app, from }: { app: GithubServer; from: number },
): Promise<{ missed: Missed[]; newest: number }> {
  const missed: Missed[] = [];
  const seen = new Set<string>();
  let newest = 0;
  for await (const { id, guid, event, action, deliveredAt } of deliveryAttempts(app)) {
    const time = Date.parse(deliveredAt);
    if (time < from) break;
    newest = Math.max(newest, time);
    // The newest attempt of a delivery comes first, and stands for all of them.
    if (seen.has(guid)) continue;
    seen.add(guid);
    if (handlerOf(event, action) && isOpen(db, guid)) missed.push({ guid, attempt: id, time });
  }
  return { missed: missed.reverse(), newest };
}

/** Whether a delivery did not arrive and may still be asked for. */
function isOpen(db: Database, guid: string): boolean {
  return !isRecorded(db, guid) && (db.get<{ times: number }>(ASKED, guid)?.times ?? 0) < MOST_TIMES;
}

/** One that GitHub does not deliver again keeps nobody from the others. */
async function askFor({ db, now }: Place, app: GithubServer, { guid, attempt }: Missed): Promise<boolean> {
  try {
    await redeliver(app, attempt);
    db.run(ASK, guid, now());
    return true;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    // A limit or an outage is nothing that this delivery is to blame for.
    if (!error.isPassing) db.run(ASK, guid, now());
    return false;
  }
}
