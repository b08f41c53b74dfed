import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A record as the reference implementation sees it: a plain dictionary. */
export type Loose = Record<string, unknown>;

/**
 * Reads a store as the reference implementation reads it, written anew from the description of its behaviour and sharing
 * no line with our own readers. A field that it takes for granted throws when it lacks, as it does there.
 */
export class ReferenceReader {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  json(...names: string[]): Loose {
    return JSON.parse(readFileSync(join(this.root, ...names), 'utf8')) as Loose;
  }

  lines(...names: string[]): Loose[] {
    const path = join(this.root, ...names);
    if (!existsSync(path)) return [];
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Loose);
  }

  folders(...names: string[]): string[] {
    const path = join(this.root, ...names);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => statSync(join(path, name)).isDirectory())
      .sort();
  }

  tasks(batch: string): string[] {
    return (need(this.json('batches', batch, 'plan.json'), 'tasks') as Loose[]).map((task) =>
      String(need(task, 'task_id')),
    );
  }

  shards(batch: string, task: string): string[] {
    return this.folders('batches', batch, 'tasks', task, 'shards');
  }

  state(batch: string, task: string, shard: string): Loose {
    return this.json('batches', batch, 'tasks', task, 'shards', shard, 'state.json');
  }

  /** All outputs of a task, whatever the states say. */
  outputs(batch: string, task: string): Loose[] {
    return this.shards(batch, task).flatMap((shard) =>
      this.lines('batches', batch, 'tasks', task, 'shards', shard, 'outputs.index.jsonl'),
    );
  }

  allOutputs(batch: string): Loose[] {
    return this.tasks(batch).flatMap((task) => this.outputs(batch, task));
  }
}

/** A field without which the reference ends with a traceback. */
export function need(record: Loose, field: string): unknown {
  if (!Object.hasOwn(record, field)) throw new Error(`KeyError: ${field} in ${JSON.stringify(record)}`);
  return record[field];
}

/** `diagnose`: names of the checks that do not pass. */
export function diagnose(reader: ReferenceReader): string[] {
  const failed: string[] = [];
  const check = (name: string, passed: () => boolean): void => {
    try {
      if (!passed()) failed.push(name);
    } catch {
      failed.push(name);
    }
  };
  check('store_exists', () => statSync(reader.root).isDirectory());
  check('store_json_valid', () => typeof reader.json('store.json') === 'object');
  check('schema_compatible', () => reader.json('store.json')['schema_version'] === 1);
  check('required_dirs_exist', () =>
    ['objects', 'snapshots', 'batches'].every((name) => statSync(join(reader.root, name)).isDirectory()),
  );
  check('snapshots_accessible', () =>
    reader
      .folders('snapshots')
      .every((id) => typeof reader.json('snapshots', id, 'snapshot.json') === 'object'),
  );
  check('batches_accessible', () =>
    reader.folders('batches').every((id) => typeof reader.json('batches', id, 'batch.json') === 'object'),
  );
  return failed;
}

/** `status` */
export function status(reader: ReferenceReader, batch: string): Loose {
  const record = reader.json('batches', batch, 'batch.json');
  const tasks = reader.tasks(batch).map((task) => {
    const states = reader
      .shards(batch, task)
      .map((shard) => need(reader.state(batch, task, shard), 'status'));
    const [done, failed] = ['done', 'failed'].map((wanted) => states.filter((one) => one === wanted).length);
    return {
      task_id: task,
      task_type: need(reader.json('batches', batch, 'tasks', task, 'task.json'), 'type'),
      status: stateOf(states.length, done!, failed!),
      shards_total: states.length,
      shards_done: done!,
      shards_failed: failed!,
    };
  });
  const sum = (field: 'shards_total' | 'shards_done' | 'shards_failed'): number =>
    tasks.reduce((total, task) => total + task[field], 0);
  const [total, done, failed] = [sum('shards_total'), sum('shards_done'), sum('shards_failed')];
  return {
    batch_id: need(record, 'batch_id'),
    snapshot_id: need(record, 'snapshot_id'),
    pipeline: need(record, 'pipeline'),
    status: stateOf(total, done, failed),
    total_shards: total,
    done_shards: done,
    failed_shards: failed,
    tasks,
  };
}

function stateOf(total: number, done: number, failed: number): string {
  if (failed > 0) return 'failed';
  return done === total ? 'done' : done > 0 ? 'running' : 'pending';
}

/** `summary`: without a cache it counts every record among the diagnostics, those without a severity as `none`. */
export function summary(reader: ReferenceReader, batch: string): Loose {
  const tasks = Object.fromEntries(
    reader.tasks(batch).map((task) => {
      const outputs = reader.outputs(batch, task);
      return [
        task,
        {
          outputs_by_kind: counts(outputs.map((output) => String(need(output, 'kind')))),
          diagnostics_by_severity: counts(
            outputs.map(({ severity }) => (typeof severity === 'string' ? severity : 'none')),
          ),
          total_outputs: outputs.length,
        },
      ];
    }),
  );
  const all = reader.allOutputs(batch);
  const severe = (severity: string): number => all.filter((output) => output['severity'] === severity).length;
  return {
    batch_id: batch,
    tasks,
    totals: {
      outputs: all.length,
      diagnostics: all.length,
      errors: severe('error'),
      warnings: severe('warning'),
    },
  };
}

/** `query stats` and `top`. */
export function counts(values: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}

/** `query diagnostics`, and `errors` with a severity. */
export function diagnostics(
  reader: ReferenceReader,
  batch: string,
  given: { task?: string; severity?: string } = {},
): Loose[] {
  return (given.task === undefined ? reader.allOutputs(batch) : reader.outputs(batch, given.task)).filter(
    (output) =>
      output['kind'] === 'diagnostic' &&
      (given.severity === undefined || output['severity'] === given.severity),
  );
}

/** `query diagnostics` without `--json`. */
export function diagnosticLine(output: Loose): string {
  const [severity, path, line, code, message] = ['severity', 'path', 'line', 'code', 'message'].map((field) =>
    String(need(output, field)),
  );
  return `[${severity!.toUpperCase()}] ${path}:${line} ${code}: ${message}`;
}

/** `inspect`, and the columns of its tables, which stay empty where a record lacks a name. */
export function inspect(
  reader: ReferenceReader,
  batch: string,
  path: string,
): { records: Loose[]; empty: string[] } {
  const records = reader.allOutputs(batch).filter((output) => output['path'] === path);
  const columns: Record<string, string[]> = {
    diagnostic: ['severity', 'code', 'line', 'message'],
    metric: ['name', 'value'],
    symbol: ['name', 'type', 'line'],
    ast: ['format'],
  };
  const empty = records.flatMap((record) =>
    (columns[String(record['kind'])] ?? []).filter((field) => record[field] === undefined),
  );
  return { records, empty };
}

const RANK: Record<string, number> = { error: 0, warning: 1, info: 2, hint: 3 };
const KEYS: Record<string, readonly string[]> = {
  diagnostic: ['kind', 'path', 'line', 'column', 'code'],
  metric: ['kind', 'path', 'name'],
  symbol: ['kind', 'path', 'name', 'line'],
  ast: ['kind', 'path', 'object'],
};

/** `diff`, with `regressions` and `improvements`. */
export function diff(
  reader: ReferenceReader,
  base: string,
  head: string,
): Record<'added' | 'removed' | 'regressions' | 'improvements', Loose[]> & { keys: number } {
  const [old, now] = [keyed(reader, base), keyed(reader, head)];
  const added = [...now].filter(([key]) => !old.has(key)).map(([, record]) => record);
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, record]) => record);
  const both = [...now].flatMap(([key, record]) =>
    old.has(key) ? [{ was: old.get(key)!, is: record }] : [],
  );
  const rank = ({ severity }: Loose): number => RANK[String(severity)] ?? 99;
  const found = (records: readonly Loose[]): Loose[] =>
    records.filter(({ kind }) => kind === 'diagnostic').sort(byPlace);
  return {
    added,
    removed,
    regressions: found([...added, ...both.filter(({ was, is }) => rank(is) < rank(was)).map(({ is }) => is)]),
    improvements: found([
      ...removed,
      ...both.filter(({ was, is }) => rank(is) > rank(was)).map(({ was }) => was),
    ]),
    keys: now.size,
  };
}

function keyed(reader: ReferenceReader, batch: string): Map<string, Loose> {
  const found = new Map<string, Loose>();
  for (const output of reader.allOutputs(batch)) {
    const { ts: _ts, timestamp: _timestamp, run_id: _run, shard_id: _shard, ...record } = output;
    const fields = KEYS[String(need(record, 'kind'))] ?? ['kind', 'path'];
    found.set(JSON.stringify(fields.map((field) => record[field] ?? null)), record);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byPlace(a: Loose, b: Loose): number {
  const [pathA, pathB] = [String(a['path']), String(b['path'])];
  if (pathA !== pathB) return pathA < pathB ? -1 : 1;
  return Number(a['line']) - Number(b['line']);
}
