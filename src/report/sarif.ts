import type { ConfigEffect } from '../records/config-effect.ts';
import type { Finding, FindingClass } from '../records/finding.ts';
import { severityRank, type Severity } from '../records/output.ts';
import type { Report } from '../records/report.ts';
import { SURFACE_CHANGES } from '../records/surface.ts';
import { compareStrings } from '../util/json.ts';

/** Results that code scanning keeps of one run. */
const MAX_RESULTS = 5000;

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** What is unknown was there before and nothing shows that it is not now; the standard has no word for doubt. */
const STATES: Record<FindingClass, 'new' | 'unchanged' | 'updated' | 'absent'> = {
  new: 'new',
  worsened: 'updated',
  edited: 'updated',
  moved: 'updated',
  unchanged: 'unchanged',
  softened: 'updated',
  fixed: 'absent',
  gone: 'absent',
  rule_changed: 'updated',
  unknown: 'unchanged',
};

/** A report as SARIF 2.1.0: one run, the worst 5,000 results, the number of all others in its properties. */
export function renderSarif(report: Report): string {
  const findings = [
    ...report.regressions,
    ...report.findings,
    ...report.carried,
    ...report.accepted,
    ...report.improvements,
    ...report.unknown,
    ...report.rule_changed,
  ];
  const worst = findings
    .map((finding, order) => ({ finding, order }))
    .sort(
      (a, b) =>
        Number(isRegression(b.finding)) - Number(isRegression(a.finding)) ||
        severityRank(a.finding.severity) - severityRank(b.finding.severity) ||
        a.order - b.order,
    )
    .slice(0, MAX_RESULTS)
    .map(({ finding }) => finding);
  const rules = [...new Set(worst.map(({ code }) => code))].sort(compareStrings);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodeBatch',
            version: report.producer.version,
            rules: rules.map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: `codebatch/${report.pipeline}/` },
        // Either every result has a state or none: without a base there is nothing to have one against.
        results: worst.map((finding) => ({
          ...resultOf(finding, rules),
          ...suppressionsOf(finding, report),
          ...(report.base.kind === 'none' ? {} : { baselineState: stateOf(finding) }),
        })),
        properties: {
          verdict: report.verdict,
          conclusion: report.conclusion,
          surface: Object.fromEntries(
            SURFACE_CHANGES.map((change) => [
              change,
              report.surface.filter((one) => one.change === change).length,
            ]),
          ),
          omittedResults: findings.length - worst.length,
          ...(report.config_effect ? { configEffect: numbersOf(report.config_effect) } : {}),
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function isRegression({ class: name, accepted }: Finding): boolean {
  return accepted === undefined && (name === 'new' || name === 'worsened');
}

/** What only the base has and no rule looks for any more is in this run no longer. */
function stateOf(finding: Finding): (typeof STATES)[FindingClass] {
  return finding.class === 'rule_changed' && finding['side'] === 'base' ? 'absent' : STATES[finding.class];
}

/** Either every result says whether it is suppressed or none does, as the standard wants it. */
function suppressionsOf({ accepted, id }: Finding, report: Report): object {
  const silenced = report.config_effect?.silenced ?? [];
  if (report.accepted.length + silenced.length === 0) return {};
  if (accepted) return { suppressions: [{ kind: 'external', justification: accepted.reason }] };
  return { suppressions: silenced.some((finding) => finding.id === id) ? [{ kind: 'inSource' }] : [] };
}

/** The edits, and how many findings each of the lists has. */
function numbersOf({ edits, hidden, lowered, raised, added, silenced, obeyed }: ConfigEffect): object {
  return {
    edits,
    obeyed: obeyed !== false,
    hidden: hidden.length,
    lowered: lowered.length,
    raised: raised.length,
    added: added.length,
    silenced: silenced.length,
  };
}

function resultOf(finding: Finding, rules: readonly string[]): object {
  return {
    ruleId: finding.code,
    ruleIndex: rules.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(finding.path) },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.end_line,
            endColumn: finding.end_column,
          },
        },
      },
    ],
    partialFingerprints: { 'codebatch/v1': finding.id },
    properties: { class: finding.class, ...(finding.reason === undefined ? {} : { reason: finding.reason }) },
  };
}

/** A relative URI: every segment percent-encoded, its colons too, so that the first one is not taken for a scheme. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
}
