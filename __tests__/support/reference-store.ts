import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { temporaryDirectory, writeTree } from './temporary.ts';

/** Outputs by task and path, with the few fields that the reference implementation writes. */
type Outputs = Record<string, Record<string, Record<string, unknown>[]>>;

export interface ReferenceBatch {
  /** `a` makes `snap-a` and `batch-a`. */
  name: string;
  files: Record<string, string>;
  outputs: Outputs;
}

const HEADER = { schema_version: 1, producer: { name: 'codebatch', version: '0.0.0-dev' } };
const TIME = '2026-01-02T03:04:05Z';
const TASKS = ['01_parse', '02_analyze', '03_symbols', '04_lint'];

/**
 * A store as the reference implementation writes it: no task versions, no snippets, diagnostics of the linter with `col`
 * and those of the parser with `column`, shards without files scaffolded as `ready`.
 */
export function referenceStore(...batches: ReferenceBatch[]): string {
  const root = join(temporaryDirectory(), 'store');
  const write = (path: string, value: unknown): void =>
    writeTree(root, { [path]: typeof value === 'string' ? value : JSON.stringify(value, null, 2) });
  write('store.json', { schema_name: 'codebatch.store', ...HEADER, created_at: TIME });
  for (const batch of batches) writeBatch(batch, write);
  return root;
}

function writeBatch(
  { name, files, outputs }: ReferenceBatch,
  write: (path: string, value: unknown) => void,
): void {
  const [snapshot, batch] = [`snap-${name}`, `batch-${name}`];
  const index = Object.entries(files).map(([path, text]) => ({ path, hex: hexOf(text), size: text.length }));
  for (const { hex, path } of index)
    write(`objects/sha256/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`, files[path]);
  const lines = index.map(({ path, hex, size }) =>
    JSON.stringify({ schema_version: 1, path, object: `sha256:${hex}`, size }),
  );
  write(`snapshots/${snapshot}/files.index.jsonl`, lines.join('\n'));
  write(`snapshots/${snapshot}/snapshot.json`, {
    schema_name: 'codebatch.snapshot',
    ...HEADER,
    snapshot_id: snapshot,
    created_at: TIME,
    source: { type: 'directory', path: name },
    file_count: index.length,
    total_bytes: 0,
    config: { include_hidden: false },
  });
  const tasks = TASKS.map((id) => ({ task_id: id, type: id.slice(3), depends_on: [], config: {} }));
  write(`batches/${batch}/plan.json`, { schema_name: 'codebatch.plan', ...HEADER, batch_id: batch, tasks });
  write(`batches/${batch}/batch.json`, {
    schema_name: 'codebatch.batch',
    ...HEADER,
    batch_id: batch,
    snapshot_id: snapshot,
    created_at: TIME,
    pipeline: 'full',
    status: 'pending',
  });
  const shards = new Set([...index.map(({ hex }) => hex.slice(0, 2)), '00', 'ff']);
  for (const task of tasks)
    write(`batches/${batch}/tasks/${task.task_id}/task.json`, {
      schema_name: 'codebatch.task',
      ...HEADER,
      task_id: task.task_id,
      batch_id: batch,
      type: task.type,
      sharding: { strategy: 'hash_prefix', shard_count: 256, shard_ids: [...shards] },
      inputs: { snapshot: true, tasks: [] },
      config: {},
      status: 'pending',
    });
  for (const task of TASKS)
    for (const shard of shards) {
      const paths = index.filter(({ hex }) => hex.startsWith(shard)).map(({ path }) => path);
      const envelope = {
        schema_version: 1,
        snapshot_id: snapshot,
        batch_id: batch,
        task_id: task,
        shard_id: shard,
        ts: TIME,
      };
      const found = paths.flatMap((path) =>
        (outputs[task]?.[path] ?? []).map((fact) => JSON.stringify({ path, ...fact, ...envelope })),
      );
      const folder = `batches/${batch}/tasks/${task}/shards/${shard}`;
      write(`${folder}/outputs.index.jsonl`, found.map((line) => `${line}\n`).join(''));
      write(`${folder}/state.json`, {
        schema_name: 'codebatch.shard_state',
        ...HEADER,
        shard_id: shard,
        task_id: task,
        batch_id: batch,
        status: paths.length > 0 ? 'done' : 'ready',
        attempt: paths.length > 0 ? 1 : 0,
      });
    }
}

function hexOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const lint = (code: string, message: string, line: number, col: number): Record<string, unknown> => ({
  kind: 'diagnostic',
  severity: 'warning',
  code,
  message,
  line,
  col,
});

/**
 * Batches `batch-a` and `batch-b`: in `a.py` one unused import is gone and one came, in `b.py` one stays, and `c.py` no
 * longer parses.
 */
export function twoReferenceBatches(): string {
  const same = 'import re\n\n\nb = 1\n';
  return referenceStore(
    {
      name: 'a',
      files: { 'a.py': 'import os\n\n\na = 1\n', 'b.py': same, 'c.py': 'import io\n\n\nc = 1\n' },
      outputs: {
        '04_lint': {
          'a.py': [lint('L101', "Unused import 'os'", 1, 1)],
          'b.py': [lint('L101', "Unused import 're'", 1, 1)],
          'c.py': [lint('L101', "Unused import 'io'", 1, 1)],
        },
      },
    },
    {
      name: 'b',
      files: { 'a.py': 'a = 1\n\n\nimport sys   \n', 'b.py': same, 'c.py': 'import io\n\n\nc = (1\n' },
      outputs: {
        '01_parse': {
          'c.py': [
            { kind: 'diagnostic', severity: 'error', code: 'E0001', message: 'invalid', line: 4, column: 5 },
          ],
        },
        '04_lint': {
          'a.py': [lint('L101', "Unused import 'sys'", 4, 1), lint('L001', 'Trailing whitespace', 4, 11)],
          'b.py': [lint('L101', "Unused import 're'", 1, 1)],
        },
      },
    },
  );
}
