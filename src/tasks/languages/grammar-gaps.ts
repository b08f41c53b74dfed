import type { Language } from '../../records/language.ts';

const COMMENT = String.raw`(?:\/\/[^\r\n]*(?![^\r\n])|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)`;

/** White space and comments. There is only one way to match any text, so nothing is tried twice. */
const GAP = String.raw`(?:\s|${COMMENT})*`;

const NAME = String.raw`[A-Za-z_$][\w$]*`;

/** `<in A, out B>`, also over several lines: the variance of a type parameter. */
const VARIANCE = new RegExp(
  String.raw`([<,]${GAP}(?:const\s+)?)(in\s+out|in|out)(?=\s+${NAME}\s*(?:[,>=]|extends\b))`,
  'g',
);

/** `export type * from './x'`. */
const TYPE_STAR = /(\bexport\s+)type(?=\s*\*)/g;

/**
 * The end of a type at the end of a line, when the next code is `<A>(` or the like: another call signature. Comments
 * match first, with all up to the next code, so that what they end with is not taken for code.
 */
const SIGNATURE_END = new RegExp(
  String.raw`${COMMENT}${GAP}|(?<=[\w$>\])}'"])(?<!=>)\s(?=${GAP}<${GAP}(?:const\s+|in\s+|out\s+)*${NAME}\s*(?:[,>=]|extends\b))`,
  'g',
);

const RESERVED =
  'break|case|catch|class|const|continue|debugger|delete|do|else|enum|export|extends|false|finally|for|function|if|' +
  'import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with';

/** `export { a as if }` and `import { void as a }`: any word may name what a module gives. */
const RESERVED_ALIAS = new RegExp(
  String.raw`(\bas\s+)(${RESERVED})(?=${GAP}[,}])|([{,]${GAP})(${RESERVED})(?=\s+as\s)`,
  'g',
);

/** A name that no word of the language is, as long as the word that it stands for. */
function nameFor(_all: string, before?: string, word?: string, first?: string, named?: string): string {
  return `${before ?? first}${'$'.repeat((word ?? named)!.length)}`;
}

/**
 * Text of the same length in which valid code that the grammar does not know is written in a way that it does,
 * or undefined when there is none. Only for a second look at text that did not parse: where it changes what is fine
 * already, it makes things worse.
 */
export function closeGrammarGaps(text: string, language: Language): string | undefined {
  if (language === 'python') return undefined;
  if (language === 'javascript') {
    const named = text.replace(RESERVED_ALIAS, nameFor);
    return named === text ? undefined : named;
  }
  const blank = (_all: string, before: string, word = 'type'): string => before + ' '.repeat(word.length);
  let closed = text.replace(VARIANCE, blank).replace(TYPE_STAR, (_all, before: string) => blank('', before));
  // In TSX a line may begin with an element.
  if (language === 'typescript')
    closed = closed.replace(SIGNATURE_END, (found, at: number, all: string) =>
      // Only a line break ends a signature, here or behind a comment.
      found.length === 1 && /^[^\S\r\n]*(?:\/\/|\/\*|[\r\n])/.test(all.slice(at, at + 200)) ? ';' : found,
    );
  return closed === text ? undefined : closed;
}
