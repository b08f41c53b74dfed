/**
 * How right the matcher is, beside other ways of comparing: real files (`npm run fetch-trees` first), edits whose truth
 * is known, findings that are really new and really fixed among them.
 *
 *     npm run bench:matcher [-- --seed N --rounds N --files N --mistakes N --json --flicker] [package…]
 *
 * Equal seeds give equal tables. `--mistakes` prints what our column got wrong, for reading.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCase, type Case } from './case.ts';
import { COLUMNS } from './columns.ts';
import { EDITS } from './edits.ts';
import { renderMistake } from './mistakes.ts';
import { Random } from './random.ts';
import { addScore, noScore, scoreCase, type Score } from './score.ts';
import { sample, sourcesOf } from './sources.ts';
import { renderRates, renderRows, type Scores } from './tables.ts';

/** Packages that nothing was tuned on. */
const PACKAGES = ['black', 'flask', 'rich', 'zod'];

/** Files of the other packages from which foreign lines are taken. */
const FOREIGN = 40;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '2' },
    files: { type: 'string', default: '40' },
    mistakes: { type: 'string', default: '0' },
    kind: { type: 'string' },
    json: { type: 'boolean', default: false },
    flicker: { type: 'boolean', default: false },
  },
});
const packages = positionals.length > 0 ? positionals : PACKAGES;
const sources = new Map([...packages, ...PACKAGES].map((name) => [name, sourcesOf(name)]));
const kinds = values.kind === undefined ? Object.keys(EDITS) : [values.kind];

async function caseOf(kind: string, name: string, seed: number): Promise<Case> {
  const random = new Random(seed);
  const others = [...sources.keys()].filter((other) => other !== name);
  return buildCase(kind, {
    sources: sample(sources.get(name)!, Number(values.files), random),
    foreign: others.flatMap((other) => sample(sources.get(other)!, FOREIGN, random)),
    seed,
  });
}

const rows = new Map<string, Scores>();
for (const [at, kind] of kinds.entries()) {
  const scores: Scores = new Map<string, Score>(COLUMNS.map(({ name }) => [name, noScore()]));
  rows.set(kind, scores);
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${at + 1}/${kinds.length} ${kind}`);
  for (const [nth, name] of packages.entries())
    for (let round = 0; round < Number(values.rounds); round++) {
      const made = await caseOf(kind, name, Number(values.seed) * 10_000 + nth * 100 + round);
      for (const column of COLUMNS) {
        const { score, mistakes } = scoreCase(made, column.compare(made.base, made.head));
        addScore(scores.get(column.name)!, score);
        if (column === COLUMNS[0])
          for (const mistake of mistakes.slice(0, Number(values.mistakes)))
            console.log(renderMistake(`${kind}, ${name}, round ${round}`, mistake, made));
      }
    }
}
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
const all: Scores = new Map(COLUMNS.map(({ name }) => [name, noScore()]));
for (const scores of rows.values()) for (const [name, score] of scores) addScore(all.get(name)!, score);
if (values.json)
  console.log(
    JSON.stringify({
      rows: Object.fromEntries([...rows].map(([kind, scores]) => [kind, Object.fromEntries(scores)])),
    }),
  );
else
  console.log(
    [
      `Packages ${packages.join(', ')}; seed ${values.seed}, ${values.rounds} rounds of ${values.files} files, at least 3 edits a file`,
      '',
      renderRates(all),
      renderRows(rows, all),
    ].join('\n'),
  );
// The other half speaks for itself.
if (values.flicker)
  process.exitCode =
    spawnSync(process.execPath, [join(import.meta.dirname, 'flicker.ts'), ...positionals], {
      stdio: 'inherit',
    }).status ?? 1;
