import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** The program as it is installed. */
export const BIN = join(import.meta.dirname, '..', '..', 'bin', 'codebatch.js');

/** Runs the built program as a person would, without this machine's git configuration. */
export function codebatch(cwd: string, ...args: string[]): Ran {
  const result = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      SOURCE_DATE_EPOCH: '',
      NO_COLOR: '1',
      // What runs the tests may ask its own children for colours.
      FORCE_COLOR: undefined,
    },
  });
  return { code: result.status ?? -1, stdout: result.stdout, stderr: result.stderr };
}

/** The one JSON document that `--json` prints; fails when stdout holds anything else. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller says what it expects to read
export function json<T = Record<string, unknown>>(ran: Ran): T {
  return JSON.parse(ran.stdout) as T;
}
