import { describe, expect, it } from '@jest/globals';
import { upsertComment, type CommentDraft, type CommentOutcome } from '../../src/github/comment.ts';
import { markerName, parseMarker, renderMarker } from '../../src/github/marker.ts';
import type { GithubApi } from '../support/github-api.ts';
import {
  cut,
  doneThenBadGateway,
  doneThenCut,
  failure,
  meanwhile,
  permission,
  primaryLimit,
  secondaryLimit,
  slow,
  staleList,
  tooManyRequests,
  type Fault,
} from '../support/github-api-faults.ts';
import { BOT, openAs, openGithub, type Opened } from './opened.ts';

const CREATE = /^POST .*\/comments$/;
const LIST = /^GET .*\/comments$/;
const UPDATE = /^PATCH .*\/comments/;

const draft = (fields: Partial<CommentDraft> = {}): CommentDraft => ({
  pull: 7,
  name: 'ci/check',
  run: 10,
  attempt: 1,
  text: 'Two regressions.',
  isQuiet: false,
  ...fields,
});

const publish = ({ github }: Opened, fields: Partial<CommentDraft> = {}): Promise<CommentOutcome> =>
  upsertComment(github, { login: BOT }, draft(fields));

const bodies = ({ state }: GithubApi): string[] => state.comments.map(({ body }) => body);

/** Markers aside. */
const texts = (api: GithubApi): string[] => bodies(api).map((body) => body.replace(/^<!--.*-->\n/, ''));

describe('the comment', () => {
  it('is created once, left alone while its text is the same, and updated in place', async () => {
    const opened = await openGithub();
    expect((await publish(opened)).deed).toBe('created');
    expect((await publish(opened)).deed).toBe('unchanged');
    expect((await publish(opened, { run: 11 })).deed).toBe('unchanged');
    expect((await publish(opened, { run: 12, text: 'One regression.' })).deed).toBe('updated');
    expect(texts(opened.api)).toEqual(['One regression.']);
    expect(opened.api.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('says nothing when all is well and nothing stands, and says that all is well over what stands', async () => {
    const opened = await openGithub();
    expect(await publish(opened, { isQuiet: true })).toEqual({
      deed: 'silent',
      sharesName: false,
      warnings: [],
    });
    expect(opened.api.writes).toEqual([]);
    await publish(opened);
    expect((await publish(opened, { isQuiet: true, run: 11, text: 'All is well.' })).deed).toBe('updated');
    expect(texts(opened.api)).toEqual(['All is well.']);
  });

  it('of a later run or attempt is never overwritten', async () => {
    const opened = await openGithub();
    await publish(opened, { run: 10, attempt: 2, text: 'Second attempt.' });
    expect((await publish(opened, { run: 10, attempt: 1, text: 'First attempt.' })).deed).toBe('outdated');
    expect((await publish(opened, { run: 9, attempt: 5, text: 'Earlier run.' })).deed).toBe('outdated');
    expect(texts(opened.api)).toEqual(['Second attempt.']);
  });

  it('stands once for each name', async () => {
    const opened = await openGithub();
    await publish(opened, { name: 'lint' });
    await publish(opened, { name: 'types' });
    expect(opened.api.state.comments).toHaveLength(2);
    expect((await publish(opened, { name: 'lint', text: 'New.', run: 11 })).deed).toBe('updated');
    expect(texts(opened.api)).toEqual(['New.', 'Two regressions.']);
  });

  it('of somebody else is not touched, though it has our marker', async () => {
    const opened = await openGithub();
    const marker = renderMarker({
      name: markerName('ci/check'),
      run: 999,
      attempt: 1,
      digest: '0'.repeat(16),
    });
    opened.api.state.addComment(7, 'mallory', `${marker}\nNo regressions.`);
    opened.api.state.addComment(7, BOT, `> ${marker}\nquoted`);
    expect((await publish(opened)).deed).toBe('created');
    expect(texts(opened.api)).toEqual(['No regressions.', `> ${marker}\nquoted`, 'Two regressions.']);
  });

  it('is found behind two hundred others', async () => {
    const opened = await openGithub();
    for (let n = 0; n < 230; n++) opened.api.state.addComment(7, 'a-person', 'chatter');
    await publish(opened);
    expect((await publish(opened, { text: 'New.', run: 11 })).deed).toBe('updated');
    expect(opened.api.state.comments).toHaveLength(231);
  });

  it('is the oldest one, and what else there is of ours is deleted', async () => {
    const opened = await openGithub();
    await publish(opened);
    const { state } = opened.api;
    state.addComment(7, BOT, bodies(opened.api)[0]!);
    state.addComment(7, BOT, bodies(opened.api)[0]!);
    const oldest = state.comments[0]!.id;
    await publish(opened, { text: 'New.', run: 11 });
    expect(state.comments.map(({ id, body }) => [id, body.split('\n')[1]])).toEqual([[oldest, 'New.']]);
  });

  it('keeps the newest text when the second one has it', async () => {
    const opened = await openGithub();
    await publish(opened, { run: 10, text: 'Old.' });
    const { state } = opened.api;
    const newer = renderMarker({ ...parseMarker(bodies(opened.api)[0]!)!, run: 20, digest: '1'.repeat(16) });
    state.addComment(7, BOT, `${newer}\nNewest.`);
    expect((await publish(opened, { run: 15, text: 'Late.' })).deed).toBe('outdated');
    expect(texts(opened.api)).toEqual(['Newest.']);
  });
});

describe('two who write at once', () => {
  it('leave one comment behind, the oldest, with the newest text', async () => {
    const opened = await openGithub();
    const other = openAs(opened.api, 'secret');
    await Promise.all([
      publish(opened, { run: 10, text: 'Of run 10.' }),
      upsertComment(other, { login: BOT }, draft({ run: 11, text: 'Of run 11.' })),
    ]);
    expect(texts(opened.api)).toEqual(['Of run 11.']);
  });

  it('leave one behind when the other writes between our look and our write', async () => {
    const opened = await openGithub();
    const marker = renderMarker({ name: markerName('ci/check'), run: 9, attempt: 1, digest: '0'.repeat(16) });
    opened.api.fail(meanwhile(CREATE, () => opened.api.state.addComment(7, BOT, `${marker}\nOther.`)));
    expect((await publish(opened)).deed).toBe('created');
    expect(texts(opened.api)).toEqual(['Two regressions.']);
  });
});

describe('when the service fails', () => {
  it.each([
    ['a 502 after it was written', doneThenBadGateway(CREATE)],
    ['a connection cut after it was written', doneThenCut(CREATE)],
    ['an answer that is none, after it was written', { ...doneThenBadGateway(CREATE), status: 201 }],
    ['a 502 before it was written', failure(CREATE, 502)],
    ['a connection cut before it was written', cut(CREATE)],
    ['a 500 on the list', failure(LIST, 500)],
    ['a page of HTML for a list', { on: LIST, status: 200, body: '<html>' }],
    ['a conflict', failure(CREATE, 409)],
    ['a list that lags behind the write', { ...staleList(LIST), on: LIST, times: 2 }],
  ])('%s makes no second comment', async (_, fault) => {
    const opened = await openGithub();
    opened.api.fail(fault);
    expect((await publish(opened)).deed).toBe('created');
    expect(texts(opened.api)).toEqual(['Two regressions.']);
  });

  it('a 502 after an update changes nothing more', async () => {
    const opened = await openGithub();
    await publish(opened);
    opened.api.fail(doneThenBadGateway(UPDATE));
    expect((await publish(opened, { text: 'New.', run: 11 })).deed).toBe('updated');
    expect(texts(opened.api)).toEqual(['New.']);
  });

  it('a comment that is deleted before its update is written anew', async () => {
    const opened = await openGithub();
    await publish(opened);
    opened.api.fail(meanwhile(UPDATE, () => opened.api.state.comments.splice(0)));
    expect((await publish(opened, { text: 'New.', run: 11 })).deed).toBe('created');
    expect(texts(opened.api)).toEqual(['New.']);
  });

  it('a list that fails after the write does not undo it', async () => {
    const opened = await openGithub();
    opened.api.fail(meanwhile(CREATE, () => opened.api.fail({ ...failure(LIST, 500), times: 99 })));
    expect((await publish(opened)).deed).toBe('created');
  });

  it('waits as long as a limit says, and not a moment more than allowed', async () => {
    const now = Date.UTC(2026, 0, 1);
    const opened = await openGithub({ now: () => now, maxWaitMs: 100_000 });
    const date = new Date(now).toUTCString();
    const fail = (...faults: Fault[]): void =>
      opened.api.fail(...faults.map((one) => ({ ...one, headers: { ...one.headers, date } })));
    fail(
      tooManyRequests(CREATE, 7),
      tooManyRequests(CREATE, new Date(now + 5000).toUTCString()),
      primaryLimit(CREATE, now / 1000 + 20),
    );
    expect((await publish(opened)).deed).toBe('created');
    expect(opened.waits).toEqual([7000, 5000, 21_000]);
    fail(secondaryLimit(UPDATE, 3), secondaryLimit(UPDATE));
    expect((await publish(opened, { text: 'New.', run: 11 })).deed).toBe('updated');
    expect(opened.waits.slice(3)).toEqual([3000, 60_000]);
    fail(primaryLimit(UPDATE, now / 1000 + 1200));
    await expect(publish(opened, { text: 'Newer.', run: 12 })).rejects.toThrow(
      'The comment was not brought up to date, as GitHub takes no more requests for another 1201 s.',
    );
    expect(opened.waits).toHaveLength(5);
  });

  it('gives up a server that does not answer', async () => {
    const opened = await openGithub({ timeoutMs: 40, attempts: 2 });
    opened.api.fail({ ...slow(LIST, 400), times: 2 });
    await expect(publish(opened)).rejects.toMatchObject({ trouble: 'unavailable' });
  });

  it('stops after some tries when it fails forever', async () => {
    const opened = await openGithub();
    opened.api.fail({ ...failure(CREATE, 503), times: 99 });
    await expect(publish(opened)).rejects.toThrow(
      'The comment was not written, as GitHub did not answer as it should (503).',
    );
    expect(opened.api.asked.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(6);
  });

  it.each([
    [
      permission(CREATE),
      'The comment was not written, as the token lacks a permission: it takes `pull-requests: write` under `permissions:`.',
    ],
    [
      failure(CREATE, 403, 'Unable to create comment because issue is locked.'),
      /refused it \(403\): Unable to create comment because issue is locked\.$/,
    ],
    [
      failure(CREATE, 422, 'Validation\u001b[31m Failed\n::error::x'),
      /refused it \(422\): Validation \[31m Failed ::error::x\.$/,
    ],
    [{ ...failure(CREATE, 404), times: 99 }, /not there or hidden from the token \(404\)/],
    [{ ...failure(LIST, 401), times: 9 }, /does not know the token \(401\)/],
  ])('says in one sentence what was not done %#', async (fault, sentence) => {
    const opened = await openGithub();
    opened.api.fail(fault);
    await expect(publish(opened)).rejects.toThrow(sentence);
    expect(opened.api.writes).toEqual([]);
  });

  it('a token that may only read leads to one sentence', async () => {
    const opened = await openGithub();
    opened.api.addToken('reader', BOT, { 'pull-requests': 'read' });
    await expect(upsertComment(openAs(opened.api, 'reader'), { login: BOT }, draft())).rejects.toMatchObject({
      trouble: 'forbidden',
    });
  });

  it('a second comment that cannot be deleted is a warning', async () => {
    const opened = await openGithub();
    await publish(opened);
    opened.api.state.addComment(7, BOT, bodies(opened.api)[0]!);
    opened.api.fail(permission(/^DELETE /));
    expect((await publish(opened)).warnings).toEqual([
      expect.stringMatching(/^A second comment was not deleted, as the token lacks a permission/),
    ]);
  });
});
