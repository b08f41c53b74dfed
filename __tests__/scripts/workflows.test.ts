import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'workflows.ts');

const step = 'runs-on: ubuntu-latest\n    steps: [{ run: date }]\n';

/** What is said of each workflow, by its name. */
function wrong(workflows: Record<string, string>): string[] {
  const folder = temporaryDirectory();
  writeTree(folder, workflows);
  const { stderr } = spawnSync(process.execPath, [SCRIPT, ...Object.keys(workflows)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return stderr.split('\n').filter((line) => line !== '');
}

describe('the rules for workflows', () => {
  it('want permissions at the top or in every job, of called ones too, but for the job that writes for its caller', () => {
    const read = 'permissions: { contents: read }\n';
    const called = 'on: { workflow_call: {} }\njobs:\n';
    const says = (file: string, job: string): string =>
      `${file}: the job ${job} says no permissions, so that it has all of the default`;
    expect(
      wrong({
        'top.yml': `on: push\n${read}jobs:\n  a:\n    ${step}`,
        'all.yml': `on: push\njobs:\n  a:\n    ${read}    ${step}`,
        'half.yml': `on: push\njobs:\n  a:\n    ${read}    ${step}  b:\n    ${step}`,
        'step.yml':
          'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: |\n          permissions: {}\n',
        'called.yml': `${called}  plan:\n    ${step}  merge:\n    ${step}`,
        'pushed.yml': `on: push\njobs:\n  merge:\n    ${step}`,
      }),
    ).toEqual([
      says('half.yml', 'b'),
      says('step.yml', 'a'),
      says('called.yml', 'plan'),
      says('pushed.yml', 'merge'),
    ]);
  });

  it('want no checkout to leave its token behind', () => {
    const checkout = (given: string): string =>
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${'a'.repeat(40)}\n${given}`;
    expect(
      wrong({
        'left.yml': checkout(''),
        'kept.yml': checkout("        with: { persist-credentials: 'true' }\n"),
        'gone.yml': checkout('        with: { persist-credentials: false }\n'),
      }),
    ).toEqual(
      ['left.yml', 'kept.yml'].map(
        (name) => `${name}: a checkout leaves its token behind: persist-credentials is not false`,
      ),
    );
  });
});
