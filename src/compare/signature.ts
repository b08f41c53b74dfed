/** A signature taken apart at its first list of parameters. */
export interface SignatureParts {
  /** What stands before the parameters: keywords, name, type parameters. */
  before: string;
  /** Undefined for what is not called. */
  parameters: Parameter[] | undefined;
  /** What stands behind them: the type of the result. */
  after: string;
  /** Of an interface, an enumeration or a type that is one object: what it has. */
  members: Parameter[] | undefined;
}

export interface Parameter {
  /** As it is compared. */
  text: string;
  name: string;
  /** True when callers may leave it out. */
  isOptional: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** A piece of a signature: a literal, a word, white space or one other character. */
const PIECE =
  /("""|''')[^]*?\1|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|`(?:[^`\\]|\\[^])*`|[\p{L}\p{N}_$#]+|\s+|=>|->|[^]/gu;

const WORD = /^[\p{L}\p{N}_$#]/u;

/** A literal in single quotes that says the same in double ones. */
const PLAIN_QUOTED = /^'([^'"\\]*)'$/;

/**
 * A signature as it is compared: white space only between words, plain literals in double quotes, types of Python in
 * none. Lines, which are overloads, are sorted.
 */
export function signatureKey(signature: string): string {
  return signature
    .split('\n')
    .map((line) => keyPieces(line).join(''))
    .sort()
    .join('\n');
}

/** A Python function: there a type in quotes is that type, named before it is defined. */
const PYTHON_FUNCTION = /^(?:async )?def /;

/** A type in quotes, where an annotation begins. */
const QUOTED_TYPE = /(:|->)(\s*)(["'])([^"'\\]*)\3(?=\s*(?:[,)=]|$))/g;

/** Pieces without white space, but for one space between two words. */
function keyPieces(given: string): string[] {
  const line = PYTHON_FUNCTION.test(given) ? given.replace(QUOTED_TYPE, '$1$2$4') : given;
  const pieces: string[] = [];
  let isApart = false;
  for (const [piece] of line.matchAll(PIECE)) {
    if (piece.trim() === '') {
      isApart = pieces.length > 0;
      continue;
    }
    if (isApart && WORD.test(piece) && WORD.test(pieces.at(-1)!)) pieces.push(' ');
    isApart = false;
    pieces.push(piece.replace(PLAIN_QUOTED, '"$1"'));
  }
  return pieces;
}

/** Takes one line of a signature apart. Brackets and literals are respected; `<` counts where it has a partner. */
export function signatureParts(line: string): SignatureParts {
  const pieces = keyPieces(line);
  const partners = bracketPartners(pieces);
  const open = pieces.findIndex((piece, at) => piece === '(' && !isInside(at, partners));
  const close = open === -1 ? undefined : partners.get(open);
  if (close === undefined) return typeParts(pieces, partners);
  return {
    before: pieces.slice(0, open).join(''),
    parameters: splitList(pieces, open + 1, { close, partners }).map(parameterOf),
    after: pieces.slice(close + 1).join(''),
    members: undefined,
  };
}

/** The members are what stands in braces at the very end. */
function typeParts(pieces: readonly string[], partners: ReadonlyMap<number, number>): SignatureParts {
  const whole = { before: pieces.join(''), parameters: undefined, after: '', members: undefined };
  const close = pieces.length - 1;
  const [open] = [...partners].find(([, end]) => end === close) ?? [];
  if (open === undefined || pieces[open] !== '{') return whole;
  const members = splitList(pieces, open + 1, { close, partners }).map(parameterOf);
  return { ...whole, before: pieces.slice(0, open).join(''), members };
}

/** Index of the closing bracket by that of the opening one. */
function bracketPartners(pieces: readonly string[]): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (CLOSERS[piece] !== undefined) open.push(at);
    else if (/^[)\]}>]$/.test(piece)) {
      // A `<` that is still open inside other brackets was a comparison.
      if (piece !== '>') while (pieces[open.at(-1) ?? -1] === '<') open.pop();
      if (open.length > 0 && CLOSERS[pieces[open.at(-1)!]!] === piece) partners.set(open.pop()!, at);
    }
  }
  return partners;
}

function isInside(at: number, partners: ReadonlyMap<number, number>): boolean {
  for (const [open, close] of partners) if (open < at && at < close) return true;
  return false;
}

/** The entries of a list as their pieces, cut at its own commas and semicolons. */
function splitList(
  pieces: readonly string[],
  from: number,
  { close, partners }: { close: number; partners: ReadonlyMap<number, number> },
): string[][] {
  const entries: string[][] = [];
  let entry: string[] = [];
  for (let at = from; at < close; at++) {
    const piece = pieces[at]!;
    const end = partners.get(at);
    if (end !== undefined) {
      entry.push(pieces.slice(at, end + 1).join(''));
      at = end;
    } else if (piece === ',' || piece === ';') {
      entries.push(entry);
      entry = [];
    } else entry.push(piece);
  }
  if (entry.length > 0) entries.push(entry);
  return entries;
}

/** `a`, `a?: T`, `a = 1`, `...rest`, `*args`, `{ a, b }: T`, `m(): T`; words like `readonly` are not in the name. */
function parameterOf(pieces: readonly string[]): Parameter {
  const end = pieces.findIndex((piece) => piece === ':' || piece === '=' || piece === '?');
  const named = end === -1 ? pieces : pieces.slice(0, end);
  const words = named.join('').split(' ');
  return {
    text: pieces.join(''),
    name: words.at(-1)!.replace(/(?<=.)[(<].*$/, ''),
    isOptional: pieces.includes('=') || pieces[end] === '?' || /^(?:\.\.\.|\*)/.test(named.join('')),
  };
}
