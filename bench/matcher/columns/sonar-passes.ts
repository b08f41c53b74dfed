import type { SideFinding } from '../../../src/compare/side.ts';
import type { Column } from '../column.ts';
import { openFindings } from '../open-findings.ts';
import { matchBlocks } from './sonar-blocks.ts';
import { movedFiles } from './sonar-file-moves.ts';
import { HashedSide } from './sonar-lines.ts';
import { Tracking } from './sonar-tracking.ts';

/** What a pass wants to be equal, besides the rule. */
interface Wanted {
  line?: true;
  hash?: true;
  message?: true;
}

/**
 * SonarQube's tracker of issues, one pair of files at a time: rule with line, line hash and message; with line and line
 * hash; blocks of code that moved; line hash and message; line and message; line hash alone. Each pass matches one to
 * one what the passes before left open. Files are a pair by path, else when its detection of moved files says so. All
 * issues of the base are taken to be equally old, so where it would choose the one that was last updated, the first
 * one is taken. What its analysis of pull requests puts before the tracker, a filter by changed lines, is the column
 * of that name.
 */
export const sonarPasses: Column = {
  name: 'SonarQube tracker',
  compare(base, head) {
    const open = openFindings(base, head);
    const lines = { base: new HashedSide(base), head: new HashedSide(head) };
    const origins = movedFiles({ side: base, lines: lines.base }, { side: head, lines: lines.head });
    const identity = new Map(open.settled);
    const isNew = new Set<SideFinding>([...open.head.values()].flat());
    const isFixed = new Set<SideFinding>([...open.base.values()].flat());
    for (const [path, findings] of open.head) {
      const origin = base.files.has(path) ? path : origins.get(path);
      if (origin === undefined) continue;
      const tracking = new Tracking(
        { findings: open.base.get(origin) ?? [], lines: lines.base.of(origin) },
        { findings, lines: lines.head.of(path) },
      );
      track(tracking);
      for (const [before, after] of tracking.matched) {
        identity.set(before, after);
        isFixed.delete(before);
        isNew.delete(after);
      }
    }
    return { isNew, isFixed, identity };
  },
};

function track(tracking: Tracking): void {
  matchEqual(tracking, { line: true, hash: true, message: true });
  matchEqual(tracking, { line: true, hash: true });
  if (!tracking.isComplete) matchBlocks(tracking);
  matchEqual(tracking, { hash: true, message: true });
  matchEqual(tracking, { line: true, message: true });
  matchEqual(tracking, { hash: true });
}

function matchEqual(tracking: Tracking, wanted: Wanted): void {
  if (tracking.isComplete) return;
  const keyOf = (finding: SideFinding, side: 'base' | 'head'): string =>
    JSON.stringify([
      finding.code,
      wanted.line ? finding.line : 0,
      wanted.hash ? tracking[side].lines.hashOf(finding.line) : '',
      wanted.message ? finding.message : '',
    ]);
  const bases = new Map<string, SideFinding[]>();
  for (const finding of tracking.openBases) {
    const key = keyOf(finding, 'base');
    const known = bases.get(key);
    if (known) known.push(finding);
    else bases.set(key, [finding]);
  }
  for (const finding of tracking.openHeads) {
    const base = bases.get(keyOf(finding, 'head'))?.shift();
    if (base) tracking.match(base, finding);
  }
}
