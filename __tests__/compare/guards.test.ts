import { describe, expect, it } from '@jest/globals';
import { compare } from '../../src/compare/compare.ts';
import type { Finding } from '../../src/records/finding.ts';
import { madeFinding, madeSide, outcome, type MadeFile, type Making } from './made-sides.ts';

const WITH = 'def f(x):\n    print(x)\n    return x\n';
const WITHOUT = 'def f(x):\n    return x\n';
const FAILED = { status: 'parse_failed' } as const;

/** Classes and reasons of all findings. */
function verdicts(
  base: Record<string, MadeFile>,
  head: Record<string, MadeFile>,
  making: Making = {},
): string[] {
  const { findings } = compare(madeSide(base, making), madeSide(head, making));
  return findings.map(verdict);
}

function verdict({ class: name, code, reason }: Finding): string {
  return `${name} ${code}${reason === undefined ? '' : `: ${reason}`}`;
}

describe('a head file that does not parse', () => {
  it('leaves the findings that it does not show unknown', () => {
    expect(verdicts({ 'a.py': WITH }, { 'a.py': { text: WITHOUT, ...FAILED } })).toEqual([
      'unknown N001: the head file does not parse',
    ]);
  });

  it('has its syntax error new, and what the change wrote', () => {
    const findings = (path: string, text: string): ReturnType<NonNullable<Making['findings']>> =>
      text.split('\n').flatMap((line, at) => {
        if (line.includes('(((')) return [madeFinding(path, at + 1, { code: 'E0001' })];
        return line.includes('print') ? [madeFinding(path, at + 1, { code: 'N001' })] : [];
      });
    const head = { text: 'def f(x):\n    print(y)\n    (((\n    return x\n', ...FAILED };
    expect(verdicts({ 'a.py': WITHOUT }, { 'a.py': head }, { findings })).toEqual(['new N001', 'new E0001']);
  });

  it('shows nothing new on old lines, whose uses it may not see', () => {
    const text = 'import os\nos.run()\n';
    const findings = (path: string, given: string): ReturnType<NonNullable<Making['findings']>> =>
      given === text ? [] : [madeFinding(path, 1, { code: 'L101' })];
    expect(
      verdicts({ 'a.py': text }, { 'a.py': { text: 'import os\nos.run((\n', ...FAILED } }, { findings }),
    ).toEqual(['unknown L101: the head file does not parse']);
  });

  it('has what rules of lines no longer say fixed', () => {
    const { findings } = compare(
      madeSide({ 'a.py': WITH }),
      madeSide({ 'a.py': { text: WITHOUT, ...FAILED } }),
      {
        readsTree: (code) => code !== 'N001',
      },
    );
    expect(findings.map(verdict)).toEqual(['fixed N001']);
  });

  it('has a silenced finding unknown whose comment it does not see on an old line', () => {
    const silent = (suppressed: boolean): Making => ({
      findings: (path) => [madeFinding(path, 1, { code: 'L002', ...(suppressed ? { suppressed } : {}) })],
    });
    const of = (text: string): string[] =>
      compare(
        madeSide({ 'a.py': 'x = 1  # ok\n' }, silent(true)),
        madeSide({ 'a.py': { text, ...FAILED } }, silent(false)),
      ).findings.map(verdict);
    expect(of('x = 1  # ok\n(((\n')).toEqual(['unknown L002: the head file does not parse']);
    expect(of('x = 1\n(((\n')).toEqual(['new L002: no longer silenced by a comment']);
  });

  it('still matches what it shows', () => {
    expect(outcome({ 'a.py': WITH }, { 'a.py': { text: `${WITH}(((\n`, ...FAILED } })).toEqual([
      '1 unchanged',
    ]);
  });
});

describe('a base file that does not parse', () => {
  it('leaves findings on old lines unknown, and those on written lines new', () => {
    const base = { text: 'def f(x):\n    print(x)\n    ((( return x\n', ...FAILED };
    const making = { base: { findings: () => [] } };
    expect(outcome({ 'a.py': base }, { 'a.py': WITH }, making)).toEqual([
      'unknown N001 a.py:2',
      '0 unchanged',
    ]);
    expect(outcome({ 'a.py': { ...base, text: '(((\n' } }, { 'a.py': WITH }, making)).toEqual([
      'new N001 a.py:2',
      '0 unchanged',
    ]);
  });

  it('has its syntax error fixed when the head parses', () => {
    const findings = (path: string, text: string): ReturnType<NonNullable<Making['findings']>> =>
      text.includes('(((') ? [madeFinding(path, 1, { code: 'E0001' })] : [];
    expect(verdicts({ 'a.py': { text: '(((\n', ...FAILED } }, { 'a.py': 'a = 1\n' }, { findings })).toEqual([
      'fixed E0001',
    ]);
  });
});

describe('a file that was not analysed', () => {
  const skipped = (text: string, reason: string): MadeFile => ({ text, status: 'not_analysed', reason });

  it.each(['the file is larger than the limit', 'The worker ended with code 1.', 'shard 3f is missing'])(
    'in the head has unknown findings: %s',
    (reason) => {
      for (const text of [WITH, WITHOUT])
        expect(verdicts({ 'a.py': WITH }, { 'a.py': skipped(text, reason) })).toEqual([
          `unknown N001: the head file was not analysed: ${reason}`,
        ]);
    },
  );

  it('in the base has unknown findings on old lines', () => {
    expect(verdicts({ 'a.py': skipped(WITH, 'shard 3f is missing') }, { 'a.py': WITH })).toEqual([
      'unknown N001: the base file was not analysed: shard 3f is missing',
    ]);
    expect(verdicts({ 'a.py': skipped(WITHOUT, 'shard 3f is missing') }, { 'a.py': WITH })).toEqual([
      'new N001',
    ]);
  });

  it('on both sides tells nothing', () => {
    expect(outcome({ 'a.py': skipped(WITH, 'x') }, { 'a.py': skipped(WITH, 'x') })).toEqual(['0 unchanged']);
  });
});

describe('findings that depend on other files', () => {
  const cycle = { 'a.py': [madeFinding('a.py', 1, { code: 'C001', scope: 'batch', message: 'Cycle' })] };
  const A = 'import b\n';

  it('are unknown, not fixed, when a changed file of the head does not parse', () => {
    const head = { 'a.py': A, 'b.py': { text: 'import a (\n', ...FAILED } };
    expect(outcome({ 'a.py': A, 'b.py': 'import a\n' }, head, { base: { batch: cycle } })).toEqual([
      'unknown C001 a.py:1',
      '0 unchanged',
    ]);
  });

  it('are unknown, not new, on old lines when a changed file of the base did not parse', () => {
    const base = { 'a.py': A, 'b.py': { text: 'import a (\n', ...FAILED } };
    expect(outcome(base, { 'a.py': A, 'b.py': 'import a\n' }, { head: { batch: cycle } })).toEqual([
      'unknown C001 a.py:1',
      '0 unchanged',
    ]);
  });

  it('are fixed and new as ever when the broken file is the same on both sides', () => {
    const broken = { text: '(((\n', ...FAILED };
    const base = { 'a.py': A, 'b.py': 'import a\n', 'c.py': broken };
    const head = { 'a.py': A, 'b.py': 'import z\n', 'c.py': broken };
    expect(outcome(base, head, { base: { batch: cycle } })).toEqual(['fixed C001 a.py:1', '0 unchanged']);
    expect(outcome(head, base, { head: { batch: cycle } })).toEqual(['new C001 a.py:1', '0 unchanged']);
  });

  it('are looked at in files that did not change', () => {
    expect(outcome({ 'a.py': A }, { 'a.py': A }, { base: { batch: cycle }, head: { batch: cycle } })).toEqual(
      ['1 unchanged'],
    );
  });
});

describe('a rule that changed', () => {
  const ruleChange = (code: string): string | undefined =>
    code === 'N001' ? 'the rule was switched off' : undefined;

  it('has its unmatched findings on both sides rule_changed', () => {
    for (const [base, head] of [
      [WITH, WITHOUT],
      [WITHOUT, WITH],
    ])
      expect(
        compare(madeSide({ 'a.py': base! }), madeSide({ 'a.py': head! }), { ruleChange }).findings.map(
          verdict,
        ),
      ).toEqual(['rule_changed N001: the rule was switched off']);
  });

  it('leaves matched findings and other rules alone', () => {
    expect(outcome({ 'a.py': WITH }, { 'a.py': `${WITH}bad\n` }, { ruleChange })).toEqual([
      'new N004 a.py:4',
      '1 unchanged',
    ]);
  });

  it('comes before gone', () => {
    expect(outcome({ 'a.py': WITH }, {}, { ruleChange })).toEqual([
      'rule_changed N001 a.py:2',
      '0 unchanged',
    ]);
  });
});

describe('a comment that silences a finding', () => {
  const SILENT = WITH.replace('print(x)', 'print(x)  # ok');

  it('makes it rule_changed where it is added', () => {
    expect(verdicts({ 'a.py': WITH }, { 'a.py': SILENT })).toEqual([
      'rule_changed N001: silenced by a comment',
    ]);
  });

  it('makes it new where it is taken away', () => {
    expect(verdicts({ 'a.py': SILENT }, { 'a.py': WITH })).toEqual([
      'new N001: no longer silenced by a comment',
    ]);
  });

  it('makes it count as silenced and nothing else where it stays or comes with the finding', () => {
    for (const base of [SILENT, WITHOUT]) {
      const comparison = compare(madeSide({ 'a.py': base }), madeSide({ 'a.py': `# more\n${SILENT}` }));
      expect(comparison).toMatchObject({ findings: [], unchangedCount: 0, suppressedCount: 1 });
    }
  });

  it('is told apart where the change brings it: over an old finding, and with a new one', () => {
    const silenced = (base: string, head: string): string[] =>
      compare(madeSide({ 'a.py': base }), madeSide({ 'a.py': head })).silencedByChange.map(
        (finding) => `${finding.class}: ${finding.reason}`,
      );
    expect(silenced(WITH, SILENT)).toEqual(['rule_changed: silenced by a comment']);
    expect(silenced(WITHOUT, SILENT)).toEqual(['new: silenced by a comment']);
    expect(silenced(SILENT, `# more\n${SILENT}`)).toEqual([]);
    expect(silenced(SILENT, WITH)).toEqual([]);
  });

  it('is not taken for a new one on an old line of a file of which the base knows nothing', () => {
    for (const doubt of [{ status: 'not_analysed' } as const, { ignored: true }]) {
      const base = madeSide({ 'a.py': { text: SILENT, ...doubt } });
      expect(compare(base, madeSide({ 'a.py': `# more\n${SILENT}` })).silencedByChange).toEqual([]);
    }
  });

  it('makes nothing fixed where it goes with the finding', () => {
    expect(outcome({ 'a.py': SILENT }, { 'a.py': WITHOUT })).toEqual(['0 unchanged']);
  });
});

describe('a path that the configuration leaves out', () => {
  const ignored = { text: WITH, ignored: true };

  it('on one side has findings that are rule_changed or new, with the reason', () => {
    expect(verdicts({ 'a.py': WITH }, { 'a.py': ignored })).toEqual([
      'rule_changed N001: its path is now ignored',
    ]);
    expect(verdicts({ 'a.py': ignored }, { 'a.py': WITH })).toEqual([
      'new N001: its path is no longer ignored',
    ]);
  });

  it('that a file is moved out of makes its findings new', () => {
    expect(verdicts({ 'vendor/a.py': ignored }, { 'src/a.py': WITH })).toEqual([
      'new N001: its path is no longer ignored',
    ]);
  });

  it('on both sides has no findings', () => {
    expect(outcome({ 'a.py': ignored }, { 'a.py': ignored })).toEqual(['0 unchanged']);
  });
});

describe('a file that is there on one side only', () => {
  it('takes its findings with it: gone, not fixed', () => {
    expect(outcome({ 'a.py': WITH }, {})).toEqual(['gone N001 a.py:2', '0 unchanged']);
  });

  it('brings its findings: new', () => {
    expect(outcome({}, { 'a.py': WITH })).toEqual(['new N001 a.py:2', '0 unchanged']);
  });
});

describe('a text that is not to be had', () => {
  const hidden = (text: string): MadeFile => ({ text, hidden: true });

  it('leaves findings that may be the same unknown', () => {
    expect(outcome({ 'a.txt': hidden('print(1)\n') }, { 'a.txt': hidden('\n\n\nprint(1)\n') })).toEqual([
      'unknown N001 a.txt:1',
      'unknown N001 a.txt:4',
      '0 unchanged',
    ]);
  });

  it('leaves them new or fixed where nothing else can be meant', () => {
    expect(outcome({ 'a.txt': hidden('a = 1\n') }, { 'a.txt': hidden('print(1)\n') })).toEqual([
      'new N001 a.txt:1',
      '0 unchanged',
    ]);
  });

  it('does not stop findings on the same line from being the same', () => {
    expect(outcome({ 'a.txt': hidden('print(1)\n') }, { 'a.txt': 'print(1)\nmore\n' })).toEqual([
      '1 unchanged',
    ]);
  });
});
