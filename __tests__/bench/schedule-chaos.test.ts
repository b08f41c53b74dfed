import { describe, expect, it } from '@jest/globals';
import { scheduleChaos } from '../../bench/soak/schedule-chaos.ts';
import { chaosFaults, isSound } from '../../bench/soak/schedule-verdict.ts';
import { Schedule } from '../support/schedule.ts';
import { temporaryDirectory } from '../support/temporary.ts';

describe('a schedule', () => {
  it('loses nothing and completes nothing twice while workers and servers are killed and stopped', async () => {
    const result = await scheduleChaos({
      root: temporaryDirectory(),
      workers: 2,
      jobs: 24,
      kills: 5,
      pauses: 1,
      jumps: 3,
      leaseMs: 1000,
      seed: 3,
    });
    expect(result).toMatchObject({ workerKills: 4, serverKills: 1, pauses: 1, jumps: 3, done: 24 });
    expect(result).toMatchObject({ lost: 0, twice: 0, staleAccepted: 0, outOfOrder: 0, damage: 0 });
  });

  it('would not pass if it had', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b deps=a');
    schedule.queue.release(schedule.token());
    schedule.queue.complete(schedule.token());
    schedule.queue.complete(schedule.token());
    const { db } = schedule;
    expect(chaosFaults(db, ['p::a', 'p::b', 'p::a'])).toMatchObject({
      lost: 0,
      twice: 0,
      staleAccepted: 0,
      outOfOrder: 0,
    });
    expect(chaosFaults(db, ['p::a']).lost).toBe(1);
    db.run(`UPDATE attempts SET state = 'done' WHERE state = 'withdrawn'`);
    expect(chaosFaults(db, ['p::a', 'p::b'])).toMatchObject({ twice: 1, staleAccepted: 1 });
    db.run(`UPDATE jobs SET state = 'ready' WHERE id = 'p::a'`);
    db.run(`UPDATE jobs SET state = 'done' WHERE id = 'p::a'`);
    const found = chaosFaults(db, ['p::a', 'p::b']);
    expect(found).toMatchObject({ twice: 2, outOfOrder: 1 });
    expect(isSound(found)).toBe(false);
  });
});
