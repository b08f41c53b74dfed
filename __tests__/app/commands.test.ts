import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  acceptCommands,
  explainAnswer,
  helpAnswer,
  statusAnswer,
  unknownFindingAnswer,
} from '../../src/app/answers.ts';
import { withAccepted } from '../../src/app/accepted.ts';
import { parseCommand } from '../../src/app/commands.ts';
import { readForeignReport } from '../../src/review/foreign-report.ts';
import { links, parsed, plainTexts, rawHtml } from '../support/markdown-tree.ts';
import { nastyReport, nastyText } from '../support/nasty-report.ts';
import { madeReport, regression } from '../support/reported-pull.ts';

describe('a comment', () => {
  it.each([
    ['/codebatch', { verb: 'help' }],
    ['/codebatch help', { verb: 'help' }],
    ['  \n/codebatch status  \r\nthanks', { verb: 'status' }],
    ['/codebatch rerun', { verb: 'rerun' }],
    ['/codebatch explain 0123abcd-2', { verb: 'explain', id: '0123abcd-2' }],
    ['/codebatch\taccept 0123abcd', { verb: 'accept', id: '0123abcd', reason: '' }],
    ['/codebatch accept 0123abcd it is  so', { verb: 'accept', id: '0123abcd', reason: 'it is so' }],
    ['/codebatch explain', { verb: 'unknown' }],
    ['/codebatch explain 0123ABCD', { verb: 'unknown' }],
    ['/codebatch accept all', { verb: 'unknown' }],
    ['/codebatch rerun now', { verb: 'unknown' }],
    ['/codebatch __proto__', { verb: 'unknown' }],
    ['/codebatchx help', undefined],
    ['> /codebatch help', undefined],
    ['hello\n/codebatch help', undefined],
    ['', undefined],
  ])('%j is the command %j', (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });

  it('is never more than a command, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const command = parseCommand(`/codebatch accept 0123abcd ${text}`);
        expect(['accept', 'unknown']).toContain(command?.verb);
        if (command?.verb === 'accept') expect(command.reason.length).toBeLessThanOrEqual(300);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an answer', () => {
  const OWN = /^[A-Za-z0-9 ,.:;()'\n]*$/;

  /** Holds when nothing but our own words and code is read out of the text. */
  function expectHarmless(text: string): void {
    const tree = parsed(text);
    expect(plainTexts(tree).filter((own) => !OWN.test(own))).toEqual([]);
    expect([links(tree), rawHtml(tree)]).toEqual([[], []]);
  }

  it('holds what code and people say as code alone', () => {
    expectHarmless(helpAnswer());
    expectHarmless(unknownFindingAnswer('0123abcd'));
    fc.assert(
      fc.property(nastyReport(6), nastyText(), nastyText(), (report, name, reason) => {
        for (const list of [report.regressions, report.improvements, report.unknown, report.accepted])
          for (const finding of list) expectHarmless(explainAnswer(finding));
        const publication = {
          repository: 'o/r',
          pull: 1,
          installation: 1,
          repositoryId: 1,
          repositoryUrl: 'https://github.com/o/r',
          headRef: name,
          headSha: 'a'.repeat(40),
          created: '',
          run: 1,
          attempt: 1,
          verified: false,
          name,
          report,
        };
        expectHarmless(statusAnswer([publication]));
        const command = acceptCommands(new Map([['0123abcd', reason]]));
        expectHarmless(command);
        expect(command).toMatch(/accept 0123abcd --reason '[^'\n]+'\n`/);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what somebody accepted', () => {
  const [first, second] = [regression(1, { severity: 'error' }), regression(2)];
  const report = madeReport({ regressions: [first, second] });
  const by = { actor: 'boss', reason: 'so', rule: 'L101', verified: true };
  const seen = { finding: first.id, path: first.path, ...by };

  it('does not count, and the verdict follows', () => {
    const judged = withAccepted(report, { accepted: [seen], verified: true });
    expect(judged).toMatchObject({
      verdict: '1 regression, 0 improvements, 1 accepted.',
      conclusion: 'failure',
      regressions: [{ id: second.id }],
      accepted: [{ id: first.id, accepted: { reason: 'so (boss)' } }],
    });
    const all = withAccepted(judged, {
      accepted: [seen, { ...seen, finding: second.id, path: second.path, reason: '' }],
      verified: true,
    });
    expect(all).toMatchObject({ conclusion: 'success', counts: { accepted: 2, regressions: 0, new: 0 } });
    // What comes out counts as any report of others must.
    expect(readForeignReport(Buffer.from(JSON.stringify(all)))).toEqual(all);
  });

  it.each([
    ['of another rule', { rule: 'L102' }],
    ['in another file', { path: 'b.py' }],
    ['in a report that nobody believed', { verified: false }],
  ])('%s is not what stands here', (_what, fields) => {
    const accepted = [{ ...seen, ...fields }];
    expect(withAccepted(report, { accepted, verified: true })).toBe(report);
  });
});
