import { digest, type Digest } from '../records/digest.ts';

/** An object that a line names. */
export interface NamedObject {
  object: Digest;
  /** Whether the line says that it is a manifest of chunks. */
  isManifest: boolean;
}

/** ASCII that is written as an escape: then the text of a line does not show what it says. */
const ESCAPED_ASCII = /\\u00[2-7]/;

/**
 * The objects that a line of a file index or of outputs names, wherever in it a field is called `object`. Lines are
 * read as JSON, however another program wrote it; one that is none names nothing.
 */
export function namedObjects(line: string): NamedObject[] {
  if (!line.includes('"object"') && !ESCAPED_ASCII.test(line)) return [];
  try {
    return [...objectsIn(JSON.parse(line))];
  } catch {
    return [];
  }
}

function* objectsIn(value: unknown): Generator<NamedObject> {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  const { data } = digest.safeParse(fields['object']);
  if (data !== undefined) yield { object: data, isManifest: fields['format'] === 'json+chunks' };
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/**
 * Everything in a line that could be the digest of an object, be it in a field that this version does not know or in
 * a line that a killed writer tore. Rather one too many than one too few.
 */
export function possibleObjects(line: string): Digest[] {
  const hexes = line.match(/[0-9a-f]{64}/g) ?? [];
  return [
    ...hexes.map((hex) => `sha256:${hex}` as Digest),
    ...(ESCAPED_ASCII.test(line) ? namedObjects(line).map(({ object }) => object) : []),
  ];
}
