import { closeSync, mkdirSync, openSync, readSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeAll } from '../store/durable.ts';

/** Kept in memory before it goes to disk. */
const BUFFER_BYTES = 16 * 1024 * 1024;

/** Blocks are copied together into pieces of this size: one buffer for each would weigh more than most blocks. */
const CHUNK_BYTES = 1024 * 1024;

/** Blocks in memory, one behind the other. */
interface Chunk {
  /** Offset of its first byte. */
  start: number;
  bytes: Buffer;
  used: number;
}

/** Append-only scratch space for blocks: small runs never touch the disk, large ones never fill memory. */
export class Spill {
  private readonly path: string;
  private file: number | undefined;
  private written = 0;
  private pending: Chunk[] = [];
  private pendingBytes = 0;

  /** @param path a file of its own; made only when needed, removed by `close` */
  constructor(path: string) {
    this.path = path;
  }

  /** Takes a copy. Returns the offset under which the bytes can be read again. */
  append(bytes: Uint8Array): number {
    const offset = this.written + this.pendingBytes;
    let chunk = this.pending.at(-1);
    if (!chunk || chunk.bytes.length - chunk.used < bytes.length) {
      const size = Math.max(CHUNK_BYTES, bytes.length);
      this.pending.push((chunk = { start: offset, bytes: Buffer.allocUnsafeSlow(size), used: 0 }));
    }
    chunk.bytes.set(bytes, chunk.used);
    chunk.used += bytes.length;
    this.pendingBytes += bytes.length;
    if (this.pendingBytes >= BUFFER_BYTES) this.flush();
    return offset;
  }

  read(offset: number, length: number): Buffer {
    if (length === 0) return Buffer.alloc(0);
    if (offset >= this.written) return this.readPending(offset, length);
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const count = readSync(this.file!, bytes, done, length - done, offset + done);
      if (count === 0) throw new Error(`${this.path} ends before offset ${offset + length}.`);
      done += count;
    }
    return bytes;
  }

  /** Removes the file. */
  readonly close = (): void => {
    this.pending = [];
    process.off('exit', this.close);
    if (this.file === undefined) return;
    closeSync(this.file);
    unlinkSync(this.path);
    this.file = undefined;
  };

  /** What was appended in one piece lies in one chunk: the chunk is found by halving. */
  private readPending(offset: number, length: number): Buffer {
    let low = 0;
    let high = this.pending.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pending[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    const { start, bytes } = this.pending[low]!;
    return bytes.subarray(offset - start, offset - start + length);
  }

  private flush(): void {
    if (this.file === undefined) {
      mkdirSync(dirname(this.path), { recursive: true });
      this.file = openSync(this.path, 'wx+', 0o600);
      process.once('exit', this.close);
    }
    for (const { bytes, used } of this.pending) {
      writeAll(this.file, bytes.subarray(0, used));
      this.written += used;
    }
    this.pending = [];
    this.pendingBytes = 0;
  }
}
