import type { FindingClass } from '../records/finding.ts';
import { severityRank } from '../records/output.ts';
import type { Match } from './matching.ts';
import type { FilePair } from './pair-files.ts';
import type { ComparedFile, SideFinding } from './side.ts';

/** What became of a finding. `silenced` findings are only counted. */
export interface Verdict {
  class: FindingClass | 'silenced';
  /** Why, when the class does not say it. */
  reason?: string;
  /** Of a silenced finding: without the comment it would be new. */
  arrives?: boolean;
}

/** A finding of one side or both, and what became of it. */
export interface Source {
  base?: SideFinding;
  head?: SideFinding;
  match?: Match;
  verdict: Verdict;
}

/** What is known about the place of a finding that nothing matched. */
export interface Circumstances {
  /** Both versions of its file; undefined when the other side has none. */
  pair: FilePair | undefined;
  /** The file of the same path in the head, whether it is the pair's or not. */
  namesake: ComparedFile | undefined;
  /** Why the rule's findings cannot be compared. */
  ruleChange: string | undefined;
  /** True when the rule looks at the syntax tree: what it says of a file that does not parse is doubtful. */
  readsTree: boolean;
  /** Why results that depend on other files are in doubt, by side. */
  elsewhere: { base?: string; head?: string };
  /** True when the source line stands on both sides, character by character. */
  isOldLine: boolean;
  /** True when a text is missing and the other side has an unmatched finding of the rule that may be this one. */
  isBlind: boolean;
}

/** How bad a finding is. */
export type Degree = Pick<SideFinding, 'severity' | 'value'>;

/** Above 0 when the first is worse: a worse severity, or of one severity a higher value, where both have one. */
export function compareDegree(a: Degree, b: Degree): number {
  const change = severityRank(b.severity) - severityRank(a.severity);
  return change !== 0 || a.value === undefined || b.value === undefined ? change : a.value - b.value;
}

/** Why a finding that the base showed is not shown any more. */
export const SILENCED = 'silenced by a comment';

/**
 * Of a pair of findings.
 * @param given.inPair true when their files are versions of one file
 * @param given.doubt why comments of the head may have gone unseen on a line that the change did not write
 */
export function judgeMatch(
  { base, head, pass }: Match,
  { inPair, doubt }: { inPair: boolean; doubt?: string | undefined },
): Verdict {
  const [wasSilent, isSilent] = [base.suppressed === true, head.suppressed === true];
  if (wasSilent && isSilent) return { class: 'silenced' };
  if (wasSilent && doubt !== undefined) return { class: 'unknown', reason: doubt };
  if (wasSilent) return { class: 'new', reason: 'no longer silenced by a comment' };
  if (isSilent) return { class: 'rule_changed', reason: SILENCED };
  const change = compareDegree(head, base);
  if (change !== 0)
    return {
      class: change > 0 ? 'worsened' : 'softened',
      ...(head.severity === base.severity ? { reason: `${head.value}, was ${base.value}` } : {}),
    };
  if (pass === 5 || pass === 7 || !inPair) return { class: 'moved' };
  return { class: pass === 6 || base.message !== head.message ? 'edited' : 'unchanged' };
}

/** Of a finding that only the base has: fixed only when the head was really analysed. */
export function judgeBase(finding: SideFinding, given: Circumstances): Verdict {
  if (finding.suppressed === true) return { class: 'silenced' };
  if (given.ruleChange !== undefined) return { class: 'rule_changed', reason: given.ruleChange };
  if (given.pair?.head.ignored === true) return { class: 'rule_changed', reason: 'its path is now ignored' };
  const doubt =
    (given.pair && doubtFor(given, given.pair.head, 'head')) ??
    (given.namesake && doubtFor(given, given.namesake, 'head')) ??
    (given.pair && finding.scope === 'batch' ? given.elsewhere.head : undefined);
  if (doubt !== undefined) return { class: 'unknown', reason: doubt };
  if (!given.pair) return { class: 'gone' };
  return given.isBlind ? BLIND : { class: 'fixed' };
}

/** Of a finding that only the head has. A line that the change wrote makes it new whatever is in doubt. */
export function judgeHead(finding: SideFinding, given: Circumstances): Verdict {
  if (finding.suppressed !== true) return judgeShownHead(finding, given);
  // Of an ignored base file no findings are known: on its old lines they may have been silenced all along.
  const isKnown = given.pair?.base.ignored !== true || !given.isOldLine;
  const arrives = isKnown && judgeShownHead(finding, given).class === 'new';
  return { class: 'silenced', ...(arrives ? { arrives } : {}) };
}

function judgeShownHead(finding: SideFinding, given: Circumstances): Verdict {
  if (given.ruleChange !== undefined) return { class: 'rule_changed', reason: given.ruleChange };
  if (!given.pair) return { class: 'new' };
  if (given.pair.base.ignored) return { class: 'new', reason: 'its path is no longer ignored' };
  const doubt = doubtFor(given, given.pair.base, 'base') ?? doubtInHead(finding, given);
  if (doubt !== undefined && given.isOldLine) return { class: 'unknown', reason: doubt };
  return given.isBlind ? BLIND : { class: 'new' };
}

const BLIND: Verdict = { class: 'unknown', reason: 'the text of its file is not to be had' };

/** Codes of syntax errors: a file that does not parse says nothing more certain than these. */
const SYNTAX_ERRORS: ReadonlySet<string> = new Set(['E0001', 'E0002']);

function doubtInHead(finding: SideFinding, given: Circumstances): string | undefined {
  // Where the head does not parse, uses go unseen, and an old import looks unused.
  if (!SYNTAX_ERRORS.has(finding.code) && given.readsTree && given.pair!.head.status === 'parse_failed')
    return doubtFor(given, given.pair!.head, 'head');
  return finding.scope === 'batch' ? (given.elsewhere.head ?? given.elsewhere.base) : undefined;
}

/** As `doubtOf` for one rule: lines can be read whether they parse or not. */
function doubtFor(
  { readsTree }: Circumstances,
  file: ComparedFile,
  side: 'base' | 'head',
): string | undefined {
  return file.status === 'parse_failed' && !readsTree ? undefined : doubtOf(file, side);
}

/** Why nothing can be concluded from a finding's absence in a file, undefined when something can. */
export function doubtOf(file: ComparedFile, side: 'base' | 'head'): string | undefined {
  if (file.status === 'parse_failed') return `the ${side} file does not parse`;
  if (file.status === 'not_analysed')
    return `the ${side} file was not analysed: ${file.reason ?? 'reason unknown'}`;
  return undefined;
}
