import { asName, closingOf, type Draft, type Edit } from './draft.ts';

const STRING = String.raw`(?:"_*"|'_*')`;
const IMPORT = new RegExp(String.raw`\bimport(?<!(?:[$.]|\.\s+)import)\s*\(\s*${STRING}\s*(?=[,)])`, 'g');

/** Members behind it, and what follows them. */
const MEMBERS = /((?:\s*\.\s*[\w$]+)*)\s*(\?\.|[^\s]|$)/y;

/** What is done with the promise that `import('x')` is where it is no type. */
const PROMISED = /\.\s*(?:then|catch|finally)$/;

/**
 * `import('x').T<U>` and `import('x')[]` in types become a name: what reads the tree finds the name of the module in
 * the text that it stands for.
 */
export function nameTypeImports(draft: Draft): void {
  const { code } = draft;
  const edits: Edit[] = [];
  for (const { 0: found, index } of code.matchAll(IMPORT)) {
    const close = closingOf(code, index + found.indexOf('('));
    if (close < 0) continue;
    if (isType(code, index, close + 1)) edits.push({ at: index, text: asName(code.slice(index, close + 1)) });
  }
  draft.apply(edits);
}

function isType(code: string, start: number, end: number): boolean {
  const before = code.slice(Math.max(0, start - 12), start);
  if (/\bawait\s*$/.test(before)) return false;
  MEMBERS.lastIndex = end;
  const [, members = '', next = ''] = MEMBERS.exec(code) ?? [];
  if (members === '') return next === '[' || /\btypeof\s+$/.test(before);
  return next !== '(' && next !== '`' && next !== '?.' && !PROMISED.test(members);
}

/** `export import A = require('x')`. */
const EXPORTED = new RegExp(
  String.raw`\brequire(?<=\bexport\s+import\s+[\w$]+\s*=\s*require)\s*\(\s*${STRING}\s*\)`,
  'g',
);

/** The same for a module that an alias is made of. */
export function nameExportedRequires(draft: Draft): void {
  draft.rewrite(EXPORTED, asName);
}
