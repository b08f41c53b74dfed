import { describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codebatch, json } from '../support/codebatch.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const PLAN = [
  '# Plan: My Feature',
  'policy: accrue_all_ideas=true, no_refactor=true',
  '',
  '- [x] id=learn.context lane=1 payload=@cmd:./code ctx-scan',
  '- [ ] id=code.feature lane=2 deps=learn.context payload=@file:specs/feature.diff',
  '- [ ] id=test.feature lane=3 deps=code.feature payload=@cmd:go test ./...',
].join('\n');

describe('codebatch schedule', () => {
  it('validates, expands, shows and draws a workplan, and what it points to counts', () => {
    const root = temporaryDirectory();
    writeTree(root, { 'plan.md': PLAN, 'specs/feature.diff': 'one' });
    const validated = codebatch(root, 'schedule', 'validate', 'plan.md');
    expect([validated.code, validated.stdout]).toEqual([
      0,
      'plan.md: workplan plan with 3 jobs on 3 levels, lanes 1, 2, 3.\n',
    ]);

    const expanded = codebatch(root, 'schedule', 'expand', 'plan.md');
    expect([expanded.code, expanded.stdout, expanded.stderr]).toEqual([
      0,
      'plan: 3 added, 0 changed, 0 kept, 0 cancelled.\nplan: 3 jobs, 1 blocked, 1 ready, 1 done.\n',
      '',
    ]);
    expect(readFileSync(join(root, '.codebatch/.gitignore'), 'utf8')).toBe('*\n');

    writeFileSync(join(root, 'specs/feature.diff'), 'two');
    expect(json(codebatch(root, 'schedule', 'expand', 'plan.md', '--json'))).toMatchObject({
      plan: 'plan',
      changed: ['plan::code.feature', 'plan::test.feature'],
      kept: ['plan::learn.context'],
      status: { total: 3, ended: false, exit_code: null },
    });
    expect(json(codebatch(root, 'schedule', 'status', 'plan', '--json'))).toMatchObject({
      source: 'plan.md',
      jobs: [
        { id: 'plan::learn.context', state: 'done', reason: 'checked' },
        { id: 'plan::code.feature', state: 'ready', version: 2 },
        { id: 'plan::test.feature', state: 'blocked', deps: ['plan::code.feature'] },
      ],
    });
    expect(codebatch(root, 'schedule', 'status').stdout).toMatch(
      /^WORKPLAN +JOBS[^]*\nplan +3 +1 +0 +1 .* plan\.md\n$/,
    );
    expect(codebatch(root, 'schedule', 'graph', 'plan').stdout).toMatch(
      /3 +3 +test\.feature +blocked +code\.feature/,
    );
    expect(codebatch(root, 'schedule', 'graph', 'plan.md', '--format', 'mermaid').stdout.split('\n')).toEqual(
      [
        'flowchart LR',
        '  j0["learn.context"]',
        '  j1["code.feature"]',
        '  j2["test.feature"]',
        '  j0 --> j1',
        '  j1 --> j2',
        '',
      ],
    );
  });

  it('tells every mistake with its place, and writes nothing', () => {
    const root = temporaryDirectory();
    writeTree(root, {
      'plan.md': '- [ ] id=a lane=1 deps=b payload=@cmd:x\n- [ ] id=a lane=q payload=\u001b[31mred',
    });
    const text = codebatch(root, 'schedule', 'expand', 'plan.md');
    expect([text.code, text.stderr.split('\n')]).toEqual([
      2,
      [
        'error: plan.md has 4 mistakes.',
        'hint: plan.md:1:24 There is no step "b" to depend on. Name a step of this workplan, or take it out of deps=.',
        'hint: plan.md:2:7 There is already a step a. Give one of the two another id=.',
        'hint: plan.md:2:17 lane="q" is no whole number from -1000000 to 1000000. Write lane=1, for example.',
        expect.stringMatching(
          /^hint: plan\.md:2:27 The payload "\\u001b\[31mred" begins with no known prefix\./,
        ),
        '',
      ],
    ]);
    expect(existsSync(join(root, '.codebatch'))).toBe(false);
    const document = json<{ error: { code: string; details: { mistakes: object[] } } }>(
      codebatch(root, 'schedule', 'validate', 'plan.md', '--json'),
    );
    expect(document.error.code).toBe('WORKPLAN_INVALID');
    expect(document.error.details.mistakes[0]).toMatchObject({
      line: 1,
      column: 24,
      code: 'DEPENDENCY_UNKNOWN',
    });
  });

  it('says what is missing, and follows no link to a schedule', () => {
    const root = temporaryDirectory();
    writeTree(root, { 'plan.md': PLAN });
    expect(codebatch(root, 'schedule', 'status').stderr).toContain(
      'There is no schedule at .codebatch/schedule.db.',
    );
    expect(codebatch(root, 'schedule', 'validate', 'none.md').stderr).toContain(
      'There is no workplan at none.md.',
    );
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync('elsewhere', join(root, '.codebatch'));
    const ran = codebatch(root, 'schedule', 'expand', 'plan.md');
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('.codebatch is a symbolic link')]);
  });
});
