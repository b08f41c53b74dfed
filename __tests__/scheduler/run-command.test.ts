import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    expect(readFileSync(join(root, 'p.md'), 'utf8').match(/\[.\]/g)).toEqual(['[x]', '[ ]', '[ ]']);
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
    expect(ran.stderr).toContain('p::b waits for its gate (manual)');
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
