import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Repository } from '../git/repository.ts';
import type { Report } from '../records/report.ts';
import { MAX_PER_LEVEL } from '../report/annotations.ts';
import { renderMarkdown, SUMMARY_BYTES } from '../report/markdown.ts';
import { renderTerminal } from '../report/terminal.ts';
import { changedLines } from '../review/changed-lines.ts';
import type { CheckResult } from '../review/question.ts';
import { REPORT_FILES } from '../review/report-artifact.ts';
import { artifactOfReport, checkName } from '../review/report-name.ts';
import { plural } from '../util/text.ts';
import type { SafeLog } from './log.ts';
import type { ModeContext } from './mode.ts';
import type { OutputValues } from './outputs.ts';
import type { Phases } from './phases.ts';
import { isToBePublished, publishResult, unpublishable } from './publish.ts';
import { linksOf, writeReportFiles } from './report-files.ts';
import { Artifacts } from './transfer/artifacts.ts';
import { uploadNames } from './transfer/part-name.ts';
import { writeOutputs } from './write-outputs.ts';

/** A result on its way to people. */
export interface Telling {
  result: CheckResult;
  repository: Repository | undefined;
  phases: Phases;
  /** Tells several checks of one run apart. */
  check: string;
  /** What is done after everything else is told, before its time is. */
  save: () => Promise<void>;
}

/**
 * Tells a result wherever this step can: log, annotations, files, artifact, outputs, comment, check run, summary. Gives the exit code of the
 * step: 1 when the report fails.
 */
export async function tell(context: ModeContext, given: Telling): Promise<0 | 1> {
  const { inputs, env, log } = context;
  const { result, repository, phases } = given;
  const { report, context: told } = result;
  await log.group(report.verdict, async () =>
    log.lines(renderTerminal(report, { color: false, width: 120 })),
  );
  const unseen = inputs.annotations ? unseenText(await annotate(log, report, repository)) : '';
  if (unseen !== '') log.info(unseen);
  // After the annotations: the platform keeps the first of each level, and warnings stand in the log too.
  for (const warning of told.warnings) log.warn(warning);
  const name = checkName({ name: inputs.name, workflow: env['GITHUB_WORKFLOW'] ?? '', check: given.check });
  const { folder, files } = writeReportFiles(context, report, name);
  writeOutputs(outputsOf(report, folder, told.batches?.head), env);
  await phases.measure('upload', () => uploadReport(context, { folder, files, check: given.check }));
  if (isToBePublished(context)) {
    const why = unpublishable(context);
    if (why === undefined) await phases.measure('publish', () => publishResult(context, report, name));
    else log.notice(why);
  }
  await phases.measure('save', given.save);
  summarise(context, given, unseen);
  return report.conclusion === 'failure' ? 1 : 0;
}

/** How many regressions are not shown at their lines. */
async function annotate(log: SafeLog, report: Report, repository: Repository | undefined): Promise<number> {
  return log.annotate(report, repository ? { changedLines: await changedLines(report, repository) } : {});
}

function unseenText(count: number): string {
  if (count === 0) return '';
  const are = count === 1 ? 'is' : 'are';
  return `${plural(count, 'regression')} more ${are} not shown at ${count === 1 ? 'its line' : 'their lines'}, as the platform keeps ${MAX_PER_LEVEL} annotations of a level: all are in the report's files, and up to 500 at the check run, where there is one.`;
}

function outputsOf(report: Report, folder: string, batch: string | undefined): OutputValues {
  return {
    conclusion: report.conclusion,
    regressions: `${report.counts.regressions}`,
    improvements: `${report.counts.improvements}`,
    unknown: `${report.counts.unknown}`,
    'report-path': join(folder, REPORT_FILES.report),
    'sarif-path': join(folder, REPORT_FILES.sarif),
    'base-sha': report.base.commit ?? '',
    'head-sha': report.head.commit ?? '',
    ...(batch === undefined ? {} : { 'batch-id': batch }),
  };
}

/** Nothing happens where the runner has no artifact service: the files are on this machine. */
async function uploadReport(
  { log, facts, env }: ModeContext,
  { folder, files, check }: { folder: string; files: string[]; check: string },
): Promise<void> {
  if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '') return;
  const { attempt } = facts;
  await new Artifacts({ log, temp: facts.temp }).upload({
    names: uploadNames((upload) => artifactOfReport({ check, attempt, upload })),
    folder,
    files,
  });
}

/** Adds the report to the summary of the step, within what the platform shows. */
function summarise(
  context: ModeContext,
  { result: { report, context: told }, phases }: Telling,
  unseen: string,
): void {
  const { summaryFile } = context.facts;
  if (summaryFile === undefined) return;
  const times = `\n${unseen === '' ? '' : `${unseen}\n\n`}${phases.table()}`;
  const taken = statSync(summaryFile, { throwIfNoEntry: false })?.size ?? 0;
  const maxBytes = SUMMARY_BYTES - taken - Buffer.byteLength(times) - 1;
  const text = renderMarkdown(report, { maxBytes, memo: told.memo, ...linksOf(context, report) });
  appendFileSync(summaryFile, `${text}\n${times}`);
}
