import type { Command } from 'commander';
import { printable } from '../../../report/printable.ts';
import { LOG_NAME } from '../../../scheduler/single-writer.ts';
import type { WorkerEvent } from '../../../scheduler/worker.ts';
import { UserError } from '../../../util/errors.ts';
import type { Face } from '../../command.ts';
import { dbOption, numberFrom, withSchedule, type DbOptions } from './connection.ts';

const LINES_OF_A_FAILURE = 10;

/** `log JOB`: what an attempt has written. */
export function addLog(schedule: Command, face: Face): void {
  dbOption(
    schedule
      .command('log <job>')
      .description('print what a job has written, in its last attempt that left something'),
  )
    .option('--attempt <n>', 'another one of its attempts', numberFrom(1, 1_000_000))
    .action(async (job: string, options: DbOptions & { attempt?: number }) => {
      const found = await withSchedule(face, options, async (client) => {
        const { id, tries } = await client.job(job);
        const newest = tries[0]?.version;
        for (const { version, attempt, state, exit_code: exitCode, error, artifacts } of tries) {
          const kept = artifacts.find(({ name }) => name === LOG_NAME);
          const isMeant =
            options.attempt === undefined || (attempt === options.attempt && version === newest);
          if (!kept || !isMeant) continue;
          const log = Buffer.from(await client.getArtifact(kept.sha256)).toString('utf8');
          return { id, version, attempt, state, exit_code: exitCode, error, log };
        }
        throw noLog(id, options.attempt);
      });
      face.output.result(found, () => linesOf(found.log).join('\n'));
    });
}

function noLog(id: string, attempt: number | undefined): UserError {
  const said =
    attempt === undefined
      ? `No attempt at ${id} has left a log.`
      : `Attempt ${attempt} at ${id} has left no log.`;
  return new UserError('LOG_NOT_FOUND', said, {
    hints: ['Only a job that ran and wrote something has one; codebatch schedule jobs tells its state.'],
  });
}

/** What is told of a failure while others run: why, and the end of what the job has written. */
export function failureText({ job, error, log }: Extract<WorkerEvent, { type: 'failed' }>): string {
  const lines = linesOf(Buffer.from(log).toString('utf8')).filter(
    (line) => line.trim() !== '' && line !== error,
  );
  const left = lines.length - LINES_OF_A_FAILURE;
  const more = left > 0 ? [`    (${left} lines before; codebatch schedule log ${job.id})`] : [];
  const end = lines.slice(-LINES_OF_A_FAILURE).map((line) => `    ${line}`);
  return [`${job.id} · failed: ${error}`, ...more, ...end].join('\n');
}

function linesOf(log: string): string[] {
  return log.trimEnd().split(/\r?\n/).map(printable);
}
