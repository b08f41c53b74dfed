import { languageHint } from '../records/language.ts';
import type { OutputRecord } from '../records/output.ts';
import { compareStrings } from '../util/json.ts';
import { namesOf } from './query-filter.ts';
import { queryOutputs, type Query } from './query.ts';

/** What outputs may be counted by. Those that have no such thing are not counted. */
export const STAT_GROUPS = ['kind', 'severity', 'code', 'language', 'task', 'path', 'name'] as const;
export type StatGroup = (typeof STAT_GROUPS)[number];

export interface Count {
  value: string;
  count: number;
}

/** Counts the outputs of a question, most frequent first, equals by value. */
export function countOutputs(query: Query, by: StatGroup): Count[] {
  const counts = new Map<string, number>();
  for (const { output } of queryOutputs(query)) {
    const value = valueOf(output, by);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareStrings(a.value, b.value));
}

function valueOf(output: OutputRecord, by: StatGroup): string | undefined {
  if (by === 'name') return namesOf(output)[0];
  const value = output[by === 'task' ? 'task_id' : by === 'language' ? 'path' : by];
  if (by === 'language' && typeof value === 'string') return languageHint(value) ?? 'unknown';
  return typeof value === 'string' ? value : undefined;
}
