import { z } from 'zod';

/**
 * What a schema knows of a value, without all other keys at any depth. Records keep what newer versions add; of what
 * somebody else wrote nobody wants to keep what nobody reads.
 * @param value one that the schema took
 */
export function knownOf<T extends z.ZodType>(schema: T, value: z.output<T>): z.output<T> {
  return known(schema, value) as z.output<T>;
}

function known(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return value === undefined || value === null ? value : known(schema.unwrap(), value);
  if (schema instanceof z.ZodArray) return (value as unknown[]).map((entry) => known(schema.element, entry));
  if (!(schema instanceof z.ZodObject)) return value;
  const given = value as Record<string, unknown>;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of keysOf(schema))
    if (Object.hasOwn(given, key)) kept[key] = known(inner, given[key]);
  return kept;
}

/** A schema makes its list of keys anew each time that it is asked, and a report asks for each finding. */
const KEYS = new WeakMap<z.ZodObject, [string, z.core.$ZodType][]>();

function keysOf(schema: z.ZodObject): [string, z.core.$ZodType][] {
  const found = KEYS.get(schema);
  if (found) return found;
  const keys = Object.entries<z.core.$ZodType>(schema.shape);
  KEYS.set(schema, keys);
  return keys;
}
