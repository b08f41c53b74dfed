import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patienceOf } from '../../src/cli/commands/schedule/run.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { startCodebatch } from '../support/long-command.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';
import { isRunning, until } from '../support/workers.ts';

const SHELL = { '.github/codebatch.yml': 'schedule: { shell: true }' };

async function pidsIn(root: string): Promise<number[]> {
  const file = join(root, 'pids');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('.\n'));
  return readFileSync(file, 'utf8').match(/\d+/g)!.map(Number);
}

describe('codebatch schedule run', () => {
  it('ends with 1 and says why when a job has failed, and ticks off what is done', () => {
    const root = temporaryDirectory();
    writeTree(root, {
      'p.md':
        '- [ ] id=a lane=1 payload=@cmd:true\n- [ ] id=b lane=1 deps=a retries=0 payload=@cmd:false\n- [ ] id=c lane=1 deps=b payload=@cmd:true\n',
    });
    const ran = codebatch(
      root,
      'schedule',
      'run',
      'p.md',
      '--port',
      '0',
      '--agents',
      '2',
      '--spawn-local',
      '--sync-plan',
      '--json',
    );
    expect(ran.code).toBe(1);
    expect(json(ran)).toMatchObject({
      exit_code: 1,
      jobs: [
        { state: 'done' },
        { state: 'failed', error: 'false ended with exit code 1.' },
        { state: 'skipped', cause: 'p::b' },
      ],
    });
    const ticked = readFileSync(join(root, 'p.md'), 'utf8');
    expect(ticked.match(/\[.\]/g)).toEqual(['[x]', '[ ]', '[ ]']);
    writeTree(root, { 'p.md': ticked.replace('@cmd:true', '@cmd:echo') });
    expect(codebatch(root, 'schedule', 'expand', 'p.md').stderr).toBe(
      '1 changed step of p.md stays done because it is ticked off: a. Untick what is to run again.\n',
    );
  });

  it('ends when only others can go on, says which jobs those are, and fails @sh: where no shell is allowed', () => {
    const root = temporaryDirectory();
    const steps = [
      'id=a lane=1 payload=@file:a.md',
      'id=b lane=1 gate=manual payload=@cmd:true',
      'id=c lane=1 payload=@cmd:true',
      'id=d lane=1 payload=@sh:true',
      'id=e lane=1 deps=a payload=@cmd:true',
    ];
    writeTree(root, { 'p.md': steps.map((step) => `- [ ] ${step}\n`).join('') });
    const ran = codebatch(root, 'schedule', 'run', 'p.md', '--port', '0', '--json');
    expect(ran.code).toBe(1);
    const { jobs, ended } = json(ran) as {
      jobs: { id: string; state: string; error: string | null }[];
      ended: boolean;
    };
    expect(jobs.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'p::a ready',
      'p::b waiting',
      'p::c done',
      'p::d failed',
      'p::e blocked',
    ]);
    expect([ended, jobs[3]!.error]).toEqual([false, 'This worker cannot run @sh:true.']);
    expect(ran.stderr).toContain('p::a (@file:a.md) is for a person or an agent');
    expect(
      ran.stderr.match(/p::b waits for its gate \(manual\): codebatch schedule approve p::b/g),
    ).toHaveLength(1);
  });

  it('says which gates it waits for and the command that opens them, and goes on when one is opened', async () => {
    const root = temporaryDirectory();
    const steps = [
      'id=a lane=1 gate=manual payload=@cmd:true',
      'id=b lane=1 deps=a payload=@cmd:true',
      'id=c lane=2 gate=time:2100-01-01T00:00:00Z payload=@cmd:true',
    ];
    writeTree(root, { 'p.md': steps.map((step) => `- [ ] ${step}\n`).join('') });
    const run = startCodebatch(root, 'schedule', 'run', 'p.md', '--port', '0', '--wait', '60');
    await run.says('p::a waits for its gate (manual): codebatch schedule approve p::a');
    await run.says(
      'p::c waits until 2100-01-01T00:00:00Z; to let it go before: codebatch schedule approve p::c',
    );
    expect(codebatch(root, 'schedule', 'approve', 'p::a', 'p::c').code).toBe(0);
    expect(await run.ended).toBe(0);
  });

  it('waits for people where one sits, a while for those who were asked, and else for nobody', () => {
    const patience = (isTTY: boolean, given: { wait?: number; agents?: number }, asJson = false): number =>
      patienceOf({ output: { json: asJson, progressStream: { isTTY } as NodeJS.WriteStream } }, given);
    expect(patience(true, {})).toBe(Number.POSITIVE_INFINITY);
    expect(patience(true, { wait: 0 })).toBe(0);
    expect(patience(true, {}, true)).toBe(0);
    expect(patience(false, {})).toBe(0);
    expect(patience(false, { agents: 2 })).toBe(600);
  });

  it('tells whoever has to do it that a job is for a worker, not for an agent, where nobody runs it here', () => {
    const root = temporaryDirectory();
    writeTree(root, { 'p.md': '- [ ] id=a lane=1 payload=@cmd:true\n' });
    const ran = codebatch(root, 'schedule', 'run', 'p.md', '--port', '0', '--agents', '1', '--wait', '0');
    expect([ran.code, ran.stderr]).toEqual([
      1,
      expect.stringMatching(/p::a \(@cmd:true\) is for a worker: codebatch schedule worker$/m),
    ]);
  });

  it('shows the end of what a failed job wrote, and log all of it', () => {
    const root = temporaryDirectory();
    const loud = `"@sh:for n in $(seq 20); do echo line $n; done; echo '\u001b[31mred' >&2; exit 3"`;
    writeTree(root, { ...SHELL, 'p.md': `- [ ] id=a lane=1 retries=0 payload=${loud}\n` });
    const ran = codebatch(root, 'schedule', 'run', 'p.md', '--port', '0');
    const told = ran.stderr.slice(ran.stderr.indexOf('p::a · failed: sh ended with exit code 3.'));
    expect(told.split('\n').slice(1, 4)).toEqual([
      '    (11 lines before; codebatch schedule log p::a)',
      '    line 12',
      '    line 13',
    ]);
    expect(told).not.toContain('\u001b');
    const log = codebatch(root, 'schedule', 'log', 'p::a');
    expect([log.code, log.stdout.split('\n').slice(0, 2)]).toEqual([0, ['line 1', 'line 2']]);
    expect(json(codebatch(root, 'schedule', 'log', 'p::a', '--json'))).toMatchObject({
      id: 'p::a',
      attempt: 1,
      state: 'failed',
      exit_code: 3,
      log: expect.stringContaining('line 20\n'),
    });
    expect(codebatch(root, 'schedule', 'log', 'p::a', '--attempt', '2').stderr).toContain(
      'Attempt 2 at p::a has left no log.',
    );
  });

  it('runs its own workplan and nothing else that stands in the schedule', () => {
    const root = temporaryDirectory();
    writeTree(root, {
      'other.md': '- [ ] id=a lane=1 prio=1000 payload=@cmd:true\n',
      'p.md': '- [ ] id=a lane=1 payload=@cmd:true\n- [ ] id=b lane=1 deps=a payload=@cmd:true\n',
    });
    expect(codebatch(root, 'schedule', 'expand', 'other.md').code).toBe(0);
    expect(codebatch(root, 'schedule', 'run', 'p.md', '--port', '0').code).toBe(0);
    expect(codebatch(root, 'schedule', 'status', 'other').stdout).toMatch(/other: 1 job, 1 ready\./);
  });

  it('goes on, and loses nothing, when the run ends whose server it had', async () => {
    const root = temporaryDirectory();
    const waiting = (name: string): string =>
      `- [ ] id=a lane=1 payload='@sh:until test -e ${name}; do sleep 0.1; done'\n- [ ] id=b lane=1 deps=a payload=@cmd:true\n`;
    writeTree(root, { ...SHELL, 'p.md': waiting('p'), 'q.md': waiting('q') });
    const first = startCodebatch(root, 'schedule', 'run', 'p.md', '--port', '0');
    await first.says('is served at');
    const second = startCodebatch(root, 'schedule', 'run', 'q.md', '--port', '0');
    await second.says('is served at');
    writeTree(root, { p: '' });
    expect(await first.ended).toBe(0);
    await second.says('The server has ended; the schedule is served at');
    writeTree(root, { q: '' });
    expect([await second.ended, second.stderr()]).toEqual([0, expect.not.stringContaining('lost')]);
    expect(second.stdout()).toMatch(/\na +1 +done +1 +0 [^]*2 done/);
  }, 20_000);

  it('ticks off nothing in a file that a job has changed', () => {
    const root = temporaryDirectory();
    writeTree(root, { ...SHELL, 'p.md': '- [ ] id=a lane=1 payload="@sh:echo more >> p.md"\n' });
    const ran = codebatch(root, 'schedule', 'run', 'p.md', '--port', '0', '--sync-plan');
    expect([ran.code, ran.stderr]).toEqual([
      2,
      expect.stringContaining('p.md was changed meanwhile: no box is ticked.'),
    ]);
    expect(readFileSync(join(root, 'p.md'), 'utf8')).toBe(
      '- [ ] id=a lane=1 payload="@sh:echo more >> p.md"\nmore\n',
    );
  });

  it('stops cleanly at Ctrl-C, gives back what it was doing, and goes on the next time', async () => {
    const root = temporaryDirectory();
    writeTree(root, {
      ...SHELL,
      'p.md': `- [ ] id=a lane=1 payload='@sh:test -e pids && exit 0; (sleep 60) & echo $$ $! . > pids; wait'\n- [ ] id=b lane=1 deps=a payload=@cmd:true\n`,
    });
    const run = startCodebatch(root, 'schedule', 'run', 'p.md', '--port', '0');
    const pids = await pidsIn(root);
    run.signal('SIGINT');
    expect(await run.ended).toBe(130);
    expect(pids.filter(isRunning)).toEqual([]);
    expect(run.stdout()).toMatch(/\na +1 +ready +1 +0 /);
    const again = codebatch(root, 'schedule', 'run', 'p.md', '--port', '0');
    expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/\na +1 +done +2 +0 [^]*2 done/)]);
  });

  it('stops cleanly when its terminal is closed, and leaves no process behind', async () => {
    const root = temporaryDirectory();
    writeTree(root, {
      ...SHELL,
      'p.md': `- [ ] id=a lane=1 payload='@sh:(sleep 60) & echo $$ $! . > pids; wait'\n`,
    });
    const run = startCodebatch(root, 'schedule', 'run', 'p.md', '--port', '0');
    const pids = await pidsIn(root);
    run.signal('SIGHUP');
    expect(await run.ended).toBe(129);
    expect(pids.filter(isRunning)).toEqual([]);
  });

  it('stops at once at the second Ctrl-C, and leaves no process behind', async () => {
    const root = temporaryDirectory();
    const deaf = `trap "" TERM INT; (trap "" TERM INT; sleep 60) & echo $$ $! . > pids; wait`;
    writeTree(root, { ...SHELL, 'p.md': `- [ ] id=a lane=1 payload='@sh:${deaf}'\n` });
    const run = startCodebatch(root, 'schedule', 'run', 'p.md', '--port', '0');
    const pids = await pidsIn(root);
    run.signal('SIGINT');
    await run.says('Ctrl-C again ends at once');
    const asked = performance.now();
    run.signal('SIGINT');
    expect(await run.ended).toBe(130);
    expect(performance.now() - asked).toBeLessThan(1500);
    expect(pids.filter(isRunning)).toEqual([]);
  });

  it('runs a pipeline for @batch:, and knows the mistakes of a plan before it starts', () => {
    const root = temporaryDirectory();
    writeTree(root, { 'bad.md': '- [ ] id=a lane=1 deps=a payload=@cmd:true\n' });
    const ran = codebatch(root, 'schedule', 'run', 'bad.md');
    expect([ran.code, existsSync(join(root, '.codebatch'))]).toEqual([2, false]);
    const batch = codebatch(root, 'schedule', 'exec', '@batch:no-such', '--json');
    expect(json(batch)).toMatchObject({ code: 2, log: expect.stringContaining('no-such') });
  });
});
