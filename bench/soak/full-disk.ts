import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { batchStatus } from '../../src/engine/status.ts';
import type { Random } from '../matcher/random.ts';
import { trials, type Figure } from './figure.ts';
import { copyOf, damageOf, differenceOf, finishRun, PROGRAM, type Stages } from './stores.ts';

/** Room that a run of the batch needs for sure. */
const ENOUGH = '256m';

/** Whether a disk of a chosen size can be had here. */
export function canMount(scratch: string): boolean {
  const disk = mkdtempSync(join(scratch, 'codebatch-disk-'));
  const isThere = mount(disk, '1m');
  if (isThere) unmount(disk);
  rmdirSync(disk);
  return isThere;
}

/**
 * Runs a batch on a disk that is full before the end: the write that meets the end takes a part of its bytes, the next
 * one fails. The program must not say that it succeeded, and when there is room again the batch must go on to the same
 * bytes.
 */
export async function fullDisks(stages: Stages, times: number, random: Random): Promise<Figure> {
  const { batchId, scratch } = stages;
  const disk = join(scratch, 'disk');
  mkdirSync(disk, { recursive: true });
  const needed = await neededKib(stages, disk);
  return trials('writes cut short by a full disk', times, async () => {
    if (!mount(disk, ENOUGH)) throw new Error('No disk can be mounted.');
    try {
      const store = copyOf(stages.planned, join(disk, 'store'));
      // In steps of a page.
      resize(disk, `${usedKib(disk) + 4 * random.between(1, Math.floor(needed / 4))}k`);
      const ran = spawnSync(
        process.execPath,
        [PROGRAM, 'run', '--batch', batchId, '--jobs', '1', '--store', store.root],
        { encoding: 'utf8' },
      );
      resize(disk, ENOUGH);
      const damage = damageOf(store);
      if (damage !== undefined) return { struck: true, failure: `exit ${ran.status}: ${damage}` };
      if (ran.status === 0 && batchStatus(store, batchId).status !== 'done')
        return { struck: true, failure: 'it claims to be complete' };
      await finishRun(store, batchId);
      return { struck: ran.status !== 0, failure: differenceOf(store, stages.runDigest) };
    } finally {
      unmount(disk);
    }
  });
}

/** How much an undisturbed run writes. */
async function neededKib({ planned, batchId }: Stages, disk: string): Promise<number> {
  if (!mount(disk, ENOUGH)) throw new Error('No disk can be mounted.');
  try {
    const store = copyOf(planned, join(disk, 'store'));
    const before = usedKib(disk);
    await finishRun(store, batchId);
    return usedKib(disk) - before;
  } finally {
    unmount(disk);
  }
}

function mount(disk: string, size: string): boolean {
  return command('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', disk]).status === 0;
}

function resize(disk: string, size: string): void {
  const { status, stderr } = command('mount', ['-o', `remount,size=${size}`, disk]);
  if (status !== 0) throw new Error(`The disk cannot be resized: ${stderr}`);
}

function unmount(disk: string): void {
  const { status, stderr } = command('umount', [disk]);
  if (status !== 0) throw new Error(`The disk cannot be unmounted: ${stderr}`);
}

/** Kilobytes that are in use. */
function usedKib(disk: string): number {
  const { stdout } = command('df', ['-k', '--output=used', disk]);
  return Number(stdout.trim().split('\n').at(-1));
}

function command(
  program: string,
  args: readonly string[],
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(program, args, { encoding: 'utf8' });
}
