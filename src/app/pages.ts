import { Hono } from 'hono';
import type { Database } from '../util/sqlite.ts';

/**
 * What a machine asks of the app: whether it lives, and whether it takes work.
 * @param problem one sentence why it takes none now; undefined when it does
 */
export function healthPages(problem: () => string | undefined): Hono {
  const pages = new Hono();
  pages.get('/healthz', (context) => context.json({ status: 'ok' }));
  pages.get('/readyz', (context) => {
    const found = problem();
    return found === undefined
      ? context.json({ status: 'ready' })
      : context.json({ status: 'not ready', reason: found }, 503);
  });
  return pages;
}

/** One sentence when the database does not answer; undefined when it does. */
export function databaseProblem(db: Database): string | undefined {
  try {
    db.get('SELECT count(*) FROM marks');
    return undefined;
  } catch {
    return 'The database does not answer.';
  }
}
