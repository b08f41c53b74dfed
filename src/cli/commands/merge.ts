import { mergeParts } from '../../engine/merge.ts';
import { runBatch } from '../../engine/run.ts';
import { workerEntry } from '../../review/worker-entry.ts';
import { openStore } from '../../store/store.ts';
import { registry } from '../../tasks/registry.ts';
import { plural } from '../../util/text.ts';
import { batchOption, jsonOption, storeOf, type Register } from '../command.ts';

/** `codebatch merge PART…`: takes shards run elsewhere into one batch and finishes it. */
export const registerMerge: Register = (program, { output }) => {
  jsonOption(
    batchOption(program.command('merge <part...>').description('merge stores that ran other shard ranges')),
  ).action(async (parts: string[], options: { batch: string; store: string }) => {
    const store = storeOf(options);
    const merged = mergeParts(store, options.batch, {
      parts: parts.map((part) => openStore(part)),
      registry,
    });
    if (merged.missing.length === 0) await runBatch(store, options.batch, { registry, workerEntry });
    const shards = [...new Set(merged.missing.map(({ shard_id }) => shard_id))];
    output.result({ ...merged, complete: merged.missing.length === 0 }, () =>
      shards.length === 0
        ? `Merged ${plural(merged.merged, 'shard')}; the batch is complete.`
        : `Merged ${plural(merged.merged, 'shard')}; no part brought ${shards.join(', ')}.`,
    );
    if (shards.length > 0) output.fail();
  });
};
