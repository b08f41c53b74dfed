import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { UserError, systemErrorCode } from '../../util/errors.ts';
import { isInside } from './allow-list.ts';
import { CapturedOutput } from './captured-output.ts';

/** As `timeout` of the coreutils says it. */
export const EX_TIMEOUT = 124;

/** Between being asked to end and being ended. */
const GRACE_MS = 2000;
/** Output of a program that has ended comes at once; whoever still holds its pipe is not waited for longer. */
const DRAIN_MS = 1000;

/** The reason of an abort that leaves time to tidy up; every other one kills at once. */
export const GENTLY = 'gently';

export interface ProgramRun {
  /** The program's file and its arguments. */
  argv: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  timeoutMs: number;
  signal: AbortSignal;
  input?: Uint8Array;
}

export interface ProgramEnd {
  code: number;
  /** Why it ended before it was finished. */
  because?: 'timeout' | 'stopped' | 'signal';
  output: Buffer;
}

const groups = new Set<number>();

/**
 * Runs a program without a shell, in a process group of its own that is gone when this returns, whatever the program
 * has started. Throws what starting it throws.
 */
export function runProgram({ argv, cwd, env, timeoutMs, signal, input }: ProgramRun): Promise<ProgramEnd> {
  return new Promise((done, failed) => {
    const [file = '', ...args] = argv;
    const child = spawn(file, args, {
      cwd,
      env,
      shell: false,
      windowsHide: true,
      detached: process.platform !== 'win32',
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const output = new CapturedOutput();
    let because: ProgramEnd['because'];
    let last: NodeJS.Timeout | undefined;
    const stop = (why: 'timeout' | 'stopped', gently: boolean): void => {
      because ??= why;
      endGroup(child, gently ? 'SIGTERM' : 'SIGKILL');
      if (gently) last ??= setTimeout(() => endGroup(child, 'SIGKILL'), GRACE_MS);
    };
    const timer = setTimeout(() => stop('timeout', true), timeoutMs);
    const abort = (): void => stop('stopped', signal.reason === GENTLY);
    signal.addEventListener('abort', abort);
    for (const stream of [child.stdout, child.stderr])
      stream!.on('data', (piece: Buffer) => output.add(piece)).on('error', () => undefined);
    child.stdin?.on('error', () => undefined).end(input);
    const tidy = (): void => {
      clearTimeout(timer);
      clearTimeout(last);
      signal.removeEventListener('abort', abort);
      if (child.pid !== undefined) groups.delete(child.pid);
    };
    child.on('error', (error) => {
      tidy();
      failed(startTrouble(error, file));
    });
    child.on('spawn', () => {
      watchGroup(child.pid!);
      if (signal.aborted) abort();
    });
    child.on('exit', (code) => {
      // Nobody knows of what the program has left behind, so nobody would ever end it.
      endGroup(child, 'SIGKILL');
      const drained = setTimeout(
        () => [child.stdout, child.stderr].forEach((one) => one!.destroy()),
        DRAIN_MS,
      );
      child.on('close', () => {
        clearTimeout(drained);
        tidy();
        if (code === null) because ??= 'signal';
        const end = because === 'timeout' ? EX_TIMEOUT : (code ?? 128);
        done({ code: end, output: output.bytes(), ...(because ? { because } : {}) });
      });
    });
  });
}

/**
 * The file of a program: a bare name is looked for on the PATH, and there only in absolute folders outside of the
 * repository, because a workplan can write into those inside; anything else is a path below the root that no link leads
 * out of. Throws `PROGRAM_NOT_FOUND`.
 */
export function findProgram(name: string, { root, path = '' }: { root: string; path?: string }): string {
  if (/[/\\]/.test(name)) {
    const full = resolve(root, name);
    if (!isAbsolute(name) && isInside(root, name) && isRunnable(full)) return full;
  } else
    for (const folder of path.split(delimiter)) {
      const full = join(folder, name);
      if (!isAbsolute(folder) || folder === root || full.startsWith(join(root, '/'))) continue;
      if (isRunnable(full)) return full;
      if (process.platform === 'win32' && isRunnable(`${full}.exe`)) return `${full}.exe`;
    }
  throw new UserError('PROGRAM_NOT_FOUND', `There is no program ${JSON.stringify(name.slice(0, 200))}.`, {
    hints: ['Install it for this machine, or name a script of the repository by its path: ./scripts/x.'],
  });
}

function isRunnable(full: string): boolean {
  try {
    accessSync(full, constants.X_OK);
    return statSync(full).isFile();
  } catch {
    return false;
  }
}

function startTrouble(error: Error, file: string): Error {
  return new UserError(
    'PROGRAM_NOT_STARTED',
    `${file} cannot be started: ${systemErrorCode(error) ?? error.message}.`,
    {
      hints: ['Check that it is a program, or a script whose first line names one.'],
      cause: error,
    },
  );
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill(signal);
  else killGroup(child.pid, signal);
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (systemErrorCode(error) !== 'ESRCH' && systemErrorCode(error) !== 'EPERM') throw error;
  }
}

/** A process that ends in the middle takes with it what it has started. */
function watchGroup(pid: number): void {
  if (groups.size === 0 && !isWatching)
    process.on('exit', () => groups.forEach((one) => killGroup(one, 'SIGKILL')));
  isWatching = true;
  groups.add(pid);
}
let isWatching = false;
