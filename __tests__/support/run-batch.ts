/** Runs a batch in a process of its own, to be killed: `run-batch.ts STORE BATCH`. */
import { runBatch } from '../../src/engine/run.ts';
import { workerEntry } from '../../src/review/worker-entry.ts';
import { openStore } from '../../src/store/store.ts';
import { registry } from '../../src/tasks/registry.ts';

const [root, batchId] = process.argv.slice(2);
await runBatch(openStore(root!), batchId!, { registry, workerEntry, jobs: 2 });
