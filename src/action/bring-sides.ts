import { refExists, type Repository } from '../git/repository.ts';
import type { Split } from '../review/split-files.ts';
import type { ModeContext } from './mode.ts';
import { bringCommit } from './reach.ts';

/** Makes both commits of a split present in a shallow clone; what cannot be had is warned about. */
export async function bringSides(
  context: ModeContext,
  repository: Repository | undefined,
  { record }: Split,
): Promise<void> {
  if (!repository) return;
  for (const { commit } of [record.head, record.base])
    if (commit !== undefined && !(await refExists(repository, commit)))
      await bringCommit(context, repository, commit);
}
