import type { Finding } from '../../src/records/finding.ts';
import type { Report } from '../../src/records/report.ts';
import type { GithubApiServer } from './github-api-server.ts';
import type { GithubState } from './github-api-state.ts';
import { madeZip } from './made-zip.ts';
import { finding, report } from './sample-report.ts';

export const WORKFLOW_PATH = '.github/workflows/ci.yml';
export const INSTALLATION = 7;

/** The object id of a commit, from a number. */
export const commit = (n: number): string => n.toString(16).padStart(40, '0');

/** A run of a pull request, and what it says. */
export interface Reported {
  pull: number;
  run: number;
  attempt?: number;
  head?: string;
  regressions?: readonly Finding[];
  improvements?: readonly Finding[];
  /** Of the job. */
  check?: string;
  /** `owner/name` of a fork. */
  from?: string;
  /** Of the head. */
  branch?: string;
  /** Fields of both files that lie, files in place of the true ones, or all of the archive, and its size in the list. */
  lies?: {
    report?: Partial<Report>;
    origin?: object;
    files?: Record<string, string>;
    zip?: Buffer;
    bytes?: number;
  };
}

const BASE = 'b'.repeat(40);

/** A regression with an id of its own. */
export function regression(n: number, fields: Partial<Finding> = {}): Finding {
  return finding({ id: n.toString(16).padStart(8, '0'), path: `src/file-${n}.py`, ...fields });
}

/** The report that a run made. */
export function madeReport({
  regressions = [],
  improvements = [],
  head = commit(1),
}: Partial<Reported>): Report {
  const empty = report({}).counts;
  const fails = regressions.some(({ severity }) => severity === 'error' || severity === 'warning');
  return report({
    base: { kind: 'commit', ref: 'main', commit: BASE, why: 'merge base with main' },
    head: { kind: 'commit', commit: head, why: 'the head' },
    regressions: [...regressions],
    improvements: [...improvements],
    counts: {
      ...empty,
      regressions: regressions.length,
      new: regressions.length,
      improvements: improvements.length,
      fixed: improvements.length,
    },
    conclusion: fails ? 'failure' : 'success',
    reproduce: `npx codebatch check --base ${BASE} --head ${head}`,
  });
}

/** Where something is reported: what a repository has on GitHub, and what every payload says of it. */
export interface ReportedPlace {
  state: GithubState;
  about: {
    installation: { id: number };
    repository: { id: number; full_name: string; html_url: string; default_branch: string };
  };
}

/** Puts the pull request, the run and its artifact where the API has them, and gives the payload that tells of the run. */
export function reportedRun(
  api: GithubApiServer,
  given: Reported,
  place: ReportedPlace = { state: api.state, about: ABOUT },
): Record<string, unknown> {
  const { state } = place;
  const {
    pull,
    run,
    attempt = 1,
    head = commit(pull),
    check = 'lint',
    from = state.repository,
    lies = {},
  } = given;
  const ref = given.branch ?? `topic-${pull}`;
  const standing = state.pulls.find(({ number }) => number === pull);
  if (standing) standing.head.sha = head;
  else
    state.addPull({
      number: pull,
      head: { sha: head, ref, repo: { full_name: from } },
      base: { sha: BASE, ref: 'main', repo: { full_name: state.repository } },
    });
  state.files.set(pull, []);
  for (const sha of [head, BASE]) state.blobs.set(`${sha}:${WORKFLOW_PATH}`, 'e'.repeat(40));
  completeRun(state, run, attempt);
  addArtifact(api, state, { ...given, attempt, head, check, lies });
  return runPayload({ run, attempt, head, ref, owner: from.split('/')[0]! }, place);
}

/** A run of what was pushed, and what it says. */
export interface ReportedPush extends Omit<Reported, 'pull' | 'from'> {
  head: string;
  event?: 'push' | 'merge_group';
  /** Object id of the workflow file that ran. */
  workflow?: string;
  /** When the attempt began. */
  started?: string;
}

/** The same for a run of a pushed commit. */
export function pushedRun(
  api: GithubApiServer,
  given: ReportedPush,
  place: ReportedPlace = { state: api.state, about: ABOUT },
): Record<string, unknown> {
  const { state } = place;
  const { run, attempt = 1, head, check = 'lint', branch = 'main', event = 'push' } = given;
  state.blobs.set(`${head}:${WORKFLOW_PATH}`, given.workflow ?? 'e'.repeat(40));
  state.blobs.set(`main:${WORKFLOW_PATH}`, 'e'.repeat(40));
  completeRun(state, run, attempt);
  addArtifact(api, state, { ...given, attempt, head, check });
  const [owner] = state.repository.split('/') as [string];
  const payload = runPayload({ run, attempt, head, ref: branch, owner }, place);
  const started = given.started ?? '2026-01-02T03:04:05Z';
  return {
    ...payload,
    workflow_run: {
      ...(payload['workflow_run'] as object),
      event,
      head_repository: { full_name: state.repository, owner: { login: owner } },
      created_at: started,
      run_started_at: started,
    },
  };
}

function completeRun({ runs }: GithubState, run: number, attempt: number): void {
  const known = runs.find(({ id }) => id === run);
  if (known) Object.assign(known, { run_attempt: attempt, status: 'completed' });
  else runs.push({ id: run, run_attempt: attempt, status: 'completed' });
}

function addArtifact(
  api: GithubApiServer,
  state: GithubState,
  given: Omit<Reported, 'pull'> &
    Pick<Partial<Reported>, 'pull'> & { attempt: number; head: string; check: string },
): void {
  const { pull, run, attempt, head, check, lies } = given;
  const origin = {
    schema_name: 'codebatch.origin',
    schema_version: 1,
    repository: state.repository,
    ...(pull === undefined ? {} : { pull_request: pull }),
    head_sha: head,
    run,
    attempt,
    name: `CI/${check}`,
    ...lies?.origin,
  };
  const files = {
    'report.json': JSON.stringify({ ...madeReport(given), ...lies?.report }),
    'origin.json': JSON.stringify(origin),
    ...lies?.files,
  };
  const bytes = lies?.zip ?? madeZip(Object.entries(files).map(([name, text]) => ({ name, text })));
  const id = state.newId();
  const url = api.addBlob(`artifact-${state.repository.replace('/', '-')}-${id}`, bytes);
  state.artifacts.push({
    id,
    run,
    name: `codebatch-report-${check}-a${attempt}-u1`,
    bytes: lies?.bytes ?? bytes.length,
    url,
  });
}

/** What every payload has. */
export const ABOUT = {
  installation: { id: INSTALLATION },
  repository: {
    id: 99,
    full_name: 'octo/demo',
    html_url: 'https://github.com/octo/demo',
    default_branch: 'main',
  },
} as const;

function runPayload(
  given: { run: number; attempt: number; head: string; ref: string; owner: string },
  { about }: ReportedPlace,
): Record<string, unknown> {
  const { run, attempt, head, ref, owner } = given;
  return {
    action: 'completed',
    ...about,
    workflow: { name: 'CI' },
    workflow_run: {
      id: run,
      run_attempt: attempt,
      event: 'pull_request',
      path: WORKFLOW_PATH,
      head_sha: head,
      head_branch: ref,
      head_repository: { owner: { login: owner } },
      created_at: '2026-01-02T03:04:05Z',
      run_started_at: '2026-01-02T03:04:05Z',
      conclusion: 'success',
    },
    sender: { login: 'author', type: 'User' },
  };
}

/** A comment on a pull request, as its event tells it. */
export function commentPayload(given: {
  pull: number;
  id: number;
  body: string;
  by?: string;
  type?: string;
}): Record<string, unknown> {
  const { pull, id, body, by = 'writer', type = 'User' } = given;
  const user = { login: by, type };
  return {
    action: 'created',
    ...ABOUT,
    issue: { number: pull, pull_request: { url: '' } },
    comment: { id, body, user },
    sender: user,
  };
}
