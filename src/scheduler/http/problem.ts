import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { messageOf, UserError } from '../../util/errors.ts';

/** What is wrong with a request, as RFC 9457 writes it down. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable name in capitals, as everywhere in CodeBatch. */
  code: string;
  hints: string[];
  details: Record<string, unknown>;
  /** The sentence again, where the seed's clients look for it. */
  error: string;
}

/** Statuses of codes that are not 400. */
const STATUS: Record<string, number> = {
  TOKEN_MISSING: 401,
  TOKEN_WRONG: 401,
  CODE_WRONG: 401,
  ORIGIN_FOREIGN: 403,
  ROUTE_NOT_FOUND: 404,
  JOB_NOT_FOUND: 404,
  PLAN_NOT_FOUND: 404,
  WORKPLAN_NOT_FOUND: 404,
  ARTIFACT_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  TOKEN_STALE: 409,
  TOKEN_OF_ANOTHER: 409,
  JOB_ENDED: 409,
  JOB_NOT_FAILED: 409,
  JOB_WITHOUT_GATE: 409,
  JOB_ID_TAKEN: 409,
  PLAN_ID_TAKEN: 409,
  SINGLE_WRITER: 409,
  KEY_IN_USE: 409,
  BODY_TOO_LARGE: 413,
  WORKPLAN_TOO_LARGE: 413,
  CONTENT_TYPE: 415,
  HOST_FOREIGN: 421,
  WORKPLAN_INVALID: 422,
  KEY_REUSED: 422,
  STREAMS_EXHAUSTED: 429,
  SCHEDULE_BUSY: 503,
  SCHEDULE_CLOSED: 503,
};

const TITLE: Record<number, string> = {
  400: 'Bad request',
  401: 'Not authorised',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported content type',
  421: 'Misdirected request',
  422: 'Not processable',
  429: 'Too many',
  500: 'Internal error',
  503: 'Not available',
};

/** Answers with a problem. What is no `UserError` is ours, tells nothing and goes to `onTrouble`. */
export function problemAnswer(
  context: Context,
  error: unknown,
  onTrouble: (error: unknown) => void,
): Response {
  const known = asUserError(error);
  if (!known) onTrouble(error);
  const told =
    known ??
    new UserError('INTERNAL', 'Something went wrong in the server.', {
      hints: ['Its own output tells more.'],
    });
  const status = known ? (STATUS[known.code] ?? 400) : 500;
  const problem: Problem = {
    type: `urn:codebatch:${told.code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLE[status] ?? 'Error',
    status,
    detail: told.message,
    code: told.code,
    hints: told.hints,
    details: told.details,
    error: told.message,
  };
  context.header('content-type', 'application/problem+json');
  if (status === 401) context.header('www-authenticate', 'Bearer realm="codebatch schedule"');
  if (told.code === 'METHOD_NOT_ALLOWED') context.header('allow', String(told.details['allow']));
  return context.body(JSON.stringify(problem), status as 400);
}

function asUserError(error: unknown): UserError | undefined {
  if (error instanceof UserError) return error;
  if (!(error instanceof HTTPException) || error.status >= 500) return undefined;
  const isMalformed = /malformed json/i.test(messageOf(error));
  return new UserError(
    isMalformed ? 'JSON_MALFORMED' : 'REQUEST_INVALID',
    isMalformed ? 'The body is no JSON.' : error.message,
    {
      hints: isMalformed ? ['Send one JSON object.'] : [],
    },
  );
}

interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

/** The error of a request whose parts have the wrong shape. */
export function invalidRequest(part: string, issues: readonly Issue[]): UserError {
  const shown = issues.slice(0, 20).map(({ path, message }) => ({
    path: path.map(String).join('.').slice(0, 200),
    message: message.slice(0, 300),
  }));
  const what = part === 'json' ? 'body' : part;
  return new UserError('REQUEST_INVALID', `The ${what} of the request is not as it should be.`, {
    hints: shown.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    details: { issues: shown },
  });
}
