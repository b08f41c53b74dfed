import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemErrorCode, UserError } from '../util/errors.ts';

/** Set by git for its hooks: they would point us at another repository or index than the one we were asked about. */
const LOCAL_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INDEX_VERSION',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
  'GIT_CEILING_DIRECTORIES',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
] as const;

export interface GitOptions {
  /** Added to the environment. */
  env?: NodeJS.ProcessEnv | undefined;
  input?: string | Uint8Array;
  /** Exit codes that are answers and not failures. */
  allow?: readonly number[];
}

export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/**
 * Runs git, never through a shell, in English, without prompts and without optional locks.
 * Throws `GIT_MISSING` when there is no git program, `SOURCE_NOT_FOUND` when there is no `cwd`, `GIT_UNSAFE` when git does not trust the owner of the
 * repository, and `GIT_FAILED` for any other exit code that is not allowed.
 */
export async function runGit(
  cwd: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitResult> {
  const { endedBy, ...result } = await askGit(cwd, args, options);
  const fine = endedBy === null && [0, ...(options.allow ?? [])].includes(result.code);
  const trouble = fine && result.code === 0 ? undefined : troubleOf(args, result, endedBy);
  if (trouble && (!fine || trouble.code === 'GIT_UNSAFE')) throw trouble;
  return result;
}

/**
 * As `runGit`, but whatever git says is an answer, and so is its end by a signal, with code -1. Throws `GIT_MISSING`,
 * `SOURCE_NOT_FOUND`.
 * @param options `signal` ends git when it is aborted
 */
export function askGit(
  cwd: string,
  args: readonly string[],
  { env, input, signal }: Omit<GitOptions, 'allow'> & { signal?: AbortSignal },
): Promise<GitResult & { endedBy: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    const child = startGit(cwd, args, env);
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => stdout.push(piece));
    child.stderr.on('data', (piece: Buffer) => stderr.push(piece));
    const stop = (): void => void child.kill('SIGKILL');
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    child.on('error', (error) => {
      signal?.removeEventListener('abort', stop);
      reject(startError(error, cwd));
    });
    child.on('close', (code, endedBy) => {
      signal?.removeEventListener('abort', stop);
      const said = Buffer.concat(stderr).toString('utf8');
      resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: said, endedBy });
    });
    // A git that ends without reading all its input says why by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** As `runGit`, for answers of one line or of UTF-8 text: stdout without its last line feed. */
export async function gitText(
  cwd: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  const { stdout } = await runGit(cwd, args, options);
  return stdout.toString('utf8').replace(/\r?\n$/, '');
}

/** Version of the git program, undefined where there is none. */
export async function gitVersion(): Promise<string | undefined> {
  try {
    return (await gitText('.', ['--version'])).replace(/^git version /, '');
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Starts git with pipes on all three streams; the caller listens for `error` and ends it. */
export function startGit(
  cwd: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams {
  return spawn('git', args, { cwd, env: gitEnvironment(env), stdio: 'pipe', windowsHide: true });
}

/** The error to throw when git could not be started in `cwd`. */
export function startError(error: Error, cwd: string): Error {
  if (systemErrorCode(error) !== 'ENOENT') return error;
  // The system gives one answer for a missing program and a missing folder to start it in.
  if (!existsSync(cwd))
    return new UserError('SOURCE_NOT_FOUND', `There is no directory ${cwd}.`, { cause: error });
  return new UserError('GIT_MISSING', `git could not be started in ${cwd}.`, {
    cause: error,
    hints: ['Install git 2.31 or newer and put it on the PATH.'],
  });
}

function gitEnvironment(extra: NodeJS.ProcessEnv | undefined): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of LOCAL_VARIABLES) delete env[name];
  return { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...extra };
}

function troubleOf(args: readonly string[], result: GitResult, signal: NodeJS.Signals | null): UserError {
  const said = result.stderr.trim();
  if (said.includes('detected dubious ownership'))
    return new UserError('GIT_UNSAFE', 'git does not trust this repository: it belongs to another user.', {
      hints: ['Trust it: git config --global --add safe.directory <path of the repository>'],
      details: { stderr: said },
    });
  const end = signal === null ? `exit code ${result.code}` : `signal ${signal}`;
  const last = said.split('\n').at(-1) ?? '';
  return new UserError('GIT_FAILED', `git ${args[0]} ended with ${end}${last === '' ? '' : `: ${last}`}`, {
    details: { args, stderr: said },
  });
}
