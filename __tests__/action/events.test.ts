import { describe, expect, it } from '@jest/globals';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { action, type ActionRun } from '../support/action.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

interface Told {
  findings: { path: string; code: string }[];
  regressions: { path: string; code: string }[];
}

/** Mode `check` as a step of a run that an event started. */
function onEvent(
  workspace: string,
  name: string,
  given: { payload?: object; ref?: string; with?: Record<string, string> } = {},
): Promise<ActionRun> {
  return action(workspace, {
    with: { memo: 'false', ...given.with },
    event: { repository: { default_branch: 'main' }, ...given.payload },
    env: { GITHUB_EVENT_NAME: name, GITHUB_REF: given.ref ?? 'refs/heads/main' },
  });
}

function reportOf({ outputs }: ActionRun): Told {
  return JSON.parse(readFileSync(outputs['report-path']!, 'utf8')) as Told;
}

const told = (list: { path: string; code: string }[]): string[] =>
  list.map(({ path, code }) => `${path} ${code}`);

describe('a step', () => {
  it('of a merge queue compares with what the group is based on, whatever else is in the group', async () => {
    const root = repositoryOf({ 'a.py': 'print(1)\n' }, { 'b.py': 'import os\n' }, { 'c.py': 'import re\n' });
    const base = git(root, 'rev-parse', 'HEAD~2');
    const ran = await onEvent(root, 'merge_group', {
      payload: { merge_group: { base_sha: base, head_sha: git(root, 'rev-parse', 'HEAD') } },
      ref: 'refs/heads/gh-readonly-queue/main/pr-7-0',
    });
    expect(ran.outputs['base-sha']).toBe(base);
    expect(told(reportOf(ran).regressions).sort()).toEqual(['b.py L101', 'c.py L101']);
    expect(ran.code).toBe(1);
  });

  it('that is scheduled compares with nothing, tells all findings and fails for none of them', async () => {
    const root = repositoryOf({ 'a.py': 'import os\n' }, { 'b.py': 'import re\n' });
    const ran = await onEvent(root, 'schedule');
    expect([ran.code, ran.outputs['base-sha'], ran.outputs['regressions']]).toEqual([0, '', '0']);
    expect(told(reportOf(ran).findings)).toEqual(['a.py L101', 'b.py L101']);
    expect(ran.log).toContain('a scheduled run compares with nothing');
  });

  it('that is started by hand compares a branch with the main one, or with what it is told', async () => {
    const root = repositoryOf({ 'a.py': 'print(1)\n' });
    const main = git(root, 'rev-parse', 'HEAD');
    git(root, 'checkout', '--quiet', '-b', 'topic');
    writeTree(root, { 'a.py': 'import os\n' });
    const first = commitAll(root, 'first');
    writeTree(root, { 'b.py': 'import re\n' });
    commitAll(root, 'second');
    const ref = 'refs/heads/topic';
    const ran = await onEvent(root, 'workflow_dispatch', { ref });
    expect([ran.outputs['base-sha'], ran.outputs['regressions']]).toEqual([main, '2']);
    const asked = await onEvent(root, 'workflow_dispatch', { ref, with: { base: first } });
    expect([asked.outputs['base-sha'], asked.outputs['regressions']]).toEqual([first, '1']);
  });

  it('judges a checkout below the workspace, and a submodule as the repository of its own that it is', async () => {
    const library = repositoryOf({ 'lib.py': 'print(1)\n' }, { 'lib.py': 'import os\n' });
    const root = repositoryOf({ 'a.py': 'print(1)\n' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library, 'vendor/lib');
    writeTree(root, { 'a.py': 'import re\n' });
    commitAll(root, 'a submodule');
    const workspace = temporaryDirectory();
    cpSync(root, join(workspace, 'app'), { recursive: true });
    const before = git(root, 'rev-parse', 'HEAD~1');
    const ran = await onEvent(workspace, 'push', { payload: { before }, with: { path: 'app' } });
    expect([ran.code, ran.outputs['base-sha']]).toEqual([1, before]);
    const report = reportOf(ran);
    expect(told(report.regressions)).toEqual(['a.py L101']);
    expect(JSON.stringify(report)).not.toContain('lib.py');
    const inside = await onEvent(workspace, 'push', {
      payload: { before },
      with: { path: 'app/vendor/lib', base: 'HEAD~1' },
    });
    expect(told(reportOf(inside).regressions)).toEqual(['lib.py L101']);
  });
});
