import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../../src/records/language.ts';
import { closeGrammarGaps } from '../../../src/tasks/languages/grammar-gaps.ts';
import { opened } from '../opened.ts';

async function errors(path: string, text: string): Promise<number> {
  return (await opened(path, text)).syntax!.errors.length;
}

describe('valid TypeScript that the grammar does not know', () => {
  it.each([
    ['variance', 'interface A<in out T, out E = never, in R extends X = Y> {\n  a: T;\n}\n'],
    ['variance after comments', 'interface A<\n  /** note */\n  out T,\n  // note\n  in U\n> {}\n'],
    [
      'call signatures without semicolons',
      'const f: {\n  <A>(a: A): (b: B) => C\n  /** more */\n  <A, B>(a: A): B\n} = g;\n',
    ],
    ['call signatures over several lines', 'interface I {\n (x: string): string\n <\n B\n >(a: B): B\n}\n'],
    ['types exported as a whole', 'export type * from "./a";\n'],
  ])('is no syntax error: %s', async (_case, text) => {
    expect(await errors('a.ts', text)).toBe(0);
  });

  it.each([
    'export { v as if, w as default, x as\n void };\n',
    'import { void as v, a, in as b } from "x";\n',
  ])('is no syntax error in JavaScript: %j', async (text) => {
    const source = await opened('a.js', text);
    expect(source.syntax!.errors).toEqual([]);
    expect(source.syntax!.tree.text).toBe(text);
  });

  it('keeps its length, so that all places stay', () => {
    const text = 'interface A<in out T> {}\ntype B = {\n  <A>(): C // note\n  <A>(): D\n}\n';
    const closed = closeGrammarGaps(text, 'typescript')!;
    expect(closed).toHaveLength(text.length);
    expect(closed).toBe('interface A<       T> {}\ntype B = {\n  <A>(): C;// note\n  <A>(): D\n}\n');
  });

  it('is looked for where there can be some', () => {
    expect(closeGrammarGaps('export type * from "a"', 'javascript')).toBeUndefined();
    expect(closeGrammarGaps('const a = 1;\n', 'typescript')).toBeUndefined();
  });

  it.each<[string, Language, string]>([
    [
      'comments',
      'typescript',
      `a ${'/'.repeat(20_000)}\n${'b\n// c // d\n'.repeat(5000)}${'/**/ '.repeat(2000)}x`,
    ],
    ['a long comment', 'tsx', `a /*${' a'.repeat(200_000)}*/ b`],
    ['white space', 'typescript', `type${' '.repeat(200_000)}\n${'\n '.repeat(100_000)}x`],
    ['quotes that nothing closes', 'javascript', String.raw`"\'\ `.repeat(50_000)],
    ['regular expressions that nothing closes', 'javascript', '=/['.repeat(50_000)],
    ['templates that nothing closes', 'typescript', '`${'.repeat(50_000)],
    ['a long string', 'javascript', `import "${'a'.repeat(200_000)}"${' '.repeat(100_000)}with`],
    ['imports that nothing closes', 'typescript', 'import("a",'.repeat(20_000)],
    ['signatures that nothing ends', 'typescript', 'export default function (): a '.repeat(5000)],
    ['parameters that nothing closes', 'typescript', 'export default function ('.repeat(10_000)],
    ['decorators that nothing closes', 'typescript', ' @('.repeat(10_000)],
    ['generics that nothing closes', 'python', 'def f[\n'.repeat(10_000)],
    ['white space', 'python', `x${' '.repeat(200_000)}\n${'\n '.repeat(100_000)}_${'_ '.repeat(50_000)}`],
    ['quotes that nothing closes', 'python', `${'"\\'.repeat(50_000)}${"'''".repeat(20_001)}`],
  ])('takes time in proportion to the text: %s in %s', (_what, language, text) => {
    const start = performance.now();
    closeGrammarGaps(text, language);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('does not hide what is wrong', async () => {
    expect(await errors('a.ts', 'interface A<in out T> {}\nlet = = 1;\n')).toBeGreaterThan(0);
  });
});
