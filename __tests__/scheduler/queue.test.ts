import { describe, expect, it } from '@jest/globals';
import { cancelJob, openGate, retryJob } from '../../src/scheduler/decisions.ts';
import { pauseAfter } from '../../src/scheduler/leases.ts';
import { EX_NORETRY } from '../../src/scheduler/queue.ts';
import { UserError } from '../../src/util/errors.ts';
import { Schedule } from '../support/schedule.ts';

const failure = { error: 'exit 1', exitCode: 1 };

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return error instanceof UserError ? error.code : String(error);
  }
  return undefined;
}

describe('jobs', () => {
  it('are ready when everything that they depend on is done', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b', 'c deps=a,b', '[x] d', 'e deps=d');
    expect(schedule.states()).toBe('a:ready b:ready d:done c:blocked e:ready');
    schedule.queue.complete(schedule.token());
    expect(schedule.states()).toBe('a:done b:ready d:done c:blocked e:ready');
    schedule.queue.complete(schedule.token());
    expect(schedule.states()).toBe('a:done b:done d:done c:ready e:ready');
  });

  it('go to whoever may run them, by priority and then in their order, each once', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b prio=5', 'c lane=2', 'd payload=@doc:d', 'e prio=-1 lane=2');
    const ids = (given: object): string[] =>
      schedule.queue.claim({ holder: 'w', batch: 9, ...given }).map(({ id }) => id.slice(3));
    expect(ids({ lane: 7 })).toEqual([]);
    expect(ids({ kinds: ['doc', 'url'] })).toEqual(['d']);
    expect(ids({ lane: 2, kinds: ['cmd'], batch: 1 })).toEqual(['c']);
    expect(ids({})).toEqual(['b', 'a', 'e']);
    expect(ids({})).toEqual([]);
  });

  it('that fail skip all that depends on them, with the cause, and the workplan ends with 1', () => {
    const schedule = new Schedule();
    schedule.expand('a retries=0', 'b deps=a', 'c deps=b', 'd');
    schedule.queue.fail(schedule.token(), failure);
    expect(schedule.states()).toBe('a:failed d:ready b:skipped c:skipped');
    expect(schedule.job('c')).toMatchObject({ reason: 'failed', cause: 'p::a' });
    expect(schedule.status()).toMatchObject({ ended: false, exit_code: null });
    schedule.queue.complete(schedule.token());
    expect(schedule.status()).toMatchObject({ ended: true, exit_code: 1 });
  });

  it('whose failure is no reason to stop let their dependants go on, and cleaning up always runs', () => {
    const schedule = new Schedule();
    schedule.expand(
      'a retries=0 on_fail=continue',
      'b deps=a',
      'c retries=0',
      'd deps=c',
      'e deps=d,a on_fail=run',
      'f deps=e',
    );
    schedule.queue.fail(schedule.token(), failure);
    expect(schedule.job('b').state).toBe('ready');
    schedule.queue.fail(schedule.queue.claim({ holder: 'w' })[0]!.token, failure);
    expect(schedule.states()).toBe('a:failed c:failed b:ready d:skipped e:ready f:blocked');
    for (const { token } of schedule.queue.claim({ holder: 'w', batch: 5 })) schedule.queue.complete(token);
    schedule.queue.complete(schedule.token());
    expect(schedule.states()).toBe('a:failed c:failed b:done d:skipped e:done f:done');
    expect(schedule.status().exit_code).toBe(1);
  });

  it('that are all done end the workplan with 0', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b deps=a');
    schedule.queue.complete(schedule.token());
    schedule.queue.complete(schedule.token());
    expect(schedule.status()).toMatchObject({ total: 2, ended: true, exit_code: 0 });
  });

  it('with a gate wait for it after their dependencies, and may be let through before', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b deps=a gate=manual', 'c deps=a gate=manual');
    openGate(schedule.db, 'p::c');
    schedule.queue.complete(schedule.token());
    expect(schedule.states()).toBe('a:done b:waiting c:ready');
    openGate(schedule.db, 'p::b');
    expect(schedule.states()).toBe('a:done b:ready c:ready');
    expect(codeOf(() => openGate(schedule.db, 'p::a'))).toBe('JOB_WITHOUT_GATE');
    expect(codeOf(() => openGate(schedule.db, 'p::zz'))).toBe('JOB_NOT_FOUND');
  });

  it('that are cancelled lose their lease and skip what depends on them; tried again, all is as before', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b deps=a', 'c deps=b on_fail=run');
    const token = schedule.token();
    cancelJob(schedule.db, 'p::a');
    expect(schedule.states()).toBe('a:cancelled b:skipped c:ready');
    expect(codeOf(() => schedule.queue.complete(token))).toBe('TOKEN_STALE');
    expect(codeOf(() => cancelJob(schedule.db, 'p::a'))).toBe('JOB_ENDED');
    retryJob(schedule.db, 'p::a');
    expect(schedule.states()).toBe('a:ready b:blocked c:blocked');
    expect(codeOf(() => retryJob(schedule.db, 'p::a'))).toBe('JOB_NOT_FAILED');
    for (let at = 0; at < 3; at++) schedule.queue.complete(schedule.token());
    expect(schedule.status().exit_code).toBe(0);
  });
});

describe('a job that is tried again', () => {
  it('is waited for anew by all that had gone on or had been skipped, as are their other dependencies', () => {
    const schedule = new Schedule();
    schedule.expand('a retries=0', 'b', 'c deps=a,b', 'd retries=0 on_fail=continue', 'e deps=d');
    schedule.queue.fail(schedule.token(), failure);
    const b = schedule.token();
    schedule.queue.fail(schedule.token(), failure);
    expect(schedule.states()).toBe('a:failed b:leased d:failed c:skipped e:ready');
    schedule.queue.fail(b, failure);
    retryJob(schedule.db, 'p::a');
    retryJob(schedule.db, 'p::d');
    expect(schedule.states()).toBe('a:ready b:ready d:ready c:blocked e:blocked');
    for (const { id, token } of schedule.queue.claim({ holder: 'w', batch: 9 }))
      if (id !== 'p::b') schedule.queue.complete(token);
    expect(schedule.states()).toBe('a:done b:ready d:done c:blocked e:ready');
  });
});

describe('attempts', () => {
  it('come again after a pause that grows, three in all', () => {
    const schedule = new Schedule();
    schedule.expand('a');
    schedule.random = 0.5;
    for (const pause of [1500, 2500]) {
      schedule.queue.fail(schedule.token(), failure);
      schedule.now += pause - 1;
      schedule.queue.sweep();
      expect(schedule.queue.claim({ holder: 'w' })).toEqual([]);
      schedule.now += 1;
      schedule.queue.sweep();
    }
    schedule.queue.fail(schedule.token(), failure);
    expect(schedule.job('a')).toMatchObject({
      state: 'failed',
      failures: 3,
      losses: 0,
      attempts: 3,
      reason: 'failures',
      error: 'exit 1',
    });
  });

  it('are paused for one second at least and a minute at most', () => {
    expect([
      pauseAfter(1, 0),
      pauseAfter(1, 0.999999),
      pauseAfter(3, 0.999999),
      pauseAfter(50, 0.999999),
    ]).toEqual([1000, 1999, 7999, 59999]);
  });

  it('are over at once for a program that says so', () => {
    const schedule = new Schedule();
    schedule.expand('a retries=9');
    schedule.queue.fail(schedule.token(), { error: 'of no use', exitCode: EX_NORETRY });
    expect(schedule.job('a')).toMatchObject({ state: 'failed', failures: 1, reason: 'no_retry' });
  });

  it('and lost leases are counted apart: three losses end a job, whatever its retries', () => {
    const schedule = new Schedule();
    schedule.expand('a retries=2');
    for (const lost of [1, 2]) {
      schedule.token();
      schedule.now += 30_000;
      expect(schedule.queue.sweep()).toEqual(['p::a']);
      schedule.queue.fail(schedule.token(), failure);
      schedule.now += 60_000;
      schedule.queue.sweep();
      expect(schedule.job('a')).toMatchObject({ state: 'ready', losses: lost, failures: lost });
    }
    schedule.token();
    schedule.now += 30_000;
    schedule.queue.sweep();
    expect(schedule.job('a')).toMatchObject({
      state: 'failed',
      losses: 3,
      failures: 2,
      attempts: 5,
      reason: 'losses',
    });
  });
});

describe('a lease', () => {
  it('holds for 30 seconds after its last sign of life', () => {
    const schedule = new Schedule();
    schedule.expand('a');
    const token = schedule.token();
    schedule.now = 29_999;
    expect(schedule.queue.sweep()).toEqual([]);
    expect(schedule.queue.heartbeat(token)).toEqual({ leaseMs: 30_000 });
    schedule.now = 59_998;
    expect(schedule.queue.sweep()).toEqual([]);
    schedule.now = 59_999;
    expect(schedule.queue.sweep()).toEqual(['p::a']);
    expect(schedule.states()).toBe('a:ready');
  });

  it('that is lost speaks no more: a late word changes nothing, also while another holds the job', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b deps=a');
    const late = schedule.token();
    schedule.now = 30_000;
    schedule.queue.sweep();
    const current = schedule.token();
    const before = schedule.dump();
    const sha256 = schedule.put('late');
    for (const word of [
      () => schedule.queue.heartbeat(late),
      () => schedule.queue.complete(late),
      () => schedule.queue.fail(late, failure),
      () => schedule.queue.registerArtifact(late, { name: 'x', sha256 }),
      () => schedule.queue.complete('made-up'),
    ])
      expect(codeOf(word)).toBe('TOKEN_STALE');
    expect(schedule.dump()).toBe(before);
    schedule.queue.complete(current);
    expect(schedule.states()).toBe('a:done b:ready');
  });

  it('gets its full time anew when the server starts, and pauses are forgotten', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b');
    const [a, b] = schedule.queue.claim({ holder: 'w', batch: 2 });
    schedule.queue.fail(b!.token, failure);
    schedule.now = 29_000;
    schedule.serve();
    schedule.now = 58_000;
    expect(schedule.queue.sweep()).toEqual([]);
    expect(schedule.queue.claim({ holder: 'v' }).map(({ id, attempt }) => [id, attempt])).toEqual([
      ['p::b', 2],
    ]);
    schedule.queue.complete(a!.token);
    expect(schedule.job('a').state).toBe('done');
  });

  it('ends with an answer that may be asked for again', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b');
    const [a, b] = schedule.queue.claim({ holder: 'w', batch: 2 });
    schedule.queue.complete(a!.token);
    schedule.queue.fail(b!.token, failure);
    const before = schedule.dump();
    schedule.queue.complete(a!.token);
    schedule.queue.fail(b!.token, failure);
    expect(schedule.dump()).toBe(before);
    expect(codeOf(() => schedule.queue.fail(a!.token, failure))).toBe('TOKEN_STALE');
    expect(codeOf(() => schedule.queue.complete(b!.token))).toBe('TOKEN_STALE');
  });
});

describe('artifacts', () => {
  it('are registered by the holder of the lease, with content that is there', () => {
    const schedule = new Schedule();
    schedule.expand('a');
    const token = schedule.token();
    const sha256 = schedule.put('made');
    expect(schedule.queue.registerArtifact(token, { name: 'out/a.diff', sha256 })).toEqual({
      name: 'out/a.diff',
      sha256,
      size: 4,
    });
    expect(codeOf(() => schedule.queue.registerArtifact(token, { name: '../a', sha256 }))).toBe(
      'ARTIFACT_NAME',
    );
    expect(codeOf(() => schedule.queue.registerArtifact(token, { name: 'a', sha256: '0'.repeat(64) }))).toBe(
      'ARTIFACT_MISSING',
    );
    schedule.content.set(sha256, Buffer.from('torn'));
    expect(codeOf(() => schedule.queue.registerArtifact(token, { name: 'a', sha256 }))).toBe(
      'ARTIFACT_MISSING',
    );
  });

  it('that are a patch do not apply or test themselves', () => {
    const schedule = new Schedule();
    const sha256 = schedule.put('a patch');
    schedule.expand(
      'a',
      ...['apply', 'test'].map((what) => `${what} deps=a payload=@file:a.diff#${what}#sha256=${sha256}`),
    );
    const token = schedule.token();
    schedule.queue.registerArtifact(token, { name: 'a.diff', sha256 });
    schedule.queue.complete(token);
    expect(schedule.queue.claim({ holder: 'w', batch: 9 }).map(({ kind }) => kind)).toEqual([
      'apply',
      'test',
    ]);
  });

  it('of a completed job make another with the same key needless, as long as their bytes are right', () => {
    const schedule = new Schedule();
    schedule.expand('a dedupe=k', 'b deps=a dedupe=k', 'c deps=b dedupe=k', 'd deps=c');
    const token = schedule.token();
    const sha256 = schedule.put('made');
    schedule.queue.registerArtifact(token, { name: 'x', sha256 });
    schedule.queue.complete(token);
    // b and c are done on the way to d.
    expect(schedule.queue.claim({ holder: 'w' }).map(({ id }) => id)).toEqual(['p::d']);
    expect(schedule.job('c')).toMatchObject({
      state: 'done',
      reason: 'same_content',
      cause: 'p::a',
      attempts: 0,
    });
    schedule.content.set(sha256, Buffer.from('rotten'));
    schedule.expand('a dedupe=k', 'b deps=a dedupe=k', 'c deps=b dedupe=k payload=@cmd:other', 'd deps=c');
    expect(schedule.queue.claim({ holder: 'w' }).map(({ id }) => id)).toEqual(['p::c']);
  });

  it('count by their digest too, but not those of an attempt that came to nothing', () => {
    const schedule = new Schedule();
    const sha256 = schedule.put('made');
    const step = `b deps=a on_fail=run payload=@file:x.diff#sha256=${sha256}`;
    schedule.expand('a retries=0', step);
    const token = schedule.token();
    schedule.queue.registerArtifact(token, { name: 'x', sha256 });
    schedule.queue.fail(token, failure);
    expect(schedule.queue.claim({ holder: 'w' }).map(({ id }) => id)).toEqual(['p::b']);
    schedule.queue.complete(
      schedule.job('b').state === 'leased'
        ? schedule.db.get<{ token: string }>('SELECT token FROM jobs WHERE token IS NOT NULL')!.token
        : '',
    );
    retryJob(schedule.db, 'p::a');
    const again = schedule.token();
    schedule.queue.registerArtifact(again, { name: 'x', sha256 });
    schedule.queue.complete(again);
    schedule.expand('a retries=0', step, `c payload=@file:y.diff#sha256=${sha256}`);
    expect(schedule.queue.claim({ holder: 'w', batch: 9 })).toEqual([]);
    expect(schedule.states()).toBe('a:done b:done c:done');
  });
});
