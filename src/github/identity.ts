import { z } from 'zod';
import type { GithubRepository } from './repository.ts';
import type { Purpose } from './trouble.ts';

const viewerSchema = z.looseObject({ viewer: z.looseObject({ login: z.string().min(1) }) });

/**
 * Who the token writes as: `github-actions[bot]`, `an-app[bot]`, a person. Of all ways to ask, this one alone answers
 * every kind of token. Throws `GithubError`.
 */
export async function loginOf(
  github: GithubRepository,
  { undone }: Pick<Purpose, 'undone'>,
): Promise<string> {
  const { viewer } = await github.query('query { viewer { login } }', {
    undone: `${undone}: whose token this is could not be asked`,
    permission: 'metadata: read',
    answer: viewerSchema,
  });
  return viewer.login;
}
