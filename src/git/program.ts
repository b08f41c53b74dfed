import { spawn } from 'node:child_process';
import { systemErrorCode, UserError } from '../util/errors.ts';

export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/** Environment of every git that we start: no prompt, no translation, no lock on the person's index. */
export function gitEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...extra };
}

/** The error for a machine without git. */
export function gitMissing(error: unknown): unknown {
  return systemErrorCode(error) === 'ENOENT'
    ? new UserError('GIT_MISSING', 'The git program was not found.', {
        hints: ['Install git and put it on the PATH.'],
      })
    : error;
}

/**
 * Runs git once, never through a shell, and gives whatever it answered.
 * Throws `GIT_MISSING`.
 */
export function tryGit(
  cwd: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd,
      env: gitEnvironment(options.env),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => stdout.push(data));
    child.stderr.on('data', (data: Buffer) => stderr.push(data));
    child.on('error', (error) => reject(gitMissing(error) as Error));
    child.on('close', (code) =>
      resolve({
        code: code ?? -1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    );
    // A git that ends before it has read its input is judged by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** Runs git and gives its output. Throws `GIT_FAILED` with git's own words when it does not exit with 0. */
export async function runGit(
  cwd: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Buffer> {
  const result = await tryGit(cwd, args, options);
  if (result.code === 0) return result.stdout;
  const said = result.stderr.trim().split('\n').at(-1) ?? '';
  throw new UserError(
    'GIT_FAILED',
    `git ${args[0]} failed: ${said.replace(/^(fatal|error): /, '') || `exit ${result.code}`}.`,
    {
      details: { args: [...args], stderr: result.stderr.slice(0, 4000) },
    },
  );
}

/** The output of `runGit` as one trimmed line. */
export async function gitLine(
  cwd: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<string> {
  return (await runGit(cwd, args, env ? { env } : {})).toString('utf8').trim();
}
