import { GENTLY } from '../scheduler/execute/program.ts';
import { SIGNAL_CODES } from './exit-codes.ts';

/** How a command is told to end. */
export interface Stopping {
  /** Aborted gently by the first signal. */
  signal: AbortSignal;
  /** 129, 130 or 143 when a signal came, else undefined. */
  code: () => number | undefined;
}

/**
 * Ctrl-C, SIGTERM, and SIGHUP of a terminal that is closed: the first one stops cleanly, a second one at once. Takes the
 * place of what happens by itself, which is to end at once and, at SIGHUP, to leave behind whatever a job has started.
 */
export function stopOnSignals(onFirst?: () => void): Stopping {
  const controller = new AbortController();
  let code: number | undefined;
  for (const [signal, number] of Object.entries(SIGNAL_CODES)) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (code !== undefined) process.exit(number);
      code = number;
      onFirst?.();
      controller.abort(GENTLY);
    });
  }
  return { signal: controller.signal, code: () => code };
}
