// Runs the built command line with colours and writes what it says as an SVG image:
//   node scripts/terminal-shot.ts docs/images/check.svg DIRECTORY check --base main
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ansiToSvg } from './ansi-svg.ts';

const [image, cwd, ...args] = process.argv.slice(2);
if (image === undefined || cwd === undefined || args.length === 0) {
  process.stderr.write('Usage: node scripts/terminal-shot.ts IMAGE.svg DIRECTORY VERB [ARGUMENT…]\n');
  process.exit(2);
}
const bin = join(import.meta.dirname, '..', 'bin', 'codebatch.js');
const ran = spawnSync(process.execPath, [bin, ...args, '--color'], { cwd, encoding: 'utf8' });
// 1 is a verdict, not a failure.
if (ran.status !== 0 && ran.status !== 1) {
  process.stderr.write(ran.stderr);
  process.exit(ran.status ?? 3);
}
writeFileSync(image, ansiToSvg(ran.stdout, `codebatch ${args.join(' ')}`));
