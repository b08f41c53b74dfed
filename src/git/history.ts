import { readFileSync } from 'node:fs';
import { systemErrorCode } from '../util/errors.ts';
import { gitText, runGit } from './program.ts';
import type { Repository } from './repository.ts';

/** A commit as the walk through history needs it. */
export interface Commit {
  commit: string;
  tree: string;
  /** In order; none where a shallow clone ends. */
  parents: string[];
  /** Its first line: hostile text. */
  subject: string;
}

/** The commits of base..head. */
export interface History {
  /** Children before their parents. */
  commits: Commit[];
  /** Parents of those that are reachable from the base, the base itself among them when it is one. */
  outside: Commit[];
}

/**
 * The commits that a head has and a base has not. Throws `GIT_FAILED` when one of them is not here.
 * @param range ids of commits
 */
export async function readHistory(
  repository: Repository,
  range: { base: string; head: string },
): Promise<History> {
  const args = ['log', '-z', '--no-patch', '--no-show-signature', '--encoding=UTF-8', '--topo-order'];
  const format = '--format=tformat:%m %H %T %P%x00%s';
  const { stdout } = await runGit(repository.root, [
    ...args,
    '--boundary',
    format,
    range.head,
    `^${range.base}`,
  ]);
  const fields = stdout.toString('utf8').split('\0');
  const history: History = { commits: [], outside: [] };
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [mark, commit, tree, ...parents] = fields[at]!.split(' ').filter(Boolean) as [
      string,
      string,
      string,
    ];
    (mark === '-' ? history.outside : history.commits).push({
      commit,
      tree,
      parents,
      subject: fields[at + 1]!,
    });
  }
  return history;
}

/** When a commit was committed, in ISO 8601. Throws `GIT_FAILED` when it is not here. */
export function committedAt(repository: Repository, commit: string): Promise<string> {
  return gitText(repository.root, ['show', '--no-patch', '--no-show-signature', '--format=%cI', commit]);
}

/** Commits whose parents were cut off when this was cloned; none in a full clone. */
export async function shallowCommits(repository: Repository): Promise<Set<string>> {
  const args = ['rev-parse', '--path-format=absolute', '--git-path', 'shallow'];
  const file = await gitText(repository.root, args);
  try {
    return new Set(readFileSync(file, 'latin1').split('\n').filter(Boolean));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return new Set();
    throw error;
  }
}
