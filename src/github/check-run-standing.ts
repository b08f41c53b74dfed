import { z } from 'zod';
import { checkRunAuthor } from './identity.ts';
import { isNewer, parseStamp, type Stamp } from './marker.ts';

/** A check run as the API tells it. */
export const checkRunSchema = z.looseObject({
  id: z.int(),
  status: z.string(),
  conclusion: z.string().nullish(),
  external_id: z.string().nullish(),
  html_url: z.string().nullish(),
  ...checkRunAuthor,
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

/**
 * What stands in the way: one of a pull request, where the wanted one is of a push to its branch and is not believed more;
 * one that is believed, where the wanted one is not; else one of a later run that counts as much.
 */
export function aheadOf(all: readonly CheckRun[], wanted: Stamp): CheckRun | undefined {
  const isOfPull = wanted.pull !== undefined;
  const believed = all.filter((one) => stampOf(one)?.verified);
  const ofPulls = (some: readonly CheckRun[]): CheckRun[] =>
    some.filter((one) => stampOf(one)?.pull !== undefined);
  // A workflow may run for both. What all of the branch changes says more than what its last push did, but not in the
  // mouth of a fork: its head may become what is pushed.
  const before = isOfPull ? undefined : ofPulls(wanted.verified ? believed : all).at(-1);
  if (before) return before;
  if (!wanted.verified && believed.length > 0) return believed.at(-1);
  const equals = wanted.verified ? believed : all;
  const rival = (isOfPull ? ofPulls(equals) : equals).at(-1);
  return rival && isNewer(stampOf(rival)!, wanted) ? rival : undefined;
}
