import type { Score } from './score.ts';

/** Scores by the name of the column. */
export type Scores = Map<string, Score>;

function percent(part: number, whole: number, digits = 2): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(digits)} %`;
}

/** A markdown table, its columns aligned so that it reads as plain text too. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const [head, ...body] = rows;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head!), rule, ...body.map(line)].join('\n');
}

/** All statements that a way of comparing got wrong; who became whom is counted apart, as not every way says it. */
export function wrongOf(score: Score): number {
  return score.falseNew + score.falseFixed + score.missedNew + score.missedFixed;
}

/** Precision and recall by class, one line for each way of comparing. */
export function renderRates(all: Scores): string {
  const [first] = all.values();
  const rows = [...all].map(([name, score]) => [
    name,
    percent(score.falseNew, score.carried),
    percent(score.falseFixed, score.carried),
    percent(score.reportedNew - score.falseNew, score.reportedNew, 1),
    percent(score.trulyNew - score.missedNew, score.trulyNew, 1),
    percent(score.reportedFixed - score.falseFixed, score.reportedFixed, 1),
    percent(score.trulyFixed - score.missedFixed, score.trulyFixed, 1),
    String(score.swapped),
  ]);
  return [
    `${first!.carried.toLocaleString('en-US')} findings on both sides, ${first!.trulyNew.toLocaleString('en-US')} really new, ${first!.trulyFixed.toLocaleString('en-US')} really fixed`,
    '',
    table([
      ['', 'false new', 'false fixed', 'new: precision', 'recall', 'fixed: precision', 'recall', 'swapped'],
      ...rows,
    ]),
    '',
  ].join('\n');
}

/** Wrong statements by kind of edit, as a share of all findings of both sides. */
export function renderRows(rows: ReadonlyMap<string, Scores>, all: Scores): string {
  const names = [...all.keys()];
  const cells = (kind: string, scores: Scores): string[] => {
    const shares = names.map((name) => {
      const score = scores.get(name)!;
      return percent(wrongOf(score), 2 * score.carried + score.trulyNew + score.trulyFixed);
    });
    const best = Math.min(...names.map((name) => wrongOf(scores.get(name)!)));
    return [kind + (wrongOf(scores.get(names[0]!)!) > best ? ' (!)' : ''), ...shares];
  };
  return table([
    ['wrong statements by kind of edit', ...names],
    ...[...rows].map(([kind, scores]) => cells(kind, scores)),
    cells('all', all),
  ]);
}
