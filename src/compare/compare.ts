import type { Finding } from '../records/finding.ts';
import { compareStrings } from '../util/json.ts';
import {
  doubtOf,
  judgeBase,
  judgeHead,
  judgeMatch,
  SILENCED,
  type Circumstances,
  type Source,
  type Verdict,
} from './classify.ts';
import { Evidence, type Explanation } from './evidence.ts';
import { describeSource, findingIds } from './finding-id.ts';
import { Matching, type Match } from './matching.ts';
import { matchKin, matchMoved } from './match-moved.ts';
import { openPair, type OpenPair } from './open-pair.ts';
import { pairFiles, type FilePair, type FilePairs } from './pair-files.ts';
import type { ComparedFile, ComparedSide, SideFinding } from './side.ts';
import { SideLines } from './source-lines.ts';
import { stays } from './surroundings.ts';
import { unreportedIn, type Unreported } from './unreported.ts';

export interface Comparison {
  /** All classes but `unchanged`, sorted by path, line, column, code. */
  findings: Finding[];
  unchangedCount: number;
  /** Findings silenced by comments in the head, in files that had to be looked into. */
  suppressedCount: number;
  /** Which file became which. */
  pairs: readonly FilePair[];
  /** What the change silences: findings that the base showed, and such as would be new. Sorted as `findings`. */
  silencedByChange: Finding[];
  /** Who was matched with whom, unchanged and silenced ones too, in files that had to be looked into. */
  matches: readonly Match[];
  /** The findings of both sides that one of `findings` stands for, by id. */
  source(id: string): Pick<Source, 'base' | 'head'> | undefined;
  /** The evidence for one of these findings, by id; undefined for an id that is none of theirs. Costs only when called. */
  explain(id: string): Explanation | undefined;
  /**
   * Findings of one file of the head that are in none of `findings`: unchanged ones and silenced ones, with their
   * evidence. The text of the file should be there, or ids are not those that the findings had when they were new.
   */
  unreported(path: string): Unreported[];
}

export interface CompareOptions {
  /** Why a rule's findings cannot be compared, when the two sides ran under different rules. */
  ruleChange?(code: string, taskId: string): string | undefined;
  /** False for rules that look at lines alone, which say the same of a file that does not parse. Default: all look. */
  readsTree?(code: string): boolean;
  /** True for a rule that says one thing of one name in one scope; default: for none. */
  isOfName?: ((code: string) => boolean) | undefined;
}

/**
 * Compares two sides: pairs files, maps lines, matches findings one to one, and says of each what became of it. Pure and
 * independent of order; what cannot be known is `unknown`, never `fixed`.
 */
export function compare(base: ComparedSide, head: ComparedSide, options: CompareOptions = {}): Comparison {
  return new Work({ base, head }, options).compare();
}

class Work {
  private readonly sides: { base: ComparedSide; head: ComparedSide };
  private readonly options: CompareOptions;
  private readonly files: FilePairs;
  /** Files of more than one pair. */
  private readonly contested: ReadonlySet<ComparedFile>;
  private readonly lines: { base: SideLines; head: SideLines };
  private readonly pairOf = { base: new Map<string, OpenPair>(), head: new Map<string, OpenPair>() };
  private readonly elsewhere: { base?: string; head?: string } = {};
  private unchanged = 0;
  private silenced = 0;

  constructor(sides: { base: ComparedSide; head: ComparedSide }, options: CompareOptions) {
    this.sides = sides;
    this.options = options;
    this.files = pairFiles(sides.base, sides.head);
    this.contested = new Set(this.files.kin.flatMap((kin) => [kin.base, kin.head]));
    this.lines = { base: new SideLines(sides.base), head: new SideLines(sides.head) };
  }

  compare(): Comparison {
    this.noteDoubts();
    const open = this.files.pairs.flatMap((pair) => this.matchPair(pair));
    const loose = this.matchElsewhere(open);
    const matches = [...open.flatMap(({ matching }) => matching.matches), ...loose.matches];
    const named: Source[] = [
      ...matches.map((match) => ({
        base: match.base,
        head: match.head,
        match,
        verdict: this.ofMatch(match),
      })),
      ...this.ofLoose(loose),
    ];
    const told = this.report(named, { matches, loose });
    const findings = told.filter(({ source }) => source.verdict.class !== 'silenced');
    const ids = new Map(told.map(({ finding, source }) => [finding.id, source]));
    const evidence = new Evidence({
      matches,
      loose,
      ...this.sides,
      lines: this.lines,
      pairOf: this.pairOf,
      idOf: (finding) => this.ids({ matches, loose }, new Set([finding])).get(finding)!,
    });
    return {
      findings: findings.map(({ finding }) => finding),
      unchangedCount: this.unchanged,
      suppressedCount: this.silenced,
      pairs: this.files.pairs,
      silencedByChange: told
        .filter(({ source: { verdict } }) => verdict.arrives === true || verdict.reason === SILENCED)
        .map(({ finding }) => finding),
      matches,
      source: (id) => ids.get(id),
      explain: (id) => {
        const source = ids.get(id);
        return source && evidence.explain(source);
      },
      unreported: (path) =>
        unreportedIn(path, { sources: named, files: this.files, ...this.sides, evidence }),
    };
  }

  /** Results that depend on many files are in doubt as soon as one file that changed is. */
  private noteDoubts(): void {
    for (const side of ['base', 'head'] as const) {
      const { lacking } = this.sides[side];
      if (lacking !== undefined) this.elsewhere[side] = `the ${side} lacks ${lacking}`;
    }
    const note = (side: 'base' | 'head', file: FilePair['base']): void => {
      const doubt = doubtOf(file, side);
      if (doubt !== undefined) this.elsewhere[side] ??= `${doubt} (${file.path})`;
    };
    for (const { base, head } of this.files.pairs) {
      if (base.key === head.key && base.status === head.status) continue;
      note('base', base);
      note('head', head);
    }
    for (const file of this.files.deleted) note('base', file);
    for (const file of this.files.added) note('head', file);
  }

  /** Passes 1 to 6 of one pair of files. Where nothing can differ, findings are counted and not looked at. */
  private matchPair(pair: FilePair): OpenPair[] {
    const { base, head } = pair;
    const isSettled = base.key === head.key && base.ignored === head.ignored && base.status === head.status;
    if (isSettled) this.unchanged += this.sides.head.shardCount(head.path);
    const before = isSettled ? this.sides.base.batchFindings(base.path) : this.sides.base.findings(base.path);
    const after = isSettled ? this.sides.head.batchFindings(head.path) : this.sides.head.findings(head.path);
    if (isSettled && before.length + after.length === 0) return [];
    const open = openPair(
      pair,
      { base: before, head: after },
      {
        lines: this.lines,
        isOfName: this.options.isOfName,
        isContested: this.contested.has(base) || this.contested.has(head),
      },
    );
    if (open.matching.base.length + open.matching.head.length === 0) {
      this.lines.base.forget(base.path);
      this.lines.head.forget(head.path);
    }
    this.pairOf.base.set(base.path, open);
    this.pairOf.head.set(head.path, open);
    return [open];
  }

  /** Pass 7: what is left, across files and across moved code. */
  private matchElsewhere(open: readonly OpenPair[]): Matching {
    const { deleted, added } = this.files;
    const loose = new Matching(
      [
        ...open.flatMap(({ matching }) => matching.base),
        ...deleted.flatMap(({ path }) => this.sides.base.findings(path)),
      ],
      [
        ...open.flatMap(({ matching }) => matching.head),
        ...added.flatMap(({ path }) => this.sides.head.findings(path)),
      ],
    );
    const kin = matchKin(loose, this.files.kin, {
      lines: this.lines,
      isOfName: this.options.isOfName,
      contested: open.filter((pair) => this.contested.has(pair.base) || this.contested.has(pair.head)),
    });
    // A few lines that the diff mapped by chance, amid code that left, do not hold it in its place.
    const isMapped = (side: 'base' | 'head', path: string, line: number): boolean =>
      [this.pairOf[side].get(path)?.map, ...(kin[side].get(path) ?? [])].some(
        (map) =>
          map &&
          stays(line, this.lines[side].of(path), (at) => (side === 'base' ? map.toHead(at) : map.toBase(at))),
      );
    matchMoved(loose, {
      lines: this.lines,
      isLoose: {
        base: (path, line) => !isMapped('base', path, line),
        head: (path, line) => !isMapped('head', path, line),
      },
    });
    return loose;
  }

  private ofMatch(match: Match): Verdict {
    const pair = this.pairOf.head.get(match.head.path);
    if (pair?.base.path !== match.base.path)
      return judgeMatch(match, { inPair: match.base.path === match.head.path });
    const isComparable = match.base.suppressed !== true || !this.isOldLine(match.head, pair);
    return judgeMatch(match, { inPair: true, doubt: isComparable ? undefined : doubtOf(pair.head, 'head') });
  }

  private ofLoose(loose: Matching): Source[] {
    const rules = {
      base: new Set(loose.base.map(({ path, code }) => `${path}\0${code}`)),
      head: new Set(loose.head.map(({ path, code }) => `${path}\0${code}`)),
    };
    const circumstances = (finding: SideFinding, side: 'base' | 'head'): Circumstances => {
      const pair = this.pairOf[side].get(finding.path);
      const other = side === 'base' ? 'head' : 'base';
      return {
        pair,
        namesake: this.sides.head.files.get(finding.path),
        ruleChange: this.options.ruleChange?.(finding.code, finding.task_id),
        readsTree: this.options.readsTree?.(finding.code) ?? true,
        elsewhere: this.elsewhere,
        isOldLine: side === 'head' && pair !== undefined && this.isOldLine(finding, pair),
        isBlind: pair?.isBlind === true && rules[other].has(`${pair[other].path}\0${finding.code}`),
      };
    };
    return [
      ...loose.base.map((base) => ({ base, verdict: judgeBase(base, circumstances(base, 'base')) })),
      ...loose.head.map((head) => ({ head, verdict: judgeHead(head, circumstances(head, 'head')) })),
    ];
  }

  private isOldLine(finding: SideFinding, { base, head, map }: OpenPair): boolean {
    const line = map.toBase(finding.line);
    const [before, after] = [this.lines.base.of(base.path), this.lines.head.of(head.path)];
    return line > 0 && before.raw[line - 1] === after.raw[finding.line - 1];
  }

  private ids(
    { matches, loose }: { matches: readonly Match[]; loose: Matching },
    wanted: ReadonlySet<SideFinding>,
  ): Map<SideFinding, string> {
    return findingIds(
      [
        { findings: [...matches.map(({ head }) => head), ...loose.head], lines: this.lines.head },
        { findings: loose.base, lines: this.lines.base },
      ],
      wanted,
    );
  }

  /** Counts what is only counted; the rest, and what arrives silenced, in the words of the report, sorted. */
  private report(
    sources: readonly Source[],
    { matches, loose }: { matches: readonly Match[]; loose: Matching },
  ): { finding: Finding; source: Source }[] {
    const shown: Source[] = [];
    for (const source of sources) {
      if (source.head?.suppressed === true) this.silenced++;
      if (source.verdict.class === 'unchanged') this.unchanged++;
      else if (source.verdict.class !== 'silenced' || source.verdict.arrives) shown.push(source);
    }
    const ids = this.ids({ matches, loose }, new Set(shown.map(({ base, head }) => head ?? base!)));
    return shown
      .map((source) => ({ source, finding: describeSource(source, ids) as Finding }))
      .sort((a, b) => byPlace(a.finding, b.finding) || compareStrings(a.finding.id, b.finding.id));
  }
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareStrings(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareStrings(a.code, b.code) ||
    compareStrings(a.message, b.message)
  );
}
