import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** The version whose quirks the scenarios were written for. */
const ACT = 'github.com/nektos/act@v0.2.87';

const DEADLINE_MS = 10 * 60 * 1000;

/** What one run under act gave. */
export interface ActRun {
  code: number;
  /** What act and all steps printed. */
  log: string;
  seconds: number;
}

/** What act is given. */
export interface ActGiven {
  act: string;
  /** The checkout: act copies it, `.git` too, into the workspace of each job. */
  checkout: string;
  workflow: string;
  eventFile: string;
  /** Folder with `action.yml`, its bundle and `.github/workflows`. */
  action: string;
  /** Folder for what act keeps; each run of it may share one with others. */
  scratch: string;
  /** Folder of the cache server: what runs share with each other. */
  caches: string;
  artifacts: { folder: string; port: number; front: string };
  runId: number;
  attempt: number;
  /** Only jobs of the matrix with this `key:value`. */
  matrix?: string;
}

/** The program: on the PATH, else in `.cache/act`, else installed there by a `go`; undefined when that fails too. */
export function findAct(): string | undefined {
  const kept = join(ROOT, '.cache', 'act', process.platform === 'win32' ? 'act.exe' : 'act');
  for (const program of ['act', kept])
    if (spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('act version'))
      return program;
  mkdirSync(dirname(kept), { recursive: true });
  const { status } = spawnSync('go', ['install', ACT], {
    env: { ...process.env, GOBIN: dirname(kept) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? kept : undefined;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Runs a workflow as a pull request would, on this machine itself. */
export async function runAct(given: ActGiven): Promise<ActRun> {
  const started = performance.now();
  const child = spawn(given.act, argumentsOf(given), {
    cwd: given.checkout,
    env: environmentOf(given),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: DEADLINE_MS,
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done(status ?? -1));
  });
  return { code, log: Buffer.concat(pieces).toString('utf8'), seconds: (performance.now() - started) / 1000 };
}

function argumentsOf(given: ActGiven): string[] {
  const { artifacts } = given;
  const options: Record<string, string> = {
    workflows: given.workflow,
    eventpath: given.eventFile,
    platform: 'ubuntu-latest=-self-hosted',
    'local-repository': `codebatch/action@v1=${given.action}`,
    'artifact-server-path': artifacts.folder,
    'artifact-server-addr': '127.0.0.1',
    'artifact-server-port': `${artifacts.port}`,
    'cache-server-path': given.caches,
    'cache-server-addr': '127.0.0.1',
    'action-cache-path': join(given.scratch, 'jobs'),
    ...(given.matrix === undefined ? {} : { matrix: given.matrix }),
  };
  const env = {
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_RUN_ID: `${given.runId}`,
    GITHUB_RUN_ATTEMPT: `${given.attempt}`,
    // Nothing of this leaves the machine.
    GITHUB_API_URL: 'http://127.0.0.1:9',
  };
  return [
    'pull_request',
    '--rm',
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

/** Jobs inherit all of it, so it is little. */
function environmentOf({ scratch, artifacts }: ActGiven): NodeJS.ProcessEnv {
  return {
    // In host mode `node24` is the first node on the PATH.
    PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: scratch,
    XDG_CONFIG_HOME: scratch,
    XDG_CACHE_HOME: scratch,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    ACTIONS_RUNTIME_URL: artifacts.front,
  };
}
