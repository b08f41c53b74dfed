import { initBatch } from '../../src/engine/batch.ts';
import { buildPlan } from '../../src/engine/plan.ts';
import { buildShardEntry } from '../../src/engine/shard-entry.ts';
import { groupByShard } from '../../src/engine/batch.ts';
import { digestOf } from '../../src/records/digest.ts';
import { buildFileRecord, compareFiles, type FileRecord } from '../../src/records/file.ts';
import { PRODUCER, SCHEMA_VERSION } from '../../src/records/header.ts';
import { publishShards } from '../../src/store/batches.ts';
import { putObject, syncObjects } from '../../src/store/objects.ts';
import { writeSnapshot } from '../../src/store/snapshots.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';

/** Outputs of one file: as many of each kind, and as long, as a file of a real tree has. */
const EACH = { ast: 1, metric: 14, symbol: 20, edge: 9, diagnostic: 6 };
export const OUTPUTS_OF_A_FILE = Object.values(EACH).reduce((sum, count) => sum + count, 0);

const TIME = '1970-01-01T00:00:00Z';
const METRICS = [
  'complexity',
  'max_complexity',
  'lines',
  'code_lines',
  'comment_lines',
  'blank_lines',
  'functions',
  'classes',
];

/** One in a hundred files of the head has a line more than in the base. */
const EDITED_EVERY = 100;

/** A store with two finished batches, made and not run: what is measured is asking, not computing. */
export interface MadeStore {
  store: Store;
  base: string;
  head: string;
  outputs: number;
}

/** Makes a store of about so many outputs in each of its two batches. */
export function makeStore(root: string, outputs: number): MadeStore {
  const { store } = initStore(root, {});
  const count = Math.round(outputs / OUTPUTS_OF_A_FILE);
  const base = makeBatch(store, { count, isHead: false });
  const head = makeBatch(store, { count, isHead: true });
  return { store, base, head, outputs: count * OUTPUTS_OF_A_FILE };
}

function makeBatch(store: Store, { count, isHead }: { count: number; isHead: boolean }): string {
  const numbers = new Map<string, number>();
  const files = Array.from({ length: count }, (_, file): FileRecord => {
    const path = `src/area_${file % 97}/module_${file}.${file % 3 === 0 ? 'py' : 'ts'}`;
    numbers.set(path, file);
    const text = textOf(file, isHead);
    // Only texts that differ are ever read when two batches are compared.
    const object = isEdited(file) ? putObject(store, Buffer.from(text)) : digestOf(text);
    return buildFileRecord(path, object, Buffer.byteLength(text));
  }).sort(compareFiles);
  syncObjects(store);
  const snapshotId = `snap-${isHead ? 'head' : 'base'}`;
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
      total_bytes: files.reduce((sum, { size }) => sum + size, 0),
      config: { include_hidden: false },
    },
  });
  const plan = buildPlan(registry, 'full', { fileBytes: 5_000_000 });
  const { batchId } = initBatch(store, { snapshotId, plan, time: TIME });
  for (const [shardId, inShard] of groupByShard(files))
    publishShards(
      store,
      batchId,
      plan.tasks.map(
        ({ task_id: taskId }) =>
          buildShardEntry({
            snapshotId,
            batchId,
            taskId,
            shardId,
            time: TIME,
            files: inShard,
            block: ({ path }) => blockOf(taskId, numbers.get(path)!, isHead),
            failures: () => [],
          }).entry,
      ),
    );
  return batchId;
}

const isEdited = (file: number): boolean => file % EDITED_EVERY === 0;

function textOf(file: number, isHead: boolean): string {
  const lines = Array.from({ length: 60 }, (_, at) => `value_${file}_${at} = compute(${at})`);
  if (isHead && isEdited(file)) lines.splice(2, 0, 'added = compute(0)');
  return `${lines.join('\n')}\n`;
}

/** The facts of one task about one file. */
function blockOf(taskId: string, file: number, isHead: boolean): string {
  const shift = isHead && isEdited(file) ? 1 : 0;
  const line = (at: number): { line: number; col: number; column: number } => ({
    line: at * 2 + 3 + shift,
    col: 5,
    column: 5,
  });
  const facts: Record<string, object[]> = {
    '01_parse': [
      { kind: 'ast', format: 'summary', ast_mode: 'full', node_count: 500 + file, parse_errors: 0 },
    ],
    '02_analyze': repeated(EACH.metric, (at) => {
      const metric = `${METRICS[at % METRICS.length]}${at < METRICS.length ? '' : '_of_tests'}`;
      return { kind: 'metric', metric, name: metric, value: (file * 31 + at) % 500 };
    }),
    '03_symbols': [
      ...repeated(EACH.symbol, (at) => {
        const name = at % 2 === 0 ? `compute_${file}_${at}` : `local${at}`;
        const named = { name, qualified_name: `Module${file}.${name}`, symbol_type: 'function' };
        return { kind: 'symbol', ...named, type: 'function', scope: `Module${file}`, ...line(at) };
      }),
      ...repeated(EACH.edge, (at) => {
        const target = `../area_${(file + at) % 97}/module_${(file * 7 + at) % 5000}.ts`;
        return {
          kind: 'edge',
          edge_type: 'imports',
          target,
          ...line(at),
          module: target,
          name: `local${at}`,
        };
      }),
    ],
    '04_lint': repeated(EACH.diagnostic, (at) => ({
      kind: 'diagnostic',
      severity: at === 0 ? 'error' : 'warning',
      // One rule in a thousand speaks seldom.
      code: at === 0 && file % 160 === 0 ? 'L999' : `L${100 + ((file + at) % 20)}`,
      message: `value_${file}_${at} is computed and never used`,
      ...line(at),
    })),
  };
  return facts[taskId]!.map((fact) => `${JSON.stringify(fact)}\n`).join('');
}

function repeated(count: number, make: (at: number) => object): object[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
