import { Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Ran } from './codebatch.ts';

class Kept extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** What the built program would do and print, without starting a process. Paths in `argv` are absolute. */
export async function inProcess(cwd: string, ...argv: string[]): Promise<Ran> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const host = {
    cwd: () => cwd,
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    stdout: stdout as unknown as NodeJS.WriteStream & { fd: 1 },
    stderr: stderr as unknown as NodeJS.WriteStream & { fd: 2 },
  };
  const code = await main(argv, host, { app: () => import('../../src/app/main.ts') });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
