import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textFindings } from '../../../src/tasks/lint/text-rules.ts';
import { lineStarts, positionAt } from '../../../src/util/text.ts';

const options = { max_line_length: 120, todo_words: ['TODO', 'FIXME', 'XXX', 'HACK'] };

/** Findings as `code line:column-end message`; whole text as comments unless `comments` marks them by `«»`. */
function found(text: string, given: Partial<typeof options> = {}): string[] {
  return check(text, undefined, given);
}

function check(
  text: string,
  comments: { start: number; end: number }[] | undefined,
  given: Partial<typeof options> = {},
): string[] {
  const starts = lineStarts(text);
  return textFindings({ text, starts, comments }, { ...options, ...given }).map((finding) => {
    const from = positionAt(starts, finding.start);
    const to = positionAt(starts, finding.end);
    return `${finding.code} ${from.line}:${from.column}-${to.line}:${to.column} ${finding.message}`;
  });
}

describe('L001 trailing whitespace', () => {
  it('covers all white space at the end of a line', () => {
    expect(found('a \t\nb\n')).toEqual(['L001 1:2-1:4 Trailing whitespace']);
  });

  it('covers lines of nothing else', () => {
    expect(found('a\n  \nb\n')).toEqual(['L001 2:1-2:3 Trailing whitespace']);
  });

  it('is not the carriage return of a line break', () => {
    expect(found('a\r\nb\r\n')).toEqual([]);
    expect(found('a \r\n')).toEqual(['L001 1:2-1:3 Trailing whitespace']);
  });
});

describe('L002 long lines', () => {
  it('begin with the first character over the limit', () => {
    expect(found(`${'a'.repeat(120)}\n`)).toEqual([]);
    expect(found(`${'a'.repeat(123)}\n`)).toEqual(['L002 1:121-1:124 Line too long (123 > 120)']);
  });

  it('are counted in characters', () => {
    expect(found(`${'😀'.repeat(120)}\n`)).toEqual([]);
    expect(found(`${'😀'.repeat(121)}\n`)).toEqual(['L002 1:241-1:243 Line too long (121 > 120)']);
  });

  it('may be made longer or shorter', () => {
    expect(found(`${'a'.repeat(30)}\n`, { max_line_length: 20 })).toEqual([
      'L002 1:21-1:31 Line too long (30 > 20)',
    ]);
  });

  it('of 200,000 characters are measured in no time', () => {
    expect(found(`${'a b '.repeat(50_000)}x\n`)).toEqual([
      'L002 1:121-1:200002 Line too long (200001 > 120)',
    ]);
  });
});

describe('L003 words that say something is left to do', () => {
  const comment = (text: string, part: string): { start: number; end: number }[] => [
    { start: text.indexOf(part), end: text.indexOf(part) + part.length },
  ];

  it('count in comments only', () => {
    const text = 'TODO = "TODO" # todo: more\n';
    expect(check(text, comment(text, '# todo: more'))).toEqual(['L003 1:17-1:21 Found TODO comment']);
    expect(check(text, [])).toEqual([]);
  });

  it('count as whole words only', () => {
    expect(found('hackathon TODOs mastodon XXXL\n')).toEqual([]);
    expect(found('a (hack) b\n')).toEqual(['L003 1:4-1:8 Found HACK comment']);
  });

  it('are told once a line, the first of the list', () => {
    expect(found('XXX FIXME\n')).toEqual(['L003 1:5-1:10 Found FIXME comment']);
  });

  it('are found on each line of a long comment', () => {
    const text = 'x\n/* TODO\n * nothing\n * FIXME */ TODO\n';
    expect(check(text, comment(text, '/* TODO\n * nothing\n * FIXME */'))).toEqual([
      'L003 2:4-2:8 Found TODO comment',
      'L003 4:4-4:9 Found FIXME comment',
    ]);
  });

  it('may be other words', () => {
    expect(found('# later TODO\n', { todo_words: ['Later'] })).toEqual(['L003 1:3-1:8 Found Later comment']);
  });
});

describe('L004 tabs', () => {
  it('count where a line begins with one', () => {
    expect(found('\t\ta\n \tb\nc\td\n')).toEqual(['L004 1:1-1:3 Tab indentation (prefer spaces)']);
  });
});

describe('L005 the newline at the end', () => {
  it('is missed after the last character', () => {
    expect(found('a\nbc')).toEqual(['L005 2:3-2:3 Missing newline at end of file']);
  });

  it('is not missed in an empty file', () => {
    expect(found('')).toEqual([]);
  });
});

describe('all rules', () => {
  it('stay inside one line of the text, whatever it is', () => {
    const character = fc.constantFrom('a', ' ', '\t', '\n', '\r', 'TODO', '😀', '\u2028', '#');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const starts = lineStarts(text);
        const findings = textFindings(
          { text, starts, comments: undefined },
          { ...options, max_line_length: 20 },
        );
        for (const { start, end } of findings) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});
