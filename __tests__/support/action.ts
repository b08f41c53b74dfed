import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerCommands, type RunnerCommand } from './runner-commands.ts';
import { temporaryDirectory } from './temporary.ts';
import { COMPILED } from './transfer.ts';

/** What a step did. */
export interface ActionRun {
  code: number;
  log: string;
  commands: RunnerCommand[];
  outputs: Record<string, string>;
  summary: string;
}

const ENTRY = join(import.meta.dirname, '..', '..', 'build', 'src', 'action', 'standalone.js');

/** Runs the built action as a step in a checkout: inputs, event and files as the runner gives them. */
export async function action(
  workspace: string,
  given: {
    with?: Record<string, string>;
    event?: object;
    env?: NodeJS.ProcessEnv;
    /** Another program than the one in `build/`. */
    entry?: string;
  },
): Promise<ActionRun> {
  const home = temporaryDirectory();
  const files = ['output', 'summary', 'event.json'].map((name) => join(home, name));
  const [output, summary, event] = files as [string, string, string];
  for (const file of files) writeFileSync(file, '');
  writeFileSync(event, JSON.stringify(given.event ?? {}));
  mkdirSync(join(home, 'temp'));
  const inputs = Object.entries(given.with ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const child = spawn(process.execPath, [given.entry ?? ENTRY], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      NODE_COMPILE_CACHE: COMPILED,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_TEMP: join(home, 'temp'),
      ...given.env,
      ...(Object.fromEntries(inputs) as NodeJS.ProcessEnv),
    },
  });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return {
    code,
    log,
    commands: runnerCommands(log),
    outputs: outputsOf(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** `name<<delimiter`, the value, the delimiter. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name!, value!]));
}
