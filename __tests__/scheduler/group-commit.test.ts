import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { openDatabase } from '../../src/scheduler/db.ts';
import { GroupCommit } from '../../src/scheduler/group-commit.ts';
import { NestedDatabase } from '../../src/scheduler/nested.ts';
import { UserError } from '../../src/util/errors.ts';
import type { Database } from '../../src/util/sqlite.ts';
import { serveSchedule } from '../support/served-schedule.ts';
import { temporaryDirectory } from '../support/temporary.ts';

/** Counts the transactions that reach the disk. */
function opened(): { db: NestedDatabase; commits: () => number; plans: () => string[] } {
  const sqlite = openDatabase(join(temporaryDirectory(), 'schedule.db'));
  let commits = 0;
  const counting: Database = {
    run: (sql, ...values) => sqlite.run(sql, ...values),
    get: (sql, ...values) => sqlite.get(sql, ...values),
    all: (sql, ...values) => sqlite.all(sql, ...values),
    script: (sql) => sqlite.script(sql),
    close: () => sqlite.close(),
    transaction(work) {
      const result = sqlite.transaction(work);
      commits++;
      return result;
    },
  };
  const db = new NestedDatabase(counting);
  const plans = (): string[] =>
    db.all<{ id: string }>('SELECT id FROM plans ORDER BY id').map(({ id }) => id);
  return { db, commits: () => commits, plans };
}

describe('those who write at once', () => {
  const adding =
    (db: Database, id: string, after: () => void = () => undefined) =>
    (): string => {
      db.run(`INSERT INTO plans (id, source, accrue_all_ideas, no_refactor) VALUES (?, '', 0, 0)`, id);
      after();
      return id;
    };

  it('wait for the disk once, and hear their own answers', async () => {
    const { db, commits, plans } = opened();
    const writes = new GroupCommit(db);
    const answers = ['a', 'b', 'c'].map((id) => writes.run(adding(db, id)));
    expect(plans()).toEqual([]);
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
    expect([plans(), commits()]).toEqual([['a', 'b', 'c'], 1]);
    db.close();
  });

  it('are undone for what is refused to themselves alone', async () => {
    const { db, commits, plans } = opened();
    const writes = new GroupCommit(db);
    const refuse = (): never => {
      throw new UserError('NO', 'no');
    };
    const answers = [
      writes.run(adding(db, 'a')),
      writes.run(adding(db, 'b', refuse)),
      writes.run(adding(db, 'c')),
    ];
    const ends = await Promise.allSettled(answers);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([plans(), commits()]).toEqual([['a', 'c'], 1]);
    db.close();
  });

  it('are done one after the other when one comes upon a fault', async () => {
    const { db, plans } = opened();
    const writes = new GroupCommit(db);
    const ends = await Promise.allSettled([
      writes.run(adding(db, 'a')),
      writes.run(() => db.run('INSERT INTO nowhere VALUES (1)')),
      writes.run(adding(db, 'c')),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(plans()).toEqual(['a', 'c']);
    db.close();
  });

  it('are all told when the disk cannot be written at all', async () => {
    const { db } = opened();
    const writes = new GroupCommit(db);
    const answers = ['a', 'b'].map((id) => writes.run(adding(db, id)));
    db.close();
    const ends = await Promise.allSettled(answers);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('get different jobs, each with a token that speaks for it, and complete them', async () => {
    const schedule = await serveSchedule();
    schedule.write('p.md', ...Array.from({ length: 40 }, (_, n) => `id=s${n} lane=1 payload=@doc:${n}`));
    await schedule.client.expand({ path: 'p.md' });
    const claims = Array.from({ length: 32 }, (_, n) => schedule.client.claim({ holder: `w${n}` }));
    const jobs = (await Promise.all(claims)).flat();
    expect(new Set(jobs.map(({ id }) => id)).size).toBe(32);
    await Promise.all([
      ...jobs.map((job) => schedule.client.complete(job)),
      expect(schedule.client.complete({ ...jobs[0]!, token: 'none' })).rejects.toMatchObject({
        code: 'TOKEN_STALE',
      }),
    ]);
    expect((await schedule.client.stats()).states).toMatchObject({ done: 32, ready: 8, leased: 0 });
  });
});
