import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Database } from '../../src/util/sqlite.ts';
import { openDatabase } from '../../src/scheduler/db.ts';
import { expand, type Expanded } from '../../src/scheduler/expand.ts';
import { planStatus, listJobs, type JobStatus, type PlanStatus } from '../../src/scheduler/plan-status.ts';
import { Queue } from '../../src/scheduler/queue.ts';
import { readWorkplan } from '../../src/scheduler/workplan.ts';
import { sha256Hex } from '../../src/util/json.ts';
import { temporaryDirectory } from './temporary.ts';

const open: Database[] = [];

afterAll(() => {
  for (const db of open.splice(0)) db.close();
});

/** A schedule on the disk with one workplan `p`, whose clock stands until it is moved. */
export class Schedule {
  readonly path: string;
  readonly db: Database;
  /** What `@file:` payloads point to, by payload. */
  readonly files = new Map<string, string>();
  readonly content = new Map<string, Uint8Array>();
  now = 0;
  random = 0;
  readonly laneCaps = new Map<number, number>();
  queue: Queue;

  constructor(path = join(temporaryDirectory(), 'schedule.db'), around = (db: Database): Database => db) {
    this.path = path;
    this.db = around(openDatabase(path));
    open.push(this.db);
    this.queue = this.serve();
  }

  /** As the server does when it starts anew. */
  serve(): Queue {
    this.queue = new Queue({
      db: this.db,
      now: () => this.now,
      random: () => this.random,
      content: (sha256) => this.content.get(sha256),
      laneCaps: this.laneCaps,
    });
    return this.queue;
  }

  /** Expands steps; those that name no lane and no payload get some. */
  expand(...steps: string[]): Expanded {
    return expandSteps(this.db, steps, this.files);
  }

  /** Expands the steps of a workplan of another name. */
  expandAs(plan: string, ...steps: string[]): Expanded {
    return expandSteps(this.db, [`plan_id=${plan}`, ...steps], this.files, `${plan}.md`);
  }

  put(text: string): string {
    const bytes = Buffer.from(text);
    this.content.set(sha256Hex(bytes), bytes);
    return sha256Hex(bytes);
  }

  status(): PlanStatus {
    return planStatus(this.db, 'p');
  }

  jobs(): JobStatus[] {
    return listJobs(this.db, 'p');
  }

  /** `a:done b:skipped` */
  states(): string {
    return this.jobs()
      .map(({ id, state }) => `${id.slice(3)}:${state}`)
      .join(' ');
  }

  job(step: string): JobStatus {
    return this.jobs().find(({ id }) => id === `p::${step}`)!;
  }

  /** Claims the one job that is ready. */
  token(): string {
    return this.queue.claim({ holder: 'w' })[0]!.token;
  }

  /** Everything that was written. */
  dump(): string {
    return JSON.stringify(
      ['plans', 'jobs', 'edges', 'attempts', 'artifacts'].map((table) =>
        this.db.all(`SELECT * FROM ${table} ORDER BY 1, 2`),
      ),
    );
  }
}

/** Expands the workplan `p`, from steps such as `b deps=a` or `[x] a payload=@file:x`. */
export function expandSteps(
  db: Database,
  steps: readonly string[],
  files: ReadonlyMap<string, string> = new Map(),
  source = 'p.md',
): Expanded {
  const lines = steps.map((step) => {
    if (step.startsWith('plan_id=')) return `${step}\n`;
    const [, box = '[ ]', id, rest = ''] = /^(\[.\])? ?(\S+)(.*)$/.exec(step)!;
    const lane = / lane=/.test(rest) ? '' : ' lane=1';
    const payload = / payload=/.test(rest) ? '' : ` payload=@cmd:${id}`;
    return `- ${box} id=${id}${lane}${rest}${payload}`;
  });
  return expand(db, readWorkplan(lines.join('\n'), source), {
    source,
    pointed: (payload) => files.get(payload),
  });
}
