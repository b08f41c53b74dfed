import { describe, expect, it } from '@jest/globals';
import type { CheckAnnotation } from '../../src/github/check-annotations.ts';
import { upsertCheckRun, type CheckRunDraft, type CheckRunOutcome } from '../../src/github/check-run.ts';
import type { StoredCheckRun } from '../support/github-api-state.ts';
import {
  cut,
  doneThenBadGateway,
  doneThenCut,
  failure,
  permission,
  secondaryLimit,
} from '../support/github-api-faults.ts';
import { BOT, HEAD, openAs, openGithub, type Opened } from './opened.ts';

const CREATE = /^POST .*\/check-runs$/;
const UPDATE = /^PATCH .*\/check-runs/;

const annotations = (count: number, from = 0): CheckAnnotation[] =>
  Array.from({ length: count }, (_, n) => ({
    path: 'src/a.ts',
    start_line: from + n + 1,
    end_line: from + n + 1,
    annotation_level: 'warning',
    title: `L101 new (${from + n})`,
    message: 'Unused import',
  }));

const draft = (fields: Partial<CheckRunDraft> = {}): CheckRunDraft => ({
  name: 'CodeBatch',
  headSha: HEAD,
  run: 10,
  attempt: 1,
  verified: true,
  title: '2 regressions',
  summary: 'Two regressions.',
  conclusion: 'failure',
  annotations: annotations(2),
  ...fields,
});

const publish = ({ github }: Opened, fields: Partial<CheckRunDraft> = {}): Promise<CheckRunOutcome> =>
  upsertCheckRun(github, { login: BOT }, draft(fields));

const only = ({ api }: Opened): StoredCheckRun => {
  expect(api.state.checkRuns).toHaveLength(1);
  return api.state.checkRuns[0]!;
};

const titles = (run: StoredCheckRun): unknown[] => run.annotations.map(({ title }) => title);

describe('a check run that is believed', () => {
  it('stays, whatever a pull request with the same head says of itself in a later run', async () => {
    const opened = await openGithub();
    await publish(opened, { pull: 1 });
    const forged = { pull: 2, run: 99, verified: false, conclusion: 'neutral', annotations: [] } as const;
    expect(await publish(opened, forged)).toMatchObject({ deed: 'outdated', isOfOtherPull: true });
    expect(only(opened)).toMatchObject({ conclusion: 'failure', annotations: [{}, {}] });
  });

  it('takes the place of one that is not, though that is of a later run', async () => {
    const opened = await openGithub();
    const forged = { pull: 2, run: 99, verified: false, conclusion: 'neutral', annotations: [] } as const;
    await publish(opened, forged);
    await publish(opened, { pull: 1 });
    expect(opened.api.state.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
    expect((await publish(opened, forged)).deed).toBe('outdated');
    expect((await publish(opened, { pull: 1, run: 9 })).deed).toBe('outdated');
  });

  it('of a push takes the place of what a fork says of itself, and stays', async () => {
    const opened = await openGithub();
    const forged = { pull: 2, run: 99, verified: false, conclusion: 'neutral', annotations: [] } as const;
    await publish(opened, forged);
    expect((await publish(opened)).deed).not.toBe('outdated');
    expect(opened.api.state.checkRuns.at(-1)).toMatchObject({ conclusion: 'failure' });
    expect((await publish(opened, forged)).deed).toBe('outdated');
    expect((await publish(opened, { run: 9 })).deed).toBe('outdated');
  });

  it('of a pull request stays, whatever was pushed, and one of a push gives way to it', async () => {
    const opened = await openGithub();
    await publish(opened, { run: 11, conclusion: 'success', annotations: [] });
    expect((await publish(opened, { pull: 1 })).deed).not.toBe('outdated');
    expect((await publish(opened, { run: 12 })).deed).toBe('outdated');
    expect((await publish(opened, { run: 12, verified: false })).deed).toBe('outdated');
  });
});

describe('the check run', () => {
  it('is created once and completed by the same request when its annotations fit in one', async () => {
    const opened = await openGithub();
    expect((await publish(opened)).deed).toBe('created');
    expect((await publish(opened)).deed).toBe('unchanged');
    expect(opened.api.writes).toHaveLength(1);
    expect(only(opened)).toMatchObject({
      name: 'CodeBatch',
      head_sha: HEAD,
      status: 'completed',
      conclusion: 'failure',
      output: { title: '2 regressions', summary: 'Two regressions.', annotations_count: 2 },
    });
  });

  it('gets its annotations fifty at a time, in order, and is completed by the last request', async () => {
    const opened = await openGithub();
    await publish(opened, { annotations: annotations(120) });
    expect(opened.api.writes.map(({ body }) => body['status'])).toEqual([
      'in_progress',
      undefined,
      'completed',
    ]);
    expect(titles(only(opened))).toEqual(annotations(120).map(({ title }) => title));
  });

  it('is updated in place by a later attempt with the same annotations, without sending them again', async () => {
    const opened = await openGithub();
    await publish(opened, { annotations: annotations(60) });
    const later = { attempt: 2, title: 'No regressions', conclusion: 'neutral' } as const;
    expect((await publish(opened, { ...later, annotations: annotations(70) })).deed).toBe('updated');
    expect(only(opened)).toMatchObject({ conclusion: 'neutral', output: { annotations_count: 70 } });
    expect((await publish(opened)).deed).toBe('outdated');
    expect(only(opened).conclusion).toBe('neutral');
  });

  it('gives way to a new one when it has annotations that nobody wants any more', async () => {
    const opened = await openGithub();
    await publish(opened);
    expect((await publish(opened, { attempt: 2, annotations: annotations(2, 5) })).deed).toBe('created');
    expect(opened.api.state.checkRuns.map(titles)).toEqual([
      ['L101 new (0)', 'L101 new (1)'],
      ['L101 new (5)', 'L101 new (6)'],
    ]);
    expect((await publish(opened, { attempt: 2, annotations: annotations(2, 5) })).deed).toBe('unchanged');
    expect((await publish(opened)).deed).toBe('outdated');
  });

  it('of a job or of another app is not touched, though it has the same name', async () => {
    const opened = await openGithub();
    const { state } = opened.api;
    state.addCheckRun('github-actions', { name: 'CodeBatch', head_sha: HEAD, external_id: 'a-job' });
    const stamp = `codebatch run=99 attempt=1 digest=${'0'.repeat(16)}`;
    state.addCheckRun('other-app', { name: 'CodeBatch', head_sha: HEAD, external_id: stamp });
    expect((await publish(opened)).deed).toBe('created');
    expect(state.checkRuns.map(({ status }) => status)).toEqual(['queued', 'queued', 'completed']);
  });

  it('has buttons and a link where they are asked for, and a title of 255 characters at most', async () => {
    const opened = await openGithub();
    const actions = [{ label: 'Re-run', description: 'Check again', identifier: 'rerun' }];
    await publish(opened, { actions, detailsUrl: 'https://example.org/1', title: 'x'.repeat(400) });
    expect(only(opened)).toMatchObject({ actions, details_url: 'https://example.org/1' });
    expect(only(opened).output.title).toHaveLength(255);
  });
});

describe('a check run whose name several checks of one run have', () => {
  const mayShareName = true;
  const better = { mayShareName, conclusion: 'success', annotations: [], title: 'No regressions' } as const;

  it('keeps the worst conclusion, whichever of them comes last, until the next attempt', async () => {
    const opened = await openGithub();
    expect((await publish(opened, better)).sharesName).toBe(false);
    const worse = await publish(opened, { mayShareName, annotations: [] });
    expect(worse).toMatchObject({ deed: 'updated', sharesName: true });
    expect(await publish(opened, better)).toMatchObject({ deed: 'worse', sharesName: true });
    expect(await publish(opened, { ...better, conclusion: 'neutral' })).toMatchObject({ deed: 'worse' });
    expect(only(opened)).toMatchObject({ conclusion: 'failure', output: { title: '2 regressions' } });
    expect(await publish(opened, { mayShareName, annotations: [] })).toMatchObject({ deed: 'unchanged' });
    expect((await publish(opened, { ...better, attempt: 2 })).deed).toBe('updated');
    expect(only(opened).conclusion).toBe('success');
  });

  it('gets it too when they are written at the same time, and none sees another', async () => {
    const opened = await openGithub();
    const failed = draft({ mayShareName });
    const [first] = await Promise.all([
      upsertCheckRun(opened.github, { login: BOT }, failed),
      ...[1, 2, 3].map((n) =>
        upsertCheckRun(openAs(opened.api, 'secret'), { login: BOT }, draft({ ...better, title: `Leg ${n}` })),
      ),
    ]);
    expect(first.sharesName).toBe(true);
    expect(opened.api.state.checkRuns.at(-1)).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });
});

describe('when the service fails', () => {
  it.each([
    ['a 502 after it was created', doneThenBadGateway(CREATE)],
    ['a connection cut after it was created', doneThenCut(CREATE)],
    ['a 502 before it was created', failure(CREATE, 502)],
    ['a 502 after a batch was added', doneThenBadGateway(UPDATE)],
    ['a connection cut after a batch was added', doneThenCut(UPDATE)],
    ['a connection cut before a batch was added', cut(UPDATE)],
    ['a limit in the middle', secondaryLimit(UPDATE, 2)],
  ])('%s leaves one check run with each annotation once', async (_, fault) => {
    const opened = await openGithub();
    opened.api.fail(fault);
    await publish(opened, { annotations: annotations(120) });
    expect(only(opened)).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(titles(only(opened))).toEqual(annotations(120).map(({ title }) => title));
  });

  it('what was interrupted is gone on with', async () => {
    const opened = await openGithub();
    opened.api.fail({ ...failure(UPDATE, 500), times: 99 });
    await expect(publish(opened, { annotations: annotations(120) })).rejects.toMatchObject({
      trouble: 'unavailable',
    });
    expect(only(opened)).toMatchObject({ status: 'in_progress', output: { annotations_count: 50 } });
    const again = openAs(opened.api, 'secret');
    opened.api.clearFaults();
    await upsertCheckRun(again, { login: BOT }, draft({ annotations: annotations(120) }));
    expect(only(opened)).toMatchObject({ status: 'completed', output: { annotations_count: 120 } });
  });

  it('annotations that GitHub does not take are left out, with a warning', async () => {
    const opened = await openGithub();
    const odd = [{ ...annotations(1)[0]!, end_line: 0 }];
    const outcome = await publish(opened, { annotations: odd });
    expect(outcome.deed).toBe('created');
    expect(outcome.warnings).toEqual([
      expect.stringMatching(
        /^The check run with its annotations was not written, as GitHub refused it \(422\)/,
      ),
    ]);
    expect(only(opened)).toMatchObject({ status: 'completed', output: { annotations_count: 0 } });
    expect((await publish(opened, { annotations: odd })).deed).toBe('unchanged');
  });

  it('annotations of a later batch that GitHub does not take leave the earlier ones', async () => {
    const opened = await openGithub();
    const odd = [...annotations(50), { ...annotations(1)[0]!, end_line: 0 }];
    expect((await publish(opened, { annotations: odd })).warnings).toHaveLength(1);
    expect(only(opened)).toMatchObject({ status: 'completed', output: { annotations_count: 50 } });
  });

  it.each([
    [
      permission(CREATE),
      /^The check run was not written, as the token lacks a permission: it takes `checks: write`/,
    ],
    [failure(CREATE, 404), /not there or hidden from the token \(404\)/],
    [failure(CREATE, 422), /refused it \(422\)/],
  ])('says in one sentence what was not done %#', async (fault, sentence) => {
    const opened = await openGithub();
    opened.api.fail({ ...fault, times: 9 });
    await expect(publish(opened)).rejects.toThrow(sentence);
    expect(opened.api.writes).toEqual([]);
  });

  it('a person’s token makes no check run', async () => {
    const opened = await openGithub();
    opened.api.addToken('person', 'octocat');
    await expect(upsertCheckRun(openAs(opened.api, 'person'), { login: 'octocat' }, draft())).rejects.toThrow(
      'refused it (403): You must authenticate via a GitHub App.',
    );
  });
});
