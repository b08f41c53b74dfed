import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../src/records/header.ts';
import { storeSchema } from '../../src/records/store.ts';
import { UserError } from '../../src/util/errors.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { repositoryOf } from '../support/repository.ts';
import { writeTree } from '../support/temporary.ts';

const SCHEMAS = join(import.meta.dirname, '..', '..', 'schemas');

function validator(noun: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `${noun}.schema.json`), 'utf8')) as object;
  return new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
}

/** What the schema objects to; empty for a valid record. */
function objections(noun: string, record: unknown): unknown[] {
  const validate = validator(noun);
  return validate(record) ? [] : (validate.errors ?? []);
}

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
const record = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

let root = '';
let report: unknown;

beforeAll(() => {
  root = repositoryOf({ 'a.py': 'import os\n', 'package.json': '{"name": "x"}' });
  writeTree(root, {
    'a.py': 'import os, sys\n',
    'b.ts': 'import { a } from "./c";\nexport class B extends a {}\n',
    'bad.js': '(',
  });
  report = json(codebatch(root, 'check', '--base', 'HEAD', '--json', '--store', 'store'));
}, 60_000);

describe('the published schemas', () => {
  it('describe the report', () => {
    expect(objections('report', report)).toEqual([]);
  });

  it('describe every record of a store that we wrote', () => {
    const store = join(root, 'store');
    expect(objections('store', record(join(store, 'store.json')))).toEqual([]);
    for (const id of readdirSync(join(store, 'snapshots'))) {
      expect(objections('snapshot', record(join(store, 'snapshots', id, 'snapshot.json')))).toEqual([]);
      for (const file of lines(join(store, 'snapshots', id, 'files.index.jsonl')))
        expect(objections('file', file)).toEqual([]);
    }
    let outputs = 0;
    for (const id of readdirSync(join(store, 'batches'))) {
      const batch = join(store, 'batches', id);
      expect(objections('batch', record(join(batch, 'batch.json')))).toEqual([]);
      expect(objections('plan', record(join(batch, 'plan.json')))).toEqual([]);
      for (const event of lines(join(batch, 'events.jsonl'))) expect(objections('event', event)).toEqual([]);
      for (const task of readdirSync(join(batch, 'tasks'))) {
        expect(objections('task', record(join(batch, 'tasks', task, 'task.json')))).toEqual([]);
        for (const shard of readdirSync(join(batch, 'tasks', task, 'shards'))) {
          const at = join(batch, 'tasks', task, 'shards', shard);
          expect(objections('shard-state', record(join(at, 'state.json')))).toEqual([]);
          for (const output of lines(join(at, 'outputs.index.jsonl'))) {
            outputs++;
            expect(objections('output', output)).toEqual([]);
          }
        }
      }
    }
    expect(outputs).toBeGreaterThan(20);
  });

  it('describe errors, and refuse what is none', () => {
    const error = json(codebatch(root, 'status', '--batch', 'x', '--store', 'nowhere', '--json'));
    expect(objections('error', error)).toEqual([]);
    expect(
      objections('error', { error: { code: 'lower', message: '', hints: [], details: {} } }),
    ).not.toEqual([]);
    expect(objections('store', { schema_name: 'something.else' })).not.toEqual([]);
  });
});

describe('a record', () => {
  const good = {
    schema_name: 'codebatch.store',
    schema_version: 1,
    producer: { name: 'x', version: '1' },
    created_at: '1970-01-01T00:00:00Z',
  };

  it('keeps fields that this version does not know', () => {
    expect(parseRecord(storeSchema, { ...good, later: [1] }, 'store.json')).toMatchObject({ later: [1] });
  });

  it('of a newer version is refused with what to do', () => {
    const read = (): unknown => parseRecord(storeSchema, { ...good, schema_version: 2 }, 'store.json');
    expect(read).toThrow('store.json was written by a newer CodeBatch (schema 2).');
    expect(read).toThrow(UserError);
  });

  it('with a wrong field is refused by its name', () => {
    expect(() => parseRecord(storeSchema, { ...good, created_at: 'today' }, 'store.json')).toThrow(
      'at created_at',
    );
  });
});
