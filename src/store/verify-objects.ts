import { join } from 'node:path';
import { DIGEST_PATTERN, type Digest } from '../records/digest.ts';
import { isOrphaned, isTemporary } from './durable.ts';
import { entriesOf, standingAt, type Inspection } from './inspection.ts';
import { objectFile, objectsDir } from './layout.ts';
import { digestOfFile, readManifestOf } from './objects.ts';
import { UserError } from '../util/errors.ts';

const HEX_2 = /^[0-9a-f]{2}$/;
/** An object, or the description that the reference implementation may put beside one. */
const OBJECT_NAME = /^[0-9a-f]{64}(?:\.meta\.json)?$/;

/** Looks at every file under `objects/`: `ENTRY_UNKNOWN`, `OBJECT_MISPLACED` and, with data, `OBJECT_CORRUPT`. */
export function inspectObjects(inspection: Inspection): void {
  const root = objectsDir(inspection.store.root);
  inspectNames(inspection, join(root, '..'), (name) => name === 'sha256');
  const folders = entriesOf(root);
  for (const [done, first] of folders.entries()) {
    inspection.progress(done, folders.length, 'objects');
    const at = join(root, first.name);
    if (!first.isDirectory()) {
      // Unfinished objects all lie here.
      if (isTemporary(first.name)) noteTemporary(inspection, at);
      else unknownEntry(inspection, at);
      continue;
    }
    if (!HEX_2.test(first.name)) {
      unknownEntry(inspection, at);
      continue;
    }
    inspectNames(inspection, at, (name) => HEX_2.test(name));
    for (const second of entriesOf(at))
      if (HEX_2.test(second.name)) inspectFolder(inspection, join(at, second.name), first.name + second.name);
  }
}

function inspectFolder(inspection: Inspection, folder: string, prefix: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (!entry.isFile() || !OBJECT_NAME.test(entry.name)) {
      unknownEntry(inspection, path);
      continue;
    }
    if (!entry.name.startsWith(prefix))
      inspection.problem(
        'OBJECT_MISPLACED',
        path,
        `It lies in the folder of digests that begin with ${prefix}.`,
      );
    if (entry.name.length !== 64) continue;
    inspection.checked.objects++;
    if (!inspection.objects || digestOfFile(path) === `sha256:${entry.name}`) continue;
    inspection.corrupt.add(`sha256:${entry.name}`);
    inspection.problem(
      'OBJECT_CORRUPT',
      path,
      'Its bytes have another digest. Taking the snapshot again from the same files replaces it.',
    );
  }
}

/** What refers to objects: tells of each missing one once, at the path of the object. */
export class ObjectReferences {
  private readonly inspection: Inspection;
  private readonly seen = new Set<string>();

  constructor(inspection: Inspection) {
    this.inspection = inspection;
  }

  /**
   * One reference: `OBJECT_MISSING`, `OBJECT_SIZE`, `MANIFEST_DAMAGED`.
   * @param by the file that refers to it, for the message
   */
  check(reference: string, by: string, expected: { size?: number; isManifest?: boolean } = {}): void {
    const digest = (reference.startsWith('sha256:') ? reference : `sha256:${reference}`) as Digest;
    const key = `${digest} ${expected.size ?? ''} ${expected.isManifest === true ? 'manifest' : ''}`;
    if (this.seen.has(key) || !DIGEST_PATTERN.test(digest)) return;
    this.seen.add(key);
    const path = objectFile(this.inspection.store.root, digest);
    const standing = standingAt(path);
    const from = this.inspection.shown(by);
    if (!standing?.isFile()) {
      this.inspection.problem('OBJECT_MISSING', path, `${from} names it, and it is not there.`);
      return;
    }
    if (this.inspection.corrupt.has(digest)) return;
    if (expected.size !== undefined && standing.size !== expected.size)
      this.inspection.problem(
        'OBJECT_SIZE',
        path,
        `It has ${standing.size} bytes, where ${from} says ${expected.size}.`,
      );
    if (expected.isManifest === true) this.checkChunks(digest, path);
  }

  private checkChunks(digest: Digest, path: string): void {
    try {
      for (const chunk of readManifestOf(this.inspection.store, digest).chunks)
        this.check(chunk.object, path, { size: chunk.size });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (error.code !== 'OBJECT_CORRUPT' || this.inspection.objects)
        this.inspection.problem('MANIFEST_DAMAGED', path, 'It should be a manifest of chunks and is none.');
    }
  }
}

/** `ENTRY_UNKNOWN` for every entry whose name is not known, and a note for what writers left unfinished. */
export function inspectNames(
  inspection: Inspection,
  folder: string,
  isKnown: (name: string) => boolean,
): void {
  for (const { name } of entriesOf(folder))
    if (isTemporary(name)) noteTemporary(inspection, join(folder, name));
    else if (!isKnown(name)) unknownEntry(inspection, join(folder, name));
}

export function unknownEntry(inspection: Inspection, path: string): void {
  inspection.problem('ENTRY_UNKNOWN', path, 'Nothing of this name belongs here.');
}

/** A file that a writer is at, or was at when it was killed. */
export function noteTemporary(inspection: Inspection, path: string): void {
  if (isOrphaned(path))
    inspection.note('TEMPORARY_LEFT', path, 'A writer that was killed left it.', 'remove');
  else inspection.note('TEMPORARY_OPEN', path, 'Somebody may be writing it.');
}
