import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ByteSource, Progress } from '../engine/compute.ts';
import { snapshotDirectory, snapshotTree } from '../engine/snapshot.ts';
import { BlobReader } from '../git/blobs.ts';
import type { ObjectMap } from '../store/object-map.ts';
import type { Repository } from '../git/repository.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import type { SnapshotWarning } from '../records/snapshot.ts';

/** Bytes met while hashing are kept up to here, so that a cold check reads each blob once. */
const KEPT_BYTES = 256 * 1024 * 1024;

/** The files of one side; their bytes come from a `Bytes` that both sides share. */
export interface Tree {
  snapshotId: string;
  /** Sorted by path. */
  files: FileRecord[];
  warnings: SnapshotWarning[];
}

/** Where the content of both sides is read from. */
export interface Bytes {
  read: ByteSource;
  close(): void;
}

/** Blobs of a repository, by digest, through one `git cat-file`. */
export class GitBytes implements Bytes {
  private readonly repository: Repository;
  private readonly env: NodeJS.ProcessEnv | undefined;
  private readonly oids = new Map<Digest, string>();
  private readonly kept = new Map<Digest, Uint8Array>();
  private keptBytes = 0;

  /** @param env as the worktree's tree needs it, to see objects that are in no object store yet */
  constructor(repository: Repository, env?: NodeJS.ProcessEnv) {
    this.repository = repository;
    this.env = env;
  }

  /** Reads the file list of a git tree; only blobs that the map does not know are read. */
  async load(
    tree: string,
    given: { objectMap: ObjectMap; env: NodeJS.ProcessEnv; onProgress?: Progress },
  ): Promise<Tree> {
    const snapshot = await snapshotTree(
      {
        repository: this.repository,
        tree,
        objectMap: given.objectMap,
        env: given.env,
        ...(this.env ? { gitEnv: this.env } : {}),
        onBlob: (digest, bytes) => this.keep(digest, bytes),
      },
      given.onProgress,
    );
    for (const file of snapshot.files) this.oids.set(file.object, snapshot.oids.get(file.path)!);
    return { snapshotId: snapshot.record.snapshot_id, files: snapshot.files, warnings: snapshot.warnings };
  }

  readonly read = async function* (
    this: GitBytes,
    files: FileRecord[],
  ): AsyncGenerator<{ file: FileRecord; bytes: Uint8Array | undefined }> {
    const byOid = new Map<string, FileRecord[]>();
    for (const file of files) {
      const kept = this.kept.get(file.object);
      if (kept) yield { file, bytes: kept };
      else {
        const oid = this.oids.get(file.object)!;
        byOid.set(oid, [...(byOid.get(oid) ?? []), file]);
      }
    }
    if (byOid.size === 0) return;
    const reader = new BlobReader(this.repository, this.env);
    try {
      for await (const blob of reader.read([...byOid.keys()]))
        for (const file of byOid.get(blob.oid)!)
          yield { file, bytes: 'bytes' in blob ? blob.bytes : undefined };
    } finally {
      reader.close();
    }
  }.bind(this) as ByteSource;

  /** The git object id of a file that was loaded. */
  oidOf({ object }: FileRecord): string {
    return this.oids.get(object)!;
  }

  close(): void {
    this.kept.clear();
  }

  private keep(digest: Digest, bytes: Uint8Array): void {
    if (this.keptBytes + bytes.length > KEPT_BYTES) return;
    this.keptBytes += bytes.length;
    this.kept.set(digest, bytes);
  }
}

/** Plain files, where there is no repository. */
export class DirectoryBytes implements Bytes {
  private readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  async load(given: { env: NodeJS.ProcessEnv; onProgress?: Progress }): Promise<Tree> {
    const snapshot = await snapshotDirectory({ dir: this.directory, env: given.env }, given.onProgress);
    return { snapshotId: snapshot.record.snapshot_id, files: snapshot.files, warnings: snapshot.warnings };
  }

  readonly read = async function* (
    this: DirectoryBytes,
    files: FileRecord[],
  ): AsyncGenerator<{ file: FileRecord; bytes: Uint8Array | undefined }> {
    for (const file of files) yield { file, bytes: this.bytesOf(file) };
  }.bind(this) as ByteSource;

  close(): void {
    // Files are opened one at a time and closed at once.
  }

  /** Undefined when the file is gone or no longer what was hashed. */
  private bytesOf(file: FileRecord): Uint8Array | undefined {
    try {
      const bytes = readFileSync(join(this.directory, file.path));
      return digestOf(bytes) === file.object ? bytes : undefined;
    } catch {
      return undefined;
    }
  }
}
