/** What is kept of a program's output: its beginning and its end. */
export const MOST_KEPT = 1024 * 1024;
const ROOM_FOR_SENTENCE = 128;

/** Takes any amount of output and keeps a mebibyte of it: half from the beginning, half from the end. */
export class CapturedOutput {
  private readonly head: Buffer[] = [];
  private headSize = 0;
  private tail: Buffer[] = [];
  private tailSize = 0;
  private readonly half: number;
  private total = 0;

  constructor(most = MOST_KEPT) {
    this.half = Math.floor((most - ROOM_FOR_SENTENCE) / 2);
  }

  add(piece: Buffer): void {
    this.total += piece.length;
    const room = this.half - this.headSize;
    const first = piece.subarray(0, room);
    if (first.length > 0) this.head.push(first);
    this.headSize += first.length;
    const rest = piece.subarray(room);
    if (rest.length === 0) return;
    this.tail.push(rest);
    this.tailSize += rest.length;
    // Joined now and then only: output often comes in tiny pieces.
    if (this.tailSize > 4 * this.half) this.shorten();
  }

  /** All of it where it is short; else its beginning, a line that says what is missing, and its end. */
  bytes(): Buffer {
    this.shorten();
    const missing = this.total - this.headSize - this.tailSize;
    const sentence = missing > 0 ? [Buffer.from(`\n… ${missing} bytes are left out here …\n`)] : [];
    return Buffer.concat([...this.head, ...sentence, ...this.tail]);
  }

  private shorten(): void {
    const end = Buffer.concat(this.tail).subarray(-this.half);
    this.tail = end.length > 0 ? [end] : [];
    this.tailSize = end.length;
  }
}
