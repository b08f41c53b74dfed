import { describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { scheduleClient, type ScheduleClient } from '../../../src/scheduler/client.ts';
import { connectSchedule } from '../../../src/scheduler/connect.ts';
import { openDatabase } from '../../../src/scheduler/db.ts';
import { readLock } from '../../../src/scheduler/lock.ts';
import { UserError } from '../../../src/util/errors.ts';
import { serveSchedule } from '../../support/served-schedule.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'support', 'served-process.ts');

async function startProcess(
  root: string,
  db: string,
): Promise<{ child: ChildProcess; client: ScheduleClient }> {
  const child = spawn(process.execPath, ['--no-warnings', PROGRAM, root, db], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const line = await new Promise<string>((resolve) => lines.once('line', resolve));
  return { child, client: scheduleClient(JSON.parse(line) as { url: string; token: string }) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
}

const code = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof UserError ? error.code : String(error);
  }
};

describe('a server that is killed', () => {
  it('has kept everything that it answered, and completes nothing twice', async () => {
    const root = temporaryDirectory();
    const db = join(root, 'schedule.db');
    const [answered, completed] = [new Set<string>(), new Map<string, string>()];
    let doubled = 0;
    for (let round = 0; round < 5; round++) {
      const { child, client } = await startProcess(root, db);
      const worker = async (name: string): Promise<void> => {
        // The server's end is the worker's.
        for (let n = 0; ; n++) {
          const id = `${round}-${name}-${n}`;
          await client.enqueue({ id, payload: '@doc:a' });
          answered.add(id);
          for (const job of await client.claim({ holder: name })) {
            await client.complete(job);
            if ((completed.get(job.id) ?? job.token) !== job.token) doubled++;
            completed.set(job.id, job.token);
          }
        }
      };
      const ended = Promise.all(['x', 'y', 'z'].map((name) => code(worker(name))));
      while (completed.size < 10 * (round + 1))
        await new Promise((resolve) => setTimeout(resolve, 1 + round));
      await kill(child);
      expect(new Set(await ended)).toEqual(new Set(['SERVER_UNREACHABLE']));
    }
    const after = openDatabase(db);
    const states = new Map(
      after
        .all<{ id: string; state: string }>('SELECT id, state FROM jobs')
        .map((job) => [job.id, job.state]),
    );
    const twice = after.all(`SELECT job FROM attempts WHERE state = 'done' GROUP BY job HAVING count(*) > 1`);
    expect(after.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
    after.close();
    expect(completed.size).toBeGreaterThanOrEqual(50);
    expect([...answered].filter((id) => !states.has(id))).toEqual([]);
    expect([...completed.keys()].filter((id) => states.get(id) !== 'done')).toEqual([]);
    expect([doubled, twice]).toEqual([0, []]);
  }, 30_000);

  it('leaves leases that hold and a lock that nobody has', async () => {
    const root = temporaryDirectory();
    const db = join(root, 'schedule.db');
    const { child, client } = await startProcess(root, db);
    await client.enqueue({ id: 'a', payload: '@doc:a' });
    const [a] = await client.claim({ holder: 'w' });
    await connectOnce(root, db);
    await kill(child);
    const next = await serveSchedule({ root, db });
    expect(await next.client.claim({ holder: 'x' })).toEqual([]);
    await next.client.heartbeat(a!);
    await next.client.complete(a!);
    expect(await next.client.stats()).toMatchObject({ states: { done: 1 } });
  });
});

async function connectOnce(root: string, db: string): Promise<void> {
  const { client, url, close } = await connectSchedule({ root, db });
  expect(url).toMatch(/^http:/);
  await client.stats();
  close();
}

describe('a schedule', () => {
  it('is served by one process: others speak with it, or wait for their turn', async () => {
    const first = await serveSchedule();
    const { root, db } = first;
    const other = await code(serveSchedule({ root, db }));
    expect(other).toBe('SCHEDULE_SERVED');
    const through = await connectSchedule({ root, db });
    expect(through.url).toBe(first.url);
    await through.client.enqueue({ id: 'a', payload: '@doc:a' });
    through.close();
    await first.close();
    const here = await connectSchedule({ root, db });
    expect(here.url).toBeUndefined();
    const [a] = await here.client.claim({ holder: 'w' });
    const turn = connectSchedule({ root, db });
    await here.client.complete(a!);
    here.close();
    const last = await turn;
    expect(await last.client.stats()).toMatchObject({ states: { done: 1 } });
    expect(readLock(join(root, '.codebatch', 'schedule.lock'))).toMatchObject({ pid: process.pid });
    last.close();
    expect(readLock(join(root, '.codebatch', 'schedule.lock'))).toBeUndefined();
  });
});
