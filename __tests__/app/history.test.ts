import { describe, expect, it } from '@jest/globals';
import {
  failing,
  newestRevision,
  pullData,
  recordedAfter,
  repositories,
  repositoryData,
  repositoryNamed,
  repositoryRow,
} from '../../src/app/dashboard/history-views.ts';
import { pruneReviews, readReview, recordReview, severitiesOf } from '../../src/app/history.ts';
import { finding, report } from '../support/sample-report.ts';
import { reviewsDatabase } from '../support/dashboard.ts';
import { SAMPLE_NOW, sampleReviews } from '../support/sample-reviews.ts';

const [first, second, third] = sampleReviews();

describe('the history of reviews', () => {
  it('gives a report back as it was given', () => {
    const db = reviewsDatabase([first!]);
    const stored = readReview(db, 1)!;
    expect(stored.report).toEqual(first!.report);
    expect(stored.repositoryId).toBe(first!.repository.id);
    expect(stored.batch).toMatchObject({ head: first!.head, memo: first!.memo, counts: first!.counts });
    expect(readReview(db, 2)).toBeUndefined();
  });

  it('records the same attempt once, and the next attempt beside it', () => {
    const db = reviewsDatabase();
    expect(recordReview(db, first!)).toBe(true);
    expect(recordReview(db, first!)).toBe(false);
    expect(recordReview(db, { ...first!, attempt: first!.attempt + 1 })).toBe(true);
    expect(readReview(db, 1)!.batch.conclusion).toBe(first!.conclusion);
    expect(repositoryRow(db, first!.repository).batches).toBe(2);
  });

  it('says of an attempt what was published last, and tells that it changed', () => {
    const db = reviewsDatabase([first!, second!]);
    const accepted = { ...first!.report, verdict: 'No regressions.', conclusion: 'success' } as const;
    expect(newestRevision(db)).toBe(2);
    expect(recordReview(db, { ...first!, conclusion: 'success', report: accepted })).toBe(true);
    expect(readReview(db, 1)!).toMatchObject({ batch: { conclusion: 'success' }, report: accepted });
    expect(recordedAfter(db, 2, 9)).toMatchObject([{ revision: 3, batch: { number: 1 } }]);
    expect(newestRevision(db)).toBe(3);
  });

  it('forgets what is old and what a repository has too much of, and never counts back', () => {
    const reviews = sampleReviews();
    const db = reviewsDatabase(reviews);
    const [before, now] = [newestRevision(db), Date.parse(SAMPLE_NOW)];
    const left = (): number => db.get<{ n: number }>('SELECT count(*) AS n FROM reviews')!.n;
    expect([pruneReviews(db, now), left()]).toEqual([0, reviews.length]);
    pruneReviews(db, now, { mostReports: 3 });
    expect([left(), repositoryRow(db, { id: 101, name: 'octo/engine' }).batches]).toEqual([9, 3]);
    const { bytes } = db.get<{ bytes: number }>(
      'SELECT bytes FROM reviews WHERE repository_id = 101 ORDER BY created DESC, number DESC LIMIT 1',
    )!;
    pruneReviews(db, now, { mostBytes: bytes });
    expect(repositoryRow(db, { id: 101, name: 'octo/engine' }).batches).toBe(1);
    pruneReviews(db, now, { longestMs: -1 });
    expect([left(), newestRevision(db)]).toEqual([0, before]);
  });

  it('keeps what nobody said as not said', () => {
    const db = reviewsDatabase([{ ...first!, elapsedMs: null, memo: null, base: null, pull: null }]);
    expect(readReview(db, 1)!.batch).toMatchObject({ elapsedMs: null, memo: null, base: null, pull: null });
  });

  it('refuses a time that is none', () => {
    expect(() => recordReview(reviewsDatabase(), { ...first!, created: 'yesterday' })).toThrow(
      '"yesterday" is not a time.',
    );
  });

  it('calls a renamed repository by its new name everywhere', () => {
    const db = reviewsDatabase([first!]);
    recordReview(db, { ...second!, repository: { id: first!.repository.id, name: 'octo/renamed' } });
    expect(repositories(db)).toEqual([{ id: first!.repository.id, name: 'octo/renamed' }]);
    expect(repositoryNamed(db, first!.repository.name)).toBeUndefined();
    expect(repositoryNamed(db, 'OCTO/Renamed')?.id).toBe(first!.repository.id);
  });

  it('takes the newest of two repositories that had one name', () => {
    const db = reviewsDatabase([
      first!,
      { ...first!, repository: { id: 999, name: first!.repository.name } },
    ]);
    expect(repositoryNamed(db, first!.repository.name)?.id).toBe(999);
  });

  it('orders by time, not by when it heard of it', () => {
    const base = { ...first!, pull: 7, branch: 'b' };
    const at = (created: string, run: number) => ({ ...base, created, run });
    const db = reviewsDatabase([at('2026-03-02T00:00:00Z', 2), at('2026-03-01T00:00:00Z', 1)]);
    expect(pullData(db, base.repository, 7)!.batches.map(({ run }) => run)).toEqual([1, 2]);
    expect(pullData(db, base.repository, 8)).toBeUndefined();
  });

  it('says what fails now: the newest batch of each branch and check, and no older one', () => {
    const at = (day: number, conclusion: 'success' | 'failure', more: object) => ({
      ...third!,
      repository: { id: 5, name: 'a/b' },
      pull: null,
      created: `2026-03-0${day}T00:00:00Z`,
      run: day,
      conclusion,
      ...more,
    });
    const db = reviewsDatabase([
      at(1, 'failure', { branch: 'mended' }),
      at(2, 'success', { branch: 'mended' }),
      at(3, 'failure', { branch: 'broken' }),
      at(4, 'success', { branch: 'broken', name: 'other' }),
    ]);
    expect(failing(db, 5).map(({ branch, name }) => `${branch} ${name}`)).toEqual(['broken CodeBatch']);
  });

  it('shows the main line first, and a branch, a check or all branches when asked', () => {
    const all = sampleReviews();
    const engine = all.filter((one) => one.repository.id === 101);
    const db = reviewsDatabase([...all, { ...engine.at(-1)!, name: 'other' }]);
    const known = { id: 101, name: 'octo/engine' };
    const main = repositoryData(db, known, {});
    expect(main).toMatchObject({
      branch: 'main',
      name: 'CodeBatch',
      names: ['CodeBatch', 'other'],
      hasOlder: false,
    });
    expect(main.batches.map(({ head }) => head)).toEqual(
      engine.filter(({ branch }) => branch === 'main').map(({ head }) => head),
    );
    expect(repositoryData(db, known, { branch: '*' }).batches).toHaveLength(engine.length);
    expect(repositoryData(db, known, { branch: '*', name: 'other' }).batches).toHaveLength(1);
    const pulls = new Set(engine.flatMap(({ pull }) => pull ?? []));
    expect(main.pulls.map(({ pull }) => pull)).toEqual([...pulls].sort((a, b) => b - a));
  });

  it('says of the main line what its newest commit came to, not what an older attempt or run of it said', () => {
    const at = (run: number, conclusion: 'success' | 'failure', more: object = {}) => ({
      ...third!,
      repository: { id: 5, name: 'a/b' },
      pull: null,
      branch: 'main',
      head: `${run}`.repeat(40),
      created: `2026-03-0${run}T00:00:00Z`,
      run,
      conclusion,
      ...more,
    });
    const stateOf = (...reviews: ReturnType<typeof at>[]): unknown =>
      repositoryRow(reviewsDatabase(reviews), { id: 5, name: 'a/b' }).state;
    const again = { attempt: 2, created: '2026-03-09T00:00:00Z' };
    expect(stateOf(at(1, 'failure'), at(1, 'success', again))).toBe('success');
    expect(stateOf(at(1, 'success'), at(1, 'failure', again))).toBe('failure');
    // Somebody looks into an old commit.
    const lookedInto = [at(1, 'failure'), at(2, 'success'), at(1, 'failure', again)];
    expect(stateOf(...lookedInto)).toBe('success');
    expect(failing(reviewsDatabase(lookedInto), 5)).toEqual([]);
    expect(stateOf(at(1, 'failure'), at(2, 'failure', { name: 'b' }), at(2, 'success', { name: 'c' }))).toBe(
      'failure',
    );
    // Its check runs again for the same commit, which is pushed once more or was tried by another workflow.
    expect(stateOf(at(1, 'failure'), at(2, 'success', { head: '1'.repeat(40) }))).toBe('success');
  });

  it('takes no branch of a merge queue for the main line', () => {
    const queued = { ...third!, pull: null, branch: 'gh-readonly-queue/main/pr-1-0a' };
    expect(repositoryRow(reviewsDatabase([queued]), third!.repository)).toMatchObject({
      mainline: null,
      state: null,
    });
    const db = reviewsDatabase([queued, { ...queued, run: 998 }, { ...queued, run: 999, branch: 'main' }]);
    expect(repositoryRow(db, third!.repository).mainline).toBe('main');
  });

  it('says what fails now, however much a merge queue tried since', () => {
    const at = (run: number, branch: string) => ({
      ...third!,
      repository: { id: 5, name: 'a/b' },
      pull: null,
      branch,
      run,
      created: new Date(run * 1e9).toISOString(),
      conclusion: 'failure' as const,
    });
    const queued = Array.from({ length: 200 }, (_, n) => at(n + 2, `gh-readonly-queue/main/pr-${n}-0a`));
    expect(failing(reviewsDatabase([at(1, 'main'), ...queued]), 5)).toMatchObject([{ branch: 'main' }]);
  });

  it('a branch that was pushed to is of no pull request, though a fork has one of its name', () => {
    const known = { id: 5, name: 'a/b' };
    const at = (run: number, pull: number | null, branch = 'main') => ({
      ...third!,
      repository: known,
      pull,
      branch,
      run,
    });
    const db = reviewsDatabase([at(1, null), at(2, 7), at(3, 8, 'topic'), at(4, 9, 'topic')]);
    expect(repositoryData(db, known, {}).branches).toMatchObject([
      { branch: 'main', pull: null, batches: 1 },
      { branch: 'topic', pull: 9, batches: 2 },
    ]);
    expect(repositoryData(db, known, {}).batches).toHaveLength(1);
  });

  it('counts the findings of the head that a report lists', () => {
    const made = report({
      regressions: [finding({ severity: 'error' }), finding({ severity: 'warning' })],
      improvements: [
        finding({ class: 'fixed', severity: 'error' }),
        finding({ class: 'softened', severity: 'hint' }),
      ],
      carried: [finding({ class: 'moved', severity: 'warning' })],
    });
    expect(severitiesOf(made)).toEqual({ error: 1, warning: 2, info: 0, hint: 1 });
  });
});
