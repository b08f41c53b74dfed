import { readOutputText } from '../store/batches.ts';
import type { Store } from '../store/store.ts';
import type { BlockReader } from './batch-scope.ts';

/**
 * Reads facts back from published outputs, a task at a time, keeping only lines of the wanted kinds: the batch-scope
 * tasks see what the store says, whoever computed it.
 */
export function storedFacts(
  store: Store,
  given: { batchId: string; shards: readonly string[]; kinds: readonly string[] },
): BlockReader {
  const { batchId, shards } = given;
  const tasks = new Map<string, Map<string, string>>();
  const prefixes = given.kinds.map((kind) => `{"kind":"${kind}"`);
  const load = (taskId: string): Map<string, string> => {
    const byPath = new Map<string, string>();
    for (const shardId of shards)
      for (const line of readOutputText(store, { batchId, taskId, shardId }).split('\n')) {
        if (!prefixes.some((prefix) => line.startsWith(prefix))) continue;
        const { path } = JSON.parse(line) as { path: string };
        byPath.set(path, `${byPath.get(path) ?? ''}${line}\n`);
      }
    return byPath;
  };
  return (taskId, file) => {
    let blocks = tasks.get(taskId);
    if (!blocks) tasks.set(taskId, (blocks = load(taskId)));
    return blocks.get(file.path) ?? '';
  };
}
