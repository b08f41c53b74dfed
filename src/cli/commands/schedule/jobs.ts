import { Option, type Command } from 'commander';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { STATUS_NAMES, statesOfStatus } from '../../../scheduler/seed-status.ts';
import { JOB_STATES, type JobState } from '../../../scheduler/settle.ts';
import { UserError, systemErrorCode } from '../../../util/errors.ts';
import { plural } from '../../../util/text.ts';
import { jsonOption, type Face } from '../../command.ts';
import { renderTable } from '../../table.ts';
import { dbOption, laneNumber, numberFrom, withSchedule, type DbOptions } from './connection.ts';

/** Verbs about jobs: `enqueue`, `stats`, `jobs`, `retry`, `cancel`, `approve`, `hash`. */
export function addJobs(schedule: Command, face: Face): void {
  addEnqueue(schedule, face);
  addStats(schedule, face);
  addList(schedule, face);
  addDecision(schedule, face, {
    verb: 'retry',
    description: 'give a job that failed or was cancelled all its attempts anew',
    said: 'is tried again',
  });
  addDecision(schedule, face, {
    verb: 'cancel',
    description: 'cancel a job that has not ended; what depends on it is skipped',
    said: 'is cancelled',
  });
  addDecision(schedule, face, {
    verb: 'approve',
    description: 'open the gate of a job',
    said: 'may go through its gate',
  });
  addHash(schedule, face);
}

interface EnqueueOptions extends DbOptions {
  id?: string;
  lane: number;
  prio: number;
  deps?: string;
  dedupe?: string;
  timeout?: number;
}

function addEnqueue(schedule: Command, face: Face): void {
  dbOption(schedule.command('enqueue <payload>').description('add a job that belongs to no workplan'))
    .option('--id <id>', 'its id (default: from the payload, so that the same payload is one job)')
    .option('--lane <n>', 'its lane', laneNumber, 0)
    .option('--prio <n>', 'higher goes first', numberFrom(-1000, 1000), 0)
    .option('--deps <ids>', 'jobs that have to be done before, with commas')
    .option('--dedupe <key>', 'names the content that makes running it needless')
    .option('--timeout <seconds>', 'how long it may take', numberFrom(1, 86_400))
    .action(async (payload: string, options: EnqueueOptions) => {
      const { lane, prio, dedupe, timeout } = options;
      const id = options.id ?? `manual-${createHash('sha256').update(payload).digest('hex').slice(0, 12)}`;
      const deps = (options.deps ?? '')
        .split(',')
        .map((dep) => dep.trim())
        .filter(Boolean);
      const request = { id, payload, lane, prio, deps, ...(dedupe === undefined ? {} : { dedupe }) };
      const timeoutMs = timeout === undefined ? {} : { timeoutMs: timeout * 1000 };
      const added = await withSchedule(face, options, (client) =>
        client.enqueue({ ...request, ...timeoutMs }),
      );
      face.output.result({ ok: true, id, added }, () =>
        added ? `${id} is added.` : `${id} was there already.`,
      );
    });
}

function addStats(schedule: Command, face: Face): void {
  dbOption(schedule.command('stats').description('count the jobs by their states')).action(
    async (options: DbOptions) => {
      const stats = await withSchedule(face, options, (client) => client.stats());
      face.output.result(stats, () => {
        const rows = JOB_STATES.filter((state) => stats.states[state] > 0).map((state) => [
          state,
          stats.states[state],
        ]);
        return renderTable(['STATE', 'JOBS'], [...rows, ['total', stats.total]]);
      });
    },
  );
}

interface ListOptions extends DbOptions {
  state?: JobState;
  plan?: string;
  limit: number;
}

function addList(schedule: Command, face: Face): void {
  dbOption(schedule.command('jobs').description('list jobs in the order in which they were written'))
    .addOption(new Option('--state <state>', 'only those in this state').choices(JOB_STATES))
    .addOption(
      new Option('--status <status>', 'the same, also by the names queued and running').choices(STATUS_NAMES),
    )
    .option('--plan <plan>', 'only those of this workplan')
    .option('--limit <n>', 'how many at most', numberFrom(1, 1000), 100)
    .action(async (options: ListOptions & { status?: string }) => {
      const { plan, limit } = options;
      const name = options.state ?? options.status;
      const states = name === undefined ? {} : { states: statesOfStatus(name) };
      const query = { limit, ...(plan === undefined ? {} : { plan }), ...states };
      const { jobs, next } = await withSchedule(face, options, (client) => client.jobs(query));
      face.output.result({ jobs, next }, () => {
        const rows = jobs.map((job) => [
          job.id,
          job.lane,
          job.state,
          job.attempts,
          job.holder ?? '',
          job.payload,
        ]);
        const more = next === null ? '' : `\nThere are more: --limit, --state and --plan choose.`;
        return `${renderTable(['JOB', 'LANE', 'STATE', 'TRIES', 'HOLDER', 'PAYLOAD'], rows, face.output.columns)}${more}`;
      });
    });
}

interface Decision {
  verb: 'retry' | 'cancel' | 'approve';
  description: string;
  said: string;
}

function addDecision(schedule: Command, face: Face, { verb, description, said }: Decision): void {
  dbOption(schedule.command(`${verb} <jobs...>`).description(description)).action(
    async (jobs: string[], options: DbOptions) => {
      await withSchedule(face, options, async (client) => {
        for (const job of jobs) await client[verb](job);
      });
      face.output.result({ ok: true, ids: jobs }, () =>
        jobs.length === 1 ? `${jobs[0]} ${said}.` : `${plural(jobs.length, 'job')}: each ${said}.`,
      );
    },
  );
}

function addHash(schedule: Command, face: Face): void {
  jsonOption(
    schedule
      .command('hash <path>')
      .description('tell the digests of a file, as #sha1= and #sha256= take them'),
  ).action((path: string) => {
    const bytes = bytesOf(face, path);
    const [sha1, sha256] = ['sha1', 'sha256'].map((name) => createHash(name).update(bytes).digest('hex'));
    face.output.result({ path, sha1, sha256 }, () => `sha1=${sha1}\nsha256=${sha256}`);
  });
}

function bytesOf(face: Face, path: string): Buffer {
  try {
    return readFileSync(resolve(face.cwd, path));
  } catch (error) {
    if (!['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES'].includes(systemErrorCode(error) ?? '')) throw error;
    throw new UserError('FILE_NOT_FOUND', `There is no file ${path} that can be read.`, { cause: error });
  }
}
