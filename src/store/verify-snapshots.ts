import { join } from 'node:path';
import { fileSchema, type FileRecord } from '../records/file.ts';
import { ID_PATTERN, parseRecord } from '../records/header.ts';
import { snapshotSchema } from '../records/snapshot.ts';
import { systemErrorCode, UserError } from '../util/errors.ts';
import { plural } from '../util/text.ts';
import { entriesOf, type Inspection } from './inspection.ts';
import { isFile, readJsonLines } from './json-files.ts';
import { fileIndex, INDEX_NAME, snapshotDir, snapshotFile, snapshotsDir } from './layout.ts';
import { readPlainText } from './plain-file.ts';
import { inspectNames, unknownEntry, type ObjectReferences } from './verify-objects.ts';
import { inspectCommitted, inspectRecord, parsed } from './verify-record.ts';

/** Files by path: what the outputs of a batch are checked against. */
export type KnownFiles = ReadonlyMap<string, FileRecord>;

/** Looks at every snapshot, its file index and the objects that it names. */
export function inspectSnapshots(inspection: Inspection, references: ObjectReferences): void {
  const { root } = inspection.store;
  const folders = entriesOf(snapshotsDir(root));
  for (const [done, { name: id }] of folders.entries()) {
    inspection.progress(done, folders.length, 'snapshots');
    const folder = snapshotDir(root, id);
    if (!ID_PATTERN.test(id)) {
      unknownEntry(inspection, folder);
      continue;
    }
    inspectNames(
      inspection,
      folder,
      (name) => name === INDEX_NAME || join(folder, name) === snapshotFile(root, id),
    );
    if (!isFile(snapshotFile(root, id)))
      inspection.note('SNAPSHOT_UNFINISHED', folder, 'It was never finished, and no reader counts it.');
    else inspectSnapshot(inspection, id, references);
  }
}

function inspectSnapshot(inspection: Inspection, id: string, references: ObjectReferences): void {
  const { root } = inspection.store;
  inspection.checked.snapshots++;
  const path = snapshotFile(root, id);
  const inspected = inspectRecord(inspection, snapshotSchema, path);
  const files = indexedFiles(inspection, id);
  for (const file of files ?? []) references.check(file.object, fileIndex(root, id), { size: file.size });
  if (!inspected) return;
  const { record, committed } = inspected;
  if (record.snapshot_id !== id)
    inspection.problem(
      'RECORD_MISPLACED',
      path,
      `It is the record of snapshot ${JSON.stringify(record.snapshot_id)}.`,
    );
  if (inspection.data) inspectCommitted(inspection, committed, (name) => join(snapshotDir(root, id), name));
  if (files && files.length !== record.file_count)
    inspection.problem(
      'COUNT_WRONG',
      path,
      `It says ${plural(record.file_count, 'file')}, and its index has ${files.length}.`,
    );
}

/** The files of an index; undefined, after telling why, when it is not whole. */
function indexedFiles(inspection: Inspection, id: string): FileRecord[] | undefined {
  const path = fileIndex(inspection.store.root, id);
  let text: string;
  try {
    text = readPlainText(path);
  } catch (error) {
    if (systemErrorCode(error) === undefined && !(error instanceof UserError)) throw error;
    inspection.problem('RECORD_MISSING', path, 'The snapshot lost its file index.');
    return undefined;
  }
  return parsed(inspection, path, () =>
    [...readJsonLines(text, inspection.shown(path))].map(({ value, where }) =>
      parseRecord(fileSchema, value, where),
    ),
  );
}

/** The files of a snapshot by path; undefined when they cannot be known, which is told elsewhere. */
export function knownFiles(inspection: Inspection, id: string): KnownFiles | undefined {
  const { root } = inspection.store;
  const path = fileIndex(root, id);
  if (!ID_PATTERN.test(id) || !isFile(snapshotFile(root, id)) || !isFile(path)) return undefined;
  try {
    const lines = readJsonLines(readPlainText(path), path);
    const files = [...lines].map(({ value, where }) => parseRecord(fileSchema, value, where));
    return new Map(files.map((file) => [file.path, file]));
  } catch {
    return undefined;
  }
}
