import { UserError } from '../util/errors.ts';
import { ALL_SHARDS, type ShardId } from './digest.ts';

/**
 * Shards of a range: `00-3f`, one shard `ab`, or several by commas. Sorted, each once.
 * Throws `INVALID_ARGUMENT`.
 */
export function parseShardRange(text: string): ShardId[] {
  const wanted = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^([0-9a-f]{2})(?:-([0-9a-f]{2}))?$/.exec(part.trim().toLowerCase());
    const first = match ? Number.parseInt(match[1]!, 16) : Number.NaN;
    const last = match?.[2] === undefined ? first : Number.parseInt(match[2], 16);
    if (!(first <= last))
      throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(part)} is not a shard range.`, {
        hints: ['A range is two hex numbers from 00 to ff, the smaller first: 00-3f.'],
      });
    for (let n = first; n <= last; n++) wanted.add(n);
  }
  return ALL_SHARDS.filter((_, n) => wanted.has(n));
}
