import { readdirSync } from 'node:fs';
import { need, type Loose, type ReferenceReader } from './reference-reader.ts';

const TOP_LEVEL = ['batches', 'indexes', 'objects', 'snapshots', 'store.json'];
/** The longest key of the reference's index. */
const KEY_BYTES = 511;

/**
 * What the gates of the reference implementation object to; empty where they pass. Of its 13, three say nothing about a
 * store: P3-A1 and P3-A3 compare its own index with itself, P5-G4 lists its pipelines.
 */
export const REFERENCE_GATES: Readonly<Record<string, (reader: ReferenceReader, batch: string) => string[]>> =
  {
    'P1-G1': (reader) =>
      ['schema_version', 'created_at', 'producer'].filter(
        (field) => !Object.hasOwn(reader.json('store.json'), field),
      ),
    'P2-G1': (reader, batch) =>
      reader
        .tasks(batch)
        .filter(
          (task) => need(reader.json('batches', batch, 'tasks', task, 'task.json'), 'status') === 'failed',
        ),
    'P2-G6': unknownNames,
    'P2-G7': (reader, batch) => {
      const plan = need(reader.json('batches', batch, 'plan.json'), 'tasks') as Loose[];
      const ids = plan.map((task) => need(task, 'task_id'));
      return plan.flatMap((task, at) =>
        ((task['deps'] ?? task['depends_on'] ?? []) as string[]).filter(
          (dep) => !ids.slice(0, at).includes(dep),
        ),
      );
    },
    // A scan alone answers.
    'P3-A2': noOutputs,
    // Building must be possible at all: a key that is too long ends it.
    'P3-A4': (reader, batch) => indexKeys(reader, batch).filter((key) => Buffer.byteLength(key) > KEY_BYTES),
    'P5-G1': noOutputs,
    'P5-G2': unknownNames,
    'P5-G3': noOutputs,
    'P5-G5': (reader) => reader.folders('batches').filter((batch) => reader.tasks(batch).length === 0),
  };

function unknownNames({ root }: ReferenceReader): string[] {
  return readdirSync(root).filter((name) => !TOP_LEVEL.includes(name));
}

function noOutputs(reader: ReferenceReader, batch: string): string[] {
  return reader.allOutputs(batch).length > 0 ? [] : ['no outputs'];
}

/** Keys of the database `outputs_by_kind`: parts joined by a control character, numbered for each kind and path. */
function indexKeys(reader: ReferenceReader, batch: string): string[] {
  const snapshot = String(need(reader.json('batches', batch, 'batch.json'), 'snapshot_id'));
  return reader.tasks(batch).flatMap((task) => {
    const seen = new Map<string, number>();
    return reader.outputs(batch, task).map((output) => {
      const [kind, path] = [String(need(output, 'kind')), String(output['path'])];
      const number = seen.get(`${kind} ${path}`) ?? 0;
      seen.set(`${kind} ${path}`, number + 1);
      return ['v1', snapshot, batch, task, kind, path, number].join('\u{1f}');
    });
  });
}
