import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { readEvents } from '../../src/store/batches.ts';
import { trials, type Figure } from './figure.ts';
import { copyOf, differenceOf, PROGRAM, type Stages } from './stores.ts';

/** Two processes run one batch at once: each task and shard must be completed by exactly one of them. */
export function pairs(stages: Stages, times: number): Promise<Figure> {
  const { batchId } = stages;
  return trials('two processes on one batch', times, async () => {
    const store = copyOf(stages.planned, join(stages.scratch, 'trial'));
    const args = [PROGRAM, 'run', '--batch', batchId, '--jobs', '1', '--store', store.root];
    const codes = await Promise.all([ended(args), ended(args)]);
    const done = readEvents(store, batchId).events.filter(({ event }) => event === 'shard_completed');
    const names = done.map((event) => `${event.task_id} ${event.shard_id}`);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    const failure = codes.some((code) => code !== 0)
      ? `exit codes ${codes.join(' and ')}`
      : twice === undefined
        ? differenceOf(store, stages.runDigest)
        : `${twice} was executed twice`;
    return { struck: true, failure };
  });
}

function ended(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
}
