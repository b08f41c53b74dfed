import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../util/errors.ts';
import { runGit } from './program.ts';
import { isShallow, refExists, type Repository } from './repository.ts';

export interface FetchOptions {
  /** Default: `origin`. */
  remote?: string;
  /** Sent to the server alone: git gets it by its environment, so that neither arguments nor the clone's configuration hold it. */
  token?: string;
  /** The server that the token is for, `https://github.com`. */
  server?: string;
  /** Read for configuration that git is given by its environment already. */
  env: NodeJS.ProcessEnv;
}

/** Why something of the remote is not here. */
export interface NotFetched {
  /** True when the remote says that it has no such thing; false when it could not be asked. */
  isAbsent: boolean;
  /** One clause. */
  why: string;
}

/** A transfer slower than this for this long is given up. */
const SLOWEST = { bytesPerSecond: 1000, seconds: 60 };

/** Before each further try. */
const WAITS_MS = [1000, 5000];

/** Troubles that may pass: of the network, and a server's 429 and 5xx. */
const PASSING =
  /resolve host|timed out|connection (?:reset|refused|was)|early EOF|RPC failed|hung up|unexpected disconnect|TLS|SSL|returned error: (?:429|5\d\d)/i;

/** How git tells that the other side has no such commit or branch. */
const ABSENT = /not our ref|unadvertised object|couldn't find remote ref/i;

/**
 * Makes one commit with its tree and blobs present, by one fetch: of that commit alone in a shallow clone, of its
 * history in a full one, which a fetch by depth would cut. A commit that is here costs nothing. Changes neither
 * configuration nor refs of the clone. A remote whose trouble may pass is asked three times.
 * @returns why the commit is not to be had; undefined when it is here
 * Throws `INVALID_ARGUMENT` for what is no commit id.
 */
export async function fetchCommit(
  repository: Repository,
  commit: string,
  options: FetchOptions,
): Promise<NotFetched | undefined> {
  if (!isObjectId(commit))
    throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(commit)} is not the id of a commit.`);
  if (await refExists(repository, commit)) return undefined;
  const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
  const asked = await ask(repository, ['fetch', ...depth, ...QUIET, remoteOf(options), commit], options);
  if (!('stdout' in asked)) return asked;
  if (await refExists(repository, commit)) return undefined;
  return { isAbsent: true, why: `${remoteOf(options)} does not give it` };
}

/**
 * Makes blobs present that a partial clone left behind, by one fetch of all of them: git itself would fetch each when it
 * is read. Nothing happens in a clone that is not partial.
 * @param oids those that will be read
 * @returns why some are not to be had
 */
export async function fetchBlobs(
  repository: Repository,
  oids: readonly string[],
  options: FetchOptions,
): Promise<NotFetched | undefined> {
  if (oids.length === 0 || !(await isPartial(repository, remoteOf(options)))) return undefined;
  const missing = await missingOf(repository, oids);
  if (missing.length === 0) return undefined;
  // As git fetches for itself: nothing is told of what is here, and nothing beside what is named comes.
  const args = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', ...QUIET, '--filter=blob:none', '--stdin'];
  const input = missing.map((oid) => `${oid}\n`).join('');
  const asked = await ask(repository, [...args, remoteOf(options)], options, input);
  return 'stdout' in asked ? undefined : asked;
}

/** The commit that a branch or a tag of the remote names. */
export async function remoteCommit(
  repository: Repository,
  name: string,
  options: FetchOptions,
): Promise<{ commit: string } | NotFetched> {
  const refs = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
  const asked = await ask(repository, ['ls-remote', '--quiet', remoteOf(options), ...refs], options);
  if (!('stdout' in asked)) return asked;
  const found = new Map(
    asked.stdout
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('\t') as [string, string])
      .map(([id, ref]) => [ref, id]),
  );
  // Of a tag with a message the commit that it is of; of a tag and a branch of one name the branch, as git takes it.
  const commit = found.get(refs[0]!) ?? found.get(refs[2]!) ?? found.get(refs[1]!);
  if (commit !== undefined && isObjectId(commit)) return { commit };
  return { isAbsent: true, why: `${remoteOf(options)} has no branch or tag of that name` };
}

const QUIET = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];

const remoteOf = ({ remote = 'origin' }: FetchOptions): string => remote;

const isObjectId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** Whether blobs were left behind when this was cloned. */
export async function isPartial(repository: Repository, remote = 'origin'): Promise<boolean> {
  const args = ['config', '--get', `remote.${remote}.promisor`];
  return (await runGit(repository.root, args, { allow: [1] })).stdout.toString('utf8').trim() === 'true';
}

/** Objects that are not here, asked from outside of the clone: inside of it git would fetch each to answer. */
async function missingOf(repository: Repository, oids: readonly string[]): Promise<string[]> {
  const outside = await mkdtemp(join(tmpdir(), 'codebatch-objects-'));
  try {
    const format = oids[0]!.length === 64 ? 'sha256' : 'sha1';
    await runGit(outside, ['init', '--quiet', '--bare', `--object-format=${format}`, '.']);
    const { stdout } = await runGit(outside, ['cat-file', '--batch-check', '--buffer'], {
      env: { GIT_DIR: outside, GIT_OBJECT_DIRECTORY: repository.objectsDir },
      input: oids.map((oid) => `${oid}\n`).join(''),
    });
    return [...stdout.toString('latin1').matchAll(/^([0-9a-f]+) missing$/gm)].map((match) => match[1]!);
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
}

/** What git answers for a remote, or why it does not. */
async function ask(
  repository: Repository,
  args: readonly string[],
  options: FetchOptions,
  input?: string,
): Promise<{ stdout: Buffer } | NotFetched> {
  for (const wait of [...WAITS_MS, undefined]) {
    const env = environmentOf(options);
    const { code, stdout, stderr } = await runGit(repository.root, args, {
      env,
      allow: [1, 128],
      ...(input === undefined ? {} : { input }),
    });
    if (code === 0) return { stdout };
    const isAbsent = ABSENT.test(stderr);
    if (wait === undefined || !PASSING.test(stderr))
      return { isAbsent, why: reasonOf(stderr, remoteOf(options)) };
    await sleep(wait);
  }
  throw new Error('The last try has an end.');
}

/** The line that says what is wrong; general advice stands after it. */
function reasonOf(stderr: string, remote: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const told = lines.find((line) => /^(?:fatal|error|remote): ./.test(line)) ?? lines.find(Boolean);
  return told?.replace(/^(?:fatal|error|remote): /, '') ?? `${remote} does not answer`;
}

/** Configuration for one git process. What the environment brings already stays. */
function environmentOf({ token, server = 'https://github.com', env }: FetchOptions): NodeJS.ProcessEnv {
  const settings: [key: string, value: string][] = [
    ['http.lowSpeedLimit', String(SLOWEST.bytesPerSecond)],
    ['http.lowSpeedTime', String(SLOWEST.seconds)],
  ];
  if (token !== undefined) {
    const key = `http.${new URL(server).origin}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    // The empty one takes away a header that the checkout left in the configuration: two of them are refused.
    settings.push([key, ''], [key, `AUTHORIZATION: basic ${basic}`]);
  }
  const before = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  const first = Number.isSafeInteger(before) && before > 0 ? before : 0;
  const given: NodeJS.ProcessEnv = { GIT_CONFIG_COUNT: String(first + settings.length) };
  for (const [name, value] of Object.entries(env))
    if (/^GIT_CONFIG_(?:KEY|VALUE)_\d+$/.test(name)) given[name] = value;
  for (const [n, [key, value]] of settings.entries()) {
    given[`GIT_CONFIG_KEY_${first + n}`] = key;
    given[`GIT_CONFIG_VALUE_${first + n}`] = value;
  }
  return given;
}
