import type { MiddlewareHandler } from 'hono';
import { UserError } from '../../util/errors.ts';
import { sha256Hex } from '../../util/json.ts';
import type { Database } from '../../util/sqlite.ts';
import type { OpenSchedule } from '../open-schedule.ts';

/** A request that its sender may send again, and will get the first answer of. */
export interface Keyed {
  key: string;
  route: string;
  request: string;
}

/** What a request carries from the guard to its route. */
export interface RequestState {
  Variables: { keyed: Keyed | undefined };
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Answers a POST with a known `Idempotency-Key` as it was answered before. Throws `KEY_REUSED` for another request under
 * the same key, `KEY_IN_USE` while the first still waits for its answer.
 */
export function answerAgain(db: Database): MiddlewareHandler<RequestState> {
  const running = new Set<string>();
  return async (context, next) => {
    const key = context.req.header('idempotency-key');
    if (key === undefined || context.req.method !== 'POST') return next();
    if (!KEY.test(key))
      throw new UserError('KEY_INVALID', 'The Idempotency-Key is none.', {
        hints: ['Use 1 to 200 printable ASCII letters without spaces, a UUID for example.'],
      });
    const keyed = { key, route: context.req.path, request: sha256Hex(await context.req.text()) };
    const known = db.get<{ request: string; status: number; body: string }>(
      'SELECT request, status, body FROM answers WHERE key = ? AND route = ?',
      keyed.key,
      keyed.route,
    );
    if (known) {
      if (known.request !== keyed.request)
        throw new UserError('KEY_REUSED', 'There was another request with this Idempotency-Key.', {
          hints: ['A new request needs a new key.'],
        });
      context.header('idempotency-replayed', 'true');
      context.header('content-type', 'application/json');
      return context.body(known.body, known.status as 200);
    }
    const name = `${keyed.route} ${key}`;
    if (running.has(name))
      throw new UserError('KEY_IN_USE', 'A request with this Idempotency-Key is being answered.', {
        hints: ['Ask again when it has been.'],
      });
    running.add(name);
    try {
      context.set('keyed', keyed);
      return await next();
    } finally {
      running.delete(name);
    }
  };
}

/**
 * Does what a request asks for and keeps the answer, in one transaction: either both lasts or nothing does. Resolves when
 * it is on the disk.
 * @param work what it gives is the body of the answer; when it throws, nothing is kept
 */
export function once<Answer>(
  schedule: OpenSchedule,
  given: { keyed: Keyed | undefined; keep?: (answer: Answer) => boolean },
  work: () => Answer,
): Promise<Answer> {
  const { keyed, keep } = given;
  return schedule.write(() => {
    const answer = work();
    if (!keyed || (keep && !keep(answer))) return answer;
    schedule.db.run(
      'INSERT INTO answers (key, route, request, status, body, at) VALUES (?, ?, ?, 200, ?, ?)',
      keyed.key,
      keyed.route,
      keyed.request,
      JSON.stringify(answer),
      Date.now(),
    );
    return answer;
  });
}
