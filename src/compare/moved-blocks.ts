import { normaliseLine } from './normalise.ts';

/** Fewer equal lines are coincidence. */
const BLOCK = 5;

/** Lines of one file that have no partner in the file's own diff. */
export interface LooseLines {
  path: string;
  lines: readonly string[];
  /** True for a line (counted from 1) without a partner. */
  isLoose(line: number): boolean;
}

/** Where a base line went in another place: `path` and `line` of the head, or undefined. */
export type BlockMap = (path: string, line: number) => { path: string; line: number } | undefined;

/**
 * Finds blocks of at least five lines that left one place and came to another, in the same or another file: windows of
 * five loose lines that occur once on each side, grown in both directions while the lines stay equal.
 */
export function mapMovedBlocks(base: readonly LooseLines[], head: readonly LooseLines[]): BlockMap {
  const arrived = uniqueWindows(head);
  const left = uniqueWindows(base);
  const moved = new Map<string, { path: string; line: number }>();
  const key = (path: string, line: number): string => `${path}\0${line}`;
  for (const [window, from] of left) {
    const to = arrived.get(window);
    if (!from || !to || moved.has(key(from.file.path, from.line))) continue;
    let [start, end] = [0, BLOCK];
    const same = (offset: number): boolean =>
      from.file.isLoose(from.line + offset) &&
      to.file.isLoose(to.line + offset) &&
      normaliseLine(from.file.lines[from.line + offset - 1] ?? '') ===
        normaliseLine(to.file.lines[to.line + offset - 1] ?? '');
    while (same(start - 1)) start--;
    while (same(end)) end++;
    for (let offset = start; offset < end; offset++)
      moved.set(key(from.file.path, from.line + offset), { path: to.file.path, line: to.line + offset });
  }
  return (path, line) => moved.get(key(path, line));
}

type Window = { file: LooseLines; line: number };

/** Windows of loose lines by their text; undefined for one that occurs twice. Windows of mere brackets do not count. */
function uniqueWindows(files: readonly LooseLines[]): Map<string, Window | undefined> {
  const windows = new Map<string, Window | undefined>();
  for (const file of files) {
    let run: string[] = [];
    for (let line = 1; line <= file.lines.length; line++) {
      if (!file.isLoose(line)) {
        run = [];
        continue;
      }
      run.push(normaliseLine(file.lines[line - 1]!));
      if (run.length > BLOCK) run.shift();
      const text = run.join('\n');
      if (run.length === BLOCK && text.replace(/\W/g, '').length >= 12)
        windows.set(text, windows.has(text) ? undefined : { file, line: line - BLOCK + 1 });
    }
  }
  return windows;
}
