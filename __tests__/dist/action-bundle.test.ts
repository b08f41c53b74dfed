import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { action, type ActionRun } from '../support/action.ts';
import { git, repositoryOf } from '../support/repository.ts';
import { ResultsService } from '../support/results-service.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const ROOT = join(import.meta.dirname, '..', '..');

interface Declared {
  inputs: Record<string, { default?: string }>;
  runs: { main: string };
}

const declared = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Declared;

let service: ResultsService;
let folder: string;

beforeAll(async () => {
  service = await new ResultsService().start();
  folder = temporaryDirectory();
  // All that `runs.main` may need; the command line beside it is none of that.
  for (const part of ['action', 'wasm', 'package.json'])
    cpSync(join(ROOT, 'dist', part), join(folder, 'dist', part), { recursive: true });
});

afterAll(() => service.stop());

/** A step of the action as `uses:` finds it: its bundle in an empty folder, its inputs with their defaults. */
function step(root: string, given: Record<string, string>): Promise<ActionRun> {
  const defaults = Object.entries(declared.inputs).flatMap(([name, { default: value }]) =>
    value === undefined || value.includes('${{') ? [] : [[name, value]],
  );
  return action(root, {
    entry: join(folder, declared.runs.main),
    with: { ...(Object.fromEntries(defaults) as Record<string, string>), memo: 'false', ...given },
    event: { before: git(root, 'rev-parse', 'HEAD~1'), repository: { default_branch: 'main' } },
    env: { ...service.env(), GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' },
  });
}

describe('the bundle of the action', () => {
  it('judges from a folder with nothing else in it, workers, grammars and the artifact client included', async () => {
    const root = repositoryOf(
      { 'a.py': 'print(1)\n' },
      {
        'a.py': 'import os\n',
        'b.js': 'import x from "y";\n',
        'c.ts': 'import type { T } from "y";\n',
        'd.tsx': 'export const D = () => <p>;\n',
      },
    );
    const checked = await step(root, {});
    expect([checked.code, checked.outputs['conclusion']]).toEqual([1, 'failure']);
    const shown = checked.commands.flatMap(({ properties: { file, title } }) =>
      file === undefined ? [] : [`${file} ${title!.slice(0, 5)}`],
    );
    expect(shown.sort()).toEqual(['a.py L101 ', 'b.js L101 ', 'c.ts L101 ', 'd.tsx E0002']);
    expect(checked.summary).toContain('4 regressions');
    // A second step of the job, with another mode in another chunk: the first one left nothing to compute.
    const planned = await step(root, { mode: 'plan', 'bytes-per-job': '1' });
    expect([planned.code, planned.outputs['count'], planned.summary.split('\n')[0]]).toEqual([
      0,
      '1',
      'Planned 1 job for 0 bytes that are not remembered.',
    ]);
    expect(service.artifacts.artifacts.map(({ name }) => name)).toEqual([
      'codebatch-report-a1-u1',
      'codebatch-split-a1-u1',
    ]);
  });
});
