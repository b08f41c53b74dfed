import type { Delivery } from '../records/dashboard-data.ts';
import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';
import type { DeliveryLog } from './dashboard/delivery-log.ts';
import { requeueDelivery } from './deliveries.ts';
import { requeueWish } from './outbox.ts';

const PAGE = 50;

const COLUMNS =
  'rowid AS number, id, event, action, repository, repository_id AS repositoryId, received_at, state, attempts, outcome, error, ' +
  "(state = 'failed' AND payload IS NOT NULL) AS repeatable";
const LIST = `SELECT ${COLUMNS} FROM deliveries WHERE rowid < ? ORDER BY rowid DESC LIMIT ?`;
/** What could not be written stands before the deliveries until somebody looks at it, or it is old. */
const WRITE_COLUMNS =
  "number, 'write-' || number AS id, 'write' AS event, kind AS action, repository, " +
  'repository_id AS repositoryId, asked_at AS received_at, state, attempts, outcome, error, ' +
  "(state = 'failed') AS repeatable";
const FAILED_WRITES = `
SELECT ${WRITE_COLUMNS} FROM outbox WHERE state = 'failed' ORDER BY finished_at DESC, number DESC LIMIT ?`;
const FIND_WRITE = `SELECT ${WRITE_COLUMNS} FROM outbox WHERE number = ?`;
const FIND = `SELECT ${COLUMNS} FROM deliveries WHERE id = ?`;

type Row = Omit<Delivery, 'received' | 'isRepeatable'> & {
  number: number;
  received_at: number;
  repeatable: number;
};

/**
 * The log of deliveries, and of what could not be written.
 * @param wake is called when there is work again
 */
export function deliveryLog(db: Database, wake: () => void): DeliveryLog {
  return {
    list: (cursor = '') => {
      const before = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.MAX_SAFE_INTEGER;
      const rows = db.all<Row>(LIST, before, PAGE + 1);
      const shown = rows.slice(0, PAGE);
      const writes = before === Number.MAX_SAFE_INTEGER ? db.all<Row>(FAILED_WRITES, PAGE) : [];
      return {
        deliveries: [...writes, ...shown].map(loggedOf),
        next: rows.length > PAGE ? String(shown.at(-1)!.number) : null,
      };
    },
    find: (id) => {
      const write = writeOf(id);
      const row = write === undefined ? db.get<Row>(FIND, id) : db.get<Row>(FIND_WRITE, write);
      return row && loggedOf(row);
    },
    redeliver: (id) => {
      const write = writeOf(id);
      if (!(write === undefined ? requeueDelivery(db, id) : requeueWish(db, write)))
        throw new UserError('DELIVERY_NOT_FAILED', 'Only a delivery that failed can be worked off again.', {
          hints: ['What was done needs nothing, and what is queued is tried by itself.'],
        });
      wake();
    },
  };
}

/** The number of something to write; undefined for the id of a delivery. */
function writeOf(id: string): number | undefined {
  const [, number] = /^write-(\d{1,15})$/.exec(id) ?? [];
  return number === undefined ? undefined : Number(number);
}

function loggedOf({ number: _number, received_at: received, repeatable, ...row }: Row): Delivery {
  return { ...row, received: new Date(received).toISOString(), isRepeatable: repeatable === 1 };
}
