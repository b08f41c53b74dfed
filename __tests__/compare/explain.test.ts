import { describe, expect, it } from '@jest/globals';
import { compare } from '../../src/compare/compare.ts';
import type { Explanation } from '../../src/compare/evidence.ts';
import { madeSide, type MadeFile } from './made-sides.ts';

/** The explanation of the one finding of a class. */
function explained(
  name: string,
  base: Record<string, MadeFile>,
  head: Record<string, MadeFile>,
): Explanation {
  const comparison = compare(madeSide(base), madeSide(head));
  const [finding, ...others] = comparison.findings.filter((each) => each.class === name);
  expect(others).toEqual([]);
  return comparison.explain(finding!.id)!;
}

describe('the evidence for a finding', () => {
  it('names the pass and the step that matched', () => {
    const head = 'def f():\n    print(x, y)\n';
    expect(explained('edited', { 'a.py': 'def f():\n    print(x)\n' }, { 'a.py': head })).toEqual({
      pass: 6,
      step: 'an edited line',
    });
  });

  it('names the runner-up and who it is instead', () => {
    const base = 'def f():\n    print(x)\n    a = compute(b)\n';
    const head = 'def f():\n    print(x)\n    a = compute(b)\n    print(x)\n';
    expect(explained('new', { 'a.py': base }, { 'a.py': head })).toMatchObject({
      pass: 0,
      runnerUp: {
        side: 'base',
        place: { path: 'a.py', line: 2 },
        why: 'it is a.py:2:5 (pass 3: the mapped line in the same symbol)',
      },
    });
  });

  it('names the runner-up by an id that is its own, and that of its match where it has one', () => {
    const base = 'def f():\n    print(x)\n    a = compute(b)\n    print(gone, with, its, code)\n';
    const head = 'def f():\n    print(x)\n    a = compute(b)\n    return\n    print(x)\n';
    const comparison = compare(madeSide({ 'a.py': base }), madeSide({ 'a.py': head }));
    const [added, fixed] = ['new', 'fixed'].map((name) =>
      comparison.findings.find((finding) => finding.class === name),
    );
    const kept = comparison.unreported('a.py').find(({ finding }) => finding.line === 2)!;
    expect(comparison.explain(added!.id)!.runnerUp).toMatchObject({
      id: kept.finding.id,
      place: { line: 2 },
    });
    expect(kept.explanation()).toMatchObject({ pass: 3, runnerUp: { id: fixed!.id, place: { line: 4 } } });
  });

  it('says how little two lines are alike', () => {
    const base = 'def f():\n    print(x)\n    return 1\n';
    const head = 'def f():\n    log.write(print(42 if path else repr(sorted(environ))))\n    return 1\n';
    const { runnerUp } = explained('new', { 'a.py': base }, { 'a.py': head });
    expect(runnerUp).toMatchObject({ side: 'base', place: { line: 2 } });
    expect(runnerUp!.why).toMatch(/^its line is only \d+ % alike$/);
  });

  it('says that another message says something else', () => {
    const finding = (message: string) => (path: string) => [
      {
        kind: 'diagnostic' as const,
        severity: 'error' as const,
        code: 'X',
        message,
        line: 1,
        column: 1,
        col: 1,
        path,
        task_id: 't',
        scope: 'shard' as const,
      },
    ];
    const comparison = compare(
      madeSide({ 'a.py': 'a = 1\n' }, { findings: finding('One thing') }),
      madeSide({ 'a.py': 'bcd(efg)\n' }, { findings: finding('Another') }),
    );
    const fixed = comparison.findings.find((each) => each.class === 'fixed')!;
    expect(comparison.explain(fixed.id)!.runnerUp!.why).toBe('its message says something else');
  });

  it('has no runner-up where the other side has no finding of the rule', () => {
    expect(explained('new', { 'a.py': 'a = 1\n' }, { 'a.py': 'a = 1\nprint(a)\n' })).toEqual({ pass: 0 });
  });

  it('is nothing for an id that no finding has', () => {
    expect(compare(madeSide({}), madeSide({})).explain('00000000')).toBeUndefined();
  });
});
