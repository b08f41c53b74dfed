import { tellUnsealed, verifyStore, type Verification } from '../../engine/verify.ts';
import type { Problem } from '../../records/problem.ts';
import { printable } from '../../report/printable.ts';
import { openDamagedStore } from '../../store/verify.ts';
import { plural } from '../../util/text.ts';
import { jsonOption, storeOption, type Register } from '../command.ts';
import { explainOption, tellWhole } from '../explain-option.ts';
import { startProgress } from '../progress.ts';

/** Shown to a person; `--json` has all. */
const SHOWN = 50;

interface VerifyCommandOptions {
  store: string;
  data?: boolean;
  repair?: boolean;
  explain?: boolean;
}

/** `codebatch verify`: whether a store is what was written. */
export const registerVerify: Register = (program, face) => {
  const { output } = face;
  const command = program.command('verify').description('look whether a store is whole');
  explainOption(jsonOption(storeOption(command)))
    .option('--data', 'check every digest and every line, not only structure and references')
    .option('--repair', 'remove damaged derived data and what killed writers left; nothing else is touched')
    .action((options: VerifyCommandOptions) => {
      const store = openDamagedStore(options.store);
      if (options.explain)
        return tellWhole(
          face,
          'verify',
          options.data ? 'every line and every byte' : 'names, records and references; --data: every byte',
        );
      const progress = startProgress({ label: 'verify', output });
      try {
        const result = verifyStore(store, {
          data: options.data === true,
          repair: options.repair === true,
          onProgress: (done, total, label) => progress.update(done, total, label),
        });
        progress.stop();
        output.result(result, () => describe(result, options));
        if (!result.ok) output.fail();
      } finally {
        progress.stop();
      }
    });
};

function describe(result: Verification, options: VerifyCommandOptions): string {
  const { problems, notes, repaired, checked } = result;
  const repairable = [...problems, ...notes].filter((one) => one.repair !== undefined).length;
  return [
    result.ok ? 'The store is whole.' : `The store is damaged: ${plural(problems.length, 'problem')}.`,
    ...listed(problems, 'problems'),
    ...(notes.length > 0 ? [`Notes (no damage): ${notes.length}`, ...listed(notes, 'notes')] : []),
    ...(repaired.length > 0 ? [`Removed: ${repaired.length}`, ...listed(repaired, 'removed')] : []),
    `Looked at ${[
      plural(checked.snapshots, 'snapshot'),
      plural(checked.batches, 'batch', 'batches'),
      plural(checked.shards, 'shard'),
      plural(checked.outputs, 'output'),
      plural(checked.objects, 'object'),
    ].join(', ')}.`,
    ...(checked.unsealed > 0 ? [tellUnsealed(checked)] : []),
    ...(options.data === true ? [] : ['Bytes were not checked: --data checks every digest.']),
    ...(repairable > 0
      ? [`${repairable} of these can be removed with --repair: they are derived or left over.`]
      : []),
  ].join('\n');
}

function listed(all: readonly Problem[], noun: string): string[] {
  const lines = all
    .slice(0, SHOWN)
    .map(({ code, path, message }) => `  ${code}  ${printable(path)}: ${printable(message)}`);
  return all.length > SHOWN
    ? [...lines, `  … and ${all.length - SHOWN} more ${noun} (--json shows all)`]
    : lines;
}
