import { FAIL_ON_WORDS, splitFailOn } from '../records/config.ts';
import { UserError } from '../util/errors.ts';
import { nearest } from '../util/text.ts';

export type FailOn = (typeof FAIL_ON_WORDS)[number];

/** Words of a comma list, each once, in their order. Throws `INVALID_ARGUMENT`. */
export function parseFailOn(text: string): FailOn[] {
  const words = splitFailOn(text);
  const known: readonly string[] = FAIL_ON_WORDS;
  for (const word of words.length === 0 ? [text] : words)
    if (!known.includes(word)) {
      const near = nearest(word, known);
      throw new UserError('INVALID_ARGUMENT', `--fail-on does not know ${JSON.stringify(word)}.`, {
        hints: [near ? `Did you mean ${near}?` : `It knows: ${known.join(', ')}.`],
      });
    }
  if (words.includes('none') && words.length > 1)
    throw new UserError('INVALID_ARGUMENT', `--fail-on ${text}: "none" stands alone.`, {
      hints: ['Leave "none" out, or leave everything else out.'],
    });
  return words as FailOn[];
}
