import { types } from 'node:util';

/**
 * Two kinds of trouble. A `UserError` is a person's mistake: it is thrown, and a face prints its sentence and
 * hints (exit 2). Any other `Error` is ours: nobody below a face catches it, and the stack is shown (exit 3).
 * What is expected to fail (one file, one shard) is neither: it is recorded as a `Failure` and work goes on.
 */
export interface UserErrorOptions {
  /** What to do next, one sentence each. */
  hints?: string[];
  /** Facts for programs: paths, names, limits. */
  details?: Record<string, unknown>;
  cause?: unknown;
}

export class UserError extends Error {
  readonly code: string;
  readonly hints: string[];
  readonly details: Record<string, unknown>;

  /**
   * @param code stable name in capitals, `STORE_NOT_FOUND`
   * @param message one sentence: what is wrong and where
   */
  constructor(code: string, message: string, options: UserErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.code = code;
    this.hints = options.hints ?? [];
    this.details = options.details ?? {};
  }
}

/** True for errors of any realm: those of a `vm` context are no instances of this one's `Error`. */
export function isError(error: unknown): error is Error {
  return types.isNativeError(error) || error instanceof Error;
}

/** The `code` of a Node system error (`ENOENT`), or undefined for anything else. */
export function systemErrorCode(error: unknown): string | undefined {
  return isError(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether a path leads nowhere: nothing is there, a file stands in the place of a folder, or links go in a circle. */
export function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemErrorCode(error) ?? '');
}

/** The way to any thrown thing, for who looks for the fault. */
export function stackOf(error: unknown): string {
  return isError(error) ? (error.stack ?? error.message) : String(error);
}

/** A short sentence for any thrown thing. */
export function messageOf(error: unknown): string {
  return isError(error) ? error.message : String(error);
}
