import type { SideFinding } from '../../src/compare/side.ts';
import type { Case } from './case.ts';
import type { Answer } from './column.ts';

/** How right an answer is; sums over cases. */
export interface Score {
  /** Findings that both sides have, in truth. */
  carried: number;
  trulyNew: number;
  trulyFixed: number;
  reportedNew: number;
  reportedFixed: number;
  falseNew: number;
  falseFixed: number;
  missedNew: number;
  missedFixed: number;
  /** Carried findings that were taken for another one. */
  swapped: number;
}

export function noScore(): Score {
  return {
    carried: 0,
    trulyNew: 0,
    trulyFixed: 0,
    reportedNew: 0,
    reportedFixed: 0,
    falseNew: 0,
    falseFixed: 0,
    missedNew: 0,
    missedFixed: 0,
    swapped: 0,
  };
}

/** What of a family is on each side, and what was said of it. */
interface Family {
  base: Set<number>;
  head: Set<number>;
  isNew: number;
  isFixed: number;
  /** For the sample of mistakes. */
  findings: { side: 'base' | 'head'; finding: SideFinding; said: boolean }[];
}

export interface Mistake {
  what: 'false new' | 'false fixed' | 'missed new' | 'missed fixed' | 'swapped';
  base: SideFinding[];
  head: SideFinding[];
}

/** Holds an answer against the truth. */
export function scoreCase(made: Case, answer: Answer): { score: Score; mistakes: Mistake[] } {
  const score = noScore();
  const mistakes: Mistake[] = [];
  for (const family of familiesOf(made, answer).values()) {
    const carried = [...family.base].filter((id) => family.head.has(id)).length;
    const [trulyNew, trulyFixed] = [family.head.size - carried, family.base.size - carried];
    score.carried += carried;
    score.trulyNew += trulyNew;
    score.trulyFixed += trulyFixed;
    score.reportedNew += family.isNew;
    score.reportedFixed += family.isFixed;
    const wrong = {
      'false new': Math.max(0, family.isNew - trulyNew),
      'false fixed': Math.max(0, family.isFixed - trulyFixed),
      'missed new': Math.max(0, trulyNew - family.isNew),
      'missed fixed': Math.max(0, trulyFixed - family.isFixed),
    };
    score.falseNew += wrong['false new'];
    score.falseFixed += wrong['false fixed'];
    score.missedNew += wrong['missed new'];
    score.missedFixed += wrong['missed fixed'];
    for (const [what, count] of Object.entries(wrong))
      if (count > 0) mistakes.push({ what: what as Mistake['what'], ...sidesOf(family) });
  }
  for (const [base, head] of answer.identity ?? []) {
    const [was, is] = [made.base.markOf.get(base)!.id, made.head.markOf.get(head)!.id];
    const isCarried = made.baseIds.has(is);
    if (!isCarried || made.twins.familyOf(was) === made.twins.familyOf(is)) continue;
    score.swapped++;
    mistakes.push({ what: 'swapped', base: [base], head: [head] });
  }
  return { score, mistakes };
}

function sidesOf({ findings }: Family): Pick<Mistake, 'base' | 'head'> {
  const of = (side: 'base' | 'head'): SideFinding[] =>
    findings.filter((one) => one.side === side).map(({ finding }) => finding);
  return { base: of('base'), head: of('head') };
}

function familiesOf({ base, head, twins }: Case, answer: Answer): Map<number, Family> {
  const families = new Map<number, Family>();
  const familyOf = (id: number): Family => {
    const name = twins.familyOf(id);
    let family = families.get(name);
    if (!family)
      families.set(name, (family = { base: new Set(), head: new Set(), isNew: 0, isFixed: 0, findings: [] }));
    return family;
  };
  for (const finding of base.all) {
    const { id } = base.markOf.get(finding)!;
    const family = familyOf(id);
    const said = answer.isFixed.has(finding);
    family.base.add(id);
    if (said) family.isFixed++;
    family.findings.push({ side: 'base', finding, said });
  }
  for (const finding of head.all) {
    const { id } = head.markOf.get(finding)!;
    const family = familyOf(id);
    const said = answer.isNew.has(finding);
    family.head.add(id);
    if (said) family.isNew++;
    family.findings.push({ side: 'head', finding, said });
  }
  return families;
}

/** Adds one score to another. */
export function addScore(to: Score, more: Score): void {
  for (const key of Object.keys(to) as (keyof Score)[]) to[key] += more[key];
}
