import type { Failure } from '../records/failure.ts';
import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { ruleOf } from '../records/rule.ts';
import { compareStrings } from '../util/json.ts';
import { printable } from './printable.ts';

/** A test case: what was looked at, and the element that says how it ended; none when it is well. */
interface Case {
  classname: string;
  name: string;
  outcome?: string;
}

/**
 * A report as JUnit XML, for servers that show tests. A suite for each rule: regressions are failures, what is unknown
 * is skipped, improvements passed. The first suite is of the run itself: work that failed is an error there, and its
 * properties are the counts.
 */
export function renderJunit(report: Report): string {
  const suites = [runSuite(report), ...ruleSuites(report)];
  const { regressions, failures } = report;
  const open = tag('testsuites', {
    name: 'codebatch',
    tests: suites.reduce((sum, { tests }) => sum + tests, 0),
    failures: regressions.length,
    errors: failures.length,
  });
  const lines = suites.flatMap(({ text }) => text);
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, '</testsuites>', ''].join('\n');
}

interface Suite {
  tests: number;
  text: string[];
}

function runSuite({ failures, counts, verdict, conclusion }: Report): Suite {
  const told = Object.entries({ verdict, conclusion, ...counts })
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `      ${tag('property', { name, value: String(value) }, 'empty')}`);
  const cases = failures.length === 0 ? [{ classname: 'codebatch', name: 'All work was done' }] : [];
  return suite('codebatch', [...cases, ...failures.map(errorCase)], {
    errors: failures.length,
    before: ['    <properties>', ...told, '    </properties>'],
  });
}

function errorCase({ code, message, path, shard_id, task_id }: Failure): Case {
  const where = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
  const what = [task_id, where].filter(Boolean).join(' ');
  return {
    classname: 'codebatch',
    name: what === '' ? code : `${code}: ${what}`,
    outcome: tag('error', { type: code, message }, 'empty'),
  };
}

function ruleSuites(report: Report): Suite[] {
  const suites = new Map<string, { cases: Case[]; failures: number; skipped: number }>();
  const add = (finding: Finding, end: 'failures' | 'skipped' | undefined, outcome?: string): void => {
    const known = suites.get(finding.code) ?? { cases: [], failures: 0, skipped: 0 };
    suites.set(finding.code, known);
    known.cases.push({ ...caseOf(finding), ...(outcome === undefined ? {} : { outcome }) });
    if (end) known[end]++;
  };
  for (const finding of report.regressions) add(finding, 'failures', failureOf(finding));
  // Without a base nothing is known to be new.
  for (const finding of [...report.unknown, ...report.findings]) add(finding, 'skipped', skippedOf(finding));
  for (const finding of report.improvements) add(finding, undefined);
  return [...suites]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([code, { cases, ...counts }]) => {
      const summary = ruleOf(code)?.summary;
      return suite(summary === undefined ? code : `${code} ${summary}`, cases, counts);
    });
}

/** The name holds no line: servers tell a test by its name from one run to the next. */
function caseOf({ path, message, id }: Finding): Case {
  return { classname: path, name: `${message} (${id})` };
}

function failureOf({ path, line, column, message, severity, class: name, excerpt }: Finding): string {
  const place = `${path}:${line}:${column} ${severity} ${name}`;
  const body = [place, ...(excerpt ?? [])].map(escape).join('\n');
  return `${tag('failure', { type: severity, message })}${body}</failure>`;
}

function skippedOf({ path, line, column, reason }: Finding): string {
  return `<skipped>${escape(`${path}:${line}:${column} ${reason ?? 'no base to compare with'}`)}</skipped>`;
}

function suite(
  name: string,
  cases: readonly Case[],
  more: { failures?: number; errors?: number; skipped?: number; before?: readonly string[] },
): Suite {
  const { failures = 0, errors = 0, skipped = 0, before = [] } = more;
  const text = cases.map(({ classname, name: title, outcome }) => {
    const attributes = { classname, name: title };
    return outcome === undefined
      ? `    ${tag('testcase', attributes, 'empty')}`
      : `    ${tag('testcase', attributes)}${outcome}</testcase>`;
  });
  const open = tag('testsuite', { name, tests: cases.length, failures, errors, skipped });
  return { tests: cases.length, text: [`  ${open}`, ...before, ...text, '  </testsuite>'] };
}

function tag(name: string, attributes: Record<string, string | number>, end?: 'empty'): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  return `<${name}${list.join('')}${end ? '/' : ''}>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Untrusted text inside XML: nothing that acts, and none of the characters that XML does not have. */
function escape(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
