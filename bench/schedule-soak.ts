/**
 * Faults in the middle of a workplan: workers and servers are killed and stopped, and the clock jumps. Nothing may be
 * lost, and nothing completed twice.
 *
 *     npm run soak:schedule
 *     npm run soak:schedule -- --jobs 200 --kills 20 --pauses 4 --seed 7
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scheduleChaos } from './soak/schedule-chaos.ts';
import { isSound } from './soak/schedule-verdict.ts';

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '8' },
    jobs: { type: 'string', default: '5000' },
    kills: { type: 'string', default: '400' },
    pauses: { type: 'string', default: '50' },
    jumps: { type: 'string', default: '20' },
    lease: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
  },
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const root = mkdtempSync(join(tmpdir(), 'codebatch-soak-'));
try {
  const result = await scheduleChaos({
    root,
    workers: Number(values.workers),
    jobs: Number(values.jobs),
    kills: Number(values.kills),
    pauses: Number(values.pauses),
    jumps: Number(values.jumps),
    leaseMs: Number(values.lease) * 1000,
    seed: Number(values.seed),
    onProgress: (text) => console.error(text),
  });
  console.log(`seed ${values.seed}`);
  console.table(result);
  process.exitCode = isSound(result) ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
