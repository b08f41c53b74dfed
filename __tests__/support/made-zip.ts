import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. */
export interface MadeEntry {
  name: string;
  text?: string | Buffer;
  /** Fields of the directory's row in place of the true ones. */
  method?: number;
  flags?: number;
  unpacked?: number;
  packed?: number;
  checksum?: number;
  attributes?: number;
  offset?: number;
  /** The name in front of the bytes. */
  localName?: string;
}

/** A zip archive, honest unless it is told otherwise. */
export function madeZip(
  entries: readonly MadeEntry[],
  end: { count?: number; directory?: number; after?: string } = {},
): Buffer {
  const bodies: Buffer[] = [];
  const rows: Buffer[] = [];
  let at = 0;
  for (const { name, text = 'x', method = 8, flags = 0x808, ...lies } of entries) {
    const plain = Buffer.from(text);
    const data = method === 8 ? deflateRawSync(plain) : plain;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    const localName = Buffer.from(lies.localName ?? name);
    local.writeUInt16LE(localName.length, 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50, 0);
    row.writeUInt16LE(0x032d, 4);
    row.writeUInt16LE(flags, 8);
    row.writeUInt16LE(method, 10);
    row.writeUInt32LE(lies.checksum ?? crc32(plain), 16);
    row.writeUInt32LE(lies.packed ?? data.length, 20);
    row.writeUInt32LE(lies.unpacked ?? plain.length, 24);
    row.writeUInt16LE(Buffer.byteLength(name), 28);
    row.writeUInt32LE((lies.attributes ?? 0o100644) * 0x10000, 38);
    row.writeUInt32LE(lies.offset ?? at, 42);
    bodies.push(local, localName, data);
    rows.push(row, Buffer.from(name));
    at += 30 + localName.length + data.length;
  }
  const directory = Buffer.concat(rows);
  const tail = Buffer.alloc(22);
  tail.writeUInt32LE(0x06054b50, 0);
  tail.writeUInt16LE(end.count ?? entries.length, 8);
  tail.writeUInt16LE(end.count ?? entries.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(end.directory ?? at, 16);
  return Buffer.concat([...bodies, directory, tail, Buffer.from(end.after ?? '')]);
}
