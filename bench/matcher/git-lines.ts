import { runGit } from '../../src/git/program.ts';

/** Files and lines of the base that git says the head's are. */
export interface GitLines {
  /** Path in the base, by git's detection of renames; undefined for an added file. */
  originOf(path: string): string | undefined;
  /** Line of the base's file that is unchanged in this line of the head's; 0 for none. */
  toBase(path: string, line: number): number;
}

/** A replaced range: its first lines and lengths. */
interface Hunk {
  base: number;
  bases: number;
  head: number;
  heads: number;
}

interface Changed {
  origin: string | undefined;
  hunks: readonly Hunk[];
}

const DIFF = [
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--text',
  '-M',
  '--diff-algorithm=myers',
];

/** Asks git which files and lines of two commits are the same ones. Throws `GIT_FAILED`. */
export async function gitLines(directory: string, base: string, head: string): Promise<GitLines> {
  const names = await runGit(directory, [...DIFF, '--name-status', '-z', base, head]);
  const patch = await runGit(directory, [...DIFF, '--unified=0', base, head]);
  const changed = parseDiff(names.stdout.toString('utf8'), patch.stdout.toString('latin1'));
  return {
    originOf: (path) => (changed.has(path) ? changed.get(path)!.origin : path),
    toBase: (path, line) => {
      const file = changed.get(path);
      if (!file) return line;
      return file.origin === undefined ? 0 : mapLine(file.hunks, line);
    },
  };
}

/** What changed, by the head's path, from `--name-status -z` and the patch without context. */
export function parseDiff(names: string, patch: string): Map<string, Changed> {
  // The patch names files in quotes or not, as it likes; its sections come in the same order as the names.
  const sections = patch.split(/^diff --git .*$/m).slice(1);
  const changed = new Map<string, Changed>();
  const fields = names.split('\0');
  for (let at = 0, section = 0; at < fields.length - 1; section++) {
    const status = fields[at++]!;
    const first = fields[at++]!;
    if (status.startsWith('R'))
      changed.set(fields[at++]!, { origin: first, hunks: hunksOf(sections[section]!) });
    else if (status === 'M') changed.set(first, { origin: first, hunks: hunksOf(sections[section]!) });
    else if (status !== 'D') changed.set(first, { origin: undefined, hunks: [] });
    // A file that became a link is told as a removal and an addition.
    if (status === 'T') section++;
  }
  return changed;
}

function hunksOf(section: string): Hunk[] {
  const heads = section.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm);
  return [...heads].map((match) => ({
    base: Number(match[1]),
    bases: Number(match[2] ?? 1),
    head: Number(match[3]),
    heads: Number(match[4] ?? 1),
  }));
}

function mapLine(hunks: readonly Hunk[], line: number): number {
  let shift = 0;
  for (const hunk of hunks) {
    // An empty range is told by the line before it.
    const head = hunk.heads === 0 ? hunk.head + 1 : hunk.head;
    const base = hunk.bases === 0 ? hunk.base + 1 : hunk.base;
    if (line < head) break;
    if (line < head + hunk.heads) return 0;
    shift = base + hunk.bases - (head + hunk.heads);
  }
  return line + shift;
}
