import { describe, expect, it } from '@jest/globals';
import { buildCase, type Case } from '../../bench/matcher/case.ts';
import type { Answer } from '../../bench/matcher/column.ts';
import { EDITS } from '../../bench/matcher/edits.ts';
import {
  breakLine,
  markedLines,
  replaceIn,
  type Mark,
  type MarkedFile,
} from '../../bench/matcher/marked-text.ts';
import { scoreCase } from '../../bench/matcher/score.ts';
import { Twins } from '../../bench/matcher/twins.ts';

function source(path: string, word: string): MarkedFile {
  const text = Array.from(
    { length: 12 },
    (_, at) =>
      `def ${word}_${at}(first, second):\n    total_${at} = len(first) + ${100 + at}\n    print(total_${at})\n\n    return total_${at} + compute(second, ${20 + at})\n`,
  ).join('\n\n');
  return { path, lines: markedLines(`import os\nimport sys\n\n\n${text}`) };
}

const sources = [source('a.py', 'alpha'), source('b.py', 'beta'), source('c.py', 'gamma')];
const foreign = [source('x.py', 'foreign')];
const caseOf = (kind: string, seed = 1): Promise<Case> => buildCase(kind, { sources, foreign, seed });

/** What somebody would say who knows the marks. */
function truth({ base, head, baseIds }: Case): Answer {
  const headIds = new Set([...head.markOf.values()].map(({ id }) => id));
  const byId = new Map([...head.markOf].map(([finding, { id }]) => [id, finding]));
  const carried = base.all.filter((finding) => headIds.has(base.markOf.get(finding)!.id));
  return {
    isNew: new Set(head.all.filter((finding) => !baseIds.has(head.markOf.get(finding)!.id))),
    isFixed: new Set(base.all.filter((finding) => !headIds.has(base.markOf.get(finding)!.id))),
    identity: new Map(carried.map((finding) => [finding, byId.get(base.markOf.get(finding)!.id)!])),
  };
}

describe('a seeded case', () => {
  it.each(Object.keys(EDITS))(
    'of "%s" changes files, and the truth about it is never wrong',
    async (kind) => {
      const made = await caseOf(kind);
      expect(made.edits).toBeGreaterThan(0);
      const { score, mistakes } = scoreCase(made, truth(made));
      expect(mistakes).toEqual([]);
      expect(score.carried).toBeGreaterThan(20);
    },
  );

  it('is the same for the same seed and another for another', async () => {
    const texts = ({ head }: Case): (string | undefined)[] =>
      [...head.files.keys()].map((path) => head.text(path));
    expect(texts(await caseOf('add a finding', 5))).toEqual(texts(await caseOf('add a finding', 5)));
    expect(texts(await caseOf('add a finding', 5))).not.toEqual(texts(await caseOf('add a finding', 6)));
  });

  it('places every finding where its mark stands', async () => {
    const { head } = await caseOf('rename a variable');
    for (const finding of head.all) {
      const line = head.text(finding.path)!.split('\n')[finding.line - 1]!;
      expect(finding.end_column! - 1).toBeLessThanOrEqual(line.length);
    }
  });
});

describe('the score', () => {
  const nobody: Answer = { isNew: new Set(), isFixed: new Set() };

  it('counts what is falsely said', async () => {
    const made = await caseOf('insert lines');
    const { score } = scoreCase(made, { isNew: new Set(made.head.all), isFixed: new Set(made.base.all) });
    expect(score.falseNew).toBe(score.carried);
    expect(score.falseFixed).toBe(score.carried);
    expect(score.missedNew + score.missedFixed).toBe(0);
  });

  it('counts what is missed', async () => {
    const made = await caseOf('fix one, add one');
    const { score } = scoreCase(made, nobody);
    expect(score.trulyNew).toBeGreaterThan(0);
    expect(score.missedNew).toBe(score.trulyNew);
    expect(score.missedFixed).toBe(score.trulyFixed);
  });

  it('counts a finding that was taken for another one', async () => {
    const made = await caseOf('insert lines');
    const right = truth(made);
    const [first, second] = [...right.identity!];
    const identity = new Map([...right.identity!, [first![0], second![1]], [second![0], first![1]]]);
    expect(scoreCase(made, { ...right, identity }).score.swapped).toBe(2);
  });
});

describe('marks', () => {
  const mark = (at: number, length: number): Mark => ({
    id: 1,
    code: 'R',
    at,
    length,
    message: '',
    severity: 'info',
  });

  it('move along with the text before them and grow with the text inside', () => {
    const line = { text: 'abc def', marks: [mark(4, 3)] };
    replaceIn(line, 0, { length: 3, by: 'ab' });
    expect(line).toMatchObject({ text: 'ab def', marks: [{ at: 3, length: 3 }] });
    replaceIn(line, 3, { length: 3, by: 'longer' });
    expect(line).toMatchObject({ text: 'ab longer', marks: [{ at: 3, length: 6 }] });
  });

  it('go to the line where their text goes', () => {
    const line = { text: 'call(one, two)', marks: [mark(0, 4), mark(10, 3)] };
    const rest = breakLine(line, 9, '  ');
    expect(line).toMatchObject({ text: 'call(one,', marks: [{ at: 0 }] });
    expect(rest).toMatchObject({ text: '  two)', marks: [{ at: 2 }] });
  });

  it('of one family are told by its least id', () => {
    const twins = new Twins();
    twins.join(3, 2);
    twins.join(2, 1);
    twins.join(5, 4);
    expect([1, 2, 3, 4, 5].map((id) => twins.familyOf(id))).toEqual([1, 1, 1, 4, 4]);
  });
});
