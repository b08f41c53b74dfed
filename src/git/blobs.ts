import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { digestOf, type Digest } from '../records/digest.ts';
import { sha256Stream } from '../util/json.ts';
import { runGit, startError, startGit } from './program.ts';
import type { Repository } from './repository.ts';

/** A blob that was read whole, or that the repository does not have. */
export type Blob = { oid: string; bytes: Buffer } | { oid: string; missing: true };

/** A blob by its digest; `bytes` only up to the limit that was asked for. */
export type HashedBlob =
  | { oid: string; digest: Digest; size: number; bytes?: Buffer }
  | { oid: string; missing: true };

/** Takes the pieces of one blob that is too large to hold. */
export interface PieceSink {
  write(piece: Uint8Array): void;
}

/** Requests that are under way at once: enough to hide the pipe, few enough never to fill it. */
const AHEAD = 256;

/**
 * Blobs of a repository through one `git cat-file --batch`, started when it is first needed. One reading at a time.
 * Ends with `close`, or when a reading is left before its end.
 */
export class BlobReader {
  private readonly repository: Repository;
  private readonly env: NodeJS.ProcessEnv | undefined;
  private running: { child: ChildProcessWithoutNullStreams; output: ByteQueue } | undefined;
  private reading = false;

  /** @param env as `worktreeTree` gives it, to see objects that are in no object store yet */
  constructor(repository: Repository, env?: NodeJS.ProcessEnv) {
    this.repository = repository;
    this.env = env;
  }

  /** The blobs in the order asked for. Throws `GIT_MISSING`, and an Error when git ends before it has answered. */
  async *read(oids: readonly string[]): AsyncGenerator<Blob> {
    for await (const { oid, size, output } of this.answers(oids))
      yield size === undefined ? { oid, missing: true } : { oid, bytes: await output.take(size) };
  }

  /**
   * Digests of the blobs in the order asked for. Blobs over `limit` bytes are hashed in pieces and never held; `sink`
   * is asked for a taker of their pieces first. Throws as `read`.
   */
  async *hash(
    oids: readonly string[],
    given: { limit: number; sink?: (oid: string, size: number) => PieceSink },
  ): AsyncGenerator<HashedBlob> {
    for await (const { oid, size, output } of this.answers(oids)) {
      if (size === undefined) yield { oid, missing: true };
      else if (size <= given.limit) {
        const bytes = await output.take(size);
        yield { oid, digest: digestOf(bytes), size, bytes };
      } else {
        const hash = sha256Stream();
        const sink = given.sink?.(oid, size);
        for await (const piece of output.pieces(size)) {
          hash.update(piece);
          sink?.write(piece);
        }
        yield { oid, digest: `sha256:${hash.hex()}` as Digest, size };
      }
    }
  }

  /** Sizes of blobs without reading them; absent ones are left out. */
  async sizes(oids: readonly string[]): Promise<Map<string, number>> {
    const { stdout } = await runGit(this.repository.root, ['cat-file', '--batch-check', '--buffer'], {
      env: this.env,
      input: oids.map((oid) => `${oid}\n`).join(''),
    });
    const sizes = new Map<string, number>();
    for (const line of stdout.toString('latin1').split('\n')) {
      const [oid, kind, size] = line.split(' ');
      if (kind === 'blob') sizes.set(oid!, Number(size));
    }
    return sizes;
  }

  /** Ends git. The reader can be used again, with a new one. */
  close(): void {
    this.running?.child.kill();
    this.running?.child.stdin.destroy();
    this.running?.child.stdout.destroy();
    this.running = undefined;
  }

  /** One answer per request; the consumer takes exactly `size` bytes before it asks for the next. */
  private async *answers(
    oids: readonly string[],
  ): AsyncGenerator<{ oid: string; size: number | undefined; output: ByteQueue }> {
    if (this.reading) throw new Error('A BlobReader does one reading at a time.');
    if (oids.length === 0) return;
    this.reading = true;
    this.running ??= this.start();
    const { child, output } = this.running;
    let complete = false;
    let asked = 0;
    try {
      for (const [at, oid] of oids.entries()) {
        if (at + AHEAD / 2 >= asked && asked < oids.length) {
          const more = oids.slice(asked, at + AHEAD);
          child.stdin.write(`${more.join('\n')}\n`);
          asked += more.length;
        }
        const header = await output.line();
        const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header)?.[1];
        if (size === undefined && !header.endsWith(' missing'))
          throw new Error(`git cat-file answered ${JSON.stringify(header)} for ${oid}.`);
        yield { oid, size: size === undefined ? undefined : Number(size), output };
        if (size !== undefined) await output.line();
      }
      complete = true;
    } finally {
      this.reading = false;
      // What was asked for and not taken would be read as the answer to the next request.
      if (!complete) this.close();
    }
  }

  private start(): { child: ChildProcessWithoutNullStreams; output: ByteQueue } {
    const child = startGit(this.repository.root, ['cat-file', '--batch'], this.env);
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said = `${said}${piece.toString('utf8')}`.slice(-2000)));
    // The end of the process that follows says what is wrong.
    child.stdin.on('error', () => undefined);
    const ended = new Promise<Error>((resolve) => {
      child.on('error', (error) => resolve(startError(error, this.repository.root)));
      child.on('close', () =>
        resolve(new Error(`git cat-file ended before it had answered. ${said.trim()}`)),
      );
    });
    return { child, output: new ByteQueue(child.stdout, ended) };
  }
}

/** Bytes of a stream, taken by number or by line. Holds no more than the stream's own buffer and one piece. */
class ByteQueue {
  private readonly source: AsyncIterator<Buffer>;
  private piece: Buffer = Buffer.alloc(0);
  private at = 0;
  private readonly ended: Promise<Error>;

  /** @param ended why no more bytes come, once that is known */
  constructor(stream: AsyncIterable<Buffer>, ended: Promise<Error>) {
    this.source = stream[Symbol.asyncIterator]();
    this.ended = ended;
  }

  /** Exactly `size` bytes, in memory of their own: a view would keep the whole piece, and be copied with it. */
  async take(size: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafeSlow(size);
    let done = 0;
    while (done < size) {
      if (this.at === this.piece.length) await this.next();
      const count = Math.min(size - done, this.piece.length - this.at);
      this.piece.copy(bytes, done, this.at, this.at + count);
      this.at += count;
      done += count;
    }
    return bytes;
  }

  /** The next `size` bytes in pieces. */
  async *pieces(size: number): AsyncGenerator<Buffer> {
    let left = size;
    while (left > 0) {
      if (this.at === this.piece.length) await this.next();
      const count = Math.min(left, this.piece.length - this.at);
      const piece = this.piece.subarray(this.at, this.at + count);
      this.at += count;
      left -= count;
      yield piece;
    }
  }

  /** Text up to the next line feed, which is taken too. */
  async line(): Promise<string> {
    let text = '';
    for (;;) {
      if (this.at === this.piece.length) await this.next();
      const end = this.piece.indexOf(10, this.at);
      if (end !== -1) {
        text += this.piece.toString('latin1', this.at, end);
        this.at = end + 1;
        return text;
      }
      text += this.piece.toString('latin1', this.at);
      this.at = this.piece.length;
    }
  }

  private async next(): Promise<void> {
    const { value, done } = await this.source.next().catch(() => ({ value: undefined, done: true }) as const);
    if (done) throw await this.ended;
    this.piece = value;
    this.at = 0;
  }
}
