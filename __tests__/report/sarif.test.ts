import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';
import { renderSarif } from '../../src/report/sarif.ts';

/** What SARIF 2.1.0 requires of the parts that we write, by its sections 3.13 to 3.30. */
const ESSENTIALS = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: { driver: { type: 'object', required: ['name'] } },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'ruleId', 'locations'],
              additionalProperties: false,
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                properties: { type: 'object' },
                level: { enum: ['none', 'note', 'warning', 'error'] },
                suppressions: {
                  type: 'array',
                  items: { type: 'object', required: ['kind'] },
                },
                baselineState: { enum: ['new', 'unchanged', 'updated', 'absent'] },
                message: { type: 'object', required: ['text'] },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                locations: {
                  items: {
                    properties: {
                      physicalLocation: {
                        properties: {
                          artifactLocation: {
                            properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9%_.!~*'()/-]+$" } },
                          },
                          region: {
                            properties: {
                              startLine: { type: 'integer', minimum: 1 },
                              startColumn: { type: 'integer', minimum: 1 },
                              endLine: { type: 'integer', minimum: 1 },
                              endColumn: { type: 'integer', minimum: 1 },
                            },
                            additionalProperties: false,
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface Log {
  runs: {
    results: {
      ruleId: string;
      ruleIndex: number;
      baselineState?: string;
      suppressions?: object[];
      level: string;
      locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
    }[];
    tool: { driver: { rules: { id: string }[] } };
    properties: { omittedResults: number };
  }[];
}

function finding(fields: Partial<Finding>): Finding {
  return {
    id: 'a',
    class: 'new',
    code: 'L101',
    task_id: 't',
    path: 'a.py',
    line: 1,
    column: 1,
    end_line: 1,
    end_column: 2,
    severity: 'warning',
    message: 'm',
    ...fields,
  };
}

function render(parts: Partial<Report>): Log {
  const empty = {
    regressions: [],
    improvements: [],
    accepted: [],
    unknown: [],
    rule_changed: [],
    carried: [],
    findings: [],
    surface: [],
  };
  const report = {
    producer: { name: 'codebatch', version: '1' },
    base: { kind: 'commit', why: '--base' },
    pipeline: 'check',
    verdict: '',
    conclusion: 'success',
    ...empty,
    ...parts,
  };
  return JSON.parse(renderSarif(report as unknown as Report)) as Log;
}

describe('SARIF', () => {
  it('has the form that the standard asks for, whatever the paths are called', () => {
    const paths = ['a b.py', 'ü/ñ.ts', 'c:d.py', '100%.js', 'a#b?.ts', '\ud800.py', '&<>".tsx'];
    const log = render({ regressions: paths.map((path) => finding({ path })) });
    const validate = new Ajv2020({ strict: false }).compile(ESSENTIALS);
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    expect(log.runs[0]!.results[1]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(
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
      expect(log.runs[0]!.results).toMatchObject([{ baselineState: state, properties: { class: name } }]);
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
    expect(log.runs[0]!.results).toHaveLength(1);
    expect(log.runs[0]!.results[0]).not.toHaveProperty('baselineState');
  });

  it('maps severities to levels, names findings by their ids and puts regressions first', () => {
    const log = render({
      regressions: [finding({ severity: 'hint', id: 'r' })],
      improvements: [
        finding({ class: 'fixed', severity: 'error', id: 'f' }),
        finding({ class: 'fixed', severity: 'info', id: 'i' }),
      ],
    });
    expect(log.runs[0]!.results).toMatchObject([
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
    expect(new Ajv2020({ strict: false }).compile(ESSENTIALS)(log)).toBe(true);
    expect(log.runs[0]!.results).toMatchObject([
      { partialFingerprints: { 'codebatch/v1': 'r' }, suppressions: [] },
      {
        partialFingerprints: { 'codebatch/v1': 'a' },
        suppressions: [{ kind: 'external', justification: 'legacy' }],
      },
    ]);
    expect(render({ regressions: [finding({})] }).runs[0]!.results[0]).not.toHaveProperty('suppressions');
  });

  it('has what comments of the change silence as suppressed in the source', () => {
    const silenced = finding({ id: 's', class: 'rule_changed', reason: 'silenced by a comment' });
    const { results } = render({
      regressions: [finding({ id: 'r' })],
      rule_changed: [silenced],
      config_effect: { edits: [], hidden: [], lowered: [], raised: [], added: [], silenced: [silenced] },
    }).runs[0]!;
    expect(results).toMatchObject([
      { partialFingerprints: { 'codebatch/v1': 'r' }, suppressions: [] },
      { partialFingerprints: { 'codebatch/v1': 's' }, suppressions: [{ kind: 'inSource' }] },
    ]);
  });

  it('says that a finding of the base alone is absent when its rule is not asked any more', () => {
    const log = render({ rule_changed: [{ ...finding({ class: 'rule_changed' }), side: 'base' }] });
    expect(log.runs[0]!.results).toMatchObject([{ baselineState: 'absent' }]);
  });

  it('keeps the worst 5,000 and counts the rest', () => {
    const many = Array.from({ length: 6000 }, (_, n) =>
      finding({ line: n + 1, severity: n < 3000 ? 'hint' : 'error', code: n % 2 ? 'A' : 'B' }),
    );
    const [run] = render({ regressions: many }).runs;
    expect(run!.results).toHaveLength(5000);
    expect(run!.results.filter((result) => result.level === 'error')).toHaveLength(3000);
    expect(run!.properties.omittedResults).toBe(1000);
    for (const result of run!.results)
      expect(run!.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId);
  });
});
