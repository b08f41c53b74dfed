import { z } from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { UserError } from '../util/errors.ts';

/** The version of the product, from its one place. It enters every batch id. */
export const VERSION: string = manifest.version;

/** The version of every record written today. A reader refuses newer and lifts older. */
export const SCHEMA_VERSION = 1;

export const producerSchema = z.looseObject({ name: z.string(), version: z.string() });

export const PRODUCER = { name: 'codebatch', version: VERSION } as const;

/** Version 1 only ever grows by optional fields, which older readers keep: see `refuseNewer`. */
export const schemaVersion = z.int().min(1);

/** `YYYY-MM-DDTHH:MM:SSZ`. */
export const timestamp = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);

/** What a person may give as an id; also what an id must look like before it touches a path. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

export const recordId = z.string().regex(ID_PATTERN);

/** Checks an id that a person or a record gave. Throws `INVALID_ARGUMENT`. */
export function checkId(id: string, noun: string): string {
  if (ID_PATTERN.test(id)) return id;
  throw new UserError('INVALID_ARGUMENT', `${JSON.stringify(id)} is not a ${noun} id.`, {
    hints: ['An id has 1 to 64 letters, digits, "_" and "-".'],
  });
}

/**
 * The fixed time of everything that is hashed or compared: SOURCE_DATE_EPOCH (seconds) when it is set, else 1970.
 * Throws `INVALID_ARGUMENT` when it is set to something that is not a number of seconds.
 */
export function recordTime(env: NodeJS.ProcessEnv): string {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return '1970-01-01T00:00:00Z';
  if (!/^\d{1,11}$/.test(seconds))
    throw new UserError(
      'INVALID_ARGUMENT',
      `SOURCE_DATE_EPOCH is ${JSON.stringify(seconds)}, not a number of seconds.`,
    );
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;
}

/**
 * Reads parsed JSON as a record: refuses one of a newer schema, then checks it.
 * @param where path or name for the message
 * Throws `SCHEMA_NEWER` or `SCHEMA_ERROR`.
 */
export function parseRecord<T extends z.ZodType>(schema: T, value: unknown, where: string): z.output<T> {
  if (typeof value === 'object' && value !== null && 'schema_version' in value) {
    const version = value.schema_version;
    if (typeof version === 'number' && version > SCHEMA_VERSION)
      throw new UserError('SCHEMA_NEWER', `${where} was written by a newer CodeBatch (schema ${version}).`, {
        hints: [`This is codebatch ${VERSION}, which reads schema ${SCHEMA_VERSION}: install a newer one.`],
      });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  throw new UserError(
    'SCHEMA_ERROR',
    `${where} is not a valid record${field}: ${issue?.message ?? 'unknown reason'}.`,
  );
}
