import type { Command } from 'commander';
import { questionDigest, readCursor, writeCursor } from '../../engine/query-cursor.ts';
import { checkFilters } from '../../engine/query-filter.ts';
import { diffBatches, type BatchChange, type BatchDifference } from '../../review/diff-batches.ts';
import { parseFailOn } from '../../review/fail-on.ts';
import { reportBatches } from '../../review/report-batches.ts';
import type { Finding } from '../../records/finding.ts';
import { registry } from '../../tasks/registry.ts';
import { plural } from '../../util/text.ts';
import { keepYoungMemorySmall } from '../../util/young-memory.ts';
import { itemOptions, listOf, tellItems, type Item, type ItemOptions } from '../answer-items.ts';
import { storeOf, storeOption, type Face, type Register } from '../command.ts';
import { explainComparison } from '../explain-comparison.ts';
import { explainOption } from '../explain-option.ts';

interface Options extends ItemOptions {
  store: string;
  kind?: string[];
  failOn?: string;
  explain?: boolean;
}

/** `codebatch diff A B`: what became of every output. */
export const registerDiff: Register = (program, face) => {
  const command = comparison(program.command('diff'), 'show what differs between the outputs of two batches');
  command
    .option('--kind <list>', 'only these kinds', listOf)
    .action(async (base: string, head: string, options: Options) => {
      const store = storeOf(options);
      const kinds = options.kind ?? [];
      checkFilters({ kinds });
      if (options.explain) return explainComparison(face, 'diff', { store, base, head });
      const failOn = failOnOf(options);
      keepYoungMemorySmall();
      const { difference, warnings } = await diffBatches({ registry, store, base, head, failOn, kinds });
      for (const warning of [...warnings, ...difference.notes]) face.output.note(warning);
      await tellDifference(face, difference, options);
      if (difference.conclusion === 'failure') face.output.fail();
    });
};

/** `codebatch regressions A B`: new and worsened findings. */
export const registerRegressions: Register = (program, face) =>
  registerFindings(program, face, {
    verb: 'regressions',
    says: 'list what got worse from one batch to another',
  });

/** `codebatch improvements A B`: findings that are fixed, softened, or gone with their code. */
export const registerImprovements: Register = (program, face) =>
  registerFindings(program, face, {
    verb: 'improvements',
    says: 'list what got better from one batch to another',
  });

function registerFindings(
  program: Command,
  face: Face,
  { verb, says }: { verb: 'regressions' | 'improvements'; says: string },
): void {
  comparison(program.command(verb), says).action(async (base: string, head: string, options: Options) => {
    const store = storeOf(options);
    if (options.explain) return explainComparison(face, verb, { store, base, head });
    const failOn = failOnOf(options);
    const { report, warnings } = await reportBatches({ registry, store, base, head, failOn });
    for (const warning of [...warnings, ...report.notes]) face.output.note(warning);
    const { verdict, conclusion, counts, failures, notes } = report;
    await tellItems<Finding>(face, options, {
      head: { base: report.base, head: report.head },
      items: itemsOf(report[verb], { verb, base, head, cursor: options.cursor }),
      tail: () => ({ counts, fail_on: failOn, conclusion, verdict, failures, notes }),
      header: ['PLACE', 'CLASS', 'SEVERITY', 'CODE', 'MESSAGE', 'ID'],
      row: (finding) => [
        `${finding.path}:${finding.line}:${finding.column}`,
        finding.class,
        finding.severity,
        finding.code,
        finding.message,
        finding.id,
      ],
      none: `No ${verb}.`,
    });
    // A short list must not look like the whole truth.
    if (!options.json && (counts.unknown > 0 || failures.length > 0)) face.output.note(verdict);
    if (conclusion === 'failure') face.output.fail();
  });
}

function comparison(command: Command, says: string): Command {
  command
    .description(says)
    .argument('<base>', 'the batch to compare with')
    .argument('<head>', 'the batch to judge')
    .option(
      '--fail-on <list>',
      'exit 1 at such regressions: error, warning, info, hint (that or worse), any, surface, unknown (default: none)',
    );
  return explainOption(itemOptions(storeOption(command)));
}

function failOnOf({ failOn }: Options): readonly string[] {
  return failOn === undefined ? ['none'] : parseFailOn(failOn);
}

function* itemsOf<T>(
  values: readonly T[],
  {
    cursor,
    ...question
  }: { verb: string; base: string; head: string; kinds?: readonly string[]; cursor: string | undefined },
): Generator<Item<T>> {
  const digest = questionDigest(question);
  const start = cursor === undefined ? 0 : Number(readCursor(digest, cursor)[0]);
  for (let at = start; at < values.length; at++)
    yield { value: values[at]!, cursor: () => writeCursor(digest, [at + 1]) };
}

async function tellDifference(face: Face, difference: BatchDifference, options: Options): Promise<void> {
  const { changes, base, head, equal, files, not_compared, failures, notes, conclusion } = difference;
  const count = (change: string): number => changes.filter((one) => one.change === change).length;
  const summary = {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
    unknown: count('unknown'),
    total: changes.length,
  };
  const question = { verb: 'diff', base: base.batch_id, head: head.batch_id, kinds: options.kind ?? [] };
  await tellItems<BatchChange>(face, options, {
    head: { base, head, equal, files, summary, not_compared },
    items: itemsOf(changes, { ...question, cursor: options.cursor }),
    tail: () => ({ failures, notes, conclusion }),
    header: ['CHANGE', 'KIND', 'PLACE', 'NAME', 'WHAT'],
    row: rowOf,
    none: noneText(difference),
  });
  if (options.json) return;
  if (failures.length > 0)
    face.output.note(`Incomplete: ${plural(failures.length, 'piece')} of work missing.`);
  for (const { task, only_in: side } of not_compared)
    face.output.note(`Outputs of ${task} are not compared: only the ${side} has them.`);
  if (changes.length > 0 && !options.jsonl) face.output.raw(`\n${summaryLine(summary)}\n`);
}

/** Files may differ in what no output tells. */
function noneText({ equal, files }: BatchDifference): string {
  if (!equal) return 'Nothing differs in what can be compared.';
  const words = countWords(files);
  return words === '' ? 'Nothing differs.' : `No output differs; of the files: ${words}.`;
}

function countWords(counts: object): string {
  return Object.entries(counts)
    .flatMap(([word, count]: [string, number]) => (count === 0 ? [] : [`${count} ${word}`]))
    .join(', ');
}

function summaryLine({ total, ...counts }: Record<string, number> & { total: number }): string {
  return `${plural(total, 'difference')}: ${countWords(counts)}.`;
}

function rowOf(change: BatchChange): string[] {
  const side = (change.new ?? change.old ?? {}) as Record<string, unknown>;
  const line = typeof side['line'] === 'number' ? `:${side['line']}` : '';
  return [change.change, change.kind, `${change.path}${line}`, change.name, whatOf(change)];
}

/** What a reader wants to see first: the message, the value before and after, or which fields differ. */
function whatOf(change: BatchChange): string {
  const [old, now] = [change.old, change.new] as (Record<string, unknown> | undefined)[];
  if (change.kind === 'diagnostic')
    return `${'class' in change ? change.class : ''}: ${String((now ?? old)?.['message'])}`;
  const shown = (value: unknown): string =>
    typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  if (change.kind === 'metric')
    return [old, now].flatMap((one) => (one ? [shown(one['value'])] : [])).join(' → ');
  if (!old || !now)
    return shown((now ?? old)?.['signature'] ?? (now ?? old)?.['type'] ?? (now ?? old)?.['edge_type']);
  const fields = Object.keys({ ...old, ...now }).filter((name) => shown(old[name]) !== shown(now[name]));
  const told = fields.filter((name) => !UNTOLD.has(name)).sort();
  return told.join(', ');
}

/** Fields that differ in any two batches, or that are no change by themselves. */
const UNTOLD = new Set([
  'batch_id',
  'snapshot_id',
  'task_id',
  'shard_id',
  'ts',
  'path',
  'line',
  'col',
  'column',
  'end_line',
  'end_column',
]);
