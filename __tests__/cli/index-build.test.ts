import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexDir } from '../../src/store/layout.ts';
import { BIN, codebatch, json, type Ran } from '../support/codebatch.ts';
import { runStore, type RunStore } from '../support/run-store.ts';

let given: RunStore;
let question: string[];

beforeAll(async () => {
  given = await runStore();
  question = [
    'query',
    'diagnostics',
    '--code',
    'L001,L004',
    '--batch',
    given.batchId,
    '--store',
    given.store.root,
  ];
});

const ask = (...more: string[]): Ran => codebatch('/', ...question, ...more);
const dataFile = (): string => {
  const folder = indexDir(given.store.root, given.batchId);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.mdb'))!,
  );
};

/** The program where the optional package was never installed. */
function withoutLmdb(...args: string[]): Ran {
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) {
      if (name !== 'lmdb') return next(name, context);
      throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    } });`;
  const argv = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, BIN, ...args];
  const result = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
}

describe('codebatch index-build', () => {
  it('makes questions that are answered as before, and says when they use it', () => {
    const before = ask('--jsonl');
    expect(before.stdout).toContain('"code":"L00');
    expect(json<{ index: object }>(ask('--explain', '--json')).index).toEqual({
      used: false,
      reason: 'there is none: codebatch index-build makes one',
    });
    const first = codebatch('/', 'index-build', '--store', given.store.root, '--json');
    expect(json(first)).toMatchObject({ indexes: [{ batch_id: given.batchId, built: true, left_out: 0 }] });
    expect(codebatch('/', 'index-build', '--store', given.store.root).stdout).toContain('stood already');
    expect(json<{ index: object }>(ask('--explain', '--json')).index).toMatchObject({ used: true });
    expect(ask('--jsonl')).toEqual(before);
    expect(ask('--jsonl', '--no-index')).toEqual(before);
  });

  it('is missed in one line where its package is not installed', () => {
    const built = withoutLmdb('index-build', '--rebuild', '--store', given.store.root);
    expect([built.code, built.stderr]).toEqual([
      2,
      'error: The index needs the optional package lmdb, which is not installed.\n' +
        'hint: npm install lmdb. Every question is answered without it, only slower.\n',
    ]);
    const asked = withoutLmdb(...question, '--json');
    expect([asked.code, asked.stdout]).toEqual([0, ask('--json').stdout]);
    expect(asked.stderr.trimEnd().split('\n')).toEqual([
      `The index of batch ${given.batchId} is not used: the index needs the optional package lmdb, which is not ` +
        `installed. codebatch index-build --batch ${given.batchId} builds it again.`,
    ]);
  });

  it('is warned of once, beside the whole answer, when it is damaged', () => {
    const whole = ask('--json');
    const bytes = readFileSync(dataFile());
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(dataFile(), bytes);
    const asked = ask('--json');
    expect([asked.code, asked.stdout]).toEqual([whole.code, whole.stdout]);
    expect(asked.stderr.match(/is not used: it is damaged/g)).toHaveLength(1);
    expect(ask('--json', '--no-index').stderr).toBe('');
  });

  it('knows no batch that there is not', () => {
    const ran = codebatch('/', 'index-build', '--batch', 'batch-x', '--store', given.store.root, '--json');
    expect([ran.code, json<{ error: { code: string } }>(ran).error.code]).toEqual([2, 'BATCH_NOT_FOUND']);
  });
});
