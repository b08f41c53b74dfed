/**
 * The app on a bad day: deliveries that come twice, in another order, with bad signatures, while the process is killed.
 *
 *     npm run soak:app                                    # 10,000 deliveries, 20 kills
 *     npm run soak:app -- --deliveries 500 --kills 5 --seed 7
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appSoak } from '../__tests__/support/app-soak.ts';

const { values } = parseArgs({
  options: {
    deliveries: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'codebatch-app-soak-'));
try {
  const { problems, ...figures } = await appSoak({
    deliveries: Number(values.deliveries),
    kills: Number(values.kills),
    seed: Number(values.seed),
    folder,
    onProgress: (told) => console.error(told),
  });
  for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${Math.round(value * 10) / 10}`);
  console.log(`problems: ${problems.length}`);
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
