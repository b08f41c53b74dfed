/** A piece of text to put in the place of another one of the same length. */
export interface Edit {
  readonly at: number;
  readonly text: string;
}

/** A text that is being rewritten piece by piece, its length and all places in it staying what they are. */
export class Draft {
  /** What will be parsed. */
  text: string;
  /** The same with nothing in comments and between quotes, so that what a pattern finds in it is code. */
  code: string;

  constructor(text: string, code: string) {
    this.text = text;
    this.code = code;
  }

  /** @param edits in order, none of them over another */
  apply(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    this.text = edited(this.text, edits);
    this.code = edited(this.code, edits);
  }

  /** Writes every match of a pattern anew: blank, or what `write` makes of it. */
  rewrite(pattern: RegExp, write: (found: string) => string): void {
    this.apply(
      Array.from(this.code.matchAll(pattern), ({ 0: found, index }) => ({ at: index, text: write(found) })),
    );
  }
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { at, text: piece } of edits) {
    if (at < done) continue;
    parts.push(text.slice(done, at), piece);
    done = at + piece.length;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

export function asBlank(found: string): string {
  return ' '.repeat(found.length);
}

/** A name that no word of the language is, as long as the word that it stands for. */
export function asName(found: string): string {
  return '$'.repeat(found.length);
}

/**
 * A pattern for words between something and something else. It looks for the words first: to look back from every
 * place takes long where there is much white space.
 */
export function wordsBetween(behind: string, words: string, before: string): RegExp {
  return new RegExp(String.raw`\b(?:${words})(?=${before})(?<=${behind}(?:${words}))`, 'g');
}

/** A bracket that closes later than this many characters is not looked for, so that no text takes long. */
export const FAR = 4000;

/** Where the bracket at `open` closes, or -1; `<` counts when it is the one that opens. */
export function closingOf(code: string, open: number): number {
  const isAngle = code[open] === '<';
  const end = Math.min(code.length, open + FAR);
  let depth = 0;
  for (let at = open; at < end; at++) {
    const char = code[at]!;
    if (char === '<' || char === '>') {
      if (!isAngle || (char === '>' && code[at - 1] === '=')) continue;
      depth += char === '<' ? 1 : -1;
    } else if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth--;
    else continue;
    if (depth === 0) return at;
  }
  return -1;
}
