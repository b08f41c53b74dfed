import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitResult } from '../../git/program.ts';
import { linkOnTheWay } from '../../store/jail.ts';
import { UserError, systemErrorCode } from '../../util/errors.ts';
import type { Payload } from '../payload.ts';
import type { Outcome, Work, Workplace } from './executor.ts';
import { gitApply } from './git-apply.ts';
import { inTurn } from './in-turn.ts';
import { EX_TIMEOUT } from './program.ts';

const MOST_BYTES = 16 * 1024 * 1024;

/** What decides what may run here, or is not the repository's content: no patch of a workplan changes it. */
const OUT_OF_REACH = /^(?:\.git|\.codebatch)(?:\/|$)|^\.github\/codebatch\.ya?ml$|(?:^|\/)\.git(?:\/|$)/i;

/**
 * The bytes that a `@file:` payload points to, checked against its digest. Throws `FILE_NOT_FOUND`, `LINK_REFUSED`,
 * `FILE_NOT_PLAIN`, `FILE_TOO_LARGE`, `DIGEST_DIFFERS`.
 */
export function readPointed(root: string, payload: Payload): Buffer {
  const path = payload.path!;
  const full = join(root, path);
  const link = linkOnTheWay({ root, path });
  if (link !== undefined)
    throw new UserError('LINK_REFUSED', `${link} is a symbolic link, which is not followed.`);
  const standing = standingAt(full);
  if (!standing)
    throw new UserError('FILE_NOT_FOUND', `There is no file ${path}.`, {
      hints: ['A payload points to a file below the root of the repository.'],
    });
  if (!standing.isFile()) throw new UserError('FILE_NOT_PLAIN', `${path} is no plain file.`);
  if (standing.size > MOST_BYTES) throw new UserError('FILE_TOO_LARGE', `${path} is larger than 16 MiB.`);
  const bytes = readFileSync(full);
  const { digest } = payload;
  const found = digest && createHash(digest.algorithm).update(bytes).digest('hex');
  if (digest && !found!.startsWith(digest.hex))
    throw new UserError(
      'DIGEST_DIFFERS',
      `${path} is not what the payload means: its ${digest.algorithm} is ${found}.`,
      {
        hints: ['If the file is as it should be, write this digest into the payload.'],
      },
    );
  return bytes;
}

function standingAt(full: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(full, { throwIfNoEntry: false });
  } catch (error) {
    if (systemErrorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

type Apply = (...args: string[]) => Promise<GitResult>;

/**
 * Applies a patch to the working tree, all of it or nothing. A patch that is in it already, as after an attempt whose end
 * nobody heard of, is applied. Throws `PATCH_OUT_OF_REACH`, `PATCH_EMPTY`.
 */
export async function applyPatch(
  patch: Buffer,
  { work, place: { root } }: { work: Work; place: Workplace },
): Promise<Outcome> {
  mkdirSync(join(root, '.codebatch'), { recursive: true });
  const timeout = AbortSignal.timeout(work.timeoutMs);
  const signal = AbortSignal.any([work.signal, timeout]);
  const ask: Apply = (...args) => gitApply({ root, patch, signal }, args);
  // To be stopped in the middle of writing would leave half of a patch: only a git that hangs is ended then.
  const write: Apply = (...args) => gitApply({ root, patch, signal: timeout }, args);
  // Two patches of one file at once would each write what it has read, and one would be lost.
  const outcome = await inTurn(join(root, '.codebatch', 'apply-turn.db'), signal, async () => {
    await checkReach(ask, { patch, root });
    const checked = await ask('--check');
    if (signal.aborted) return undefined;
    if (checked.code === 0) return outcomeOf(await write(), 'applied\n');
    const isIn = (await ask('--check', '--reverse')).code === 0;
    return isIn ? outcomeOf({ ...checked, code: 0 }, 'was applied already\n') : outcomeOf(checked, '');
  });
  if (outcome !== undefined && (outcome.code === 0 || !signal.aborted)) return outcome;
  return timeout.aborted
    ? notApplied(EX_TIMEOUT, `The patch was not applied within ${work.timeoutMs / 1000} s.`)
    : notApplied(1, 'The patch was stopped before it was applied.');
}

function notApplied(code: number, error: string): Outcome {
  return { code, error, log: Buffer.from(`${error}\n`), made: [] };
}

/** A header that speaks of a link or a submodule, and none of the lines of content, which begin otherwise. */
const LINK_MODE =
  /^(?:(?:new|old|new file|deleted file) mode|index [0-9a-f]+\.\.[0-9a-f]+) (?:120000|160000)\s*$/m;

async function checkReach(apply: Apply, { patch, root }: { patch: Buffer; root: string }): Promise<void> {
  // Each names one side of a renamed file.
  const sides = [await apply('--numstat', '-z'), await apply('--numstat', '-z', '--reverse')];
  const paths = sides.flatMap(({ stdout }) => pathsIn(stdout));
  if (sides[0]!.code === 0 && paths.length === 0)
    throw new UserError('PATCH_EMPTY', 'The patch changes nothing.', {
      hints: ['Its paths are those of the folder where the workplan runs: git diff --relative.'],
    });
  const refused = paths.find((path) => OUT_OF_REACH.test(path) || path.includes('\uFFFD'));
  if (refused !== undefined)
    throw new UserError('PATCH_OUT_OF_REACH', `The patch changes ${refused}, which no workplan may change.`);
  if (
    LINK_MODE.test(patch.toString('latin1')) ||
    paths.some((path) => linkOnTheWay({ root, path }) !== undefined)
  )
    throw new UserError('PATCH_OUT_OF_REACH', 'The patch changes a symbolic link or a submodule.', {
      hints: ['Change it by hand: links lead jobs to places that nobody has allowed.'],
    });
}

function pathsIn(numstat: Buffer): string[] {
  const lines = numstat.toString('utf8').split('\0');
  return lines.map((line) => line.replace(/^[^\t]*\t[^\t]*\t/, '')).filter((path) => path !== '');
}

function outcomeOf({ code, stderr }: GitResult, said: string): Outcome {
  const error = stderr.trim().split('\n')[0] ?? '';
  const log = Buffer.from(`${stderr}${said}`);
  return code === 0
    ? { code, log, made: [] }
    : { code: 1, error: `The patch does not apply: ${error.replace(/^error: /, '')}`, log, made: [] };
}
