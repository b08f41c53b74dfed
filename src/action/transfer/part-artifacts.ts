import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedPart } from '../../review/split-shelf.ts';
import { writeAll } from '../../store/durable.ts';
import type { ModeContext } from '../mode.ts';
import { PART_LIMITS, type Artifacts, type ListedArtifact, type Uploaded } from './artifacts.ts';
import { artifactOfPart, partsOf, uploadNames } from './part-name.ts';
import { HANDED_OVER_DAYS } from './split-artifact.ts';

/** The one file of a part's artifact. */
const FILE = 'codebatch.part';

const LIMITS = {
  ...PART_LIMITS,
  entries: 1,
  entryBytes: PART_LIMITS.totalBytes,
  allowed: /^codebatch\.part$/,
};

/** Artifacts on their way at once: each is held whole until it is taken. */
const AHEAD = 4;

/** Hands a part over to the merging job; undefined, after a warning, when that fails. */
export async function uploadPart(
  { facts, inputs }: ModeContext,
  artifacts: Artifacts,
  { range, bytes }: { range: string; bytes: readonly Buffer[] },
): Promise<Uploaded | undefined> {
  const folder = join(facts.temp, 'codebatch-part');
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, FILE), 'w');
  for (const piece of bytes) writeAll(file, piece);
  closeSync(file);
  const { attempt } = facts;
  const check = inputs.name ?? '';
  return artifacts.upload({
    names: uploadNames((upload) => artifactOfPart({ check, range, attempt, upload })),
    folder,
    files: [FILE],
    days: HANDED_OVER_DAYS,
  });
}

/** The parts of some ranges among the artifacts of a run, of all attempts. What cannot be had is warned about and left out. */
export async function* downloadParts(
  service: Artifacts,
  given: { artifacts: readonly ListedArtifact[]; check: string; ranges: readonly string[] },
): AsyncGenerator<NamedPart> {
  const parts = partsOf(given.artifacts, given.check);
  const wanted = given.ranges.flatMap((range) => parts.get(range) ?? []);
  const underWay: Promise<NamedPart | undefined>[] = [];
  for (const artifact of wanted) {
    underWay.push(downloadPart(service, artifact));
    const part = underWay.length < AHEAD ? undefined : await underWay.shift();
    if (part) yield part;
  }
  for (const one of underWay) {
    const part = await one;
    if (part) yield part;
  }
}

async function downloadPart(service: Artifacts, artifact: ListedArtifact): Promise<NamedPart | undefined> {
  const pieces: Buffer[] = [];
  const isWhole = await service.download(artifact, ({ bytes }) => pieces.push(bytes), LIMITS);
  return isWhole ? { name: artifact.name, bytes: piecesOf(pieces) } : undefined;
}

async function* piecesOf(pieces: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
