import { refExists, type Repository } from '../git/repository.ts';
import type { SplitFile } from '../records/split.ts';
import type { Split } from '../review/split-files.ts';
import type { ModeContext } from './mode.ts';
import { bringBlobs, bringCommit } from './reach.ts';

/**
 * Makes both commits of a split present in a shallow clone, and in a partial one the files that are looked into. What
 * cannot be had is warned about, or thrown as `OBJECTS_UNAVAILABLE`.
 */
export async function bringSides(
  context: ModeContext,
  repository: Repository | undefined,
  given: { split: Split; oids: Iterable<string> },
): Promise<void> {
  if (!repository) return;
  const { head, base } = given.split.record;
  for (const { commit } of [head, base])
    if (commit !== undefined && !(await refExists(repository, commit)))
      await bringCommit(context, repository, commit);
  await bringBlobs(context, repository, [...new Set(given.oids)]);
}

/** Git objects of files that the other side has not as they are: what a comparison reads. */
export function differing({ base, head }: Split): string[] {
  const only = (these: readonly SplitFile[], those: readonly SplitFile[]): string[] => {
    const known = new Set(those.map(([path, oid]) => `${oid} ${path}`));
    return these.flatMap(([path, oid]) => (known.has(`${oid} ${path}`) ? [] : [oid]));
  };
  return [...only(base, head), ...only(head, base)];
}
