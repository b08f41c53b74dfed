import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { renderJunit } from '../../src/report/junit.ts';
import { fullReport, madeFinding, madeReport } from './made-report.ts';

const SCHEMA = readFileSync(
  join(import.meta.dirname, '..', 'fixtures', 'formats', 'jenkins-junit.xsd'),
  'utf8',
);

/** What the schema says against some XML. */
async function mistakes(contents: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [SCHEMA] });
  return errors.map(({ message }) => message);
}

describe('JUnit', () => {
  it('is valid by the schema of the field with something of everything in it', async () => {
    expect(await mistakes(renderJunit(fullReport()))).toEqual([]);
    expect(await mistakes(renderJunit(madeReport()))).toEqual([]);
    expect(await mistakes('<testsuites><testsuite name="a"/></testsuites>')).toEqual([
      expect.stringContaining("The attribute 'tests' is required but missing"),
    ]);
  });

  it('is well-formed whatever the text is', async () => {
    const nasty = '<![CDATA[ ]]> & "a" \'b\' \u0000\u0008\u001b[2J\ufffe\uffff\ud800\u202e\n\t日😀';
    const text = renderJunit(
      madeReport({
        regressions: [madeFinding({ message: nasty, path: nasty, code: nasty, excerpt: [nasty, ']]>'] })],
        unknown: [madeFinding({ class: 'unknown', reason: nasty })],
        failures: [{ code: 'task_crashed', message: nasty, path: nasty }],
        verdict: nasty,
      }),
    );
    expect(await mistakes(text)).toEqual([]);
    for (const one of ['\ufffe', '\uffff', '\u001b', '\u202e']) expect(text).not.toContain(one);
    expect(text).toContain('\\u0000\\u0008\\u001b[2J\\ufffe\\uffff');
  });

  it('has a suite for each rule, where regressions fail, the unknown is skipped and improvements pass', () => {
    const text = renderJunit(
      madeReport({
        regressions: [madeFinding({ excerpt: ['import os'] })],
        improvements: [madeFinding({ id: 'f', class: 'fixed', code: 'X1' })],
        unknown: [madeFinding({ id: 'u', class: 'unknown', reason: 'the head file does not parse' })],
      }),
    );
    expect(text.slice(text.indexOf('  <testsuite name="L101'))).toBe(
      [
        '  <testsuite name="L101 unused import" tests="2" failures="1" errors="0" skipped="1">',
        '    <testcase classname="a.py" name="Unused import &apos;os&apos; (0123abcd)"><failure type="warning" message="Unused import &apos;os&apos;">a.py:1:8 warning new',
        'import os</failure></testcase>',
        '    <testcase classname="a.py" name="Unused import &apos;os&apos; (u)"><skipped>a.py:1:8 the head file does not parse</skipped></testcase>',
        '  </testsuite>',
        '  <testsuite name="X1" tests="1" failures="0" errors="0" skipped="0">',
        '    <testcase classname="a.py" name="Unused import &apos;os&apos; (f)"/>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('has a test that passes where there is nothing to say, and an error for work that failed', () => {
    expect(renderJunit(madeReport())).toContain('<testcase classname="codebatch" name="All work was done"/>');
    const text = renderJunit(fullReport());
    expect(text).not.toContain('All work was done');
    expect(text).toContain(
      'name="task_crashed: 04_lint c.py"><error type="task_crashed" message="It crashed."/>',
    );
    expect(text).toContain('<testsuites name="codebatch" tests="10" failures="4" errors="2">');
  });
});
