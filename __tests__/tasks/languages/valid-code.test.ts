import { describe, expect, it } from '@jest/globals';
import { parseSync, type ParseOptions } from '@swc/core';
import { parse } from '../../../src/tasks/parse.ts';
import { opened } from '../opened.ts';
import { invalid } from './valid-code/invalid.ts';
import { javascript } from './valid-code/javascript.ts';
import { python } from './valid-code/python.ts';
import { tsx } from './valid-code/tsx.ts';
import { typescript } from './valid-code/typescript.ts';

async function syntaxErrors(path: string, text: string): Promise<string[]> {
  const facts = parse.run(await opened(path, text), { emit_ast: false, emit_diagnostics: true });
  return facts.flatMap((fact) =>
    fact.kind === 'diagnostic' && /^E000[12]$/.test(fact.code)
      ? [`${fact.line}:${fact.column} ${fact.message}`]
      : [],
  );
}

type Row = readonly [name: string, text: string, kind?: string];

/** Rows without a hole: in the place of one a test would be given a callback. */
function whole(table: readonly Row[]): [name: string, text: string, kind: string][] {
  return table.map(([name, text, kind = '']) => [name, text, kind]);
}

/** Throws where the text is not valid for another parser. */
function prove(text: string, options: ParseOptions & { isModule?: boolean }): void {
  parseSync(text, { target: 'esnext', ...options });
}

describe('valid TypeScript is no syntax error', () => {
  it.each(whole(typescript))('%s', async (_name, text) => {
    prove(text, { syntax: 'typescript', decorators: true });
    expect(await syntaxErrors('a.ts', text)).toEqual([]);
  });
});

describe('valid TSX is no syntax error', () => {
  it.each(whole(tsx))('%s', async (_name, text) => {
    prove(text, { syntax: 'typescript', tsx: true, decorators: true });
    expect(await syntaxErrors('a.tsx', text)).toEqual([]);
  });
});

describe('valid JavaScript is no syntax error', () => {
  it.each(whole(javascript))('%s', async (_name, text, kind) => {
    if (kind === 'ts') prove(text, { syntax: 'typescript', decorators: true });
    else if (kind !== 'proposal')
      prove(text, {
        syntax: 'ecmascript',
        jsx: kind === 'jsx',
        decorators: true,
        isModule: kind !== 'script',
      });
    expect(await syntaxErrors('a.js', text)).toEqual([]);
  });
});

describe('valid Python is no syntax error', () => {
  it.each(whole(python))('%s', async (_name, text) => {
    expect(await syntaxErrors('a.py', text)).toEqual([]);
  });
});

describe('what is wrong beside what the grammars do not know is a syntax error still', () => {
  it.each(invalid)('%s: %j', async (path, text) => {
    if (!path.endsWith('.py'))
      expect(() =>
        prove(text, { syntax: 'typescript', tsx: path.endsWith('x'), decorators: true }),
      ).toThrow();
    expect(await syntaxErrors(path, text)).not.toEqual([]);
  });
});
