import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cancelJob, openGate, retryJob } from '../../src/scheduler/decisions.ts';
import { EX_NORETRY } from '../../src/scheduler/queue.ts';
import { UserError } from '../../src/util/errors.ts';
import { Schedule } from '../support/schedule.ts';

/** Steps of a random graph: each depends on some of those before it. */
const anySteps = fc
  .array(
    fc.record({
      deps: fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
      onFail: fc.constantFrom('skip', 'continue', 'run'),
      retries: fc.nat(2),
      gate: fc.boolean(),
      done: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((steps) =>
    steps.map(({ deps, onFail, retries, gate, done }, at) => {
      const before = deps.filter((dep) => dep < at).map((dep) => `s${dep}`);
      return [
        `${done === 0 ? '[x]' : '[ ]'} s${at} on_fail=${onFail} retries=${retries}`,
        ...(before.length > 0 ? [`deps=${before.join(',')}`] : []),
        ...(gate ? ['gate=manual'] : []),
      ].join(' ');
    }),
  );

/** What happens to a schedule; the number chooses among what is there. */
const anyCommand = fc.tuple(
  fc.constantFrom(
    'claim',
    'complete',
    'fail',
    'noRetry',
    'heartbeat',
    'wait',
    'restart',
    'open',
    'retry',
    'cancel',
    'expand',
  ),
  fc.nat(20),
);

interface Ran {
  schedule: Schedule;
  steps: readonly string[];
  /** Every token that was ever handed out, and the job that it was for. */
  tokens: { token: string; id: string; completed: boolean }[];
}

function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return false;
  }
}

function apply({ schedule, steps, tokens }: Ran, [command, which]: readonly [string, number]): void {
  const { queue, db } = schedule;
  const jobs = schedule.jobs();
  const { id } = jobs[which % jobs.length]!;
  const one = tokens[which % Math.max(1, tokens.length)];
  if (command === 'claim')
    for (const { token, id: job } of queue.claim({ holder: 'w', batch: 1 + (which % 3) }))
      tokens.push({ token, id: job, completed: false });
  else if (command === 'wait') schedule.now += which * 5000;
  else if (command === 'restart') schedule.serve();
  else if (command === 'open') attempt(() => openGate(db, id));
  else if (command === 'retry') attempt(() => retryJob(db, id));
  else if (command === 'cancel' && which === 0) attempt(() => cancelJob(db, id));
  else if (command === 'expand' && which < 3) schedule.expand(...steps);
  else if (one && command === 'complete')
    one.completed = attempt(() => queue.complete(one.token)) || one.completed;
  else if (one && command === 'fail') attempt(() => queue.fail(one.token, { error: 'no', exitCode: 1 }));
  else if (one && command === 'noRetry')
    attempt(() => queue.fail(one.token, { error: 'no', exitCode: EX_NORETRY }));
  else if (one && command === 'heartbeat') attempt(() => queue.heartbeat(one.token));
  schedule.queue.sweep();
}

/** What holds at any moment. */
function expectSound({ schedule, tokens }: Ran): void {
  const jobs = new Map(schedule.jobs().map((job) => [job.id, job]));
  for (const job of jobs.values()) {
    expect(job.failures).toBeLessThanOrEqual(3);
    expect(job.losses).toBeLessThanOrEqual(3);
    const deps = job.deps.map((dep) => jobs.get(dep)!.state);
    const ended = deps.every((state) => ['done', 'failed', 'skipped', 'cancelled'].includes(state));
    // What is leased already goes on when a dependency is tried again.
    if (['ready', 'waiting'].includes(job.state)) expect([job.id, ended]).toEqual([job.id, true]);
    if (job.state === 'blocked') expect([job.id, ended]).toEqual([job.id, false]);
    if (job.state === 'skipped') expect(['failed', 'cancelled']).toContain(jobs.get(job.cause!)!.state);
  }
  // A token begins with the job and its version.
  const completed = tokens.filter((one) => one.completed).map(({ token }) => /^\d+\.\d+/.exec(token)![0]);
  expect(new Set(completed).size).toBe(completed.length);
}

/** Lets workers come until nothing is left: some fail, some vanish, the rest do their work. */
function finish({ schedule, tokens }: Ran, luck: readonly number[]): void {
  for (let round = 0; !schedule.status().ended; round++) {
    expect(round).toBeLessThan(200);
    for (const { id, state } of schedule.jobs()) if (state === 'waiting') openGate(schedule.db, id);
    for (const { token, id } of schedule.queue.claim({ holder: 'w', batch: 9 })) {
      const what = luck[tokens.length % luck.length]!;
      const one = { token, id, completed: what > 1 };
      tokens.push(one);
      if (what === 0) schedule.queue.fail(token, { error: 'no' });
      else if (one.completed) schedule.queue.complete(token);
    }
    schedule.now += 61_000;
    schedule.queue.sweep();
  }
}

describe('whatever happens to a workplan', () => {
  it('it stays sound, every job is completed once at most, it ends, and a stale token changes nothing', () => {
    fc.assert(
      fc.property(
        anySteps,
        fc.array(anyCommand, { maxLength: 40 }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }),
        (steps, commands, luck) => {
          const schedule = new Schedule();
          // Nothing here is about the disk: hundreds of schedules would only wait for it.
          schedule.db.script('PRAGMA synchronous = OFF');
          const ran: Ran = { schedule, steps, tokens: [] };
          schedule.expand(...steps);
          for (const command of commands) {
            apply(ran, command);
            expectSound(ran);
          }
          finish(ran, luck);
          expectSound(ran);
          const bad = schedule.jobs().some(({ state }) => state !== 'done');
          expect(schedule.status().exit_code).toBe(bad ? 1 : 0);
          const before = schedule.dump();
          for (const { token } of ran.tokens) {
            attempt(() => schedule.queue.heartbeat(token));
            attempt(() => schedule.queue.complete(token));
            attempt(() => schedule.queue.fail(token, { error: 'late' }));
          }
          schedule.now += 61_000;
          schedule.queue.sweep();
          expect(schedule.dump()).toBe(before);
        },
      ),
      { numRuns: 80 },
    );
  });
});
