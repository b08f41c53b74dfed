import { asName, wordsBetween, type Draft, type Edit } from './draft.ts';

/** Words that the grammars do not take for names where the language does. */
const RESERVED = new Set(
  (
    'break case catch class const continue debugger delete do else enum export extends false finally for function if ' +
    'import in instanceof new null return super switch this throw true try typeof var void while with'
  ).split(' '),
);

/** The braces of `import { … }` and `export { … }`, and whether another module is named behind them. */
const LIST = /\b(?:import\s*(?:type\s*)?(?:[\w$]+\s*,\s*)?|(export)\s*(?:type\s*)?)\{([^{}]*)\}(\s*from\b)?/g;

/** `type`, the name, and what it is called on the other side: `type a as b`. */
const ITEM = /[^\s,]+(?:\s+[^\s,]+)*/g;

/**
 * Any word may name what a module gives: `export { if } from 'x'`, `export { a as if }`, `import { if as a }`. What
 * must be the name of a variable here may not.
 */
export function nameReserved(draft: Draft): void {
  const edits: Edit[] = [];
  for (const found of draft.code.matchAll(LIST)) {
    const [all, isExport, list, from] = found;
    const start = found.index + all.indexOf('{') + 1;
    for (const item of list!.matchAll(ITEM))
      edits.push(
        ...itemEdits(start + item.index, item[0], {
          isExport: isExport !== undefined,
          hasSource: from !== undefined,
        }),
      );
  }
  draft.apply(edits);
}

function itemEdits(start: number, item: string, list: { isExport: boolean; hasSource: boolean }): Edit[] {
  const words = Array.from(item.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, at: start + index }));
  // `type as` and `type as as a` say of `as` that it is a type; `type as a` and `a as b` name something else.
  const isType = words.length === 2 || words.length === 4;
  const [name, as, alias] = isType ? words.slice(1) : words;
  if (!name || (as && as.word !== 'as')) return [];
  const edits: Edit[] = [];
  const write = ({ word, at }: { word: string; at: number }): unknown =>
    edits.push({ at, text: asName(word) });
  const mayBeAny = list.hasSource ? list.isExport || alias !== undefined : false;
  if (mayBeAny && RESERVED.has(name.word)) write(name);
  else if ((list.isExport && name.word === 'type') || (isType && name.word === 'as')) write(name);
  if (list.isExport && alias && RESERVED.has(alias.word)) write(alias);
  return edits;
}

/** `export * as if from 'x'`. */
const STAR_NAME = wordsBetween(String.raw`\bexport\s*\*\s*as\s+`, '[a-z]+', String.raw`\s+from\b`);

export function nameReservedStar(draft: Draft): void {
  draft.rewrite(STAR_NAME, (word) => (RESERVED.has(word) ? asName(word) : word));
}

const STRING = String.raw`(?:"_*"|'_*')`;
const ATTRIBUTE = String.raw`\s*(?:[\w$]+|${STRING})\s*:\s*${STRING}`;

/** `with { type: 'json' }`, or `assert` as it once was, behind the name of a module. */
const ATTRIBUTES = new RegExp(
  String.raw`\b(?:with|assert)(?<=\b(?:from|import)\s*${STRING}\s*(?:with|assert))` +
    String.raw`\s*\{(?:${ATTRIBUTE}(?:\s*,${ATTRIBUTE})*(?:\s*,)?)?\s*\}`,
  'g',
);

/** `import defer * as a`, `import source a from 'x'`, `import.defer('x')`: when a module is loaded. */
const DEFER = wordsBetween(String.raw`\bimport\s+`, 'defer', String.raw`\s*\*`);
const SOURCE = wordsBetween(String.raw`\bimport\s+`, 'source', String.raw`\s+(?!from\b)[\w$]+\s+from\b`);
const DYNAMIC_PHASE = /\.(?<=\bimport\s*\.)\s*(?:defer|source)(?=\s*\()/g;

/** `export type * from './x'`. */
const TYPE_STAR = wordsBetween(String.raw`\bexport\s+`, 'type', String.raw`\s*\*`);

/** How a module is asked for, where it does not matter to what is taken from it. */
export const MODULE_WORDS: readonly RegExp[] = [ATTRIBUTES, DEFER, SOURCE, DYNAMIC_PHASE];
export const MODULE_TYPE_WORDS: readonly RegExp[] = [TYPE_STAR];
