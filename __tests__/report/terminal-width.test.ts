import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/records/report.ts';
import { columnsOf } from '../../src/report/printable.ts';
import { renderTerminal, type TerminalContext } from '../../src/report/terminal.ts';
import { nastyReport } from '../support/nasty-report.ts';
import { finding, report } from '../support/sample-report.ts';

// oxlint-disable-next-line no-control-regex -- the sequences that colour and link, and nothing else
const OURS = /\u001b\[\d+m|\u001b\]8;;[!-~]*\u001b\\/g;

/** Text for people as a screen shows it: what only colours and links is gone. */
function drawn(made: Report, context: Partial<TerminalContext>): string[] {
  return renderTerminal(made, { color: false, width: 80, ...context })
    .replaceAll(OURS, '')
    .split('\n');
}

/** Text of pieces that are wide, narrow, drawn over each other, or that act. */
function hostile(maxLength = 300): fc.Arbitrary<string> {
  const pieces = ['a', ' ', 'word ', '\u0301', '語', '👩', '🌡', '\u1161', 'क\u093e', '\u200d'];
  const acting = ['\u001b[2J', '\u001b]8;;', '\u202e', '\ud800', '\t', '\n', '\r', '\0', '\u2028'];
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: fc.constantFrom(...pieces, ...acting), maxLength }),
  );
}

function expectHarmless(lines: readonly string[], width: number): void {
  for (const line of lines) {
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(columnsOf(line)).toBeLessThanOrEqual(width);
  }
}

describe('on a screen of any width', () => {
  const width = fc.integer({ min: 50, max: 200 });
  const flags = fc.record({ color: fc.boolean(), verbose: fc.boolean() });

  it('no line of a report is wider than the screen, and nothing of the data acts', () => {
    fc.assert(
      fc.property(nastyReport(12), width, flags, (made, columns, given) => {
        const linkOf = ({ path }: { path: string }): string => `file:///${encodeURI(path.toWellFormed())}`;
        expectHarmless(drawn(made, { width: columns, ...given, linkOf }), columns);
      }),
      { numRuns: 150 },
    );
  });

  it('long and hostile texts stay in their lines, wherever they stand', () => {
    const place = fc.integer({ min: 1, max: 400 });
    const texts = fc.array(hostile(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(texts, place, width, flags, ([path, message, source, around], at, columns, given) => {
        const where = { line: 3, end_line: 3 + (at % 4), column: at, end_column: at + 5 };
        const said = { ...where, path: path || 'x', message: message!, excerpt: [source!] };
        const made = report({
          base: { kind: 'commit', ref: message!, why: message! },
          verdict: message!,
          regressions: [
            finding({ ...said, code: around! }),
            finding({ ...said, line: 40_000, end_line: 40_000 }),
          ],
          unknown: [finding({ ...said, class: 'unknown', reason: message! })],
          accepted: [finding({ ...said, accepted: { reason: message! } })],
          carried: [finding({ ...said, class: 'moved', base: { ...where, ...said, severity: 'info' } })],
          failures: [{ code: 'task_crashed', message: message!, path: path! }],
          skipped: [{ path: path!, side: 'head', reason: message! }],
          notes: [message!],
          reproduce: message!,
        });
        const textOf = (): string => ['', around!, source!, around!, message!].join('\n');
        expectHarmless(drawn(made, { width: columns, ...given, textOf }), columns);
      }),
      { numRuns: 300 },
    );
  });

  it('a long message is broken between words at 80 columns and whole at 200', () => {
    const message = `${'the words of a long message '.repeat(5)}end`;
    const made = report({ regressions: [finding({ message, excerpt: [] })] });
    const narrow = drawn(made, { width: 80 });
    const at = narrow.findIndex((line) => line.includes('the words'));
    expect(narrow.slice(at, at + 3)).toEqual([
      '  1:8  warning  the words of a long message the words of a long message the',
      '                words of a long message the words of a long message the words of',
      '                a long message end L101 0123abcd',
    ]);
    expect(drawn(made, { width: 200 })).toContain(`  1:8  warning  ${message} L101 0123abcd`);
  });

  it('a path that is too long keeps its end', () => {
    const path = `${'folder/'.repeat(20)}file.ts`;
    const lines = drawn(report({ regressions: [finding({ path })] }), { width: 60 });
    expect(lines.find((line) => line.startsWith('…'))).toMatch(/^….*folder\/file\.ts$/);
  });

  it('the command that gives the report again can be pasted', () => {
    const reproduce = `npx codebatch check --base ${'b'.repeat(40)} --head ${'c'.repeat(40)}`;
    const text = drawn(report({ reproduce }), {}).join('\n');
    const pasted = text.slice(text.indexOf('npx ')).replaceAll(/ \\\n +/g, ' ');
    expect(pasted).toBe(reproduce);
  });
});
