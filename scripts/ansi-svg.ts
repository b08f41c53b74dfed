import { columnsOf } from '../src/report/printable.ts';

/** Pixels of one column and of one line. */
const COLUMN = 8.4;
const LINE = 19;
const MARGIN = 18;

/** What our own sequences switch on and off; see `styleText`. */
const CLASSES: Record<number, string> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  34: 'blue',
  36: 'cyan',
};
const ENDS: Record<number, readonly string[]> = {
  0: Object.values(CLASSES),
  22: ['bold', 'dim'],
  39: ['red', 'green', 'yellow', 'blue', 'cyan'],
};

/** The ends of links: what stands between them stays. */
// oxlint-disable-next-line no-control-regex -- the escape sequence
const LINK = /\u001b\]8;[^\u001b]*\u001b\\/g;

const STYLE = `
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; white-space: pre; fill: #d1d7e0; }
.screen { fill: #212830; }
.bold { font-weight: bold; } .dim { fill: #8b949e; }
.red { fill: #f47067; } .green { fill: #6bc46d; } .yellow { fill: #daaa3f; } .blue { fill: #6cb6ff; } .cyan { fill: #56d4dd; }
`;

/**
 * Text of a terminal, with the colours and weights that the command line uses, as an SVG image; links become plain
 * text. Every run of text stands at its own column, so that no font moves a caret away from what it points at.
 */
export function ansiToSvg(text: string, title: string): string {
  const lines = text.replaceAll(LINK, '').trimEnd().split('\n').map(runsOf);
  const columns = Math.max(
    20,
    ...lines.map((runs) => runs.reduce((sum, run) => sum + columnsOf(run.text), 0)),
  );
  const [width, height] = [columns * COLUMN + 2 * MARGIN, lines.length * LINE + 2 * MARGIN].map(Math.ceil);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${STYLE}</style>`,
    `<rect class="screen" width="100%" height="100%" rx="8"/>`,
    ...lines.flatMap((runs, at) => svgLine(runs, MARGIN + (at + 0.75) * LINE)),
    '</svg>\n',
  ].join('\n');
}

interface Run {
  text: string;
  classes: string;
}

function runsOf(line: string): Run[] {
  const on = new Set<string>();
  const runs: Run[] = [];
  // oxlint-disable-next-line no-control-regex -- the sequences that colour
  for (const [at, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
    // Texts and the numbers of sequences take turns.
    if (at % 2 === 0 && part !== '') runs.push({ text: part, classes: [...on].join(' ') });
    if (at % 2 === 1) for (const code of part.split(';').map(Number)) turn(on, code);
  }
  return runs;
}

function turn(on: Set<string>, code: number): void {
  for (const name of ENDS[code] ?? []) on.delete(name);
  const name = CLASSES[code];
  if (name !== undefined) on.add(name);
}

function svgLine(runs: readonly Run[], y: number): string[] {
  let column = 0;
  const spans: string[] = [];
  for (const { text, classes } of runs) {
    const lead = text.length - text.trimStart().length;
    const shown = text.trim();
    const columns = columnsOf(shown);
    const place = `x="${(MARGIN + (column + lead) * COLUMN).toFixed(1)}" textLength="${(columns * COLUMN).toFixed(1)}"`;
    const style = classes === '' ? '' : ` class="${classes}"`;
    if (shown !== '') spans.push(`<tspan ${place}${style}>${escaped(shown)}</tspan>`);
    column += columnsOf(text);
  }
  return spans.length === 0 ? [] : [`<text y="${y.toFixed(1)}">${spans.join('')}</text>`];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
