import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../../src/records/output.ts';
import { lint } from '../../../src/tasks/lint.ts';
import { opened } from '../opened.ts';

const defaults = lint.config.parse({});

async function diagnostics(path: string, content: string | Uint8Array): Promise<Diagnostic[]> {
  return lint.run(await opened(path, content), defaults) as Diagnostic[];
}

describe('the lint task', () => {
  it('gives findings of all rules in the order of the text', async () => {
    const text = 'import os \n\ndef f():\n\tx = 1  # TODO\n\treturn 2';
    expect(
      (await diagnostics('a.py', text)).map(({ line, column, code }) => `${line}:${column} ${code}`),
    ).toEqual(['1:8 L101', '1:10 L001', '4:1 L004', '4:2 L102', '4:11 L003', '5:1 L004', '5:10 L005']);
  });

  it('gives each finding its range and symbol', async () => {
    const text = 'class A:\n    def f(self):\n        value = 1\n        return 2\n';
    expect(await diagnostics('a.py', text)).toEqual([
      {
        kind: 'diagnostic',
        severity: 'warning',
        code: 'L102',
        message: "Unused variable 'value'",
        line: 3,
        column: 9,
        col: 9,
        end_line: 3,
        end_column: 14,
        symbol: 'A.f',
      },
    ]);
  });

  it('keeps what a comment silences, and says so', async () => {
    const found = await diagnostics('a.py', 'import os  # noqa: F401\nimport sys\n');
    expect(found.map(({ code, line, suppressed }) => [code, line, suppressed])).toEqual([
      ['L101', 1, true],
      ['L101', 2, undefined],
    ]);
  });

  it('reads words of L003 in comments of code and never in its strings', async () => {
    const found = await diagnostics('a.ts', 'f("TODO", `FIXME`); // XXX\n/* a\n hack */\n');
    expect(found.map(({ code, line, message }) => `${code} ${line} ${message}`)).toEqual([
      'L003 1 Found XXX comment',
      'L003 3 Found HACK comment',
    ]);
  });

  it('says nothing of a minified bundle', async () => {
    expect(await diagnostics('a.min.js', 'import x from "y" \n')).toEqual([]);
    expect(await diagnostics('a.minor.js', 'import x from "y" \n')).toHaveLength(2);
  });

  it('looks at other text only when asked', async () => {
    expect(lint.accepts('README.md', undefined, defaults)).toBe(false);
    expect(lint.accepts('README.md', undefined, { ...defaults, all_text: true })).toBe(true);
    expect(lint.accepts('a.tsx', 'tsx', defaults)).toBe(true);
    expect((await diagnostics('README.md', 'a  \nTODO: b\n')).map(({ code }) => code)).toEqual([
      'L001',
      'L003',
    ]);
    expect(await diagnostics('logo.png', Buffer.from([0xff, 0x20, 0x0a]))).toEqual([]);
  });

  it.each([
    [{ max_line_length: 10 }],
    [{ max_line_length: 80.5 }],
    [{ todo_words: [] }],
    [{ todo_words: ['a b'] }],
    [{ check_todo: false }],
  ])('refuses the options %j', (options) => {
    expect(lint.config.safeParse(options).success).toBe(false);
  });
});
