import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { disagreements, sampleOf, type Disagreement } from '../../bench/matcher/disagreements.ts';
import { gitLines, type GitLines } from '../../bench/matcher/git-lines.ts';
import { readAsSame } from '../../bench/matcher/line-exact.ts';
import { measureFlicker } from '../../bench/matcher/measure-flicker.ts';
import type { SideFinding } from '../../src/compare/side.ts';
import { madeFinding, madeSide } from '../compare/made-sides.ts';
import { commitAll, git, repositoryOf } from '../support/repository.ts';
import { temporaryDirectory, writeTree } from '../support/temporary.ts';

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `line ${at + 1}`);

describe('lines as git maps them', () => {
  it('follow insertions, removals, replacements and renames', async () => {
    const lines = numbered(40);
    const root = repositoryOf({ 'a b.txt': lines.join('\n'), 'gone.txt': 'gone\n', 'same.txt': 'same\n' });
    const edited = ['new', ...lines];
    edited.splice(10, 2);
    edited[20] = 'replaced';
    git(root, 'rm', '--quiet', 'gone.txt', 'a b.txt');
    writeTree(root, { 'ä "c".txt': edited.join('\n'), 'added.txt': 'x\n' });
    commitAll(root, 'edit');
    const mapped = await gitLines(root, 'HEAD^', 'HEAD');
    expect(mapped.originOf('ä "c".txt')).toBe('a b.txt');
    expect(edited.map((_, at) => mapped.toBase('ä "c".txt', at + 1))).toEqual(
      edited.map((line) => lines.indexOf(line) + 1),
    );
    expect([mapped.originOf('added.txt'), mapped.toBase('added.txt', 1)]).toEqual([undefined, 0]);
    expect([mapped.originOf('same.txt'), mapped.toBase('same.txt', 1)]).toEqual(['same.txt', 1]);
  });
});

describe('the line-exact reading', () => {
  const unmapped: GitLines = { originOf: (path) => path, toBase: () => 0 };
  const text = (middle: string, above = 'above'): string => `${above}\n\n  ${middle}\n\nbelow\n`;
  const same = (lines: GitLines, head: string, messages: [string, string] = ['m', 'm']): number =>
    readAsSame(
      [madeFinding('a.py', 3, { message: messages[0] })],
      [madeFinding('a.py', 3, { message: messages[1] })],
      {
        base: madeSide({ 'a.py': text('x = 1') }),
        head: madeSide({ 'a.py': head }),
        git: lines,
      },
    ).size;

  it('knows an equal line between equal lines, white space aside', () => {
    expect(same(unmapped, text('   x =  1'))).toBe(1);
  });

  it('does not know a line that was edited, nor one between other lines', () => {
    expect([same(unmapped, text('x = 2')), same(unmapped, text('x = 1', 'other'))]).toEqual([0, 0]);
  });

  it('knows a line that git shows as unchanged whatever stands around it', () => {
    expect(same({ ...unmapped, toBase: (_, line) => line }, text('x = 1', 'other'))).toBe(1);
  });

  it('puts numbers of a message aside and nothing else', () => {
    expect(same(unmapped, text('x = 1'), ["'a' is 3", "'a' is 4"])).toBe(1);
    expect(same(unmapped, text('x = 1'), ["'a' is 3", "'b' is 3"])).toBe(0);
  });
});

describe('disagreements', () => {
  const side = madeSide({ 'a.py': 'one\ntwo\nthree\nfour\n' });
  const bases = [1, 2, 3, 4].map((line) => madeFinding('a.py', line));
  const heads = [1, 2, 3, 4].map((line) => madeFinding('a.py', line));
  const identity = (...pairs: [number, number][]): Map<SideFinding, SideFinding> =>
    new Map(pairs.map(([base, head]) => [bases[base - 1]!, heads[head - 1]!]));
  const found = disagreements({
    label: 'x',
    sides: { base: side, head: side },
    findings: { bases, heads },
    ours: identity([1, 1], [2, 2], [3, 3]),
    other: identity([1, 1], [3, 2], [4, 4]),
  });

  it('are told for every finding of the head whose partners differ', () => {
    expect(found.map(({ kind, head, ours, other }) => [head.text, kind, ours?.text, other?.text])).toEqual([
      ['two', 'another partner', 'two', 'three'],
      ['three', 'ours alone has a partner', 'three', undefined],
      ['four', 'only the other has a partner', undefined, 'four'],
    ]);
  });

  it('are sampled the same for the same seed, of every kind and label first', () => {
    const many: Disagreement[] = [
      ...Array.from({ length: 50 }, () => ({ ...found[0]!, label: 'often' })),
      { ...found[0]!, label: 'seldom' },
      found[1]!,
    ];
    const sample = sampleOf(many, 3, 7);
    expect(sample.map(({ kind, label }) => `${label}: ${kind}`).sort()).toEqual([
      'often: another partner',
      'seldom: another partner',
      'x: ours alone has a partner',
    ]);
    expect(sampleOf(many, 3, 7)).toEqual(sample);
  });
});

describe('flicker', () => {
  it('is counted for every column on two commits of a repository', async () => {
    const text = `import os\nimport sys\n\n\n${numbered(12)
      .map((line) => `${line.replace(' ', '_')} = 1\n`)
      .join('')}`;
    const root = repositoryOf({ 'a.py': text }, { 'a.py': `"""Words."""\n\n${text}` });
    const base = git(root, 'rev-parse', 'HEAD^');
    const head = git(root, 'rev-parse', 'HEAD');
    const measured = await measureFlicker(
      { directory: root, base, head, label: 'made' },
      join(temporaryDirectory(), 'store'),
    );
    const told = [...measured.columns].map(([name, { reportedNew, reportedFixed, flicker }]) => [
      name,
      reportedNew,
      reportedFixed,
      flicker,
    ]);
    expect(measured).toMatchObject({ baseFindings: 2, headFindings: 2, openFindings: 2 });
    expect(told).toEqual([
      ['codebatch', 0, 0, 0],
      ['SonarQube tracker', 0, 0, 0],
      ['CodeQL line hash', 0, 0, 0],
      ['multiset of lines (csdiff)', 0, 0, 0],
      ['changed lines', 0, 0, 0],
      ['path, line, column, rule', 2, 2, 2],
    ]);
    expect(measured.disagreements).toEqual({ reading: [], sonar: [] });
  });
});
