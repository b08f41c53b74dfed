import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cancelJob, retryJob } from '../../src/scheduler/decisions.ts';
import { enqueue } from '../../src/scheduler/enqueue.ts';
import { EX_NORETRY } from '../../src/scheduler/queue.ts';
import { UserError } from '../../src/util/errors.ts';
import { Schedule } from '../support/schedule.ts';

const LEASE = 30_000;
/** The least pause: chance is 0 here. */
const PAUSE = 1000;
const JOBS = 3;

type Ended = 'done' | 'failed' | 'cancelled';

interface ModelJob {
  id: string;
  state: 'ready' | 'leased' | Ended;
  pausedUntil: number | undefined;
  failures: number;
  losses: number;
}

interface ModelToken {
  token: string;
  job: ModelJob;
  state: 'leased' | 'done' | 'failed' | 'lost' | 'withdrawn';
  deadline: number;
}

/** The lease protocol as it is promised, in a few lines and without a database. */
class Model {
  readonly tokens: ModelToken[] = [];
  readonly jobs: ModelJob[];

  constructor(ids: readonly string[]) {
    this.jobs = ids.map((id) => ({ id, state: 'ready', pausedUntil: undefined, failures: 0, losses: 0 }));
  }

  get claimable(): ModelJob[] {
    return this.jobs.filter(({ state, pausedUntil }) => state === 'ready' && pausedUntil === undefined);
  }

  claimed(id: string, token: string, now: number): void {
    const job = this.claimable.find((one) => one.id === id)!;
    job.state = 'leased';
    this.tokens.push({ token, job, state: 'leased', deadline: now + LEASE });
  }

  /** What a word for an attempt comes to: said again it is true already, and a stale one says nothing. */
  speak(held: ModelToken | undefined, word: ModelToken['state']): 'ok' | 'again' | 'TOKEN_STALE' {
    if (held?.state === 'leased') return 'ok';
    return held?.state === word && word !== 'lost' ? 'again' : 'TOKEN_STALE';
  }

  end(held: ModelToken, state: ModelToken['state'], job: ModelJob['state']): void {
    held.state = state;
    held.job.state = job;
  }

  passed(now: number): void {
    for (const held of this.tokens)
      if (held.state === 'leased' && held.deadline <= now) {
        held.job.losses++;
        this.end(held, 'lost', held.job.losses >= 3 ? 'failed' : 'ready');
      }
    for (const job of this.jobs)
      if (job.pausedUntil !== undefined && job.pausedUntil <= now) job.pausedUntil = undefined;
  }

  restarted(now: number): void {
    for (const held of this.tokens) if (held.state === 'leased') held.deadline = now + LEASE;
    for (const job of this.jobs) job.pausedUntil = undefined;
  }
}

const VERBS = [
  ...([
    'claim',
    'claim',
    'claim',
    'heartbeat',
    'complete',
    'fail',
    'noRetry',
    'release',
    'pass',
    'pass',
  ] as const),
  ...(['restart', 'cancel', 'retry'] as const),
] as const;

const anyCommand = fc.tuple(fc.constantFrom(...VERBS), fc.nat(11));
type Command = readonly [(typeof VERBS)[number], number];

function outcome(work: () => unknown): string {
  try {
    work();
    return 'ok';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

/** Does a command to both, and holds what they say against each other. */
function step(schedule: Schedule, model: Model, [verb, n]: Command): void {
  const { queue, db } = schedule;
  const held = model.tokens.length === 0 ? undefined : model.tokens[n % model.tokens.length];
  const token = held?.token ?? 'never';
  const job = model.jobs[n % JOBS]!;
  const spoken = (
    word: ModelToken['state'],
    work: () => unknown,
    change: (one: ModelToken) => void,
  ): void => {
    const expected = model.speak(held, word);
    expect(outcome(work)).toBe(expected === 'again' ? 'ok' : expected);
    if (expected === 'ok') change(held!);
  };
  const fail = (exitCode: number) => (): void => {
    spoken(
      'failed',
      () => queue.fail(token, { error: 'no', exitCode }),
      (one) => {
        one.job.failures++;
        const isLast = exitCode === EX_NORETRY || one.job.failures > 2;
        model.end(one, 'failed', isLast ? 'failed' : 'ready');
        if (!isLast) one.job.pausedUntil = schedule.now + PAUSE;
      },
    );
  };
  const does: Record<(typeof VERBS)[number], () => void> = {
    claim() {
      const ids = model.claimable.map(({ id }) => id);
      const [claimed] = queue.claim({ holder: 'w' });
      expect([claimed !== undefined, claimed === undefined || ids.includes(claimed.id)]).toEqual([
        ids.length > 0,
        true,
      ]);
      if (claimed) model.claimed(claimed.id, claimed.token, schedule.now);
    },
    heartbeat: () =>
      // Said again it is not true already: a lease that is over is over.
      spoken(
        'lost',
        () => queue.heartbeat(token),
        (one) => (one.deadline = schedule.now + LEASE),
      ),
    complete: () =>
      spoken(
        'done',
        () => queue.complete(token),
        (one) => model.end(one, 'done', 'done'),
      ),
    fail: fail(1),
    noRetry: fail(EX_NORETRY),
    release: () =>
      spoken(
        'withdrawn',
        () => queue.release(token),
        (one) => model.end(one, 'withdrawn', 'ready'),
      ),
    pass() {
      schedule.now += [1, 500, 999, 1000, 9999, 10_000, 29_999, 30_000, 30_001, 61_000, 5, 20_000][n]!;
      queue.sweep();
      model.passed(schedule.now);
    },
    restart() {
      schedule.serve();
      model.restarted(schedule.now);
    },
    cancel() {
      const isOpen = job.state === 'ready' || job.state === 'leased';
      expect(outcome(() => cancelJob(db, job.id))).toBe(isOpen ? 'ok' : 'JOB_ENDED');
      if (!isOpen) return;
      for (const one of model.tokens) if (one.job === job && one.state === 'leased') one.state = 'withdrawn';
      Object.assign(job, { state: 'cancelled', pausedUntil: undefined });
    },
    retry() {
      const may = job.state === 'failed' || job.state === 'cancelled';
      expect(outcome(() => retryJob(db, job.id))).toBe(may ? 'ok' : 'JOB_NOT_FAILED');
      if (may) Object.assign(job, { state: 'ready', pausedUntil: undefined, failures: 0, losses: 0 });
    },
  };
  does[verb]();
}

describe('the lease protocol', () => {
  it('is what its model says, for ten thousand sequences of commands', () => {
    const schedule = new Schedule(':memory:');
    const states = `SELECT id, state, delayed, failures, losses FROM jobs WHERE id IN (?, ?, ?) ORDER BY number`;
    let [sequence, commands] = [0, 0];
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 24 }), (given) => {
        const name = `r${sequence++}`;
        const ids = Array.from({ length: JOBS }, (_, n) => `${name}.${n}`);
        for (const id of ids) enqueue(schedule.db, { id, payload: '@doc:a' });
        const model = new Model(ids);
        for (const command of given) {
          step(schedule, model, command);
          commands++;
          expect(schedule.db.all(states, ...ids)).toEqual(
            model.jobs.map(({ id, state, pausedUntil, failures, losses }) => ({
              id,
              state,
              delayed: Number(pausedUntil !== undefined),
              failures,
              losses,
            })),
          );
        }
        const twice = `SELECT job FROM attempts WHERE state = 'done' AND job IN (SELECT number FROM jobs WHERE id IN (?, ?, ?))
          GROUP BY job HAVING count(*) > 1`;
        expect(schedule.db.all(twice, ...ids)).toEqual([]);
        // Nothing of this sequence may be claimed in the next.
        for (const { id, state } of model.jobs)
          if (state === 'ready' || state === 'leased') cancelJob(schedule.db, id);
      }),
      { numRuns: 10_000 },
    );
    expect(sequence).toBeGreaterThanOrEqual(10_000);
    expect(commands).toBeGreaterThan(50_000);
  }, 170_000);
});
