import { FAIL_ON_WORDS } from '../records/config.ts';
import type { Finding, FindingClass } from '../records/finding.ts';
import { parseRecord } from '../records/header.ts';
import { commitId } from '../records/origin.ts';
import { invalidPath } from '../records/path.ts';
import { reportSchema, type Counts, type Report, type Side } from '../records/report.ts';
import type { SurfaceChange } from '../records/surface.ts';
import { UserError } from '../util/errors.ts';
import { readForeignJson } from './foreign-json.ts';
import { knownOf } from './foreign-known.ts';
import { verdictOf } from './verdict.ts';

/** Bytes of a report of others: some ten thousand findings with their source. */
export const FOREIGN_REPORT_BYTES = 16 * 1024 * 1024;

const ID = /^[\da-f]{8}(?:-[1-9]\d{0,8})?$/;
const MAX_PATH = 4096;
const MAX_LINE = 0x7fff_ffff;

/** The classes that each list may hold. */
const CLASSES = {
  regressions: ['new', 'worsened'],
  improvements: ['fixed', 'softened', 'gone'],
  accepted: ['new', 'worsened', 'unknown'],
  unknown: ['unknown'],
  rule_changed: ['rule_changed'],
  carried: ['edited', 'moved'],
  findings: ['unknown'],
} as const satisfies Partial<Record<keyof Report, readonly FindingClass[]>>;

/** What there is only where two trees were compared. */
const COMPARED = ['regressions', 'improvements', 'unknown', 'rule_changed', 'carried', 'surface'] as const;

const LISTS = Object.keys(CLASSES) as (keyof typeof CLASSES)[];

/**
 * A report that somebody else wrote, perhaps to deceive. Every id, path and line is one that ours could have, the counts
 * are those of the lists, and the verdict and the conclusion follow from the lists, whatever the report says.
 * Throws `FOREIGN_JSON`, `SCHEMA_NEWER`, `SCHEMA_ERROR`, `FOREIGN_REPORT`.
 */
export function readForeignReport(bytes: Uint8Array, maxBytes = FOREIGN_REPORT_BYTES): Report {
  const value = readForeignJson(bytes, { what: 'The report', maxBytes });
  const report = knownOf(reportSchema, parseRecord(reportSchema, value, 'The report'));
  const problem =
    sidesProblem(report) ?? listsProblem(report) ?? placesProblem(report) ?? countsProblem(report);
  if (problem !== undefined) throw new UserError('FOREIGN_REPORT', `The report ${problem}.`);
  return withOwnVerdict(report);
}

function sidesProblem({ base, head, findings, fail_on: failOn, ...report }: Report): string | undefined {
  if (head.kind !== 'commit' || !isCommit(head)) return 'does not say which commit it judges';
  if (base.kind !== 'none' && (base.kind !== 'commit' || !isCommit(base)))
    return 'does not say which commit it compares with';
  const isMixed =
    base.kind === 'none' ? COMPARED.some((list) => report[list].length > 0) : findings.length > 0;
  if (isMixed) return 'lists what a report of its kind does not have';
  const words: readonly string[] = FAIL_ON_WORDS;
  const isOdd =
    failOn.some((word) => !words.includes(word)) || (failOn.includes('none') && failOn.length > 1);
  return isOdd || failOn.length === 0 ? 'does not say what makes it fail' : undefined;
}

function isCommit({ commit }: Side): boolean {
  return commitId.safeParse(commit).success;
}

function listsProblem(report: Report): string | undefined {
  for (const list of LISTS) {
    const classes: readonly FindingClass[] = CLASSES[list];
    const odd = report[list].find((finding) => !classes.includes(finding.class));
    if (odd) return `has a finding of class ${odd.class} among "${list}"`;
  }
  return undefined;
}

/** What is wrong with an id, a path or a line of anything that has one. */
function placesProblem(report: Report): string | undefined {
  const { config_effect: effect, attribution } = report;
  const findings: Finding[] = [
    ...LISTS.flatMap((list) => report[list]),
    ...(effect ? [effect.hidden, effect.lowered, effect.raised, effect.added, effect.silenced].flat() : []),
  ];
  const places = findings.flatMap((finding) => (finding.base ? [finding, finding.base] : [finding]));
  const names = [...findings, ...report.surface].map(({ id }) => id);
  const brought = (attribution?.commits ?? []).flatMap((one) => one.findings);
  const paths = [...report.surface.flatMap(surfacePaths), ...report.skipped.map(({ path }) => path)];
  if ([...names, ...brought].some((id) => !ID.test(id))) return 'has an id that is none';
  if ((attribution?.commits ?? []).some(({ commit }) => !commitId.safeParse(commit).success))
    return 'has a commit that is none';
  if ([...places.map(({ path }) => path), ...paths].some(isBadPath)) return 'has a path that is none';
  const isOdd = places.some(
    ({ line, end_line: end, column, end_column: last }) =>
      end < line || (end === line && last < column) || end > MAX_LINE || last > MAX_LINE || column > MAX_LINE,
  );
  return isOdd || report.surface.some(({ line }) => line > MAX_LINE)
    ? 'has a place that ends before it begins or lies beyond any file'
    : undefined;
}

function surfacePaths({ path, base }: SurfaceChange): string[] {
  return base ? [path, base.path] : [path];
}

function isBadPath(path: string): boolean {
  return path.length > MAX_PATH || !path.isWellFormed() || invalidPath(path) !== undefined;
}

/** Counts that the lists do not bear out. How many findings a comment silences no list tells. */
function countsProblem(report: Report): string | undefined {
  const of = (list: readonly Finding[], name: FindingClass): number =>
    list.filter((finding) => finding.class === name).length;
  const { regressions, improvements, carried } = report;
  const borne: Omit<Counts, 'suppressed'> = {
    regressions: regressions.length,
    improvements: improvements.length,
    unknown: report.unknown.length,
    new: of(regressions, 'new'),
    worsened: of(regressions, 'worsened'),
    edited: of(carried, 'edited'),
    moved: of(carried, 'moved'),
    unchanged: report.unchanged_count,
    softened: of(improvements, 'softened'),
    fixed: of(improvements, 'fixed'),
    gone: of(improvements, 'gone'),
    rule_changed: report.rule_changed.length,
    accepted: report.accepted.length,
    surface: report.surface.filter(({ change }) => change === 'removed' || change === 'changed').length,
  };
  const odd = Object.entries(borne).find(([name, count]) => report.counts[name] !== count);
  if (odd)
    return `counts ${String(report.counts[odd[0]])} of "${odd[0]}" where its lists have ${String(odd[1])}`;
  return report.counts.suppressed < 0 ? 'counts less than none' : undefined;
}

/** Verdict and conclusion from the lists, and no command but the one that follows from the commits. */
function withOwnVerdict(report: Report): Report {
  const { config_effect: effect, reproduce, ...rest } = report;
  const verdict = verdictOf({
    base: report.base,
    failOn: report.fail_on,
    regressions: report.regressions,
    counts: report.counts,
    failures: report.failures.length,
    listed: report.findings.length,
    ...(effect ? { effect } : {}),
  });
  return {
    ...rest,
    ...(effect ? { config_effect: effect } : {}),
    ...(reproduce !== undefined && isOwnCommand(reproduce, report) ? { reproduce } : {}),
    ...verdict,
  };
}

/** People paste it into a shell: it may name these two commits and nothing that reaches further. */
function isOwnCommand(command: string, { base, head }: Report): boolean {
  const start = `npx codebatch check --base ${base.commit} --head ${head.commit}`;
  const rest = /^(?: --pipeline [\w-]{1,64})?(?: --fail-on [a-z]+(?:,[a-z]+)*)?(?: --config-from base)?$/;
  return command.startsWith(start) && rest.test(command.slice(start.length));
}
