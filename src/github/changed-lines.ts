/** First and last line of a range of the head, 1-based. */
export type LineRange = readonly [from: number, to: number];

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines that a patch adds, as ranges in order. Takes what the API of pull requests has as `patch`: hunks without
 * the lines that name the files. Text that is no hunk is passed over.
 */
export function addedLines(patch: string): LineRange[] {
  const ranges: [number, number][] = [];
  let [base, head, line] = [0, 0, 0];
  for (const text of patch.split('\n')) {
    if (base === 0 && head === 0) {
      const found = HUNK.exec(text);
      if (!found) continue;
      [base, head] = [Number(found[1] ?? 1), Number(found[3] ?? 1)];
      line = Number(found[2]);
      continue;
    }
    // `\ No newline at end of file` is no line of either side.
    if (text.startsWith('\\')) continue;
    if (text.startsWith('-')) base--;
    else {
      if (text.startsWith('+')) extend(ranges, line);
      else base--;
      head--;
      line++;
    }
    // A patch that says less than its header: nothing below it can be counted.
    if (base < 0 || head < 0) break;
  }
  return ranges;
}

function extend(ranges: [number, number][], line: number): void {
  const last = ranges.at(-1);
  if (last && last[1] === line - 1) last[1] = line;
  else ranges.push([line, line]);
}
