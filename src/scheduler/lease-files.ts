import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError, systemErrorCode } from '../util/errors.ts';
import { sha256Hex } from '../util/json.ts';
import { newSecret } from './server-token.ts';

/** A job in somebody's hands, as the commands of a person or an agent find it: who may read it may speak for it. */
export interface HandedOut {
  holder: string;
  job: string;
  token: string;
}

/** The folder of these files, beside the schedule. */
export function leaseFolder(db: string): string {
  return join(dirname(db), 'leases');
}

/** Writes down the token of a job that was handed out, for its owner's eyes only. */
export function writeLeaseFile(folder: string, lease: HandedOut): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = fileOf(folder, lease);
  const temporary = `${path}.${newSecret()}`;
  writeFileSync(temporary, `${JSON.stringify(lease)}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(temporary, path);
}

/** Forgets a job that is no longer in somebody's hands. */
export function removeLeaseFile(folder: string, lease: Pick<HandedOut, 'holder' | 'job'>): void {
  rmSync(fileOf(folder, lease), { force: true });
}

/**
 * The token of a job that was handed out here.
 * @param given the holder may be left out where only one has the job
 *
 * Throws `LEASE_NOT_FOUND`, `HOLDER_UNCLEAR`.
 */
export function readLeaseFile(
  folder: string,
  given: { job: string; holder?: string | undefined },
): HandedOut {
  const { job, holder } = given;
  const all = leasesIn(folder).filter((lease) => lease.job === job);
  const found = holder === undefined ? all : all.filter((lease) => lease.holder === holder);
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new UserError('HOLDER_UNCLEAR', `${job} was handed out to several holders here.`, {
      hints: [`Say who you are with --holder: ${found.map((lease) => lease.holder).join(', ')}.`],
    });
  const whose = holder === undefined ? 'to nobody here' : `not to ${holder} here`;
  throw new UserError('LEASE_NOT_FOUND', `${JSON.stringify(job.slice(0, 200))} was handed out ${whose}.`, {
    hints: [
      all.length > 0
        ? `It was handed out to ${all.map((lease) => lease.holder).join(', ')}.`
        : 'codebatch schedule worker --mode agent hands out jobs; --token says the token itself.',
    ],
  });
}

function leasesIn(folder: string): HandedOut[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[0-9a-f]{64}\.json$/.test(name))
      .sort()
      .flatMap((name) => readOne(join(folder, name)));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function readOne(path: string): HandedOut[] {
  try {
    const { holder, job, token } = JSON.parse(readFileSync(path, 'utf8')) as Partial<HandedOut>;
    const isWhole = [holder, job, token].every((value) => typeof value === 'string');
    return isWhole ? [{ holder: holder!, job: job!, token: token! }] : [];
  } catch (error) {
    // Removed meanwhile, or written by somebody else.
    if (error instanceof SyntaxError || systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function fileOf(folder: string, { holder, job }: Pick<HandedOut, 'holder' | 'job'>): string {
  return join(folder, `${sha256Hex(JSON.stringify([holder, job]))}.json`);
}
