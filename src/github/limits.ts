import type { GithubAnswer } from './client.ts';

/** What to wait where a limit does not say how long it lasts. */
const UNSAID_MS = 60_000;

/** The hour's requests are there again within the hour, whatever a header or a clock says. */
const LONGEST_MS = 3_600_000;

/** Our clock and GitHub's differ a little. */
const MARGIN_MS = 1000;

/**
 * How long to wait when an answer says that a limit was reached, the primary or a secondary one; undefined for any other
 * answer.
 * @param reason what the answer says in words
 * @param now milliseconds since 1970, for answers that do not say it themselves
 */
export function limitWait(answer: GithubAnswer, reason: string, now: number): number | undefined {
  const said = Date.parse(String(answer.headers['date']));
  const wait = saidWait(answer, reason, Number.isNaN(said) ? now : said);
  return wait === undefined ? undefined : Math.min(wait, LONGEST_MS);
}

function saidWait({ status, headers }: GithubAnswer, reason: string, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = headers['retry-after'];
  if (after !== undefined) return Math.max(0, secondsOf(String(after), now)) || MARGIN_MS;
  const reset = Number(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset))
    return Math.max(0, reset * 1000 - now) + MARGIN_MS;
  return status === 429 || /secondary rate limit|abuse detection/i.test(reason) ? UNSAID_MS : undefined;
}

/** `Retry-After` is a number of seconds or a date. */
function secondsOf(after: string, now: number): number {
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? UNSAID_MS : date - now;
}
