import { z } from 'zod';
import type { GithubRepository } from './repository.ts';
import { GithubError, orAbsent } from './trouble.ts';

const fileSchema = z.looseObject({ type: z.string(), encoding: z.string(), content: z.string() });

/** A list for a directory, other types for links and submodules: all of that is no file. */
const answerSchema = z.union([fileSchema, z.unknown().transform(() => undefined)]);

/**
 * The text of a file of the repository; undefined where there is no such file. Throws `GithubError`, also for a file over
 * 1 MiB, of which GitHub gives none.
 * @param ref a branch or a commit; the default branch where nothing is said
 */
export async function readText(
  github: GithubRepository,
  { path, ref }: { path: string; ref?: string | undefined },
): Promise<string | undefined> {
  const found = await orAbsent(
    github.call({
      route: 'GET /repos/{owner}/{repo}/contents/{path}',
      parameters: { path, ...(ref === undefined ? {} : { ref }) },
      undone: `${path} could not be read`,
      permission: 'contents: read',
      answer: answerSchema,
    }),
  );
  if (found?.type !== 'file') return undefined;
  if (found.encoding !== 'base64')
    throw new GithubError(`${path} could not be read, as it is larger than 1 MiB.`, { trouble: 'refused' });
  return Buffer.from(found.content, 'base64').toString('utf8');
}
