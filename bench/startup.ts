/**
 * How long a step of the action takes before its work, beside bare Node in the same run, and how large the bundle is.
 *
 *     npm run bench:startup                      # dist/action/index.js
 *     npm run bench:startup -- other/index.js
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { MODES } from '../src/action/inputs.ts';
import { measure, median, renderRows, type Measured, type Row } from './measure.ts';

const ENTRY = resolve(process.argv[2] ?? join(import.meta.dirname, '..', 'dist', 'action', 'index.js'));
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 9);

interface Case {
  name: string;
  argv: string[];
  env: NodeJS.ProcessEnv;
}

const bare: Case = { name: 'bare node', argv: [process.execPath, '-e', '0'], env: {} };
const cases: Case[] = [
  bare,
  { name: 'a mistaken input', argv: [process.execPath, ENTRY], env: { INPUT_MODE: 'none' } },
  // A folder that is not there is seen when all that the mode begins with is loaded.
  ...MODES.map((mode) => ({
    name: `mode ${mode}, its folder missing`,
    argv: [process.execPath, ENTRY],
    env: { INPUT_MODE: mode, INPUT_PATH: 'missing', 'INPUT_SHARD-RANGE': '00-ff', INPUT_TOKEN: '' },
  })),
];

const cwd = mkdtempSync(join(tmpdir(), 'codebatch-bench-'));
const measured = new Map<Case, Measured[]>(cases.map((one) => [one, []]));
try {
  // In turn: what else the machine does meets all of them alike.
  for (let round = 0; round < ROUNDS; round++)
    for (const [{ argv, env }, all] of measured) all.push(await measure(argv, { cwd, env }));
} finally {
  rmSync(cwd, { recursive: true, force: true });
}

const rows = new Map<Case, Row>(
  [...measured].map(([one, all]) => {
    // Each is a person's mistake; any other end would be another measurement.
    const wrong = one === bare ? undefined : all.find(({ code }) => code !== 2);
    return [
      one,
      {
        name: wrong ? `${one.name} (exit ${wrong.code})` : one.name,
        seconds: median(all.map(({ seconds }) => seconds)),
        peakMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)),
      },
    ];
  }),
);
const [peer, ...others] = [...rows.values()];
console.log(renderRows(`Start of the action, median of ${ROUNDS}`, peer!, others));

const folder = dirname(ENTRY);
const sizes = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => statSync(join(folder, name)).size);
const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `The bundle: ${mb(sizes.reduce((sum, one) => sum + one, 0))} in ${sizes.length} files; its entry ${mb(statSync(ENTRY).size)}, and each mode loads what it needs.`,
);
