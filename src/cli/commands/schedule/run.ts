import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { EXECUTOR_CONTRACT, renderContract, workerContract } from '../../../scheduler/contracts.ts';
import { stepOf } from '../../../scheduler/plan-graph.ts';
import { isTimeGate, tellForOthers } from '../../../scheduler/only-others.ts';
import type { RunEnd } from '../../../scheduler/run-plan.ts';
import { syncPlan } from '../../../scheduler/sync-plan.ts';
import type { WorkerEvent } from '../../../scheduler/worker.ts';
import { readWorkplanFile } from '../../../scheduler/workplan-file.ts';
import type { Face } from '../../command.ts';
import type { Output } from '../../output.ts';
import { startLaneProgress, type LaneProgress } from '../../lane-progress.ts';
import { workplaceOf } from '../../schedule-place.ts';
import { stopOnSignals } from '../../stop-signals.ts';
import { belowRoot, dbOption, numberFrom, openOptions, type DbOptions } from './connection.ts';
import { failureText } from './log.ts';
import { jobsText, summary, tellTicked } from './plans.ts';

interface RunCommandOptions extends DbOptions {
  agents?: number;
  spawnLocal?: boolean;
  syncPlan?: boolean;
  wait?: number;
  port: number;
}

const MOST_WORKERS = 8;
/** Whoever was asked to join needs a while; where nobody was asked and nobody looks on, nobody is waited for. */
const PATIENCE_S = 600;
const LONGEST_PATIENCE_S = 7 * 24 * 3600;

/** `run PLAN`: a workplan from its file to its end. */
export function addRun(schedule: Command, face: Face): void {
  dbOption(
    schedule
      .command('run <workplan>')
      .description(
        'serve a workplan and work on it until it has ended; exit code 0 when all is done, else 1',
      ),
  )
    .option(
      '--agents <n>',
      'panes of people or agents that will join: prints what each has to run',
      numberFrom(0, 64),
    )
    .option(
      '--spawn-local',
      'let as many local workers run here instead (default without --agents: one a core)',
    )
    .option(
      '--wait <seconds>',
      `how long to wait where only others can go on: people, agents, an approval (default: on a terminal until Ctrl-C, else ${PATIENCE_S} with --agents, else 0)`,
      numberFrom(0, LONGEST_PATIENCE_S),
    )
    .option('--sync-plan', 'tick off in the file what is done')
    .option('--port <n>', 'the port of the server; 0 is any that is free', numberFrom(0, 65_535), 7337)
    .action((path: string, options: RunCommandOptions) => run(face, path, options));
}

async function run(face: Face, path: string, options: RunCommandOptions): Promise<void> {
  const full = resolve(face.cwd, path);
  // Read here too: what is wrong in it is told before there is a server.
  const plan = readWorkplanFile(full, path);
  const before = readFileSync(full, 'utf8');
  const { agents, spawnLocal, port } = options;
  const patienceMs = 1000 * patienceOf(face, options);
  const workers =
    agents === undefined ? Math.min(MOST_WORKERS, availableParallelism()) : spawnLocal === true ? agents : 0;
  const { runPlan } = await import('../../../scheduler/run-plan.ts');
  const progress = startLaneProgress({ output: face.output });
  const { signal, code } = stopOnSignals(() => progress.say('Stopping; Ctrl-C again ends at once.'));
  let end: RunEnd;
  try {
    end = await runPlan({
      ...openOptions(face, options),
      ...workplaceOf(face),
      path: belowRoot(face, path),
      port,
      workers,
      patienceMs,
      signal,
      onStart: ({ url, changed }) => {
        tellStart(progress, { url, workers, panes: workers === 0 ? (agents ?? 0) : 0 });
        tellTicked(face, { plan, path, changed });
      },
      onMoved: (url) => progress.say(`The server has ended; the schedule is served at ${url} now.`),
      onProgress: (lanes) => progress.update(lanes),
      onEvent: (event) => tellTrouble(progress, event),
      onWaiting: (jobs) => {
        // What nobody waits for is told once, at the end.
        const awaited = patienceMs > 0 ? jobs : jobs.filter(isTimeGate);
        for (const line of tellForOthers(awaited)) progress.say(line);
      },
    });
  } finally {
    progress.stop();
  }
  tellEnd(face, end, code());
  if (options.syncPlan === true) {
    const done = new Set(end.jobs.filter(({ state }) => state === 'done').map(({ id }) => stepOf(id)));
    const ticked = syncPlan(full, { before, done });
    face.output.note(`${ticked} ${ticked === 1 ? 'step is' : 'steps are'} ticked off in ${path}.`);
  }
}

/** Seconds. A person at a terminal sees what is waited for, and ends it when it takes too long; nobody else can. */
export function patienceOf(
  { output }: { output: Pick<Output, 'progressStream' | 'json'> },
  { wait, agents }: Pick<RunCommandOptions, 'wait' | 'agents'>,
): number {
  if (wait !== undefined) return wait;
  if (output.progressStream.isTTY && !output.json) return Number.POSITIVE_INFINITY;
  return agents === undefined ? 0 : PATIENCE_S;
}

function tellStart(progress: LaneProgress, given: { url: string; workers: number; panes: number }): void {
  const { url, workers, panes } = given;
  progress.say(
    `The schedule is served at ${url}; ${workers === 1 ? '1 worker runs' : `${workers} workers run`} here.`,
  );
  progress.say('codebatch schedule page prints a link to its page.');
  if (workers > 0) return;
  progress.say('Others join and leave at any time; each pane runs one of these:');
  for (let pane = 1; pane <= Math.max(1, panes); pane++)
    progress.say(`  codebatch schedule worker --holder pane-${pane} --poll 2`);
  progress.say('and with --mode agent whoever does what no program can.');
  for (const contract of [workerContract('pane-1'), EXECUTOR_CONTRACT])
    progress.say(`\n${renderContract(contract)}`);
}

function tellTrouble(progress: LaneProgress, event: WorkerEvent): void {
  if (event.type === 'failed') progress.say(failureText(event));
  if (event.type === 'lost') progress.say(`${event.job.id} · ${event.type}: ${event.error}`);
}

function tellEnd(face: Face, { status, jobs, stuck }: RunEnd, stoppedBy: number | undefined): void {
  face.output.result(
    { ...status, jobs },
    () => `${jobsText(jobs, face.output.columns)}\n\n${summary(status)}`,
  );
  if (stuck.length > 0) {
    face.output.note('Nobody here can go on:');
    for (const line of tellForOthers(stuck)) face.output.note(line);
  }
  if (status.exit_code === 1 || stuck.length > 0) face.output.fail();
  if (stoppedBy !== undefined && !status.ended) face.output.exitCode = stoppedBy;
}
