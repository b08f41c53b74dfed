import type { Command } from 'commander';
import type { Lease, ScheduleClient } from '../../../scheduler/client.ts';
import { leaseFolder, readLeaseFile, removeLeaseFile } from '../../../scheduler/lease-files.ts';
import type { Face } from '../../command.ts';
import { dbOption, dbPath, numberFrom, withSchedule, type DbOptions } from './connection.ts';

interface AttemptOptions extends DbOptions {
  holder?: string;
  token?: string;
}

/** Verbs of whoever has a job: `done`, `fail`, `heartbeat`. */
export function addAttempts(schedule: Command, face: Face): void {
  attemptCommand(schedule, 'done', 'say that a job is done').action((job: string, options: AttemptOptions) =>
    speak(face, { job, options, ends: true, said: 'is done' }, (client, lease) => client.complete(lease)),
  );
  attemptCommand(schedule, 'fail', 'say that a job has failed')
    .option('--error <sentence>', 'why', 'failed by hand')
    .option('--exit-code <n>', '78 for one that trying again would not help', numberFrom(0, 255))
    .action((job: string, options: AttemptOptions & { error: string; exitCode?: number }) =>
      speak(face, { job, options, ends: true, said: 'has failed' }, (client, lease) =>
        client.fail(lease, { error: options.error, exitCode: options.exitCode }),
      ),
    );
  attemptCommand(schedule, 'heartbeat', 'keep the lease of a job').action(
    (job: string, options: AttemptOptions) =>
      speak(face, { job, options, ends: false, said: 'is kept' }, async (client, lease) => {
        await client.heartbeat(lease);
      }),
  );
}

function attemptCommand(schedule: Command, verb: string, description: string): Command {
  return dbOption(schedule.command(`${verb} <job>`).description(description))
    .option('--holder <name>', 'who has the job; needed where several have it')
    .option('--token <token>', 'the token of the claim (default: as the worker here wrote it down)');
}

interface Said {
  job: string;
  options: AttemptOptions;
  /** Whether nobody has the job afterwards. */
  ends: boolean;
  said: string;
}

async function speak(
  face: Face,
  { job, options, ends, said }: Said,
  work: (client: ScheduleClient, lease: Lease) => Promise<void>,
): Promise<void> {
  const folder = leaseFolder(dbPath(face, options.db));
  const handed =
    options.token === undefined ? readLeaseFile(folder, { job, holder: options.holder }) : undefined;
  const lease = { id: job, token: options.token ?? handed!.token };
  await withSchedule(face, options, (client) => work(client, lease));
  if (ends && handed) removeLeaseFile(folder, handed);
  face.output.result({ ok: true, id: job }, () => `${job} ${said}.`);
}
