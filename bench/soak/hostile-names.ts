import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initBatch } from '../../src/engine/batch.ts';
import { buildPlan } from '../../src/engine/plan.ts';
import { batchStatus } from '../../src/engine/status.ts';
import { eachFile, listSnapshots, readSnapshot } from '../../src/store/snapshots.ts';
import { openStore } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { measure, type Measured } from '../measure.ts';
import type { Figure } from './figure.ts';
import { PROGRAM } from './stores.ts';

/** What no command may need more of, in MiB, however many files there are. */
const MOST_MEMORY = 512;

/** Names that somebody could mean harm by; `n` makes each another one. Bytes, for some are no text. */
const HOSTILE: readonly ((n: number) => string | Buffer)[] = [
  (n) => `plain-${n}.py`,
  (n) => `-rf ${n}`,
  (n) => `--output=${n}.ts`,
  (n) => `::error file=x,line=1::${n}.js`,
  (n) => `##[group]${n}.py`,
  (n) => `back\\slash\\${n}.py`,
  (n) => `$(touch struck-${n}).sh`,
  (n) => `quote"'\`${n}.ts`,
  (n) => `right\u{202e}to-left-${n}.py`,
  (n) => `zero\u{200b}width\u{feff}${n}.js`,
  (n) => `e\u{301}-${n}.py`,
  (n) => `\u{e9}-${n}.py`,
  (n) => `UPPER-${n}.PY`,
  (n) => `upper-${n}.py`,
  (n) => `con.${n}`,
  (n) => `__proto__.${n}.py`,
  (n) => `${'x'.repeat(240)}${String(n).padStart(9, '0')}.py`,
  (n) => `tab\t${n}.py`,
  (n) => `line\nfeed-${n}.py`,
  (n) => Buffer.concat([Buffer.from('bad-'), Buffer.from([0xff, 0xfe]), Buffer.from(`${n}.py`)]),
];
/** Of those above, the last three are left out of a snapshot with a warning. */
const LEFT_OUT = 3;

/** Freezes and runs a tree of so many files; each must be in the snapshot or in its warnings. */
export async function hostileNames(scratch: string, count: number): Promise<Figure> {
  const started = performance.now();
  const tree = join(scratch, 'hostile');
  const root = join(scratch, 'hostile-store');
  for (let n = 0; n < count; n++) writeHostile(tree, n);
  const failures: string[] = [];
  const ran = async (...args: string[]): Promise<Measured> => {
    const measured = await measure([process.execPath, PROGRAM, ...args, '--store', root]);
    if (measured.code !== 0) failures.push(`codebatch ${args[0]} ended with ${measured.code}`);
    if (measured.peakMiB > MOST_MEMORY) failures.push(`codebatch ${args[0]} took ${measured.peakMiB} MiB`);
    return measured;
  };
  const taken = await ran('snapshot', tree);
  const store = openStore(root);
  const snapshotId = listSnapshots(store)[0]!;
  const { file_count: kept, warnings = [], created_at: time } = readSnapshot(store, snapshotId);
  const expected = Array.from({ length: count }, (_, n) => n % HOSTILE.length < HOSTILE.length - LEFT_OUT);
  if (kept !== expected.filter(Boolean).length) failures.push(`${kept} files were kept`);
  const left = warnings.filter(({ reason }) => reason === 'invalid_path').length;
  if (left !== count - kept) failures.push(`${left} warnings for ${count - kept} files that were left out`);
  let seen = 0;
  for (const { path } of eachFile(store, snapshotId)) if (path !== '') seen++;
  if (seen !== kept) failures.push(`the index has ${seen} of ${kept} files`);
  const plan = buildPlan(registry, 'full', { fileBytes: 5_000_000 });
  const { batchId } = initBatch(store, { snapshotId, plan, time });
  const run = await ran('run', '--batch', batchId);
  if (batchStatus(store, batchId).status !== 'done') failures.push('the batch is not done');
  const read = await ran('query', 'stats', '--batch', batchId);
  const peaks = [taken, run, read].map(({ peakMiB }) => `${peakMiB}`).join(', ');
  return {
    name: `${count.toLocaleString('en-US')} hostile names: peak MiB of snapshot, run, query: ${peaks}`,
    trials: count,
    struck: count - kept,
    failures,
    seconds: (performance.now() - started) / 1000,
  };
}

function writeHostile(tree: string, n: number): void {
  const folder = join(tree, `d${n % 1000}`);
  if (n < 1000) mkdirSync(folder, { recursive: true });
  const name = HOSTILE[n % HOSTILE.length]!(n);
  const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]);
  writeFileSync(path, `import os\n\n\ndef f${n}(a):\n    return ${n}\n`);
}
