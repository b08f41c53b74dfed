import type { Comparison } from '../compare/compare.ts';
import type { Explanation } from '../compare/evidence.ts';
import type { ToldFinding } from '../compare/finding-id.ts';
import type { Unreported } from '../compare/unreported.ts';
import { provenanceOf, type Provenance } from '../engine/provenance.ts';
import type { Place } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { nearest } from '../util/text.ts';
import { configEffectOn, eachOnce, findingsIn, judgedIn, nothingCalled, type ConfigDeed } from './find-in.ts';
import { withExcerpts } from './report.ts';
import type { ReviewSide, SideInputs } from './side.ts';
import type { Bytes } from './tree.ts';

/** Why a finding has its class, and where what is known of it came from. */
export interface Explained {
  /** With the class `silenced` when a comment silences it: then no report lists it. */
  finding: ToldFinding;
  evidence: Explanation;
  /** Of each side that has the finding. */
  provenance: { base: Provenance | null; head: Provenance | null };
  /** Other findings at the place that was asked for. */
  others: ToldFinding[];
  /** What the change's own edit of the configuration does to it. */
  configEffect?: ConfigDeed;
  /** False for a finding that only the configuration shows which the check did not run under. */
  isCompared: boolean;
}

export interface ExplainInputs extends SideInputs {
  report: Report;
  comparison: Comparison;
  base: ReviewSide | undefined;
  head: ReviewSide;
  bytes: Bytes;
}

const NO_EVIDENCE: Explanation = { pass: 0 };

/** What was found, before it is told in full. */
interface Found {
  finding: ToldFinding;
  /** Costs only when called. */
  explanation: () => Explanation;
  isCompared?: false;
}

/**
 * Explains a finding of a comparison: one of the report, or one that did not change or is silenced.
 * @param asked an id, or `path:line[:column]` as reports print places; of several findings there the first is explained
 * Throws `FINDING_NOT_FOUND`.
 */
export async function explain(asked: string, given: ExplainInputs): Promise<Explained> {
  const place = placeIn(asked);
  const found = place ? await findingsAt(place, given) : await findingsCalled(asked, given);
  const [first, ...others] = found;
  if (!first) throw place ? nothingAt(asked, place, given) : nothingCalled(asked, given.report);
  const { finding, explanation, isCompared = true } = first;
  const deed = configEffectOn(finding.id, given.report);
  if (finding.base) await given.base?.loadTexts([finding.base.path], given.bytes);
  return {
    finding: withExcerpts(finding, sidesOf(given)),
    evidence: explanation(),
    provenance: provenanceOfBoth(finding, given),
    others: others.map((other) => other.finding),
    ...(deed ? { configEffect: deed } : {}),
    isCompared,
  };
}

interface AskedPlace {
  path: string;
  line: number;
  column?: number;
}

function placeIn(asked: string): AskedPlace | undefined {
  const match = /^(?:\.\/)?(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(asked);
  if (!match) return undefined;
  const [, path, line, column] = match;
  return { path: path!, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

/** Findings of the report have entries, so only where there is none are the files looked through. */
async function findingsCalled(id: string, given: ExplainInputs): Promise<Found[]> {
  const judged = judgedIn(given.report).find((finding) => finding.id === id);
  if (judged) return [withEvidence(judged, given)];
  const listed = findingsIn(given.report).find((finding) => finding.id === id);
  const paths = [...given.head.files.keys()].filter((path) => given.head.findings(path).length > 0).sort();
  const wanted = listed ? paths.filter((path) => path === listed.path) : paths;
  await given.head.loadTexts(wanted, given.bytes);
  for (const path of wanted) {
    const found = unreported(path, given).find(({ finding }) => finding.id === id);
    if (found) return [found];
  }
  return listed ? [uncompared(listed)] : [];
}

function uncompared(finding: ToldFinding): Found {
  return { finding, explanation: () => NO_EVIDENCE, isCompared: false };
}

/** All findings that begin on the line, or cover the column on it: by column, those of the head first. */
async function findingsAt(place: AskedPlace, given: ExplainInputs): Promise<Found[]> {
  await given.head.loadTexts([place.path], given.bytes);
  const known = [
    ...judgedIn(given.report).map((finding) => withEvidence(finding, given)),
    ...unreported(place.path, given),
    ...findingsIn(given.report).map(uncompared),
  ].filter(({ finding }) => covers(finding, place));
  const here = eachOnce(known.map((found) => ({ ...found, id: found.finding.id })));
  return here.sort(
    (a, b) =>
      a.finding.column - b.finding.column ||
      Number(isInBaseOnly(a.finding)) - Number(isInBaseOnly(b.finding)) ||
      compareStrings(a.finding.code, b.finding.code) ||
      compareStrings(a.finding.id, b.finding.id),
  );
}

function covers(finding: Place, { path, line, column }: AskedPlace): boolean {
  if (finding.path !== path || finding.line !== line) return false;
  if (column === undefined) return true;
  const isBefore = finding.end_line > line || column < Math.max(finding.end_column, finding.column + 1);
  return column >= finding.column && isBefore;
}

function withEvidence(finding: ToldFinding, { comparison }: ExplainInputs): Found {
  // Without a base nothing was compared.
  return { finding, explanation: () => comparison.explain(finding.id) ?? NO_EVIDENCE };
}

function unreported(path: string, { comparison, base }: ExplainInputs): Found[] {
  const found: Unreported[] = comparison.unreported(path);
  if (base) return found;
  // Without a base the head was compared with itself: of that only the silenced ones are news.
  return found
    .filter(({ finding }) => finding.class === 'silenced')
    .map(({ finding: { base: _base, pass: _pass, ...finding } }) => ({
      finding,
      explanation: () => NO_EVIDENCE,
    }));
}

function isInBaseOnly(finding: ToldFinding): boolean {
  return finding.side === 'base';
}

function sidesOf({ base, head }: ExplainInputs): Parameters<typeof withExcerpts>[1] {
  return { base: base ? { files: base } : {}, head: { files: head } };
}

function provenanceOfBoth(finding: ToldFinding, given: ExplainInputs): Explained['provenance'] {
  const planned = given.plan.tasks.find((task) => task.task_id === finding.task_id);
  const of = (side: ReviewSide | undefined, path: string | undefined): Provenance | null => {
    const file = path === undefined ? undefined : side?.recordOf(path);
    return side && file && planned
      ? provenanceOf(file, planned, { ...given, files: side.fileRecords })
      : null;
  };
  return isInBaseOnly(finding)
    ? { base: of(given.base, finding.path), head: null }
    : { base: of(given.base, finding.base?.path), head: of(given.head, finding.path) };
}

/** Findings that a hint names. */
const NAMED = 5;

function nothingAt(asked: string, { path, line }: AskedPlace, given: ExplainInputs): UserError {
  const sentence = `The comparison has no finding at ${asked}.`;
  const error = (hint: string): UserError => new UserError('FINDING_NOT_FOUND', sentence, { hints: [hint] });
  const file = given.head.files.get(path) ?? given.base?.files.get(path);
  if (!file) {
    const near = nearest(path, [...given.head.files.keys()]);
    return error(
      near === undefined
        ? 'Give the path from the root of the repository, as reports print it.'
        : `There is no such file; did you mean ${near}:${line}?`,
    );
  }
  if (file.ignored) return error(`The configuration ignores ${path}.`);
  if (file.reason !== undefined) return error(`${path} was not analysed: ${file.reason}.`);
  const known = eachOnce([
    ...findingsIn(given.report).filter((finding) => finding.path === path),
    ...unreported(path, given).map(({ finding }) => finding),
  ])
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line) || a.line - b.line)
    .slice(0, NAMED)
    .map((finding) => `${finding.line}:${finding.column} (${finding.code} ${finding.id})`);
  return error(
    known.length === 0 ? `${path} has no findings.` : `The nearest in this file: ${known.join(', ')}.`,
  );
}
