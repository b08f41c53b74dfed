/**
 * Faults, many times over: what a store must survive, and what `verify` must find.
 *
 *     npm run soak                        # 200 kills of each command, 10,000 bit flips
 *     npm run soak -- --times 20 --seed 7
 */
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { canInject } from './soak/faults.ts';
import { canMount } from './soak/full-disk.ts';
import { renderFigures } from './soak/figure.ts';
import { soak } from './soak/soak.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '200' },
    flips: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '50' },
    collections: { type: 'string', default: '50' },
    faults: { type: 'string', default: '240' },
    'full-disks': { type: 'string', default: '100' },
    names: { type: 'string', default: '100000' },
    'cut-step': { type: 'string', default: '1' },
    size: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
  },
});

if (!canInject()) console.log('NOT DONE: failing system calls, because there is no strace on this machine.');
if (!canMount(tmpdir())) console.log('NOT DONE: full disks, because none can be mounted here.');
const figures = await soak({
  times: Number(values.times),
  flips: Number(values.flips),
  pairs: Number(values.pairs),
  collections: Number(values.collections),
  faults: Number(values.faults),
  fullDisks: Number(values['full-disks']),
  names: Number(values.names),
  cutStep: Number(values['cut-step']),
  size: Number(values.size),
  seed: Number(values.seed),
  onFigure: ({ name, trials, failures, seconds }) =>
    console.error(`${name}: ${trials} trials, ${failures.length} failures, ${seconds.toFixed(0)} s`),
});
console.log(`seed ${values.seed}\n\n${renderFigures(figures)}`);
process.exitCode = figures.some(({ failures }) => failures.length > 0) ? 1 : 0;
