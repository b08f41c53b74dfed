import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { temporaryDirectory, writeTree } from './temporary.ts';

/**
 * Unpacks the archive of the store that the reference implementation wrote (`store/`), with the trees that it looked at
 * (`a/`, `b/`) and what its commands printed (`golden/`), into a new directory.
 */
export function unpackReferenceStore(): string {
  const archive = join(import.meta.dirname, '..', 'fixtures', 'reference-store.tar.gz');
  const files: Record<string, Uint8Array> = {};
  for (const { path, bytes } of entriesOf(gunzipSync(readFileSync(archive)))) files[path] = bytes;
  const root = temporaryDirectory();
  writeTree(root, files);
  return root;
}

/** The plain files of a tar archive, names longer than its header allows included. */
function* entriesOf(tar: Buffer): Generator<{ path: string; bytes: Buffer }> {
  let long: string | undefined;
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from: number, length: number): string =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8);
    const bytes = tar.subarray(at + 512, at + 512 + size);
    const type = text(156, 1);
    const prefix = text(345, 155);
    const path =
      long ?? (prefix === '' || text(257, 6) === 'ustar ' ? text(0, 100) : `${prefix}/${text(0, 100)}`);
    long = undefined;
    if (type === 'L') long = bytes.toString('utf8').replace(/\0+$/, '');
    else if (type === 'x') long = /\d+ path=(.*)\n/.exec(bytes.toString('utf8'))?.[1];
    else if (type === '0' || type === '') yield { path, bytes };
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
