import { severitiesOf, type Review } from '../../src/app/history.ts';
import type { Finding } from '../../src/records/finding.ts';
import { madeFindings, reportOf } from '../page/made-page.ts';

/** Where the sample ends: a fixed time, so that pages of it are the same on every day. */
export const SAMPLE_NOW = '2026-03-20T15:00:00.000Z';

const HOUR = 3_600_000;

export const REPOSITORIES = [
  { id: 101, name: 'octo/engine', share: 5 },
  { id: 102, name: 'octo/web-client', share: 3 },
  { id: 103, name: 'lab/notes', share: 2 },
] as const;

const BRANCHES = [
  'faster-memo',
  'fix/torn-lines',
  'feature/dashboard',
  'deps/typescript-7',
  'refactor/line-map',
  'docs-how-to',
  'retry-uploads',
  'tidy-parser',
];

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Sixty batches on three repositories, oldest first. */
export function sampleReviews(count = 60): Review[] {
  const pick = chance(11);
  return Array.from({ length: count }, (_none, n) => {
    const turn = pick(10);
    const repository = turn < 5 ? REPOSITORIES[0] : turn < 8 ? REPOSITORIES[1] : REPOSITORIES[2];
    const isPush = pick(5) < 2;
    const pull = isPush ? null : 30 + Math.floor(n / 8) + pick(3);
    return sampleReview({
      n,
      repository: { id: repository.id, name: repository.name },
      pull,
      branch: pull === null ? 'main' : BRANCHES[pull % BRANCHES.length]!,
      created: new Date(Date.parse(SAMPLE_NOW) - (count - n) * 5.3 * HOUR - pick(3) * HOUR).toISOString(),
      size: isPush ? 2 + pick(10) : pick(14),
      pick,
    });
  });
}

/** One batch; `size` says how much changed. */
function sampleReview(given: {
  n: number;
  repository: Review['repository'];
  pull: number | null;
  branch: string;
  created: string;
  size: number;
  pick: (below: number) => number;
}): Review {
  const { n, repository, pull, branch, created, size, pick } = given;
  const from = pick(60);
  const findings: Finding[] = madeFindings(90)
    .slice(from, from + size)
    .map((one) => ({ ...one, class: one.class === 'new' && pick(3) > 0 ? 'fixed' : one.class }));
  const made = reportOf(findings);
  const { regressions, improvements } = made.counts;
  const conclusion = regressions > 1 ? 'failure' : 'success';
  const sha = (salt: number): string =>
    ((n + 1) * 7_919 * salt).toString(16).padStart(8, 'c').repeat(5).slice(0, 40);
  const report = {
    ...made,
    conclusion,
    verdict: `${regressions} ${regressions === 1 ? 'regression' : 'regressions'}, ${improvements} ${improvements === 1 ? 'improvement' : 'improvements'}.`,
  } as const;
  const hits = Math.min(900, 300 + n * 11 + pick(90));
  return {
    repository,
    branch,
    pull,
    base: sha(3),
    head: sha(5),
    run: 9_000 + n,
    attempt: pick(12) === 0 ? 2 : 1,
    name: 'CodeBatch',
    conclusion,
    verified: pull === null || pick(8) > 0,
    created,
    counts: report.counts,
    severities: severitiesOf(report),
    elapsedMs: 2_400 + pick(2_500) + (hits < 500 ? 6_000 : 0),
    memo: { hits, misses: 900 - hits + pick(40) },
    report,
  };
}
