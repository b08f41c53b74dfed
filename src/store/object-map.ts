import { readFileSync } from 'node:fs';
import type { Digest } from '../records/digest.ts';
import { writeDerived } from './durable.ts';
import { compareStrings, sha256Hex } from '../util/json.ts';

/** What a git object is in the words of the store. */
export interface KnownObject {
  digest: Digest;
  size: number;
}

/**
 * Which digest each git object id has: git's own id is another hash, so it is learnt once by reading the object and
 * kept. A line is `oid digest-hex size`; the first line is the sha256 of all others, and a file that does not check is
 * empty.
 */
export class ObjectMap {
  private readonly path: string;
  private readonly known: Map<string, KnownObject>;
  private changed = false;

  constructor(path: string, known: Map<string, KnownObject>) {
    this.path = path;
    this.known = known;
  }

  get(oid: string): KnownObject | undefined {
    return this.known.get(oid);
  }

  set(oid: string, object: KnownObject): void {
    this.known.set(oid, object);
    this.changed = true;
  }

  /** Writes the map when anything was learnt. */
  save(): void {
    if (!this.changed) return;
    const lines = [...this.known]
      .sort(([a], [b]) => compareStrings(a, b))
      .map(([oid, { digest, size }]) => `${oid} ${digest.slice(7)} ${size}\n`)
      .join('');
    writeDerived(this.path, `${sha256Hex(lines)}\n${lines}`);
    this.changed = false;
  }
}

/** An absent or damaged file gives an empty map. */
export function loadObjectMap(path: string): ObjectMap {
  const known = new Map<string, KnownObject>();
  let text = '';
  try {
    text = readFileSync(path, 'latin1');
  } catch {
    return new ObjectMap(path, known);
  }
  const lineEnd = text.indexOf('\n');
  const body = text.slice(lineEnd + 1);
  if (lineEnd === -1 || sha256Hex(body) !== text.slice(0, lineEnd)) return new ObjectMap(path, known);
  for (const line of body.split('\n')) {
    const [oid, hex, size] = line.split(' ');
    if (size !== undefined) known.set(oid!, { digest: `sha256:${hex}` as Digest, size: Number(size) });
  }
  return new ObjectMap(path, known);
}
