import type { Finding } from '../records/finding.ts';
import type { Severity } from '../records/output.ts';
import type { Report } from '../records/report.ts';
import { worstFirst } from './listed.ts';
import { printable } from './printable.ts';

const SEVERITIES: Record<Severity, 'critical' | 'major' | 'minor' | 'info'> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/**
 * The regressions of a report (without a base: all findings) as GitLab's code quality report, the worst first. Its
 * fingerprints are our ids, of which no two are equal.
 */
export function renderGitlabCodeQuality(report: Report): string {
  const taken = new Set<string>();
  const entries = worstFirst([...report.regressions, ...report.findings]).map((finding) => ({
    description: printable(finding.message) || finding.code,
    check_name: printable(finding.code),
    fingerprint: freeFingerprint(finding, taken),
    severity: SEVERITIES[finding.severity],
    location: { path: finding.path, lines: { begin: finding.line, end: finding.end_line } },
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** The id; where findings of several sources share one, a number sets the later ones apart. */
function freeFingerprint({ id }: Finding, taken: Set<string>): string {
  let fingerprint = id;
  for (let twin = 2; taken.has(fingerprint); twin++) fingerprint = `${id}-${twin}`;
  taken.add(fingerprint);
  return fingerprint;
}
