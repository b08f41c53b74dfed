import { readText } from '../github/contents.ts';
import type { Pull } from '../github/pulls.ts';
import type { GithubRepository } from '../github/repository.ts';
import { GithubError } from '../github/trouble.ts';
import { appSection, type AppSection } from '../records/config.ts';
import { parseAppSection } from '../review/config-file.ts';
import { CONFIG_FILE } from '../review/head-config.ts';
import { UserError } from '../util/errors.ts';
import type { Handling } from './handling.ts';

/**
 * What the configuration of a branch wants of the app: that of the base, which no pull request writes. A file that is not
 * there, cannot be read or makes no sense wants what nobody changed, and the last two are warned about. Throws
 * `GithubError` where GitHub does not answer now.
 * @param pull the default branch counts where nothing is said
 */
export async function readSection(
  { warn }: Pick<Handling, 'warn'>,
  github: GithubRepository,
  pull?: Pick<Pull, 'baseRef' | 'baseSha' | 'isOpen'>,
): Promise<AppSection> {
  const ref = pull?.baseRef;
  try {
    const text = await readText(github, { path: CONFIG_FILE, ref });
    // A base that is deleted closes its pull requests: what it said last holds for them.
    const isGone = text === undefined && pull?.isOpen === false;
    const found = isGone ? await readText(github, { path: CONFIG_FILE, ref: pull.baseSha }) : text;
    return parseAppSection(found ?? '', CONFIG_FILE);
  } catch (error) {
    const isPassing = error instanceof GithubError && error.isPassing;
    if (isPassing || !(error instanceof GithubError || error instanceof UserError)) throw error;
    const facts = { repository: github.fullName, branch: ref ?? 'the default branch', error: error.message };
    warn?.(facts, 'The section app of the configuration is not obeyed.');
    return appSection.parse({});
  }
}
