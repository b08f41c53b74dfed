import { z } from 'zod';
import { isNewer, parseStamp, type Stamp } from './marker.ts';

/** A check run as the API tells it. */
export const checkRunSchema = z.looseObject({
  id: z.int(),
  status: z.string(),
  conclusion: z.string().nullish(),
  external_id: z.string().nullish(),
  html_url: z.string().nullish(),
  app: z.looseObject({ slug: z.string().nullish() }).nullish(),
});
export type CheckRun = z.infer<typeof checkRunSchema>;

/** Whether one conclusion is worse than another; one that is not there yet is better than any. */
export function isWorse(one: string | null | undefined, other: string | null | undefined): boolean {
  const order: unknown[] = ['success', 'neutral', 'failure'];
  return order.indexOf(one) > order.indexOf(other);
}

/** What one of ours says of itself. */
export function stampOf({ external_id: id }: CheckRun): Stamp | undefined {
  return parseStamp(id ?? '');
}

/** What stands in the way: one that is believed, where the wanted one is not, else one of a later run that counts as much. */
export function aheadOf(all: readonly CheckRun[], wanted: Stamp): CheckRun | undefined {
  const believed = all.findLast((one) => stampOf(one)?.verified);
  if (!wanted.verified && believed) return believed;
  const rival = wanted.verified ? believed : all.at(-1);
  return rival && isNewer(stampOf(rival)!, wanted) ? rival : undefined;
}
