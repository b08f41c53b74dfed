/** One line of the table: what was done how often, and how often it went wrong. */
export interface Figure {
  name: string;
  trials: number;
  /** Trials in which the fault really struck. */
  struck: number;
  /** What went wrong, one sentence a trial. Nothing of it may ever happen. */
  failures: string[];
  seconds: number;
}

/** Runs trials one after the other; each says whether its fault struck and what went wrong. */
export async function trials(
  name: string,
  times: number,
  trial: (n: number) => Promise<{ struck: boolean | number; failure?: string | undefined }>,
): Promise<Figure> {
  const started = performance.now();
  const figure: Figure = { name, trials: times, struck: 0, failures: [], seconds: 0 };
  for (let n = 0; n < times; n++) {
    const { struck, failure } = await trial(n);
    figure.struck += Number(struck);
    if (failure !== undefined) figure.failures.push(`${name} ${n}: ${failure}`);
  }
  figure.seconds = (performance.now() - started) / 1000;
  return figure;
}

/** The figures as a Markdown table, and below it everything that went wrong. */
export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, trials: all, struck, failures, seconds }) => [
    name,
    String(all),
    String(struck),
    String(failures.length),
    `${seconds.toFixed(0)} s`,
  ]);
  const header = ['fault', 'trials', 'faults that struck', 'failures', 'time'];
  const widths = header.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line), ...figures.flatMap(({ failures }) => failures)].join('\n');
}
