import { z } from 'zod';
import type { RunAttempt } from './marker.ts';
import type { GithubRepository } from './repository.ts';
import { GithubError, orAbsent } from './trouble.ts';

const ROUNDS = 5;
const PERMISSION = 'actions: write';

const runSchema = z.looseObject({ status: z.string().nullish(), run_attempt: z.int().min(1) });

/** A run as it stands; undefined when it is gone. Throws `GithubError`. */
export async function readRun(
  github: GithubRepository,
  run: number,
): Promise<{ isCompleted: boolean; attempt: number } | undefined> {
  const found = await orAbsent(
    github.call({
      route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      parameters: { run_id: run },
      undone: 'The run was not started again: it could not be read',
      permission: PERMISSION,
      answer: runSchema,
    }),
  );
  return found && { isCompleted: found.status === 'completed', attempt: found.run_attempt };
}

/**
 * Lets all jobs of a run start once more, unless a later attempt than the given one began already. Looks again where the
 * end of a request is not known, so that no attempt starts twice. Throws `GithubError`.
 */
export async function rerun(
  github: GithubRepository,
  { run, attempt }: RunAttempt,
): Promise<'started' | 'running' | 'gone'> {
  for (let round = 0; ; round++) {
    const standing = await readRun(github, run);
    if (!standing) return 'gone';
    if (standing.attempt > attempt) return round === 0 ? 'running' : 'started';
    if (!standing.isCompleted) return 'running';
    try {
      await start(github, run);
      return 'started';
    } catch (error) {
      if (!(error instanceof GithubError) || !error.isUncertain || round >= ROUNDS) throw error;
      await github.pause(round);
    }
  }
}

async function start(github: GithubRepository, run: number): Promise<void> {
  await github.call({
    route: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
    parameters: { run_id: run },
    undone: 'The run was not started again',
    permission: PERMISSION,
    answer: z.unknown(),
    once: true,
  });
}
