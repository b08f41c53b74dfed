/**
 * Claiming and completing at three sizes of schedule, beside the query plan of the first scheduler on the same graph.
 *
 *     npm run bench -- schedule
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { scheduleClient } from '../src/scheduler/client.ts';
import { openDatabase } from '../src/scheduler/db.ts';
import { expand } from '../src/scheduler/expand.ts';
import { startServer } from '../src/scheduler/http/server.ts';
import { Queue } from '../src/scheduler/queue.ts';
import type { Step } from '../src/scheduler/workplan-step.ts';

const SIZES = [1000, 10_000, 100_000];
/** Cycles that are measured at each size; the first scheduler gets fewer, for it gets no further. */
const CYCLES = 1000;
const SEED_SECONDS = 5;

const scratch = mkdtempSync(join(tmpdir(), 'codebatch-bench-schedule-'));

/** Each depends on one or two of those before it; about a hundred can run at once. */
function dependenciesOf(n: number): number[] {
  if (n < 100) return [];
  return n % 3 === 0 ? [n - 100, n - 50 - (n % 40)] : [n - 100];
}

function steps(count: number): Step[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `s${n}`,
    offset: 0,
    lane: n % 4,
    prio: 0,
    payload: { kind: 'doc', text: `@doc:${n}`, fragments: [] },
    deps: dependenciesOf(n).map((dep) => ({ id: `s${dep}`, offset: 0 })),
    retries: 2,
    timeoutMs: 60_000,
    onFail: 'skip',
    done: false,
  }));
}

interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
}

/** @param cycle one claim and one completion; false when nothing was there to claim */
function measured(cycle: () => boolean, { cycles, seconds }: { cycles: number; seconds: number }): Figures {
  const times: number[] = [];
  const started = performance.now();
  while (times.length < cycles && performance.now() - started < seconds * 1000) {
    const before = performance.now();
    if (!cycle()) break;
    times.push(performance.now() - before);
  }
  return figuresOf(times, performance.now() - started);
}

/** @param all milliseconds from the first to the last */
function figuresOf(times: number[], all: number): Figures {
  times.sort((a, b) => a - b);
  const at = (part: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { perSecond: (times.length * 1000) / all, p50: at(0.5), p99: at(0.99) };
}

function ours(count: number, durable: boolean): Figures {
  const db = openDatabase(join(scratch, `ours-${count}-${durable}.db`));
  if (!durable) db.script('PRAGMA synchronous = NORMAL');
  const plan = { id: 'p', accrueAllIdeas: false, noRefactor: false, steps: steps(count) };
  expand(db, plan, { source: 'p.md', pointed: () => undefined });
  const queue = new Queue({
    db,
    now: () => performance.now(),
    random: Math.random,
    content: () => undefined,
  });
  const figures = measured(
    () => {
      const [job] = queue.claim({ holder: 'w' });
      if (job) queue.complete(job.token);
      return job !== undefined;
    },
    { cycles: CYCLES, seconds: 60 },
  );
  db.close();
  return figures;
}

/** The tables, indexes and statements of the first scheduler, over the same binding and with its settings. */
function seed(count: number): Figures {
  const db = new DatabaseSync(join(scratch, `seed-${count}.db`));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE jobs (id TEXT PRIMARY KEY, lane INTEGER NOT NULL DEFAULT 0, payload TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'queued', holder TEXT, lease_until REAL, created_at REAL, updated_at REAL, error TEXT,
      attempts INTEGER DEFAULT 0, max_attempts INTEGER DEFAULT 3, dedupe_key TEXT);
    CREATE TABLE job_deps (job_id TEXT, dep_id TEXT, PRIMARY KEY (job_id, dep_id));
    CREATE INDEX jobs_status ON jobs (status);
    CREATE INDEX jobs_lane ON jobs (lane);
    CREATE INDEX deps_dep ON job_deps (dep_id);
    BEGIN`);
  const job = db.prepare('INSERT INTO jobs (id, lane, payload, created_at) VALUES (?, ?, ?, ?)');
  const edge = db.prepare('INSERT INTO job_deps VALUES (?, ?)');
  for (let n = 0; n < count; n++) {
    job.run(`s${n}`, n % 4, `@doc:${n}`, n);
    for (const dep of new Set(dependenciesOf(n))) edge.run(`s${n}`, `s${dep}`);
  }
  db.exec('COMMIT');
  const stale = db.prepare(`SELECT id FROM jobs WHERE status = 'running' AND lease_until < ?`);
  const next = db.prepare(`SELECT id FROM jobs j WHERE status = 'queued' AND NOT EXISTS (
    SELECT 1 FROM job_deps d JOIN jobs dj ON dj.id = d.dep_id WHERE d.job_id = j.id AND dj.status != 'done')
    ORDER BY created_at LIMIT 1`);
  const claim = db.prepare(
    `UPDATE jobs SET status = 'running', holder = 'w', attempts = attempts + 1, lease_until = ? WHERE id = ? AND status = 'queued'`,
  );
  const done = db.prepare(`UPDATE jobs SET status = 'done' WHERE id = ?`);
  const figures = measured(
    () => {
      stale.all(Date.now());
      const found = next.get() as { id: string } | undefined;
      if (!found) return false;
      claim.run(Date.now() + 30_000, found.id);
      done.run(found.id);
      return true;
    },
    { cycles: CYCLES, seconds: SEED_SECONDS },
  );
  db.close();
  return figures;
}

/** Claims and completions of clients that all ask at once, over the network as workers do. */
async function served(clients: number): Promise<Figures> {
  const root = mkdtempSync(join(scratch, 'served-'));
  const db = join(root, '.codebatch', 'schedule.db');
  const server = await startServer({ root, db, port: 0 });
  const file = openDatabase(db);
  const plan = { id: 'p', accrueAllIdeas: false, noRefactor: false, steps: steps(CYCLES + 100) };
  expand(file, plan, { source: 'p.md', pointed: () => undefined });
  file.close();
  const client = scheduleClient(server);
  const times: number[] = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, at) => {
      while (times.length < CYCLES) {
        const before = performance.now();
        const [job] = await client.claim({ holder: `w${at}` });
        if (!job) return;
        await client.complete(job);
        times.push(performance.now() - before);
      }
    }),
  );
  const figures = figuresOf(times, performance.now() - started);
  await server.close();
  return figures;
}

const text = ({ perSecond, p50, p99 }: Figures): string =>
  `${perSecond.toFixed(0).padStart(7)}/s  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms`;

try {
  console.log('claim + complete of one job, one after the other');
  for (const size of SIZES) {
    const [whole, fast, first] = [ours(size, true), ours(size, false), seed(size)];
    console.log(`\n${size.toLocaleString('en-US')} jobs`);
    console.log(`  on the disk at once (as it is)   ${text(whole)}`);
    console.log(`  on the disk later                ${text(fast)}`);
    console.log(`  the first scheduler's query      ${text(first)}`);
    console.log(`  ratio, both on the disk later    ${(fast.perSecond / first.perSecond).toFixed(1)} x`);
  }
  console.log('\nclaim + complete over HTTP, on the disk at once, client and server in one process');
  for (const clients of [1, 8]) {
    const figures = await served(clients);
    console.log(`  ${String(clients).padStart(2)} at once                       ${text(figures)}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
