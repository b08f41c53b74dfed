import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig } from '../../src/review/config-file.ts';
import { configFacts } from '../../src/review/head-config.ts';
import { AllowList } from '../../src/scheduler/execute/allow-list.ts';
import { splitCommand } from '../../src/scheduler/execute/command-words.ts';
import { readWorkplan } from '../../src/scheduler/workplan.ts';
import { registry } from '../../src/tasks/registry.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { startCodebatch } from '../support/long-command.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

/** The three steps of the first scheduler's smoke test. */
const SMOKE = `# Plan: Smoke
policy: accrue_all_ideas=true, no_refactor=true

- [ ] id=learn lane=1 payload=@cmd:echo "learning"
- [ ] id=code lane=2 deps=learn payload=@doc:LLM_TASK implement the read tools
- [ ] id=verify lane=3 deps=code payload=@cmd:echo verified
`;
describe('the quick start', () => {
  it('works as it is written: a plan with four panes', async () => {
    const root = temporaryDirectory();
    writeTree(root, { 'plan.md': SMOKE });
    const run = startCodebatch(root, 'schedule', 'run', 'plan.md', '--agents', '4');
    await run.says('Executor contract');
    const joins = run.stderr().match(/codebatch schedule worker .*/g)!;
    expect(joins.filter((line) => line.endsWith('--poll 2'))).toHaveLength(4);
    const pane = startCodebatch(root, ...joins[0].trim().split(' ').slice(1));
    expect(await run.ended).toBe(0);
    expect(run.stdout()).toMatch(/verify +3 +done +1 +0 +pane-1 +@cmd:echo verified/);
    expect(run.stdout()).toContain('plan: 3 jobs, 3 done. It has ended with exit code 0.');
    pane.signal('SIGINT');
    expect(await pane.ended).toBe(0);
  });

  it('works as it is written: step by step, and with every verb of the reference', async () => {
    const root = temporaryDirectory();
    writeTree(root, { 'docs/code_runtime/examples/smoke.md': SMOKE, 'task.md': 'think' });
    const server = startCodebatch(root, 'schedule', 'server', '--port', '0');
    await server.says('The schedule is served at http://127.0.0.1:');
    const expanded = codebatch(root, 'schedule', 'expand', 'docs/code_runtime/examples/smoke.md');
    expect(expanded.stdout).toContain('smoke: 3 added');
    const worker = startCodebatch(
      root,
      'schedule',
      'worker',
      '--mode',
      'local',
      '--holder',
      'exec-1',
      '--poll',
      '1',
    );
    await worker.says('smoke::verify · done');
    expect(codebatch(root, 'schedule', 'stats').stdout).toMatch(/done +3\ntotal +3\n/);

    const enqueued = codebatch(
      root,
      'schedule',
      'enqueue',
      '@file:task.md',
      '--id',
      'idea',
      '--lane',
      '2',
      '--deps',
      'smoke::verify',
    );
    expect([enqueued.code, enqueued.stdout]).toEqual([0, 'idea is added.\n']);
    const pane = startCodebatch(
      root,
      'schedule',
      'worker',
      '--mode',
      'agent',
      '--holder',
      'pane-1',
      '--lane',
      '2',
      '--poll',
      '0.3',
      '--once',
    );
    await pane.says('codebatch schedule done idea --holder pane-1');
    const leases = join(root, '.codebatch', 'leases');
    expect(readdirSync(leases).map((name) => statSync(join(leases, name)).mode & 0o777)).toEqual([0o600]);
    expect(statSync(leases).mode & 0o777).toBe(0o700);
    expect(codebatch(root, 'schedule', 'heartbeat', 'idea', '--holder', 'pane-1').stdout).toBe(
      'idea is kept.\n',
    );
    expect(codebatch(root, 'schedule', 'done', 'idea', '--holder', 'pane-2').stderr).toContain(
      'not to pane-2 here',
    );
    expect(
      json(codebatch(root, 'schedule', 'jobs', '--status', 'running', '--limit', '5', '--json')),
    ).toMatchObject({
      jobs: [{ id: 'idea', holder: 'pane-1', attempts: 1 }],
    });
    expect(codebatch(root, 'schedule', 'done', 'idea', '--holder', 'pane-1').stdout).toBe('idea is done.\n');
    expect(await pane.ended).toBe(0);
    expect(pane.stderr()).toContain('idea · done');
    expect(readdirSync(leases)).toEqual([]);
    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
  });

  it('needs no server for what one command can do', () => {
    const root = temporaryDirectory();
    writeTree(root, { 'task.md': 'think' });
    expect(codebatch(root, 'schedule', 'enqueue', '@file:task.md', '--id', 'idea').code).toBe(0);
    const never = codebatch(root, 'schedule', 'enqueue', '@file:a.diff#apply', '--dedupe', 'sha256:abcd');
    expect([never.code, never.stderr]).toEqual([
      2,
      expect.stringContaining('@file:a.diff#sha256=abcd#apply'),
    ]);
    expect(codebatch(root, 'schedule', 'cancel', 'idea').stdout).toBe('idea is cancelled.\n');
    expect(codebatch(root, 'schedule', 'retry', 'idea').stdout).toBe('idea is tried again.\n');
    const approved = codebatch(root, 'schedule', 'approve', 'idea');
    expect([approved.code, approved.stderr]).toEqual([2, expect.stringContaining('idea is ready.')]);
    const failed = codebatch(root, 'schedule', 'fail', 'idea');
    expect([failed.code, failed.stderr]).toEqual([
      2,
      expect.stringContaining('was handed out to nobody here'),
    ]);
    expect(json(codebatch(root, 'schedule', 'stats', '--json'))).toMatchObject({
      states: { ready: 1 },
      total: 1,
    });
  });

  it('prints what workers and executors hold to, and runs one payload here and now', () => {
    const root = temporaryDirectory();
    expect(json(codebatch(root, 'schedule', 'join', '--holder', 'me', '--json'))).toMatchObject({
      contract: 'worker',
      version: 1,
    });
    expect(codebatch(root, 'schedule', 'exec').stdout).toMatch(
      /^Executor contract \(version 1\)\n\n1\. @cmd: /,
    );
    const ran = codebatch(root, 'schedule', 'exec', '@cmd:echo "a  b"');
    expect([ran.code, ran.stdout]).toEqual([0, 'a  b\n']);
    const refused = codebatch(root, 'schedule', 'exec', '@cmd:rm -rf .');
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('does not allow "rm -rf ."')]);
  });
});

describe('the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## Plans as jobs'));
  const block = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(section)![1]!;

  it('is a workplan, and its configuration allows what its steps run', () => {
    const { schedule } = parseConfig(block('yaml'), { file: 'README.md', ...configFacts(registry) });
    const allow = new AllowList(schedule.allow!, temporaryDirectory());
    const { steps } = readWorkplan(block('markdown'), 'README.md');
    expect(steps.map(({ id }) => id)).toEqual(['scan', 'write', 'patch', 'test', 'tidy']);
    const commands = steps.map(({ payload }) => payload).filter(({ kind }) => kind === 'cmd');
    for (const { text } of commands) allow.check(splitCommand(text.slice('@cmd:'.length)));
    expect(commands).toHaveLength(3);
  });
});
