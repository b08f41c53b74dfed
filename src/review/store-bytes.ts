import type { ByteSource } from '../engine/compute.ts';
import type { Digest } from '../records/digest.ts';
import type { FileRecord } from '../records/file.ts';
import { getObject } from '../store/objects.ts';
import type { Store } from '../store/store.ts';
import { UserError } from '../util/errors.ts';
import type { Bytes } from './tree.ts';

/** The objects of a store. One that is gone or damaged is only not to be had. */
export class StoreBytes implements Bytes {
  private readonly store: Store;
  /** Digests of objects that were asked for in vain. */
  readonly unavailable = new Set<Digest>();

  constructor(store: Store) {
    this.store = store;
  }

  readonly read = async function* (
    this: StoreBytes,
    files: FileRecord[],
  ): AsyncGenerator<{ file: FileRecord; bytes: Uint8Array | undefined }> {
    for (const file of files) yield { file, bytes: this.bytesOf(file.object) };
  }.bind(this) as ByteSource;

  close(): void {
    // Objects are opened one at a time and closed at once.
  }

  /** The bytes of an object, checked by its digest. */
  bytesOf(object: Digest): Uint8Array | undefined {
    try {
      return getObject(this.store, object);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.unavailable.add(object);
      return undefined;
    }
  }
}
