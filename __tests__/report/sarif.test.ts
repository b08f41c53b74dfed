import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';
import { lineFingerprints } from '../../src/report/line-hash.ts';
import { renderSarif, type SarifContext } from '../../src/report/sarif.ts';
import { fullReport, madeFinding as finding, madeReport } from './made-report.ts';

const isValid = compileSchema();

/** The schema of the standard. It is of a draft that ajv no longer reads, whose keywords are the same but for its name. */
function compileSchema(): (log: unknown) => string[] {
  const file = join(import.meta.dirname, '..', 'fixtures', 'formats', 'sarif-2.1.0-rtm.5.json');
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readFileSync(file, 'utf8')) as object & {
    $schema: string;
    id: string;
  };
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-F]{2})*$/,
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  };
  const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
  return (log) =>
    validate(log) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Result {
  ruleId: string;
  ruleIndex: number;
  message: { text: string };
  partialFingerprints: Record<string, string>;
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
  relatedLocations?: object[];
  level: string;
}

interface Log {
  runs: [
    {
      results: Result[];
      tool: { driver: { rules: { id: string }[]; notifications?: { id: string }[] } };
      invocations: object[];
      properties: { omittedResults: number };
    },
  ];
}

/** The log of a report, which is always one that the standard's schema takes. */
function render(parts: Partial<Report>, context?: SarifContext): Log {
  const log = JSON.parse(renderSarif(madeReport(parts), context)) as Log;
  expect(isValid(log)).toEqual([]);
  return log;
}

function only(fields: Partial<Finding>, context?: SarifContext): Result {
  return render({ regressions: [finding(fields)] }, context).runs[0].results[0]!;
}

describe('SARIF', () => {
  it('is valid by the schema of the standard with something of everything in it', () => {
    const text = (path: string): string => `${path}\n`.repeat(20);
    expect(isValid(JSON.parse(renderSarif(fullReport(), { text })))).toEqual([]);
    expect(isValid({ version: '2.1.0', runs: [{}] })).toEqual(["/runs/0 must have required property 'tool'"]);
  });

  it('has the form that the standard asks for, whatever the paths are called', () => {
    const paths = ['a b.py', 'ü/ñ.ts', 'c:d.py', '100%.js', 'a#b?.ts', '\ud800.py', '&<>".tsx'];
    const log = render({ regressions: paths.map((path) => finding({ path })) });
    expect(log.runs[0].results[1]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(
      '%C3%BC/%C3%B1.ts',
    );
  });

  it('says of each result what became of it', () => {
    const states = {
      new: 'new',
      worsened: 'updated',
      edited: 'updated',
      moved: 'updated',
      softened: 'updated',
      rule_changed: 'updated',
      fixed: 'absent',
      gone: 'absent',
      unknown: 'unchanged',
    } as const;
    for (const [name, state] of Object.entries(states)) {
      const log = render({ regressions: [finding({ class: name as keyof typeof states })] });
      expect(log.runs[0].results).toMatchObject([{ baselineState: state, properties: { class: name } }]);
    }
  });

  it('counts what became of exported names among the properties of the run', () => {
    const change = { id: '1', symbol: 'f', path: 'a.py', line: 1, column: 1 };
    const { runs } = render({
      surface: [
        { ...change, change: 'removed' },
        { ...change, change: 'added' },
        { ...change, change: 'removed' },
      ],
    });
    expect(runs[0]).toMatchObject({
      properties: { surface: { removed: 2, changed: 0, moved: 0, added: 1 } },
    });
  });

  it('has no states where there is no base', () => {
    const findings = [finding({ class: 'unknown' })];
    const log = render({ base: { kind: 'none', why: 'this is the first commit' }, findings });
    expect(log.runs[0].results).toHaveLength(1);
    expect(log.runs[0].results[0]).not.toHaveProperty('baselineState');
  });

  it('maps severities to levels, names findings by their ids and puts regressions first', () => {
    const log = render({
      regressions: [finding({ severity: 'hint', id: 'r' })],
      improvements: [
        finding({ class: 'fixed', severity: 'error', id: 'f' }),
        finding({ class: 'fixed', severity: 'info', id: 'i' }),
      ],
    });
    expect(log.runs[0].results).toMatchObject([
      { level: 'note', partialFingerprints: { 'codebatch/v1': 'r' } },
      { level: 'error', partialFingerprints: { 'codebatch/v1': 'f' } },
      { level: 'note', partialFingerprints: { 'codebatch/v1': 'i' } },
    ]);
  });

  it('has accepted findings as suppressed ones, and then says of all others that they are not', () => {
    const log = render({
      regressions: [finding({ id: 'r', severity: 'info' })],
      accepted: [finding({ id: 'a', severity: 'error', accepted: { reason: 'legacy' } })],
    });
    expect(log.runs[0].results).toMatchObject([
      { partialFingerprints: { 'codebatch/v1': 'r' }, suppressions: [] },
      {
        partialFingerprints: { 'codebatch/v1': 'a' },
        suppressions: [{ kind: 'external', justification: 'legacy' }],
      },
    ]);
    expect(render({ regressions: [finding({})] }).runs[0].results[0]).not.toHaveProperty('suppressions');
  });

  it('has what comments of the change silence as suppressed in the source', () => {
    const silenced = finding({ id: 's', class: 'rule_changed', reason: 'silenced by a comment' });
    const { results } = render({
      regressions: [finding({ id: 'r' })],
      rule_changed: [silenced],
      config_effect: { edits: [], hidden: [], lowered: [], raised: [], added: [], silenced: [silenced] },
    }).runs[0];
    expect(results).toMatchObject([
      { partialFingerprints: { 'codebatch/v1': 'r' }, suppressions: [] },
      { partialFingerprints: { 'codebatch/v1': 's' }, suppressions: [{ kind: 'inSource' }] },
    ]);
  });

  it('says that a finding of the base alone is absent when its rule is not asked any more', () => {
    const log = render({ rule_changed: [{ ...finding({ class: 'rule_changed' }), side: 'base' }] });
    expect(log.runs[0].results).toMatchObject([{ baselineState: 'absent' }]);
  });

  it('keeps the worst 5,000 and counts the rest', () => {
    const many = Array.from({ length: 6000 }, (_, n) =>
      finding({ line: n + 1, severity: n < 3000 ? 'hint' : 'error', code: n % 2 ? 'A' : 'B' }),
    );
    const [run] = render({ regressions: many }).runs;
    expect(run.results).toHaveLength(5000);
    expect(run.results.filter((result) => result.level === 'error')).toHaveLength(3000);
    expect(run.properties.omittedResults).toBe(1000);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
  });

  it('says what the rules mean and how bad they are where nothing is configured', () => {
    const { driver } = render({ regressions: [finding({ code: 'L103' }), finding({ code: 'X999' })] }).runs[0]
      .tool;
    expect(driver.rules).toEqual([
      {
        id: 'L103',
        shortDescription: { text: 'A name that shadows one of an outer scope.' },
        fullDescription: { text: expect.stringContaining('another name') },
        help: {
          text: expect.stringContaining('codebatch-ignore L103'),
          markdown: expect.stringContaining('`codebatch-ignore L103`'),
        },
        defaultConfiguration: { level: 'note' },
      },
      { id: 'X999' },
    ]);
  });

  it("has the line's hash as code scanning computes it, of the side that has the finding", () => {
    const texts = { head: 'import os\nimport re\n', base: '\nimport os\n' };
    const text = (path: string, side: 'base' | 'head'): string | undefined =>
      path === 'a.py' ? texts[side] : undefined;
    expect(only({ line: 2, end_line: 2 }, { text }).partialFingerprints).toEqual({
      primaryLocationLineHash: lineFingerprints(texts.head)[1],
      'codebatch/v1': '0123abcd',
    });
    expect(only({ class: 'fixed', line: 2, end_line: 2 }, { text }).partialFingerprints).toMatchObject({
      primaryLocationLineHash: lineFingerprints(texts.base)[1],
    });
    const both = render(
      { regressions: [finding({})], improvements: [finding({ class: 'fixed' })] },
      { text },
    ).runs[0].results.map((result) => result.partialFingerprints['primaryLocationLineHash']);
    expect(both).toEqual([lineFingerprints(texts.head)[0], lineFingerprints(texts.base)[0]]);
    // Text that is not there has no hash, nor has a line that the text does not have.
    expect(only({ path: 'b.py' }, { text }).partialFingerprints).toEqual({ 'codebatch/v1': '0123abcd' });
    expect(only({ line: 99, end_line: 99 }, { text }).partialFingerprints).toEqual({
      'codebatch/v1': '0123abcd',
    });
    expect(only({}).partialFingerprints).toEqual({ 'codebatch/v1': '0123abcd' });
  });

  it('shows where the base has a finding that moved or was less bad, and not one that stayed', () => {
    const base = finding({ path: 'old.py', line: 4, end_line: 4 });
    expect(only({ class: 'moved', base }).relatedLocations).toMatchObject([
      {
        message: { text: "In the base (warning): Unused import 'os'" },
        physicalLocation: { artifactLocation: { uri: 'old.py' }, region: { startLine: 4 } },
      },
    ]);
    expect(only({ class: 'worsened', severity: 'error', base: finding({}) }).relatedLocations).toHaveLength(
      1,
    );
    expect(only({ class: 'edited', base: finding({}) })).not.toHaveProperty('relatedLocations');
  });

  it('has a fix for a last line without an end, with the line ends of the file, and for nothing else', () => {
    const place = { code: 'L005', line: 2, column: 2, end_line: 2, end_column: 2 };
    const inserted = (text: string): unknown => ({
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: 'a.py' },
              replacements: [
                {
                  deletedRegion: { startLine: 2, startColumn: 2, endLine: 2, endColumn: 2 },
                  insertedContent: { text },
                },
              ],
            },
          ],
        },
      ],
    });
    expect(only(place, { text: () => 'a\nb' })).toMatchObject(inserted('\n') as object);
    expect(only(place, { text: () => 'a\r\nb' })).toMatchObject(inserted('\r\n') as object);
    expect(only(place)).not.toHaveProperty('fixes');
    expect(only({ ...place, class: 'fixed' }, { text: () => 'a\nb' })).not.toHaveProperty('fixes');
    expect(only({ ...place, code: 'L001' }, { text: () => 'a\nb ' })).not.toHaveProperty('fixes');
  });

  it('tells what was not done, and then that the run did not succeed', () => {
    const [run] = (JSON.parse(renderSarif(fullReport())) as Log).runs;
    expect(run.tool.driver.notifications).toEqual([
      { id: 'not_analysed' },
      { id: 'note' },
      { id: 'shard_missing' },
      { id: 'task_crashed' },
    ]);
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', descriptor: { id: 'task_crashed', index: 3 }, message: { text: 'It crashed.' } },
          { level: 'error', descriptor: { id: 'shard_missing' }, properties: { shard_id: '3f' } },
          { level: 'warning', descriptor: { id: 'not_analysed' } },
          { level: 'note', descriptor: { id: 'note' } },
        ],
      },
    ]);
    expect(render({}).runs[0].invocations).toEqual([{ executionSuccessful: true }]);
    const skipped = Array.from(
      { length: 700 },
      (_, n) => ({ path: `${n}`, side: 'head', reason: 'r' }) as const,
    );
    expect(render({ skipped }).runs[0].properties).toMatchObject({ omittedNotifications: 200 });
  });

  it('keeps text from acting on whoever reads it', () => {
    expect(only({ message: 'see [this](https://example.com) \u202e\u001b[2J' }).message.text).toBe(
      'see [this] (https://example.com) \\u202e\\u001b[2J',
    );
  });

  it('stays below 10 MB, in whole results, and counts those that it leaves out', () => {
    const regressions = Array.from({ length: 200 }, (_, n) =>
      finding({ id: `${n}`, message: 'ü'.repeat(50_000) }),
    );
    const text = renderSarif(madeReport({ regressions }));
    const [run] = (JSON.parse(text) as Log).runs;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000);
    expect(run.results).toHaveLength(99);
    expect(run.properties.omittedResults).toBe(101);
  });
});
