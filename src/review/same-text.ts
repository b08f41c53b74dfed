import { Matching } from '../compare/matching.ts';
import { maskNumbers } from '../compare/normalise.ts';
import type { SideFinding } from '../compare/side.ts';

/** What two findings of one text have in common, strictest first. Numbers in a message may be those of an option. */
const STEPS: readonly { step: string; key: (finding: SideFinding) => string }[] = [
  { step: 'all of it', key: (finding) => `${placeKey(finding)}\0${finding.message}\0${finding.severity}` },
  { step: 'place and message', key: (finding) => `${placeKey(finding)}\0${finding.message}` },
  {
    step: 'place, and message without numbers',
    key: (finding) => `${startKey(finding)}\0${masked(finding)}`,
  },
  { step: 'rule and place', key: startKey },
  // Where a line is too long begins at the limit itself.
  { step: 'line, and message without numbers', key: (finding) => `${lineKey(finding)}\0${masked(finding)}` },
];

/**
 * Matches the findings of the same files under two configurations, one to one. What is left in `base` and `head` only
 * one of them shows. The texts are the same, so a finding stands where it stood.
 */
export function matchSameText(base: readonly SideFinding[], head: readonly SideFinding[]): Matching {
  const matching = new Matching(base, head);
  const column = (finding: SideFinding): number => finding.column;
  for (const { step, key } of STEPS) {
    if (matching.done) break;
    matching.byKey({ pass: 1, step }, { base: key, head: key }, { base: column, head: column });
  }
  return matching;
}

function lineKey({ path, code, line }: SideFinding): string {
  return `${path}\0${code}\0${line}`;
}

function startKey(finding: SideFinding): string {
  return `${lineKey(finding)}\0${finding.column}`;
}

function placeKey(finding: SideFinding): string {
  return `${startKey(finding)}\0${finding.end_line ?? 0}\0${finding.end_column ?? 0}`;
}

function masked({ message }: SideFinding): string {
  return maskNumbers(message);
}
