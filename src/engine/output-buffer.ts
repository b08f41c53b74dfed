/** At first; it grows to what the largest portion needs. */
const FIRST_BYTES = 64 * 1024;

/**
 * Where outputs become the bytes that are written. One for all that a run publishes: as texts they would outlive many
 * collections of garbage, and be most of a run's memory.
 */
export class OutputBuffer {
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private start = 0;
  private end = 0;

  append(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.end + length > this.bytes.length) this.grow(length);
    this.end += this.bytes.write(text, this.end);
  }

  /** What was appended since the last taking; it holds until `clear`. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(this.start, this.end);
    this.start = this.end;
    return taken;
  }

  /** Lets everything be overwritten that was taken. */
  clear(): void {
    this.start = 0;
    this.end = 0;
  }

  /** What was taken before keeps the memory that it lies in. */
  private grow(length: number): void {
    const open = this.bytes.subarray(this.start, this.end);
    const grown = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, open.length + length));
    this.end = open.copy(grown);
    this.start = 0;
    this.bytes = grown;
  }
}
