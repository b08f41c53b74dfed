import { slug } from '../../review/report-name.ts';
import { UserError } from '../../util/errors.ts';

/** Which part an artifact holds. */
export interface PartName {
  /** Tells several checks of one run apart; empty when there is one. */
  check: string;
  /** `00-3f`, or `ab` for one shard. */
  range: string;
  /** Attempt of the run that made it: artifacts of earlier attempts stay in the same run. */
  attempt: number;
  /** Uploads that broke off keep their name, so that another try has another. */
  upload: number;
}

const RANGE = /^[0-9a-f]{2}(?:-[0-9a-f]{2})?$/;

const SPLIT =
  /^codebatch-(?:(?<check>[a-z0-9._-]{1,64})--)?split-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;

const PART =
  /^codebatch-(?:(?<check>[a-z0-9._-]{1,64})--)?part-(?<range>[0-9a-f]{2}(?:-[0-9a-f]{2})?)-a(?<attempt>[1-9]\d{0,5})-u(?<upload>[1-9])$/;

/** The name of the artifact of a part. Throws `INVALID_ARGUMENT` for a range that is not one range of shards. */
export function artifactOfPart({ check, range, attempt, upload }: PartName): string {
  if (!RANGE.test(range))
    throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(range)} is not one range of shards.`, {
      hints: ['A part has one range: 00-3f.'],
    });
  return `codebatch-${prefixOf(check)}part-${range}-a${attempt}-u${upload}`;
}

/** The name of the artifact in which a plan hands its split over. */
export function artifactOfSplit({ check, attempt, upload }: Omit<PartName, 'range'>): string {
  return `codebatch-${prefixOf(check)}split-a${attempt}-u${upload}`;
}

/** The names that one upload may try, the first one first: as many as the names of artifacts have room for. */
export function uploadNames(name: (upload: number) => string): [string, ...string[]] {
  return [name(1), ...Array.from({ length: 8 }, (_, n) => name(n + 2))];
}

function prefixOf(check: string): string {
  return slug(check) === '' ? '' : `${slug(check)}--`;
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

/** What of a run are splits of a check, the newest first: which one counts is told by its digest. */
export function splitsOf<A extends { name: string }>(artifacts: readonly A[], check: string): A[] {
  const splits = artifacts.flatMap((artifact) => {
    const found = SPLIT.exec(artifact.name)?.groups;
    return found && (found['check'] ?? '') === slug(check)
      ? [{ artifact, attempt: Number(found['attempt']), upload: Number(found['upload']) }]
      : [];
  });
  splits.sort((a, b) => b.attempt - a.attempt || b.upload - a.upload);
  return splits.map(({ artifact }) => artifact);
}
