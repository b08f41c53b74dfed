import { describe, expect, it } from '@jest/globals';
import { reportSchema, type Report } from '../../src/records/report.ts';
import { checkAnnotations, stepAnnotations } from '../../src/report/annotations.ts';
import { renderCsv } from '../../src/report/csv.ts';
import { renderGitlabCodeQuality } from '../../src/report/gitlab-code-quality.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { LISTS } from '../../src/report/listed.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { csvRows } from './csv-rows.ts';
import { fullReport, madeFinding, madeReport } from './made-report.ts';

/** Ids by the name of their list; lists that are empty are left out. */
type Ids = Record<string, string[]>;

function idsOf(pairs: readonly (readonly [list: string, id: string])[]): Ids {
  const ids: Ids = {};
  for (const [list, id] of pairs) (ids[list] ??= []).push(id);
  for (const list of Object.values(ids)) list.sort((a, b) => a.localeCompare(b, 'en'));
  return ids;
}

/** What the record itself has, of the named lists. */
function expected(report: Report, lists: readonly (typeof LISTS)[number][] = LISTS): Ids {
  return idsOf(lists.flatMap((list) => report[list].map(({ id }) => [list, id] as const)));
}

const TITLES: Record<string, string> = {
  Regressions: 'regressions',
  'Improvements, thank you': 'improvements',
  'Gone with the code': 'improvements',
  Unknown: 'unknown',
  Accepted: 'accepted',
  'Changed by rules or comments': 'rule_changed',
  'Moved or edited': 'carried',
  Findings: 'findings',
  'Public surface': 'surface',
};

/** Sections of the terminal by their titles, each until an empty line. */
function inTerminal(report: Report): Ids {
  const text = renderTerminal(report, { color: false, width: 1000, verbose: true });
  return idsOf(
    text.split('\n\n').flatMap((part) => {
      const lines = part.split('\n');
      const [, title, count] = /^(.*?)(?: \(([\d,]+)\)|:.*)?$/.exec(lines[0]!)!;
      const list = TITLES[title!];
      if (list === undefined) return [];
      const ids = lines.flatMap((line) => /^ {2}\S.* ([0-9a-f]{8}(?:-\d+)?)$/.exec(line)?.[1] ?? []);
      if (count !== undefined) expect(ids).toHaveLength(Number(count));
      return ids.map((id) => [list, id] as const);
    }),
  );
}

interface Sarif {
  runs: [
    {
      results: {
        partialFingerprints: Record<string, string>;
        suppressions?: object[];
        properties: { class: string };
      }[];
      invocations: [{ toolExecutionNotifications?: { level: string }[] }];
      properties: { counts: Report['counts']; surface: Record<string, number>; configEffect?: object };
    },
  ];
}

const LIST_OF_CLASS: Record<string, string> = {
  new: 'regressions',
  worsened: 'regressions',
  edited: 'carried',
  moved: 'carried',
  softened: 'improvements',
  fixed: 'improvements',
  gone: 'improvements',
  rule_changed: 'rule_changed',
};

function sarifOf(report: Report): Sarif['runs'][0] {
  return (JSON.parse(renderSarif(report)) as Sarif).runs[0];
}

function inSarif(report: Report): Ids {
  const unknown = report.base.kind === 'none' ? 'findings' : 'unknown';
  return idsOf(
    sarifOf(report).results.map(({ partialFingerprints, suppressions = [], properties }) => [
      suppressions.length > 0 ? 'accepted' : (LIST_OF_CLASS[properties.class] ?? unknown),
      partialFingerprints['codebatch/v1']!,
    ]),
  );
}

function inCsv(report: Report): Ids {
  const rows = csvRows(renderCsv(report)).slice(1);
  return idsOf(rows.map(([list, id]) => [list!, id!]));
}

function inJunit(report: Report): Ids {
  const cases = [...renderJunit(report).matchAll(/<testcase [^>]* name="[^"]* \((\S+)\)"(?:\/>|><(\w+))/g)];
  const unknown = report.base.kind === 'none' ? 'findings' : 'unknown';
  const lists: Record<string, string> = { failure: 'regressions', skipped: unknown };
  return idsOf(cases.map(([, id, outcome = '']) => [lists[outcome] ?? 'improvements', id!]));
}

const REPORTS: readonly (readonly [string, Report])[] = [
  ['something of everything', fullReport()],
  ['nothing', madeReport()],
  [
    'no base',
    madeReport({
      base: { kind: 'none', why: 'this is the first commit' },
      findings: [
        madeFinding({ id: 'aa000001', class: 'unknown' }),
        madeFinding({ id: 'aa000002', class: 'unknown' }),
      ],
    }),
  ],
];

describe.each(REPORTS)('the formats of a report with %s', (_what, report) => {
  it('are of a record that is valid', () => {
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it('all have the same findings in the same lists', () => {
    const surface = idsOf(report.surface.map(({ id }) => ['surface', id]));
    const all = { ...expected(report), ...surface };
    expect(inTerminal(report)).toEqual(all);
    expect(inSarif(report)).toEqual(expected(report));
    expect(inCsv(report)).toMatchObject(all);
    expect(inJunit(report)).toEqual(expected(report, ['regressions', 'improvements', 'unknown', 'findings']));
  });

  it('agree on what got worse where they tell of nothing else', () => {
    const { regressions = [] } = expected(report);
    const titles = checkAnnotations(report).batches.flat();
    const ofTitles = titles.map(({ title }): [string, string] => ['all', /\((\S+)\)$/.exec(title)![1]!]);
    expect(idsOf(ofTitles)['all'] ?? []).toEqual(regressions);
    const { commands } = stepAnnotations(report);
    const ofCommands = commands.map((one): [string, string] => ['all', /\((\S+?)\)::/.exec(one)![1]!]);
    expect(idsOf(ofCommands)['all'] ?? []).toEqual(regressions);
    const entries = JSON.parse(renderGitlabCodeQuality(report)) as { fingerprint: string }[];
    const ofEntries = entries.map(({ fingerprint }): [string, string] => ['all', fingerprint]);
    const { findings = [] } = expected(report);
    expect(idsOf(ofEntries)['all'] ?? []).toEqual([...regressions, ...findings]);
  });

  it('agree on the counts', () => {
    const { counts, config_effect: effect } = report;
    const { properties, invocations } = sarifOf(report);
    expect(properties.counts).toEqual(counts);
    expect(properties.surface['removed']! + properties.surface['changed']!).toBe(counts.surface);
    const told = [...renderJunit(report).matchAll(/<property name="(\w+)" value="(\d+)"\/>/g)];
    expect(Object.fromEntries(told.map(([, name, value]) => [name, Number(value)]))).toEqual(counts);
    const rows = csvRows(renderCsv(report)).slice(1);
    const inList = (list: string): number => rows.filter(([name]) => name === list).length;
    for (const list of ['regressions', 'improvements', 'unknown', 'accepted', 'rule_changed'] as const)
      expect(inList(list)).toBe(counts[list]);
    const numbers = { hidden: effect?.hidden.length ?? 0, silenced: effect?.silenced.length ?? 0 };
    expect(inList('config_effect.hidden')).toBe(numbers.hidden);
    expect(inList('config_effect.silenced')).toBe(numbers.silenced);
    if (effect) expect(properties.configEffect).toMatchObject(numbers);
    else expect(properties).not.toHaveProperty('configEffect');
    const levels = (invocations[0].toolExecutionNotifications ?? []).map(({ level }) => level);
    const failures = levels.filter((level) => level === 'error').length;
    expect([failures, inList('failures')]).toEqual([report.failures.length, report.failures.length]);
    expect(renderJunit(report)).toContain(` errors="${failures}"`);
    expect(inList('skipped')).toBe(report.skipped.length);
  });

  it('are the same each time, and leave the report as it was', () => {
    const before = JSON.stringify(report);
    const render = (): unknown => [
      renderSarif(report),
      renderCsv(report),
      renderJunit(report),
      renderGitlabCodeQuality(report),
      checkAnnotations(report),
      stepAnnotations(report),
    ];
    expect(render()).toEqual(render());
    expect(JSON.stringify(report)).toBe(before);
  });
});
