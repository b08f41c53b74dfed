import type { Comparison } from '../compare/compare.ts';
import type { Plan } from '../engine/plan.ts';
import type { ConfigEffect } from '../records/config-effect.ts';
import type { Failure } from '../records/failure.ts';
import type { Finding, FindingClass, Place } from '../records/finding.ts';
import { PRODUCER, SCHEMA_VERSION } from '../records/header.ts';
import type { Counts, Report, Side } from '../records/report.ts';
import type { SurfaceChange } from '../records/surface.ts';
import { compareStrings } from '../util/json.ts';
import type { ReviewedSide } from './reviewed-side.ts';
import { verdictOf } from './verdict.ts';

/** Lines shown of a place. */
const EXCERPT_LINES = 5;

/** Longer lines are cut in excerpts; the place's columns still tell where. */
const EXCERPT_WIDTH = 400;

export interface ReportInputs {
  plan: Pick<Plan, 'pipeline' | 'digest'>;
  failOn: readonly string[];
  base: { side: Side; files?: ReviewedSide };
  head: { side: Side; files: ReviewedSide };
  comparison: Comparison;
  /** Findings of the head when there is no base. */
  listed: readonly Finding[];
  surface: readonly SurfaceChange[];
  /** Findings that were taken out of both. */
  accepted: readonly Finding[];
  /** Work that nobody brought, beside what failed on either side. */
  lost?: readonly Failure[];
  notes: readonly string[];
  /** What the face asked for beside both sides, for the command that gives this report again. */
  asked: { pipeline?: string; configFrom?: 'head' | 'base'; isFileGiven?: boolean };
  effect?: ConfigEffect;
}

/** The report record of a comparison. Pure: equal inputs give equal bytes. */
export function buildReport(inputs: ReportInputs): Report {
  const { base, head, comparison } = inputs;
  const show = (finding: Finding): Finding => withExcerpts(finding, inputs);
  const of = (...classes: FindingClass[]): Finding[] =>
    comparison.findings.filter((finding) => classes.includes(finding.class)).map(show);
  const regressions = of('new', 'worsened');
  const improvements = of('fixed', 'softened', 'gone');
  const counts = countsOf(comparison, inputs);
  const failures = [...(base.files?.failures ?? []), ...head.files.failures, ...(inputs.lost ?? [])];
  return {
    schema_name: 'codebatch.report',
    schema_version: SCHEMA_VERSION,
    producer: { ...PRODUCER },
    base: base.side,
    head: head.side,
    pipeline: inputs.plan.pipeline,
    plan: inputs.plan.digest,
    fail_on: [...inputs.failOn],
    ...verdictOf({
      base: base.side,
      failOn: inputs.failOn,
      regressions,
      counts,
      failures: failures.length,
      listed: inputs.listed.length,
      ...(inputs.effect ? { effect: inputs.effect } : {}),
    }),
    counts,
    regressions,
    improvements,
    accepted: inputs.accepted.map(show),
    unknown: of('unknown'),
    rule_changed: of('rule_changed'),
    carried: of('edited', 'moved'),
    surface: [...inputs.surface],
    ...(inputs.effect ? { config_effect: inputs.effect } : {}),
    unchanged_count: comparison.unchangedCount,
    findings: inputs.listed.map(show),
    failures: distinct(failures),
    skipped: [...skippedOf(base.files, 'base'), ...skippedOf(head.files, 'head')],
    notes: [...inputs.notes],
    ...reproduction(base.side, head.side, inputs),
  };
}

function countsOf(
  comparison: Comparison,
  { surface, accepted }: Pick<ReportInputs, 'surface' | 'accepted'>,
): Counts {
  const count = (name: FindingClass): number =>
    comparison.findings.reduce((sum, finding) => sum + (finding.class === name ? 1 : 0), 0);
  const classes = {
    new: count('new'),
    worsened: count('worsened'),
    edited: count('edited'),
    moved: count('moved'),
    unchanged: comparison.unchangedCount,
    softened: count('softened'),
    fixed: count('fixed'),
    gone: count('gone'),
    rule_changed: count('rule_changed'),
    unknown: count('unknown'),
  };
  return {
    regressions: classes.new + classes.worsened,
    improvements: classes.fixed + classes.softened + classes.gone,
    ...classes,
    suppressed: comparison.suppressedCount,
    accepted: accepted.length,
    surface: surface.filter(({ change }) => change === 'removed' || change === 'changed').length,
  };
}

/** The finding with the source lines of both of its places, as far as the texts are loaded. */
export function withExcerpts<F extends Place & { class: string; base?: Place | undefined }>(
  finding: F,
  { base, head }: { base: { files?: ReviewedSide }; head: { files: ReviewedSide } },
): F {
  // `fixed` and `gone` stand in the base alone, and so does an `unknown` that the head does not have.
  const onHead = finding.base !== undefined || !onlyInBase(finding);
  const own = excerptOf(finding, onHead ? head.files : base.files);
  const other = finding.base ? excerptOf(finding.base, base.files) : undefined;
  return {
    ...finding,
    ...(own ? { excerpt: own } : {}),
    ...(finding.base ? { base: { ...finding.base, ...(other ? { excerpt: other } : {}) } } : {}),
  };
}

function onlyInBase(finding: Place & { class: string }): boolean {
  return finding.class === 'fixed' || finding.class === 'gone' || finding.side === 'base';
}

function excerptOf(place: Place, side: ReviewedSide | undefined): string[] | undefined {
  const lines = side
    ?.linesOf(place.path)
    ?.slice(place.line - 1, Math.min(place.end_line, place.line + EXCERPT_LINES - 1));
  return lines?.map((line) => (line.length > EXCERPT_WIDTH ? `${line.slice(0, EXCERPT_WIDTH)}…` : line));
}

function distinct(failures: readonly Failure[]): Failure[] {
  const seen = new Map(failures.map((failure) => [JSON.stringify(failure), failure]));
  return [...seen].sort(([a], [b]) => compareStrings(a, b)).map(([, failure]) => failure);
}

function skippedOf(side: ReviewedSide | undefined, name: 'base' | 'head'): Report['skipped'] {
  return [...(side?.files.values() ?? [])]
    .filter((file) => file.status === 'not_analysed')
    .map((file) => ({ path: file.path, side: name, reason: file.reason ?? 'not analysed' }));
}

/** The command for a laptop, when both sides are commits; a configuration file that was given is in neither. */
function reproduction(base: Side, head: Side, { failOn, asked }: ReportInputs): { reproduce?: string } {
  if (base.kind !== 'commit' || head.kind !== 'commit' || asked.isFileGiven === true) return {};
  const words = [
    `npx codebatch check --base ${base.commit} --head ${head.commit}`,
    // A configured pipeline is not named: asked for, it would hold for both configurations.
    ...(asked.pipeline === undefined ? [] : [`--pipeline ${asked.pipeline}`]),
    ...(failOn.join(',') === 'warning' ? [] : [`--fail-on ${failOn.join(',')}`]),
    ...(asked.configFrom === 'base' ? ['--config-from base'] : []),
  ];
  return { reproduce: words.join(' ') };
}
