import { describe, expect, it } from '@jest/globals';
import { configEdits } from '../../src/review/config-edits.ts';
import { parseConfig } from '../../src/review/config-file.ts';
import { configFacts } from '../../src/review/head-config.ts';
import { registry } from '../../src/tasks/registry.ts';

const edits = (base: string, head: string): string[] => {
  const read = (text: string): ReturnType<typeof parseConfig> =>
    parseConfig(text, { file: 'codebatch.yml', ...configFacts(registry) });
  return configEdits(read(base), read(head), registry);
};

describe('the edits of a configuration', () => {
  it.each([
    ['severity: {L003: warning}', 'severity: {L003: off}', ['severity of L003: warning → off']],
    ['severity: {L003: off}', '', ["severity of L003: off → the rule's own"]],
    [
      'ignore: [vendor/, "*.min.js"]',
      'ignore: ["*.min.js", gen/]',
      ['ignore adds "gen/"', 'ignore no longer has "vendor/"'],
    ],
    ['ignore: [a, "!a/b"]', 'ignore: ["!a/b", a]', ['ignore lists its patterns in another order']],
    ['thresholds: {complexity: 10}', 'thresholds: {complexity: 20}', ['thresholds.complexity: 10 → 20']],
    ['thresholds: {file_lines: 10}', '', ['thresholds.file_lines: 10 → none']],
    ['', 'fail-on: none', ['fail-on: warning → none']],
    ['fail-on: "error,unknown"', 'fail-on: [unknown, error]', []],
    ['', 'limits: {file_bytes: 10, seconds_per_file: 60}', ['limits.file_bytes: 5000000 → 10']],
    ['', 'pipeline: full', ['pipeline: check → full']],
    [
      'tasks: {lint: {max_line_length: 100}}',
      'tasks: {lint: {max_line_length: 120, todo_words: [FIXME]}}',
      [
        'tasks.lint.max_line_length: 100 → 120',
        'tasks.lint.todo_words: ["TODO","FIXME","XXX","HACK"] → ["FIXME"]',
      ],
    ],
    ['', 'tasks: {lint: {max_line_length: 120}}', []],
    [
      'pipelines: {q: [parse, lint]}',
      'pipelines: {q: [parse, {task: lint, options: {all_text: true}}], r: [parse]}',
      ['pipelines.q: parse, lint → parse, lint {"all_text":true}', 'pipelines.r: none → parse'],
    ],
  ])('from %j to %j are %j', (base, head, told) => {
    expect(edits(base, head)).toEqual(told);
  });
});
