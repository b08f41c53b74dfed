import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Kept in memory before it goes to disk. */
const BUFFER_BYTES = 32 * 1024 * 1024;

/** Append-only scratch space for blocks: small runs never touch the disk, large ones never fill memory. */
export class Spill {
  private readonly path: string;
  private file: number | undefined;
  private written = 0;
  private pending: Buffer[] = [];
  private pendingStarts: number[] = [];
  private pendingBytes = 0;

  /** @param path a file of its own; made only when needed, removed by `close` */
  constructor(path: string) {
    this.path = path;
  }

  /** The offset under which the bytes can be read again. */
  append(bytes: Buffer): number {
    const offset = this.written + this.pendingBytes;
    this.pending.push(bytes);
    this.pendingStarts.push(offset);
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

  /** What was appended in one piece is read in one piece: the piece is found by halving. */
  private readPending(offset: number, length: number): Buffer {
    let low = 0;
    let high = this.pending.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pendingStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const at = offset - this.pendingStarts[low]!;
    return this.pending[low]!.subarray(at, at + length);
  }

  private flush(): void {
    if (this.file === undefined) {
      mkdirSync(dirname(this.path), { recursive: true });
      this.file = openSync(this.path, 'wx+', 0o600);
      process.once('exit', this.close);
    }
    for (const bytes of this.pending) {
      let done = 0;
      while (done < bytes.length) done += writeSync(this.file, bytes, done);
      this.written += bytes.length;
    }
    this.pending = [];
    this.pendingStarts = [];
    this.pendingBytes = 0;
  }
}
