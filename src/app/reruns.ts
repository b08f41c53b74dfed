import type { RunAttempt } from '../github/marker.ts';
import type { GithubRepository } from '../github/repository.ts';
import { readRun } from '../github/runs.ts';
import { plural } from '../util/text.ts';
import type { Decision } from './handling.ts';
import { rerunKey, wishRerun, type WishPlace } from './wishes.ts';

/**
 * The decision to start runs once more, each after the attempt that GitHub knows as its last, and the keys of its wishes.
 * Throws `GithubError`.
 * @param cause what asked for it
 */
export async function rerunDecision(
  github: GithubRepository,
  place: WishPlace,
  { runs, cause }: { runs: readonly number[]; cause: string },
): Promise<Decision & { after?: string[] }> {
  const standing: RunAttempt[] = [];
  for (const run of new Set(runs)) {
    const found = await readRun(github, run);
    if (found?.isCompleted) standing.push({ run, attempt: found.attempt });
  }
  if (standing.length === 0) return { outcome: 'No run is there that could start again.' };
  return {
    outcome: `${plural(standing.length, 'run')} to start again.`,
    apply: (db) => {
      for (const one of standing) wishRerun(db, place, { ...one, cause });
    },
    after: standing.map(({ run }) => rerunKey(place, { run, cause })),
  };
}
