import { InvalidArgumentError, Option, type Command } from 'commander';
import { printable } from '../../../report/printable.ts';
import { handOutJobs } from '../../../scheduler/agent.ts';
import { leaseFolder } from '../../../scheduler/lease-files.ts';
import { JOB_KINDS, KINDS_FOR_AGENTS, type JobKind } from '../../../scheduler/payload.ts';
import type { ClaimedJob } from '../../../scheduler/queue.ts';
import { runWorker, type WorkerEvent } from '../../../scheduler/worker.ts';
import type { Face } from '../../command.ts';
import { failureText } from './log.ts';
import { workplaceOf } from '../../schedule-place.ts';
import { stopOnSignals } from '../../stop-signals.ts';
import {
  checkSchedule,
  dbOption,
  dbPath,
  laneNumber,
  numberFrom,
  reconnecting,
  type DbOptions,
} from './connection.ts';

interface WorkerCommandOptions extends DbOptions {
  holder: string;
  lane?: number;
  mode: 'local' | 'agent';
  poll: number;
  batch: number;
  kinds?: JobKind[];
  once?: boolean;
}

/** `worker`: claims jobs and does them, or hands them to whoever sits behind the screen. */
export function addWorker(schedule: Command, face: Face): void {
  dbOption(
    schedule.command('worker').description('take jobs until it is stopped; join and leave at any time'),
  )
    .option('--holder <name>', 'who it is', holderName, `worker-${process.pid}`)
    .option('--lane <n>', 'only jobs of this lane', laneNumber)
    .addOption(
      new Option(
        '--mode <mode>',
        'local runs jobs; agent prints each and keeps it until done or fail is said',
      )
        .choices(['local', 'agent'])
        .default('local'),
    )
    .option(
      '--poll <seconds>',
      'between two looks for a server, or at a job in hand',
      numberFrom(0.1, 60, false),
      2,
    )
    .option('--batch <n>', 'jobs claimed at once', numberFrom(1, 100), 1)
    .option('--kinds <list>', `only these, with commas: ${JOB_KINDS.join(', ')}`, kindList)
    .option('--once', 'with --mode agent: end after one job')
    .action((options: WorkerCommandOptions) => {
      checkSchedule(dbPath(face, options.db));
      const { signal } = stopOnSignals(() => face.output.note('Stopping; Ctrl-C again ends at once.'));
      return options.mode === 'agent' ? agent(face, options, signal) : local(face, options, signal);
    });
}

function local(face: Face, options: WorkerCommandOptions, signal: AbortSignal): Promise<void> {
  const { holder, lane, poll, batch, kinds } = options;
  const { place, executors } = workplaceOf(face);
  const wanted = kinds ? new Map([...executors].filter(([kind]) => kinds.includes(kind))) : executors;
  return runWorker({
    connect: reconnecting(dbPath(face, options.db)),
    holder,
    lane,
    batch,
    pollMs: poll * 1000,
    executors: wanted,
    place,
    signal,
    onEvent: (event) => tellEvent(face, event),
  });
}

/** One line for each thing that happens. */
export function tellEvent(face: Face, event: WorkerEvent): void {
  const { output } = face;
  if (event.type === 'unreachable') return output.note('No server of the schedule answers; waiting for one.');
  const { id, attempt } = event.job;
  if (event.type === 'claimed') return output.note(`${id} · attempt ${attempt} · ${event.job.payload}`);
  if (event.type === 'failed') return output.note(failureText(event));
  const why = 'error' in event ? `: ${event.error}` : '';
  return output.note(`${id} · ${event.type}${why}`);
}

function agent(face: Face, options: WorkerCommandOptions, signal: AbortSignal): Promise<void> {
  const { holder, lane, poll, kinds, once } = options;
  const db = dbPath(face, options.db);
  return handOutJobs({
    connect: reconnecting(db),
    holder,
    lane,
    kinds: kinds ?? KINDS_FOR_AGENTS,
    pollMs: poll * 1000,
    leases: leaseFolder(db),
    signal,
    once: once === true,
    onJob: (job) => tellJob(face, job, holder),
    onEnd: ({ id }, how) => face.output.note(`${id} · ${how}`),
  });
}

/** With `--json` one document for each job. */
function tellJob(face: Face, { id, lane, payload, attempt }: ClaimedJob, holder: string): void {
  face.output.result({ id, lane, payload, attempt, holder }, () =>
    [
      `job      ${id}`,
      `lane     ${lane}`,
      `payload  ${printable(payload)}`,
      `when it is done:    codebatch schedule done ${id} --holder ${holder}`,
      `when it cannot be:  codebatch schedule fail ${id} --holder ${holder} --error "why"`,
    ].join('\n'),
  );
}

function kindList(text: string): JobKind[] {
  return text.split(',').map((word) => {
    const kind = JOB_KINDS.find((one) => one === word.trim());
    if (kind === undefined) throw new InvalidArgumentError(`It must be some of ${JOB_KINDS.join(', ')}.`);
    return kind;
  });
}

function holderName(text: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.@:-]{0,99}$/.test(text)) return text;
  throw new InvalidArgumentError('It must be up to 100 of A-Z a-z 0-9 _ . @ : -');
}
