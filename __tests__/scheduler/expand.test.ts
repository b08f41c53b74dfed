import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/scheduler/db.ts';
import { expand } from '../../src/scheduler/expand.ts';
import { readWorkplan } from '../../src/scheduler/workplan.ts';
import { retryJob } from '../../src/scheduler/decisions.ts';
import { NEXT_GROUP } from '../../src/scheduler/turns.ts';
import { UserError } from '../../src/util/errors.ts';
import { Schedule } from '../support/schedule.ts';
import { temporaryDirectory } from '../support/temporary.ts';

function runAll(schedule: Schedule): void {
  for (
    let jobs = schedule.queue.claim({ holder: 'w' });
    jobs.length > 0;
    jobs = schedule.queue.claim({ holder: 'w' })
  )
    schedule.queue.complete(jobs[0]!.token);
}

describe('expanding a workplan again', () => {
  it('changes nothing when nothing changed', () => {
    const schedule = new Schedule();
    const steps = ['a', 'b deps=a', 'c', '[x] d'];
    expect(schedule.expand(...steps).added).toHaveLength(4);
    schedule.queue.complete(schedule.token());
    schedule.token();
    const before = schedule.dump();
    expect(schedule.expand(...steps)).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      kept: { length: 4 },
    });
    expect(schedule.dump()).toBe(before);
  });

  it('runs what changed and what depends on it again, and nothing else', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b', 'c deps=a', 'd deps=c', 'e deps=b');
    runAll(schedule);
    expect(
      schedule.expand(
        'a payload=@cmd:other',
        'b lane=3 prio=2 retries=9',
        'c deps=a',
        'd deps=c',
        'e deps=b',
      ),
    ).toMatchObject({
      changed: ['p::a', 'p::c', 'p::d'],
      kept: ['p::b', 'p::e'],
    });
    expect(schedule.jobs().map(({ id, state, version }) => `${id} ${state} ${version}`)).toEqual([
      'p::a ready 2',
      'p::b done 1',
      'p::c blocked 2',
      'p::e done 1',
      'p::d blocked 2',
    ]);
    expect(schedule.job('b').lane).toBe(3);
  });

  it('runs a job again when what it points to is another', () => {
    const schedule = new Schedule();
    const steps = ['a payload=@file:x', 'b deps=a', 'c'];
    schedule.files.set('@file:x', 'one');
    schedule.expand(...steps);
    runAll(schedule);
    schedule.files.set('@file:x', 'two');
    expect(schedule.expand(...steps).changed).toEqual(['p::a', 'p::b']);
  });

  it('runs a job again when a dependency has another result now', () => {
    const schedule = new Schedule();
    const steps = ['a retries=0 on_fail=continue', 'b deps=a'];
    schedule.expand(...steps);
    schedule.queue.fail(schedule.token(), { error: 'no' });
    schedule.queue.complete(schedule.token());
    expect(schedule.expand(...steps).changed).toEqual([]);
    retryJob(schedule.db, 'p::a');
    schedule.queue.complete(schedule.token());
    expect(schedule.expand(...steps).changed).toEqual(['p::b']);
  });

  it('cancels what is gone, and a lease on it or on what changed says nothing more', () => {
    const schedule = new Schedule();
    schedule.expand('a', 'b', 'c deps=a');
    const tokens = schedule.queue.claim({ holder: 'w', batch: 2 }).map(({ token }) => token);
    expect(schedule.expand('b payload=@cmd:new', 'c')).toMatchObject({
      removed: ['p::a'],
      changed: ['p::b', 'p::c'],
    });
    for (const token of tokens) expect(() => schedule.queue.complete(token)).toThrow('checked off meanwhile');
    expect(schedule.states()).toBe('b:ready c:ready');
    expect(schedule.db.get(`SELECT state, removed FROM jobs WHERE id = 'p::a'`)).toEqual({
      state: 'cancelled',
      removed: 1,
    });
    schedule.now += 30_000;
    expect(schedule.queue.sweep()).toEqual([]);
    runAll(schedule);
    expect(schedule.status()).toMatchObject({ total: 2, exit_code: 0 });
    expect(schedule.expand('a', 'b payload=@cmd:new', 'c')).toMatchObject({
      changed: ['p::a'],
      kept: ['p::b', 'p::c'],
    });
    expect(schedule.states()).toBe('a:ready b:done c:done');
  });

  it('takes a box that a person checked for done, and lets go on what waited', () => {
    const schedule = new Schedule();
    schedule.expand('a retries=0', 'b deps=a', 'c deps=b');
    schedule.queue.fail(schedule.token(), { error: 'no' });
    expect(schedule.states()).toBe('a:failed b:skipped c:skipped');
    schedule.expand('[x] a', 'b deps=a', 'c deps=b');
    expect(schedule.states()).toBe('a:done b:ready c:blocked');
  });

  it('decides gates and ways to take failures anew', () => {
    const schedule = new Schedule();
    schedule.expand('a retries=0', 'b deps=a', 'c gate=manual', 'd');
    schedule.queue.fail(schedule.token(), { error: 'no' });
    schedule.expand('a retries=0', 'b deps=a on_fail=run', 'c', 'd gate=manual');
    expect(schedule.states()).toBe('a:failed c:ready d:waiting b:ready');
  });
});

describe('a schedule', () => {
  it('keeps workplans of one name but of two files apart', () => {
    const schedule = new Schedule();
    schedule.expand('a');
    const plan = readWorkplan('- [ ] id=a lane=1 payload=@doc:x', 'other/p.md');
    const given = { source: 'other/p.md', pointed: () => undefined };
    expect(() => expand(schedule.db, plan, given)).toThrow('There is already a workplan p, from p.md.');
    expect(expand(schedule.db, plan, { ...given, moved: true }).changed).toEqual(['p::a']);
    expect(schedule.status().source).toBe('other/p.md');
  });

  it('is refused when a newer version wrote it, and when it is none', () => {
    const path = join(temporaryDirectory(), 'schedule.db');
    const db = openDatabase(path);
    db.script('PRAGMA user_version = 99');
    db.close();
    expect(() => openDatabase(path)).toThrow('written by a newer CodeBatch');
    writeFileSync(path, 'this is a text and no database, for more than a hundred bytes '.repeat(20));
    expect(() => openDatabase(path)).toThrow('cannot be read as a schedule');
  });

  it('commits to the disk, checks its references and keeps its log apart', () => {
    const { db } = new Schedule();
    expect(db.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(db.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(() => db.run('INSERT INTO edges (job, dep) VALUES (1, 2)')).toThrow('FOREIGN KEY');
  });

  it('claims by its index, however many jobs there are', () => {
    const { db } = new Schedule();
    const plan = JSON.stringify(db.all(`EXPLAIN QUERY PLAN ${NEXT_GROUP}`, 'p', 1, 'cmd'));
    expect(plan).toContain('SEARCH jobs USING INDEX jobs_turn ((plan,lane,kind)>(?,?,?))');
    expect(plan).not.toContain('TEMP B-TREE');
  });

  it('takes a running job back whose dependency runs again, and its token says nothing any more', () => {
    const schedule = new Schedule();
    const steps = ['a on_fail=continue retries=0', 'b deps=a', 'c deps=b'];
    schedule.expand(...steps);
    schedule.queue.fail(schedule.token(), { error: 'no' });
    schedule.queue.complete(schedule.token());
    const running = schedule.token();
    expect(schedule.states()).toBe('a:failed b:done c:leased');
    retryJob(schedule.db, 'p::a');
    schedule.queue.complete(schedule.token());
    expect(schedule.expand(...steps)).toMatchObject({ kept: ['p::a'], changed: ['p::b', 'p::c'] });
    expect(schedule.states()).toBe('a:done b:ready c:blocked');
    expect(() => schedule.queue.complete(running)).toThrow(UserError);
  });

  it('takes note of what a running job began with, not of what stands there when it ends', () => {
    const schedule = new Schedule();
    const steps = ['a on_fail=continue retries=0', 'b deps=a'];
    schedule.expand(...steps);
    schedule.queue.fail(schedule.token(), { error: 'no' });
    const running = schedule.token();
    retryJob(schedule.db, 'p::a');
    schedule.queue.complete(schedule.token());
    schedule.queue.complete(running);
    expect(schedule.expand(...steps).changed).toEqual(['p::b']);
  });

  it('has a step done again whose box is no longer ticked', () => {
    const schedule = new Schedule();
    schedule.expand('[x] a', 'b deps=a', '[ ] c');
    schedule.queue.complete(schedule.token());
    schedule.queue.complete(schedule.token());
    expect(schedule.states()).toBe('a:done c:done b:done');
    // What a worker has done stays done whether somebody ticks it off and back again or not.
    schedule.expand('[x] a', 'b deps=a', '[x] c');
    expect(schedule.expand('[ ] a', 'b deps=a', '[ ] c').changed).toEqual(['p::a', 'p::b']);
    expect(schedule.states()).toBe('a:ready c:done b:blocked');
  });
});
