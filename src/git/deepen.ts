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

/** A transfer slower than this for this long is given up. */
const SLOWEST = { bytesPerSecond: 1000, seconds: 60 };

/**
 * Makes one commit with its tree and blobs present, by one fetch: of that commit alone in a shallow clone, of its
 * history in a full one, which a fetch by depth would cut. A commit that is here costs nothing. Changes neither
 * configuration nor refs of the clone.
 * @returns why the commit is not to be had, one clause; undefined when it is here
 * Throws `INVALID_ARGUMENT` for what is no commit id.
 */
export async function fetchCommit(
  repository: Repository,
  commit: string,
  options: FetchOptions,
): Promise<string | undefined> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
    throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(commit)} is not the id of a commit.`);
  if (await refExists(repository, commit)) return undefined;
  const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc'];
  const remote = options.remote ?? 'origin';
  const fetched = await runGit(repository.root, ['fetch', ...depth, ...quiet, remote, commit], {
    env: environmentOf(options),
    allow: [1, 128],
  });
  if (fetched.code === 0 && (await refExists(repository, commit))) return undefined;
  const said = fetched.stderr.trim().split('\n').at(-1) ?? '';
  return said === '' ? `${remote} does not give it` : said;
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
