import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { gitEnvironment, gitMissing } from './program.ts';
import type { Repository } from './repository.ts';

export type Blob = { oid: string; bytes: Buffer } | { oid: string; missing: true };

/** Requests sent ahead: enough to keep git busy, few enough that neither pipe ever fills while nobody reads. */
const AHEAD = 256;

/** Reads blobs through one `git cat-file --batch`. One `read` at a time; call `close` at the end. */
export class BlobReader {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private failure: unknown;

  constructor(repository: Repository, env?: NodeJS.ProcessEnv) {
    this.child = spawn('git', ['cat-file', '--batch'], {
      cwd: repository.root,
      env: gitEnvironment(env),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.child.on('error', (error) => (this.failure = gitMissing(error)));
    this.child.stdin.on('error', () => undefined);
  }

  /** Blobs in the order asked; one that git does not have is `missing`. Throws when git dies. */
  async *read(oids: readonly string[]): AsyncGenerator<Blob> {
    const pieces = new Pieces(this.child.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>);
    let asked = 0;
    const ask = (until: number): void => {
      if (asked >= Math.min(until, oids.length)) return;
      const next = oids.slice(asked, until);
      asked += next.length;
      this.child.stdin.write(`${next.join('\n')}\n`);
    };
    ask(AHEAD);
    for (const [at, oid] of oids.entries()) {
      if (at % (AHEAD / 2) === 0) ask(at + AHEAD);
      const header = await pieces.line();
      if (header === undefined) throw this.failure ?? new Error(`git cat-file ended before object ${oid}.`);
      const [, type, size] = header.split(' ');
      if (type === 'missing' || size === undefined) yield { oid, missing: true };
      else {
        const bytes = await pieces.take(Number(size));
        await pieces.take(1);
        yield { oid, bytes };
      }
    }
  }

  close(): void {
    this.child.stdin.destroy();
    this.child.stdout.destroy();
    this.child.kill();
  }
}

/** A stream of chunks read as lines and counted bytes. */
class Pieces {
  private readonly source: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterator<Buffer>) {
    this.source = source;
  }

  /** A line without its line feed; undefined at the end of the stream. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.rest.indexOf(10);
      if (end !== -1) {
        const line = this.rest.toString('latin1', 0, end);
        this.rest = this.rest.subarray(end + 1);
        return line;
      }
      const more = await this.source.next();
      if (more.done) return undefined;
      this.rest = this.rest.length === 0 ? more.value : Buffer.concat([this.rest, more.value]);
    }
  }

  /** Bytes in memory of their own: a view would keep, and hand to other threads, the whole chunk that it lies in. */
  async take(size: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafeSlow(size);
    let filled = this.rest.copy(bytes);
    this.rest = this.rest.subarray(filled);
    while (filled < size) {
      const more = await this.source.next();
      if (more.done) throw new Error('git cat-file ended in the middle of an object.');
      const used = more.value.copy(bytes, filled);
      filled += used;
      this.rest = more.value.subarray(used);
    }
    return bytes;
  }
}
