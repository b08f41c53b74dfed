import { UserError } from '../util/errors.ts';
import type { Database } from '../util/sqlite.ts';
import { requeueDelivery } from './deliveries.ts';

/** A recorded delivery as people read it. */
export interface LoggedDelivery {
  /** As GitHub names it. */
  id: string;
  event: string;
  action: string | null;
  /** `owner/name`; null when it is about none. */
  repository: string | null;
  /** ISO 8601, UTC. */
  received: string;
  state: 'ignored' | 'queued' | 'done' | 'failed';
  attempts: number;
  /** One sentence: what was done, or why nothing was. */
  outcome: string | null;
  /** Of the last attempt. */
  error: string | null;
}

/** What the log of deliveries can tell and do. */
export interface DeliveryRecords {
  /** Some tens of deliveries, newest first; a cursor that means nothing gives the newest. */
  list(cursor?: string): { deliveries: LoggedDelivery[]; next: string | null };
  find(id: string): LoggedDelivery | undefined;
  /** Works off once more what failed. Throws `DELIVERY_NOT_FAILED`. */
  redeliver(id: string): void;
}

const PAGE = 50;

const COLUMNS =
  'rowid AS number, id, event, action, repository, received_at, state, attempts, outcome, error';
const LIST = `SELECT ${COLUMNS} FROM deliveries WHERE rowid < ? ORDER BY rowid DESC LIMIT ?`;
const FIND = `SELECT ${COLUMNS} FROM deliveries WHERE id = ?`;

type Row = Omit<LoggedDelivery, 'received'> & { number: number; received_at: number };

/**
 * The log of deliveries.
 * @param wake is called when there is work again
 */
export function deliveryLog(db: Database, wake: () => void): DeliveryRecords {
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

function loggedOf({ number: _number, received_at: received, ...row }: Row): LoggedDelivery {
  return { ...row, received: new Date(received).toISOString() };
}
