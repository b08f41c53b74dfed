import { closingOf, Draft, type Edit } from './draft.ts';

/** Strings of Python with their quotes, closed or not, and comments. */
const NO_CODE = new RegExp(
  [
    String.raw`#[^\r\n]*`,
    String.raw`"""(?:[^"\\]+|\\[^]|"(?!""))*(?:""")?`,
    String.raw`'''(?:[^'\\]+|\\[^]|'(?!''))*(?:''')?`,
    String.raw`"(?:[^"\\\r\n]+|\\[^])*"?`,
    String.raw`'(?:[^'\\\r\n]+|\\[^])*'?`,
  ].join('|'),
  'g',
);

/** `class A[`, `def f[`, `type A[`: the parameters of a generic. */
const GENERIC = /^[^\S\r\n]*(?:async\s+)?(?:class|def|type)\s+[\p{L}_][\p{L}\p{N}_]*\s*\[/gmu;

/** `*"text"`, which may stand wherever `*text` may. */
const UNPACKED_STRING = /(\*\s*[bBrRuU]{0,2})(_+)/g;

/**
 * Defaults of type parameters are read as what else a parameter may name: `T = int` as `T : int`, and behind a bound
 * as one more type of it. A string that is unpacked is read as a name.
 */
export function closePythonGaps(text: string): string {
  const code = text.replaceAll(NO_CODE, (found) => (found.startsWith('#') ? ' ' : '_').repeat(found.length));
  const draft = new Draft(text, code);
  const edits: Edit[] = [];
  for (const { 0: found, index } of code.matchAll(GENERIC))
    edits.push(...defaultEdits(code, index + found.length - 1));
  draft.apply(edits);
  // Names may be underscores too, and stay what they are.
  draft.apply(
    Array.from(code.matchAll(UNPACKED_STRING), ({ 1: before, 2: name, index }) => ({
      at: index + before!.length,
      text: name!,
    })),
  );
  return draft.text;
}

function defaultEdits(code: string, open: number): Edit[] {
  const edits: Edit[] = [];
  const close = closingOf(code, open);
  /** What a default is written with, until there is one. */
  let sign: ':' | '|' | undefined = ':';
  for (let at = open + 1; at < close; at++) {
    const char = code[at]!;
    if ('([{'.includes(char)) at = closingOf(code, at);
    else if (char === ',') sign = ':';
    else if (char === ':' && sign) sign = '|';
    else if (char === '=' && sign) {
      edits.push({ at, text: sign });
      sign = undefined;
    }
  }
  return edits;
}
