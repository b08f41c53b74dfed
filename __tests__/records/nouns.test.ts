import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { batchSchema } from '../../src/records/batch.ts';
import { acceptanceSchema } from '../../src/records/acceptance.ts';
import { chunkManifestSchema } from '../../src/records/chunk-manifest.ts';
import { configSchema } from '../../src/records/config.ts';
import { errorSchema } from '../../src/records/error.ts';
import { eventSchema } from '../../src/records/event.ts';
import { buildFileRecord, fileSchema } from '../../src/records/file.ts';
import { digestOf } from '../../src/records/digest.ts';
import { parseRecord, PRODUCER } from '../../src/records/header.ts';
import { outputSchema } from '../../src/records/output.ts';
import { planSchema } from '../../src/records/plan.ts';
import { reportSchema } from '../../src/records/report.ts';
import { shardStateSchema } from '../../src/records/shard-state.ts';
import { snapshotSchema } from '../../src/records/snapshot.ts';
import { storeSchema } from '../../src/records/store.ts';
import { taskSchema } from '../../src/records/task.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const header = (noun: string): object => ({
  schema_name: `codebatch.${noun}`,
  schema_version: 1,
  producer: PRODUCER,
});
const time = '1970-01-01T00:00:00Z';
const envelope = {
  path: 'a.py',
  schema_version: 1,
  snapshot_id: 'snap-1',
  batch_id: 'batch-1',
  task_id: '04_lint',
  shard_id: 'a0',
  ts: time,
};
const place = {
  path: 'a.py',
  line: 1,
  column: 2,
  end_line: 1,
  end_column: 3,
  severity: 'error',
  message: 'm',
};
const COUNTED =
  'regressions improvements unknown new worsened edited moved unchanged softened fixed gone rule_changed suppressed accepted surface';
const counts = Object.fromEntries(COUNTED.split(' ').map((name) => [name, 0]));

/** A record of each noun with every field that it must have. */
const NOUNS: Record<string, { schema: z.ZodType; record: Record<string, unknown> }> = {
  batch: {
    schema: batchSchema,
    record: {
      ...header('batch'),
      batch_id: 'batch-1',
      snapshot_id: 'snap-1',
      created_at: time,
      pipeline: 'full',
      status: 'pending',
    },
  },
  acceptance: {
    schema: acceptanceSchema,
    record: {
      code: 'L101',
      path: 'src/a.py',
      symbol: 'f',
      snippet: 'import os',
      message: "Unused import 'os'",
      reason: 'kept for its side effect',
    },
  },
  'chunk-manifest': {
    schema: chunkManifestSchema,
    record: {
      ...header('chunk_manifest'),
      kind: 'ast',
      format: 'json',
      chunks: [{ object: digestOf('x'), size: 1, index: 0 }],
      total_bytes: 1,
      chunk_size: 16_777_216,
    },
  },
  event: {
    schema: eventSchema,
    record: { schema_version: 1, ts: time, event: 'batch_started', batch_id: 'batch-1' },
  },
  file: { schema: fileSchema, record: { ...buildFileRecord('a.py', digestOf('x'), 1) } },
  output: {
    schema: outputSchema,
    record: { ...envelope, kind: 'metric', metric: 'loc', name: 'loc', value: 3 },
  },
  plan: {
    schema: planSchema,
    record: {
      ...header('plan'),
      batch_id: 'batch-1',
      tasks: [{ task_id: '01_parse', type: 'parse', config: {} }],
    },
  },
  report: {
    schema: reportSchema,
    record: {
      ...header('report'),
      base: { kind: 'none', why: 'this is the first commit' },
      head: { kind: 'worktree', why: 'the working tree' },
      pipeline: 'check',
      plan: digestOf('p'),
      fail_on: ['warning'],
      verdict: 'No regressions, no improvements.',
      conclusion: 'success',
      counts,
      regressions: [],
      improvements: [],
      unknown: [],
      rule_changed: [],
      carried: [],
      accepted: [],
      surface: [],
      unchanged_count: 0,
      findings: [{ ...place, id: '0123abcd', class: 'unknown', code: 'L101', task_id: '04_lint' }],
      failures: [],
      skipped: [],
      notes: [],
    },
  },
  'shard-state': {
    schema: shardStateSchema,
    record: {
      ...header('shard_state'),
      shard_id: 'a0',
      task_id: '01_parse',
      batch_id: 'batch-1',
      status: 'done',
      attempt: 1,
    },
  },
  snapshot: {
    schema: snapshotSchema,
    record: {
      ...header('snapshot'),
      snapshot_id: 'snap-1',
      created_at: time,
      source: { type: 'directory', path: '.' },
      file_count: 0,
      total_bytes: 0,
      config: { include_hidden: true },
    },
  },
  store: { schema: storeSchema, record: { ...header('store'), created_at: time } },
  task: {
    schema: taskSchema,
    record: {
      ...header('task'),
      task_id: '01_parse',
      batch_id: 'batch-1',
      type: 'parse',
      sharding: { strategy: 'hash_prefix', shard_count: 256, shard_ids: ['a0'] },
      inputs: { snapshot: true, tasks: [] },
      config: {},
      status: 'pending',
    },
  },
};
const cases = Object.entries(NOUNS).map(([noun, { schema, record }]) => [noun, schema, record] as const);

function published(noun: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', `${noun}.schema.json`), 'utf8')) as object;
  return new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
}

describe('every noun', () => {
  it.each(cases)('(%s) is read as it is written, and the published schema agrees', (noun, schema, record) => {
    expect(parseRecord(schema, record, noun)).toEqual(record);
    expect(published(noun)(record)).toBe(true);
  });

  it.each(cases)('(%s) of a newer version is refused, with what to do', (noun, schema, record) => {
    const read = (): unknown => parseRecord(schema, { ...record, schema_version: 2 }, `${noun}.json`);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'SCHEMA_NEWER',
        message: `${noun}.json was written by a newer CodeBatch (schema 2).`,
        hints: [expect.stringContaining('install a newer one')],
      }),
    );
  });

  it.each(cases)('(%s) keeps fields that this version does not know', (noun, schema, record) => {
    const later = { ...record, later: { a: [1] } };
    expect(parseRecord(schema, later, noun)).toEqual(later);
    expect(published(noun)(later)).toBe(true);
  });

  it.each(cases)(
    '(%s) is refused by reader and schema alike when a field is missing',
    (noun, schema, record) => {
      for (const field of Object.keys(record)) {
        const { [field]: _left, ...rest } = record;
        expect([field, published(noun)(rest)]).toEqual([field, schema.safeParse(rest).success]);
      }
      expect(schema.safeParse({}).success).toBe(false);
    },
  );

  it('says where a record is wrong, in one sentence', () => {
    const record = { ...NOUNS['task']!.record, sharding: { strategy: 'hash_prefix', shard_count: 255 } };
    expect(() => parseRecord(taskSchema, record, 'task.json')).toThrow(
      expect.objectContaining({
        code: 'SCHEMA_ERROR',
        message: expect.stringMatching(/^task\.json is not a valid record at sharding\.shard_count: .*\.$/),
      }),
    );
    expect(() => parseRecord(taskSchema, null, 'task.json')).toThrow('task.json is not a valid record: ');
  });
});

describe('an output', () => {
  it.each([
    { kind: 'diagnostic', severity: 'error', code: 'X', message: 'm', line: 1, column: 1, col: 1 },
    { kind: 'edge', edge_type: 'imports', target: 'os', line: 1, col: 0, column: 1 },
    { kind: 'ast', format: 'summary' },
    { kind: 'artifact', manifest: 'package.json', data: {} },
    { kind: 'a kind of later', anything: true },
  ])('may be %j', (fact) => {
    const record = { ...envelope, ...fact };
    expect(parseRecord(outputSchema, record, 'a line')).toEqual(record);
    expect(published('output')(record)).toBe(true);
  });
});

describe('the published schemas', () => {
  it('are what the code says', () => {
    const check = (): string =>
      execFileSync(process.execPath, ['scripts/schemas.ts', '--check'], { cwd: ROOT, encoding: 'utf8' });
    expect(check()).toBe('');
  });

  it('describe errors strictly', () => {
    const record = { error: { code: 'A_B', message: 'm', hints: [], details: {} } };
    for (const [value, good] of [
      [record, true],
      [{ ...record, more: 1 }, false],
      [{ error: { ...record.error, code: 'lower' } }, false],
    ] as const) {
      expect(published('error')(value)).toBe(good);
      expect(errorSchema.safeParse(value).success).toBe(good);
    }
  });

  it.each([
    ['{}', true],
    ['fail-on: error', true],
    ['fail-on: error, unknown', true],
    ['fail-on: [any]', true],
    ['fail-on: eror', false],
    ['fail-on: []', false],
    ['fial-on: error', false],
    ['pipelines: {quick: [parse, {task: lint, options: {max_line_length: 90}}]}', true],
    ['pipelines: {quick: [{tsk: lint}]}', false],
    ['pipelines: {"a b": [parse]}', false],
    ['severity: {L001: off, L101: error}', true],
    ['severity: {L001: loud}', false],
    ['thresholds: {complexity: 20}', true],
    ['thresholds: {complexity: 0}', false],
    ['limits: {file_bytes: 1000, seconds_per_file: 10}', true],
    ['limits: {seconds_per_file: 9999}', false],
    ['ignore: [vendor/]', true],
    ['ignore: vendor/', false],
  ])('judge the configuration %j as the reader does', (text, good) => {
    const value = parseYaml(text) as unknown;
    expect(published('config')(value)).toBe(good);
    expect(configSchema.safeParse(value).success).toBe(good);
  });
});
