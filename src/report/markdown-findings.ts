import type { Finding } from '../records/finding.ts';
import { severityRank } from '../records/output.ts';
import type { Report } from '../records/report.ts';
import { plainFrame } from './code-frame.ts';
import type { Entry } from './markdown-budget.ts';
import { place, type Links } from './markdown-links.ts';
import { code, fence } from './markdown-text.ts';

/** Columns of a source line with its number. */
const FRAME_WIDTH = 100;

/** What the entries of a report share. */
export interface EntryContext {
  links: Links | undefined;
  /** By id of a finding: who brought it, as markdown; empty when nobody asked. */
  brought: ReadonlyMap<string, string>;
}

/** The commit that brought each finding, or why none did. */
export function broughtBy({ attribution }: Report): Map<string, string> {
  const brought = new Map<string, string>();
  for (const { commit, subject, findings } of attribution?.commits ?? [])
    for (const id of findings) brought.set(id, `brought by ${code(commit.slice(0, 10))} ${code(subject)}`);
  for (const { finding, reason } of attribution?.unattributed ?? [])
    brought.set(finding, `no commit: ${code(reason)}`);
  return brought;
}

/** Findings each with its path and, where it is known, its source line. */
export function framed(findings: readonly Finding[], context: EntryContext): Entry[] {
  return findings.map((finding) => {
    const lines = plainFrame(finding, FRAME_WIDTH);
    const source = lines.length === 0 ? [] : fence(lines, { indent: 2 });
    return {
      text: [...itemOf(finding, place(finding, context.links), context), ...source].join('\n'),
      rank: severityRank(finding.severity),
    };
  });
}

/** Findings under the path of their file. There may be thousands, and room for some: each is written when it is asked for. */
export function byFile(findings: readonly Finding[], context: EntryContext): Entry[] {
  return findings.map((finding) => ({
    get text() {
      return itemOf(finding, place(finding, context.links, { withPath: false }), context).join('\n');
    },
    get group() {
      return `**${code(finding.path)}**`;
    },
    rank: severityRank(finding.severity),
  }));
}

/** Findings each with its path, under a heading of our own words. */
export function underHeading(group: string, findings: readonly Finding[], context: EntryContext): Entry[] {
  return findings.map((finding) => ({
    text: itemOf(finding, place(finding, context.links), context).join('\n'),
    group,
    rank: severityRank(finding.severity),
  }));
}

function itemOf(finding: Finding, where: string, { brought }: EntryContext): string[] {
  const { id, severity, base } = finding;
  const name = finding.class === 'unknown' ? '' : `**${finding.class.replace('_', ' ')}** `;
  const was = base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`;
  const reason = finding.reason === undefined ? '' : `: ${code(finding.reason)}`;
  const from = base === undefined || base.path === finding.path ? '' : ` (from ${code(base.path)})`;
  const by = brought.get(id);
  return [
    `- ${name}${severity}${was} ${where} ${words(finding)}${reason}${from} ${code(finding.code)} ${code(id)}`,
    ...(finding.accepted ? [`  - accepted: ${code(finding.accepted.reason)}`] : []),
    ...(by === undefined ? [] : [`  - ${by}`]),
  ];
}

/** The message, and the base's where getting worse or better changed it. */
function words({ class: name, message, base }: Finding): string {
  const isMeasured = name === 'worsened' || name === 'softened';
  if (!isMeasured || base === undefined || base.message === message) return code(message);
  return `was ${code(base.message)}, now ${code(message)}`;
}
