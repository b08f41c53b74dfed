import { describe, expect, it } from '@jest/globals';
import { parseFailOn } from '../../src/review/fail-on.ts';

describe('--fail-on', () => {
  it('is a comma list, each word once, spaces aside', () => {
    expect(parseFailOn('error')).toEqual(['error']);
    expect(parseFailOn(' unknown , error,unknown,')).toEqual(['unknown', 'error']);
    expect(parseFailOn('none')).toEqual(['none']);
  });

  it.each([
    ['eror', '--fail-on does not know "eror".', 'Did you mean error?'],
    ['', '--fail-on does not know "".', 'It knows: error, warning, info, hint, any, surface, unknown, none.'],
    [
      'none,error',
      '--fail-on none,error: "none" stands alone.',
      'Leave "none" out, or leave everything else out.',
    ],
  ])('refuses %j in one sentence with a hint', (text, sentence, hint) => {
    expect(() => parseFailOn(text)).toThrow(expect.objectContaining({ message: sentence, hints: [hint] }));
  });
});
