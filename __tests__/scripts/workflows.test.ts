import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'workflows.ts');

function read(...paths: string[]): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, ...paths], { encoding: 'utf8' });
  return { code: status, stderr };
}

const GOOD = `on: pull_request
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: codebatch/action@v1
`;

describe('the check of workflows', () => {
  it('finds no mistake in ours', () => {
    expect(read()).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    [
      'an expression of nothing',
      ['- uses', "- if: ${{ inputz.x == '1' }}\n        uses"],
      /Unrecognized named-value: 'inputz'/,
    ],
    ['an unknown key', ['runs-on', 'run-on'], /Unexpected value 'run-on'/],
    [
      'an action that is not pinned',
      ['codebatch/action@v1', 'actions/checkout@v5'],
      /not pinned by its commit/,
    ],
    ['a dangerous trigger', ['pull_request', 'pull_request_target'], /beside the code of a fork/],
    ['unsaid permissions', ['permissions: {}\n', ''], /says no permissions/],
  ])('finds %s', (_, [from, to], message) => {
    const root = temporaryDirectory();
    const path = join(root, 'a.yml');
    writeTree(root, { 'a.yml': GOOD });
    expect(read(path)).toEqual({ code: 0, stderr: '' });
    writeTree(root, { 'a.yml': GOOD.replace(from!, to!) });
    const { code, stderr } = read(path);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});
