import type { SideFinding } from '../../src/compare/side.ts';
import { printable } from '../../src/report/printable.ts';
import type { Case } from './case.ts';
import type { Mistake } from './score.ts';

/** Lines shown above and below. */
const AROUND = 3;

/** A wrong statement with the code of both sides, for a person to read. */
export function renderMistake(title: string, mistake: Mistake, made: Case): string {
  const place = (side: 'base' | 'head', finding: SideFinding): string[] => {
    const lines = made[side].text(finding.path)!.split('\n');
    const from = Math.max(0, finding.line - 1 - AROUND);
    return [
      `  ${side} ${finding.path}:${finding.line}:${finding.column} ${finding.code} in ${finding.symbol ?? 'the module'}: ${finding.message}`,
      ...lines
        .slice(from, finding.line + AROUND)
        .map((line, at) => `   ${from + at + 1 === finding.line ? '>' : ' '} ${printable(line)}`),
    ];
  };
  return [
    `${mistake.what} (${title})`,
    ...mistake.base.flatMap((finding) => place('base', finding)),
    ...mistake.head.flatMap((finding) => place('head', finding)),
  ].join('\n');
}
