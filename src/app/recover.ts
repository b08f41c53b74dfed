import { deliveryAttempts, redeliver } from '../github/app.ts';
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

/**
 * Looks which deliveries of the last days never arrived and asks GitHub for them once more; what arrives twice is done
 * once. Gives how many were asked for. Throws `GithubError`.
 * @param isStopped true when it is to end early; the next time goes on
 */
export async function recoverDeliveries(
  { db, clients, now }: { db: Database; clients: Clients; now: () => number },
  isStopped: () => boolean = () => false,
): Promise<number> {
  const app = await clients.app();
  const mark = Number(db.get<{ value: string }>(READ_MARK, MARK)?.value ?? 0);
  const from = Math.max(mark - OVERLAP_MS, now() - KEPT_MS);
  const missed = new Map<string, number>();
  const seen = new Set<string>();
  let newest = mark;
  for await (const attempt of deliveryAttempts(app)) {
    const time = Date.parse(attempt.deliveredAt);
    if (time < from) break;
    newest = Math.max(newest, time);
    // The newest attempt of a delivery comes first, and stands for all of them.
    if (seen.has(attempt.guid)) continue;
    seen.add(attempt.guid);
    if (handlerOf(attempt.event, attempt.action) && !isRecorded(db, attempt.guid))
      missed.set(attempt.guid, attempt.id);
  }
  let asked = 0;
  for (const [guid, attempt] of [...missed].reverse()) {
    if (isStopped()) return asked;
    // It may have come while others were asked for.
    if (isRecorded(db, guid)) continue;
    await redeliver(app, attempt);
    asked++;
  }
  db.run(WRITE_MARK, MARK, String(newest));
  return asked;
}
