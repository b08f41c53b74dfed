/** One run of a documented workflow, and what must come of it. */
export interface Scenario {
  name: string;
  push: 'first' | 'second';
  /** The most jobs of the matrix; one job without a matrix when absent. */
  jobs?: number;
  /** Repository that the branch comes from. */
  from?: string;
  /** Scenarios with one name share what they remember, in order. */
  memo?: string;
  /** A crash of the first range's job, in attempt 1 of the run. */
  crash?: boolean;
  attempt?: number;
  /** Only these jobs of the matrix; `CRASHED` stands for the range of the job that crashed. */
  matrix?: string;
  /** More inputs of the matrix. */
  with?: { pipeline: string };
  /** `report: false` where none may come, and the run fails all the same. */
  expect: {
    conclusion: 'success' | 'failure';
    equal: boolean;
    report?: false;
    log?: RegExp;
    hits?: boolean;
  };
}

/** In order: later ones remember what earlier ones did, and a re-run is of the run before it. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'one job', push: 'first', memo: 'one', expect: { conclusion: 'failure', equal: true } },
  ...[1, 4, 16].map((jobs): Scenario => ({
    name: `matrix of ${jobs}`,
    push: 'first',
    jobs,
    memo: `${jobs}`,
    expect: { conclusion: 'failure', equal: true },
  })),
  {
    name: 'one job, second push',
    push: 'second',
    memo: 'one',
    expect: { conclusion: 'success', equal: true, hits: true },
  },
  {
    name: 'matrix of 4, second push',
    push: 'second',
    jobs: 4,
    memo: '4',
    expect: { conclusion: 'success', equal: true, hits: true },
  },
  {
    name: 'matrix of 4, from a fork',
    push: 'first',
    jobs: 4,
    from: 'someone/name',
    memo: 'fork',
    expect: {
      conclusion: 'failure',
      equal: true,
      log: /The memo is not saved: the commits come from a fork/,
    },
  },
  {
    name: 'matrix of 4, a job crashed',
    push: 'second',
    jobs: 4,
    crash: true,
    expect: { conclusion: 'failure', equal: false, log: /No part came of 1 range \(00-/ },
  },
  {
    name: 'matrix of 4, its re-run',
    push: 'second',
    jobs: 4,
    crash: true,
    attempt: 2,
    matrix: 'shard-range:CRASHED',
    expect: { conclusion: 'success', equal: true },
  },
  {
    name: 'matrix of 4, nothing planned',
    push: 'second',
    jobs: 4,
    with: { pipeline: 'none-such' },
    expect: {
      conclusion: 'failure',
      equal: false,
      report: false,
      log: /Nothing was judged, as the job plan did not succeed/,
    },
  },
];
