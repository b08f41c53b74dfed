import { UserError } from '../util/errors.ts';

/** What a job's program wrote. It is no work of the job: it differs each time, and nothing depends on it. */
export const LOG_NAME = 'output.log';

/** Says that a job may leave both a patch and files. */
const BOTH_DECLARED = /^@file:[^#]*(?:#[^#]*)*#dual(?:#|$)/;

/**
 * A job that makes code leaves one patch or files, never both: two answers to one question could disagree. Throws
 * `SINGLE_WRITER`.
 * @param names of what the attempt has registered
 */
export function checkSingleWriter(
  names: readonly string[],
  { id, payload }: { id: string; payload: string },
): void {
  const made = names.filter((name) => name !== LOG_NAME);
  const patches = made.filter((name) => /\.(?:diff|patch)$/i.test(name));
  if (patches.length === 0 || made.length === 1 || BOTH_DECLARED.test(payload)) return;
  throw new UserError(
    'SINGLE_WRITER',
    `${id} left ${patches.length === made.length ? 'more than one patch' : 'both a patch and files'}.`,
    {
      hints: ['Leave one .diff or files; a job that must leave both says so: @file:PATH#dual.'],
      details: { job: id, artifacts: made.slice(0, 100) },
    },
  );
}
