import { beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_CODES } from '../../src/cli/error-codes.ts';
import { apiSchema, type ApiCommand } from '../../src/records/api.ts';
import { errorSchema } from '../../src/records/error.ts';
import { reportSchema } from '../../src/records/report.ts';
import { connectSchedule } from '../../src/scheduler/connect.ts';
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
/** A job in the hands of somebody, and what speaks for it, by the verb that is tried on it. */
let held: Record<string, { id: string; token: string }>;

beforeAll(async () => {
  const { stdout } = await inProcess('/', 'api', '--json');
  ({ commands } = apiSchema.parse(JSON.parse(stdout)));
  made = await runStore();
  cwd = repositoryOf({ 'a.py': 'x = 1\n' }, { 'a.py': 'import os\n' });
  const workplan =
    '# Plan: demo\n\n- [ ] id=one.test lane=1 payload=@cmd:true\n- [ ] id=gated lane=1 gate=manual payload=@cmd:true\n';
  writeTree(cwd, {
    'a.py': 'import os\nimport re\n',
    'plan.md': workplan,
    'free.md': '# Plan: free\n\n- [ ] id=one lane=1 payload=@cmd:true\n',
    'broken.md': 'nothing\n',
    'folder/file.txt': 'text\n',
    'plain.txt': 'text\n',
    'star.json': JSON.stringify(delivery('star', 'created')),
    'comment.json': JSON.stringify(delivery('issue_comment', 'created')),
  });
  const report = reportSchema.parse(JSON.parse((await inProcess(cwd, 'check', '--json')).stdout));
  findingId = report.regressions[0]!.id;
  expect((await inProcess(cwd, 'schedule', 'expand', 'plan.md')).code).toBe(0);
  held = await handOut();
});

/** A delivery as the app records it. */
function delivery(event: string, action: string): object {
  return { headers: { 'X-GitHub-Event': event }, body: { action } };
}

/** A job for each verb of those who have one, and one that has failed. */
async function handOut(): Promise<typeof held> {
  const connection = await connectSchedule({ root: cwd, db: under('.codebatch/schedule.db') });
  const { client } = connection;
  const given: typeof held = {};
  try {
    for (const verb of ['done', 'fail', 'heartbeat', 'retry']) {
      await client.enqueue({ id: `for-${verb}`, payload: '@url:x', prio: 1 });
      const [job] = await client.claim({ holder: 'somebody', kinds: ['url'], batch: 1 });
      given[verb] = job!;
    }
    await client.putArtifact(given['retry']!, { name: 'output.log', bytes: Buffer.from('no\n') });
    await client.fail(given['retry']!, { error: 'no', exitCode: 78 });
  } finally {
    connection.close();
  }
  return given;
}

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
  '--env-file': () => [under('folder')],
  '--replay': () => [missing(), under('folder'), under('plain.txt')],
  '--host': () => ['0.0.0.0', ''],
  '--lease': () => ['0', '3601', 'x'],
  '--agents': () => ['-1', '65', 'x'],
  '--mode': () => ['none'],
  '--poll': () => ['0', 'x', ''],
  '--kinds': () => ['none', ''],
  '--holder': () => ['nobody', ''],
  '--token': () => ['none', ''],
  '--lane': () => ['x', '1.5'],
  '--prio': () => ['1001', 'x'],
  '--deps': () => ['none'],
  '--dedupe': () => ['a b', ''],
  '--timeout': () => ['0', 'x'],
  '--retries': () => ['-1', 'x'],
  '--exit-code': () => ['-1', '256', 'x'],
  '--state': () => ['none', ''],
  '--plan': () => ['none', OUTSIDE],
  '--wait': () => ['-1', 'x'],
};
/** Wrong values where an option is another thing than elsewhere. */
const OWN_WRONG: Record<string, () => string[]> = {
  'schedule log --attempt': () => ['0', '2', 'x'],
  'schedule worker --batch': () => ['0', '101', 'x'],
  'schedule worker --holder': () => ['a b', ''],
  'schedule enqueue --id': () => [OUTSIDE, '', 'x'.repeat(201)],
};
/** Options that take any text. */
const ANYTHING = ['--name', '--code', '--reason', '--error', '--environment', 'schedule join --holder'];
/** They would serve, or wait for work, until they are told to end. */
const SERVING = ['open', 'schedule server', 'schedule worker', 'schedule run', 'schedule mcp'];
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
  job: { right: () => 'for-done', wrong: () => ['none', OUTSIDE, '..', ''] },
  jobs: { right: () => 'plan::one.test', wrong: () => ['none', OUTSIDE, '..', ''] },
  payload: { right: () => '@cmd:true', wrong: () => ['none', '@cmd:', '@file:../x', ''] },
};

/** What one command wants of an argument that others call the same. */
const OWN_RIGHT: Record<string, () => string> = {
  'snapshot show id': () => made.snapshotId,
  'gate bundle name': () => 'phase1',
  // The name in the schedule, where expanding wrote it.
  'schedule graph workplan': () => 'plan',
  // The other one has a gate, which takes an environment.
  'schedule export workplan': () => 'free.md',
  'schedule done job': () => held['done']!.id,
  'schedule fail job': () => held['fail']!.id,
  'schedule heartbeat job': () => held['heartbeat']!.id,
  'schedule retry jobs': () => held['retry']!.id,
  'schedule log job': () => held['retry']!.id,
  'schedule approve jobs': () => 'plan::gated',
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
  const attempt = held[command.name.slice('schedule '.length)];
  // Without it the one stands for whom the command was started here, who has nothing.
  if (attempt && command.options.some(({ flag }) => flag === '--token'))
    if (without !== '--token' && without !== '--holder') options.push('--token', attempt.token);
  // A job that is there already waits for nothing new.
  if (command.name === 'schedule enqueue' && without === '--deps') options.push('--id', 'for-deps');
  if (command.name === 'schedule export') options.push('--github');
  // No server is started: what is asked is what would follow, and from an event that counts where the database does.
  if (command.name === 'app' && without !== '--replay')
    options.push('--replay', under(without === '--db' ? 'comment.json' : 'star.json'));
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
      // The last one tells of a server that runs.
      if ([...SERVING, 'schedule page'].includes(command.name)) continue;
      const argv = [...right(command), '--json'];
      const ran = await inProcess(cwd, ...argv);
      expect([argv, ran.code < 2, ran.stdout.startsWith('{\n  "error"')]).toEqual([argv, true, false]);
    }
  });

  it('is the answer to every wrong value of every option of every command', async () => {
    for (const command of commands)
      for (const { flag, type } of command.options) {
        const own = `${command.name} ${flag}`;
        if (type === 'boolean' || ANYTHING.includes(flag) || ANYTHING.includes(own)) continue;
        expect([own, Object.hasOwn(OWN_WRONG, own) || Object.hasOwn(WRONG, flag)]).toEqual([own, true]);
        const wrong = (OWN_WRONG[own] ?? WRONG[flag]!)();
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
