/**
 * The whole truth about a checkout: `npm run check`. Runs every step even when one fails, shows the output of those that
 * do, and ends with one line.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const STEPS: readonly (readonly [name: string, ...argv: string[]])[] = [
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types', 'npm', 'run', '--silent', 'types'],
  ['schemas', process.execPath, 'scripts/schemas.ts', '--check'],
  ['page', process.execPath, 'scripts/page.ts', '--check'],
  ['action', process.execPath, 'scripts/action-yml.ts', '--check'],
  ['dist', process.execPath, 'scripts/dist.ts', '--check'],
  ['workflows', process.execPath, 'scripts/workflows.ts'],
  ['build', 'npm', 'run', '--silent', 'build'],
  // The layer walls are a test: __tests__/layers.test.ts.
  ['tests', 'npm', 'test', '--silent'],
];

const root = join(import.meta.dirname, '..');
const failed: string[] = [];
for (const [name, program, ...args] of STEPS) {
  const started = performance.now();
  const result = spawnSync(program!, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ok = result.status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(9)} ${seconds} s`);
  if (!ok) {
    failed.push(name);
    console.log(result.stdout ?? '', result.stderr ?? '', result.error ?? '');
  }
}
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
