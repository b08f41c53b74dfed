import type { Delivery, DeliveryPage } from '../../records/dashboard-data.ts';

/** What the dashboard wants of the log of deliveries; whoever keeps the log gives it. */
export interface DeliveryLog {
  /**
   * Some tens of deliveries, newest first.
   * @param cursor what the stretch before gave as `next`; absent for the newest. One that means nothing gives the newest.
   */
  list(cursor?: string): DeliveryPage;
  /** Undefined when there is no such delivery. */
  find(id: string): Delivery | undefined;
  /** Works a recorded delivery off once more, or asks GitHub for it again. Throws a `UserError` when that cannot be. */
  redeliver(id: string): Promise<void> | void;
}
