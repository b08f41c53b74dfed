import { describe, expect, it } from '@jest/globals';
import { readPull } from '../../src/github/pulls.ts';
import type { Report } from '../../src/records/report.ts';
import { publish, type Published, type PublishOptions } from '../../src/review/publish.ts';
import { BOT, HEAD, openAs, openGithub, type Opened } from '../github/opened.ts';
import { fullReport, madeFinding, madeReport } from '../report/made-report.ts';
import type { StoredCheckRun } from '../support/github-api-state.ts';
import { doneThenBadGateway, failure, permission } from '../support/github-api-faults.ts';

async function openPull(): Promise<Opened> {
  const opened = await openGithub();
  opened.api.state.addPull();
  opened.api.state.files.set(7, [
    {
      filename: 'b.py',
      status: 'modified',
      additions: 1,
      deletions: 0,
      changes: 1,
      patch: '@@ -0,0 +1 @@\n+x',
    },
  ]);
  return opened;
}

/** Publishes on pull request 7 as a workflow does. */
async function publishOn(
  { github }: Pick<Opened, 'github'>,
  report: Report,
  options: Partial<PublishOptions> = {},
): Promise<Published> {
  return publish(report, {
    github,
    headSha: HEAD,
    pull: await readPull(github, 7),
    name: 'ci/check',
    run: 10,
    attempt: 1,
    verified: true,
    repositoryUrl: 'https://github.com/octo/demo',
    ...options,
  });
}

const quiet = (): Report =>
  madeReport({ verdict: 'No regressions, no improvements.', conclusion: 'success' });

const onlyRun = ({ api }: Opened): StoredCheckRun => {
  expect(api.state.checkRuns).toHaveLength(1);
  return api.state.checkRuns[0]!;
};

describe('a report', () => {
  it('becomes one comment and one check run, and the same again changes nothing', async () => {
    const opened = await openPull();
    const detailsUrl = 'https://github.com/octo/demo/actions/runs/10';
    const first = await publishOn(opened, fullReport(), { detailsUrl });
    expect(first).toMatchObject({ comment: 'created', checkRun: 'created', warnings: [] });
    expect(first.commentUrl).toMatch(/#issuecomment-/);
    const { body } = opened.api.state.comments[0]!;
    expect(body).toMatch(/^<!-- codebatch name=ci%2Fcheck run=10 attempt=1 digest=[\da-f]{16} -->\n### ✗ /);
    expect(body).toContain('Improvements, thank you');
    expect(body).toContain(`[The run and its whole report](${detailsUrl})`);
    expect(onlyRun(opened)).toMatchObject({
      name: 'CodeBatch (ci/check)',
      conclusion: 'failure',
      details_url: detailsUrl,
      output: { title: 'A verdict.', annotations_count: 4 },
    });
    const writes = opened.api.writes.length;
    expect(await publishOn(opened, fullReport(), { detailsUrl })).toMatchObject({
      comment: 'unchanged',
      checkRun: 'unchanged',
    });
    expect(opened.api.writes).toHaveLength(writes);
  });

  it('has the regressions on changed lines first', async () => {
    const opened = await openPull();
    const regressions = [
      madeFinding({ id: 'aa000001', path: 'a.py', severity: 'error' }),
      madeFinding({ id: 'aa000002', path: 'b.py', severity: 'hint' }),
    ];
    await publishOn(opened, madeReport({ regressions }));
    expect(onlyRun(opened).annotations.map(({ path }) => path)).toEqual(['b.py', 'a.py']);
  });

  it('that is quiet makes a check run and no comment; over a comment that stands it says that all is well', async () => {
    const opened = await openPull();
    expect(await publishOn(opened, quiet())).toMatchObject({ comment: 'silent', checkRun: 'created' });
    await publishOn(opened, fullReport(), { run: 11 });
    expect(await publishOn(opened, quiet(), { run: 12 })).toMatchObject({ comment: 'updated' });
    expect(opened.api.state.comments.map(({ body }) => body.split('\n')[1])).toEqual([
      '### ✓ No regressions, no improvements.',
    ]);
  });

  it('that nobody verified is neutral and says so, whatever it concludes', async () => {
    const opened = await openPull();
    const elsewhere = {
      ...fullReport(),
      head: { kind: 'commit' as const, commit: 'e'.repeat(40), why: 'x' },
    };
    await publishOn(opened, elsewhere, { verified: false });
    expect(onlyRun(opened)).toMatchObject({
      conclusion: 'neutral',
      output: { title: 'Reported by the pull request itself: A verdict.' },
    });
    const { body } = opened.api.state.comments[0]!;
    expect(body).toContain('**Reported by the pull request itself; nobody verified it.**');
    expect(body).toContain(`/blob/${HEAD}/`);
    expect(body).not.toContain(`/blob/${'e'.repeat(40)}/`);
  });

  it('has buttons where somebody listens: re-run always, accept where there is something to accept', async () => {
    const opened = await openPull();
    await publishOn(opened, fullReport(), { hasActions: true });
    await publishOn(opened, quiet(), { hasActions: true, name: 'other' });
    expect(opened.api.state.checkRuns.map(({ actions }) => actions)).toEqual([
      [
        { label: 'Re-run', description: 'Check this commit again', identifier: 'rerun' },
        { label: 'Accept all', description: 'Let all regressions stand', identifier: 'accept-all' },
      ],
      [{ label: 'Re-run', description: 'Check this commit again', identifier: 'rerun' }],
    ]);
  });

  it('of an earlier attempt changes neither comment nor check run', async () => {
    const opened = await openPull();
    await publishOn(opened, fullReport(), { attempt: 1 });
    // The same words: the comment stands as attempt 1 wrote it, and only the check run knows of attempt 3.
    await publishOn(opened, fullReport(), { attempt: 3 });
    const late = madeReport({ regressions: [madeFinding()] });
    expect(await publishOn(opened, late, { attempt: 2 })).toMatchObject({
      comment: 'outdated',
      checkRun: 'outdated',
    });
    expect(opened.api.state.comments[0]!.body).toContain('Improvements, thank you');
  });

  it('of a commit that is no longer the head has a check run there, and no comment', async () => {
    const opened = await openPull();
    const headSha = 'c'.repeat(40);
    expect(await publishOn(opened, fullReport(), { headSha })).toMatchObject({
      comment: 'outdated',
      checkRun: 'created',
    });
    expect(onlyRun(opened).head_sha).toBe(headSha);
  });

  it('of a push has a check run alone', async () => {
    const { api, github } = await openGithub();
    const published = await publish(fullReport(), {
      github,
      headSha: HEAD,
      name: 'ci',
      run: 1,
      attempt: 1,
      verified: true,
      repositoryUrl: 'https://github.com/octo/demo',
    });
    expect(published).toMatchObject({ comment: 'off', checkRun: 'created' });
    expect(api.state.comments).toEqual([]);
  });

  it('of five thousand regressions stays within the limits of the platform', async () => {
    const opened = await openPull();
    const regressions = Array.from({ length: 5000 }, (_, n) =>
      madeFinding({
        id: (0x10000000 + n).toString(16),
        path: `src/${n % 70}/${'long-name-'.repeat(9)}${n}.py`,
        excerpt: ['x'.repeat(300)],
      }),
    );
    const published = await publishOn(opened, madeReport({ regressions }));
    expect(published).toMatchObject({ comment: 'created', checkRun: 'created', warnings: [] });
    const { output } = onlyRun(opened);
    expect(output.annotations_count).toBe(500);
    expect(output.summary).toContain('4,500 regressions more have no annotation.');
    expect(Buffer.byteLength(output.summary!)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(opened.api.state.comments[0]!.body)).toBeLessThanOrEqual(65_535);
  });
});

describe('when GitHub does not let us', () => {
  it('one sentence tells what each missing permission kept from being done, and the rest is done', async () => {
    const opened = await openPull();
    opened.api.addToken('checks', BOT, { 'pull-requests': 'read', checks: 'write' });
    expect(await publishOn({ github: openAs(opened.api, 'checks') }, fullReport())).toMatchObject({
      comment: 'failed',
      checkRun: 'created',
      warnings: [
        'The comment was not written, as the token lacks a permission: it takes `pull-requests: write` under `permissions:`.',
      ],
    });
    opened.api.addToken('comments', BOT, { 'pull-requests': 'write' });
    expect(await publishOn({ github: openAs(opened.api, 'comments') }, fullReport())).toMatchObject({
      comment: 'created',
      checkRun: 'failed',
      warnings: [
        expect.stringMatching(
          /^The check run was not written.*it takes `checks: write` under `permissions:`\.$/,
        ),
      ],
    });
  });

  it('changed lines that cannot be read cost their order alone', async () => {
    const opened = await openPull();
    opened.api.fail(permission(/\/files$/));
    const published = await publishOn(opened, fullReport());
    expect(published).toMatchObject({ comment: 'created', checkRun: 'created' });
    expect(published.warnings).toEqual([
      expect.stringMatching(/^Annotations on changed lines do not come first/),
    ]);
  });

  it('nothing is written when it cannot be told whose comments are ours', async () => {
    const opened = await openPull();
    opened.api.fail({ ...failure(/graphql/, 503), times: 9 });
    const published = await publishOn(opened, fullReport());
    expect(published).toMatchObject({ comment: 'failed', checkRun: 'failed' });
    expect(published.warnings).toHaveLength(1);
    expect(opened.api.writes).toEqual([]);
    const known = await publishOn(opened, fullReport(), { author: { login: BOT } });
    expect(known).toMatchObject({ comment: 'created', checkRun: 'created', warnings: [] });
  });

  it('lost answers leave one of each', async () => {
    const opened = await openPull();
    opened.api.fail(doneThenBadGateway(/^POST .*\/check-runs$/), doneThenBadGateway(/^POST .*\/comments$/));
    const published = await publishOn(opened, fullReport());
    expect(published.warnings).toEqual([]);
    expect([opened.api.state.comments.length, opened.api.state.checkRuns.length]).toEqual([1, 1]);
  });

  it('nothing is asked where nothing is wanted', async () => {
    const opened = await openPull();
    const asked = opened.api.asked.length;
    await publishOn(opened, fullReport(), { comment: false, checkRun: false });
    expect(opened.api.asked.slice(asked).map(({ path }) => path)).toEqual(['/repos/octo/demo/pulls/7']);
  });
});
