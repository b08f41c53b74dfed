import 'prismjs/components/prism-core.js';
import 'prismjs/components/prism-clike.js';
import 'prismjs/components/prism-javascript.js';
import 'prismjs/components/prism-markup.js';
import 'prismjs/components/prism-typescript.js';
import 'prismjs/components/prism-jsx.js';
import 'prismjs/components/prism-tsx.js';
import 'prismjs/components/prism-python.js';
import type { Grammar, Token as PrismToken, TokenStream } from 'prismjs';
import type { Token } from './segments.ts';

declare const Prism: {
  languages: Record<string, Grammar | undefined>;
  tokenize: (text: string, grammar: Grammar) => (string | PrismToken)[];
};

const GRAMMARS: Record<string, string> = {
  python: 'python',
  javascript: 'jsx',
  typescript: 'typescript',
  tsx: 'tsx',
};

/** What the languages make of a text, as plain data: no markup is ever made of it. */
export function tokensOf(text: string, language: string | undefined): Token[] {
  const name = language !== undefined && Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language]! : undefined;
  const grammar = name === undefined ? undefined : Prism.languages[name];
  if (grammar === undefined) return [{ text, name: '' }];
  const found: Token[] = [];
  const visit = (stream: TokenStream, around: string): void => {
    if (typeof stream === 'string') found.push({ text: stream, name: around });
    else if (Array.isArray(stream)) for (const one of stream) visit(one, around);
    else visit(stream.content, styleOf(stream.type) || around);
  };
  visit(Prism.tokenize(text, grammar), '');
  return found;
}

const STYLES: Record<string, string> = {
  keyword: 'keyword',
  boolean: 'keyword',
  builtin: 'name',
  'class-name': 'name',
  function: 'name',
  decorator: 'name',
  string: 'string',
  'template-string': 'string',
  'triple-quoted-string': 'string',
  'string-interpolation': 'string',
  regex: 'string',
  number: 'number',
  comment: 'comment',
  tag: 'name',
  interpolation: 'plain',
};

function styleOf(type: string): string {
  return Object.hasOwn(STYLES, type) ? STYLES[type]! : '';
}
