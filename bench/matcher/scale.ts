/**
 * What comparing costs as it grows: sides of up to a million diagnostics each, of which some files changed. Texts and
 * findings are made when they are asked for, so that what is measured is the comparison's own.
 *
 *     node --expose-gc bench/matcher/scale.ts [--most N] [--changed PERCENT]
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { compare } from '../../src/compare/compare.ts';
import type { ComparedFile, ComparedSide, SideFinding } from '../../src/compare/side.ts';

const LINES = 200;
/** Diagnostics of one file. */
const EACH = 20;

/** The text of a file: lines of its own, every tenth of which is said something of. */
function textOf(file: number, isEdited: boolean): string {
  const lines = Array.from(
    { length: LINES },
    (_, at) => `    value_${file}_${at} = compute(${at}, ${(file * 31 + at * 7) % 997})`,
  );
  if (isEdited) lines.splice(20 + (file % 100), 0, '    added = one_line()', '    added = another()');
  if (isEdited && file % 3 === 0) lines.push(...lines.splice(30, 12));
  return `${lines.join('\n')}\n`;
}

function findingsIn(path: string, text: string): SideFinding[] {
  return text.split('\n').flatMap((line, at) => {
    const match = /value_\d+_(\d*0) = /.exec(line);
    return match
      ? [
          {
            kind: 'diagnostic' as const,
            code: `N00${Number(match[1]) % 4}`,
            severity: 'warning' as const,
            message: `'value ${match[1]}' is computed`,
            path,
            line: at + 1,
            column: 5,
            col: 5,
            task_id: '04_lint',
            scope: 'shard' as const,
            symbol: `f${Math.floor(Number(match[1]) / 40)}`,
          },
        ]
      : [];
  });
}

function sideOf(files: number, changed: (file: number) => boolean): ComparedSide {
  const numbers = new Map<string, number>();
  const described = new Map<string, ComparedFile>();
  for (let file = 0; file < files; file++) {
    const path = `src/${file % 97}/${file}.py`;
    const digest = `${file}${changed(file) ? '+' : ''}`;
    numbers.set(path, file);
    described.set(path, {
      path,
      digest,
      key: digest,
      language: 'python',
      status: 'analysed',
      ignored: false,
    });
  }
  const text = (path: string): string => textOf(numbers.get(path)!, changed(numbers.get(path)!));
  return {
    files: described,
    findings: (path) => findingsIn(path, text(path)),
    shardCount: () => EACH,
    batchFindings: () => [],
    text,
  };
}

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '1000000' },
    changed: { type: 'string', default: '5' },
    one: { type: 'string' },
  },
});

if (values.one === undefined) {
  console.log(`Both sides, ${values.changed} % of the files changed`);
  console.log('  diagnostics on each side      time  per million        memory');
  for (let count = Number(values.most) / 64; count <= Number(values.most); count *= 4)
    spawnSync(
      process.execPath,
      ['--expose-gc', import.meta.filename, '--one', String(Math.round(count)), '--changed', values.changed],
      { stdio: 'inherit' },
    );
} else {
  const count = Number(values.one);
  const share = Number(values.changed) / 100;
  const files = Math.ceil(count / EACH);
  const base = sideOf(files, () => false);
  const head = sideOf(files, (file) => file % 100 < share * 100);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const { unchangedCount, findings } = compare(base, head);
  const seconds = (performance.now() - started) / 1000;
  const peak = process.resourceUsage().maxRSS * 1024;
  if (unchangedCount + findings.length < count) throw new Error('Some diagnostics got lost.');
  console.log(
    `  ${count.toLocaleString('en-US').padStart(24)} ${seconds.toFixed(2).padStart(9)} s ${((seconds / count) * 1e6).toFixed(1).padStart(10)} s ${`${Math.round((peak - before) / 1048576)} MiB`.padStart(12)}`,
  );
}
