import { describe, expect, it } from '@jest/globals';
import { traitsOf } from '../../src/tasks/source.ts';
import { opened } from './opened.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('the text of a source file', () => {
  it('is UTF-8 without its byte order mark', async () => {
    const { decoded, starts } = await opened('a.py', '\u{feff}x = "é"\n');
    expect(decoded).toEqual({ text: 'x = "é"\n', bom: true, encoding: 'utf-8' });
    expect([...starts]).toEqual([0, 8]);
  });

  it('is Latin-1 when the bytes are not UTF-8, and the first bad byte is told', async () => {
    const { decoded } = await opened('a.js', latin1('// caf\u00e9\n'));
    expect(decoded).toEqual({ text: '// caf\u00e9\n', bom: false, encoding: 'latin1', badByte: 6 });
  });

  it.each([
    [[0x61, 0x80, 0x61], 1],
    [[0x61, 0xe2, 0x82], 1],
    [[0x61, 0xe2, 0x82, 0x61], 1],
    [[0xc3, 0xa9, 0xff], 2],
    [[0xef, 0xbb, 0xbf, 0xf0, 0x9f, 0x98], 3],
    [[0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0x80], 4],
  ])('of the bytes %j are not UTF-8 from byte %i on', async (bytes, bad) => {
    expect((await opened('a.js', Uint8Array.from(bytes))).decoded.badByte).toBe(bad);
  });

  it.each([
    ['# -*- coding: latin-1 -*-\n', 'windows-1252'],
    ['#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\n', 'iso-8859-15'],
    ['\n# coding: koi8_r\n', 'koi8-r'],
  ])('is of the encoding that a Python file declares: %j', async (head, encoding) => {
    const { decoded } = await opened('a.py', Buffer.concat([latin1(head), latin1("x = '\u00e4'\n")]));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.badByte).toBeUndefined();
    expect(decoded.text).toHaveLength(head.length + 8);
  });

  it.each([
    ['an unknown name', '# coding: klingon\n'],
    ['a comment on the third line', '\n\n# coding: latin-1\n'],
    ['a comment after code', 'import os\n# coding: latin-1\n'],
    ['text that is not of that encoding', '# coding: gbk\n# \u00ff\u00ff\n'],
  ])('is not of a declared encoding for %s', async (_case, head) => {
    const { decoded } = await opened('a.py', Buffer.concat([latin1(head), latin1('# \u00e9\n')]));
    expect(decoded.encoding).toBe('latin1');
  });

  it('ignores such comments in other languages', async () => {
    const { decoded } = await opened('a.js', latin1('// coding: koi8-r \u00e9\n'));
    expect(decoded.encoding).toBe('latin1');
  });
});

describe('what tasks know of a path', () => {
  it.each([
    ['pkg/__init__.py', 'init', 'python'],
    ['types.d.ts', 'dts', 'typescript'],
    ['view.tsx', '', 'typescript'],
    ['web/package.json', 'package.json', 'json'],
    ['tsconfig.build.json', 'tsconfig.json', 'json'],
    ['pnpm-workspace.yaml', 'pnpm-workspace.yaml', 'yaml'],
    ['docs/README.md', 'markdown', 'markdown'],
    ['Makefile', '', undefined],
  ])('%s has the traits %j and the hint %j', async (path, traits, hint) => {
    expect(traitsOf(path)).toBe(traits);
    expect((await opened(path, '')).languageHint).toBe(hint);
  });
});

describe('the symbol around an offset', () => {
  it('is the innermost function or class', async () => {
    const text = 'class A:\n    def f(self):\n        return 1\n\n    x = 2\n\ny = 3\n';
    const source = await opened('a.py', text);
    expect(source.symbolAt(text.indexOf('return'))).toBe('A.f');
    expect(source.symbolAt(text.indexOf('x ='))).toBe('A');
    expect(source.symbolAt(text.indexOf('y ='))).toBeUndefined();
  });
});
