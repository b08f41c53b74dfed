/**
 * Findings that come and go between neighbours though nothing happened to them: neighbouring releases of real packages
 * (`npm run fetch-trees` first), and neighbouring commits of this project.
 *
 *     node bench/matcher/flicker.ts [--sample N] [--seed S] [--commits N] [package…]
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runGit } from '../../src/git/program.ts';
import { printable } from '../../src/report/printable.ts';
import { compareStrings } from '../../src/util/json.ts';
import { plural } from '../../src/util/text.ts';
import { sampleOf, type Disagreement, type Shown } from './disagreements.ts';
import { measureFlicker, type Flicker, type Tally } from './measure-flicker.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TREES = join(ROOT, '.cache', 'trees');
const STORES = join(ROOT, '.cache', 'bench-store');

/** The name under which this project's own history is asked for. */
const OWN = 'codebatch';

interface Neighbours {
  directory: string;
  base: string;
  head: string;
  label: string;
}

/** Neighbouring commits along the first parents, the oldest first. */
async function neighbours(directory: string, name: string, last: number): Promise<Neighbours[]> {
  const format = ['--first-parent', '--reverse', '--format=%H %s', `--max-count=${last + 1}`];
  const { stdout } = await runGit(directory, ['log', ...format, 'HEAD']);
  const commits = stdout
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ id: line.slice(0, line.indexOf(' ')), subject: line.slice(line.indexOf(' ') + 1) }));
  return commits.slice(1).map(({ id, subject }, at) => ({
    directory,
    base: commits[at]!.id,
    head: id,
    label: name === OWN ? `${id.slice(0, 7)} ${subject}` : `${name} ${commits[at]!.subject} to ${subject}`,
  }));
}

/** Every repository that was asked for, or all there are. */
async function repositories(wanted: readonly string[], commits: number): Promise<Map<string, Neighbours[]>> {
  const fetched = existsSync(TREES)
    ? readdirSync(TREES).filter((name) => existsSync(join(TREES, name, '.git', 'complete')))
    : [];
  const found = new Map<string, Neighbours[]>();
  for (const name of [...fetched.sort(), OWN]) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const directory = name === OWN ? ROOT : join(TREES, name);
    found.set(name, await neighbours(directory, name, name === OWN ? commits : Number.MAX_SAFE_INTEGER - 1));
  }
  return found;
}

function sum(all: readonly Flicker[], of: (one: Flicker) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function renderTable(title: string, all: readonly Flicker[]): string {
  const heads = sum(all, (one) => one.headFindings);
  const open = sum(all, (one) => one.openFindings);
  const tally = (name: string, of: (one: Tally) => number): number =>
    sum(all, (one) => of(one.columns.get(name)!));
  const rows = [...(all[0]?.columns.keys() ?? [])].map((name) => {
    const flicker = tally(name, (one) => one.flicker);
    return [
      name,
      ...[tally(name, (one) => one.reportedNew), tally(name, (one) => one.reportedFixed), flicker].map(
        (count) => count.toLocaleString('en-US'),
      ),
      percent(flicker, heads),
      percent(flicker, open),
      `${tally(name, (one) => one.seconds).toFixed(1)} s`,
    ];
  });
  const bases = sum(all, (one) => one.baseFindings);
  return [
    `${title}: ${plural(all.length, 'pair')}, ${plural(bases, 'finding')} before, ${plural(heads, 'finding')} after, ` +
      `${open.toLocaleString('en-US')} of them in files that changed`,
    ...aligned([['', 'new', 'fixed', 'flicker', 'of all', 'of changed files', 'time'], ...rows]),
    '',
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
  );
}

function renderSample(
  title: string,
  all: readonly Disagreement[],
  given: { count: number; seed: number },
): string {
  const kinds = new Map<string, number>();
  for (const { kind } of all) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counted = [...kinds]
    .sort((a, b) => compareStrings(a[0], b[0]))
    .map(([kind, count]) => `${kind}: ${count.toLocaleString('en-US')}`);
  const line = (name: string, shown: Shown | undefined): string =>
    `    ${name.padEnd(6)}${shown ? `${printable(shown.place)} | ${printable(shown.text)}` : 'none'}`;
  return [
    `${title}: ${counted.join(', ') || 'none'}`,
    ...sampleOf(all, given.count, given.seed).flatMap((one) => [
      `  ${one.kind} (${printable(one.label)}) ${one.code} ${printable(one.message)}`,
      line('head', one.head),
      line('ours', one.ours),
      line('other', one.other),
    ]),
    '',
  ].join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    commits: { type: 'string', default: '40' },
  },
});
const releases: Flicker[] = [];
const own: Flicker[] = [];
for (const [name, pairs] of await repositories(positionals, Number(values.commits))) {
  const measured: Flicker[] = [];
  for (const pair of pairs) measured.push(await measureFlicker(pair, join(STORES, name)));
  (name === OWN ? own : releases).push(...measured);
  console.log(renderTable(name === OWN ? 'commits of this project' : name, measured));
}
if (releases.length > 0) console.log(renderTable('all releases', releases));
const all = [...releases, ...own];
const taken = { count: Number(values.sample), seed: Number(values.seed) };
console.log(
  renderSample(
    'ours and the line-exact reading disagree',
    all.flatMap((one) => one.disagreements.reading),
    taken,
  ),
);
console.log(
  renderSample(
    "ours and SonarQube's tracker disagree",
    all.flatMap((one) => one.disagreements.sonar),
    taken,
  ),
);
