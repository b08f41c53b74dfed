import { action, type ActionRun } from './action.ts';
import { ALL_PERMISSIONS, GithubApi } from './github-api.ts';
import { commitAll, git, repositoryOf } from './repository.ts';
import type { ResultsService } from './results-service.ts';
import { writeTree } from './temporary.ts';

const WORKFLOW = '.github/workflows/ci.yml';

export const FORK = 'mallory/demo';

/** A pull request as git, GitHub and a run see it. */
export interface OpenPull {
  api: GithubApi;
  /** A checkout of the merge of its head into its base. */
  root: string;
  head: string;
  base: string;
  /** Where its head is. */
  from: string;
}

/** Pull request 7, of a branch that adds a regression to `a.py`. */
export async function openPull(
  from = 'octo/demo',
  topic: Record<string, string> = { 'a.py': 'import sys\nprint(1)\n' },
): Promise<OpenPull> {
  const root = repositoryOf({ 'a.py': 'print(1)\n', [WORKFLOW]: 'on: pull_request\n' });
  git(root, 'checkout', '--quiet', '-b', 'topic');
  writeTree(root, topic);
  commitAll(root, 'topic');
  const head = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '--quiet', 'main');
  writeTree(root, { 'new.py': 'import json\n' });
  commitAll(root, 'main goes on');
  const base = git(root, 'rev-parse', 'HEAD');
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  git(root, 'checkout', '--quiet', '--detach');
  const api = await GithubApi.start();
  api.addToken('secret', 'github-actions[bot]', { ...ALL_PERMISSIONS, actions: 'read' });
  const { state } = api;
  state.addPull({
    head: { sha: head, ref: 'topic', repo: { full_name: from } },
    base: { sha: base, ref: 'main', repo: { full_name: 'octo/demo' } },
  });
  state.parents.set(git(root, 'rev-parse', 'HEAD'), [base, head]);
  state.mergeBases.set(`main...${base}`, base);
  state.files.set(7, []);
  for (const sha of [head, base]) state.blobs.set(`${sha}:${WORKFLOW}`, 'e'.repeat(40));
  return { api, root, head, base, from };
}

/** The event of the pull request. */
export function pullEvent({ head, base, from }: OpenPull): object {
  return {
    repository: { default_branch: 'main' },
    pull_request: { number: 7, base: { sha: base }, head: { sha: head, repo: { full_name: from } } },
  };
}

/** What the runner says to each step of a run of `ci.yml`. */
export function pullEnv({ api }: Pick<OpenPull, 'api'>): NodeJS.ProcessEnv {
  return {
    GITHUB_API_URL: api.baseUrl,
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `octo/demo/${WORKFLOW}@refs/pull/7/merge`,
    GITHUB_JOB: 'lint',
  };
}

/** Mode `check` in run 7 of the pull request. */
export function checkPull(
  pull: OpenPull,
  given: { with?: Record<string, string>; env?: NodeJS.ProcessEnv } = {},
): Promise<ActionRun> {
  return action(pull.root, {
    with: { mode: 'check', token: 'secret', memo: 'false', ...given.with },
    event: pullEvent(pull),
    env: { ...pullEnv(pull), ...given.env },
  });
}

/** Mode `report` in the `workflow_run` job after run 7; `run` are fields that differ. */
export function reportPull(
  { api, root, head, from }: OpenPull,
  given: { with?: Record<string, string>; run?: object } = {},
): Promise<ActionRun> {
  return action(root, {
    with: { mode: 'report', token: 'secret', ...given.with },
    event: {
      repository: { default_branch: 'main' },
      workflow: { name: 'CI' },
      workflow_run: {
        id: 7,
        run_attempt: 1,
        event: 'pull_request',
        path: WORKFLOW,
        head_sha: head,
        head_branch: 'topic',
        head_repository: { owner: { login: from.split('/')[0]! } },
        ...given.run,
      },
    },
    env: {
      ...pullEnv({ api }),
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '99',
    },
  });
}

/** What run 7 uploaded, as the API gives it: by an address on another server. */
export function listUploads({ api }: OpenPull, service: ResultsService): void {
  for (const { id, name, blob } of service.artifacts.artifacts) {
    const bytes = service.blobs.blobs.get(`/blob/${blob}`)!.bytes.length;
    api.state.artifacts.push({ id, run: 7, name, bytes, url: `${service.url}blob/${blob}?sig=signed` });
  }
}
