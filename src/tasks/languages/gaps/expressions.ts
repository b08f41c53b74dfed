import { closingOf, FAR, wordsBetween, type Draft, type Edit } from './draft.ts';
import type { TemplateText } from './ecmascript-code.ts';

/** What a template may escape in any place; with other letters and digits after it a backslash is a mistake. */
const ESCAPE = /\\(?:u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]{1,6}\}|x[\dA-Fa-f]{2}|0(?!\d)|\r\n|[^\dux])/g;

/** With a tag before it, a template may hold any backslash. */
const ANY_ESCAPE = /\\(?:\r\n|[^])/g;

/** Escapes in the templates of types, and those that only a tag makes valid, become plain text. */
export function writeEscapes(draft: Draft, templates: readonly TemplateText[]): void {
  const edits: Edit[] = [];
  for (const { start, end, isTagged } of templates)
    for (const { 0: found, index } of draft.text.slice(start, end).matchAll(isTagged ? ANY_ESCAPE : ESCAPE))
      edits.push({ at: start + index, text: '_'.repeat(found.length) });
  draft.apply(edits);
}

/**
 * `@(a ?? b)` and `@(a ?? b)(c)` become calls of something, with all that they read as arguments; a blank before them
 * is needed for that.
 */
export function writeDecorators(draft: Draft): void {
  const { code, text } = draft;
  const edits: Edit[] = [];
  for (const { index } of code.matchAll(/(?<=[ \t])@\(/g)) {
    const close = closingOf(code, index + 1);
    if (close < 0 || !/[ \t]/.test(text[index - 1]!)) continue;
    edits.push({ at: index - 1, text: '@$' });
    if (code[close + 1] !== '(') continue;
    const end = closingOf(code, close + 1);
    const isEmpty = end > 0 && code.slice(close + 2, end).trim() === '';
    if (isEmpty) edits.push({ at: close + 1, text: ' ' }, { at: end, text: ' ' });
    else edits.push({ at: close, text: ', ' });
  }
  // One decorator may stand in another.
  draft.apply(edits.sort((a, b) => a.at - b.at));
}

const UNNAMED = wordsBetween(String.raw`\bexport\s+default\s+`, 'function', String.raw`\s*[<(]`);

/**
 * `export default function (a: A): B;` becomes a value of the type `(a: A) => B`: it has no body, and the grammar asks
 * for one where there is no name.
 */
export function writeUnnamedSignatures(draft: Draft): void {
  const { code } = draft;
  const edits: Edit[] = [];
  for (const { index } of code.matchAll(UNNAMED)) {
    const colon = returnType(code, index + 'function'.length);
    if (colon >= 0 && !hasBody(code, colon + 1))
      edits.push({ at: index, text: '0 as    ' }, { at: colon, text: '=>' });
  }
  draft.apply(edits);
}

/** Where `: ` stands behind the parameters, or -1. */
function returnType(code: string, afterKeyword: number): number {
  let open = afterKeyword;
  while (/\s/.test(code[open] ?? '')) open++;
  if (code[open] === '<') {
    const close = closingOf(code, open);
    if (close < 0) return -1;
    open = code.indexOf('(', close);
  }
  const close = open < 0 ? -1 : closingOf(code, open);
  if (close < 0) return -1;
  const found = /^\s*:\s/.exec(code.slice(close + 1, close + 200));
  return found ? close + found[0].length - 1 : -1;
}

/** A word or sign behind which a brace begins a type and no body. */
const BEFORE_TYPE = /(?:=>|[:|&<(,?[=]|\b(?:is|keyof|extends|readonly|typeof|infer|unique))\s*$/;

/** A statement that ends the one before it. */
const NEXT_STATEMENT = /^\s+(?:export|declare|import|@)(?![\w$])/;

/** Whether a body follows the type that begins here, rather than the end of the statement. */
function hasBody(code: string, start: number): boolean {
  const most = Math.min(code.length, start + FAR);
  for (let at = start; at < most; at++) {
    const char = code[at]!;
    if (char === ';' || char === '}') return false;
    if (char === '\n' || char === '\r') {
      if (NEXT_STATEMENT.test(code.slice(at, at + 100))) return false;
    } else if (char === '{' && !BEFORE_TYPE.test(code.slice(Math.max(start - 1, at - 100), at))) return true;
    else if (char === '{' || char === '(' || char === '[' || char === '<') {
      at = closingOf(code, at);
      if (at < 0) return false;
    }
  }
  return false;
}
