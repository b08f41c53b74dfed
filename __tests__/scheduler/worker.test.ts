import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScheduleClient } from '../../src/scheduler/client.ts';
import { connectServer } from '../../src/scheduler/connect.ts';
import { executorsOf } from '../../src/scheduler/execute/executors.ts';
import { writeTree } from '../support/temporary.ts';
import { serveSchedule, type ServedSchedule } from '../support/served-schedule.ts';
import { isRunning, startWorker, until } from '../support/workers.ts';
import { workplaceOf } from '../support/workplace.ts';

const shells = (root: string): ReturnType<typeof workplaceOf> => workplaceOf({ root, shell: true });
const to = (client: ScheduleClient) => (): Promise<ScheduleClient> => Promise.resolve(client);

async function ended({ client }: ServedSchedule, plan = 'p'): Promise<void> {
  await until(async () => (await client.plans()).find((one) => one.plan === plan)!.ended);
}

const FAMILY = `(sleep 60) & echo $$ $! . > pids; wait`;

async function pidsIn(root: string): Promise<number[]> {
  const file = join(root, 'pids');
  await until(() => existsSync(file) && readFileSync(file, 'utf8').endsWith('.\n'));
  return readFileSync(file, 'utf8').match(/\d+/g)!.map(Number);
}

describe('a worker', () => {
  it('does what it can in its order, keeps what was said and made, and leaves the rest to others', async () => {
    const schedule = await serveSchedule();
    const { root, client } = schedule;
    writeTree(root, { 'task.md': 'think' });
    schedule.write(
      'p.md',
      'id=a lane=1 payload="@sh:echo said; echo made > $CODEBATCH_ARTIFACTS/a.txt"',
      'id=b lane=1 deps=a payload=@doc:b',
      'id=c lane=1 payload=@file:task.md',
      'id=d lane=2 payload=@cmd:forbidden',
      'id=e lane=2 retries=1 deps=b payload="@sh:exit 3"',
    );
    await client.expand({ path: 'p.md' });
    const worker = startWorker(to(client), shells(root));
    const states = async (): Promise<string> =>
      (await client.jobs()).jobs
        .map(({ id, state }) => `${id.slice(3)}:${state}`)
        .sort()
        .join(' ');
    await until(async () => (await states()) === 'a:done b:done c:ready d:failed e:failed');
    await worker.stop();
    expect(worker.events.filter((event) => event.startsWith('done'))).toEqual(['done p::a', 'done p::b']);
    expect(await client.job('p::d')).toMatchObject({ attempts: 1, reason: 'no_retry' });
    expect(await client.job('p::e')).toMatchObject({ attempts: 2, error: 'sh ended with exit code 3.' });
    const [attempt] = (await client.job('p::a')).tries;
    expect(attempt!.artifacts.map(({ name }) => name)).toEqual(['a.txt', 'output.log']);
    const texts = await Promise.all(attempt!.artifacts.map(({ sha256 }) => client.getArtifact(sha256)));
    expect(texts.map((bytes) => Buffer.from(bytes).toString())).toEqual(['made\n', 'said\n']);
  });

  it('runs nothing whose content is there already', async () => {
    const schedule = await serveSchedule();
    const { root, client } = schedule;
    const sh = '"@sh:echo run >> runs; echo same > $CODEBATCH_ARTIFACTS/out"';
    schedule.write(
      'p.md',
      `id=a lane=1 dedupe=key payload=${sh}`,
      `id=b lane=1 deps=a dedupe=key payload=${sh}`,
      `id=c lane=1 deps=a dedupe=other payload=${sh}`,
    );
    await client.expand({ path: 'p.md' });
    startWorker(to(client), shells(root));
    await ended(schedule);
    expect(readFileSync(join(root, 'runs'), 'utf8')).toBe('run\nrun\n');
    expect(await client.job('p::b')).toMatchObject({
      state: 'done',
      reason: 'same_content',
      cause: 'p::a',
      attempts: 0,
    });
  });

  it('keeps a job for longer than a lease holds, by itself', async () => {
    const schedule = await serveSchedule({ leaseMs: 500 });
    schedule.write('p.md', 'id=a lane=1 payload="@sh:sleep 2.5; echo x >> runs"');
    await schedule.client.expand({ path: 'p.md' });
    startWorker(to(schedule.client), shells(schedule.root));
    startWorker(to(schedule.client), shells(schedule.root), { holder: 'v' });
    await ended(schedule);
    expect(readFileSync(join(schedule.root, 'runs'), 'utf8')).toBe('x\n');
    expect(await schedule.client.job('p::a')).toMatchObject({ attempts: 1, losses: 0 });
  });

  it('ends a job with all that it has started when its lease is lost, and goes on', async () => {
    const schedule = await serveSchedule({ leaseMs: 600 });
    const { root, client } = schedule;
    schedule.write('p.md', `id=a lane=1 payload='@sh:${FAMILY}'`, 'id=b lane=1 prio=-9 payload="@sh:echo b"');
    await client.expand({ path: 'p.md' });
    const worker = startWorker(to(client), shells(root));
    const pids = await pidsIn(root);
    expect(pids.every(isRunning)).toBe(true);
    await client.cancel('p::a');
    await ended(schedule);
    expect(pids.filter(isRunning)).toEqual([]);
    expect(worker.events).toEqual(['claimed p::a', 'lost p::a', 'claimed p::b', 'done p::b']);
  });

  it('waits for a server that is gone, and then says what it has done', async () => {
    const schedule = await serveSchedule();
    const { root, db } = schedule;
    schedule.write('p.md', 'id=a lane=1 payload="@sh:echo x >> runs; sleep 0.7"');
    await schedule.client.expand({ path: 'p.md' });
    const connect = async (): Promise<ScheduleClient | undefined> => (await connectServer({ db }))?.client;
    const worker = startWorker(connect, shells(root));
    await until(() => existsSync(join(root, 'runs')));
    await schedule.close();
    await until(() => worker.events.includes('unreachable'));
    const again = await serveSchedule({ root, db });
    await ended(again);
    expect(worker.events).toEqual(['claimed p::a', 'unreachable', 'done p::a']);
    expect(await again.client.job('p::a')).toMatchObject({ state: 'done', attempts: 1, losses: 0 });
  });

  it('that is stopped gives back what it was doing, and others do it at once', async () => {
    const schedule = await serveSchedule();
    const { root, client } = schedule;
    schedule.write('p.md', `id=a lane=1 payload='@sh:test -e pids || { ${FAMILY}; }'`);
    await client.expand({ path: 'p.md' });
    const worker = startWorker(to(client), shells(root));
    const pids = await pidsIn(root);
    await worker.stop();
    expect(pids.filter(isRunning)).toEqual([]);
    expect(worker.events).toEqual(['claimed p::a', 'released p::a']);
    expect(await client.job('p::a')).toMatchObject({ state: 'ready', failures: 0, losses: 0 });
    startWorker(to(client), shells(root), { holder: 'v' });
    await ended(schedule);
    expect(await client.job('p::a')).toMatchObject({ state: 'done', holder: 'v' });
  });

  it('that is stopped while a claim is on its way gives back what it was given', async () => {
    const schedule = await serveSchedule();
    const { root, client } = schedule;
    schedule.write('p.md', 'id=a lane=1 payload=@doc:a');
    await client.expand({ path: 'p.md' });
    let handedOut: () => void = () => undefined;
    const wasHandedOut = new Promise<void>((resolve) => (handedOut = resolve));
    // The job has been leased, and its token is slow to arrive.
    const slow: ScheduleClient = {
      ...client,
      claim: async (request, signal) => {
        const jobs = await client.claim(request);
        handedOut();
        await new Promise((resolve) => setTimeout(resolve, 50));
        signal?.throwIfAborted();
        return jobs;
      },
    };
    const worker = startWorker(to(slow), workplaceOf({ root }));
    await wasHandedOut;
    await worker.stop();
    expect(worker.events).toEqual(['claimed p::a', 'released p::a']);
    expect(await client.job('p::a')).toMatchObject({ state: 'ready', losses: 0 });
  });

  it('that claims several gives back those that it has not begun', async () => {
    const schedule = await serveSchedule();
    const { root, client } = schedule;
    schedule.write('p.md', `id=a lane=1 payload='@sh:${FAMILY}'`, 'id=b lane=1 payload=@doc:b');
    await client.expand({ path: 'p.md' });
    const worker = startWorker(to(client), shells(root), { batch: 2 });
    await pidsIn(root);
    await worker.stop('at once');
    expect(worker.events.filter((event) => event.startsWith('released'))).toEqual([
      'released p::a',
      'released p::b',
    ]);
    expect((await client.stats()).states).toMatchObject({ ready: 2, leased: 0 });
  });

  it('does not begin what it has lost while it was at work on another', async () => {
    const schedule = await serveSchedule({ leaseMs: 600 });
    const { root, client } = schedule;
    schedule.write(
      'p.md',
      'id=a lane=1 payload="@sh:touch begun; sleep 1"',
      'id=b lane=1 payload="@sh:touch never"',
    );
    await client.expand({ path: 'p.md' });
    const worker = startWorker(to(client), shells(root), { batch: 2 });
    await until(() => existsSync(join(root, 'begun')));
    await client.cancel('p::b');
    await until(() => worker.events.includes('lost p::b'));
    expect(worker.events).toEqual(['claimed p::a', 'done p::a', 'claimed p::b', 'lost p::b']);
    expect(existsSync(join(root, 'never'))).toBe(false);
  });

  it('goes on after a job that cannot be run or read, whatever the trouble was', async () => {
    const schedule = await serveSchedule();
    const { root, client } = schedule;
    writeTree(root, { 'mess.sh': `touch "$CODEBATCH_ARTIFACTS/$(printf '\\377')"` });
    schedule.write(
      'p.md',
      'id=mess lane=1 payload="@sh:sh mess.sh"',
      'id=full lane=1 retries=0 payload=@url:x',
      'id=last lane=1 prio=-9 payload=@sh:true',
    );
    await client.expand({ path: 'p.md' });
    const place = shells(root);
    const full = (): never => {
      throw new Error('ENOSPC: no space left on device');
    };
    startWorker(to(client), place, { executors: executorsOf(place, [['url', full]]) });
    await ended(schedule);
    expect(await client.job('p::mess')).toMatchObject({
      state: 'failed',
      reason: 'no_retry',
      error: expect.stringContaining('cannot be read'),
    });
    expect(await client.job('p::full')).toMatchObject({
      state: 'failed',
      error: expect.stringContaining('ENOSPC'),
    });
    expect(await client.job('p::last')).toMatchObject({ state: 'done' });
  });

  it('fails a job that leaves a patch and files', async () => {
    const schedule = await serveSchedule();
    schedule.write('p.md', 'id=a lane=1 payload="@sh:cd $CODEBATCH_ARTIFACTS; touch a.diff b.ts"');
    await schedule.client.expand({ path: 'p.md' });
    startWorker(to(schedule.client), shells(schedule.root));
    await ended(schedule);
    const job = await schedule.client.job('p::a');
    expect(job).toMatchObject({ state: 'failed', attempts: 1, error: 'p::a left both a patch and files.' });
  });

  it('is never given more of a lane than it may have at once', async () => {
    const schedule = await serveSchedule({ laneCaps: new Map([[2, 1]]) });
    const { root, client } = schedule;
    const sh = '"@sh:echo + >> runs; sleep 0.15; echo - >> runs"';
    schedule.write('p.md', ...['a', 'b', 'c', 'd'].map((id) => `id=${id} lane=2 payload=${sh}`));
    await client.expand({ path: 'p.md' });
    for (const holder of ['u', 'v', 'w']) startWorker(to(client), shells(root), { holder });
    await ended(schedule);
    expect(readFileSync(join(root, 'runs'), 'utf8').replaceAll('\n', '')).toBe('+-+-+-+-');
  });
});
