import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach } from '@jest/globals';
import { BIN } from './codebatch.ts';
import { until } from './workers.ts';

const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** The built program at work; killed with the test. */
export interface LongCommand {
  stdout: () => string;
  stderr: () => string;
  /** Waits for a text on either stream. */
  says: (text: string) => Promise<void>;
  signal: (name: NodeJS.Signals) => void;
  ended: Promise<number>;
}

/** Starts the built program. */
export function startCodebatch(cwd: string, ...args: string[]): LongCommand {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => (said.stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.stderr += piece.toString()));
  const ended = new Promise<number>((resolve) => {
    child.once('close', (code) => resolve(code ?? -1));
  });
  return {
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    says: (text) => until(() => said.stdout.includes(text) || said.stderr.includes(text)),
    signal: (name) => void child.kill(name),
    ended,
  };
}
