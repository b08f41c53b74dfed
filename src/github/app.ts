import { z } from 'zod';
import type { GithubServer } from './repository.ts';
import { GithubError } from './trouble.ts';

/** An attempt of GitHub to deliver something to the app. */
export interface DeliveryAttempt {
  /** Of the attempt. */
  id: number;
  /** `X-GitHub-Delivery`: the same for all attempts. */
  guid: string;
  /** ISO 8601. */
  deliveredAt: string;
  event: string;
  action: string | undefined;
}

const PERMISSION = 'metadata: read';

/** Pages of 100 attempts that are looked at in one go: more than any app gets in the days that GitHub remembers. */
const PAGES = 5000;

const attemptsSchema = z.array(
  z.looseObject({
    id: z.int(),
    guid: z.string(),
    delivered_at: z.string(),
    event: z.string(),
    action: z.string().nullish(),
  }),
);

/**
 * Attempts of deliveries, newest first, as far back as GitHub keeps them. Throws `GithubError`, also where the list does
 * not end: what comes after it is not known to have arrived.
 */
export async function* deliveryAttempts(app: GithubServer): AsyncGenerator<DeliveryAttempt> {
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const { value, next } = await app.page({
      route: 'GET /app/hook/deliveries',
      parameters: { per_page: 100, ...(cursor === undefined ? {} : { cursor }) },
      undone: 'Missed deliveries could not be looked for',
      permission: PERMISSION,
      answer: attemptsSchema,
    });
    for (const { id, guid, event, action, delivered_at: deliveredAt } of value)
      yield { id, guid, deliveredAt, event, action: action ?? undefined };
    if (next === undefined) return;
    if (next === cursor) break;
    cursor = next;
  }
  throw new GithubError('Missed deliveries could not be looked for: the list of them does not end.', {
    trouble: 'unavailable',
  });
}

/** Asks GitHub to deliver once more. Throws `GithubError`. */
export async function redeliver(app: GithubServer, attempt: number): Promise<void> {
  await app.call({
    route: 'POST /app/hook/deliveries/{delivery_id}/attempts',
    parameters: { delivery_id: attempt },
    undone: 'A missed delivery could not be asked for',
    permission: PERMISSION,
    answer: z.unknown(),
  });
}
