import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultConfig } from '../../src/records/config.ts';
import { parseConfig } from '../../src/review/config-file.ts';
import { configFacts } from '../../src/review/head-config.ts';
import { registry } from '../../src/tasks/registry.ts';
import { UserError } from '../../src/util/errors.ts';

const facts = { file: 'c.yml', ...configFacts(registry) };
const read = (text: string): ReturnType<typeof parseConfig> => parseConfig(text, facts);

function refusal(text: string): UserError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError && error.code === 'CONFIG_INVALID') return error;
    throw error;
  }
  throw new Error('The configuration was accepted.');
}

describe('a configuration', () => {
  it.each([
    '',
    '# nothing yet\n',
    '---\n',
    '{}',
    'limits:\n  # file_bytes: 3\ntasks:\n  lint:\n',
    '\ufeff{}',
  ])('that says nothing (%j) is the defaults', (text) => {
    expect(read(text)).toEqual(defaultConfig());
  });

  it('is read whole, steps as objects and lists as lists', () => {
    const text = `
pipeline: quick
pipelines:
  quick: [parse, { task: lint, options: { max_line_length: 90 } }]
tasks:
  lint:
    todo_words: [TODO]
ignore: ['vendor/', '*.min.js']
severity:
  L001: off
  L101: error
fail-on: [error, unknown]
thresholds:
  complexity: 20
limits:
  file_bytes: 1000
schedule:
  allow: [go test **]
  lanes: { 2: 4 }
`;
    expect(read(text)).toEqual({
      pipeline: 'quick',
      pipelines: { quick: [{ task: 'parse' }, { task: 'lint', options: { max_line_length: 90 } }] },
      tasks: { lint: { todo_words: ['TODO'] } },
      ignore: ['vendor/', '*.min.js'],
      severity: { L001: 'off', L101: 'error' },
      'fail-on': ['error', 'unknown'],
      thresholds: { complexity: 20 },
      limits: { file_bytes: 1000, seconds_per_file: 60 },
      app: { comment: true, check: true },
      schedule: { allow: ['go test **'], shell: false, env: [], tests: {}, lanes: { 2: 4 } },
    });
  });

  it.each([
    ['fail-on: error', ['error']],
    ['fail-on: error, unknown,error', ['error', 'unknown']],
    ['fail-on: [any]', ['any']],
    ['fail-on: none', ['none']],
    ['fail-on:', ['warning']],
  ])('says %j in any of the ways of fail-on', (text, words) => {
    expect(read(text)['fail-on']).toEqual(words);
  });

  it('may use anchors', () => {
    const { pipelines } = read('pipelines:\n  a: &steps [parse, lint]\n  b: *steps\n');
    expect(pipelines['b']).toEqual([{ task: 'parse' }, { task: 'lint' }]);
  });
});

describe('a mistake in a configuration', () => {
  it.each([
    // keys
    ['app: { comment: no }', '1:17: "app.comment" must be true or false'],
    ['schedule:\n  alow: []', '2:3: unknown key "alow"; did you mean "allow"?'],
    ['schedule:\n  lanes: { a: 1 }', '2:12: "a" is no lane: a lane is a whole number'],
    ['schedule:\n  env: [A=b]', '2:9: "schedule.env[0]" must be the name of a variable'],
    ['fial-on: error', '1:1: unknown key "fial-on"; did you mean "fail-on"?'],
    ['fail_on: error', '1:1: unknown key "fail_on"; did you mean "fail-on"?'],
    [
      '\n\nzzzzzz: 1',
      '3:1: unknown key "zzzzzz"; known: pipeline, pipelines, tasks, ignore, severity, fail-on, thresholds, limits, app, schedule',
    ],
    ['thresholds:\n  complxity: 1', '2:3: unknown key "complxity"; did you mean "complexity"?'],
    ['limits: {file_byte: 1}', '1:10: unknown key "file_byte"; did you mean "file_bytes"?'],
    [
      'pipelines:\n  q:\n    - task: lint\n      optoins: {}',
      '4:7: unknown key "optoins"; did you mean "options"?',
    ],
    ['severity:\n  L001: off\n  L001: error', '3:3: this key stands here twice'],
    ['severity:\n  __proto__: error', '2:3: this cannot be a key'],
    ['? [a]\n: b', '1:3: this cannot be a key'],
    // names
    ['pipeline: ful', '1:11: unknown pipeline "ful"; did you mean "full"?'],
    ['pipelines:\n  q: [parse, lnit]', '2:14: unknown task "lnit"; did you mean "lint"?'],
    ['pipelines:\n  q: [{task: prase}]', '2:14: unknown task "prase"; did you mean "parse"?'],
    ['pipelines: {full: [parse]}', '1:13: the pipeline "full" is built in: give yours another name'],
    [
      'pipelines:\n  a b: [parse]',
      '2:3: "a b" cannot name a pipeline: a name has 1 to 64 letters, digits, "_" and "-"',
    ],
    ['tasks:\n  lnt: {}', '2:3: unknown task "lnt"; did you mean "lint"?'],
    ['severity:\n  l001: off', '2:3: unknown rule "l001"; did you mean "L001"?'],
    // values
    ['severity:\n  L001: eror', '2:9: "severity.L001" is "eror"; did you mean "error"?'],
    ['severity:\n  L001: 3', '2:9: "severity.L001" is 3; known: error, warning, info, hint, off'],
    ['fail-on: eror', '1:10: "fail-on" does not know "eror"; did you mean "error"?'],
    ['fail-on: [error, wraning]', '1:18: "fail-on" does not know "wraning"; did you mean "warning"?'],
    ['fail-on: error,unknwon', '1:10: "fail-on" does not know "unknwon"; did you mean "unknown"?'],
    ['fail-on: [none, error]', '1:10: "fail-on": "none" stands alone'],
    ['fail-on: []', '1:10: "fail-on" must not be empty'],
    ['fail-on: ""', '1:10: "fail-on" must not be empty'],
    ['fail-on: 3', '1:10: "fail-on" must be a text or a list'],
    ['pipeline: 3', '1:11: "pipeline" must be a text'],
    ['pipelines:\n  q: lint', '2:6: "pipelines.q" must be a list'],
    ['pipelines:\n  q: []', '2:6: "pipelines.q" must not be empty'],
    ['pipelines:\n  q: [3]', '2:7: "pipelines.q[0]" must be a task, or a mapping of "task" and "options"'],
    ['pipelines:\n  q: [{options: {}}]', '2:7: "pipelines.q[0].task" must be a text'],
    ['tasks: [lint]', '1:8: "tasks" must be a mapping'],
    ['ignore: vendor', '1:9: "ignore" must be a list'],
    ['ignore: [a, ""]', '1:13: "ignore[1]" must not be empty'],
    ["ignore: ['**/a/**', '**/a/**/b/**/c/**/d']", '1:21: "ignore[1]" has more than three "**"'],
    ['thresholds:\n  complexity: 0', '2:15: "thresholds.complexity" must be at least 1'],
    ['thresholds:\n  complexity: 1.5', '2:15: "thresholds.complexity" must be a whole number'],
    ['limits:\n  file_bytes: many', '2:15: "limits.file_bytes" must be a number'],
    ['limits:\n  seconds_per_file: 9999', '2:21: "limits.seconds_per_file" must be at most 3600'],
    // options of tasks, against the task's own schema
    [
      'tasks:\n  lint:\n    max_line_lenght: 3',
      '3:5: unknown option "max_line_lenght"; did you mean "max_line_length"?',
    ],
    ['tasks:\n  lint:\n    max_line_length: 3', '3:22: "max_line_length" must be at least 20'],
    ['tasks:\n  lint:\n    all_text: 1', '3:15: "all_text" must be true or false'],
    ['tasks:\n  analyze: {x: 1}', '2:13: unknown option "x"; there are none here'],
    [
      'pipelines:\n  q:\n    - task: lint\n      options: {all_txt: true}',
      '4:17: unknown option "all_txt"; did you mean "all_text"?',
    ],
    // form
    ['- a', '1:1: the file must be a mapping'],
    ['hello', '1:1: the file must be a mapping'],
    ['severity:\n\tL001: off', '2:1: tabs are not allowed as indentation'],
    [
      'fail-on: error\r\nseverity:\r\n  L001: bad\r\n',
      '3:9: "severity.L001" is "bad"; known: error, warning, info, hint, off',
    ],
    ['pipeline: "full', '1:16: missing closing "quote'],
    ['pipeline: full\n---\npipeline: parse', '2:1: there must be one document only'],
    ['ignore: *nowhere', '1:9: there is no anchor "nowhere"'],
    ['ignore: [!!js/function x]', '1:10: this tag means nothing here'],
  ])('%j is one sentence with its place', (text, sentence) => {
    expect(refusal(text).message).toBe(`c.yml:${sentence}`);
  });

  it('does not hide the others: all are told, in the order of their places', () => {
    const error = refusal('severity: {L001: bad, L999: off}\npipeline: x\ntasks:\n  lint: {all_text: 3}\n');
    const told = (error.details['mistakes'] as { line: number; column: number; file: string }[]).map(
      ({ file, line, column }) => `${file}:${line}:${column}`,
    );
    expect(told).toEqual(['c.yml:1:18', 'c.yml:1:23', 'c.yml:2:11', 'c.yml:4:20']);
    expect(error.message).toMatch(/^c\.yml:1:18: .* \(and 3 more\)$/);
    expect(error.hints).toHaveLength(3);
  });

  it('that an alias repeats is told once', () => {
    const error = refusal('pipelines:\n  a: &steps [parse, lnt]\n  b: *steps\n');
    expect(error.message).toBe('c.yml:2:21: unknown task "lnt"; did you mean "lint"?');
  });
});

describe('a hostile configuration', () => {
  const bomb = ['a', 'b', 'c', 'd', 'e'].map((name, n, names) =>
    n === 0 ? 'a: &a [x,x,x,x,x,x,x,x,x,x]' : `${name}: &${name} [${`*${names[n - 1]!},`.repeat(10)}]`,
  );

  it.each([
    ['an alias bomb', `${bomb.join('\n')}\n`, 'the aliases expand to too much'],
    ['a file over 1 MiB', 'x'.repeat(1024 * 1024 + 1), 'the file is larger than 1 MiB'],
    ['brackets without end', '['.repeat(500_000), 'the nesting is too deep'],
    ['nested mappings', '{a: '.repeat(100_000), 'the nesting is too deep'],
    ['nested lists', '- '.repeat(100_000), 'the nesting is too deep'],
  ])('(%s) is refused in one sentence', (_what, text, sentence) => {
    const error = refusal(text);
    expect(error.message).toContain(sentence);
    expect(error.message.length).toBeLessThan(300);
  });

  it('reaches no prototype', () => {
    refusal('__proto__: {polluted: 1}');
    refusal('tasks:\n  constructor: {prototype: {polluted: 1}}');
    expect('polluted' in {}).toBe(false);
  });

  it('is read or refused, never a fault, whatever its text', () => {
    const word = fc.constantFrom(
      'fail-on',
      'severity',
      'L001',
      'tasks',
      'lint',
      'pipelines',
      '*a',
      '&a',
      '[',
      ']',
      '{',
      '}',
    );
    const glue = fc.constantFrom(
      ': ',
      '\n',
      '\n  ',
      '- ',
      ', ',
      '"',
      "'",
      '#',
      '!',
      '%',
      '|',
      '\t',
      '\u0000',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, glue, fc.string()), { maxLength: 20 }), (parts) => {
        try {
          read(parts.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).message).toMatch(/^c\.yml:[1-9]\d*:[1-9]\d*: \S/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
