/** Workers and servers of a schedule that are killed and stopped, on a clock that jumps, until every job has ended. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { connectServer } from '../../src/scheduler/connect.ts';
import { openDatabase } from '../../src/scheduler/db.ts';
import type { Database } from '../../src/util/sqlite.ts';
import { chaosFaults, type ChaosResult } from './schedule-verdict.ts';

export interface ChaosOptions {
  /** An empty folder. */
  root: string;
  workers: number;
  jobs: number;
  /** kill -9, of workers and, each fifth, of the server. */
  kills: number;
  /** SIGSTOP for longer than a lease holds; each tenth of the server. */
  pauses: number;
  /** Jumps of the wall clock by two hours, forth and back. */
  jumps: number;
  leaseMs: number;
  seed: number;
  onProgress?: (text: string) => void;
}

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'codebatch.js');
const TWO_HOURS_MS = 7_200_000;
const MOST_PAUSED = 3;

/** Runs jobs in the middle of faults; gives what became of them. */
export async function scheduleChaos(options: ChaosOptions): Promise<ChaosResult> {
  const chaos = new Chaos(options);
  const end = (): void => chaos.end();
  // Who is stopped in the middle must leave no process behind either.
  process.once('exit', end);
  try {
    return await chaos.run();
  } finally {
    process.off('exit', end);
    end();
  }
}

class Chaos {
  private readonly options: ChaosOptions;
  private readonly db: string;
  private readonly clock: string;
  private readonly children = new Map<string, ChildProcess>();
  private readonly paused = new Map<string, Promise<void>>();
  private readonly random: () => number;
  private readonly counts = { workerKills: 0, serverKills: 0, pauses: 0, jumps: 0, retries: 0, lostSeen: 0 };
  private over = false;

  constructor(options: ChaosOptions) {
    this.options = options;
    this.db = join(options.root, '.codebatch', 'schedule.db');
    this.clock = join(options.root, 'clock');
    this.random = generator(options.seed);
  }

  async run(): Promise<ChaosResult> {
    const { root, workers, jobs } = this.options;
    const started = performance.now();
    writeWorkplan(root, jobs, this.random);
    writeFileSync(this.clock, '0');
    this.start('server');
    await this.withClient((client) => client.expand({ path: 'soak.md' }));
    for (let at = 1; at <= workers; at++) this.start(`worker-${at}`);
    const reader = openDatabase(this.db);
    try {
      await this.trouble(reader);
      await Promise.all(this.paused.values());
      // Those that were stopped last still have to hear that they are too late.
      await sleep(500);
      const seconds = (performance.now() - started) / 1000;
      const effects = readFileSync(join(root, 'effects'), 'utf8').trim().split('\n');
      return { ...this.counts, seconds, effects: effects.length, ...chaosFaults(reader, effects) };
    } finally {
      reader.close();
    }
  }

  end(): void {
    this.over = true;
    for (const child of this.children.values()) {
      child.kill('SIGCONT');
      child.kill('SIGKILL');
    }
  }

  /** Spreads the faults over the run: the next one comes when so many jobs are done. */
  private async trouble(reader: Database): Promise<void> {
    const { jobs, kills, pauses, jumps } = this.options;
    const faults = shuffled<() => Promise<void>>(
      [
        ...Array.from({ length: kills }, (_, at) => () => this.kill(at % 5 === 4)),
        ...Array.from({ length: pauses }, (_, at) => () => this.pause(at % 10 === 9)),
        ...Array.from({ length: jumps }, () => () => this.jump()),
      ],
      this.random,
    );
    let next = 0;
    for (let look = 0; ; look++) {
      const { done, bad } = progressOf(reader);
      if (bad > 0) await this.retryLost(reader);
      else if (done === jobs && next === faults.length) return;
      // The last jobs are left in peace, so that every fault falls into work.
      const due = Math.floor((done / (jobs * 0.97)) * faults.length);
      while (next < Math.min(due, faults.length)) await faults[next++]!();
      if (look % 100 === 0)
        this.options.onProgress?.(`${done} of ${jobs} jobs, ${next} of ${faults.length} faults`);
      await sleep(20);
    }
  }

  private async kill(isServer: boolean): Promise<void> {
    const name = isServer ? 'server' : this.anyWorker();
    const child = this.children.get(name)!;
    // A server that is stopped would be killed as well as any other; its waker must not find another in its place.
    await this.paused.get(name);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    if (isServer) this.counts.serverKills++;
    else this.counts.workerKills++;
  }

  private async pause(isServer: boolean): Promise<void> {
    while (this.paused.size >= MOST_PAUSED) await Promise.race(this.paused.values());
    const name = isServer ? 'server' : this.anyWorker();
    if (this.paused.has(name)) return this.pause(isServer);
    const child = this.children.get(name)!;
    child.kill('SIGSTOP');
    this.counts.pauses++;
    const { leaseMs } = this.options;
    // A lease is taken back by a sweep, once a second.
    const waking = sleep(leaseMs * 1.2 + 1300).then(() => {
      child.kill('SIGCONT');
      this.paused.delete(name);
    });
    this.paused.set(name, waking);
  }

  private async jump(): Promise<void> {
    const offsets = [-TWO_HOURS_MS, 0, TWO_HOURS_MS];
    await writeFile(this.clock, String(offsets[Math.floor(this.random() * offsets.length)]));
    this.counts.jumps++;
  }

  /** What a person does about a job that lost its worker three times. */
  private async retryLost(reader: Database): Promise<void> {
    const lost = reader.all<{ id: string }>(
      `SELECT id FROM jobs WHERE state = 'failed' AND reason = 'losses'`,
    );
    for (const { id } of lost) {
      await this.withClient((client) => client.retry(id));
      this.counts.retries++;
    }
  }

  private anyWorker(): string {
    return `worker-${1 + Math.floor(this.random() * this.options.workers)}`;
  }

  private start(name: string): void {
    const { root, leaseMs } = this.options;
    const own =
      name === 'server'
        ? ['server', '--port', '0', '--lease', String(leaseMs / 1000)]
        : ['worker', '--holder', name, '--poll', '0.2'];
    const child = spawn(process.execPath, [BIN, 'schedule', ...own], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'jumping-clock.mjs')).href}`,
        JUMPING_CLOCK: this.clock,
      },
    });
    child.stderr.on('data', (piece: Buffer) => {
      this.counts.lostSeen += piece.toString().split(' · lost').length - 1;
    });
    child.once('exit', (code, signal) => {
      if (this.over) return;
      if (signal !== 'SIGKILL') this.options.onProgress?.(`${name} ended by itself with ${code ?? signal}`);
      this.start(name);
    });
    this.children.set(name, child);
  }

  private async withClient<T>(
    ask: (client: NonNullable<Awaited<ReturnType<typeof connectServer>>>['client']) => Promise<T>,
  ): Promise<T> {
    for (;;) {
      try {
        const connection = await connectServer({ db: this.db });
        if (connection) return await ask(connection.client);
      } catch (error) {
        this.options.onProgress?.(String(error));
      }
      await sleep(100);
    }
  }
}

function progressOf(reader: Database): { done: number; bad: number } {
  return reader.get<{ done: number; bad: number }>(
    `SELECT coalesce(sum(state = 'done'), 0) AS done, coalesce(sum(state IN ('failed', 'skipped')), 0) AS bad FROM jobs`,
  )!;
}

/** Jobs that leave a trace, most of them behind others. */
function writeWorkplan(root: string, jobs: number, random: () => number): void {
  mkdirSync(join(root, '.github'), { recursive: true });
  rmSync(join(root, 'effects'), { force: true });
  writeFileSync(join(root, '.github', 'codebatch.yml'), 'schedule: { shell: true }\n');
  const steps = Array.from({ length: jobs }, (_, at) => {
    const deps =
      at < 20 || random() < 0.3
        ? []
        : [at - 1 - Math.floor(random() * 20), at - 1 - Math.floor(random() * 20)];
    const rest = deps.length === 0 ? '' : ` deps=${[...new Set(deps)].map((dep) => `j${dep}`).join(',')}`;
    return `- [ ] id=j${at} lane=${1 + (at % 3)}${rest} payload='@sh:echo "$CODEBATCH_JOB" >> effects; sleep 0.02'`;
  });
  writeFileSync(join(root, 'soak.md'), `${steps.join('\n')}\n`);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

/** Numbers by chance that are the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
