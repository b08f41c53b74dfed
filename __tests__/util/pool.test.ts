import { describe, expect, it } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { WorkerPool, type PoolReply } from '../../src/util/pool.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

type Job = { say?: number; do?: 'die' | 'hang' | 'throw' };

function poolOf(size: number, timeoutMs = 60_000): WorkerPool<Job, number> {
  const folder = temporaryDirectory();
  writeTree(folder, {
    'worker.mjs': `
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ id, job }) => {
        if (job.do === 'die') process.exit(3);
        if (job.do === 'throw') throw new Error('no good');
        if (job.do === 'hang') for (;;);
        parentPort.postMessage({ id, reply: job.say * 2 });
      });`,
  });
  return new WorkerPool({
    entry: pathToFileURL(join(folder, 'worker.mjs')),
    size,
    workerData: {},
    timeoutMs,
  });
}

const numbers = (replies: PoolReply<number>[]): number[] =>
  replies.flatMap((reply) => (reply.ok ? [reply.value] : []));

describe('the worker pool', () => {
  it('answers every job with its own reply, however many there are', async () => {
    const pool = poolOf(3);
    const jobs = Array.from({ length: 500 }, (_, n) => n);
    const replies = await Promise.all(jobs.map((n) => pool.run({ say: n })));
    await pool.close();
    expect(numbers(replies)).toEqual(jobs.map((n) => n * 2));
  });

  it.each(['die', 'throw'] as const)('loses only the job that makes its worker %s', async (how) => {
    const pool = poolOf(2);
    const jobs: Job[] = Array.from({ length: 60 }, (_, n) => (n === 17 ? { do: how } : { say: n }));
    const replies = await Promise.all(jobs.map((job) => pool.run(job)));
    await pool.close();
    expect(replies[17]).toMatchObject({ ok: false, failure: { reason: 'crashed' } });
    expect(numbers(replies)).toHaveLength(59);
  });

  it('gives up a job that hangs and does all the others', async () => {
    const pool = poolOf(2, 300);
    const jobs: Job[] = Array.from({ length: 30 }, (_, n) => (n === 3 ? { do: 'hang' } : { say: n }));
    const replies = await Promise.all(jobs.map((job) => pool.run(job)));
    await pool.close();
    expect(replies[3]).toMatchObject({ ok: false, failure: { reason: 'timed_out' } });
    expect(numbers(replies)).toHaveLength(29);
  });

  it('tells when more jobs would only pile up', async () => {
    const pool = poolOf(1);
    const running = Array.from({ length: 40 }, (_, n) => pool.run({ say: n }));
    await pool.ready();
    const waiting = await Promise.race([Promise.all(running).then(() => 0), Promise.resolve(1)]);
    expect(waiting).toBe(1);
    await Promise.all(running);
    await pool.close();
  });
});
