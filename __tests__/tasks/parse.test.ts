import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../src/records/output.ts';
import { parse } from '../../src/tasks/parse.ts';
import { opened } from './opened.ts';

const defaults = { emit_ast: false, emit_diagnostics: true };

async function diagnostics(path: string, content: string | Uint8Array): Promise<Diagnostic[]> {
  const facts = parse.run(await opened(path, content), defaults);
  return facts.filter((fact) => fact.kind === 'diagnostic');
}

async function places(path: string, content: string): Promise<string[]> {
  return (await diagnostics(path, content)).map(
    ({ code, line, column, end_line: endLine, end_column: endColumn, message }) =>
      `${code} ${line}:${column}-${endLine}:${endColumn} ${message}`,
  );
}

describe('the summary of a file', () => {
  it('tells language, size of the tree, encoding and line ends of code', async () => {
    const facts = parse.run(await opened('a.py', '\u{feff}x = 1\r\ny = 2\r\n'), defaults);
    expect(facts).toEqual([
      {
        kind: 'ast',
        format: 'summary',
        ast_mode: 'full',
        language: 'python',
        node_count: 11,
        parse_errors: 0,
        bom: true,
        encoding: 'utf-8',
        line_ends: 'crlf',
      },
    ]);
  });

  it('counts lines, words and characters of plain text', async () => {
    const [fact] = parse.run(await opened('a.md', '# Title\n\ntwo words 😀\n'), defaults);
    expect(fact).toMatchObject({
      ast_mode: 'text_stats',
      line_ends: 'lf',
      stats: { lines: 3, words: 5, characters: 21, non_empty_lines: 2 },
    });
  });

  it.each([
    ['a\nb\r\n', 'mixed'],
    ['a\rb', 'cr'],
    ['a', 'none'],
  ])('sees the line ends of %j', async (text, ends) => {
    expect(parse.run(await opened('a.txt', text), defaults)[0]).toMatchObject({ line_ends: ends });
  });

  it('says nothing about files that are neither code nor text', async () => {
    expect(parse.run(await opened('logo.png', Buffer.from([0x89, 0x50, 0xff])), defaults)).toEqual([]);
  });
});

describe('syntax errors', () => {
  it('name what was not expected, where it stands', async () => {
    expect(await places('a.py', 'x = 1\ny = = 2\n')).toEqual(['E0001 2:5-2:6 Syntax error: unexpected "="']);
  });

  it('name what is missing', async () => {
    expect(await places('a.js', 'let a = { b: 1;\n')).toEqual([
      expect.stringMatching(/^E0002 1:\d+-1:\d+ Syntax error: missing "}"$/),
    ]);
  });

  it('lie in the function that holds them', async () => {
    const [error] = await diagnostics('a.py', 'class A:\n    def f(self):\n        x = = 2\n');
    expect(error).toMatchObject({ severity: 'error', symbol: 'A.f', line: 3, col: 13, column: 13 });
  });

  it('are counted in the summary', async () => {
    const facts = parse.run(await opened('a.py', 'x = = 1\nok = 1\ny = = 2\n'), defaults);
    expect(facts).toHaveLength(3);
    expect(facts[0]).toMatchObject({ parse_errors: 2 });
  });

  it('show at most forty characters of one line', async () => {
    for (const { message } of await diagnostics('a.py', `)))${' @@ $$ ??'.repeat(40)}\n%%% ((\n`)) {
      const shown = /^Syntax error: unexpected "(.*)"$/.exec(message)?.[1] ?? '';
      expect(Array.from(shown).length).toBeLessThanOrEqual(40);
      expect(shown).not.toMatch(/\n/);
    }
    expect(await places('a.py', `)))${' @@ $$ ??'.repeat(40)}\n`)).not.toEqual([]);
  });

  it('are not told when nobody wants them', async () => {
    const facts = parse.run(await opened('a.py', 'x = = 1\n'), { ...defaults, emit_diagnostics: false });
    expect(facts.map(({ kind }) => kind)).toEqual(['ast']);
  });
});

describe('bytes that are not UTF-8', () => {
  it('are a warning where the first of them stands', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('a = 1\n# caf\u00e9\n', 'latin1'),
    ]);
    expect(await diagnostics('a.py', bytes)).toEqual([
      expect.objectContaining({
        code: 'W0002',
        severity: 'warning',
        message: 'Not valid UTF-8 (byte 14); read as Latin-1',
        line: 2,
        column: 6,
        end_column: 7,
      }),
    ]);
  });

  it('are no warning in a Python file that says so itself', async () => {
    expect(await diagnostics('a.py', Buffer.from('# coding: latin-1\n# caf\u00e9\n', 'latin1'))).toEqual([]);
  });
});

describe('the whole tree', () => {
  it('is the content of the fact when asked for', async () => {
    const [fact] = parse.run(await opened('a.py', 'f(1)\n'), { ...defaults, emit_ast: true });
    const tree: unknown = JSON.parse(fact!.content!);
    expect(tree).toMatchObject({
      type: 'module',
      parser: 'tree-sitter',
      start: 0,
      end: 5,
      children: [
        {
          type: 'expression_statement',
          children: [
            {
              type: 'call',
              end_point: { row: 0, column: 4 },
              children: [
                { type: 'identifier', field: 'function', text: 'f' },
                { type: 'argument_list', children: [{ type: 'integer', text: '1', start: 2 }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('has no limit on depth', async () => {
    const depth = 5000;
    const text = `x = ${'['.repeat(depth)}${']'.repeat(depth)}\n`;
    const [fact] = parse.run(await opened('a.py', text), { ...defaults, emit_ast: true });
    expect(fact!.content!.match(/"type":"list"/g)).toHaveLength(depth);
    expect(fact!.content!.match(/[{[]/g)).toHaveLength(fact!.content!.match(/[}\]]/g)!.length);
  });

  it('is the counts for plain text', async () => {
    const [fact] = parse.run(await opened('a.txt', 'hi\n'), { ...defaults, emit_ast: true });
    expect(JSON.parse(fact!.content!)).toMatchObject({ type: 'TextInfo', stats: { words: 1 } });
  });
});
