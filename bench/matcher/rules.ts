import type { Severity } from '../../src/records/output.ts';
import type { Mark, MarkedFile, MarkedLine } from './marked-text.ts';
import type { Random } from './random.ts';

/** What a made rule finds in a line: where, and what it says. */
interface Found {
  at: number;
  length: number;
  message: string;
}

interface Rule {
  code: string;
  severity: Severity;
  /** Share of its findings that are kept, so that no rule drowns the others. */
  share: number;
  find(text: string): Found[];
}

function byPattern(pattern: RegExp, message: (match: RegExpExecArray) => string): Rule['find'] {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      length: match[0].length,
      message: message(match),
    }));
}

/** The kinds of finding that linters have: constant words, names, numbers, lines as such, whole functions, brackets. */
export const RULES: readonly Rule[] = [
  {
    code: 'R-call',
    severity: 'warning',
    share: 0.35,
    find: byPattern(
      /\b(?:len|isinstance|print|super|Object|console|push|append|pipe|map)\b(?=[.(])/g,
      () => 'This call is slow',
    ),
  },
  {
    code: 'R-name',
    severity: 'info',
    share: 0.3,
    find: byPattern(/\b[a-z]\w{2,}(?=\s*=[^=>])/g, ([name]) => `'${name}' is assigned only once`),
  },
  {
    code: 'R-number',
    severity: 'hint',
    share: 0.7,
    find: byPattern(/(?<![\w.])\d{2,4}\b/g, ([digits]) => `Number ${digits} is magic`),
  },
  {
    code: 'R-long',
    severity: 'info',
    share: 0.8,
    find: (text) =>
      text.length > 88
        ? [{ at: 88, length: text.length - 88, message: `Line too long (${text.length} > 88)` }]
        : [],
  },
  {
    code: 'R-import',
    severity: 'warning',
    share: 0.5,
    find: byPattern(
      /(?<=^(?:import|from)\b.*\b)[A-Za-z_]\w+(?=,|$|\s*\})/g,
      ([name]) => `Unused import '${name}'`,
    ),
  },
  {
    code: 'R-function',
    severity: 'warning',
    share: 0.5,
    find: byPattern(
      /(?<=^\s*(?:export\s+)?(?:async\s+)?(?:def|function|class)\s+)[A-Za-z_]\w*/g,
      ([name]) => `Complexity of '${name}' is ${10 + (name.length % 7)}, above 10`,
    ),
  },
  {
    code: 'R-return',
    severity: 'error',
    share: 0.3,
    find: byPattern(/\breturn\b/g, () => 'Inconsistent return'),
  },
  {
    code: 'R-bracket',
    severity: 'hint',
    share: 0.04,
    find: byPattern(/^\s*[)}\]]+[;,]?$/g, () => 'Missing trailing comma'),
  },
];

const byCode = new Map(RULES.map((rule) => [rule.code, rule]));

/** Gives out ids of marks; one for both sides of a case. */
export class Marker {
  private last = 0;

  /** Marks what the rules find in every line of a file, as many as their shares say. */
  markFile(file: MarkedFile, random: Random): void {
    for (const line of file.lines)
      for (const rule of RULES)
        for (const found of rule.find(line.text))
          if (random.chance(rule.share)) line.marks.push(this.mark(rule, found));
  }

  /** Marks the first thing that any rule finds in a line, or that a given rule finds. */
  markLine(line: MarkedLine, code?: string): Mark | undefined {
    for (const rule of code === undefined ? RULES : [byCode.get(code)!]) {
      const [found] = rule.find(line.text);
      if (!found) continue;
      const mark = this.mark(rule, found);
      line.marks.push(mark);
      return mark;
    }
    return undefined;
  }

  /** A mark of its own for what is a copy of another. */
  copyOf(mark: Mark): Mark {
    return { ...mark, id: ++this.last };
  }

  private mark(rule: Rule, found: Found): Mark {
    return { id: ++this.last, code: rule.code, severity: rule.severity, ...found };
  }
}

/** What the rule says of a mark's place after an edit; the same words where it no longer sees anything there. */
export function sayAgain(mark: Mark, line: MarkedLine): void {
  const again = byCode
    .get(mark.code)
    ?.find(line.text)
    .find(({ at }) => at === mark.at);
  if (again) Object.assign(mark, again);
}
