import { compare, type CompareOptions, type Comparison } from '../../src/compare/compare.ts';
import type { ComparedFile, ComparedSide, SideFinding } from '../../src/compare/side.ts';
import { digestOf } from '../../src/records/digest.ts';
import { splitLines } from '../../src/util/text.ts';

/** A file of a made side: its text, or the text and what is special about it. */
export type MadeFile =
  | string
  | (Partial<Omit<ComparedFile, 'path' | 'digest'>> & { text: string; hidden?: boolean });

/** What of a side a test changes. */
export interface Making {
  /** Findings instead of those that the made rules have. */
  findings?: (path: string, text: string) => SideFinding[];
  /** Findings of the whole batch by path. */
  batch?: Record<string, SideFinding[]>;
}

const RULES: { code: string; pattern: RegExp; message: (match: RegExpExecArray) => string }[] = [
  { code: 'N001', pattern: /\bprint\(/g, message: () => 'Call of print' },
  { code: 'N002', pattern: /\bunused_(\w+)/g, message: (match) => `'${match[1]}' is never used` },
  { code: 'N003', pattern: /\bmagic\((\d+)\)/g, message: (match) => `Number ${match[1]} is magic` },
  { code: 'N004', pattern: /\bbad\b!*/g, message: () => 'Bad word' },
];

/** Findings of four made rules: a constant message, a quoted name, a number, and a severity that the text chooses. */
export function madeFindings(path: string, text: string): SideFinding[] {
  const found: SideFinding[] = [];
  let symbol: string | undefined;
  for (const [at, line] of splitLines(text).entries()) {
    const opened = /^(?:def|function|class) (\w+)/.exec(line);
    if (opened) symbol = opened[1];
    else if (/^\S/.test(line) && !/^[})\]]/.test(line)) symbol = undefined;
    for (const rule of RULES)
      for (const match of line.matchAll(rule.pattern))
        found.push(
          madeFinding(path, at + 1, {
            code: rule.code,
            message: rule.message(match),
            column: match.index + 1,
            severity: match[0].endsWith('!') ? 'error' : 'warning',
            ...(symbol === undefined ? {} : { symbol }),
            ...(line.includes('# ok') ? { suppressed: true } : {}),
          }),
        );
  }
  return found;
}

/** One finding with the given fields. */
export function madeFinding(path: string, line: number, fields: Partial<SideFinding> = {}): SideFinding {
  const column = fields.column ?? 1;
  return {
    kind: 'diagnostic',
    severity: 'warning',
    code: 'N000',
    message: 'Something',
    line,
    column,
    col: column,
    path,
    task_id: '04_lint',
    scope: 'shard',
    ...fields,
  };
}

/** A side of made files. */
export function madeSide(files: Record<string, MadeFile>, making: Making = {}): ComparedSide {
  const of = making.findings ?? madeFindings;
  const made = new Map<string, { file: ComparedFile; text: string; hidden: boolean; shard: SideFinding[] }>();
  for (const [path, given] of Object.entries(files)) {
    const { text, hidden = false, ...fields } = typeof given === 'string' ? { text: given } : given;
    const digest = digestOf(text);
    const file: ComparedFile = { path, digest, key: digest, status: 'analysed', ignored: false, ...fields };
    const isKnown = !file.ignored && file.status !== 'not_analysed';
    made.set(path, { file, text, hidden, shard: isKnown ? of(path, text) : [] });
  }
  const batch = (path: string): SideFinding[] =>
    made.get(path)!.file.ignored ? [] : (making.batch?.[path] ?? []);
  return {
    files: new Map([...made].map(([path, { file }]) => [path, file])),
    findings: (path) => [...made.get(path)!.shard, ...batch(path)],
    shardCount: (path) => made.get(path)!.shard.filter((finding) => finding.suppressed !== true).length,
    batchFindings: batch,
    text: (path) => (made.get(path)!.hidden ? undefined : made.get(path)!.text),
  };
}

/** The comparison in few words: `class code base-place -> place`, places as `path:line`, and how many did not change. */
export function told(comparison: Comparison): string[] {
  return [
    ...comparison.findings.map((finding) => {
      const here = `${finding.path}:${finding.line}`;
      const way = finding.base ? `${finding.base.path}:${finding.base.line} -> ${here}` : here;
      return `${finding.class} ${finding.code} ${way}`;
    }),
    `${comparison.unchangedCount} unchanged`,
  ];
}

/** Compares two sets of made files and tells of it. */
export function outcome(
  base: Record<string, MadeFile>,
  head: Record<string, MadeFile>,
  options: CompareOptions & { base?: Making; head?: Making } = {},
): string[] {
  return told(compare(madeSide(base, options.base), madeSide(head, options.head), options));
}
