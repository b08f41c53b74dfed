import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { fit, type Section } from './markdown-budget.ts';
import { broughtBy, byFile, framed, type EntryContext } from './markdown-findings.ts';
import type { Links } from './markdown-links.ts';
import {
  configEntries,
  failureEntries,
  noteEntries,
  skippedEntries,
  surfaceEntries,
} from './markdown-sections.ts';
import { code, fence, sentence } from './markdown-text.ts';
import { configTitle } from './terminal-config.ts';
import { worst } from './terminal-findings.ts';
import { isBreaking, surfaceTitle } from './terminal-surface.ts';
import { sidesLine, totals } from './terminal.ts';

/** Bytes that a comment may have: GitHub takes 65,536 characters, and a marker stands in it too. */
export const COMMENT_BYTES = 60_000;

/** Bytes that the summary of one step may have; GitHub drops one that is longer as a whole. */
export const SUMMARY_BYTES = 1024 * 1024;

/** What the renderer needs beside the report: nothing here comes from the report's maker. */
export interface MarkdownContext {
  /** `COMMENT_BYTES` or `SUMMARY_BYTES`, less what the caller adds. */
  maxBytes: number;
  /** Without it, places are shown as plain code. */
  links?: Links;
  /** Whose own workflow made the report, where nobody checked it. */
  unverified?: 'pull request' | 'branch';
  elapsedMs?: number;
  /** What it took to name commits. */
  attributionMs?: number;
  memo?: { hits: number; misses: number };
}

/** Findings that are shown with their source; the others are folded away by file. */
const FIRST = 10;

/** People paste what stands here into a shell, and the report may be of others: no word may mean anything to a shell. */
const REPRODUCE = /^npx codebatch check(?: [\w.,:/=@^-]+)*$/;

const MARKS: Record<Report['conclusion'], string> = { success: '✓', failure: '✗', neutral: '•' };

/**
 * A report as GitHub-flavoured markdown, for a comment or a job summary: the verdict first, then what the terminal says
 * in the same order. Never longer than `maxBytes`; whatever came from code or people stands in code spans and fences.
 */
export function renderMarkdown(report: Report, context: MarkdownContext): string {
  const head = [
    `### ${MARKS[report.conclusion]} ${sentence(report.verdict)}`,
    ...(context.unverified ? [`**Reported by the ${context.unverified} itself; nobody verified it.**`] : []),
    ...(report.base.kind === 'none' ? [] : [table(report)]),
    code(sidesLine(report)),
  ];
  const tail = [
    totals(report, context),
    ...harmless(report),
    ...attributionCost(report, context),
    ...commands(report),
  ];
  return fit({ head, tail }, sectionsOf(report, context), context.maxBytes);
}

/** True when there is nothing to say: nothing got worse or better, and nothing is hidden, unknown or undone. */
export function isQuiet(report: Report): boolean {
  return (
    report.base.kind !== 'none' &&
    report.conclusion !== 'failure' &&
    report.config_effect === undefined &&
    !report.surface.some(isBreaking) &&
    [
      report.regressions,
      report.improvements,
      report.unknown,
      report.accepted,
      report.rule_changed,
      report.findings,
      report.failures,
    ].every((list) => list.length === 0)
  );
}

/** What is counted, in one row of numbers. */
function table({ counts, config_effect: effect }: Report): string {
  const lowered = (effect?.hidden.length ?? 0) + (effect?.lowered.length ?? 0);
  const besides: [string, number][] = [
    ['Accepted', counts.accepted],
    ['Exports changed', counts.surface],
    [effect?.obeyed === false ? 'Would be hidden' : 'Hidden by rules', lowered],
    ['Silenced', effect?.silenced.length ?? 0],
  ];
  const cells: [string, number][] = [
    ['Regressions', counts.regressions],
    ['Improvements', counts.improvements],
    ['Unknown', counts.unknown],
    ...besides.filter(([, count]) => count > 0),
  ];
  const row = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  return [
    row(cells.map(([name]) => name)),
    row(cells.map(() => '---:')),
    row(cells.map(([, count]) => count.toLocaleString('en-US'))),
  ].join('\n');
}

/** All sections in the order of the terminal; `room` says who gets the room first. */
function sectionsOf(report: Report, { links }: MarkdownContext): Section[] {
  const context: EntryContext = { links, brought: broughtBy(report) };
  // What went with its code is no work of repair, so it stands apart.
  const gone = report.improvements.filter((finding) => finding.class === 'gone');
  const improved = report.improvements.filter((finding) => finding.class !== 'gone');
  const folded = (title: string, findings: readonly Finding[], room: number): Section => ({
    title: `${title} (${findings.length.toLocaleString('en-US')})`,
    entries: byFile(findings, context),
    folded: true,
    room,
  });
  const breaking = surfaceEntries(report.surface, links);
  const skipped = skippedEntries(report);
  return [
    { title: 'Not done', entries: failureEntries(report), folded: false, room: 1 },
    ...firstAndOthers('Regressions', report.regressions, context),
    { title: surfaceTitle(report.surface), entries: breaking, folded: true, room: 3 },
    folded('Improvements, thank you', improved, 7),
    folded('Gone with the code', gone, 8),
    folded('Unknown', report.unknown, 5),
    folded('Accepted', report.accepted, 6),
    folded('Changed by rules or comments', report.rule_changed, 9),
    configSection(report, context),
    ...firstAndOthers('Findings', report.findings, context),
    { title: `Not analysed (${skipped.length})`, entries: skipped, folded: true, room: 11 },
    { title: `Notes (${report.notes.length})`, entries: noteEntries(report), folded: true, room: 10 },
  ];
}

/** The worst ones with their source, and all others folded away by file. */
function firstAndOthers(title: string, findings: readonly Finding[], context: EntryContext): Section[] {
  const shown = worst(findings, FIRST);
  const others = findings.filter((finding) => !shown.includes(finding));
  const count = (list: readonly Finding[]): string => list.length.toLocaleString('en-US');
  return [
    { title: `${title} (${count(findings)})`, entries: framed(shown, context), folded: false, room: 0 },
    {
      title: `${title}, the other ${count(others)}`,
      entries: byFile(others, context),
      folded: true,
      room: 2,
    },
  ];
}

function configSection({ config_effect: effect }: Report, context: EntryContext): Section {
  const title = effect ? configTitle(effect) : '';
  return { title, entries: configEntries(effect, context), folded: true, room: 4 };
}

/** Names that were moved or added alone: counted, as they break nobody. */
function harmless({ surface }: Report): string[] {
  return surface.length > 0 && !surface.some(isBreaking) ? [surfaceTitle(surface)] : [];
}

function attributionCost({ attribution }: Report, { attributionMs: ms }: MarkdownContext): string[] {
  if (!attribution) return [];
  const time = ms === undefined ? '' : `, ${(ms / 1000).toFixed(1)} s`;
  return [
    `Compared ${plural(attribution.compared_commits, 'commit')}, ${plural(attribution.compared_files, 'version')} of files that neither side has${time}`,
  ];
}

/** How to see the same on a laptop, and how to accept what is wanted so. */
function commands(report: Report): string[] {
  const again = report.reproduce ?? '';
  return [
    ...(REPRODUCE.test(again) && again.length < 300
      ? [['Reproduce:', '', ...fence([again], { info: 'sh' })].join('\n')]
      : []),
    ...(report.regressions.length > 0
      ? ['Accept a finding until its code changes: `codebatch accept ID --reason TEXT`']
      : []),
  ];
}
