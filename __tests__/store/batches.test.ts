import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { EventRecord } from '../../src/records/event.ts';
import { PRODUCER } from '../../src/records/header.ts';
import type { ShardState } from '../../src/records/shard-state.ts';
import {
  appendEvent,
  hasBatch,
  listBatches,
  listStates,
  publishShards,
  readBatch,
  readEvents,
  readOutputs,
  readOutputText,
  readPlan,
  readState,
  readTask,
  writeBatch,
  writeState,
  type ShardEntry,
} from '../../src/store/batches.ts';
import { temporaryName } from '../../src/store/durable.ts';
import { batchEvents, batchFile, outputsFile, shardDir, stateFile } from '../../src/store/layout.ts';
import { initStore, type Store } from '../../src/store/store.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const head = { schema_version: 1, producer: { ...PRODUCER } };
const at = { batchId: 'b', taskId: '01_parse', shardId: '0a' };

const newBatch = (): Store => {
  const { store } = initStore(join(temporaryDirectory(), 'store'), {});
  writeBatch(store, {
    batch: {
      ...head,
      schema_name: 'codebatch.batch',
      batch_id: 'b',
      snapshot_id: 's',
      created_at: '1970-01-01T00:00:00Z',
      pipeline: 'parse',
      status: 'pending',
    },
    plan: {
      ...head,
      schema_name: 'codebatch.plan',
      batch_id: 'b',
      tasks: [{ task_id: '01_parse', type: 'parse', config: {} }],
    },
    tasks: [
      {
        ...head,
        schema_name: 'codebatch.task',
        task_id: '01_parse',
        batch_id: 'b',
        type: 'parse',
        sharding: { strategy: 'hash_prefix', shard_count: 256, shard_ids: ['0a'] },
        inputs: { snapshot: true, tasks: [] },
        config: {},
        status: 'pending',
      },
    ],
  });
  return store;
};

const state = (shardId: string, status: ShardState['status'] = 'done'): ShardState => ({
  ...head,
  schema_name: 'codebatch.shard_state',
  shard_id: shardId,
  task_id: '01_parse',
  batch_id: 'b',
  status,
  attempt: 1,
});

const entry = (shardId: string, outputs: string): ShardEntry => ({
  taskId: '01_parse',
  shardId,
  outputs,
  state: state(shardId),
});

describe('batches in a store', () => {
  it('come back as they were written', () => {
    const store = newBatch();
    expect(readBatch(store, 'b').pipeline).toBe('parse');
    expect(readPlan(store, 'b').tasks).toEqual([{ task_id: '01_parse', type: 'parse', config: {} }]);
    expect(readTask(store, 'b', '01_parse').sharding.shard_ids).toEqual(['0a']);
    expect(listBatches(store)).toEqual(['b']);
  });

  it('do not exist before batch.json does', () => {
    const store = newBatch();
    rmSync(batchFile(store.root, 'b'));
    expect(hasBatch(store, 'b')).toBe(false);
    expect(listBatches(store)).toEqual([]);
    expect(() => readBatch(store, 'b')).toThrow(expect.objectContaining({ code: 'BATCH_NOT_FOUND' }));
  });

  it('that are not there are named with what is', () => {
    const store = newBatch();
    expect(() => readBatch(store, 'bb')).toThrow(expect.objectContaining({ code: 'BATCH_NOT_FOUND' }));
    expect(() => readPlan(store, 'bb')).toThrow(expect.objectContaining({ code: 'BATCH_NOT_FOUND' }));
    expect(() => listStates(store, 'b', '01_prase')).toThrow(
      expect.objectContaining({
        code: 'TASK_NOT_FOUND',
        hints: expect.arrayContaining([expect.stringContaining('01_parse')]),
      }),
    );
  });

  it('take no id to a path that is none', () => {
    const store = newBatch();
    expect(() => readState(store, { ...at, shardId: '../..' })).toThrow(
      expect.objectContaining({ code: 'SHARD_NOT_FOUND' }),
    );
    expect(() => readOutputText(store, { ...at, taskId: '../x' })).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
    expect(() => publishShards(store, '..', [entry('0a', '')])).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT' }),
    );
  });
});

describe('shards', () => {
  it('are published with outputs and state, and listed in order', () => {
    const store = newBatch();
    publishShards(store, 'b', [entry('ff', '{"kind":"metric"}\n'), entry('0a', '')]);
    expect(listStates(store, 'b', '01_parse').map((one) => [one.shard_id, one.status])).toEqual([
      ['0a', 'done'],
      ['ff', 'done'],
    ]);
    expect(readOutputText(store, { ...at, shardId: 'ff' })).toBe('{"kind":"metric"}\n');
    expect(readdirSync(shardDir(store.root, at)).sort()).toEqual(['outputs.index.jsonl', 'state.json']);
  });

  it('that were never published have no state and no outputs', () => {
    const store = newBatch();
    expect(readState(store, at)).toBeUndefined();
    expect(readOutputText(store, at)).toBe('');
    expect([...readOutputs(store, at)]).toEqual([]);
  });

  it('replaced after a failure hold only the new outputs', () => {
    const store = newBatch();
    writeState(store, state('0a', 'failed'));
    publishShards(store, 'b', [entry('0a', '{"kind":"x"}\n{"kind":"y"}\n')]);
    publishShards(store, 'b', [entry('0a', '{"kind":"z"}\n')]);
    expect(readState(store, at)?.status).toBe('done');
    expect(readOutputText(store, at)).toBe('{"kind":"z"}\n');
  });

  it('killed after the outputs and before the state are as they were, and resume to the same bytes', () => {
    const store = newBatch();
    mkdirSync(dirname(stateFile(store.root, at)), { recursive: true });
    writeFileSync(outputsFile(store.root, at), '{"kind":"me');
    const orphan = temporaryName(stateFile(store.root, at)).replace(`-${process.pid}-`, `-${2 ** 30}-`);
    writeFileSync(orphan, '{"sta');
    expect(readState(store, at)).toBeUndefined();
    expect(listStates(store, 'b', '01_parse')).toEqual([]);
    publishShards(store, 'b', [entry('0a', '{"kind":"metric"}\n')]);
    expect(existsSync(orphan)).toBe(false);
    const fresh = newBatch();
    publishShards(fresh, 'b', [entry('0a', '{"kind":"metric"}\n')]);
    for (const file of [outputsFile, stateFile])
      expect(readFileSync(file(store.root, at), 'utf8')).toBe(readFileSync(file(fresh.root, at), 'utf8'));
  });

  it('of the reference may carry an old error on a done state', () => {
    const store = newBatch();
    publishShards(store, 'b', [
      { ...entry('0a', ''), state: { ...state('0a'), attempt: 0, error: { code: 'X', message: 'old' } } },
    ]);
    expect(readState(store, at)).toMatchObject({ status: 'done', error: { message: 'old' } });
  });
});

describe('outputs', () => {
  const envelope =
    '"schema_version":1,"snapshot_id":"s","batch_id":"b","task_id":"01_parse","shard_id":"0a","ts":"1970-01-01T00:00:00Z"';
  const read = (text: string): unknown[] => {
    const store = newBatch();
    publishShards(store, 'b', [entry('0a', text)]);
    return [...readOutputs(store, at)];
  };

  it('are read across the pieces of a large file, with or without the last line feed', () => {
    const message = 'é'.repeat(500);
    const lines = Array.from(
      { length: 3000 },
      (_, n) => `{"kind":"diagnostic","line":${n + 1},"message":"${message}",${envelope}}`,
    );
    expect(read(lines.join('\n'))).toEqual(lines.map((line) => JSON.parse(line)));
  });

  it('of other writers get the field that their twin stands for', () => {
    const outputs = read(
      [
        `{"kind":"diagnostic","col":3,${envelope}}`,
        `{"kind":"metric","metric":"loc",${envelope}}`,
        `{"kind":"symbol","symbol_type":"class",${envelope}}`,
        `{"kind":"of tomorrow","x":1,${envelope}}`,
      ].join('\n'),
    );
    expect(outputs).toMatchObject([
      { col: 3, column: 3 },
      { metric: 'loc', name: 'loc' },
      { symbol_type: 'class', type: 'class' },
      { x: 1 },
    ]);
  });

  it.each([
    ['damaged', '{"kind":"met', 'STORE_CORRUPT'],
    ['not an object', '7', 'STORE_CORRUPT'],
    ['newer', '{"kind":"metric","schema_version":2}', 'SCHEMA_NEWER'],
  ])('with a line that is %s are refused with file and line', (_what, line, code) => {
    expect(() => read(`{"kind":"ast",${envelope}}\n${line}\n`)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining('outputs.index.jsonl:2') }),
    );
  });
});

describe('events', () => {
  const event = (more: Partial<EventRecord> = {}): EventRecord => ({
    schema_version: 1,
    ts: '2020-01-01T00:00:00.123Z',
    event: 'batch_started',
    batch_id: 'b',
    ...more,
  });

  it('go to the batch, and to the task that they are about', () => {
    const store = newBatch();
    appendEvent(store, event());
    appendEvent(store, event({ event: 'shard_started', task_id: '01_parse', shard_id: '0a' }));
    expect(readEvents(store, 'b').events.map((one) => one.event)).toEqual(['batch_started', 'shard_started']);
    expect(readEvents(store, 'b', '01_parse').events.map((one) => one.event)).toEqual(['shard_started']);
  });

  it('that nobody wrote are none', () => {
    const store = newBatch();
    expect(readEvents(store, 'b')).toEqual({ events: [], warnings: [] });
    expect(existsSync(batchEvents(store.root, 'b'))).toBe(false);
  });

  it('torn by a kill are left out with a warning, and do not spoil the next', () => {
    const store = newBatch();
    appendEvent(store, event());
    appendFileSync(batchEvents(store.root, 'b'), '{"schema_version":1,"ts":"20');
    const { events, warnings } = readEvents(store, 'b');
    expect(events).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining('events.jsonl:2')]);
  });
});
