import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../util/errors.ts';
import type { JobKind } from '../payload.ts';
import { EX_NORETRY } from '../queue.ts';
import { splitCommand } from './command-words.ts';
import { jobEnvironment } from './environment.ts';
import { applyPatch, readPointed } from './patch.ts';
import type { Executor, Executors, Outcome, Work, Workplace } from './executor.ts';
import { readMadeFiles } from './made-files.ts';
import { findProgram, runProgram } from './program.ts';

/**
 * The executors that every face has.
 * @param more those of a face, such as the one of `@batch:`
 */
export function executorsOf(
  place: Pick<Workplace, 'shell'>,
  more: Iterable<readonly [JobKind, Executor]> = [],
): Executors {
  return new Map<JobKind, Executor>([
    ['cmd', runCommand],
    ['apply', runApply],
    ['test', runTest],
    ['doc', record],
    ['url', record],
    ['git', record],
    ['gh', record],
    // Taken in any case: where the shell is off somebody has to say so, or the job would wait for ever.
    ['sh', place.shell ? runShell : refuseShell],
    ...more,
  ]);
}

/**
 * Runs a job. What is wrong with the job itself, such as a command that is not allowed, is an outcome that trying again
 * would not change.
 */
export async function execute(
  executors: Executors,
  kind: JobKind,
  given: { work: Work; place: Workplace },
): Promise<Outcome> {
  const { work, place } = given;
  try {
    const executor = executors.get(kind);
    if (!executor) throw notHere(work, 'A worker with --mode agent hands it to a person or an agent.');
    return await executor(work, place);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const text = [error.message, ...error.hints].join('\n');
    return { code: EX_NORETRY, error: error.message, log: Buffer.from(`${text}\n`), made: [] };
  }
}

const runCommand: Executor = (work, place) => {
  const argv = splitCommand(work.payload.text.slice('@cmd:'.length));
  place.allow.check(argv);
  return runArgv(argv, { work, place });
};

const runShell: Executor = (work, place) => {
  const script = work.payload.text.slice('@sh:'.length);
  if (script.includes('\0'))
    throw new UserError('COMMAND_INVALID', 'There is a control character in the script.');
  return runArgv(['sh', '-c', script], { work, place });
};

const refuseShell: Executor = (work) => {
  throw notHere(work, 'Say "shell: true" below "schedule" in .github/codebatch.yml, if you must.');
};

function notHere({ payload }: Work, hint: string): UserError {
  return new UserError('KIND_NOT_HERE', `This worker cannot run ${payload.text.slice(0, 200)}.`, {
    hints: [hint],
  });
}

const runApply: Executor = async (work, place) => {
  const patch = readPointed(place.root, work.payload);
  const outcome = await applyPatch(patch, { work, place });
  return outcome.code === 0 && work.payload.fragments.includes('test') ? runTest(work, place) : outcome;
};

/** Runs the test that the configuration declares for files of this name. */
const runTest: Executor = (work, place) => {
  const path = work.payload.path!;
  readPointed(place.root, work.payload);
  const ends = Object.keys(place.tests).filter((end) => path.endsWith(end));
  const [end] = ends.sort((a, b) => b.length - a.length);
  if (end === undefined)
    throw new UserError('TEST_NOT_DECLARED', `No test is declared for ${path}.`, {
      hints: [
        'Declare one below schedule.tests in .github/codebatch.yml, for example ".py": "pytest {path}".',
      ],
    });
  const shown = path.startsWith('-') ? `./${path}` : path;
  const argv = splitCommand(place.tests[end]!).map((word) => word.replaceAll('{path}', () => shown));
  return runArgv(argv, { work, place });
};

/** A pointer for people to read: nothing is to be done. */
const record: Executor = ({ payload }) =>
  Promise.resolve({ code: 0, log: Buffer.from(`recorded ${payload.text}\n`), made: [] });

function runArgv(
  [program = '', ...args]: readonly string[],
  { work, place }: { work: Work; place: Workplace },
): Promise<Outcome> {
  const path = place.env['PATH'];
  const file = findProgram(program, { root: place.root, ...(path === undefined ? {} : { path }) });
  return runFile([file, ...args], { work, place, shown: program });
}

/**
 * Runs a program by its file in the place of a job, and takes what it leaves in its folder of artifacts.
 * @param given `shown` is how the program is called in messages
 */
export async function runFile(
  argv: readonly string[],
  { work, place, shown }: { work: Work; place: Workplace; shown: string },
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'codebatch-job-'));
  try {
    const more = {
      CODEBATCH_JOB: work.job,
      CODEBATCH_ATTEMPT: String(work.attempt),
      CODEBATCH_ARTIFACTS: folder,
    };
    const env = jobEnvironment(place.env, { names: place.passOn, more });
    const { timeoutMs, signal } = work;
    const { code, because, output } = await runProgram({ argv, cwd: place.root, env, timeoutMs, signal });
    if (code === 0) return { code, log: output, made: readMadeFiles(folder) };
    return { code, error: sentence({ program: shown, code, because, timeoutMs }), log: output, made: [] };
  } finally {
    removeFolder(folder);
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A program that took all rights from a folder leaves it to whoever cleans the machine; its job has ended.
  }
}

function sentence(given: {
  program: string;
  code: number;
  because?: string | undefined;
  timeoutMs: number;
}): string {
  const { program, code, because, timeoutMs } = given;
  if (because === 'timeout') return `${program} took longer than ${timeoutMs / 1000} s.`;
  if (because !== undefined) return `${program} was ended before it had finished.`;
  return `${program} ended with exit code ${code}.`;
}
