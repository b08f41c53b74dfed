import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAppDatabase } from '../../src/app/db.ts';
import { beginDelivery, recordDelivery, waitingDeliveries } from '../../src/app/deliveries.ts';
import { AppProcess, freePort } from '../support/app-process.ts';
import { AppSide } from '../support/github-api-app.ts';
import { GithubApi } from '../support/github-api.ts';
import { commit, regression, reportedRun } from '../support/reported-pull.ts';
import { temporaryDirectory } from '../support/temporary.ts';

let api: GithubApi;
let side: AppSide;
let app: AppProcess;

beforeAll(async () => {
  api = await GithubApi.start();
  side = new AppSide(api);
  app = await new AppProcess({
    api,
    app: side,
    folder: temporaryDirectory(),
    port: await freePort(),
  }).start();
}, 30_000);

afterAll(() => app.kill());

describe('a delivery that the process dies of', () => {
  it('is counted before it is tried, and comes after those of which nothing is known', () => {
    const db = openAppDatabase(join(temporaryDirectory(), 'app.db'));
    for (const id of ['a', 'b'])
      recordDelivery(db, { id, event: 'ping', payload: {} }, { isHandled: true, now: 1 });
    beginDelivery(db, 'a');
    expect(waitingDeliveries(db, { now: 9, most: 9 })).toMatchObject([
      { id: 'b', attempts: 0, unfinished: 0 },
      { id: 'a', attempts: 1, unfinished: 1 },
    ]);
    db.close();
  });

  it('is given up after three starts, and those that were in hand with it are not', async () => {
    const slow = { on: /^GET .*\/runs\/66\/artifacts/, delayMs: 1000, isDone: true, times: 9 };
    api.fail(slow);
    const poison = {
      event: 'workflow_run',
      payload: reportedRun(api, { pull: 66, run: 66 }),
      guid: 'poison',
    };
    await side.deliver(poison);
    const began = (): number =>
      app.read<{ attempts: number }>("SELECT attempts FROM deliveries WHERE id = 'poison'")[0]!.attempts;
    for (let attempt = 1; attempt <= 3; attempt++) {
      while (began() < attempt) await new Promise((resolve) => setTimeout(resolve, 20));
      if (attempt === 1) {
        const payload = reportedRun(api, { pull: 5, run: 5, regressions: [regression(5)] });
        await side.deliver({ event: 'workflow_run', payload, guid: 'innocent' });
      }
      await app.kill();
      await app.start();
    }
    await app.idle();
    expect(app.read('SELECT id, state, error FROM deliveries ORDER BY id')).toEqual([
      { id: 'innocent', state: 'done', error: null },
      { id: 'poison', state: 'failed', error: 'The app ended 3 times while it did this.' },
    ]);
    expect(api.state.checkRuns.map(({ head_sha: sha }) => sha)).toEqual([commit(5)]);
  }, 40_000);
});

it('what was downloaded when the process died is gone after the next start, and after a stop', async () => {
  const reading = `${app.db}-reading`;
  const left = (): string[] => (existsSync(reading) ? readdirSync(reading) : []);
  // The archive hangs in the middle of its way.
  api.fail({ on: /^GET .*\/artifacts\/\d+\/zip$/, delayMs: 1500, isDone: true });
  await side.deliver({ event: 'workflow_run', payload: reportedRun(api, { pull: 77, run: 77 }) });
  while (left().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await app.kill();
  expect(left()).toHaveLength(1);
  await app.start();
  await app.idle();
  expect([left(), api.state.checkRuns.at(-1)?.head_sha]).toEqual([[], commit(77)]);
  expect([await app.stop(), existsSync(reading)]).toEqual([0, false]);
}, 20_000);
