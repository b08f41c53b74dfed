import { NOT_FOUND, type Given, type Question, type Route } from './github-api-routes.ts';
import type { GithubState } from './github-api-state.ts';

const ACTIONS_READ = [['actions', 'read']] as const;
const ACTIONS_WRITE = [['actions', 'write']] as const;
const COMMENTS_WRITE = [
  ['pull-requests', 'write'],
  ['issues', 'write'],
] as const;

/** What of a repository the app alone asks for. */
export const APP_ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/collaborators\/([^/]+)\/permission$/, needs: [], answer: readPermission },
  { method: 'POST', path: /^\/issues\/comments\/(\d+)\/reactions$/, needs: COMMENTS_WRITE, answer: react },
  { method: 'GET', path: /^\/actions\/runs\/(\d+)$/, needs: ACTIONS_READ, answer: readRun },
  { method: 'POST', path: /^\/actions\/runs\/(\d+)\/rerun$/, needs: ACTIONS_WRITE, answer: rerun },
];

function readPermission({ rights }: GithubState, { words }: Question): Given {
  const permission = rights.get(words[0]!);
  return permission === undefined
    ? NOT_FOUND
    : { status: 200, body: { permission, user: { login: words[0] } } };
}

/** The same reaction of the same person stands once. */
function react({ reactions }: GithubState, { words, body, login }: Question): Given {
  const [comment, content] = [Number(words[0]), String(body['content'])];
  if (!['+1', '-1', 'confused'].includes(content))
    return { status: 422, body: { message: 'Validation Failed' } };
  const known = reactions.some(
    (one) => one.comment === comment && one.content === content && one.user === login,
  );
  if (!known) reactions.push({ comment, content, user: login });
  return { status: known ? 200 : 201, body: { id: reactions.length, content } };
}

function readRun({ runs }: GithubState, { words }: Question): Given {
  const run = runs.find(({ id }) => id === Number(words[0]));
  return run ? { status: 200, body: run } : NOT_FOUND;
}

function rerun({ runs }: GithubState, { words }: Question): Given {
  const run = runs.find(({ id }) => id === Number(words[0]));
  if (!run) return NOT_FOUND;
  if (run.status !== 'completed')
    return { status: 403, body: { message: 'This workflow is already running' } };
  Object.assign(run, { run_attempt: run.run_attempt + 1, status: 'queued' });
  return { status: 201, body: {} };
}
