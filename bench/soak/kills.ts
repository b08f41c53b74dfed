import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { askQuery } from '../../src/engine/ask-query.ts';
import { buildIndex } from '../../src/engine/index-build.ts';
import { mergeParts } from '../../src/engine/merge.ts';
import { queryOutputs } from '../../src/engine/query.ts';
import { snapshotDirectory } from '../../src/engine/snapshot.ts';
import { readEvents, readState } from '../../src/store/batches.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';
import type { Random } from '../matcher/random.ts';
import { trials, type Figure } from './figure.ts';
import { copyOf, damageOf, differenceOf, finishRun, PROGRAM, type Stages } from './stores.ts';

/** A command to be killed, and how its work is done again. */
interface Victim {
  name: string;
  from: string;
  args: (store: string) => string[];
  /** Done before, and not killed. */
  prepare?: (store: Store) => Promise<unknown>;
  /** One sentence about what else must hold right after the kill; undefined when it does. */
  judge?: (store: Store) => Promise<string | undefined>;
  /** What a person does after the kill. */
  resume: (store: Store) => Promise<unknown>;
  digest: string;
}

/** Kills the program at random moments of snapshot, run, merge and index-build; each must then verify and go on to the same bytes. */
export async function* kills(stages: Stages, times: number, random: Random): AsyncGenerator<Figure> {
  const { batchId, tree, parts } = stages;
  const victims: Victim[] = [
    {
      name: 'kill -9 in snapshot',
      from: stages.empty,
      args: (store) => ['snapshot', tree, '--store', store],
      resume: (store) => snapshotDirectory({ dir: tree, store, env: {} }),
      digest: stages.snapshotDigest,
    },
    {
      name: 'kill -9 in run',
      from: stages.planned,
      args: (store) => ['run', '--batch', batchId, '--store', store],
      resume: (store) => finishRun(store, batchId),
      digest: stages.runDigest,
    },
    {
      name: 'kill -9 in merge',
      from: stages.planned,
      args: (store) => ['merge', ...parts, '--batch', batchId, '--store', store],
      resume: async (store) => {
        mergeParts(store, batchId, { parts: parts.map((part) => openStore(part)), registry });
        await finishRun(store, batchId);
      },
      digest: stages.runDigest,
    },
    {
      name: 'kill -9 in index-build',
      from: stages.whole,
      prepare: (store) => buildIndex(store, batchId),
      args: (store) => ['index-build', '--rebuild', '--store', store],
      judge: (store) => unlikeAnswer(store, batchId),
      resume: (store) => buildIndex(store, batchId),
      digest: stages.runDigest,
    },
  ];
  for (const victim of victims) {
    const whole = await runKilled(await copyFor(stages, victim), victim, undefined);
    yield await trials(victim.name, times, () => killOnce(stages, victim, random.next() * whole.ms));
  }
}

async function killOnce(
  stages: Stages,
  victim: Victim,
  afterMs: number,
): Promise<{ struck: boolean; failure: string | undefined }> {
  const store = await copyFor(stages, victim);
  const { killed } = await runKilled(store, victim, afterMs);
  const failure = damageOf(store) ?? unkeptPromise(store, stages.batchId) ?? (await victim.judge?.(store));
  if (failure !== undefined) return { struck: killed, failure: `right after the kill: ${failure}` };
  await victim.resume(store);
  return { struck: killed, failure: differenceOf(store, victim.digest) };
}

async function copyFor(stages: Stages, { from, prepare }: Victim): Promise<Store> {
  const store = copyOf(from, join(stages.scratch, 'trial'));
  await prepare?.(store);
  return store;
}

/** The index that stood before must still be good, or the new one, and lead to what the records say. */
async function unlikeAnswer(store: Store, batchId: string): Promise<string | undefined> {
  const filters = { severities: ['warning'], paths: ['*.ts'] };
  const answers: string[] = [];
  for (const useIndex of [true, false]) {
    const asked = await askQuery(store, { batchId, filters, useIndex });
    try {
      if (asked.index.used !== useIndex) return `the index is not used: ${asked.index.reason}`;
      const answer = Array.from(queryOutputs(asked.query), ({ output }) => JSON.stringify(output));
      answers.push(answer.join('\n'));
    } finally {
      await asked.close();
    }
  }
  return answers[0] === answers[1] ? undefined : 'the index leads elsewhere than the records';
}

/** Runs a command and, unless told otherwise, kills it with SIGKILL after some time. */
function runKilled(
  store: Store,
  victim: Victim,
  afterMs: number | undefined,
): Promise<{ killed: boolean; ms: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...victim.args(store.root)], { stdio: 'ignore' });
  const timer = afterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), afterMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ killed: signal === 'SIGKILL', ms: performance.now() - started });
    });
  });
}

/** An event told that a shard was completed: its state must say so for ever after. */
function unkeptPromise(store: Store, batchId: string): string | undefined {
  const { events } = readEvents(store, batchId);
  const lost = events.find(
    ({ event, task_id: taskId = '', shard_id: shardId = '' }) =>
      event === 'shard_completed' && readState(store, { batchId, taskId, shardId })?.status !== 'done',
  );
  return lost && `shard ${lost.shard_id} of ${lost.task_id} was told to be done and is not`;
}
