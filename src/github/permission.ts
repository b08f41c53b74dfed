import { z } from 'zod';
import type { GithubRepository } from './repository.ts';
import { orAbsent } from './trouble.ts';

/** What somebody may do in a repository, each more than the one before. */
export type RepositoryRight = 'none' | 'read' | 'write';

const permissionSchema = z.looseObject({ permission: z.enum(['admin', 'write', 'read', 'none']) });

/**
 * What a person may do in the repository, as GitHub says now; never what an event says of the person.
 * Throws `GithubError`.
 */
export async function rightOf(github: GithubRepository, login: string): Promise<RepositoryRight> {
  const found = await orAbsent(
    github.call({
      route: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      parameters: { username: login },
      undone: 'What the person may do could not be asked',
      permission: 'metadata: read',
      answer: permissionSchema,
    }),
  );
  if (!found) return 'none';
  return found.permission === 'admin' ? 'write' : found.permission;
}
