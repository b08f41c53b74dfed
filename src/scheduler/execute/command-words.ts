import { UserError } from '../../util/errors.ts';

const SAID = {
  control: 'There is a control character in it.',
  shell: 'Only a shell gives it a meaning, and no shell is used.',
  open: 'Its quote is never closed.',
  empty: 'There is no program in it.',
} as const;

/**
 * The words of a command, for a program that is started without a shell. Blanks divide; quotes hold together (`'…'` as it
 * stands, `"…"` with `\"` and `\\`); outside of them `\` takes the next character as it is.
 *
 * What a shell would act on (`; | & < > ( ) $` and backquotes) is an error where it is not quoted: to hand it to the
 * program as text would silently be something else than what was meant. Throws `COMMAND_INVALID`.
 */
export function splitCommand(text: string): string[] {
  // oxlint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0a-\x1f\x7f]/.test(text)) throw invalid(text, SAID.control);
  const words: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (/[ \t]/.test(text[at]!)) {
      at++;
      continue;
    }
    const { word, end } = readWord(text, at);
    words.push(word);
    at = end;
  }
  if ((words[0] ?? '') === '') throw invalid(text, SAID.empty);
  return words;
}

function readWord(text: string, start: number): { word: string; end: number } {
  let word = '';
  let at = start;
  while (at < text.length && !/[ \t]/.test(text[at]!)) {
    const character = text[at]!;
    if (character === "'" || character === '"') {
      const quoted = readQuoted(text, at);
      word += quoted.value;
      at = quoted.end;
    } else if (character === '\\') {
      if (at + 1 === text.length) throw invalid(text, SAID.open);
      word += text[at + 1]!;
      at += 2;
    } else {
      if (/[;|&<>()$`]/.test(character)) throw invalid(text, SAID.shell);
      word += character;
      at++;
    }
  }
  return { word, end: at };
}

function readQuoted(text: string, start: number): { value: string; end: number } {
  const quote = text[start]!;
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (character === quote) return { value, end: at + 1 };
    if (quote === '"' && /[$`]/.test(character)) throw invalid(text, SAID.shell);
    if (quote === '"' && character === '\\' && /["\\]/.test(text[at + 1] ?? '')) at++;
    value += text[at]!;
  }
  throw invalid(text, SAID.open);
}

function invalid(text: string, why: string): UserError {
  return new UserError('COMMAND_INVALID', `${JSON.stringify(text.slice(0, 200))} is no command: ${why}`, {
    hints: [
      "Put what belongs to an argument between '…'.",
      'What needs a shell goes into a script, or behind @sh: where the configuration allows it.',
    ],
  });
}
