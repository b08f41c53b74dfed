import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const SPEC = readFileSync(join(ROOT, 'SPEC.md'), 'utf8');

interface Clause {
  section: string;
  file: string;
  title: string;
}

/** The rows of the table of compliance. */
function clauses(): Clause[] {
  const table = SPEC.slice(SPEC.indexOf('## 13. Compliance'));
  return [...table.matchAll(/^\| (\d+) +\| .*? \| `([^`]+)` +\| (.+?) *\|$/gm)].map(
    ([, section, file, title]) => ({ section: section!, file: file!, title: title! }),
  );
}

describe('the specification', () => {
  it('names for each clause a test that exists', () => {
    const found = clauses();
    expect(found.length).toBeGreaterThan(50);
    for (const { file, title } of found) {
      const path = join(ROOT, '__tests__', file);
      const text = existsSync(path) ? readFileSync(path, 'utf8').replaceAll(/\(\s+/g, '(') : '';
      const isThere = ["'", '"', '`'].some((quote) => text.includes(`(${quote}${title}${quote},`));
      expect([file, title, isThere]).toEqual([file, title, true]);
    }
  });

  it('has a clause of every section', () => {
    const sections = new Set(clauses().map(({ section }) => Number(section)));
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].filter((section) => !sections.has(section))).toEqual([]);
  });

  it('links only to schemas that are published', () => {
    for (const [, file] of SPEC.matchAll(/\((schemas\/[^)]+)\)/g))
      expect([file, existsSync(join(ROOT, file!))]).toEqual([file, true]);
  });
});
