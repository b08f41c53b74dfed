import { UserError } from '../../util/errors.ts';

/** Which part an artifact holds. */
export interface PartName {
  /** Tells several checks of one run apart; empty when there is one. */
  check: string;
  /** `00-3f` */
  range: string;
  /** Attempt of the run that made it: artifacts of earlier attempts stay in the same run. */
  attempt: number;
  /** Uploads that broke off keep their name, so that another try has another. */
  upload: number;
}

const RANGE = /^[0-9a-f]{2}-[0-9a-f]{2}$/;

const PART =
  /^codebatch-(?:(?<check>[a-z0-9._-]{1,64})--)?part-(?<range>[0-9a-f]{2}-[0-9a-f]{2})-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;

/** A check's name as names of artifacts and keys of caches take it. */
export function slug(check: string): string {
  return check
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

/** The name of the artifact of a part. Throws `INVALID_ARGUMENT` for a range that is not one range of shards. */
export function artifactOfPart({ check, range, attempt, upload }: PartName): string {
  if (!RANGE.test(range))
    throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(range)} is not one range of shards.`, {
      hints: ['A part has one range: 00-3f.'],
    });
  const prefix = slug(check) === '' ? '' : `${slug(check)}--`;
  return `codebatch-${prefix}part-${range}-a${attempt}-u${upload}`;
}

/** Which part an artifact of this run holds; undefined for any other artifact. */
export function partOfArtifact(name: string): PartName | undefined {
  const found = PART.exec(name)?.groups;
  if (!found) return undefined;
  const { check = '', range, attempt, upload } = found;
  return { check, range: range!, attempt: Number(attempt), upload: Number(upload) };
}

/**
 * What of a run are parts of a check: by range, the newest attempt first. An older one may still be the one that holds:
 * only who knows the plan can say.
 */
export function partsOf<A extends { name: string }>(
  artifacts: readonly A[],
  check: string,
): Map<string, (A & { part: PartName })[]> {
  const parts = artifacts.flatMap((artifact) => {
    const part = partOfArtifact(artifact.name);
    return part?.check === slug(check) ? [{ ...artifact, part }] : [];
  });
  parts.sort(({ part: a }, { part: b }) => b.attempt - a.attempt || b.upload - a.upload);
  return Map.groupBy(parts, ({ part }) => part.range);
}
