import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../src/records/language.ts';
import { compareStrings } from '../../src/util/json.ts';
import { markedLines, type MarkedFile } from './marked-text.ts';
import type { Random } from './random.ts';

const TREES = join(import.meta.dirname, '..', '..', '.cache', 'trees');

/** Files of this size are what people edit; longer ones only cost time. */
const LINES = { least: 40, most: 900 };

/** Code files of a fetched package. Throws when it was not fetched. */
export function sourcesOf(name: string): MarkedFile[] {
  const root = join(TREES, name);
  if (!existsSync(root)) throw new Error(`${name} is not there: npm run fetch-trees -- ${name}`);
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\0')
    .filter((path) => languageOf(path) !== undefined && !/(^|\/)(dist|docs)\/|\.d\.ts$|\.min\./.test(path))
    .sort(compareStrings)
    .flatMap((path) => {
      const lines = markedLines(readFileSync(join(root, path), 'utf8'));
      const isWide = lines.some(({ text }) => text.length > 500);
      return lines.length >= LINES.least && lines.length <= LINES.most && !isWide ? [{ path, lines }] : [];
    });
}

/** Some files of a list. */
export function sample(files: readonly MarkedFile[], count: number, random: Random): MarkedFile[] {
  return random.shuffled(files).slice(0, count);
}
