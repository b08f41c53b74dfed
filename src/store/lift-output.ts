import { parseRecord, SCHEMA_VERSION } from '../records/header.ts';
import { outputSchema, type OutputRecord } from '../records/output.ts';
import { UserError } from '../util/errors.ts';

/** Fields that one writer knows by one name and another by the other; both are given to readers. */
const TWINS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  diagnostic: [['col', 'column']],
  metric: [['metric', 'name']],
  symbol: [['symbol_type', 'type']],
};

/**
 * A stored line as a record. Lines of our own kinds are trusted to have the fields of their kind: checking each of
 * millions costs more than all the rest of reading them.
 * @param where file and line for the message
 * Throws `STORE_CORRUPT` for what is no output, `SCHEMA_NEWER`.
 */
export function liftOutput(value: unknown, where: string): OutputRecord {
  if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string')
    throw new UserError('STORE_CORRUPT', `${where} is not an output.`, {
      hints: ['The file was damaged or written by hand: run the shard again.'],
    });
  const record = value as Record<string, unknown>;
  if (record['schema_version'] !== SCHEMA_VERSION) return parseRecord(outputSchema, value, where);
  // A kind of later may be called `constructor`.
  for (const [one, other] of Object.hasOwn(TWINS, value.kind) ? TWINS[value.kind]! : []) {
    record[one] ??= record[other];
    record[other] ??= record[one];
  }
  return record as OutputRecord;
}
