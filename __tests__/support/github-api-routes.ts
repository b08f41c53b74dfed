import type { Asked } from './github-api-server.ts';
import type { GithubState, Permission, StoredCheckRun } from './github-api-state.ts';

/** An answer: a body, or the entries of a list that is sent page by page. */
export interface Given {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  entries?: readonly unknown[];
  /** What stands around the entries of a page. */
  wrap?: (page: unknown[]) => unknown;
}

export type Question = Asked & { words: readonly string[]; login: string };

export interface Route {
  method: string;
  path: RegExp;
  /** Any one of these; none is needed where there are none. */
  needs: readonly (readonly [scope: string, level: Permission])[];
  answer: (state: GithubState, question: Question) => Given;
}

export const NOT_FOUND: Given = { status: 404, body: { message: 'Not Found' } };

const ACTIONS_READ = [['actions', 'read']] as const;
const CHECKS_READ = [['checks', 'read']] as const;
const CHECKS_WRITE = [['checks', 'write']] as const;
const CONTENTS_READ = [['contents', 'read']] as const;
const PULLS_READ = [['pull-requests', 'read']] as const;
const COMMENTS_READ = [...PULLS_READ, ['issues', 'read']] as const;
const COMMENTS_WRITE = [
  ['pull-requests', 'write'],
  ['issues', 'write'],
] as const;

/** Paths without `/repos/owner/name`, which must be that of the one repository. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/issues\/(\d+)\/comments$/, needs: COMMENTS_READ, answer: listComments },
  { method: 'POST', path: /^\/issues\/(\d+)\/comments$/, needs: COMMENTS_WRITE, answer: createComment },
  { method: 'PATCH', path: /^\/issues\/comments\/(\d+)$/, needs: COMMENTS_WRITE, answer: updateComment },
  { method: 'DELETE', path: /^\/issues\/comments\/(\d+)$/, needs: COMMENTS_WRITE, answer: deleteComment },
  { method: 'GET', path: /^\/commits\/([^/]+)\/check-runs$/, needs: CHECKS_READ, answer: listCheckRuns },
  { method: 'POST', path: /^\/check-runs$/, needs: CHECKS_WRITE, answer: createCheckRun },
  { method: 'PATCH', path: /^\/check-runs\/(\d+)$/, needs: CHECKS_WRITE, answer: updateCheckRun },
  { method: 'GET', path: /^\/check-runs\/(\d+)\/annotations$/, needs: CHECKS_READ, answer: listAnnotations },
  { method: 'GET', path: /^\/pulls$/, needs: PULLS_READ, answer: listPulls },
  { method: 'GET', path: /^\/pulls\/(\d+)$/, needs: PULLS_READ, answer: readPull },
  { method: 'GET', path: /^\/pulls\/(\d+)\/files$/, needs: PULLS_READ, answer: listFiles },
  { method: 'GET', path: /^\/compare\/(.+)$/, needs: CONTENTS_READ, answer: compare },
  { method: 'GET', path: /^\/git\/commits\/(\w+)$/, needs: CONTENTS_READ, answer: readCommit },
  { method: 'GET', path: /^\/actions\/runs\/(\d+)\/artifacts$/, needs: ACTIONS_READ, answer: listArtifacts },
  { method: 'GET', path: /^\/actions\/artifacts\/(\d+)\/zip$/, needs: ACTIONS_READ, answer: sendArtifact },
  { method: 'GET', path: /^\/contents\/(.+)$/, needs: CONTENTS_READ, answer: readContent },
];

/** Who the token is of, by the other API. */
export function viewer(_state: GithubState, { login }: Question): Given {
  return { status: 200, body: { data: { viewer: { login } } } };
}

function listComments({ comments }: GithubState, { words }: Question): Given {
  return { status: 200, entries: comments.filter(({ issue }) => issue === Number(words[0])) };
}

function createComment(state: GithubState, { words, login, body }: Question): Given {
  const problem = badBody(body);
  if (problem) return problem;
  return { status: 201, body: state.addComment(Number(words[0]), login, String(body['body'])) };
}

function updateComment({ comments }: GithubState, { words, body }: Question): Given {
  const comment = comments.find(({ id }) => id === Number(words[0]));
  if (!comment) return NOT_FOUND;
  const problem = badBody(body);
  if (problem) return problem;
  comment.body = String(body['body']);
  return { status: 200, body: comment };
}

function deleteComment({ comments }: GithubState, { words }: Question): Given {
  const at = comments.findIndex(({ id }) => id === Number(words[0]));
  if (at === -1) return NOT_FOUND;
  comments.splice(at, 1);
  return { status: 204 };
}

function badBody({ body }: Record<string, unknown>): Given | undefined {
  const isFine = typeof body === 'string' && body.trim() !== '' && body.length <= 65_536;
  return isFine ? undefined : refused('body is missing or too long (maximum is 65536 characters)');
}

function refused(message: string): Given {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } };
}

function listCheckRuns({ checkRuns }: GithubState, { words, query }: Question): Given {
  const all = checkRuns
    .filter(({ head_sha: sha }) => sha === words[0])
    .filter(({ name }) => query['check_name'] === undefined || name === query['check_name'])
    .toReversed();
  // Without `filter=all` GitHub shows the latest one of each name that an app made.
  const keyOf = ({ name, app }: StoredCheckRun): string => `${name} ${app.slug}`;
  const shown =
    query['filter'] === 'all'
      ? all
      : all.filter((run, at) => all.findIndex((one) => keyOf(one) === keyOf(run)) === at);
  const plain = shown.map(withoutAnnotations);
  return {
    status: 200,
    entries: plain,
    wrap: (page) => ({ total_count: plain.length, check_runs: page }),
  };
}

function createCheckRun(state: GithubState, { login, body }: Question): Given {
  const slug = /^(.+)\[bot\]$/.exec(login)?.[1];
  if (slug === undefined)
    return { status: 403, body: { message: 'You must authenticate via a GitHub App.' } };
  const problem = badCheckRun(body);
  if (problem) return problem;
  return { status: 201, body: withoutAnnotations(state.addCheckRun(slug, body)) };
}

function updateCheckRun(state: GithubState, { words, login, body }: Question): Given {
  const run = state.checkRuns.find(({ id }) => id === Number(words[0]));
  if (!run) return NOT_FOUND;
  if (run.app.id !== (state.apps.get(login) ?? 1))
    return { status: 403, body: { message: 'Invalid app_id - check run can only be modified by the app' } };
  const problem = badCheckRun(body);
  if (problem) return problem;
  state.changeCheckRun(run, body);
  return { status: 200, body: withoutAnnotations(run) };
}

/** Annotations are told by a route of their own. */
function withoutAnnotations(run: StoredCheckRun): Partial<StoredCheckRun> {
  const { annotations, ...rest } = run;
  return { ...rest, output: { ...run.output, annotations_count: annotations.length } };
}

/** The limits of the platform on what a request may hold. */
function badCheckRun(body: Record<string, unknown>): Given | undefined {
  const output = (body['output'] ?? {}) as { title?: string; summary?: string; annotations?: unknown[] };
  const actions = (body['actions'] ?? []) as Record<string, string>[];
  if ((output.annotations?.length ?? 0) > 50) return refused('annotations: no more than 50');
  if ((output.summary ?? '').length > 65_535) return refused('summary: is too long');
  if ((output.title ?? '').length > 255) return refused('title: is too long');
  if (actions.length > 3) return refused('actions: no more than 3');
  const isLong = actions.some(
    ({ label = '', identifier = '', description = '' }) =>
      label.length > 20 || identifier.length > 20 || description.length > 40,
  );
  if (isLong) return refused('actions: is too long');
  const isOdd = (output.annotations ?? []).some((one) => {
    const { path, start_line: start, end_line: end } = one as Record<string, unknown>;
    return typeof path !== 'string' || !(Number(start) >= 1) || !(Number(end) >= Number(start));
  });
  return isOdd ? refused('annotations: is invalid') : undefined;
}

function listAnnotations({ checkRuns }: GithubState, { words }: Question): Given {
  const run = checkRuns.find(({ id }) => id === Number(words[0]));
  return run ? { status: 200, entries: run.annotations } : NOT_FOUND;
}

function listPulls({ pulls }: GithubState, { query }: Question): Given {
  const isHead = ({ head }: (typeof pulls)[number]): boolean =>
    query['head'] === undefined ||
    query['head'] === `${head.repo?.full_name.split('/')[0] ?? ''}:${head.ref}`;
  const entries = pulls.filter((pull) => pull.state === (query['state'] ?? 'open') && isHead(pull));
  return { status: 200, entries };
}

function readPull({ pulls }: GithubState, { words }: Question): Given {
  const pull = pulls.find(({ number }) => number === Number(words[0]));
  return pull ? { status: 200, body: pull } : NOT_FOUND;
}

/** GitHub lists 3,000 files at most. */
function listFiles({ files }: GithubState, { words }: Question): Given {
  const all = files.get(Number(words[0]));
  return all ? { status: 200, entries: all.slice(0, 3000) } : NOT_FOUND;
}

function compare({ mergeBases }: GithubState, { words }: Question): Given {
  const sha = mergeBases.get(words[0]!);
  if (sha === undefined) return { status: 404, body: { message: 'No common ancestor.' } };
  return { status: 200, body: { merge_base_commit: { sha }, commits: [], files: [] } };
}

function readCommit({ parents }: GithubState, { words }: Question): Given {
  const found = parents.get(words[0]!);
  return found ? { status: 200, body: { sha: words[0], parents: found.map((sha) => ({ sha })) } } : NOT_FOUND;
}

function listArtifacts({ artifacts }: GithubState, { words }: Question): Given {
  const entries = artifacts
    .filter(({ run }) => run === Number(words[0]))
    .map(({ id, name, bytes }) => ({ id, name, size_in_bytes: bytes, expired: false }));
  return { status: 200, entries, wrap: (page) => ({ total_count: entries.length, artifacts: page }) };
}

function sendArtifact({ artifacts }: GithubState, { words }: Question): Given {
  const found = artifacts.find(({ id }) => id === Number(words[0]));
  return found ? { status: 302, headers: { location: found.url } } : NOT_FOUND;
}

function readContent({ blobs, texts }: GithubState, { words, query }: Question): Given {
  const key = `${query['ref'] ?? 'main'}:${words[0]}`;
  const text = texts.get(key);
  if (text !== undefined) {
    const content = Buffer.from(text).toString('base64');
    return {
      status: 200,
      body: { type: 'file', path: words[0], sha: 'd'.repeat(40), encoding: 'base64', content },
    };
  }
  const sha = blobs.get(key);
  return sha === undefined ? NOT_FOUND : { status: 200, body: { type: 'file', path: words[0], sha } };
}
