import { InvalidArgumentError, Option } from 'commander';
import { collectGarbage, DEFAULT_GRACE_MS, type GarbageKind, type GcResult } from '../../engine/gc.ts';
import { plural } from '../../util/text.ts';
import { byteCount } from '../byte-count.ts';
import { jsonOption, storeOf, storeOption, type Register } from '../command.ts';
import { explainOption, tellWhole } from '../explain-option.ts';
import { startProgress } from '../progress.ts';
import { renderTable } from '../table.ts';

const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

interface GcCommandOptions {
  store: string;
  apply?: boolean;
  grace: number;
  explain?: boolean;
}

/** `codebatch gc`: what nothing reaches any more. */
export const registerGc: Register = (program, face) => {
  const { output } = face;
  const command = program.command('gc').description('tell, and with --apply remove, what nothing reaches');
  explainOption(jsonOption(storeOption(command)))
    .option('--apply', 'remove it; without this nothing is changed')
    .addOption(
      new Option('--grace <time>', 'leave objects that are younger: 30m, 2h, 1d')
        .argParser(duration)
        .default(DEFAULT_GRACE_MS, '1h'),
    )
    .action((options: GcCommandOptions) => {
      const store = storeOf(options);
      if (options.explain)
        return tellWhole(face, 'gc', 'every line that may name an object; of objects the names and times');
      const progress = startProgress({ label: 'gc', output });
      try {
        const result = collectGarbage(store, {
          apply: options.apply === true,
          graceMs: options.grace,
          onProgress: (done, total, label) => progress.update(done, total, label),
        });
        progress.stop();
        output.result(result, () => describe(result));
      } finally {
        progress.stop();
      }
    });
};

function describe(result: GcResult): string {
  const { garbage, young, applied } = result;
  const kinds = [...new Set(garbage.map(({ kind }) => kind))].sort();
  const row = (kind: GarbageKind): (string | number)[] => {
    const those = garbage.filter((one) => one.kind === kind);
    return [kind, those.length, those.reduce((sum, { bytes }) => sum + bytes, 0)];
  };
  return [
    ...(garbage.length === 0
      ? ['Nothing to remove.']
      : [
          renderTable(['KIND', 'FILES', 'BYTES'], kinds.map(row)),
          '',
          `${applied ? 'Removed' : 'Would remove'} ${plural(garbage.length, 'file')}, ${byteCount(result.bytes)}.`,
        ]),
    ...(young.objects > 0
      ? [
          `${plural(young.objects, 'object')} (${byteCount(young.bytes)}) that nothing reaches are too young to go: see --grace.`,
        ]
      : []),
    ...(applied || garbage.length === 0 ? [] : ['Nothing was changed. To remove it: --apply']),
  ].join('\n');
}

/** For `--grace`: a number and one of s, m, h, d. */
function duration(text: string): number {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  if (count === undefined) throw new InvalidArgumentError('It must be a number and one of s, m, h, d: 30m.');
  return Number(count) * UNITS[unit!]!;
}
