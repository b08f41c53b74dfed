/** All outputs, in the order of `action.yml`, which is written from this table. Each is JSON, a number, a word or a path. */
export const OUTPUTS = {
  conclusion: '`success`, `failure` or `neutral`; of `check`, `merge` and `report`.',
  regressions: 'How many findings are new or worse.',
  improvements: 'How many findings are fixed, softened or gone.',
  unknown: 'How many findings could not be judged.',
  'report-path': 'The report as JSON, a path on this machine.',
  'sarif-path': 'The report as SARIF 2.1.0, a path on this machine.',
  'batch-id': "Id of the head's batch, where `store-path` is given.",
  matrix:
    'Of `plan`: the matrix of `run` jobs, as `{"shard-range": ["00-7f", "80-ff"]}`; empty when nothing is to do.',
  count: 'Of `plan`: how many jobs the matrix has.',
  'base-sha': 'The commit compared with; empty when there is none.',
  'head-sha': 'The commit judged.',
  'plan-digest': 'Of `plan`: digest of the plan, for `run` and `merge`.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** Values of outputs by name; what is absent is not set. */
export type OutputValues = Partial<Record<OutputName, string>>;
