import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../records/digest.ts';
import { readSplit, SPLIT_FILES, type Split } from '../../review/split-files.ts';
import { messageOf, UserError } from '../../util/errors.ts';
import type { ModeContext } from '../mode.ts';
import { PART_LIMITS, type Artifacts, type ListedArtifact } from './artifacts.ts';
import { artifactOfSplit, splitsOf, uploadNames } from './part-name.ts';

/** Days for which the failed jobs of a run can be run again. */
export const HANDED_OVER_DAYS = 7;

const ALLOWED = new RegExp(`^(?:${Object.values(SPLIT_FILES).join('|').replaceAll('.', '\\.')})$`);

const LIMITS = { ...PART_LIMITS, entries: 3, entryBytes: PART_LIMITS.totalBytes, allowed: ALLOWED };

/** Hands a split over to the other jobs of the run. Throws `SPLIT_NOT_SENT` when it cannot. */
export async function uploadSplit(
  { facts, inputs }: ModeContext,
  artifacts: Artifacts,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const folder = join(facts.temp, 'codebatch-split');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  const { attempt } = facts;
  const check = inputs.name ?? '';
  const sent = await artifacts.upload({
    names: uploadNames((upload) => artifactOfSplit({ check, attempt, upload })),
    folder,
    files: [...texts.keys()],
    days: HANDED_OVER_DAYS,
  });
  if (!sent)
    throw new UserError('SPLIT_NOT_SENT', 'The split could not be handed over to the other jobs.', {
      hints: ['Run the job again, or use mode: check, which needs no other job.'],
    });
}

/**
 * The split that the planning job of this run handed over: the newest, or the one with the digest that the input
 * plan-digest names. Throws `SPLIT_NOT_FOUND` with the reason in one sentence.
 * @param artifacts of the run; undefined when they could not be listed
 */
export async function fetchSplit(
  { inputs, log }: ModeContext,
  service: Artifacts,
  artifacts: readonly ListedArtifact[] | undefined,
): Promise<Split> {
  const wanted = inputs.planDigest as Digest | undefined;
  const found = splitsOf(artifacts ?? [], inputs.name ?? '');
  for (const artifact of found) {
    const texts = new Map<string, string>();
    const isWhole = await service.download(
      artifact,
      ({ name, bytes }) => texts.set(name, bytes.toString('utf8')),
      LIMITS,
    );
    if (!isWhole) continue;
    const split = soundSplit(texts);
    if (typeof split === 'string') log.warn(`The artifact ${artifact.name} does not count: ${split}`);
    else if (wanted === undefined || split.digest === wanted) return split;
  }
  throw notFound(artifacts !== undefined, found.length);
}

function soundSplit(texts: ReadonlyMap<string, string>): Split | string {
  try {
    return readSplit(texts);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return messageOf(error);
  }
}

function notFound(isListed: boolean, count: number): UserError {
  const why = !isListed
    ? 'the artifacts of this run cannot be listed'
    : count === 0
      ? 'no job with mode: plan handed a split over'
      : 'no split that was handed over is the one that is asked for';
  return new UserError('SPLIT_NOT_FOUND', `There is no work to take up: ${why}.`, {
    hints: ['Re-run all jobs; plan, run and merge need the same name and plan-digest.'],
  });
}
