import { describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigEffect } from '../../src/records/config-effect.ts';
import type { Finding } from '../../src/records/finding.ts';
import { reportSchema, type Report } from '../../src/records/report.ts';
import { codebatch, json } from '../support/codebatch.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { writeTree } from '../support/temporary.ts';

const CONFIG = '.github/codebatch.yml';
const CLEAN = 'def f(x):\n    return x\n';
const UNUSED = 'import os\n\n\ndef f(x):\n    return x\n';
const BRANCHES = 'def g(a):\n    if a:\n        return 1\n    if a > 1:\n        return 2\n    return 3\n';
const LONG = `x = '${'a'.repeat(125)}'\n`;

const check = (root: string, ...args: string[]): Report =>
  json<Report>(codebatch(root, 'check', '--json', '--base', 'HEAD', ...args));

const effectOf = (root: string, ...args: string[]): ConfigEffect => {
  const { config_effect: effect } = check(root, ...args);
  expect(effect).toBeDefined();
  return effect!;
};

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ path, line, code, severity }) => `${path}:${line} ${code} ${severity}`);

/** How many findings each list has. */
const sizes = ({ hidden, lowered, raised, added, silenced }: ConfigEffect): number[] =>
  [hidden, lowered, raised, added, silenced].map((list) => list.length);

/** How much of a check came from the memo, as it says itself. */
const remembered = (root: string, ...args: string[]): string =>
  /(\d+) % remembered/.exec(codebatch(root, 'check', '--base', 'HEAD', ...args).stdout)?.[1] ??
  'nothing said';

describe('what a change does to the configuration', () => {
  it('is told with everything that it hides, lowers and raises, and stays apart from regressions', () => {
    const root = repositoryOf({
      [CONFIG]: 'thresholds: {complexity: 1}\n',
      'a.py': `${UNUSED}# TODO later\n`,
      'g.py': BRANCHES.replace('def g', 'def steep').replace('    return 3', '    return 3 if a else 4'),
      'h.py': BRANCHES,
      'vendor/v.py': UNUSED,
    });
    const edited =
      'thresholds: {complexity: 3}\nseverity: {L003: off, L101: info, M001: error}\nignore: [vendor/]\nfail-on: none\n';
    writeTree(root, { [CONFIG]: edited });
    const ran = codebatch(root, 'check', '--json', '--base', 'HEAD');
    const report = reportSchema.parse(JSON.parse(ran.stdout));
    expect(report.counts).toMatchObject({ regressions: 0, improvements: 0, rule_changed: 0 });
    expect(report.verdict).toBe(
      'No regressions, no improvements, configuration hides 3 and lowers the severity of 1.',
    );
    const effect = report.config_effect!;
    expect(effect.edits).toEqual([
      'fail-on: warning → none',
      'ignore adds "vendor/"',
      "severity of L003: the rule's own → off",
      "severity of L101: the rule's own → info",
      "severity of M001: the rule's own → error",
      'thresholds.complexity: 1 → 3',
    ]);
    expect(told(effect.hidden)).toEqual([
      'a.py:6 L003 info',
      'h.py:1 M001 warning',
      'vendor/v.py:1 L101 warning',
    ]);
    expect(effect.hidden.map(({ reason }) => reason)).toEqual([
      'its rule is switched off',
      'its threshold changed',
      'its path is now ignored',
    ]);
    expect(effect.hidden[2]).toMatchObject({
      class: 'rule_changed',
      excerpt: ['import os', '', '', 'def f(x):', '    return x'].slice(0, 1),
    });
    expect(effect.hidden[0]!.id).toMatch(/^[0-9a-f]{8}$/);
    expect(told(effect.lowered)).toEqual(['a.py:1 L101 info']);
    expect(effect.lowered[0]).toMatchObject({ base: { path: 'a.py', line: 1, severity: 'warning' } });
    // The message names the threshold, yet the function is the same.
    expect(told(effect.raised)).toEqual(['g.py:1 M001 error']);
    expect(sizes(effect)).toEqual([3, 1, 1, 0, 0]);
    expect(codebatch(root, 'check', '--json', '--base', 'HEAD').stdout).toBe(ran.stdout);
    expect(codebatch(root, 'check', '--json', '--base', 'HEAD', '--no-memo').stdout).toBe(ran.stdout);
  });

  it('is shown to people and to programs that read SARIF', () => {
    const root = repositoryOf({ 'a.py': UNUSED });
    writeTree(root, { [CONFIG]: 'severity: {L101: off}\n' });
    const { stdout } = codebatch(root, 'check', '--base', 'HEAD', '--sarif', 'out.sarif');
    expect(stdout).toContain(
      "\nConfiguration\n  severity of L101: the rule's own → off\nHides 1 finding\na.py\n",
    );
    const sarif = JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')) as {
      runs: { properties: Record<string, unknown> }[];
    };
    expect(sarif.runs[0]!.properties['configEffect']).toEqual({
      edits: ["severity of L101: the rule's own → off"],
      obeyed: true,
      hidden: 1,
      lowered: 0,
      raised: 0,
      added: 0,
      silenced: 0,
    });
    const { id } = effectOf(root).hidden[0]!;
    expect(codebatch(root, 'explain', id, '--base', 'HEAD').stdout).toContain('its rule is switched off');
  });

  it('costs nothing where only the reading changes, and only the changed task where an option does', () => {
    const root = repositoryOf({ 'a.py': UNUSED, 'b.py': LONG });
    writeTree(root, { '.git/none.yml': '', [CONFIG]: 'severity: {L101: off}\n' });
    check(root, '--config', '.git/none.yml');
    expect(remembered(root)).toBe('100');
    writeTree(root, { [CONFIG]: 'tasks: {lint: {max_line_length: 100}}\n' });
    expect(Number(remembered(root))).toBeGreaterThan(50);
    expect(remembered(root, '--fail-on', 'any')).toBe('100');
  });

  it('finds a line too long again under another limit, and tells which one is too long no more', () => {
    const root = repositoryOf({ 'b.py': `${LONG}y = '${'b'.repeat(200)}'\n` });
    writeTree(root, { [CONFIG]: 'tasks: {lint: {max_line_length: 150}}\n' });
    const effect = effectOf(root);
    expect(effect.edits).toEqual(['tasks.lint.max_line_length: 120 → 150']);
    expect(told(effect.hidden)).toEqual(['b.py:1 L002 warning']);
    expect(sizes(effect)).toEqual([1, 0, 0, 0, 0]);
  });

  it('tells what another pipeline no longer looks for, and what a smaller limit leaves out', () => {
    const cycle = { 'pkg/__init__.py': 'from .b import B\n', 'pkg/b.py': 'import pkg\n\nB = pkg\n' };
    const root = repositoryOf({ ...cycle, 'a.py': UNUSED.repeat(20) });
    writeTree(root, { [CONFIG]: 'pipeline: full\nlimits: {file_bytes: 500}\n' });
    const effect = effectOf(root);
    expect(effect.edits).toEqual(['limits.file_bytes: 5000000 → 500', 'pipeline: check → full']);
    expect(effect.hidden.map(({ code }) => code)).toContain('C001');
    const inLarge = effect.hidden.filter(({ path }) => path === 'a.py');
    expect(inLarge.length).toBeGreaterThan(0);
    expect(inLarge[0]).toMatchObject({ code: 'L101', excerpt: ['import os'] });
    expect(told(effect.added)).toEqual(['a.py:1 W0003 info']);
    // The pipeline was asked for in neither: a pipeline of the command line holds for both configurations.
    expect(effectOf(root, '--pipeline', 'full').hidden.map(({ code }) => code)).not.toContain('C001');
  });

  it('is absent where nothing was edited, and where a file is given instead', () => {
    const root = repositoryOf({ 'a.py': UNUSED, [CONFIG]: 'severity: {L101: info}\n' });
    expect(check(root)).not.toHaveProperty('config_effect');
    // Writing down a default, and a comment, are no edits.
    writeTree(root, { [CONFIG]: '# ours\nseverity: {L101: info}\ntasks: {lint: {max_line_length: 120}}\n' });
    expect(check(root)).not.toHaveProperty('config_effect');
    writeTree(root, { [CONFIG]: 'severity: {L101: off}\n' });
    expect(effectOf(root).hidden).toHaveLength(1);
    expect(check(root, '--config', CONFIG)).not.toHaveProperty('config_effect');
  });

  it('counts a configuration of the base that is not valid as absent, and says so', () => {
    const root = repositoryOf({ 'a.py': UNUSED, [CONFIG]: 'severity: {L999: off}\n' });
    writeTree(root, { [CONFIG]: 'severity: {L101: off}\n' });
    const effect = effectOf(root);
    expect(effect.edits).toHaveLength(2);
    expect(effect.edits).toContain("severity of L101: the rule's own → off");
    expect(effect.edits.join('\n')).toContain(
      'the configuration of the base is not valid and counts as absent: ',
    );
    expect(sizes(effect)).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('comments that a change adds', () => {
  it('are told with the old findings that they silence and the new ones that arrive with them', () => {
    const root = repositoryOf({ 'a.py': UNUSED, 'c.py': `import re  # noqa\n\n\n${CLEAN}` });
    writeTree(root, { 'a.py': UNUSED.replace('os', 'os  # noqa'), 'b.py': 'import sys  # noqa\n' });
    git(root, 'mv', 'c.py', 'moved.py');
    const report = check(root);
    expect(report.verdict).toBe('No regressions, no improvements, comments silence 2.');
    const effect = report.config_effect!;
    expect(effect.edits).toEqual([]);
    expect(effect.silenced).toMatchObject([
      {
        path: 'a.py',
        class: 'rule_changed',
        reason: 'silenced by a comment',
        excerpt: ['import os  # noqa'],
      },
      {
        path: 'b.py',
        class: 'new',
        reason: 'silenced by a comment',
        excerpt: ['import sys  # noqa'],
      },
    ]);
    expect(effect.silenced[0]).toMatchObject({ base: { path: 'a.py', line: 1, excerpt: ['import os'] } });
    expect(sizes(effect)).toEqual([0, 0, 0, 0, 2]);
    // Silenced in both trees: nothing was added by this change.
    commitAll(root, 'done');
    writeTree(root, { 'a.py': `${UNUSED.replace('os', 'os  # noqa')}\n\ny = 1\n` });
    expect(check(root)).not.toHaveProperty('config_effect');
  });
});

describe('--config-from base', () => {
  const edited = (): string => {
    const root = repositoryOf({ 'a.py': CLEAN, 'b.py': UNUSED, [CONFIG]: 'severity: {L101: error}\n' });
    writeTree(root, { 'a.py': UNUSED, [CONFIG]: 'severity: {L101: off, L003: off}\n' });
    return root;
  };

  it("keeps to the base's configuration and reports what the head's would do", () => {
    const root = edited();
    expect(check(root).counts.regressions).toBe(0);
    const report = check(root, '--config-from', 'base');
    expect(told(report.regressions)).toEqual(['a.py:1 L101 error']);
    expect(report.verdict).toBe('1 regression, 0 improvements, configuration would hide 2.');
    const effect = report.config_effect!;
    expect(effect).toMatchObject({ obeyed: false, added: [] });
    expect(told(effect.hidden)).toEqual(['a.py:1 L101 error', 'b.py:1 L101 error']);
    // One finding has one name, wherever it is told.
    expect(effect.hidden[0]!.id).toBe(report.regressions[0]!.id);
    expect(effect.edits).toContain('severity of L101: error → off');
    commitAll(root, 'head');
    const again = json<Report>(
      codebatch(root, 'check', '--json', '--base', 'HEAD^', '--head', 'HEAD', '--config-from', 'base'),
    );
    expect(again.reproduce).toContain(' --config-from base');
  });

  it('does not fail over a configuration of the head that is not valid', () => {
    const root = edited();
    writeTree(root, { [CONFIG]: 'severity: [\n' });
    expect(codebatch(root, 'check', '--base', 'HEAD').code).toBe(2);
    const { edits, lowered } = effectOf(root, '--config-from', 'base');
    expect(edits.join('\n')).toContain('the configuration of the head is not valid and counts as absent: ');
    expect(told(lowered)).toEqual(['a.py:1 L101 warning', 'b.py:1 L101 warning']);
  });

  it('takes the defaults where there is no base, says so, and refuses a file beside it', () => {
    const root = repositoryOf({ 'a.py': UNUSED, [CONFIG]: 'severity: {L101: off}\n' });
    const report = json<Report>(codebatch(root, 'check', '--json', '--config-from', 'base'));
    expect(report.findings.map(({ code }) => code)).toEqual(['L101']);
    expect(report).not.toHaveProperty('config_effect');
    expect(report.notes).toEqual(['There is no base to take the configuration from, so the defaults hold.']);
    rmSync(join(root, '.codebatch'), { recursive: true });
    const refused = codebatch(root, 'check', '--json', '--config-from', 'base', '--config', CONFIG);
    expect(refused.code).toBe(2);
    expect(json(refused)).toMatchObject({ error: { code: 'INVALID_ARGUMENT' } });
  });
});
