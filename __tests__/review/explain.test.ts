import { describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/records/report.ts';
import { check } from '../../src/review/check.ts';
import type { Explained } from '../../src/review/explain.ts';
import { registry } from '../../src/tasks/registry.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const OS = 'import os\n';
const USES = '\n\ndef f(x):\n    return x\n';
const CONFIG = '.github/codebatch.yml';

async function reportOf(root: string, base = 'HEAD'): Promise<Report> {
  return (await check({ registry, cwd: root, env: process.env, base })).report;
}

async function explained(
  root: string,
  finding: string,
  options: { base?: string; memo?: boolean } = {},
): Promise<Explained> {
  const asked = { registry, cwd: root, env: process.env, base: 'HEAD', explain: finding, ...options };
  return (await check(asked)).explanation!;
}

describe('where outputs came from', () => {
  it('is computed from content not seen before, then remembered, on the side that has the finding', async () => {
    const root = repositoryOf({ 'a.py': USES });
    writeTree(root, { 'a.py': OS + USES });
    const cold = await explained(root, 'a.py:1');
    expect(cold.provenance).toEqual({
      base: null,
      head: {
        task_id: '04_lint',
        task_type: 'lint',
        task_version: expect.any(Number),
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
        object: expect.stringMatching(/^[0-9a-f]{12}$/),
        memo: 'miss',
        why: 'this content was not seen before',
      },
    });
    const { why: _why, ...rest } = cold.provenance.head!;
    expect((await explained(root, 'a.py:1')).provenance.head).toEqual({ ...rest, memo: 'hit' });
  });

  it('says that reading was switched off', async () => {
    const root = repositoryOf({ 'a.py': OS }, { 'a.py': `${OS}${OS}` });
    await reportOf(root, 'HEAD^');
    const { provenance } = await explained(root, 'a.py:2', { base: 'HEAD^', memo: false });
    expect(provenance.head).toMatchObject({ memo: 'miss', why: 'reading was switched off by --no-memo' });
  });

  it('says that only another fingerprint is remembered when an option changed', async () => {
    const root = repositoryOf({ 'a.py': OS });
    await reportOf(root);
    writeTree(root, { [CONFIG]: 'tasks: {lint: {max_line_length: 90}}\n', 'b.py': OS });
    const both = await explained(root, 'a.py:1');
    for (const side of [both.provenance.base, both.provenance.head])
      expect(side).toMatchObject({ memo: 'miss', why: expect.stringMatching(/^another fingerprint: /) });
  });

  it('counts the files whose outputs a finding of the whole batch follows from', async () => {
    const root = repositoryOf({ 'a.py': 'import b\nb.f()\n', 'b.py': 'f = 1\n', 'notes.txt': 'x\n' });
    writeTree(root, { 'b.py': 'import a\nf = a\n' });
    const { finding, provenance } = await explained(root, 'a.py:1');
    expect(finding).toMatchObject({ code: 'C001', class: 'new' });
    expect(provenance.head).toMatchObject({ task_type: 'imports', files: 2, memo: 'miss' });
    expect((await explained(root, finding.id)).provenance.head).toMatchObject({ memo: 'hit' });
  });

  it('is nowhere in the report', async () => {
    const root = repositoryOf({ 'a.py': OS });
    const options = { registry, cwd: root, env: process.env, base: 'HEAD' };
    const plain = await check({ ...options, memo: false });
    expect((await check({ ...options, explain: 'a.py:1' })).report).toEqual(plain.report);
  });
});

describe('a finding that no report lists', () => {
  it('is explained by the id that it had when it was new, in files that changed and in others', async () => {
    const root = repositoryOf({ 'a.py': USES, 'b.py': USES }, { 'a.py': OS + USES, 'b.py': OS + USES });
    const ids = (await reportOf(root, 'HEAD^')).regressions.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    writeTree(root, { 'b.py': `${OS}${USES}    # more\n` });
    const [settled, opened] = [await explained(root, ids[0]!), await explained(root, ids[1]!)];
    expect(settled).toMatchObject({
      finding: { id: ids[0], class: 'unchanged', path: 'a.py', excerpt: ['import os'] },
      evidence: { pass: 1 },
    });
    expect(opened).toMatchObject({
      finding: { id: ids[1], class: 'unchanged', path: 'b.py', base: { line: 1, excerpt: ['import os'] } },
      evidence: { pass: 3 },
    });
    expect(opened.provenance.base!.object).not.toBe(opened.provenance.head!.object);
  });

  it('is matched by its content in a file that was renamed', async () => {
    const root = repositoryOf({ 'a.py': OS + USES });
    git(root, 'mv', 'a.py', 'z.py');
    expect(await explained(root, 'z.py:1')).toMatchObject({
      finding: { class: 'unchanged', base: { path: 'a.py', excerpt: ['import os'] } },
      evidence: { pass: 2 },
    });
  });

  it('is silenced by a comment, and says so', async () => {
    const root = repositoryOf({ 'a.py': 'import os  # noqa\n', 'b.py': USES });
    writeTree(root, { 'b.py': `import re  # noqa\n${USES}` });
    expect((await reportOf(root)).regressions).toEqual([]);
    expect((await explained(root, 'a.py:1')).finding).toMatchObject({ class: 'silenced', code: 'L101' });
    expect((await explained(root, 'b.py:1')).finding).toMatchObject({
      class: 'new',
      code: 'L101',
      reason: 'silenced by a comment',
    });
  });

  it('is silenced just so where there is no base', async () => {
    const root = repositoryOf({ 'a.py': 'import os  # noqa\nimport re\n' });
    const answer = async (place: string): Promise<Explained> =>
      (await check({ registry, cwd: root, env: process.env, explain: place })).explanation!;
    expect(await answer('a.py:1')).toMatchObject({
      finding: { class: 'silenced' },
      evidence: { pass: 0 },
      provenance: { base: null, head: { memo: 'miss' } },
    });
    expect((await answer('a.py:2')).finding).toMatchObject({ class: 'unknown', code: 'L101' });
  });
});

describe('a place', () => {
  const TWO = 'import os, re\n';

  it('stands for the first finding on the line and names the others', async () => {
    const root = repositoryOf({ 'a.py': 'x = 1\n' });
    writeTree(root, { 'a.py': TWO });
    const { finding, others } = await explained(root, './a.py:1');
    expect(finding).toMatchObject({ column: 8, message: "Unused import 'os'" });
    expect(others.map(({ column, id }) => ({ column, id }))).toEqual([
      { column: 12, id: expect.stringMatching(/^[0-9a-f]{8}-2$/) },
    ]);
  });

  it('names a finding once, though the configuration of the change adds it too', async () => {
    const root = repositoryOf({ 'a.py': OS + USES, [CONFIG]: 'severity: {L101: off}\n' });
    writeTree(root, { 'a.py': `${OS}import re\n${USES}`, [CONFIG]: '' });
    const [old, added] = [await explained(root, 'a.py:1'), await explained(root, 'a.py:2')];
    expect(old).toMatchObject({ finding: { class: 'unchanged' }, configEffect: 'added', others: [] });
    expect(added).toMatchObject({ finding: { class: 'new' }, configEffect: 'added', others: [] });
    const { provenance: _, ...rest } = old;
    expect(await explained(root, old.finding.id)).toMatchObject(rest);
  });

  it('of what the configuration hides says that it was not compared', async () => {
    const root = repositoryOf({ 'a.py': OS + USES });
    writeTree(root, { [CONFIG]: 'severity: {L101: off}\n' });
    expect(await explained(root, 'a.py:1')).toMatchObject({
      finding: { class: 'rule_changed', reason: 'its rule is switched off' },
      configEffect: 'hidden',
      isCompared: false,
      others: [],
    });
  });

  it('is none where an exported name changed, and that is said', async () => {
    const root = repositoryOf({ 'a.py': USES });
    writeTree(root, { 'a.py': USES.replace('(x)', '(x, y)') });
    const { id } = (await reportOf(root)).surface[0]!;
    await expect(explained(root, id)).rejects.toMatchObject({
      message: `${id} is no finding but a change of the public surface: f in a.py was changed.`,
    });
  });

  it('with a column stands for what covers it', async () => {
    const root = repositoryOf({ 'a.py': TWO });
    for (const column of [12, 13])
      expect(await explained(root, `a.py:1:${column}`)).toMatchObject({
        finding: { column: 12 },
        others: [],
      });
  });

  it('in the base stands for what is fixed or gone there', async () => {
    const root = repositoryOf({ 'a.py': OS + USES, 'b.py': OS + USES });
    writeTree(root, { 'a.py': USES });
    rmSync(join(root, 'b.py'));
    expect(await explained(root, 'a.py:1')).toMatchObject({
      finding: { class: 'fixed', excerpt: ['import os'] },
      provenance: { head: null, base: { memo: 'miss' } },
    });
    expect((await explained(root, 'b.py:1')).finding.class).toBe('gone');
  });

  it.each([
    ['a.py:4', 'The nearest in this file: 1:8 (L101 '],
    ['b.py:1', 'b.py has no findings.'],
    ['aa.py:1', 'did you mean a.py:1?'],
    ['vendor/c.py:1', 'The configuration ignores vendor/c.py.'],
    ['big.py:1', 'big.py was not analysed: the file is larger than the limit.'],
    ['ffffffff', 'a place like src/a.py:12'],
  ])('without a finding is refused with what there is: %s', async (asked, hint) => {
    const root = repositoryOf({
      'a.py': OS + USES,
      'b.py': USES,
      'vendor/c.py': OS,
      'big.py': `x = 1\n${'y = 2\n'.repeat(100)}`,
      [CONFIG]: 'ignore: [vendor/]\nlimits: {file_bytes: 500}\n',
    });
    // The note of the limit is a finding of its own, on the first line.
    const place = asked.replace('big.py:1', 'big.py:2');
    await expect(explained(root, place)).rejects.toMatchObject({
      code: 'FINDING_NOT_FOUND',
      hints: [expect.stringContaining(hint)],
    });
  });

  it('has the same id on another clone at another time', async () => {
    const root = repositoryOf({ 'a.py': USES }, { 'a.py': OS + USES });
    const clone = join(temporaryDirectory(), 'clone');
    git(root, 'clone', '--quiet', root, clone);
    const first = await explained(root, 'a.py:1', { base: 'HEAD^' });
    writeTree(clone, { 'later.py': 'x = 1\n' });
    commitAll(clone, 'later');
    expect((await explained(clone, 'a.py:1', { base: 'HEAD' })).finding.id).toBe(first.finding.id);
  });
});
