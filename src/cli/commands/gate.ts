import { resolve } from 'node:path';
import type { Command } from 'commander';
import {
  BUNDLES,
  DEFAULT_SAMPLE,
  findBundle,
  findGate,
  GATES,
  runBundle,
  runGates,
} from '../../engine/gates/run-gates.ts';
import type { GateBundle, GateResult } from '../../records/gate.ts';
import { printable } from '../../report/printable.ts';
import { workerEntry } from '../../review/worker-entry.ts';
import { openDamagedStore } from '../../store/verify.ts';
import { registry } from '../../tasks/registry.ts';
import { plural } from '../../util/text.ts';
import { jsonOption, positive, storeOption, type Face, type Register } from '../command.ts';
import { explainOption, tellSources, tellWhole } from '../explain-option.ts';
import { startProgress } from '../progress.ts';
import { renderTable } from '../table.ts';
import { writeFiles } from '../written-files.ts';

/** Failures of one gate shown to a person; `--json` has all. */
const SHOWN = 10;

const BUILT_IN = { store: false, records: [], notes: ['Gates are part of the program.'] } as const;

interface GateCommandOptions {
  store: string;
  batch?: string;
  sample: number;
  failFast?: boolean;
  output?: string;
  explain?: boolean;
}

/** `codebatch gate list|explain|run|bundle` */
export const registerGate: Register = (program, face) => {
  const gate = program.command('gate').description('hold a store against what it promises');
  registerList(gate, face);
  registerExplain(gate, face);
  registerRun(gate, face);
  registerBundle(gate, face);
};

function registerList(gate: Command, face: Face): void {
  const { output } = face;
  const command = explainOption(jsonOption(gate.command('list').description('list all gates')));
  command.action(({ explain }: { explain?: boolean }) => {
    if (explain) return tellSources(face, 'gate list', BUILT_IN);
    const list = GATES.map(({ id, alias, promise, method, needs }) => ({
      gate_id: id,
      alias,
      status: 'ENFORCED',
      promise,
      method,
      needs,
      bundles: [...BUNDLES].filter(([, gates]) => gates.some((one) => one.id === id)).map(([name]) => name),
    }));
    output.result(list, () =>
      [
        renderTable(
          ['GATE', 'ALIAS', 'PROMISE'],
          list.map(({ gate_id, alias, promise }) => [gate_id, alias, promise]),
        ),
        '',
        `Bundles: ${[...BUNDLES.keys()].join(', ')}`,
      ].join('\n'),
    );
  });
}

function registerExplain(gate: Command, face: Face): void {
  const { output } = face;
  const command = gate.command('explain <gate>').description('say what a gate checks, and how');
  explainOption(jsonOption(command)).action((name: string, { explain }: { explain?: boolean }) => {
    if (explain) return tellSources(face, 'gate explain', BUILT_IN);
    const { id, alias, promise, method, needs } = findGate(name);
    output.result({ gate_id: id, alias, status: 'ENFORCED', promise, method, needs }, () =>
      [`${id} (${alias})`, promise, `How: ${method}`, `Needs: ${needs}`].join('\n'),
    );
  });
}

function registerRun(gate: Command, face: Face): void {
  gateOptions(gate.command('run <gate>').description('run one gate: exit code 1 when it fails')).action(
    async (name: string, options: GateCommandOptions) => {
      const found = findGate(name);
      const store = openDamagedStore(options.store);
      if (options.explain) return tellWhole(face, 'gate run', `what the gate needs: ${found.method}`);
      const [result] = await withProgress(face, options, (given) => runGates(store, [found], given));
      face.output.result(result, () => describe(result!).join('\n'));
      if (result!.failures.length > 0) face.output.fail();
    },
  );
}

function registerBundle(gate: Command, face: Face): void {
  gateOptions(gate.command('bundle <name>').description(`run a bundle: ${[...BUNDLES.keys()].join(', ')}`))
    .option('--fail-fast', 'run none after the first that fails')
    .option('--output <file>', 'write the evidence there, as one JSON document')
    .action(async (name: string, options: GateCommandOptions) => {
      const store = openDamagedStore(options.store);
      if (options.explain) {
        const ids = findBundle(name).map(({ id }) => id);
        return tellWhole(face, 'gate bundle', `what its gates need: ${ids.join(', ')}`);
      }
      const bundle = await withProgress(face, options, (given) =>
        runBundle(store, name, { ...given, failFast: options.failFast === true }),
      );
      const text = `${JSON.stringify(bundle, null, 2)}\n`;
      if (options.output !== undefined)
        writeFiles([{ name: options.output, path: resolve(face.cwd, options.output), text }]);
      face.output.result(bundle, () => describeBundle(bundle));
      if (!bundle.passed) face.output.fail();
    });
}

function gateOptions(command: Command): Command {
  return explainOption(jsonOption(storeOption(command)))
    .option('--batch <id>', 'only this batch (what concerns the whole store is judged either way)')
    .option('--sample <n>', 'shards of each batch that are run again', positive, DEFAULT_SAMPLE);
}

async function withProgress<T>(
  { output }: Face,
  options: GateCommandOptions,
  work: (given: Parameters<typeof runGates>[2]) => Promise<T>,
): Promise<T> {
  const progress = startProgress({ label: 'gates', output });
  try {
    return await work({
      registry,
      workerEntry,
      sample: options.sample,
      ...(options.batch === undefined ? {} : { batchId: options.batch }),
      onProgress: (done, total, label) => progress.update(done, total, label),
    });
  } finally {
    progress.stop();
  }
}

function describeBundle(bundle: GateBundle): string {
  return [
    ...bundle.results.flatMap(describe),
    '',
    `${bundle.passed ? '✓' : '✗'} ${bundle.bundle_name}: ${plural(bundle.passed_count, 'gate')} passed, ${bundle.failed_count} failed, ${bundle.skipped_count} skipped.`,
  ].join('\n');
}

function describe(result: GateResult): string[] {
  const { failures, skipped, unjudged } = result;
  const mark = failures.length > 0 ? '✗' : skipped === undefined ? '✓' : '-';
  const more = failures.length - SHOWN;
  return [
    `${mark} ${result.gate_id} ${result.alias}${skipped === undefined ? '' : `: ${skipped}`}`,
    ...(unjudged === undefined ? [] : [`  not judged: ${unjudged}`]),
    ...failures
      .slice(0, SHOWN)
      .flatMap(({ message, location, expected, actual, suggestion }) =>
        [
          `  ${location === undefined ? '' : `${location}: `}${message}`,
          ...(expected === undefined ? [] : [`    expected ${expected}`]),
          ...(actual === undefined ? [] : [`    actual   ${actual}`]),
          ...(suggestion === undefined ? [] : [`    ${suggestion}`]),
        ].map(printable),
      ),
    ...(more > 0 ? [`  … and ${more} more (--json shows all)`] : []),
  ];
}
