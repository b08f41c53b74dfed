import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/util/sqlite.ts';
import { cancelJob, retryJob } from '../../src/scheduler/decisions.ts';
import { expandSteps, Schedule } from '../support/schedule.ts';
import { temporaryDirectory } from '../support/temporary.ts';

class Cut extends Error {}

/** The real database, which breaks down before a chosen statement. */
class Breaking implements Database {
  private readonly db: Database;
  /** Statements until it breaks down. */
  left = Infinity;

  constructor(db: Database) {
    this.db = db;
  }

  private count(): void {
    if (this.left-- <= 0) throw new Cut('The machine stopped here.');
  }

  run(...given: Parameters<Database['run']>): number {
    this.count();
    return this.db.run(...given);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as the interface has it
  get<Row>(...given: Parameters<Database['get']>): Row | undefined {
    this.count();
    return this.db.get<Row>(...given);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as the interface has it
  all<Row>(...given: Parameters<Database['all']>): Row[] {
    this.count();
    return this.db.all<Row>(...given);
  }

  script(sql: string): void {
    this.db.script(sql);
  }

  transaction<T>(work: () => T): T {
    return this.db.transaction(() => {
      const result = work();
      this.count();
      return result;
    });
  }

  close(): void {
    this.db.close();
  }
}

/** What changes a schedule, each from one and the same state: a is done, b and c are leased, f has failed. */
const CHANGES: Record<string, (schedule: Schedule, tokens: readonly string[]) => unknown> = {
  'expanding an edited workplan': (schedule) =>
    expandSteps(schedule.db, ['a payload=@cmd:x', 'b', 'd deps=a,b', 'n deps=d']),
  claiming: (schedule) => schedule.queue.claim({ holder: 'w', batch: 2 }),
  completing: (schedule, tokens) => schedule.queue.complete(tokens[0]!),
  failing: (schedule, tokens) => schedule.queue.fail(tokens[1]!, { error: 'no' }),
  sweeping: (schedule) => {
    schedule.now += 30_000;
    schedule.queue.sweep();
  },
  cancelling: (schedule) => cancelJob(schedule.db, 'p::b'),
  'trying again': (schedule) => retryJob(schedule.db, 'p::f'),
  'registering an artifact': (schedule, tokens) =>
    schedule.queue.registerArtifact(tokens[0]!, { name: 'x', sha256: schedule.put('made') }),
};

function prepared(): { schedule: Schedule; breaking: Breaking; tokens: string[] } {
  let breaking: Breaking | undefined;
  const schedule = new Schedule(undefined, (db) => (breaking = new Breaking(db)));
  schedule.expand(
    'a prio=9',
    'b',
    'c retries=0',
    'd deps=a,b',
    'e deps=c',
    'f prio=8 retries=0',
    'g deps=f',
    'h',
    'i',
  );
  schedule.queue.complete(schedule.token());
  schedule.queue.fail(schedule.token(), { error: 'no' });
  const tokens = schedule.queue.claim({ holder: 'w', batch: 2 }).map(({ token }) => token);
  return { schedule, breaking: breaking!, tokens };
}

describe('a breakdown before any statement', () => {
  it.each(Object.entries(CHANGES))('of %s changes nothing, and it can be done again', (_name, change) => {
    const { schedule, breaking, tokens } = prepared();
    const before = schedule.dump();
    let at = 0;
    for (; ; at++) {
      breaking.left = at;
      let cut = false;
      try {
        change(schedule, tokens);
      } catch (error) {
        if (!(error instanceof Cut)) throw error;
        cut = true;
      }
      breaking.left = Infinity;
      if (!cut) break;
      expect(schedule.dump()).toBe(before);
    }
    expect(at).toBeGreaterThan(2);
    expect(schedule.dump()).not.toBe(before);
  });
});

describe('a process that is killed', () => {
  it('before any statement of expanding leaves the whole workplan or nothing of it', () => {
    const { schedule } = prepared();
    const source = schedule.path;
    schedule.db.script('PRAGMA wal_checkpoint(TRUNCATE)');
    const before = schedule.dump();
    const outcomes: string[] = [];
    let completed = false;
    for (let at = 0; !completed && at < 400; at += at < 5 ? 1 : 8) {
      const path = join(temporaryDirectory(), 'schedule.db');
      copyFileSync(source, path);
      const child = spawnSync(
        process.execPath,
        [
          '--no-warnings',
          join(import.meta.dirname, '..', 'support', 'killed-expansion.ts'),
          path,
          String(at),
        ],
        { encoding: 'utf8' },
      );
      completed = child.status === 0;
      if (!completed) expect([child.signal, child.stderr]).toEqual(['SIGKILL', '']);
      const after = new Schedule(path, (db) => db);
      outcomes.push(after.dump() === before ? 'nothing' : after.job('n') === undefined ? 'torn' : 'whole');
    }
    expect(completed).toBe(true);
    expect(outcomes.slice(0, -1).every((one) => one === 'nothing')).toBe(true);
    expect(outcomes.at(-1)).toBe('whole');
    expect(outcomes.length).toBeGreaterThan(8);
  });
});
