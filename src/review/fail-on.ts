import { FAIL_ON_WORDS } from '../records/config.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';

export type FailOn = (typeof FAIL_ON_WORDS)[number];

/** Words of a comma list, each once, in their order. Throws `INVALID_ARGUMENT`. */
export function parseFailOn(text: string): FailOn[] {
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const known: readonly string[] = FAIL_ON_WORDS;
  for (const word of words.length === 0 ? [text] : words)
    if (!known.includes(word)) {
      const near = nearest(word, known);
      throw new UserError('INVALID_ARGUMENT', `--fail-on does not know ${JSON.stringify(word)}.`, {
        hints: [near ? `Did you mean ${near}?` : `It knows: ${known.join(', ')}.`],
      });
    }
  return [...new Set(words as FailOn[])];
}
