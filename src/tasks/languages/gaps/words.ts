import { asBlank, asName, wordsBetween, type Draft, type Edit } from './draft.ts';

const NAME = String.raw`[A-Za-z_$][\w$]*`;

/** Operators that are words: before them stands a value. */
const OPERATOR = String.raw`(?:in|of|instanceof|as|satisfies)\b`;

/** `accessor` before the name of a field; before anything else it is the name. */
const FIELD = String.raw`[^\S\r\n]+(?!${OPERATOR}(?!\s*[=:;(]))[\w$#"'\[]`;
const ACCESSOR = new RegExp(String.raw`(?<![.\w$])accessor(?=${FIELD})`, 'g');
const STATIC_ACCESSOR = wordsBetween(String.raw`\bstatic\s+`, 'accessor', FIELD);
const NAMED_ACCESSOR = /(?<![\w$])accessor(?![\w$])(?=\s*[?!]?\s*[;:=(<}]|\s*[\r\n])/g;

/** `accessor x` is read as the nearest thing that only a class may hold. */
export function writeAccessors(draft: Draft, modifier: 'readonly' | 'static'): void {
  if (modifier === 'static') draft.rewrite(STATIC_ACCESSOR, asBlank);
  draft.rewrite(ACCESSOR, (word) => modifier.padEnd(word.length));
  draft.rewrite(NAMED_ACCESSOR, asName);
}

/** `for (using x of y)`, and with `await`. */
const USING_OF = wordsBetween(
  String.raw`\bfor\s*(?:await\s*)?\(\s*`,
  String.raw`(?:await\s+)?using`,
  String.raw`[^\S\r\n]+${NAME}\s+of\b`,
);
/** `using x: T = y`, and with `await`. */
const USING_TYPED = new RegExp(String.raw`(?<![.\w$])(?:await\s+)?using(?=[^\S\r\n]+${NAME}\s*:)`, 'g');

/** Any other `using` is a name. */
const USING_NAME = new RegExp(
  String.raw`(?<![.\w$])using(?![\w$])(?![^\S\r\n]+(?!${OPERATOR}|of\b)[A-Za-z_$])`,
  'g',
);

function asConst(found: string): string {
  return 'const'.padStart(found.length);
}

export function writeUsing(draft: Draft): void {
  draft.rewrite(USING_OF, asConst);
  draft.rewrite(USING_TYPED, asConst);
  draft.rewrite(USING_NAME, asName);
}

/** Words that name a parameter of a type or an element of a tuple: `[new: A, unique?: B]`. */
const LABEL = wordsBetween(
  String.raw`[([,]\s*(?:\.\.\.\s*)?`,
  `abstract|any|bigint|boolean|break|case|catch|class|const|continue|debugger|delete|` +
    `do|else|enum|export|extends|finally|for|function|if|import|in|infer|instanceof|keyof|never|new|null|number|object|` +
    `readonly|return|string|switch|symbol|throw|try|typeof|undefined|unique|unknown|var|void|while|with`,
  String.raw`\s*\??:`,
);

/** `abstract` modifies what stands behind it on its line; else it is a name. */
const ABSTRACT = /(?<![\w$])abstract(?![\w$])(?![^\S\r\n]*[\w$#["'*@{])/g;

/** `let as = 1`, `private satisfies: A`, `type as = B`. */
const OPERATOR_NAME = wordsBetween(
  String.raw`\b(?:let|const|var|type|public|private|protected|readonly|override)\s+`,
  'as|satisfies',
  String.raw`\s*[?!]?\s*[:=,;)]`,
);

/** `<in A, out B>`: the variance of a type parameter. */
const VARIANCE = wordsBetween(
  String.raw`[<,]\s*(?:const\s+)?`,
  String.raw`in\s+out|in|out`,
  String.raw`\s+${NAME}\s*(?:[,>=]|extends\b)`,
);

/** `keyof readonly A[]`. */
const KEYOF_READONLY = wordsBetween(String.raw`\bkeyof\s+`, 'readonly', String.raw`\s`);

/** `static [name: string]: A`. */
const STATIC_INDEX = new RegExp(String.raw`(?<![\w$.])static(?=\s+(?:readonly\s+)?\[\s*${NAME}\s*:)`, 'g');

/** `global { … }` inside `declare module 'x'`. */
const GLOBAL = wordsBetween(String.raw`(?:^|[{};\r\n])[^\S\r\n]*`, 'global', String.raw`[^\S\r\n]*\{`);

/** `a?.<T>(b)` and `a<T>?.(b)`. */
const OPTIONAL_TYPED_CALL = /\?\.(?=\s*<)|(?<=>)\?\.(?=\s*\()/g;

/** Words of TypeScript that are names where the grammar wants a keyword, or stand where it knows none. */
export function writeTypeWords(draft: Draft): void {
  for (const names of [LABEL, ABSTRACT, OPERATOR_NAME]) draft.rewrite(names, asName);
  for (const words of [VARIANCE, KEYOF_READONLY, STATIC_INDEX, GLOBAL, OPTIONAL_TYPED_CALL])
    draft.rewrite(words, asBlank);
}

/**
 * The end of a type at the end of a line, when the next code is `<A>(` or the like: another call signature.
 */
const SIGNATURE_END = new RegExp(
  String.raw`(?<=[\w$>\])}'"])(?<!=>)\s(?=[^\S\r\n]*[\r\n]\s*<|(?<=[\r\n])\s*<)(?=\s*<\s*(?:const\s+|in\s+|out\s+)*${NAME}\s*(?:[,>=]|extends\b))`,
  'g',
);

/** Ends call signatures that only a line break ends. */
export function endSignatures(draft: Draft): void {
  const edits: Edit[] = [];
  for (const { index } of draft.code.matchAll(SIGNATURE_END))
    // What is blank in the code may be a comment.
    if (/\s/.test(draft.text[index]!)) edits.push({ at: index, text: ';' });
  draft.apply(edits);
}

/** Operators and strings stay what they are with another sign in them; text of an element has no bare `&`. */
const AMPERSAND = /(?<!&)&(?!&)(?!#?\w+;)/g;

export function writeAmpersands(draft: Draft): void {
  draft.rewrite(AMPERSAND, () => '|');
  const edits: Edit[] = [];
  for (const { 0: found, index } of draft.code.matchAll(/(?<==)(?:"_*"|'_*')/g))
    for (const sign of draft.text.slice(index, index + found.length).matchAll(/&/g))
      edits.push({ at: index + sign.index, text: '_' });
  draft.apply(edits);
}
