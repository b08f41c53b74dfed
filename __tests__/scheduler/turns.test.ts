import { describe, expect, it } from '@jest/globals';
import { LOG_NAME } from '../../src/scheduler/single-writer.ts';
import { CLAIMS_PER_PRIO } from '../../src/scheduler/turns.ts';
import { UserError } from '../../src/util/errors.ts';
import { Schedule } from '../support/schedule.ts';

const steps = (count: number, rest = '', prefix = 's'): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}${rest}`);

/** Claims one after the other, each done at once; the ids. */
function serve(schedule: Schedule, count: number, given: object = {}): string[] {
  return Array.from({ length: count }, () => {
    const [job] = schedule.queue.claim({ holder: 'w', ...given });
    if (!job) return '';
    schedule.queue.complete(job.token);
    return job.id;
  });
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return error instanceof UserError ? error.code : String(error);
  }
  return undefined;
}

describe('turns', () => {
  it('go round between workplans, however long one is and whatever priority it gives itself', () => {
    const schedule = new Schedule();
    schedule.expandAs('long', ...steps(1000, ' prio=1000'));
    schedule.expandAs('a', ...steps(3));
    schedule.expandAs('b', ...steps(3, ' prio=-1000'));
    const served = serve(schedule, 12).map((id) => id.split('::')[0]);
    expect(served).toEqual(['a', 'b', 'long', 'a', 'b', 'long', 'a', 'b', 'long', 'long', 'long', 'long']);
  });

  it('leave out all others where the jobs of one workplan alone are wanted', () => {
    const schedule = new Schedule();
    schedule.expandAs('a', ...steps(2));
    schedule.expandAs('b', ...steps(2), ...steps(1, ' lane=7', 't'));
    schedule.expandAs('c', ...steps(2));
    expect(serve(schedule, 4, { plan: 'b' })).toEqual(['b::s0', 'b::s1', 'b::t0', '']);
    expect(serve(schedule, 1, { plan: 'bb' })).toEqual(['']);
    expect(serve(schedule, 5)).toEqual(['a::s0', 'c::s0', 'a::s1', 'c::s1', '']);
  });

  it('go round in each lane by itself', () => {
    const schedule = new Schedule();
    schedule.expandAs('a', ...steps(4), ...steps(4, ' lane=2', 't'));
    schedule.expandAs('b', ...steps(4), ...steps(4, ' lane=2', 't'));
    const order = [1, 1, 2, 1, 2, 2].map((lane) => serve(schedule, 1, { lane })[0]);
    expect(order).toEqual(['a::s0', 'b::s0', 'a::t0', 'a::s1', 'b::t0', 'a::t1']);
  });

  it('come to every job at last, though others of higher priority never end', () => {
    const schedule = new Schedule();
    const prio = 4;
    const rounds = (prio + 1) * CLAIMS_PER_PRIO;
    // Each becomes ready when the one before it is done: there is always one of higher priority.
    const chain = steps(rounds, ` prio=${prio}`).map((step, at) =>
      at === 0 ? step : `${step} deps=s${at - 1}`,
    );
    schedule.expand('low', ...chain);
    const served = serve(schedule, rounds);
    expect(served.indexOf('p::low')).toBe(prio * CLAIMS_PER_PRIO);
  });

  it('never give a lane more than its cap, and the rest goes on', () => {
    const schedule = new Schedule();
    schedule.laneCaps.set(2, 2);
    schedule.expand(...steps(5, ' lane=2 prio=9'), ...steps(2, ' lane=3', 't'));
    const claimed = schedule.queue.claim({ holder: 'w', batch: 9 });
    expect(claimed.map(({ id }) => id)).toEqual(['p::s0', 'p::s1', 'p::t0', 'p::t1']);
    expect(schedule.queue.claim({ holder: 'w' })).toEqual([]);
    schedule.queue.complete(claimed[0]!.token);
    expect(schedule.queue.claim({ holder: 'w', batch: 9 }).map(({ id }) => id)).toEqual(['p::s2']);
  });

  it('pass over what a worker cannot run, a file that is to be read among them', () => {
    const schedule = new Schedule();
    schedule.expand(
      'a payload=@file:a.md',
      'b payload=@file:a.diff#apply',
      'c payload=@file:a.py#test',
      'd payload=@sh:x',
      'e payload=@doc:x',
      'f payload=@file:a.diff#apply#test',
    );
    const ids = (kinds: readonly ('apply' | 'test' | 'doc' | 'file' | 'sh')[]): string[] =>
      schedule.queue.claim({ holder: 'w', batch: 9, kinds }).map(({ id }) => id.slice(3));
    expect(ids(['apply', 'test', 'doc']).sort()).toEqual(['b', 'c', 'e', 'f']);
    expect(ids(['apply', 'test', 'doc'])).toEqual([]);
    expect(ids(['file'])).toEqual(['a']);
    expect(ids([])).toEqual([]);
    expect(ids(['sh'])).toEqual(['d']);
  });

  it('are fair over a long time: no workplan that has something waits longer than the others take', () => {
    const schedule = new Schedule();
    const names = ['a', 'b', 'c', 'd', 'e'];
    for (const [at, name] of names.entries())
      schedule.expandAs(name, ...steps(20 + 10 * at, ` prio=${10 * at}`));
    const served = serve(schedule, 200).map((id) => id.split('::')[0]!);
    expect(served).not.toContain('');
    for (const name of names) {
      const last = served.lastIndexOf(name);
      const waits = served.slice(0, last).flatMap((one, at) => (one === name ? [at] : []));
      expect(Math.max(...waits.map((at, n) => at - (waits[n - 1] ?? -1)))).toBeLessThanOrEqual(names.length);
    }
  });
});

describe('a job that is given back', () => {
  it('is there for others at once, and nothing is counted', () => {
    const schedule = new Schedule();
    schedule.expand('a');
    const token = schedule.token();
    schedule.queue.release(token);
    schedule.queue.release(token);
    expect(schedule.job('a')).toMatchObject({ state: 'ready', failures: 0, losses: 0, holder: null });
    expect(codeOf(() => schedule.queue.complete(token))).toBe('TOKEN_STALE');
    schedule.queue.complete(schedule.token());
    expect(codeOf(() => schedule.queue.release(token))).toBeUndefined();
    expect(schedule.states()).toBe('a:done');
  });
});

describe('what one job leaves', () => {
  const complete = (names: readonly string[], step = 'a'): string | undefined => {
    const schedule = new Schedule();
    schedule.expand(step);
    const token = schedule.token();
    for (const name of names) schedule.queue.registerArtifact(token, { name, sha256: schedule.put(name) });
    return codeOf(() => schedule.queue.complete(token));
  };

  it.each([[[]], [['a.diff']], [['a.diff', LOG_NAME]], [['src/a.ts', 'src/b.ts', LOG_NAME]]])(
    'may be %j',
    (names) => {
      expect(complete(names)).toBeUndefined();
    },
  );

  it.each([[['a.diff', 'b.ts']], [['a.diff', 'b.diff']], [['A.PATCH', 'b', LOG_NAME]]])(
    'may not be %j',
    (names) => {
      expect(complete(names)).toBe('SINGLE_WRITER');
      expect(complete(names, 'a payload=@file:a.md#dual')).toBeUndefined();
    },
  );

  it('is the same whatever its program said meanwhile', () => {
    const result = (log: string): unknown => {
      const schedule = new Schedule();
      schedule.expand('a');
      const token = schedule.token();
      schedule.queue.registerArtifact(token, { name: 'x', sha256: schedule.put('x') });
      schedule.queue.registerArtifact(token, { name: LOG_NAME, sha256: schedule.put(log) });
      schedule.queue.complete(token);
      return schedule.db.get<{ result: string }>('SELECT result FROM jobs')!.result;
    };
    expect(result('1 ms')).toBe(result('2 ms'));
  });
});
