import { statSync, type BigIntStats } from 'node:fs';
import { sha256Stream } from '../../util/json.ts';
import { systemErrorCode } from '../../util/errors.ts';
import { outputsFile, stateFile, type ShardAddress } from '../layout.ts';
import { readPlainBytes } from '../plain-file.ts';
import type { Store } from '../store.ts';

/** Bytes of a stamp in an index. */
export const STAMP_BYTES = 8;

/** What an index knows a shard by: when it is the same, so are the outputs. */
export interface Stamp {
  /** Of the text of the state, which holds the digest of our own outputs, and of what the disk says of their file. */
  hex: string;
  /** Of the file of outputs; undefined when there is none. */
  form: string | undefined;
}

/** The stamp of a shard as it is now. It costs one small file: outputs themselves are not read. */
export function stampOf({ root }: Store, at: ShardAddress): Stamp {
  const hash = sha256Stream();
  hash.update(textOf(stateFile(root, at)));
  const form = formOf(statSync(outputsFile(root, at), { bigint: true, throwIfNoEntry: false }));
  hash.update(`\n${form ?? 'none'}`);
  return { hex: hash.hex().slice(0, 2 * STAMP_BYTES), form };
}

/**
 * What tells that a file of outputs is not the one that was looked at. The time of its last change is no one's to set,
 * as that of its last writing is.
 */
export function formOf(standing: BigIntStats | undefined): string | undefined {
  return standing && `${standing.size} ${standing.mtimeNs} ${standing.ctimeNs}`;
}

function textOf(path: string): Buffer {
  try {
    return readPlainBytes(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return Buffer.alloc(0);
    throw error;
  }
}
