import { runGit } from './program.ts';
import type { Repository } from './repository.ts';

/** Who wrote a line, and when. */
export interface LineOrigin {
  commit: string;
  author: string;
  /** `YYYY-MM-DD`, in UTC. */
  date: string;
}

/**
 * Who wrote the lines of a file of the worktree, by 1-based line. Lines that are not committed are left out: all of
 * them, when git does not know the file.
 */
export async function blameFile(repository: Repository, path: string): Promise<Map<number, LineOrigin>> {
  const args = ['blame', '--root', '--line-porcelain', '--', path];
  const { code, stdout } = await runGit(repository.root, args, { allow: [128] });
  const origins = new Map<number, LineOrigin>();
  if (code !== 0) return origins;
  let [commit, line, author] = ['', 0, ''];
  for (const row of stdout.toString('utf8').split('\n')) {
    const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(row);
    if (head) [commit, line] = [head[1]!, Number(head[2])];
    else if (row.startsWith('author ')) author = row.slice('author '.length);
    else if (row.startsWith('author-time ') && !/^0+$/.test(commit))
      origins.set(line, { commit, author, date: dateOf(Number(row.slice('author-time '.length))) });
  }
  return origins;
}

function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
