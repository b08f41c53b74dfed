import { beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES } from '../../src/cli/error-codes.ts';
import { apiSchema, type ApiCommand } from '../../src/records/api.ts';
import { errorSchema } from '../../src/records/error.ts';
import { reportSchema } from '../../src/records/report.ts';
import { codebatch, type Ran } from '../support/codebatch.ts';
import { inProcess } from '../support/in-process.ts';
import { repositoryOf } from '../support/repository.ts';
import { runStore, type RunStore } from '../support/run-store.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

let commands: ApiCommand[];
let made: RunStore;
/** A repository with a finding, in which all commands are started. */
let cwd: string;
let findingId: string;

beforeAll(async () => {
  const { stdout } = await inProcess('/', 'api', '--json');
  ({ commands } = apiSchema.parse(JSON.parse(stdout)));
  made = await runStore();
  cwd = repositoryOf({ 'a.py': 'x = 1\n' }, { 'a.py': 'import os\n' });
  const workplan = '# Plan: demo\n\n- [ ] id=one.test lane=1 payload=@cmd:true\n';
  writeTree(cwd, {
    'a.py': 'import os\nimport re\n',
    'plan.md': workplan,
    'broken.md': 'nothing\n',
    'folder/file.txt': 'text\n',
    'plain.txt': 'text\n',
  });
  const report = reportSchema.parse(JSON.parse((await inProcess(cwd, 'check', '--json')).stdout));
  findingId = report.regressions[0]!.id;
  expect((await inProcess(cwd, 'schedule', 'expand', 'plan.md')).code).toBe(0);
});

/** One JSON document with the error and nothing else on stdout, no stack, exit code 2. */
function expectEnvelope(argv: readonly string[], ran: Ran): void {
  const stack = /^\s+at .*$/m.exec(ran.stderr)?.[0];
  const found = errorIn(ran);
  const isListed = typeof found === 'string' && Object.hasOwn(ERROR_CODES, found);
  expect([argv, isListed || found, ran.code, stack]).toEqual([argv, true, 2, undefined]);
}

/** The code of the error that is all of stdout; what else stands there is no error. */
function errorIn({ stdout }: Ran): unknown {
  try {
    const value: unknown = JSON.parse(stdout);
    return errorSchema.safeParse(value).data?.error.code ?? { found: value };
  } catch {
    return { found: stdout };
  }
}

async function expectRefused(...argv: string[]): Promise<void> {
  const asked = [...argv, '--json'];
  expectEnvelope(asked, await inProcess(cwd, ...asked));
}

const missing = (): string => join(cwd, 'nowhere', 'x');
const under = (name: string): string => join(cwd, name);
const OUTSIDE = '../../x';

/** Wrong values by option. */
const WRONG: Record<string, () => string[]> = {
  '--store': () => [under('plain.txt'), under('folder')],
  '--batch': () => ['batch-none', OUTSIDE, ''],
  '--snapshot': () => ['snap-none', OUTSIDE, ''],
  '--task': () => ['07_none'],
  '--kind': () => ['none', ','],
  '--severity': () => ['fatal'],
  '--language': () => ['pyton'],
  '--path': () => ['none/**'],
  '--cursor': () => ['!', Buffer.from('[]').toString('base64url'), ''],
  '--by': () => ['none'],
  '--status': () => ['none'],
  '--limit': () => ['0', 'x', '1.5'],
  '--jobs': () => ['0', 'x'],
  '--sample': () => ['0', 'x'],
  '--port': () => ['65536', 'x'],
  '--trend': () => ['-1', 'x'],
  '--format': () => ['none', ''],
  '--output': () => [under('plain.txt/x')],
  '--sarif': () => [missing()],
  '--html': () => [missing()],
  '--base': () => ['none', ''],
  '--head': () => ['none', ''],
  '--pipeline': () => ['none'],
  '--config': () => [missing(), under('folder')],
  '--config-from': () => ['none'],
  '--fail-on': () => ['eror', ''],
  '--shard-range': () => ['zz', '3f-00', ''],
  '--shard': () => ['zz', ''],
  '--id': () => [OUTSIDE, '', 'x'.repeat(65)],
  '--metadata': () => ['x', '[]', 'null'],
  '--grace': () => ['x', '-1h', ''],
  '--db': () => [under('plain.txt/x'), under('plain.txt'), under('folder')],
};
/** Options that take any text. */
const ANYTHING = ['--name', '--code', '--reason'];
/** Commands that make the store where there is none. */
const STORE_MAKERS = ['check', 'snapshot take', 'init'];

/** A right value by the name of an argument, and wrong ones. */
const ARGUMENTS: Record<string, { right: () => string; wrong: () => string[] }> = {
  batch: { right: () => made.batchId, wrong: () => ['batch-none', OUTSIDE, ''] },
  report: { right: missing, wrong: () => [missing(), under('plain.txt')] },
  finding: { right: () => 'a.py:1', wrong: () => ['none', 'none.py:1', ''] },
  store: { right: () => made.store.root, wrong: () => [under('folder'), under('plain.txt/x')] },
  dir: { right: () => under('folder'), wrong: () => [missing(), under('plain.txt')] },
  id: { right: () => made.batchId, wrong: () => ['none', OUTSIDE, ''] },
  part: { right: () => made.store.root, wrong: () => [missing(), under('folder')] },
  path: { right: () => 'a.py', wrong: () => ['none.py', OUTSIDE, ''] },
  base: { right: () => made.batchId, wrong: () => ['batch-none', OUTSIDE, ''] },
  head: { right: () => made.batchId, wrong: () => ['batch-none', OUTSIDE, ''] },
  name: { right: () => 'check', wrong: () => ['none', ''] },
  gate: { right: () => 'P1-G1', wrong: () => ['none', ''] },
  workplan: { right: () => 'plan.md', wrong: () => ['none.md', 'broken.md', 'folder'] },
  plan: { right: () => 'demo', wrong: () => ['none'] },
  shell: { right: () => 'bash', wrong: () => ['none', ''] },
};

/** What one command wants of an argument that others call the same. */
const OWN_RIGHT: Record<string, () => string> = {
  'snapshot show id': () => made.snapshotId,
  'gate bundle name': () => 'phase1',
  // The name in the schedule, where expanding wrote it.
  'schedule graph workplan': () => 'plan',
};

/** A right value by option, where one is required. */
const RIGHT: Record<string, () => string> = {
  '--store': () => made.store.root,
  '--batch': () => made.batchId,
  '--snapshot': () => made.snapshotId,
  '--pipeline': () => 'check',
  '--task': () => '01_parse',
  '--shard': () => '00',
};

/** A command line without a mistake, short of one option or argument. */
function right(command: ApiCommand, without?: string): string[] {
  const words = command.arguments
    .filter(({ name, required }) => required && name !== without)
    .map(({ name }) => (OWN_RIGHT[`${command.name} ${name}`] ?? ARGUMENTS[name]!.right)());
  const options = command.options
    .filter(({ flag, required }) => required && flag !== without)
    .flatMap(({ flag }) => [flag, RIGHT[flag]!()]);
  if (command.name === 'accept' && without !== 'finding') words.push(findingId, '--reason', 'so');
  // One of the two is needed.
  if (command.name === 'files' && without !== '--batch' && without !== '--snapshot')
    options.push('--batch', made.batchId);
  // What is written there needs a form.
  if (without === '--output' && command.options.some(({ flag }) => flag === '--format'))
    options.push('--format', 'csv');
  return [...command.name.split(' '), ...words, ...options];
}

describe('with --json, the error envelope', () => {
  it('is the answer to no command line that has no mistake', async () => {
    for (const command of commands) {
      // It would serve until it is told to end.
      if (command.name === 'open') continue;
      const argv = [...right(command), '--json'];
      const ran = await inProcess(cwd, ...argv);
      expect([argv, ran.code < 2, ran.stdout.startsWith('{\n  "error"')]).toEqual([argv, true, false]);
    }
  });

  it('is the answer to every wrong value of every option of every command', async () => {
    for (const command of commands)
      for (const { flag, type } of command.options) {
        if (type === 'boolean' || ANYTHING.includes(flag)) continue;
        expect([command.name, flag, Object.hasOwn(WRONG, flag)]).toEqual([command.name, flag, true]);
        const wrong = WRONG[flag]!();
        if (flag === '--store' && !STORE_MAKERS.includes(command.name)) wrong.push(missing());
        for (const value of wrong) await expectRefused(...right(command, flag), flag, value);
      }
  });

  it('is the answer to every wrong or lacking argument of every command', async () => {
    for (const command of commands)
      for (const { name, required } of command.arguments) {
        for (const value of ARGUMENTS[name]!.wrong()) {
          const argv = right(command, name);
          argv.splice(command.name.split(' ').length, 0, value);
          await expectRefused(...argv);
        }
        if (required) await expectRefused(...right(command, name));
      }
  });

  it('is the answer to options that are not there or lack, to words too many, and to half a command', async () => {
    for (const command of commands) {
      await expectRefused(...right(command), '--nonsense');
      if (!command.arguments.some(({ variadic }) => variadic))
        await expectRefused(...right(command), 'one', 'too', 'many');
      for (const { flag, required, value } of command.options) {
        if (required) await expectRefused(...right(command, flag));
        if (value !== undefined) {
          const argv = ['--json', ...right(command, flag), flag];
          expectEnvelope(argv, await inProcess(cwd, ...argv));
        }
      }
    }
    for (const half of ['query', 'batch', 'snapshot', 'store', 'gate', 'schedule', 'nonsense', 'Query'])
      await expectRefused(half);
    await expectRefused('query', 'nonsense');
    await expectRefused();
  });

  it.each([
    ['a torn batch', (root: string) => truncateSync(join(root, 'batches', made.batchId, 'batch.json'), 30)],
    ['a lost batch', (root: string) => rmSync(join(root, 'batches', made.batchId, 'batch.json'))],
    [
      'a newer store',
      (root: string) => {
        const file = join(root, 'store.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('_version": 1', '_version": 2'));
      },
    ],
  ])('is the answer of every command that needs a batch to %s', async (_what, damage) => {
    const root = join(temporaryDirectory(), 'store');
    cpSync(made.store.root, root, { recursive: true });
    damage(root);
    const needing = commands.filter(({ requires_batch: needs }) => needs);
    expect(needing.length).toBeGreaterThan(10);
    for (const command of needing)
      await expectRefused(...right(command).map((word) => (word === made.store.root ? root : word)));
  });

  it('is what the installed program prints', () => {
    for (const argv of [
      ['status', '--batch', 'x', '--store', made.store.root, '--json'],
      ['query', '--json'],
      ['--json'],
    ]) {
      const ran = codebatch(cwd, ...argv);
      expectEnvelope(argv, ran);
      expect(ran.stderr).toBe('');
    }
  });
});
