import { z } from 'zod';
import type { GithubRepository } from './repository.ts';
import { orAbsent } from './trouble.ts';

/** `+1`: done. `confused`: not understood. `-1`: not allowed. */
export type Reaction = '+1' | '-1' | 'confused';

/**
 * Reacts to a comment; a reaction that stands already stays. Gives false when the comment is gone.
 * Throws `GithubError`.
 */
export async function react(
  github: GithubRepository,
  { comment, content }: { comment: number; content: Reaction },
): Promise<boolean> {
  const made = await orAbsent(
    github.call({
      route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      parameters: { comment_id: comment, content },
      undone: 'The command was not answered',
      permission: 'pull-requests: write',
      answer: z.looseObject({}),
    }),
  );
  return made !== undefined;
}
