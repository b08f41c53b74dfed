import { Option, type Command } from 'commander';
import type { IndexUse } from '../../engine/ask-query.ts';
import { queryOutputs, type Answered, type Query } from '../../engine/query.ts';
import type { QueryFilters } from '../../engine/query-filter.ts';
import { countOutputs, STAT_GROUPS, type Count, type StatGroup } from '../../engine/query-stats.ts';
import { questionDigest, readCursor, writeCursor } from '../../engine/query-cursor.ts';
import type { OutputRecord } from '../../records/output.ts';
import { itemOptions, listOf, oneMore, tellItems, type Item, type ItemOptions } from '../answer-items.ts';
import { batchOption, type Face, type Register } from '../command.ts';
import { explainOption, tellSources } from '../explain-option.ts';
import { indexOption, tellAsked } from '../index-option.ts';
import { tableFor } from '../output-row.ts';

/** The options of every question about outputs. */
export interface QueryOptions extends ItemOptions {
  store: string;
  batch: string;
  index: boolean;
  explain?: boolean;
  task?: string[];
  kind?: string[];
  severity?: string[];
  code?: string[];
  path?: string[];
  language?: string[];
  name?: string[];
  by?: StatGroup;
}

type Filter = 'task' | 'kind' | 'severity' | 'code' | 'path' | 'language' | 'name';

const EVERYWHERE: readonly Filter[] = ['task', 'path', 'language'];

/** What can be asked for: of which kind, and which filters make sense there. */
const NOUNS: Record<string, { kind?: string; filters: readonly Filter[]; says: string }> = {
  outputs: { filters: ['kind', 'severity', 'code', 'name'], says: 'outputs of all kinds' },
  diagnostics: { kind: 'diagnostic', filters: ['severity', 'code'], says: 'diagnostics' },
  symbols: { kind: 'symbol', filters: ['name'], says: 'names that the code defines' },
  edges: { kind: 'edge', filters: ['name'], says: 'imports, exports, inheritance; --name is their target' },
  metrics: { kind: 'metric', filters: ['name'], says: 'measured values' },
};

/** `codebatch query outputs|diagnostics|symbols|edges|metrics|stats` */
export const registerQuery: Register = (program, face) => {
  const query = program.command('query').description('ask a batch for its outputs');
  for (const [noun, { kind, filters, says }] of Object.entries(NOUNS)) {
    const command = query.command(noun).description(`list ${says}`);
    queryOptions(command, filters).action((options: QueryOptions) =>
      tellOutputs(face, `query ${noun}`, { ...options, ...(kind === undefined ? {} : { kind: [kind] }) }),
    );
  }
  const stats = query.command('stats').description('count outputs');
  queryOptions(stats, NOUNS['outputs']!.filters)
    .addOption(groupOption())
    .action((options: QueryOptions) => tellCounts(face, 'query stats', options));
};

/** `codebatch errors`: `query diagnostics --severity error`. */
export const registerErrors: Register = (program, face) => {
  const command = program.command('errors').description('list diagnostics of severity error');
  queryOptions(command, ['code']).action((options: QueryOptions) =>
    tellOutputs(face, 'errors', { ...options, kind: ['diagnostic'], severity: ['error'] }),
  );
};

/** `codebatch top`: the most frequent values, as `query stats` counts them. */
export const registerTop: Register = (program, face) => {
  const command = program.command('top').description('count outputs, the most frequent first');
  queryOptions(command, NOUNS['outputs']!.filters)
    .addOption(groupOption())
    .action((options: QueryOptions) => tellCounts(face, 'top', { limit: 10, ...options }));
};

function queryOptions(command: Command, own: readonly Filter[]): Command {
  const says: Record<Filter, [string, string, (text: string, before?: string[]) => string[]]> = {
    task: ['<list>', 'only these tasks, by id or type', listOf],
    kind: ['<list>', 'only these kinds', listOf],
    severity: ['<list>', 'only these severities', listOf],
    code: ['<list>', 'only these rules', listOf],
    path: ['<glob>', 'only this file, folder or glob as in .gitignore; may be repeated', oneMore],
    language: ['<list>', 'only files of these languages', listOf],
    name: ['<list>', 'only these names; * stands for anything', listOf],
  };
  for (const filter of [...EVERYWHERE, ...own]) {
    const [value, text, read] = says[filter];
    command.option(`--${filter} ${value}`, text, read);
  }
  return explainOption(indexOption(itemOptions(batchOption(command))));
}

function groupOption(): Option {
  return new Option('--by <what>', 'what to count by').choices(STAT_GROUPS).default('kind');
}

function filtersOf(options: QueryOptions): QueryFilters {
  const { task = [], kind = [], severity = [], code = [], path = [], language = [], name = [] } = options;
  return {
    tasks: task,
    kinds: kind,
    severities: severity,
    codes: code,
    paths: path,
    languages: language,
    names: name,
  };
}

/** The filters that were given: what `--json` repeats. */
function given(filters: QueryFilters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filters).filter(([, list]: [string, string[]]) => list.length > 0),
  );
}

async function tellOutputs(face: Face, command: string, options: QueryOptions): Promise<void> {
  await tellAsked(face, { ...options, filters: filtersOf(options) }, async (query, index) => {
    if (options.explain) return explainQuery(face, command, { query, index });
    const kind = options.kind?.length === 1 ? options.kind[0] : undefined;
    const { header, row } = tableFor(kind);
    await tellItems<OutputRecord>(face, options, {
      head: headOf(query),
      items: outputItems(queryOutputs(query, options.cursor)),
      header,
      row,
      none: 'Nothing matches.',
      missing: query.missing,
    });
  });
}

function headOf({ batchId, snapshotId, filters }: Query): Record<string, unknown> {
  return { batch_id: batchId, snapshot_id: snapshotId, filters: given(filters) };
}

function* outputItems(answers: Iterable<Answered>): Generator<Item<OutputRecord>> {
  for (const { output, cursor } of answers) yield { value: output, cursor };
}

async function tellCounts(face: Face, command: string, options: QueryOptions): Promise<void> {
  const by = options.by ?? 'kind';
  await tellAsked(face, { ...options, filters: filtersOf(options) }, async (query, index) => {
    if (options.explain) return explainQuery(face, command, { query, index });
    const counts = countOutputs(query, by);
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    await tellItems<Count>(face, options, {
      head: { ...headOf(query), by, values: counts.length, total },
      items: countItems(counts, questionDigest([query.digest, by]), options.cursor),
      header: [by.toUpperCase(), 'COUNT'],
      row: ({ value, count }) => [value, count],
      none: 'Nothing matches.',
      missing: query.missing,
    });
  });
}

function* countItems(counts: readonly Count[], digest: string, cursor?: string): Generator<Item<Count>> {
  const start = cursor === undefined ? 0 : Number(readCursor(digest, cursor)[0]);
  for (let at = start; at < counts.length; at++)
    yield { value: counts[at]!, cursor: () => writeCursor(digest, [at + 1]) };
}

function explainQuery(
  face: Face,
  command: string,
  { query, index }: { query: Query; index: IndexUse },
): void {
  const { batchId, snapshotId, tasks, shards, filters } = query;
  tellSources(face, command, {
    batches: [batchId],
    snapshots: [snapshotId],
    tasks: tasks.map(({ task_id: id }) => id),
    ...(filters.paths?.length ? { shards } : {}),
    records: ['plan', 'snapshot', 'files', 'state', 'outputs'],
    index,
    notes: [
      'One shard is read at a time, one output at a time.',
      'Order: task as in the plan, then shard, then as written; filters change what is told, never the order.',
    ],
  });
}
