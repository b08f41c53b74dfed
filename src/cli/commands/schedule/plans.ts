import { type Command, Option } from 'commander';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Database } from '../../../util/sqlite.ts';
import { openDatabase } from '../../../scheduler/db.ts';
import type { Expanded } from '../../../scheduler/expand.ts';
import { buildGraph, globalId } from '../../../scheduler/graph.ts';
import { drawnJobs, renderMermaid, stepOf, type DrawnJob } from '../../../scheduler/plan-graph.ts';
import {
  listJobs,
  listPlans,
  planStatus,
  type JobStatus,
  type PlanStatus,
} from '../../../scheduler/plan-status.ts';
import { JOB_STATES } from '../../../scheduler/settle.ts';
import type { Workplan } from '../../../scheduler/workplan.ts';
import { readWorkplanFile } from '../../../scheduler/workplan-file.ts';
import { UserError } from '../../../util/errors.ts';
import { plural } from '../../../util/text.ts';
import { jsonOption, type Face } from '../../command.ts';
import { renderTable } from '../../table.ts';
import { belowRoot, dbOption, dbPath, withSchedule, type DbOptions } from './connection.ts';

/** Verbs about workplans. */
export function addPlans(schedule: Command, face: Face): void {
  addValidate(schedule, face);
  addExpand(schedule, face);
  addStatus(schedule, face);
  addGraph(schedule, face);
}

function addValidate(schedule: Command, face: Face): void {
  const command = schedule
    .command('validate <workplan>')
    .alias('check')
    .description('read a workplan and tell everything that is wrong in it');
  jsonOption(command).action((path: string) => {
    const plan = readWorkplanFile(resolve(face.cwd, path), path);
    const drawn = drawnJobs(buildGraph(plan));
    const answer = {
      plan: plan.id,
      path,
      jobs: drawn.length,
      levels: drawn.at(-1)!.level,
      lanes: [...new Set(drawn.map(({ lane }) => lane))].sort((a, b) => a - b),
      policy: { accrue_all_ideas: plan.accrueAllIdeas, no_refactor: plan.noRefactor },
    };
    face.output.result(
      answer,
      () =>
        `${path}: workplan ${answer.plan} with ${plural(answer.jobs, 'job')} on ${plural(answer.levels, 'level')}, ` +
        `${answer.lanes.length === 1 ? 'lane' : 'lanes'} ${answer.lanes.join(', ')}.`,
    );
  });
}

function addExpand(schedule: Command, face: Face): void {
  const command = schedule
    .command('expand <workplan>')
    .description('write the jobs of a workplan; what has not changed since the last time stays done');
  dbOption(command)
    .option('--moved', 'the workplan of this name is in another file now')
    .action(async (path: string, options: DbOptions & { moved?: boolean }) => {
      // Read here too: what is wrong in it is told before there is a schedule.
      const plan = readWorkplanFile(resolve(face.cwd, path), path);
      const { status, ...expanded } = await withSchedule(face, options, (client) =>
        client.expand({ path: belowRoot(face, path), moved: options.moved === true }),
      );
      face.output.result({ ...expanded, status }, () => expandedText(expanded, status));
      tellTicked(face, { plan, path, changed: expanded.changed });
    });
}

function addStatus(schedule: Command, face: Face): void {
  const command = schedule
    .command('status [plan]')
    .description('show how far all workplans are, or the jobs of one');
  dbOption(command).action((plan: string | undefined, options: DbOptions) =>
    withDatabase(face, { path: options.db }, (db) => {
      if (plan === undefined) {
        const plans = listPlans(db);
        return face.output.result(plans, () => plansText(plans));
      }
      const [status, jobs] = [planStatus(db, plan), listJobs(db, plan)];
      return face.output.result(
        { ...status, jobs },
        () => `${summary(status)}\n\n${jobsText(jobs, face.output.columns)}`,
      );
    }),
  );
}

function addGraph(schedule: Command, face: Face): void {
  const command = schedule
    .command('graph <workplan>')
    .description('draw the graph of a workplan: of a markdown file, or of a name in the schedule');
  dbOption(command)
    .addOption(new Option('--format <format>', 'how to draw it').choices(['text', 'mermaid']).default('text'))
    .action((name: string, options: DbOptions & { format: string }) => {
      const answer = (plan: string, jobs: DrawnJob[]): void =>
        face.output.result({ plan, jobs }, () =>
          options.format === 'mermaid' ? renderMermaid(jobs) : graphText(jobs),
        );
      const path = resolve(face.cwd, name);
      if (existsSync(path) || /\.(?:md|markdown)$/i.test(name)) {
        const plan = readWorkplanFile(path, name);
        const jobs = buildGraph(plan).map(({ id, lane, deps }) => ({ id, lane, deps }));
        return answer(plan.id, drawnJobs(jobs));
      }
      return withDatabase(face, { path: options.db }, (db) => {
        planStatus(db, name);
        answer(
          name,
          drawnJobs(listJobs(db, name).map(({ id, lane, deps, state }) => ({ id, lane, deps, state }))),
        );
      });
    });
}

/** Reads a schedule, whoever serves it. Throws `SCHEDULE_NOT_FOUND`. */
function withDatabase(face: Face, { path }: { path: string }, work: (db: Database) => void): void {
  const full = dbPath(face, path);
  if (!existsSync(full))
    throw new UserError('SCHEDULE_NOT_FOUND', `There is no schedule at ${path}.`, {
      hints: ['codebatch schedule expand WORKPLAN makes one; --db names another.'],
    });
  const db = openDatabase(full);
  try {
    work(db);
  } finally {
    db.close();
  }
}

function expandedText({ added, changed, kept, removed }: Expanded, status: PlanStatus): string {
  const parts = [
    `${added.length} added`,
    `${changed.length} changed`,
    `${kept.length} kept`,
    `${removed.length} cancelled`,
  ];
  return `${status.plan}: ${parts.join(', ')}.\n${summary(status)}`;
}

/** Says of steps that were changed but are ticked off that they stay done, as a box that is ticked says. */
export function tellTicked(
  face: Face,
  { plan, path, changed }: { plan: Workplan; path: string; changed: readonly string[] },
): void {
  const ticked = plan.steps.filter(({ id, done }) => done && changed.includes(globalId(plan.id, id)));
  if (ticked.length === 0) return;
  const names = ticked.slice(0, 5).map(({ id }) => id);
  const more = ticked.length > names.length ? ' …' : '';
  face.output.note(
    `${plural(ticked.length, 'changed step')} of ${path} ${ticked.length === 1 ? 'stays done because it is' : 'stay done because they are'} ` +
      `ticked off: ${names.join(', ')}${more}. Untick what is to run again.`,
  );
}

/** One sentence about a workplan. */
export function summary({ plan, states, total, exit_code: exitCode }: PlanStatus): string {
  const counts = JOB_STATES.filter((state) => states[state] > 0).map((state) => `${states[state]} ${state}`);
  const end = exitCode === null ? '' : ` It has ended with exit code ${exitCode}.`;
  return `${plan}: ${plural(total, 'job')}${counts.length > 0 ? `, ${counts.join(', ')}` : ''}.${end}`;
}

function plansText(plans: readonly PlanStatus[]): string {
  if (plans.length === 0) return 'There are no workplans yet.';
  return renderTable(
    ['WORKPLAN', 'JOBS', ...JOB_STATES.map((state) => state.toUpperCase()), 'EXIT', 'FILE'],
    plans.map(({ plan, total, states, exit_code: exitCode, source }) => [
      plan,
      total,
      ...JOB_STATES.map((state) => states[state]),
      exitCode === null ? '' : String(exitCode),
      source,
    ]),
  );
}

/**
 * Jobs as a table.
 * @param width of the screen, if it is one
 */
export function jobsText(jobs: readonly JobStatus[], width?: number): string {
  return renderTable(
    ['JOB', 'LANE', 'STATE', 'TRIES', 'LOST', 'HOLDER', 'WHY', 'PAYLOAD'],
    jobs.map((job) => [
      stepOf(job.id),
      job.lane,
      job.state,
      job.attempts,
      job.losses,
      job.holder ?? '',
      why(job),
      job.payload,
    ]),
    width,
  );
}

function why({ state, gate, reason, cause, error }: JobStatus): string {
  if (state === 'waiting') return `gate ${gate}`;
  if (state === 'failed') return error ?? reason ?? '';
  return [reason, cause && stepOf(cause)].filter(Boolean).join(': ');
}

function graphText(jobs: readonly DrawnJob[]): string {
  return renderTable(
    ['LEVEL', 'LANE', 'JOB', ...(jobs[0]?.state ? ['STATE'] : []), 'AFTER'],
    jobs.map(({ level, lane, id, state, deps }) => [
      level,
      lane,
      stepOf(id),
      ...(state ? [state] : []),
      deps.map(stepOf).join(', '),
    ]),
  );
}
