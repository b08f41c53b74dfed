import {
  acceptanceKey,
  claimOf,
  contentOf,
  matchLines,
  without,
  type Acceptable,
  type AcceptanceKey,
} from '../compare/acceptance.ts';
import type { Comparison } from '../compare/compare.ts';
import { compareFindings } from '../compare/matching.ts';
import { SideLines } from '../compare/source-lines.ts';
import type { Finding } from '../records/finding.ts';
import type { Acceptances, AcceptanceLine } from './acceptance-file.ts';
import type { ReviewedSide } from './reviewed-side.ts';
import type { Bytes } from './tree.ts';

/** The findings of the head, and where their texts are read. */
export interface HeadFindings {
  head: ReviewedSide;
  bytes: Bytes;
}

/** What is left to judge, and what was accepted. */
export interface Judged {
  comparison: Comparison;
  listed: readonly Finding[];
  /** With the reason; in the order of the comparison. */
  accepted: Finding[];
}

/**
 * Takes the accepted findings out of a comparison. Lines that the base has too belong to findings that were there
 * before, so one that was accepted once does not let a new twin pass.
 */
export async function applyAcceptances(
  given: HeadFindings & Acceptances & { comparison: Comparison; listed: readonly Finding[] },
): Promise<Judged> {
  const { comparison, listed, lines, head } = given;
  const open = openFindings(given);
  const keys = await keysOf(open, given);
  if (lines.length === 0) return { comparison, listed, accepted: [] };
  const named = open.map((finding) => ({ ...keys.get(finding)!, finding }));
  const contents = new Set(named.map(contentOf));
  const relevant = lines.filter((line) => contents.has(contentOf(line)));
  const fresh = new Set(without(relevant, given.base));
  const exists = (path: string): boolean => head.files.has(path);
  const old = relevant.filter((line) => !fresh.has(line));
  const settled = without(await findingsMeantBy(old, given), named);
  const spent = new Set(matchLines({ lines: old, findings: settled, exists }).values());
  const matches = matchLines({ lines: relevant.filter((line) => !spent.has(line)), findings: named, exists });
  const reasons = new Map([...matches].map(([{ finding }, { reason }]) => [finding, reason]));
  const isLeft = (finding: Finding): boolean => !reasons.has(finding);
  return {
    comparison: { ...comparison, findings: comparison.findings.filter(isLeft) },
    listed: listed.filter(isLeft),
    accepted: open.flatMap((finding) => {
      const reason = reasons.get(finding);
      return reason === undefined ? [] : [{ ...finding, accepted: { reason } }];
    }),
  };
}

/** The keys of all findings that can be accepted, by their ids. */
export async function acceptanceKeys(
  given: HeadFindings & { comparison: Comparison; listed: readonly Finding[] },
): Promise<Map<string, AcceptanceKey>> {
  const keys = await keysOf(openFindings(given), given);
  return new Map([...keys].map(([{ id }, key]) => [id, key]));
}

/**
 * Lines that mean no finding of the head any more. Those of a file that could not be analysed stay: what it would show
 * is not known.
 */
export async function staleLines(
  lines: readonly AcceptanceLine[],
  given: HeadFindings,
): Promise<AcceptanceLine[]> {
  const { files } = given.head;
  const findings = await findingsMeantBy(lines, given);
  const alive = new Set(matchLines({ lines, findings, exists: (path) => files.has(path) }).values());
  return lines.filter(
    (line) => !alive.has(line) && (files.get(line.path)?.status ?? 'analysed') === 'analysed',
  );
}

/** What a person may accept: what got worse, what stands in the head and is unknown, and without a base everything. */
function openFindings(given: { comparison: Comparison; listed: readonly Finding[] }): Finding[] {
  const isOpen = (finding: Finding): boolean =>
    finding.class === 'new' ||
    finding.class === 'worsened' ||
    (finding.class === 'unknown' && finding['side'] !== 'base');
  return [...given.comparison.findings.filter(isOpen), ...given.listed];
}

/** Unsuppressed findings of the head that the lines may mean, in order: of the files they name, and of any for lost ones. */
async function findingsMeantBy(
  lines: readonly AcceptanceKey[],
  given: HeadFindings,
): Promise<AcceptanceKey[]> {
  const { head } = given;
  const lost = new Set(lines.filter(({ path }) => !head.files.has(path)).map(claimOf));
  const named = Map.groupBy(lines, ({ path }) => path);
  const paths = [...head.files.keys()].filter((path) => lost.size > 0 || named.has(path));
  const findings = paths.flatMap((path) => {
    const claims = new Set([...lost, ...(named.get(path) ?? []).map(claimOf)]);
    return head
      .findings(path)
      .filter((finding) => finding.suppressed !== true && claims.has(claimOf(finding)));
  });
  findings.sort(compareFindings);
  return [...(await keysOf(findings, given)).values()];
}

async function keysOf<F extends Acceptable>(
  findings: readonly F[],
  { head, bytes }: HeadFindings,
): Promise<Map<F, AcceptanceKey>> {
  await head.loadTexts([...new Set(findings.map(({ path }) => path))], bytes);
  const lines = new SideLines(head);
  return new Map(findings.map((finding) => [finding, acceptanceKey(finding, lines.of(finding.path))]));
}
