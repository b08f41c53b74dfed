import { languageOf } from '../records/language.ts';
import type { FileRecord } from '../records/file.ts';
import { digest as digestSchema, shardOf } from '../records/digest.ts';
import type { OutputRecord } from '../records/output.ts';
import { readBatch } from '../store/batches.ts';
import { parseLine } from '../store/json-files.ts';
import { getContent, getObject } from '../store/objects.ts';
import { eachFile } from '../store/snapshots.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import { filled } from './filled-output.ts';
import { openQuery, queryOutputs, type MissingPiece, type Query } from './query.ts';
import { fileNotFound, plainPath } from './query-path.ts';
import type { Registry, ShardTask, SubjectOpener } from './task.ts';

/** All that a batch holds about one file. */
export interface Inspection {
  batch_id: string;
  snapshot_id: string;
  file: FileRecord;
  /** By task in the order of the plan, then as written; every field that follows from others is filled in. */
  outputs: OutputRecord[];
  /** Tasks whose word about the file is not there. */
  missing: MissingPiece[];
}

/**
 * Reads all outputs of one file.
 * @param asked.kinds only these
 * Throws `BATCH_NOT_FOUND`, `FILE_NOT_FOUND` with the nearest paths, `INVALID_ARGUMENT`.
 */
export function inspectFile(
  store: Store,
  asked: { batchId: string; path: string; kinds?: readonly string[] },
): Inspection {
  const { batchId, kinds = [] } = asked;
  const { snapshot_id: snapshotId } = readBatch(store, batchId);
  const file = fileOf(store, snapshotId, asked.path);
  const open = openQuery(store, { batchId, filters: { kinds } });
  // Of the whole batch, only the shard of the file speaks of it.
  const query: Query = { ...open, shards: [shardOf(file.object)] };
  const outputs: OutputRecord[] = [];
  for (const { output } of queryOutputs(query)) if (output.path === file.path) outputs.push(filled(output));
  return { batch_id: batchId, snapshot_id: snapshotId, file, outputs, missing: query.missing };
}

/** The file of a path as a person types it. Throws `FILE_NOT_FOUND`. */
function fileOf(store: Store, snapshotId: string, asked: string): FileRecord {
  const wanted = plainPath(asked);
  for (const file of eachFile(store, snapshotId)) if (file.path === wanted) return file;
  throw fileNotFound(asked, eachFile(store, snapshotId));
}

/**
 * The syntax tree of an inspected file as JSON text: the stored one, or, where none was kept, that of the source.
 * Throws `OBJECT_UNAVAILABLE` and `OBJECT_CORRUPT` where the content is not to be had, `NO_SYNTAX_TREE` for bytes that
 * are no text.
 */
export async function syntaxTreeOf(
  store: Store,
  { file, outputs }: Inspection,
  given: { registry: Registry; opener: SubjectOpener },
): Promise<{ json: string; from: 'stored' | 'source' }> {
  for (const output of outputs) {
    const object = output.kind === 'ast' ? digestSchema.safeParse(output['object']).data : undefined;
    if (object === undefined) continue;
    const text = getContent(store, { object, format: String(output['format']) }).toString('utf8');
    return { json: checkedJson(text, `The syntax tree ${object}`), from: 'stored' };
  }
  const parse = given.registry.tasks.get('parse') as ShardTask;
  const subject = await given.opener.open({
    bytes: getObject(store, file.object),
    language: languageOf(file.path),
    traits: given.registry.traits(file.path),
  });
  try {
    const config = parse.config.parse({ emit_ast: true, emit_diagnostics: false });
    const tree = parse.run(subject, config).find(({ content }) => content !== undefined);
    if (tree?.content !== undefined) return { json: tree.content, from: 'source' };
  } finally {
    given.opener.close(subject);
  }
  throw new UserError('NO_SYNTAX_TREE', `${file.path} is no text, so it has no syntax tree.`);
}

/** A text or a number that JSON does not know and the reference implementation writes. */
const TEXTS_AND_ODD_NUMBERS = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;

/** A stored tree as JSON: numbers that are none there become texts. Throws `STORE_CORRUPT`. */
function checkedJson(text: string, where: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    const json = text.replaceAll(TEXTS_AND_ODD_NUMBERS, (found) =>
      found.startsWith('"') ? found : JSON.stringify(found),
    );
    parseLine(json, where);
    return json;
  }
}
