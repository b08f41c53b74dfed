/**
 * What asking costs as batches grow: questions with and without an index, comparing, building the index; beside jq and
 * ripgrep over the same records in one file.
 *
 *     npm run bench -- query
 *     node bench/query.ts --most 100000 --rounds 5
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listStates, readOutputText, readPlan } from '../src/store/batches.ts';
import { measure, type Measured } from './measure.ts';
import { makeStore, type MadeStore } from './query/made-store.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const PROGRAM = join(import.meta.dirname, '..', 'bin', 'codebatch.js');
/** A heap that holds no more than a piece of a large answer. */
const SMALL_HEAP = ['--max-old-space-size=32', '--max-semi-space-size=1'];

const { values } = parseArgs({
  options: {
    least: { type: 'string', default: '0' },
    most: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
  },
});

/** One line of the table: a program over a store. */
interface Asked {
  name: string;
  argv: (made: MadeStore, lines: string) => string[];
}

const ask =
  (words: readonly string[], node: readonly string[] = []): Asked['argv'] =>
  ({ store, head }) => [process.execPath, ...node, PROGRAM, ...words, '--batch', head, '--store', store.root];

const RARE = ['query', 'diagnostics', '--code', 'L999', '--jsonl'];
const COMMON = ['query', 'diagnostics', '--code', 'L105', '--jsonl'];
const GLOB = ['query', 'outputs', '--path', 'src/area_5/*.ts', '--jsonl'];
const NAME = ['query', 'symbols', '--name', 'compute_12*', '--jsonl'];

/** Without an index first: there is none yet. */
const PLAIN: readonly Asked[] = [
  { name: 'bare node', argv: () => [process.execPath, '-e', '0'] },
  { name: 'query outputs: everything', argv: ask(['query', 'outputs', '--jsonl']) },
  { name: '  the same in a heap of 32 MiB', argv: ask(['query', 'outputs', '--jsonl'], SMALL_HEAP) },
  { name: 'query --code, rare', argv: ask(RARE) },
  { name: 'query --code, common', argv: ask(COMMON) },
  { name: 'query --path glob', argv: ask(GLOB) },
  { name: 'query --name pattern', argv: ask(NAME) },
  {
    name: 'diff',
    argv: ({ store, base, head }) => [
      process.execPath,
      PROGRAM,
      'diff',
      base,
      head,
      '--jsonl',
      '--store',
      store.root,
    ],
  },
  { name: 'index-build', argv: ask(['index-build', '--rebuild']) },
];

const INDEXED: readonly Asked[] = [
  { name: 'query --code, rare, index', argv: ask(RARE) },
  { name: 'query --code, common, index', argv: ask(COMMON) },
  { name: 'query --path glob, index', argv: ask(GLOB) },
  { name: 'query --name pattern, index', argv: ask(NAME) },
];

/** The same questions to tools of other people, over all records in one file. */
const PEERS: readonly (Asked & { program: string })[] = [
  { program: 'jq', name: 'jq: everything', argv: (_, lines) => ['jq', '-c', '.', lines] },
  { program: 'jq', name: 'jq: code', argv: (_, lines) => ['jq', '-c', 'select(.code == "L999")', lines] },
  {
    program: 'jq',
    name: 'jq: path',
    argv: (_, lines) => ['jq', '-c', 'select(.path | test("^src/area_5/[^/]*[.]ts$"))', lines],
  },
  { program: 'rg', name: 'rg: code', argv: (_, lines) => ['rg', '-F', '"code":"L999"', lines] },
  { program: 'rg', name: 'rg: path', argv: (_, lines) => ['rg', '"path":"src/area_5/[^/]*[.]ts"', lines] },
];

const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** Outputs of a batch, all in one file. */
function writeLines({ store, head }: MadeStore, to: string): void {
  for (const { task_id: taskId } of readPlan(store, head).tasks)
    for (const { shard_id: shardId } of listStates(store, head, taskId))
      appendFileSync(to, readOutputText(store, { batchId: head, taskId, shardId }));
}

async function measured({ name, argv }: Asked, made: MadeStore, lines: string): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < Number(values.rounds); round++) all.push(await measure(argv(made, lines)));
  // A difference is no failure, and a search that finds nothing is none either.
  const failed = all.find(({ code }) => code > 1 || code < 0);
  if (failed) throw new Error(`${name} ended with ${failed.code}.`);
  return {
    // What else goes on on the machine only ever adds.
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...all.map(({ cpuSeconds }) => cpuSeconds)),
    peakMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)),
    code: 0,
  };
}

const peers = PEERS.filter(({ program }) => isInstalled(program));
for (const program of new Set(PEERS.map((peer) => peer.program)))
  if (!isInstalled(program)) console.log(`SKIPPED: ${program} is not installed, so it is not in the table.`);
const sizes = SIZES.filter((size) => size >= Number(values.least) && size <= Number(values.most));
const rows = new Map<string, string[]>();
for (const size of sizes) {
  const scratch = mkdtempSync(join(tmpdir(), 'codebatch-bench-'));
  try {
    const made = makeStore(join(scratch, 'store'), size);
    const lines = join(scratch, 'outputs.jsonl');
    writeLines(made, lines);
    for (const asked of [...PLAIN, ...INDEXED, ...peers]) {
      const { seconds, cpuSeconds, peakMiB } = await measured(asked, made, lines);
      const cell = [
        `${seconds.toFixed(2)} s`.padStart(9),
        cpuSeconds.toFixed(2).padStart(7),
        `${peakMiB} MiB`.padStart(9),
      ].join('');
      rows.set(asked.name, [...(rows.get(asked.name) ?? []), cell]);
      console.error(`${size}: ${asked.name}: ${cell}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
const heading = sizes.map((size) => `${size.toLocaleString('en-US')} outputs`.padStart(27)).join('');
console.log(`\n${`best of ${values.rounds}: time, cpu, peak`.padEnd(34)}${heading}`);
for (const [name, cells] of rows)
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(27)).join(''));
