/** So long an answer may still be on its way. */
const LATE_MS = 200;

/**
 * A signal that aborts a moment after another one. Whoever claims and stops waits so long for the answer: a job that
 * the server has handed out already would else be nobody's until its lease runs out.
 */
export function lateSignal(signal: AbortSignal): AbortSignal {
  const late = new AbortController();
  const abort = (): void => late.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', () => setTimeout(abort, LATE_MS), { once: true });
  return late.signal;
}
