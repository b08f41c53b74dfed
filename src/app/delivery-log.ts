import type { Delivery } from '../records/dashboard-data.ts';
import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';
import type { DeliveryLog } from './dashboard/delivery-log.ts';
import { requeueDelivery } from './deliveries.ts';

const PAGE = 50;

const COLUMNS =
  'rowid AS number, id, event, action, repository, received_at, state, attempts, outcome, error';
const LIST = `SELECT ${COLUMNS} FROM deliveries WHERE rowid < ? ORDER BY rowid DESC LIMIT ?`;
const FIND = `SELECT ${COLUMNS} FROM deliveries WHERE id = ?`;

type Row = Omit<Delivery, 'received'> & { number: number; received_at: number };

/**
 * The log of deliveries. What failed can be worked off again, and nothing else: `DELIVERY_NOT_FAILED`.
 * @param wake is called when there is work again
 */
export function deliveryLog(db: Database, wake: () => void): DeliveryLog {
  return {
    list: (cursor = '') => {
      const before = /^\d{1,15}$/.test(cursor) ? Number(cursor) : Number.MAX_SAFE_INTEGER;
      const rows = db.all<Row>(LIST, before, PAGE + 1);
      const shown = rows.slice(0, PAGE);
      return {
        deliveries: shown.map(loggedOf),
        next: rows.length > PAGE ? String(shown.at(-1)!.number) : null,
      };
    },
    find: (id) => {
      const row = db.get<Row>(FIND, id);
      return row && loggedOf(row);
    },
    redeliver: (id) => {
      if (!requeueDelivery(db, id))
        throw new UserError('DELIVERY_NOT_FAILED', 'Only a delivery that failed can be worked off again.', {
          hints: ['What was done needs nothing, and what is queued is tried by itself.'],
        });
      wake();
    },
  };
}

function loggedOf({ number: _number, received_at: received, ...row }: Row): Delivery {
  return { ...row, received: new Date(received).toISOString() };
}
