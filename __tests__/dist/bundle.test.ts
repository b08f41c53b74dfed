import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

describe('the bundle', () => {
  it('runs from a folder with nothing else in it, worker and grammars included', () => {
    const folder = temporaryDirectory();
    cpSync(DIST, join(folder, 'tool'), { recursive: true });
    writeTree(folder, {
      'tree/a.py': 'import os\n',
      'tree/b.js': 'import x from "y";\n',
      'tree/c.ts': 'import type { T } from "y";\n',
      'tree/d.tsx': 'export const D = () => <p>;\n',
    });
    const ran = spawnSync(process.execPath, [join(folder, 'tool', 'index.js'), 'check', '--json'], {
      cwd: join(folder, 'tree'),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const report = JSON.parse(ran.stdout) as {
      findings: { path: string; code: string }[];
      failures: unknown[];
    };
    expect(report.failures).toEqual([]);
    expect(report.findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'a.py L101',
      'b.js L101',
      'c.ts L101',
      'd.tsx E0002',
    ]);
  });
});
