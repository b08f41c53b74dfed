import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { tellItems, type Item } from '../../src/cli/answer-items.ts';
import { main, type Host } from '../../src/cli/main.ts';
import { Output } from '../../src/cli/output.ts';
import { UserError } from '../../src/util/errors.ts';
import { outputsFile, planFile, stateFile, taskFile } from '../../src/store/layout.ts';
import { unpackReferenceStore } from '../support/unpacked.ts';

interface Told {
  code: number;
  stdout: string;
  stderr: string;
}

function streams(): {
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  told: () => Omit<Told, 'code'>;
} {
  const [stdout, stderr] = [new PassThrough({ highWaterMark: 1 << 26 }), new PassThrough()];
  const text = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
  return {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: stderr as unknown as NodeJS.WriteStream,
    told: () => ({ stdout: text(stdout), stderr: text(stderr) }),
  };
}

/** The command line in this process. */
async function run(cwd: string, ...argv: string[]): Promise<Told> {
  const { stdout, stderr, told } = streams();
  const code = await main(argv, { stdout, stderr, env: {}, cwd: () => cwd } as unknown as Host);
  return { code, ...told() };
}

/** A store of two batches that somebody may damage, and a shard of it that has outputs. */
function reference(): { root: string; store: string; at: Record<'batchId' | 'taskId' | 'shardId', string> } {
  const root = unpackReferenceStore();
  return { root, store: join(root, 'store'), at: { batchId: 'batch-a', taskId: '04_lint', shardId: '54' } };
}

const over = (store: string): string[] => ['--batch', 'batch-a', '--store', store];

describe('an answer about a batch that is not whole', () => {
  it('is incomplete also as a summary: exit 1, and it says what is missing', async () => {
    const { root, store, at } = reference();
    rmSync(stateFile(store, at));
    const told = await run(root, 'summary', ...over(store));
    expect(told.code).toBe(1);
    expect(told.stderr).toBe('Incomplete: 1 piece missing. 04_lint shard 54: it did not run.\n');
    const document = await run(root, 'summary', ...over(store), '--json');
    expect(document.code).toBe(1);
    expect(JSON.parse(document.stdout)).toMatchObject({
      totals: { outputs: 58 },
      missing: [{ task_id: '04_lint', shard_id: '54', reason: 'it did not run' }],
    });
  });

  it('tells of damage without the place of the store, and in whole sentences', async () => {
    const { root, store, at } = reference();
    writeFileSync(outputsFile(store, at), '{"kind":\n');
    const { stdout, stderr } = await run(root, 'query', 'diagnostics', ...over(store), '--json');
    const reason = 'batches/batch-a/tasks/04_lint/shards/54/outputs.index.jsonl:1 is not JSON.';
    expect(JSON.parse(stdout)).toMatchObject({
      missing: [{ task_id: '04_lint', shard_id: '54', reason }],
    });
    expect(stderr).toBe(`Incomplete: 1 piece missing. 04_lint shard 54: ${reason}\n`);
  });

  it('names a record that is lost, and never the thing itself as the nearest', async () => {
    const { root, store, at } = reference();
    rmSync(taskFile(store, at));
    expect((await run(root, 'tasks', ...over(store))).stderr).toContain(
      'batches/batch-a/tasks/04_lint/task.json is lost',
    );
    rmSync(planFile(store, 'batch-a'));
    const { code, stderr } = await run(root, 'query', 'outputs', ...over(store));
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^error: .*batches\/batch-a\/plan\.json is lost\.\nhint: .*codebatch verify/),
    ]);
  });

  it('has a hint that can be followed: without its state a damaged shard runs again', async () => {
    const { root, store, at } = reference();
    const whole = readFileSync(outputsFile(store, at), 'utf8');
    writeFileSync(outputsFile(store, at), '{"kind":\n');
    const { stderr } = await run(root, 'diff', 'batch-a', 'batch-b', '--store', store);
    expect(stderr).toMatch(
      /hint: .*verify --data.*\nhint: .*remove the state\.json beside.*codebatch resume/,
    );
    rmSync(stateFile(store, at));
    expect((await run(root, 'resume', ...over(store))).code).toBe(0);
    expect(readFileSync(outputsFile(store, at), 'utf8')).not.toBe('{"kind":\n');
    expect(whole).not.toBe('');
    rmSync(outputsFile(store, at));
    mkdirSync(outputsFile(store, at));
    expect((await run(root, 'diff', 'batch-a', 'batch-b', '--store', store)).stderr).toMatch(/\nhint: /);
  });
});

describe('a fault', () => {
  const broken = Object.assign(new Error('EIO: i/o error, read'), {
    code: 'EIO',
    errno: -5,
    syscall: 'read',
  });

  function* items(): Generator<Item<number>> {
    yield { value: 1, cursor: () => 'one' };
    throw broken;
  }

  it('in the middle of a document ends it in order: one document, the stack on stderr, exit 3', async () => {
    const { stdout, stderr, told } = streams();
    const output = new Output({ json: true, quiet: false, stdout, stderr, env: {} });
    const list = {
      head: { about: 'numbers' },
      items: items(),
      header: ['N'],
      row: (n: number) => [n],
      none: '',
    };
    await tellItems({ cwd: '/', env: {}, output }, { json: true }, list);
    expect(output.exitCode).toBe(3);
    const { stdout: document, stderr: stack } = told();
    expect(JSON.parse(document)).toMatchObject({
      items: [1],
      count: 1,
      error: { code: 'INTERNAL_ERROR', message: expect.stringContaining('EIO'), hints: [expect.any(String)] },
    });
    expect(stack).toContain('EIO: i/o error');
  });

  it('is exit 3 and says what the machine said, in every form; so is the fault of a server', () => {
    const { stdout, stderr, told } = streams();
    const output = new Output({ json: true, quiet: false, stdout, stderr, env: {} });
    expect(output.error(broken)).toBe(3);
    expect(JSON.parse(told().stdout)).toMatchObject({
      error: { code: 'INTERNAL_ERROR', message: 'The machine said: EIO: i/o error, read.' },
    });
    expect(output.error(new UserError('INTERNAL', 'Something went wrong in the server.'))).toBe(3);
  });
});

it('a mistake in the command line has a hint for people too', async () => {
  const { stderr, code } = await run('/', 'pipelines', '--limits', '3');
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/^error: unknown option '--limits'[\s\S]*\nhint: .*--help/),
  ]);
});
