import { appendFileSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findRepository } from '../../git/repository.ts';
import type { Report } from '../../records/report.ts';
import { renderMarkdown, SUMMARY_BYTES } from '../../report/markdown.ts';
import { renderSarif } from '../../report/sarif.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { check } from '../../review/check.ts';
import { embeddedStore } from '../../review/embedded-store.ts';
import type { CheckOptions, CheckResult } from '../../review/question.ts';
import { registry } from '../../tasks/registry.ts';
import { engineDigest } from '../engine-digest.ts';
import { baseOfEvent } from '../event-base.ts';
import type { ModeContext } from '../mode.ts';
import type { OutputValues } from '../outputs.ts';
import { Phases } from '../phases.ts';
import { MemoCache, type RestoredMemo } from '../transfer/memo-cache.ts';
import { memoSaving } from '../transfer/memo-saving.ts';
import { writeOutputs } from '../write-outputs.ts';

/** Mode `check`: everything in one job. */
export async function runCheck(context: ModeContext): Promise<0 | 1> {
  const { inputs, facts, log, env } = context;
  const phases = new Phases();
  const cwd = resolve(facts.workspace, inputs.path);
  const asked = await phases.measure('set-up', () => question(context, cwd));
  const memo = inputs.memo ? memoOf(context, (await findRepository(cwd))?.root ?? cwd) : undefined;
  const isPull = facts.event === 'pull_request';
  const restored = await phases.measure('restore', async () => memo?.restore({ withDelta: isPull }));
  const { report, context: told } = await phases.measure('work', () => check(asked));
  for (const warning of told.warnings) log.warn(warning);
  await log.group(report.verdict, async () =>
    log.lines(renderTerminal(report, { color: false, width: 120 })),
  );
  if (inputs.annotations) log.annotate(report);
  await phases.measure('save', async () => saveMemo(context, memo, restored));
  writeOutputs(filesOf(report, facts.temp, told.batches?.head), env);
  summarise(context, { report, context: told }, phases);
  return report.conclusion === 'failure' ? 1 : 0;
}

/** What is asked of the check: the commit that is checked out, against what the event says. */
async function question({ inputs, facts, env, log }: ModeContext, cwd: string): Promise<CheckOptions> {
  const { token, pipeline, failOn, storePath } = inputs;
  const repository = await findRepository(cwd);
  const head = inputs.head ?? (repository?.head === undefined ? undefined : 'HEAD');
  const canAsk = repository !== undefined && head !== undefined && inputs.base === undefined;
  const base = canAsk ? await baseOfEvent(repository, { facts, head, token, log }) : inputs.base;
  // A fork could hide its findings in a configuration of its own, and its workflow names which one.
  const isForeign = facts.headRepository !== undefined && facts.headRepository !== facts.repository;
  const config = isForeign ? undefined : inputs.config;
  if (config !== inputs.config)
    log.warn("The input config is not obeyed for a fork: the configuration is the base's.");
  return {
    registry,
    cwd,
    env,
    ...(head === undefined ? {} : { head }),
    ...(base === undefined ? {} : { base }),
    ...(pipeline === undefined ? {} : { pipeline }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(config === undefined ? {} : { config }),
    ...(isForeign ? { configFrom: 'base', acceptedFrom: 'base' } : {}),
    ...(storePath === undefined ? {} : { keep: storePath }),
  };
}

/** The memo of the store that the check will use. */
function memoOf({ log, facts, env, inputs }: ModeContext, root: string): MemoCache | undefined {
  // A store of one's own is kept by whoever asked for it.
  if (inputs.storePath !== undefined) return undefined;
  return new MemoCache({
    log,
    env,
    temp: realpathSync(facts.temp),
    root: embeddedStore(root, env).root,
    engineDigest: engineDigest(registry),
  });
}

async function saveMemo(
  { facts }: ModeContext,
  memo: MemoCache | undefined,
  restored: RestoredMemo | undefined,
): Promise<void> {
  if (memo && restored) await memo.save(restored, memoSaving(facts));
}

/** Writes the report as files; gives the outputs. */
function filesOf(report: Report, temp: string, batch: string | undefined): OutputValues {
  const folder = join(temp, 'codebatch');
  mkdirSync(folder, { recursive: true });
  const paths = { 'report-path': join(folder, 'report.json'), 'sarif-path': join(folder, 'report.sarif') };
  writeFileSync(paths['report-path'], `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(paths['sarif-path'], renderSarif(report));
  return {
    conclusion: report.conclusion,
    regressions: `${report.counts.regressions}`,
    improvements: `${report.counts.improvements}`,
    unknown: `${report.counts.unknown}`,
    ...paths,
    'base-sha': report.base.commit ?? '',
    'head-sha': report.head.commit ?? '',
    ...(batch === undefined ? {} : { 'batch-id': batch }),
  };
}

/** Adds the report to the summary of the step, within what the platform shows. */
function summarise({ facts }: ModeContext, { report, context }: CheckResult, phases: Phases): void {
  if (facts.summaryFile === undefined) return;
  const times = `\n${phases.table()}`;
  const taken = statSync(facts.summaryFile, { throwIfNoEntry: false })?.size ?? 0;
  const maxBytes = SUMMARY_BYTES - taken - Buffer.byteLength(times) - 1;
  const { commit: headSha } = report.head;
  const { commit: baseSha } = report.base;
  const text = renderMarkdown(report, {
    maxBytes,
    memo: context.memo,
    ...(headSha === undefined
      ? {}
      : {
          links: {
            repositoryUrl: facts.repositoryUrl,
            headSha,
            ...(baseSha === undefined ? {} : { baseSha }),
          },
        }),
  });
  appendFileSync(facts.summaryFile, `${text}\n${times}`);
}
