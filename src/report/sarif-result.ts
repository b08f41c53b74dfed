import type { Finding, FindingClass, Place } from '../records/finding.ts';
import type { Severity } from '../records/output.ts';
import type { Report } from '../records/report.ts';
import { lineFingerprints } from './line-hash.ts';
import { sideOf, type TextOf } from './listed.ts';
import { printable } from './printable.ts';

export const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
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

/** What the results of one run share. */
export interface ResultContext {
  report: Report;
  /** Codes in the order of the run's rules. */
  rules: ReadonlyMap<string, number>;
  text: TextOf;
  /** Line hashes by side and path: a file has many findings. */
  hashes: Map<string, readonly string[]>;
}

/** A finding as a result of SARIF 2.1.0. */
export function resultOf(finding: Finding, context: ResultContext): object {
  return {
    ruleId: finding.code,
    ruleIndex: context.rules.get(finding.code),
    level: LEVELS[finding.severity],
    message: messageOf(finding.message),
    locations: [locationOf(finding)],
    ...relatedOf(finding),
    partialFingerprints: { ...lineHash(finding, context), 'codebatch/v1': finding.id },
    ...fixesOf(finding, context.text),
    ...suppressionsOf(finding, context.report),
    // Either every result has a state or none: without a base there is nothing to have one against.
    ...(context.report.base.kind === 'none' ? {} : { baselineState: stateOf(finding) }),
    properties: { class: finding.class, ...(finding.reason === undefined ? {} : { reason: finding.reason }) },
  };
}

/** Untrusted text as a message. Viewers turn `[text](target)` into a link, so what looks like one is broken up. */
export function messageOf(text: string): { text: string } {
  return { text: printable(text).replaceAll('](', '] (') };
}

/** Where a file is: a relative URI from the root of the repository. */
export function artifactOf(path: string): { uri: string; uriBaseId: string } {
  return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}

/** A relative URI: every segment percent-encoded, its colons too, so that the first one is not taken for a scheme. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
}

function locationOf(place: Place): object {
  return {
    physicalLocation: { artifactLocation: artifactOf(place.path), region: regionOf(place) },
    ...(place.symbol === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: printable(place.symbol) }] }),
  };
}

function regionOf({ line, column, end_line, end_column }: Place): object {
  return { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
}

/** Where the base has it, when that is another place or was less bad there. */
function relatedOf({ base, ...head }: Finding): object {
  if (!base) return {};
  const isElsewhere = base.path !== head.path || base.line !== head.line || base.column !== head.column;
  if (!isElsewhere && base.severity === head.severity && base.message === head.message) return {};
  const was = messageOf(`In the base (${base.severity}): ${base.message}`);
  return { relatedLocations: [{ ...locationOf(base), message: was, properties: { side: 'base' } }] };
}

/** The fingerprint by which code scanning tells alerts apart, where the text is there to compute it from. */
function lineHash(finding: Finding, { text, hashes }: ResultContext): object {
  const side = sideOf(finding);
  const key = `${side}:${finding.path}`;
  let lines = hashes.get(key);
  if (!lines) {
    const whole = text(finding.path, side);
    lines = whole === undefined ? [] : lineFingerprints(whole);
    hashes.set(key, lines);
  }
  const hash = lines[finding.line - 1];
  return hash === undefined ? {} : { primaryLocationLineHash: hash };
}

/** The one finding whose repair is sure whatever the code means: a last line without an end. */
function fixesOf(finding: Finding, text: TextOf): object {
  if (finding.code !== 'L005' || sideOf(finding) === 'base') return {};
  const whole = text(finding.path, 'head');
  if (whole === undefined) return {};
  const end = whole.includes('\r\n') ? '\r\n' : '\n';
  const replacements = [{ deletedRegion: regionOf(finding), insertedContent: { text: end } }];
  return {
    fixes: [
      {
        description: { text: 'End the last line.' },
        artifactChanges: [{ artifactLocation: artifactOf(finding.path), replacements }],
      },
    ],
  };
}

/** What only the base has and no rule looks for any more is in this run no longer. */
function stateOf(finding: Finding): (typeof STATES)[FindingClass] {
  return finding.class === 'rule_changed' && sideOf(finding) === 'base' ? 'absent' : STATES[finding.class];
}

/** Either every result says whether it is suppressed or none does, as the standard wants it. */
function suppressionsOf({ accepted, id }: Finding, report: Report): object {
  const silenced = report.config_effect?.silenced ?? [];
  if (report.accepted.length + silenced.length === 0) return {};
  if (accepted)
    return {
      suppressions: [{ kind: 'external', status: 'accepted', justification: printable(accepted.reason) }],
    };
  return { suppressions: silenced.some((finding) => finding.id === id) ? [{ kind: 'inSource' }] : [] };
}
