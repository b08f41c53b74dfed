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

/** Output of builds, and test data in which every text stands twice, as input and as expected output. */
const ASIDE = /(^|\/)(dist|docs|tests\/data)\/|\.d\.ts$|\.min\./;

/** Code files of a fetched package that people wrote: not what was built of its sources. Throws when it was not fetched. */
export function sourcesOf(name: string): MarkedFile[] {
  const root = join(TREES, name);
  if (!existsSync(root)) throw new Error(`${name} is not there: npm run fetch-trees -- ${name}`);
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\0')
    .filter((path) => languageOf(path) !== undefined && !ASIDE.test(path));
  const isBuilt = paths.some((path) => /^src\/.*\.tsx?$/.test(path));
  return paths
    .filter((path) => !(isBuilt && /\.[cm]?jsx?$/.test(path)))
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
