import { z } from 'zod';
import type { GithubRepository } from './repository.ts';
import type { Purpose } from './trouble.ts';

/**
 * Who writes. An app knows its number, which nobody else ever has; of a token alone, as a workflow's, the login is known.
 */
export type Author = { appId: number } | { login: string };

/** What tells who wrote a comment. */
export const commentAuthor = {
  user: z.looseObject({ login: z.string(), type: z.string().nullish() }).nullish(),
  performed_via_github_app: z.looseObject({ id: z.int() }).nullish(),
};

/** What tells who made a check run. */
export const checkRunAuthor = {
  app: z.looseObject({ id: z.int().nullish(), slug: z.string().nullish() }).nullish(),
};

/** Whether somebody wrote a comment. A person may write through the app too: that is the person's comment. */
export function isCommentOf(
  author: Author,
  { user, performed_via_github_app: app }: z.infer<z.ZodObject<typeof commentAuthor>>,
): boolean {
  return 'appId' in author ? app?.id === author.appId && user?.type === 'Bot' : user?.login === author.login;
}

/** Whether somebody made a check run. */
export function isCheckRunOf(author: Author, { app }: z.infer<z.ZodObject<typeof checkRunAuthor>>): boolean {
  return 'appId' in author ? app?.id === author.appId : `${app?.slug ?? ''}[bot]` === author.login;
}

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
