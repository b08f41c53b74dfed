import { setTimeout as delay } from 'node:timers/promises';
import * as core from '@actions/core';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neutral } from '../../src/action/neutral.ts';
import { madeFinding, madeReport } from '../report/made-report.ts';
import { captured, capturedWhile } from '../support/captured-log.ts';
import { runnerCommands } from '../support/runner-commands.ts';

const NAMES = [
  'error',
  'warning',
  'add-mask',
  'stop-commands',
  'set-env',
  'group',
  'Add-Matcher',
  'debug',
  'echo',
];
const BREAKS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\v', '\f', '\0', '\u001b[2K\r', '%0A', '%0D'];
const INVISIBLE = ['\ufe0f', '\u00ad', '\u200b', '\u034f', '\u0301', '\u2060', '\ufeff', '\ud800', '\u180e'];
const SIGNS = [
  '::',
  ':',
  '##[',
  '#',
  '##',
  '[',
  ']',
  ' ',
  '\t',
  '\u00a0',
  '\u3000',
  ',',
  '=',
  ';',
  'file=',
  '│ ',
];

/** Commands, their pieces, what could hide them, and anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...NAMES.flatMap((name) => [`::${name}::`, `::${name} file=a,line=1::`, `##[${name}]`, name]),
      ),
      fc.constantFrom(...BREAKS, ...INVISIBLE, ...SIGNS),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('what the runner reads as commands', () => {
  it.each([
    [
      '::error file=a.js,line=1::Bad',
      { name: 'error', properties: { file: 'a.js', line: '1' }, data: 'Bad' },
    ],
    ['\t  ::Set-Env name=A::b%0Ac', { name: 'set-env', properties: { name: 'A' }, data: 'b\nc' }],
    ['x ##[add-mask]secret', { name: 'add-mask', properties: {}, data: 'secret' }],
    ['##[set-output name=a;b=c%3B]d', { name: 'set-output', properties: { name: 'a', b: 'c;' }, data: 'd' }],
    ['\ufe0f::group::t', { name: 'group', properties: {}, data: 't' }],
  ])('holds %j', (line, command) => {
    expect(runnerCommands(`nothing here\n${line}\nnor here`)).toEqual([command]);
  });

  it.each(['x ::error::y', '::unknown::y', '::error', '##[unknown]', '##[error', 'a\u00a0::error::'])(
    'does not hold %j',
    (line) => {
      expect(runnerCommands(line)).toEqual([]);
    },
  );
});

describe('the log', () => {
  it('lets no command come from 10,000 generated names, messages and contents', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const output = captured((log) => {
          log.info(text);
          log.lines(`${text}\n${other}`);
          log.info(`${text}${other}`);
          process.stdout.write(`${text}\n`);
          process.stderr.write(other);
        });
        expect(runnerCommands(output)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('lets data stay inside the commands that it makes', () => {
    fc.assert(
      fc.property(hostile, hostile, (path, message) => {
        const report = madeReport({ regressions: [madeFinding({ path, message, severity: 'error' })] });
        const output = captured((log) => {
          log.warn(message);
          log.error(message);
          log.debug(message);
          log.annotate(report);
        });
        expect(runnerCommands(output).map(({ name }) => name)).toEqual([
          'warning',
          'error',
          'debug',
          'error',
        ]);
        expect(Object.keys(runnerCommands(output)[3]!.properties)).toEqual(
          path.trim() === '' ? expect.any(Array) : ['file', 'line', 'endLine', 'col', 'endColumn', 'title'],
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows honest text as it is', () => {
    const output = captured((log) => log.lines('12 findings in src/a.ts:3\n  ✓ naïve.py ❤️\n'));
    expect(output).toBe('12 findings in src/a.ts:3\n  ✓ naïve.py ❤️\n');
    expect(neutral('::error::x ##[group]')).toBe('│ ::error::x ## [group]');
  });

  it('tells a warning once', () => {
    const output = captured((log) => {
      for (const text of ['slow', 'late', 'slow']) log.warn(text);
    });
    expect(output).toBe('::warning::slow\n::warning::late\n');
  });

  it('annotates as much as the platform still keeps of each level, and counts the rest', () => {
    const regressions = Array.from({ length: 12 }, (_, n) =>
      madeFinding({ path: `${n}.py`, severity: n < 11 ? 'warning' : 'error' }),
    );
    const omitted: number[] = [];
    const output = captured((log) => {
      for (const text of ['slow', 'slow', 'late']) log.warn(text);
      omitted.push(log.annotate(madeReport({ regressions })));
    });
    const shown = runnerCommands(output).map(({ name }) => name);
    expect([shown.filter((name) => name === 'warning').length, shown.length, omitted]).toEqual([10, 11, [3]]);
  });

  it('lets clients at work hide their secrets, and nobody anything else', async () => {
    const output = await capturedWhile(async (log) => {
      core.warning('from a stranger');
      core.info('::add-mask::b');
      await log.listen(async () => {
        core.setSecret('s3cret');
        core.info('x\n::add-mask::a\n::error::b');
      });
    });
    const commands = runnerCommands(output).filter(({ name }) => name !== 'debug');
    expect(commands).toEqual([{ name: 'add-mask', properties: {}, data: 's3cret' }]);
    expect(output).toContain('from a stranger\n');
  });

  it('hands what clients say to whoever listens', async () => {
    let heard: unknown;
    const output = await capturedWhile(async (log) => {
      heard = await log.listen(async () => {
        core.warning('Failed: 50%\nof it');
        core.info('Uploaded bytes 3');
        return 7;
      });
    });
    expect(heard).toEqual({
      value: 7,
      remarks: [
        { level: 'warning', text: 'Failed: 50%\nof it' },
        { level: 'info', text: 'Uploaded bytes 3' },
      ],
    });
    expect(runnerCommands(output).map(({ name }) => name)).toEqual(['debug', 'debug']);
  });

  it('hands to each listener what its own work says, though others are at work too', async () => {
    const heard: string[][] = [];
    await capturedWhile(async (log) => {
      const works = ['a', 'b', 'c'].map((name) =>
        log.listen(async () => {
          await delay(1);
          core.warning(`${name} failed`);
        }),
      );
      for (const { remarks } of await Promise.all(works)) heard.push(remarks.map(({ text }) => text));
    });
    expect(heard).toEqual([['a failed'], ['b failed'], ['c failed']]);
  });

  it('folds work under a title', async () => {
    const output = await capturedWhile(async (log) => {
      await log.group('set-up\n::error::x', async () => log.info('inside'));
    });
    expect(output).toBe('::group::set-up\\u000a::error::x\ninside\n::endgroup::\n');
  });
});
