import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { batchStatus } from '../../src/engine/status.ts';
import type { Random } from '../matcher/random.ts';
import { trials, type Figure } from './figure.ts';
import { copyOf, damageOf, differenceOf, finishRun, PROGRAM, type Stages } from './stores.ts';

/** What fails: a system call with an error, once or from then on. Writes that fall short are those of a full disk. */
const FAULTS = ['EIO', 'ENOSPC', 'EACCES'].flatMap((error) =>
  ['write,pwrite64', 'fsync', 'rename', 'openat'].flatMap((calls) =>
    ['', '+'].map((from) => ({ name: `${calls} ${error}`, calls, inject: `error=${error}`, from })),
  ),
);

/** Whether system calls can be made to fail here. */
export function canInject(): boolean {
  return spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;
}

/**
 * Makes the Nth of a kind of system call fail while a batch runs. The program must not say that it succeeded unless it
 * did, and when the fault is over the batch must go on to the same bytes.
 */
export function faults(stages: Stages, times: number, random: Random): Promise<Figure> {
  const { batchId } = stages;
  return trials('failing system calls in run', times, async (n) => {
    const fault = FAULTS[n % FAULTS.length]!;
    const store = copyOf(stages.planned, join(stages.scratch, 'trial'));
    const nth = random.between(1, fault.calls === 'openat' ? 900 : 400);
    // Whatever the call is about: the store, a module that is loaded, what is printed.
    const expression = `inject=${fault.calls}:${fault.inject}:when=${nth}${fault.from}`;
    const args = [
      '-f',
      '-qq',
      '-o',
      join(stages.scratch, 'strace.log'),
      '-e',
      `trace=${fault.calls}`,
      '-e',
      expression,
    ];
    const ran = spawnSync(
      'strace',
      [...args, process.execPath, PROGRAM, 'run', '--batch', batchId, '--store', store.root],
      {
        encoding: 'utf8',
      },
    );
    const isComplete = batchStatus(store, batchId).status === 'done';
    const damage = damageOf(store);
    const told = `${fault.name} at ${nth}${fault.from}, exit ${ran.status}`;
    if (damage !== undefined) return { struck: true, failure: `${told}: ${damage}` };
    if (ran.status === 0 && !isComplete)
      return { struck: true, failure: `${told}: it claims to be complete` };
    await finishRun(store, batchId);
    const difference = differenceOf(store, stages.runDigest);
    return { struck: ran.status !== 0, failure: difference && `${told}: ${difference}` };
  });
}
