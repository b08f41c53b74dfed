import { basename, resolve } from 'node:path';
import { diagnoseStore, type Diagnosis } from '../../engine/diagnose.ts';
import { gitVersion } from '../../git/program.ts';
import { printable } from '../../report/printable.ts';
import { openDamagedStore } from '../../store/verify.ts';
import { byteCount } from '../byte-count.ts';
import { jsonOption, storeOption, type Register } from '../command.ts';
import { explainOption, tellWhole } from '../explain-option.ts';
import { startProgress } from '../progress.ts';

/** Shown to a person; `--json` has all. */
const SHOWN = 20;

/** `codebatch diagnose`: what a bug report needs. */
export const registerDiagnose: Register = (program, face) => {
  const { output } = face;
  const command = program.command('diagnose').description('tell what a bug report about a store needs');
  explainOption(jsonOption(storeOption(command)))
    .option('--verbose', 'with the absolute path of the store')
    .action(async (options: { store: string; verbose?: boolean; explain?: boolean }) => {
      const store = openDamagedStore(options.store);
      if (options.explain)
        return tellWhole(face, 'diagnose', 'every record and line; of objects the names and sizes');
      const progress = startProgress({ label: 'diagnose', output });
      try {
        const diagnosis = diagnoseStore(store, {
          shown: options.verbose === true ? store.root : basename(resolve(options.store)),
          git: await gitVersion(),
          onProgress: (done, total, label) => progress.update(done, total, label),
        });
        progress.stop();
        output.result(diagnosis, () => describe(diagnosis));
        if (diagnosis.status === 'error') output.fail();
      } finally {
        progress.stop();
      }
    });
};

function describe(diagnosis: Diagnosis): string {
  const { environment, locks, stats, warnings, problems } = diagnosis;
  return [
    `Store: ${printable(diagnosis.store)} (${diagnosis.status})`,
    `Versions: codebatch ${diagnosis.codebatch_version}, schema ${diagnosis.store_schema_version ?? '?'} (expected ${diagnosis.expected_schema_version}), Node ${environment.node}, ${environment.git === null ? 'no git' : `git ${environment.git}`}, ${environment.platform} ${environment.arch}`,
    '',
    ...diagnosis.checks.map(
      ({ name, passed, message }) => `${passed ? '✓' : '✗'} ${name}: ${printable(message)}`,
    ),
    '',
    `Holds: ${diagnosis.summary.snapshots} snapshots, ${diagnosis.summary.batches} batches, ${diagnosis.checked.outputs} outputs, ${diagnosis.checked.objects} objects; ${stats.files} files, ${byteCount(stats.bytes)}`,
    ...diagnosis.batches.map(
      ({ batch_id, pipeline, status, done, total }) =>
        `  ${batch_id}  ${printable(pipeline)}  ${status}  ${done}/${total} shards`,
    ),
    `Locks: ${locks.live} held, ${locks.stale} stale; ${locks.writing} writing, ${locks.collecting} collecting, ${locks.dead_claims} dead`,
    ...some(
      'Problems',
      problems.map(({ code, path, message }) => `${code}  ${path}: ${message}`),
    ),
    ...some('Warnings', warnings),
  ].join('\n');
}

function some(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - SHOWN;
  return [
    `${title}: ${lines.length}`,
    ...lines.slice(0, SHOWN).map((line) => `  ${printable(line)}`),
    ...(more > 0 ? [`  … and ${more} more (--json shows all)`] : []),
  ];
}
