import type { ScheduleClient } from './client.ts';
import type { ClaimedJob } from './queue.ts';

type ClaimOf = Parameters<ScheduleClient['claim']>[0];

/** So long a server may take to answer a claim that waits no more. */
const LATEST_MS = 1000;

/**
 * Claims until somebody is stopped, and loses nothing then: the server is asked to answer at once, because a job that
 * it has handed out already would else be nobody's until its lease runs out.
 * Throws as claiming does, and anything once the signal was aborted.
 */
export async function claimUntil(
  client: ScheduleClient,
  request: ClaimOf,
  signal: AbortSignal,
): Promise<ClaimedJob[]> {
  signal.throwIfAborted();
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const leave = (): void => {
    timer = setTimeout(() => late.abort(signal.reason), LATEST_MS);
    client.endClaims(request.holder).catch((error: unknown) => late.abort(error));
  };
  signal.addEventListener('abort', leave);
  try {
    return await client.claim(request, late.signal);
  } finally {
    signal.removeEventListener('abort', leave);
    clearTimeout(timer);
  }
}
