import { findingIds, placeOf, toFinding } from '../compare/finding-id.ts';
import type { Match, Matching } from '../compare/matching.ts';
import type { SideFinding } from '../compare/side.ts';
import { SideLines } from '../compare/source-lines.ts';
import { Computer } from '../engine/compute.ts';
import type { ConfigEffect } from '../records/config-effect.ts';
import type { Finding } from '../records/finding.ts';
import { severityRank } from '../records/output.ts';
import { canonicalJson, compareStrings } from '../util/json.ts';
import { Reading } from './findings.ts';
import type { Case } from './question.ts';
import type { Planned } from './read-config.ts';
import { withExcerpts } from './report.ts';
import { matchSameText } from './same-text.ts';
import { ReviewSide, type SideInputs } from './side.ts';
import { THRESHOLD_RULES } from './thresholds.ts';
import type { Bytes, Tree } from './tree.ts';
import { workerEntry } from './worker-entry.ts';

/** The head's snapshot, and what the check has made of it already. */
export interface DifferenceInputs {
  given: Case;
  head: Tree;
  bytes: Bytes;
  /** What the check ran with. */
  inputs: SideInputs;
  /** The head under the configuration that the check ran under. */
  used: ReviewSide;
}

/** Both configurations of a change. */
export interface BothConfigs {
  base: Planned;
  head: Planned;
}

/** The head's files under both configurations. */
interface BothViews {
  base: ReviewSide;
  head: ReviewSide;
}

/**
 * What the findings of the head are under one configuration and not under the other. Nothing is computed where the
 * tasks and their options are the same; else only what the memo does not know.
 */
export async function configDifference(
  configs: BothConfigs,
  inputs: DifferenceInputs,
): Promise<Partial<ConfigEffect>> {
  if (readAlike(configs)) return {};
  const { used, given } = inputs;
  const isHeadUsed = given.options.configFrom !== 'base';
  const other = await otherView(isHeadUsed ? configs.base : configs.head, inputs);
  const views: BothViews = isHeadUsed ? { base: other, head: used } : { base: used, head: other };
  // What could not be analysed under one configuration is not hidden by it.
  const unknown = new Set([...failedPaths(views.base), ...failedPaths(views.head)]);
  const matching = matchSameText(shownBy(views.base, unknown), shownBy(views.head, unknown));
  const show = await showing(matching, { inputs, other, isHeadUsed });
  const change = ({ base, head }: Match): number => severityRank(head.severity) - severityRank(base.severity);
  const reasonOf = reasons(configs);
  const only = (finding: SideFinding): Finding => show(finding, { reason: reasonOf(finding) });
  return {
    hidden: matching.base.map(only),
    lowered: matching.matches.filter((match) => change(match) > 0).map((match) => show(match.head, match)),
    raised: matching.matches.filter((match) => change(match) < 0).map((match) => show(match.head, match)),
    added: matching.head.map(only),
    ...(unknown.size > 0 ? { unknown: [...unknown].sort(compareStrings) } : {}),
  };
}

/** What of these keys counts is in the plan; `fail-on`, the time for a file, the app and the scheduler decide no finding. */
const PLANNED: ReadonlySet<string> = new Set([
  'tasks',
  'pipelines',
  'pipeline',
  'limits',
  'fail-on',
  'app',
  'schedule',
]);

/** True when both configurations show the same findings, whatever else they say. */
function readAlike({ base, head }: BothConfigs): boolean {
  const counting = ({ config, plan }: Planned): string =>
    canonicalJson({ plan: plan.digest, rest: Object.entries(config).filter(([key]) => !PLANNED.has(key)) });
  return counting(base) === counting(head);
}

/** The head under the configuration that the check did not run under. */
async function otherView(
  { config, plan }: Planned,
  { given, head, bytes, inputs }: DifferenceInputs,
): Promise<ReviewSide> {
  const reading = new Reading(config);
  if (plan.digest === given.plan.digest) return new ReviewSide(head, { ...inputs, reading });
  const { options, store } = given;
  const computer = new Computer({
    plan,
    registry: options.registry,
    memo: inputs.memo,
    store: store.root,
    workerEntry,
    secondsPerFile: config.limits.seconds_per_file,
    source: bytes.read,
    ...(given.brought ? { withhold: given.brought.withhold } : {}),
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
  });
  try {
    await computer.compute(head.files, (done, total) => options.onProgress?.('analysing', done, total));
  } finally {
    await computer.close();
  }
  // What was computed is in the memo, from where it is read.
  return new ReviewSide(head, { ...inputs, computer, plan, reading });
}

function failedPaths({ failures }: ReviewSide): string[] {
  return failures.flatMap(({ path }) => path ?? []);
}

function shownBy(view: ReviewSide, except: ReadonlySet<string>): SideFinding[] {
  return [...view.files.keys()]
    .filter((path) => !except.has(path))
    .flatMap((path) => view.findings(path))
    .filter((finding) => finding.suppressed !== true);
}

/** Says why one configuration shows a finding and the other does not, as far as one cause is plain. */
function reasons({ base, head }: BothConfigs): (finding: SideFinding) => string | undefined {
  const [before, after] = [new Reading(base.config), new Reading(head.config)];
  const samePlan = base.plan.digest === head.plan.digest;
  return ({ code, path }) => {
    if (after.isOff(code)) return 'its rule is switched off';
    if (before.isOff(code)) return 'its rule is no longer switched off';
    if (after.ignores(path)) return 'its path is now ignored';
    if (before.ignores(path)) return 'its path is no longer ignored';
    if (samePlan) return 'its threshold changed';
    return Object.hasOwn(THRESHOLD_RULES, code) ? undefined : 'its task, an option of it or a limit changed';
  };
}

type Show = (
  finding: SideFinding,
  more: { base?: SideFinding; head?: SideFinding; reason?: string | undefined },
) => Finding;

/** Loads the texts and names the findings as the report of the used configuration does, those of the other after them. */
async function showing(
  matching: Matching,
  { inputs, other, isHeadUsed }: { inputs: DifferenceInputs; other: ReviewSide; isHeadUsed: boolean },
): Promise<Show> {
  const { used, bytes } = inputs;
  const changed = matching.matches.filter(({ base, head }) => base.severity !== head.severity);
  const own = isHeadUsed ? matching.head : matching.base;
  const foreign = isHeadUsed ? matching.base : matching.head;
  const wanted = new Set([
    ...own,
    ...foreign,
    ...changed.map(({ base, head }) => (isHeadUsed ? head : base)),
  ]);
  const paths = [...new Set([...wanted].map(({ path }) => path))].sort(compareStrings);
  await used.loadTexts(paths, bytes);
  other.borrowTexts(used);
  await other.loadTexts(paths, bytes);
  const ids = findingIds(
    [
      { findings: paths.flatMap((path) => used.findings(path)), lines: new SideLines(used) },
      { findings: foreign, lines: new SideLines(other) },
    ],
    wanted,
  );
  const isForeign = new Set(foreign);
  return (finding, { base, reason }) => {
    const named = base && !isHeadUsed ? base : finding;
    const files = isForeign.has(finding) ? other : used;
    const shown = {
      ...toFinding(finding, { id: ids.get(named)!, class: 'rule_changed' }),
      ...(base ? { base: placeOf(base) } : {}),
      ...(reason === undefined ? {} : { reason }),
    } as const;
    return withExcerpts(shown, { base: { files }, head: { files } });
  };
}
