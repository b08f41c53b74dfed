import { inspectFile, syntaxTreeOf, type Inspection } from '../../engine/inspect.ts';
import { checkFilters } from '../../engine/query-filter.ts';
import { shardOf } from '../../records/digest.ts';
import { OUTPUT_KINDS } from '../../records/output.ts';
import { printable } from '../../report/printable.ts';
import { opener } from '../../tasks/opener.ts';
import { registry } from '../../tasks/registry.ts';
import { listOf } from '../answer-items.ts';
import { batchOption, jsonOption, storeOf, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';
import { tableFor } from '../output-row.ts';
import { renderTable } from '../table.ts';

interface Options {
  store: string;
  batch: string;
  kind?: string[];
  ast?: boolean;
  explain?: boolean;
}

/** `codebatch inspect PATH`: all that a batch holds about one file. */
export const registerInspect: Register = (program, face) => {
  const command = program
    .command('inspect')
    .argument('<path>', 'a file of the snapshot')
    .description('show all outputs of one file');
  explainOption(jsonOption(batchOption(command)))
    .option('--kind <list>', 'only these kinds', listOf)
    .option('--ast', 'with the whole syntax tree; made from the source where the store has none')
    .action(async (path: string, options: Options) => {
      const { output } = face;
      const store = storeOf(options);
      const kinds = options.kind ?? [];
      checkFilters({ kinds });
      const found = inspectFile(store, { batchId: options.batch, path, kinds });
      if (options.explain) return explainInspect(face, found, options);
      const tree = options.ast ? await treeOf(options, { path, kinds, found }) : undefined;
      if (tree && output.json) output.raw(withTree(found, tree));
      else output.result(found, () => textOf(found, tree));
      if (found.missing.length > 0) output.fail();
    });
  /** The tree may be asked for beside other kinds than its own. */
  const treeOf = (
    options: Options,
    { path, kinds, found }: { path: string; kinds: readonly string[]; found: Inspection },
  ): ReturnType<typeof syntaxTreeOf> => {
    const store = storeOf(options);
    const whole =
      kinds.length === 0 ? found : inspectFile(store, { batchId: options.batch, path, kinds: ['ast'] });
    return syntaxTreeOf(store, whole, { registry, opener });
  };
};

/** The tree goes in as it is: taken apart and put together again, a deep one would end the stack. */
function withTree(found: Inspection, { json, from }: { json: string; from: string }): string {
  return `${JSON.stringify(found, null, 2).slice(0, -2)},\n  "ast_from": ${JSON.stringify(from)},\n  "ast": ${json}\n}\n`;
}

function textOf(
  { file, batch_id: batch, outputs, missing }: Inspection,
  tree?: { json: string; from: string },
): string {
  const kinds = [...new Set([...OUTPUT_KINDS, ...outputs.map(({ kind }) => kind)])];
  const sections = kinds.flatMap((kind) => {
    const own = outputs.filter((output) => output.kind === kind);
    const { header, row } = tableFor(kind);
    return own.length === 0
      ? []
      : ['', `${printable(kind)} (${own.length})`, renderTable(header, own.map(row))];
  });
  return [
    `File: ${printable(file.path)}`,
    `Object: ${file.object}`,
    `Size: ${file.size}`,
    `Language: ${printable(file.lang_hint ?? 'unknown')}`,
    `Batch: ${batch}`,
    `Outputs: ${outputs.length}`,
    ...missing.map(({ task_id: id, reason }) => `Missing: ${id}: ${printable(reason)}`),
    ...sections,
    ...(tree ? ['', `syntax tree (${tree.from})`, printable(tree.json)] : []),
  ].join('\n');
}

function explainInspect(face: Parameters<Register>[1], found: Inspection, { ast }: Options): void {
  tellSources(face, 'inspect', {
    batches: [found.batch_id],
    snapshots: [found.snapshot_id],
    shards: [shardOf(found.file.object)],
    records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
    ...(ast ? { objects: 'the stored syntax tree, or the source that it is made from' } : {}),
  });
}
