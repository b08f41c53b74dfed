import type { Finding, FindingClass } from '../records/finding.ts';
import { severityRank } from '../records/output.ts';
import { compareStrings } from '../util/json.ts';
import { findingIds, placeOf, SideLines, toFinding } from './finding-id.ts';
import { lineMap, type LineMap } from './line-map.ts';
import { Matching, matchInPair, uniqueSurroundings, type Match } from './matching.ts';
import { mapMovedBlocks, type BlockMap, type LooseLines } from './moved-blocks.ts';
import { maskMessage, normaliseLine } from './normalise.ts';
import { pairFiles, type FilePair, type FilePairs } from './pair-files.ts';
import type { ComparedFile, ComparedSide, SideFinding } from './side.ts';

export interface Comparison {
  /** All classes but `unchanged`, sorted by path, line, column, code. */
  findings: Finding[];
  unchangedCount: number;
  /** Findings silenced by comments in the head. */
  suppressedCount: number;
}

export interface CompareOptions {
  /** Why a rule's findings cannot be compared, when the two sides ran under different rules. */
  ruleChange?(code: string, taskId: string): string | undefined;
}

/** A pair of files that have to be looked into, with what their texts tell. */
interface OpenPair extends FilePair {
  matching: Matching;
  map: LineMap | undefined;
}

/**
 * Compares two sides: pairs files, maps lines, matches findings one to one, and says of each what became of it. Pure and
 * independent of order; what cannot be known is `unknown`, never `fixed`.
 */
export function compare(base: ComparedSide, head: ComparedSide, options: CompareOptions = {}): Comparison {
  const work = new Work(base, head, options);
  work.matchPairs();
  work.matchMoved();
  return work.result();
}

class Work {
  private readonly base: ComparedSide;
  private readonly head: ComparedSide;
  private readonly options: CompareOptions;
  private readonly files: FilePairs;
  private readonly lines: { base: SideLines; head: SideLines };
  private readonly open: OpenPair[] = [];
  private readonly moved = new Matching([], []);
  private readonly pairOfBase = new Map<string, OpenPair>();
  private readonly pairOfHead = new Map<string, OpenPair>();
  private unchanged = 0;
  private suppressed = 0;

  constructor(base: ComparedSide, head: ComparedSide, options: CompareOptions) {
    this.base = base;
    this.head = head;
    this.options = options;
    this.files = pairFiles(base, head);
    this.lines = { base: new SideLines(base), head: new SideLines(head) };
  }

  /** Passes 1 to 6, file by file. */
  matchPairs(): void {
    for (const pair of this.files.pairs) {
      const { base, head } = pair;
      const settled =
        base.key === head.key && base.ignored === head.ignored && head.status !== 'not_analysed';
      if (settled) this.unchanged += this.head.shardCount(head.path);
      const before = settled ? this.base.batchFindings(base.path) : this.base.findings(base.path);
      const after = settled ? this.head.batchFindings(head.path) : this.head.findings(head.path);
      if (before.length + after.length === 0 && settled) continue;
      const open: OpenPair = { ...pair, matching: new Matching(before, after), map: undefined };
      this.open.push(open);
      this.pairOfBase.set(base.path, open);
      this.pairOfHead.set(head.path, open);
      if (before.length + after.length > 0) this.matchPair(open);
    }
  }

  /** Pass 7: what is left, across files and across moved blocks. */
  matchMoved(): void {
    const { deleted, added } = this.files;
    this.moved.base = [
      ...this.open.flatMap(({ matching }) => matching.base),
      ...deleted.flatMap(({ path }) => this.base.findings(path)),
    ];
    this.moved.head = [
      ...this.open.flatMap(({ matching }) => matching.head),
      ...added.flatMap(({ path }) => this.head.findings(path)),
    ];
    if (this.moved.base.length === 0 || this.moved.head.length === 0) return;
    const blocks = this.movedBlocks();
    const place = (message: (finding: SideFinding) => string): Parameters<Matching['pass']>[1] => ({
      base: (finding) => {
        const to = blocks(finding.path, finding.line);
        return to && `${finding.code}\0${to.path}\0${to.line}\0${message(finding)}`;
      },
      head: (finding) => `${finding.code}\0${finding.path}\0${finding.line}\0${message(finding)}`,
    });
    this.moved.pass(
      7,
      place((finding) => `${finding.column}\0${finding.message}`),
    );
    this.moved.pass(
      7,
      place((finding) => finding.message),
    );
    this.moved.pass(
      7,
      place((finding) => maskMessage(finding.message)),
    );
    const surroundings = {
      base: this.surroundings('base', this.moved.base),
      head: this.surroundings('head', this.moved.head),
    };
    this.moved.pass(7, {
      base: (finding) => surroundings.base.get(finding),
      head: (finding) => surroundings.head.get(finding),
    });
  }

  result(): Comparison {
    const matches = [...this.open.flatMap(({ matching }) => matching.matches), ...this.moved.matches];
    const fixed = this.moved.base;
    const added = this.moved.head;
    const headIds = findingIds([...matches.map(({ head }) => head), ...added], this.lines.head);
    const baseIds = findingIds([...matches.map(({ base }) => base), ...fixed], this.lines.base);
    const findings: Finding[] = [];
    for (const match of matches) findings.push(...this.matched(match, headIds.get(match.head)!));
    for (const finding of fixed) findings.push(...this.onlyBase(finding, baseIds.get(finding)!));
    for (const finding of added) findings.push(...this.onlyHead(finding, headIds.get(finding)!));
    return {
      findings: findings.sort(byPlace),
      unchangedCount: this.unchanged,
      suppressedCount: this.suppressed,
    };
  }

  private matchPair(open: OpenPair): void {
    const texts = { base: this.lines.base.of(open.base.path), head: this.lines.head.of(open.head.path) };
    open.map = lineMap(texts.base, texts.head);
    matchInPair(open.matching, { ...texts, map: open.map });
  }

  private movedBlocks(): BlockMap {
    const loose = (side: 'base' | 'head', findings: readonly SideFinding[]): LooseLines[] =>
      [...new Set(findings.map(({ path }) => path))].sort(compareStrings).map((path) => {
        const map = (side === 'base' ? this.pairOfBase : this.pairOfHead).get(path)?.map;
        const partner = (line: number): number => (side === 'base' ? map!.toHead(line) : map!.toBase(line));
        const lines = this.lines[side].of(path);
        const inside = (line: number): boolean => line >= 1 && line <= lines.length;
        return { path, lines, isLoose: (line) => inside(line) && (!map || partner(line) === 0) };
      });
    return mapMovedBlocks(loose('base', this.moved.base), loose('head', this.moved.head));
  }

  private surroundings(side: 'base' | 'head', findings: readonly SideFinding[]): Map<SideFinding, string> {
    const byPath = new Map<string, SideFinding[]>();
    for (const finding of findings) {
      const list = byPath.get(finding.path);
      if (list) list.push(finding);
      else byPath.set(finding.path, [finding]);
    }
    const all = [...byPath].flatMap(([path, list]) => [
      ...uniqueSurroundings(this.lines[side].of(path), list),
    ]);
    const counts = new Map<string, number>();
    for (const [, key] of all) counts.set(key, (counts.get(key) ?? 0) + 1);
    return new Map(
      all.filter(
        ([finding, key]) =>
          counts.get(key) === 1 &&
          normaliseLine(this.lines[side].of(finding.path)[finding.line - 1] ?? '') !== '',
      ),
    );
  }

  private matched({ base, head, pass }: Match, id: string): Finding[] {
    const [wasSilent, isSilent] = [base.suppressed === true, head.suppressed === true];
    if (isSilent) this.suppressed++;
    if (wasSilent && isSilent) return [];
    const finding = (name: FindingClass, reason?: string): Finding[] => [
      {
        ...toFinding(head, { id, class: name }),
        base: placeOf(base),
        pass,
        ...(reason === undefined ? {} : { reason }),
      },
    ];
    if (wasSilent) return finding('new', 'no longer silenced by a comment');
    if (isSilent) return finding('rule_changed', 'silenced by a comment');
    const change = severityRank(head.severity) - severityRank(base.severity);
    if (change !== 0) return finding(change < 0 ? 'worsened' : 'softened');
    const sameFile = this.pairOfHead.get(head.path)?.base.path === base.path;
    if (pass === 5 || pass === 7 || !sameFile) return finding('moved');
    if (pass === 6 || base.message !== head.message) return finding('edited');
    this.unchanged++;
    return [];
  }

  private onlyBase(finding: SideFinding, id: string): Finding[] {
    if (finding.suppressed === true) return [];
    const was = (name: FindingClass, reason?: string): Finding[] => [
      {
        ...toFinding(finding, { id, class: name }),
        side: 'base',
        ...(reason === undefined ? {} : { reason }),
      },
    ];
    const change = this.options.ruleChange?.(finding.code, finding.task_id);
    if (change !== undefined) return was('rule_changed', change);
    const pair = this.pairOfBase.get(finding.path);
    if (!pair) return was('gone');
    if (pair.head.ignored) return was('rule_changed', 'its path is now ignored');
    const doubt = doubtOf(pair.head, 'head');
    return doubt === undefined ? was('fixed') : was('unknown', doubt);
  }

  private onlyHead(finding: SideFinding, id: string): Finding[] {
    if (finding.suppressed === true) {
      this.suppressed++;
      return [];
    }
    const is = (name: FindingClass, reason?: string): Finding[] => [
      { ...toFinding(finding, { id, class: name }), ...(reason === undefined ? {} : { reason }) },
    ];
    const change = this.options.ruleChange?.(finding.code, finding.task_id);
    if (change !== undefined) return is('rule_changed', change);
    const pair = this.pairOfHead.get(finding.path);
    if (!pair) return is('new');
    if (pair.base.ignored) return is('new', 'its path is no longer ignored');
    const doubt = doubtOf(pair.base, 'base');
    // A line that the change wrote is new whatever the base was; an old line in an unreadable base may be old too.
    const isOldLine = pair.map === undefined || pair.map.toBase(finding.line) > 0;
    return doubt !== undefined && isOldLine ? is('unknown', doubt) : is('new');
  }
}

/** Why nothing can be concluded from a finding's absence in a file, undefined when something can. */
function doubtOf(file: ComparedFile, side: 'base' | 'head'): string | undefined {
  if (file.status === 'parse_failed') return `the ${side} file does not parse`;
  if (file.status === 'not_analysed')
    return `the ${side} file was not analysed: ${file.reason ?? 'reason unknown'}`;
  return undefined;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareStrings(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareStrings(a.code, b.code) ||
    compareStrings(a.id, b.id)
  );
}
