import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerCommands, type RunnerCommand } from './runner-commands.ts';
import { temporaryDirectory } from './temporary.ts';
import type { Step } from './transfer-steps.ts';

/** The clients are large: what Node compiled of them is kept for the next job, beside the build. */
export const COMPILED = join(import.meta.dirname, '..', '..', 'build', '.compiled');

/** What came of the steps of a job. */
export interface Job {
  /** One for each step; null for undefined. */
  answers: unknown[];
  log: string;
  /** All that the runner obeyed. */
  commands: RunnerCommand[];
  warnings: string[];
  /** Folder of the job, with nothing in it that it should not leave. */
  home: string;
  ms: number;
}

/** The environment in which a service that hangs is waited for 100 s, which `short-waits` makes one. */
export function deadlineFor(fault: unknown): NodeJS.ProcessEnv {
  return fault === 'hang' ? { TEST_DEADLINE_MS: '100000' } : {};
}

/** Runs steps over the real clients in a process of their own, in an environment as the runner gives it. */
export async function job(env: NodeJS.ProcessEnv, ...steps: Step[]): Promise<Job> {
  const home = temporaryDirectory();
  const folders = { RUNNER_TEMP: join(home, 'temp'), GITHUB_WORKSPACE: join(home, 'workspace') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      '--import',
      join(import.meta.dirname, 'short-waits.ts'),
      join(import.meta.dirname, 'transfer-steps.ts'),
      JSON.stringify(steps),
      join(home, 'answers.json'),
    ],
    {
      cwd: folders.GITHUB_WORKSPACE,
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: COMPILED, ...folders, ...env },
    },
  );
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The job ended with ${code}:\n${log}`);
  const commands = runnerCommands(log);
  return {
    answers: JSON.parse(readFileSync(join(home, 'answers.json'), 'utf8')) as unknown[],
    log,
    commands,
    warnings: commands.filter(({ name }) => name === 'warning').map(({ data }) => data),
    home,
    ms: performance.now() - started,
  };
}
