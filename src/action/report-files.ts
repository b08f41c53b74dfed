import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../records/header.ts';
import { commitId, originSchema } from '../records/origin.ts';
import type { Report } from '../records/report.ts';
import { renderHtml } from '../report/html.ts';
import { renderMarkdown, SUMMARY_BYTES, type MarkdownContext } from '../report/markdown.ts';
import { renderSarif } from '../report/sarif.ts';
import { REPORT_FILES } from '../review/report-artifact.ts';
import type { ModeContext } from './mode.ts';

/**
 * Writes the report in all its forms, with its origin where that can be told.
 * @param name what the comment and the check run are named after
 * @returns the folder, and the names of the files in it
 */
export function writeReportFiles(
  context: ModeContext,
  report: Report,
  name: string,
): { folder: string; files: string[] } {
  // Another step of the job may tell of another check, perhaps by the same name: its outputs still name its own files.
  const folder = mkdtempSync(join(context.facts.temp, 'codebatch-report-'));
  const origin = originText(context, report, name);
  const texts: [string, string][] = [
    [REPORT_FILES.report, `${JSON.stringify(report, null, 2)}\n`],
    [REPORT_FILES.sarif, renderSarif(report)],
    [REPORT_FILES.markdown, renderMarkdown(report, { maxBytes: SUMMARY_BYTES, ...linksOf(context, report) })],
    [REPORT_FILES.html, renderHtml(report, { title: context.facts.repository })],
    ...(origin === undefined ? [] : [[REPORT_FILES.origin, origin] satisfies [string, string]]),
  ];
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
  return { folder, files: texts.map(([file]) => file) };
}

/** Links to the lines of both sides, where they are commits. */
export function linksOf({ facts }: ModeContext, { base, head }: Report): Pick<MarkdownContext, 'links'> {
  if (head.commit === undefined) return {};
  const baseSha = base.commit === undefined ? {} : { baseSha: base.commit };
  return { links: { repositoryUrl: facts.repositoryUrl, headSha: head.commit, ...baseSha } };
}

/** Undefined where there is no run to speak of: outside a runner, or for no commit. */
function originText({ facts, env }: ModeContext, report: Report, name: string): string | undefined {
  // The head that GitHub knows the run by: of a pull request that is not the merge that is judged.
  const known = [facts.headSha, env['GITHUB_SHA'], report.head.commit];
  const origin = originSchema.safeParse({
    schema_name: 'codebatch.origin',
    schema_version: SCHEMA_VERSION,
    repository: facts.repository,
    ...(facts.pullRequest === undefined ? {} : { pull_request: facts.pullRequest }),
    head_sha: known.find((sha) => commitId.safeParse(sha).success),
    run: Number(facts.runId),
    attempt: facts.attempt,
    name,
  });
  return origin.success ? `${JSON.stringify(origin.data, null, 2)}\n` : undefined;
}
