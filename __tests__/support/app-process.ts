import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Ran } from './codebatch.ts';
import type { AppSide } from './github-api-app.ts';
import type { GithubApiServer } from './github-api-server.ts';

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'codebatch.js');

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The app as it is installed, as a process of its own, over a fake of GitHub. */
export class AppProcess {
  readonly url: string;
  /** What it printed, all starts together. */
  log = '';
  private readonly folder: string;
  private readonly env: NodeJS.ProcessEnv;
  private child: ChildProcess | undefined;

  constructor(given: {
    api: GithubApiServer;
    app: AppSide;
    folder: string;
    port: number;
    env?: NodeJS.ProcessEnv;
  }) {
    const { api, app, folder, port } = given;
    this.folder = folder;
    this.url = `http://127.0.0.1:${port}`;
    app.hookUrl = `${this.url}/api/github/webhooks`;
    this.env = {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      PORT: String(port),
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey,
      WEBHOOK_SECRET: app.secret,
      GITHUB_API_URL: api.baseUrl,
      CODEBATCH_WRITE_INTERVAL_MS: '0',
      CODEBATCH_RETRY_MS: '50',
      ...given.env,
    };
  }

  get db(): string {
    return join(this.folder, '.codebatch', 'app.db');
  }

  /** Starts and waits until it answers. */
  async start(): Promise<this> {
    const child = spawn(process.execPath, [BIN, 'app'], { cwd: this.folder, env: this.env });
    this.child = child;
    const keep = (chunk: Buffer): void => void (this.log += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    await this.answers(() => true);
    return this;
  }

  /** Waits until it takes work. */
  async ready(): Promise<void> {
    await this.answers(({ ok }) => ok);
  }

  /** Runs the command to its end, with the environment of the app. */
  async run(...args: string[]): Promise<Ran> {
    const child = spawn(process.execPath, [BIN, 'app', ...args], { cwd: this.folder, env: this.env });
    const ran = { code: -1, stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (ran.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (ran.stderr += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { ...ran, code };
  }

  private async answers(isEnough: (answer: Response) => boolean): Promise<void> {
    for (let n = 0; n < 600; n++) {
      const code = this.child?.exitCode ?? null;
      if (code !== null) throw new Error(`The app ended with ${code}:\n${this.log}`);
      const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (answer && isEnough(answer)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`The app does not answer:\n${this.log}`);
  }

  /** Without any warning, as a machine dies. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Gives the exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  /** Waits until all that was recorded is handled and written. */
  async idle(): Promise<void> {
    for (let n = 0; n < 6000; n++) {
      if (this.read<{ n: number }>(WAITING)[0]!.n === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`The app is not done:\n${this.log.slice(-5000)}`);
  }

  /** Rows of its database. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the statement says what its rows are
  read<Row>(sql: string): Row[] {
    const db = new DatabaseSync(this.db, { readOnly: true });
    try {
      return db.prepare(sql).all() as Row[];
    } finally {
      db.close();
    }
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child) return null;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    await once(child, 'close');
    return child.exitCode;
  }
}

const WAITING = `
SELECT (SELECT COUNT(*) FROM deliveries WHERE state = 'queued') + (SELECT COUNT(*) FROM outbox WHERE state = 'queued') AS n`;
