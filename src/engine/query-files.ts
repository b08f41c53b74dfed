import type { FileRecord } from '../records/file.ts';
import { readBatch } from '../store/batches.ts';
import { eachFile, readSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { questionDigest, readCursor, writeCursor } from './query-cursor.ts';
import { checkFilters, isOfLanguage } from './query-filter.ts';
import { fileNotFound, pathMatcher } from './query-path.ts';

/** Which files are asked for: of a snapshot, or of the snapshot of a batch. */
export interface FilesAsked {
  snapshotId?: string;
  batchId?: string;
  paths?: readonly string[];
  languages?: readonly string[];
}

/** A question for files whose snapshot was found. */
export interface FilesQuery extends FilesAsked {
  store: Store;
  snapshotId: string;
}

/** Throws `BATCH_NOT_FOUND`, `SNAPSHOT_NOT_FOUND`, `INVALID_ARGUMENT` for a language that there is not. */
export function openFilesQuery(store: Store, asked: FilesAsked): FilesQuery {
  checkFilters({ languages: asked.languages ?? [] });
  const snapshotId = asked.snapshotId ?? readBatch(store, asked.batchId ?? '').snapshot_id;
  readSnapshot(store, snapshotId);
  return { ...asked, store, snapshotId };
}

/**
 * Files in the order of the index, one at a time.
 * @param cursor go on behind the file that gave it
 * Throws `FILE_NOT_FOUND` for patterns that mean no file at all, `INVALID_CURSOR`, and as `eachFile`.
 */
export function* queryFiles(
  { store, snapshotId, paths = [], languages = [] }: FilesQuery,
  cursor?: string,
): Generator<{ file: FileRecord; cursor: () => string }> {
  const digest = questionDigest([snapshotId, 'files', paths, languages]);
  const skipped = cursor === undefined ? 0 : Number(readCursor(digest, cursor)[0]);
  const isMeant = pathMatcher(paths);
  let passed = 0;
  let isFound = !isMeant;
  for (const file of eachFile(store, snapshotId)) {
    const place = ++passed;
    if (isMeant && !isMeant(file.path)) continue;
    isFound = true;
    if (place <= skipped || (languages.length > 0 && !isOfLanguage(file.path, languages))) continue;
    yield { file, cursor: () => writeCursor(digest, [place]) };
  }
  if (!isFound) throw fileNotFound(paths[0]!, eachFile(store, snapshotId));
}
