import fc from 'fast-check';
import { join } from 'node:path';
import { groupByShard, initBatch } from '../../src/engine/batch.ts';
import { buildPlan } from '../../src/engine/plan.ts';
import { buildShardEntry } from '../../src/engine/shard-entry.ts';
import { digestOf } from '../../src/records/digest.ts';
import { buildFileRecord, compareFiles, type FileRecord } from '../../src/records/file.ts';
import { PRODUCER, SCHEMA_VERSION } from '../../src/records/header.ts';
import { publishShards } from '../../src/store/batches.ts';
import { writeSnapshot } from '../../src/store/snapshots.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import { escapeNonAscii } from '../../src/util/json.ts';
import { temporaryDirectory } from './temporary.ts';

const TIME = '1970-01-01T00:00:00Z';

/** Words as code has them, and words that no code should have. */
export const WORDS = [
  'f',
  'main',
  'Module.f',
  'größe',
  '😀.x',
  '\ud800',
  '',
  '*',
  '\0',
  '\uffff',
  'a'.repeat(2500),
  `${'a'.repeat(2500)}b`,
];
export const PATHS = ['a.py', 'src/b.ts', 'src/c.py', 'src/deep/d.js', '#odd.md', 'é.py', 'noext', 'x y.tsx'];
export const CODES = ['L1', 'L2', 'undefined', '7'];
const KINDS = ['diagnostic', 'symbol', 'edge', 'metric', 'ast', 'of-another-writer'];

/** What becomes of the outputs of a shard. */
const FATES = [
  'whole',
  'whole',
  'whole',
  'whole',
  'failed',
  'absent',
  'cut',
  'damaged',
  'blank',
  'unicode',
] as const;
export type Fate = (typeof FATES)[number];

const word = fc.constantFrom(...WORDS);

const fact = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    severity: fc.constantFrom('error', 'warning', 'info', 'hint'),
    code: fc.oneof(fc.constantFrom(...CODES), fc.constant(7), fc.constant(null)),
    name: fc.oneof(word, fc.constant(3)),
    qualified_name: word,
    target: word,
    metric: word,
    line: fc.nat(99),
  },
  { requiredKeys: ['kind'] },
);

/** Files with the facts of each task about them, and the fate of each task in each file's shard. */
export interface RandomFile {
  path: string;
  facts: object[][];
  fates: Fate[];
}

const TASKS = 4;

export const randomFiles: fc.Arbitrary<RandomFile[]> = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom(...PATHS),
    facts: fc.array(fc.array(fact, { maxLength: 8 }), { minLength: TASKS, maxLength: TASKS }),
    fates: fc.array(fc.constantFrom(...FATES), { minLength: TASKS, maxLength: TASKS }),
  }),
  { selector: ({ path }) => path, minLength: 1, maxLength: PATHS.length },
);

/** A store with one batch, of which not all is as it should be. */
export function storeOfFiles(given: readonly RandomFile[]): { store: Store; batchId: string } {
  const { store } = initStore(join(temporaryDirectory(), 'store'), {});
  const byPath = new Map(given.map((file) => [file.path, file]));
  const files = given
    .map(({ path }): FileRecord => buildFileRecord(path, digestOf(path), 1))
    .sort(compareFiles);
  const snapshotId = 'snap-random';
  writeSnapshot(store, {
    files,
    record: {
      schema_name: 'codebatch.snapshot',
      schema_version: SCHEMA_VERSION,
      producer: { ...PRODUCER },
      snapshot_id: snapshotId,
      created_at: TIME,
      source: { type: 'directory', path: '.' },
      file_count: files.length,
      total_bytes: files.length,
      config: { include_hidden: false },
    },
  });
  const plan = buildPlan(registry, 'full', { fileBytes: 5_000_000 });
  const { batchId } = initBatch(store, { snapshotId, plan, time: TIME });
  const block = (at: number, path: string): string =>
    byPath
      .get(path)!
      .facts[at]!.map((one) => `${escapeNonAscii(JSON.stringify(one))}\n`)
      .join('');
  const entries = [...groupByShard(files)].flatMap(([shardId, inShard]) =>
    plan.tasks.flatMap(({ task_id: taskId }, at) => {
      const fate = byPath.get(inShard[0]!.path)!.fates[at]!;
      if (fate === 'absent') return [];
      const { entry } = buildShardEntry({
        snapshotId,
        batchId,
        taskId,
        shardId,
        time: TIME,
        files: inShard,
        block: ({ path }) => (fate === 'failed' ? undefined : block(at, path)),
        failures: () => [],
      });
      return [{ ...entry, outputs: afflicted(Buffer.from(entry.outputs).toString('utf8'), fate) }];
    }),
  );
  publishShards(store, batchId, entries);
  return { store, batchId };
}

function afflicted(outputs: string, fate: Fate): string {
  const half = outputs.indexOf('\n', outputs.length >> 1) + 1;
  switch (fate) {
    case 'cut':
      return outputs.slice(0, half);
    case 'damaged':
      return `${outputs.slice(0, half)}{"kind":\n${outputs.slice(half)}`;
    case 'blank':
      return `${outputs.slice(0, half)}\n${outputs.slice(half)}`;
    case 'unicode':
      return outputs.replaceAll('"ts":', '"é":1,"ts":');
    default:
      return outputs;
  }
}
