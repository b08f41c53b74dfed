import { once } from 'node:events';

/** Characters that are gathered before they are written: a system call for each line costs more than the line. */
const PIECE = 1 << 16;

/** Text that goes out as it comes into being: waits for a slow reader, and ends where the reader has seen enough. */
export class AnswerStream {
  private readonly stream: NodeJS.WriteStream;
  private text = '';
  private closed = false;

  constructor(stream: NodeJS.WriteStream) {
    this.stream = stream;
    stream.once('error', () => (this.closed = true));
  }

  /** True when nobody reads any more: nothing that comes will be seen. */
  get isClosed(): boolean {
    return this.closed;
  }

  async write(text: string): Promise<void> {
    this.text += text;
    if (this.text.length >= PIECE) await this.flush();
  }

  async flush(): Promise<void> {
    const { text } = this;
    this.text = '';
    if (text === '' || this.closed || this.stream.write(text)) return;
    // A reader that goes away drains nothing.
    const gone = new AbortController();
    const { signal } = gone;
    await Promise.race([
      once(this.stream, 'drain', { signal }),
      once(this.stream, 'close', { signal }),
    ]).catch(() => (this.closed = true));
    gone.abort();
  }
}
