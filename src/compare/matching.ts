import type { LineMap } from './line-map.ts';
import { maskMessage, normaliseLine, similarity } from './normalise.ts';
import type { SideFinding } from './side.ts';

/** The passes, by number. The number of a match is its evidence. */
export const PASSES = [
  'nothing matched',
  'the same file on both sides',
  'the same content on both sides',
  'the same rule on the line that the diff maps to',
  'the same rule, symbol, message and source line',
  'the same rule in the same surrounding lines, which occur once on each side',
  'the same rule and symbol on a line that was edited in place',
  'the same rule in a block of lines that moved',
] as const;

export interface Match {
  base: SideFinding;
  head: SideFinding;
  pass: number;
}

/** Unmatched findings of two sides, and the matches made so far. */
export class Matching {
  base: SideFinding[];
  head: SideFinding[];
  readonly matches: Match[] = [];

  constructor(base: readonly SideFinding[], head: readonly SideFinding[]) {
    this.base = [...base];
    this.head = [...head];
  }

  /**
   * Matches findings whose keys are equal, one to one and in order. Where the counts differ, those nearest to each other
   * by `distance` are taken, without crossing.
   * @param keys undefined takes a finding out of this pass
   */
  pass(
    number: number,
    keys: {
      base: (finding: SideFinding) => string | undefined;
      head: (finding: SideFinding) => string | undefined;
    },
    distance: (base: SideFinding, head: SideFinding) => number = () => 0,
  ): void {
    const groups = new Map<string, { base: SideFinding[]; head: SideFinding[] }>();
    const add = (side: 'base' | 'head', findings: readonly SideFinding[]): void => {
      for (const finding of findings) {
        const key = keys[side](finding);
        if (key === undefined) continue;
        let group = groups.get(key);
        if (!group) groups.set(key, (group = { base: [], head: [] }));
        group[side].push(finding);
      }
    };
    add('base', this.base);
    add('head', this.head);
    const taken = new Set<SideFinding>();
    for (const group of groups.values())
      for (const [base, head] of align(group.base, group.head, distance)) {
        this.matches.push({ base, head, pass: number });
        taken.add(base).add(head);
      }
    if (taken.size === 0) return;
    this.base = this.base.filter((finding) => !taken.has(finding));
    this.head = this.head.filter((finding) => !taken.has(finding));
  }
}

/** Tables larger than this are matched in order instead: they hold so many equals that it makes no difference. */
const MAX_TABLE = 1_000_000;

/** One-to-one pairs in order: as many as the shorter list has, the sum of distances least. */
function align(
  base: readonly SideFinding[],
  head: readonly SideFinding[],
  distance: (base: SideFinding, head: SideFinding) => number,
): [SideFinding, SideFinding][] {
  if (base.length === 0 || head.length === 0) return [];
  if (base.length === head.length || base.length * head.length > MAX_TABLE)
    return base.slice(0, head.length).map((finding, at) => [finding, head[at]!]);
  const [short, long] = base.length < head.length ? [base, head] : [head, base];
  const cost = (s: number, l: number): number =>
    base.length < head.length ? distance(short[s]!, long[l]!) : distance(long[l]!, short[s]!);
  const width = long.length + 1;
  const best = new Float64Array((short.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  best.fill(0, 0, width);
  for (let s = 1; s <= short.length; s++)
    for (let l = s; l <= long.length; l++)
      best[s * width + l] = Math.min(
        best[s * width + l - 1]!,
        best[(s - 1) * width + l - 1]! + cost(s - 1, l - 1),
      );
  const pairs: [SideFinding, SideFinding][] = [];
  for (let s = short.length, l = long.length; s > 0; l--) {
    if (l > s && best[s * width + l] === best[s * width + l - 1]) continue;
    const [a, b] = [short[s - 1]!, long[l - 1]!];
    pairs.push(base.length < head.length ? [a, b] : [b, a]);
    s--;
  }
  return pairs.reverse();
}

/** The two texts of a pair of files, as far as they are to be had. */
export interface PairTexts {
  base: readonly string[];
  head: readonly string[];
  map: LineMap;
}

/** Lines above and below that make up the surroundings of a finding. */
const AROUND = 5;

/** Passes 3 to 6: all that one pair of files can tell. */
export function matchInPair(matching: Matching, texts: PairTexts): void {
  const { map } = texts;
  const snippetOf = (lines: readonly string[]) => (finding: SideFinding) =>
    normaliseLine(lines[finding.line - 1] ?? '');
  const snippets = { base: snippetOf(texts.base), head: snippetOf(texts.head) };
  const distance = (base: SideFinding, head: SideFinding): number =>
    Math.abs(map.near(base.line) - head.line);

  // 3: exact message and column, exact message, masked message.
  const mapped = (detail: (finding: SideFinding) => string): Parameters<Matching['pass']>[1] => ({
    base: (finding) =>
      map.toHead(finding.line) > 0
        ? `${finding.code}\0${map.toHead(finding.line)}\0${detail(finding)}`
        : undefined,
    head: (finding) => `${finding.code}\0${finding.line}\0${detail(finding)}`,
  });
  matching.pass(
    3,
    mapped((finding) => `${finding.column}\0${finding.message}`),
  );
  matching.pass(
    3,
    mapped((finding) => finding.message),
  );
  matching.pass(
    3,
    mapped((finding) => maskMessage(finding.message)),
    byColumn,
  );

  // 4: the line moved a little or was laid out anew inside its symbol.
  for (const message of [
    (finding: SideFinding) => finding.message,
    (finding: SideFinding) => maskMessage(finding.message),
  ]) {
    const key = (side: 'base' | 'head') => (finding: SideFinding) =>
      `${finding.code}\0${finding.symbol ?? ''}\0${message(finding)}\0${snippets[side](finding)}`;
    matching.pass(4, { base: key('base'), head: key('head') }, distance);
  }

  // 5: a block moved within the file.
  const around = (lines: readonly string[], findings: readonly SideFinding[]) =>
    uniqueSurroundings(lines, findings);
  const surroundings = { base: around(texts.base, matching.base), head: around(texts.head, matching.head) };
  matching.pass(5, {
    base: (finding) => surroundings.base.get(finding),
    head: (finding) => surroundings.head.get(finding),
  });

  matchEdited(matching, { map, snippets, distance });
}

function byColumn(base: SideFinding, head: SideFinding): number {
  return Math.abs(base.column - head.column);
}

/** 6: the line itself was edited. A constant message alone is no evidence: the lines must be alike. */
function matchEdited(
  matching: Matching,
  given: {
    map: LineMap;
    snippets: { base: (finding: SideFinding) => string; head: (finding: SideFinding) => string };
    distance: (base: SideFinding, head: SideFinding) => number;
  },
): void {
  const { map, snippets } = given;
  const hunkKey = (finding: SideFinding, hunk: number, detail: string): string | undefined =>
    hunk === 0 ? undefined : `${finding.code}\0${finding.symbol ?? ''}\0${hunk}\0${detail}`;
  const alike = (base: SideFinding, head: SideFinding): number =>
    similarity(snippets.base(base), snippets.head(head));
  for (const message of [
    (finding: SideFinding) => finding.message,
    (finding: SideFinding) => maskMessage(finding.message),
  ]) {
    const trial = new Matching(matching.base, matching.head);
    trial.pass(
      6,
      {
        base: (finding) => hunkKey(finding, map.baseHunk(finding.line), message(finding)),
        head: (finding) => hunkKey(finding, map.headHunk(finding.line), message(finding)),
      },
      (base, head) => 1 - alike(base, head),
    );
    const kept = trial.matches.filter(({ base, head }) => alike(base, head) >= 0.6);
    const taken = new Set(kept.flatMap(({ base, head }) => [base, head]));
    matching.matches.push(...kept);
    matching.base = matching.base.filter((finding) => !taken.has(finding));
    matching.head = matching.head.filter((finding) => !taken.has(finding));
  }
}

/** Rule and surrounding lines of each finding, only where they occur once among all of them. */
export function uniqueSurroundings(
  lines: readonly string[],
  findings: readonly SideFinding[],
): Map<SideFinding, string> {
  const normal = new Map<number, string>();
  const lineAt = (at: number): string => {
    let line = normal.get(at);
    if (line === undefined) normal.set(at, (line = normaliseLine(lines[at - 1] ?? '')));
    return line;
  };
  const keys = new Map<SideFinding, string>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const block: string[] = [];
    for (let at = finding.line - AROUND; at <= finding.line + AROUND; at++) block.push(lineAt(at));
    const key = `${finding.code}\0${maskMessage(finding.message)}\0${block.join('\n')}`;
    keys.set(finding, key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [finding, key] of keys) if (counts.get(key)! > 1) keys.delete(finding);
  return keys;
}
