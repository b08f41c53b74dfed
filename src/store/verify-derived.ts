import { join } from 'node:path';
import { sha256Hex } from '../util/json.ts';
import { isTemporary } from './durable.ts';
import { entriesOf, type Inspection } from './inspection.ts';
import { derived, locksDir, objectMapFile, provenanceDir, reportsDir } from './layout.ts';
import { isStale } from './locks.ts';
import { loadObjectMap } from './object-map.ts';
import { readPlainText } from './plain-file.ts';
import { inspectIndexes } from './verify-index.ts';
import { noteTemporary } from './verify-objects.ts';

/** What may stand under `indexes/`: ours, and what the reference implementation makes. */
const INDEXES = ['codebatch', 'lmdb', 'gate_artifacts'];

/**
 * Looks at what is derived, all but the memo, whose form the engine knows: `OBJECT_MAP_DAMAGED`, `REPORT_DAMAGED`,
 * `PROVENANCE_DAMAGED`, `INDEX_DAMAGED`. Every one may be removed.
 */
export function inspectDerived(inspection: Inspection): void {
  const { root } = inspection.store;
  for (const { name } of entriesOf(join(root, 'indexes')))
    if (!INDEXES.includes(name))
      inspection.problem('ENTRY_UNKNOWN', join(root, 'indexes', name), 'Nothing of this name belongs here.');
  inspectLeftovers(inspection, derived(root));
  inspectIndexes(inspection);
  if (!inspection.data) return;
  if (loadObjectMap(objectMapFile(root)).warning !== undefined)
    inspection.problem('OBJECT_MAP_DAMAGED', objectMapFile(root), 'It does not check.', 'remove');
  for (const path of filesIn(reportsDir(root)))
    if (!isReport(readPlainText(path)))
      inspection.problem('REPORT_DAMAGED', path, 'It does not check.', 'remove');
  for (const path of filesIn(provenanceDir(root)))
    if (!isJson(readPlainText(path)))
      inspection.problem('PROVENANCE_DAMAGED', path, 'It is not JSON.', 'remove');
}

/** Temporaries and locks that their owners left. */
function inspectLeftovers(inspection: Inspection, folder: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) inspectLeftovers(inspection, path);
    else if (isTemporary(entry.name)) noteTemporary(inspection, path);
    else if (path.startsWith(locksDir(inspection.store.root)) && isStale(path))
      inspection.note('LOCK_STALE', path, 'Its owner is gone.', 'remove');
  }
}

function filesIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) =>
    entry.isFile() && !isTemporary(entry.name) ? [join(folder, entry.name)] : [],
  );
}

function isReport(text: string): boolean {
  const lineEnd = text.indexOf('\n');
  return text.slice(0, lineEnd) === sha256Hex(text.slice(lineEnd + 1));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
