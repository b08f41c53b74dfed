import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPull } from '../../src/github/pulls.ts';
import type { Report } from '../../src/records/report.ts';
import { readForeignReport } from '../../src/review/foreign-report.ts';
import {
  ingest,
  readForeign,
  type Foreign,
  type ForeignRead,
  type Refusal,
  type RunFacts,
} from '../../src/review/ingest.ts';
import { BASE, HEAD, openGithub, type Opened } from '../github/opened.ts';
import { fullReport, madeFinding, madeReport } from '../report/made-report.ts';
import { codebatch } from '../support/codebatch.ts';
import { failure } from '../support/github-api-faults.ts';
import { git, repositoryOf } from '../support/repository.ts';

const MERGE = 'd'.repeat(40);
const TIP = 'c'.repeat(40);

/** A report of the head against the merge base, as an honest run would upload it. */
function honest(fields: Partial<Report> = {}): Report {
  return {
    ...fullReport(),
    head: { kind: 'commit', commit: HEAD, why: 'the head' },
    base: { kind: 'commit', commit: BASE, why: 'the merge base' },
    ...fields,
  };
}

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

let opened: Opened;
let facts: RunFacts;

beforeAll(async () => {
  opened = await openGithub();
  const { state } = opened.api;
  state.addPull({
    head: { sha: HEAD, ref: 'fix', repo: { full_name: 'mallory/demo' } },
    base: { sha: TIP, ref: 'main', repo: { full_name: 'octo/demo' } },
  });
  state.mergeBases
    .set(`main...${HEAD}`, BASE)
    .set(`main...${TIP}`, TIP)
    .set(`main...${'9'.repeat(40)}`, BASE);
  state.parents
    .set(MERGE, [TIP, HEAD])
    .set('e'.repeat(40), ['9'.repeat(40), HEAD])
    .set('f'.repeat(40), [TIP, BASE]);
  const pull = await readPull(opened.github, 7);
  facts = { github: opened.github, run: 10, attempt: 1, headSha: HEAD, pull, verified: false };
});

type Ingested = ForeignRead | Refusal;

/** What the two halves make of it. */
async function takeBytes(foreign: Foreign, known = facts): Promise<Ingested> {
  const read = readForeign(foreign);
  return 'refused' in read ? read : ingest(read, known);
}

const take = (report: unknown, more: Partial<RunFacts> & { origin?: unknown } = {}): Promise<Ingested> => {
  const { origin, ...changed } = more;
  return takeBytes(
    { report: bytes(report), ...(origin === undefined ? {} : { origin: bytes(origin) }) },
    { ...facts, ...changed },
  );
};

const origin = (fields: object = {}): object => ({
  schema_name: 'codebatch.origin',
  schema_version: 1,
  repository: 'Octo/demo',
  pull_request: 7,
  head_sha: HEAD,
  run: 10,
  attempt: 1,
  name: 'ci/check',
  ...fields,
});

describe('an honest report', () => {
  it('is taken as it is, its verdict made anew', async () => {
    const taken = await take(honest(), { origin: origin() });
    const ids = honest().regressions.map(({ id }) => ({ id }));
    expect(taken).toMatchObject({ report: { regressions: ids, conclusion: 'failure' } });
    expect(taken).toMatchObject({ origin: { name: 'ci/check' } });
  });

  it('is taken of the head’s merge into the base too, and against any base where its workflow is the base’s', async () => {
    const merged = honest({ head: { kind: 'commit', commit: MERGE, why: 'the merge' } });
    const against = (commit: string): Report => ({ ...merged, base: { kind: 'commit', commit, why: 'x' } });
    expect(await take(against(TIP))).toHaveProperty('report');
    expect(await take(against(BASE))).toHaveProperty('refused');
    expect(await take(against('1'.repeat(40)), { verified: true })).toHaveProperty('report');
  });

  it('of the product itself comes out as it went in', () => {
    const root = repositoryOf(
      {
        'a.py': 'import os\nimport sys\n',
        'b.ts': 'export function f(a: number) { return a }\n',
        'c.js': 'let a\n',
      },
      { 'a.py': 'import sys\n\n\nimport json \n', 'b.ts': 'export function g() { return 1 }\n', 'c.js': '(' },
    );
    const [head, base] = [git(root, 'rev-parse', 'HEAD'), git(root, 'rev-parse', 'HEAD^')];
    for (const args of [
      ['--base', base],
      ['--base', base, '--fail-on', 'unknown,surface', '--attribute'],
    ]) {
      const ran = codebatch(root, 'check', '--head', head, '--json', ...args);
      const report = JSON.parse(ran.stdout) as Report;
      expect(report.regressions.length + report.unknown.length).toBeGreaterThan(1);
      expect(report.reproduce).toBeDefined();
      expect(readForeignReport(Buffer.from(ran.stdout))).toEqual(report);
    }
  });
});

describe('a forged report is refused in one sentence', () => {
  it.each<[string, object, RegExp]>([
    ['another pull request', { pull_request: 8 }, /of pull request 8, and GitHub says 7/],
    ['no pull request', { pull_request: undefined }, /of pull request none, and GitHub says 7/],
    [
      'another repository',
      { repository: 'octo/other' },
      /of repository octo\/other, and GitHub says octo\/demo/,
    ],
    ['a repository with an odd name', { repository: '@all ](x) ' }, /of repository with an odd name/],
    ['another commit', { head_sha: TIP }, /of commit c{40}, and GitHub says a{40}/],
    ['another run', { run: 11 }, /of run 11, attempt 1, and GitHub says 10, attempt 1/],
    ['another attempt', { attempt: 2 }, /of run 10, attempt 2/],
    ['a newer schema', { schema_version: 2 }, /was written by a newer CodeBatch/],
    ['an attempt that is none', { attempt: -1 }, /is not a valid record at attempt/],
  ])('when it says that it is of %s', async (_, fields, sentence) => {
    expect(await take(honest(), { origin: origin(fields) })).toEqual({
      refused: expect.stringMatching(sentence),
    });
  });

  const commit = (sha: string) => ({ kind: 'commit' as const, commit: sha, why: 'x' });
  it.each<[string, Partial<Report>, RegExp]>([
    ['judges another commit', { head: commit(TIP) }, /judges c{40}, which is neither the head a{40}/],
    ['judges a merge of another head', { head: commit('f'.repeat(40)) }, /neither the head/],
    [
      'judges a merge into its own base',
      { head: commit('e'.repeat(40)), base: commit('9'.repeat(40)) },
      /not where the pull request left "main"/,
    ],
    [
      'compares with another commit',
      { base: commit('1'.repeat(40)) },
      /compares with 1{40}, which is not where/,
    ],
    [
      'compares with nothing',
      { ...madeReport(), base: { kind: 'none', why: 'x' }, head: commit(HEAD) },
      /compares with nothing/,
    ],
    ['judges a worktree', { head: { kind: 'worktree', why: 'x' } }, /does not say which commit it judges/],
    ['names a commit that is none', { head: commit('main') }, /does not say which commit it judges/],
  ])('when it %s', async (_, fields, sentence) => {
    expect(await take(honest(fields))).toEqual({ refused: expect.stringMatching(sentence) });
  });

  const base = honest();
  it.each<[string, unknown, RegExp]>([
    [
      'zero findings with counts that are not zero',
      { ...base, regressions: [], improvements: [] },
      /counts 4 of "regressions" where its lists have 0/,
    ],
    [
      'findings with counts of zero',
      { ...base, counts: { ...base.counts, regressions: 0 } },
      /counts 0 of "regressions" where its lists have 4/,
    ],
    [
      'counts less than none',
      { ...base, counts: { ...base.counts, suppressed: -1 } },
      /counts less than none/,
    ],
    [
      'a regression among the improvements',
      { ...base, improvements: [madeFinding()] },
      /class new among "improvements"/,
    ],
    [
      'a newer schema',
      { ...base, schema_version: 2 },
      /The report was written by a newer CodeBatch \(schema 2\)/,
    ],
    ['another schema', { ...base, schema_name: 'codebatch.batch' }, /is not a valid record at schema_name/],
    ['nothing', {}, /is not a valid record/],
    ['null', null, /is no JSON/],
    ['a list', [[[[]]]], /is not a valid record/],
    ['a rule for failing that is none', { ...base, fail_on: ['never'] }, /does not say what makes it fail/],
    ['no rule for failing', { ...base, fail_on: [] }, /does not say what makes it fail/],
    [
      'findings of a report without a base beside a base',
      { ...base, findings: [madeFinding({ class: 'unknown' })] },
      /lists what a report of its kind/,
    ],
    ['depth', { ...base, deep: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) }, /nested too deep/],
    ['a prototype', JSON.parse('{"__proto__":{"a":1}}'), /"__proto__"/],
    ['a text without end', { ...base, verdict: 'x'.repeat(1_000_001) }, /text that is too long/],
  ])('when it has %s', async (_, report, sentence) => {
    expect(await take(report)).toEqual({ refused: expect.stringMatching(sentence) });
  });

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    'a/../b',
    'a//b',
    './a',
    '',
    'a\nb',
    'a\u0000',
    '\ud800',
    'x'.repeat(5000),
  ])('when it has a path like %j, wherever that stands', (path) => {
    const bad = madeFinding({ path });
    for (const fields of [
      { regressions: [bad] },
      { carried: [madeFinding({ class: 'moved', base: bad })] },
      { skipped: [{ path, side: 'head' as const, reason: 'x' }] },
      { surface: [{ id: '11000001', change: 'added' as const, symbol: 'f', path, line: 1, column: 1 }] },
      { config_effect: { edits: [], hidden: [bad], lowered: [], raised: [], added: [], silenced: [] } },
    ]) {
      const report = { ...madeReport(fields), head: honest().head };
      expect(() => readForeignReport(bytes(report))).toThrow(
        /^The report (?:has a path that is none|is no JSON)/,
      );
    }
  });

  it.each([
    { id: '../etc' },
    { id: '0123ABCD' },
    { id: '0123abcd-0' },
    { line: 5, end_line: 4 },
    { line: 1, end_line: 1, column: 9, end_column: 8 },
    { end_line: 2 ** 40 },
    { line: 0 },
    { column: 1.5 },
  ])('when it has a finding with %j', async (fields) => {
    const report = { ...madeReport({ regressions: [madeFinding(fields)] }), head: honest().head };
    expect(await take(report)).toHaveProperty('refused');
  });

  it('when it is nested deeper than any parser of ours would walk', async () => {
    const report = Buffer.from(`${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`);
    expect(await takeBytes({ report })).toHaveProperty('refused');
  });

  it('when it is too large, or no JSON, or no UTF-8', async () => {
    const large = readForeign({ report: bytes(honest()) }, 1000);
    expect(large).toEqual({
      refused: expect.stringMatching(/^The report has [\d,]+ bytes, more than 1,000\.$/),
    });
    for (const report of [Buffer.from('{'), Buffer.from(''), Buffer.from([0x22, 0xff, 0x22])])
      expect(await takeBytes({ report })).toEqual({ refused: 'The report is no JSON in UTF-8.' });
  });
});

describe('what a report concludes', () => {
  it('follows from its lists, whatever it says', async () => {
    const lying = honest({ conclusion: 'success', verdict: 'No regressions, no improvements.' });
    const taken = await take(lying);
    expect(taken).toMatchObject({
      report: { conclusion: 'failure', verdict: expect.stringMatching(/^Incomplete: 2 pieces/) },
    });
    const { failures: _, ...rest } = lying;
    expect(await take({ ...rest, failures: [] })).toMatchObject({
      report: { conclusion: 'failure', verdict: expect.stringMatching(/^4 regressions, 3 improvements/) },
    });
  });

  it('has no command but the one that follows from its commits', async () => {
    const own = `npx codebatch check --base ${BASE} --head ${HEAD} --fail-on error,any`;
    expect(await take(honest({ reproduce: own }))).toMatchObject({ report: { reproduce: own } });
    for (const reproduce of [
      `npx codebatch check --base ${BASE} --head ${TIP}`,
      `${own} --config /tmp/x`,
      `${own} --output /etc/passwd`,
      `npx evil check --base ${BASE} --head ${HEAD}`,
      `${own}; rm -rf /`,
    ]) {
      const taken = await take(honest({ reproduce }));
      expect(taken).toHaveProperty('report');
      expect(taken).not.toHaveProperty('report.reproduce');
    }
  });
});

describe('when GitHub does not answer', () => {
  it('the report is refused for now', async () => {
    opened.api.fail({ ...failure(/compare/, 500), times: 4 });
    expect(await take(honest())).toEqual({
      refused: expect.stringMatching(/^The merge base could not be asked for/),
      isPassing: true,
    });
  });
});

describe('any bytes', () => {
  it('are taken or refused, and never throw', async () => {
    const text = JSON.stringify(honest());
    const mutated = fc
      .tuple(fc.nat(text.length - 1), fc.string({ maxLength: 6 }), fc.nat(5))
      .map(([at, put, drop]) => Buffer.from(text.slice(0, at) + put + text.slice(at + drop)));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          mutated,
          fc.uint8Array(),
          fc.json().map((json) => Buffer.from(json)),
        ),
        async (report) => {
          const taken = await takeBytes({ report }, { ...facts, verified: true });
          expect('report' in taken || taken.refused.endsWith('.')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
