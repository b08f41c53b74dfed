import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { UserError } from '../util/errors.ts';
import { HOST, isProcessAlive } from './durable.ts';
import { entriesOf } from './inspection.ts';
import { claimsDir } from './layout.ts';
import type { Store } from './store.ts';

/**
 * Between putting an object and writing the record that names it, nothing reaches the object. So whoever puts objects
 * claims to be writing, and `gc` claims to be collecting. Each makes its claim first and looks for the others' after
 * that: of two that overlap, at least one sees the other, a writer then waits and a collector gives up.
 *
 * A claim is an empty file named `<kind>-<machine>-<process>-<thread>-<n>.claim`. It holds as long as its process lives; one of
 * another machine, where no one can tell, for a day.
 */
export type ClaimKind = 'writing' | 'collecting';

const NAME = /^(writing|collecting)-([0-9a-f]{6})-(\d+)-\d+-\d+\.claim$/;

/** What another machine left is given up after this. */
const FOREIGN_CLAIM_MS = 24 * 60 * 60 * 1000;

/** A collection is short; a writer that waited this long asks a person. */
const WAIT_MS = 60_000;
const POLL_MS = 50;

let claims = 0;

/** Ends a claim; may be called twice. */
export type Release = () => void;

/**
 * Claims to be writing objects into a store, after waiting for a collection to end.
 * Throws `STORE_BUSY` when it does not within a minute.
 */
export function claimWriting(store: Store): Release {
  const release = claim(store, 'writing');
  for (let waited = 0; liveClaims(store, 'collecting').length > 0; waited += POLL_MS) {
    if (waited >= WAIT_MS) {
      release();
      throw new UserError(
        'STORE_BUSY',
        'The store is being collected, and that takes longer than a minute.',
        {
          hints: ['Try again when codebatch gc has ended.'],
        },
      );
    }
    // Nothing else goes on here meanwhile, and some callers cannot await.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
  return release;
}

/** Does work that puts objects, under a claim; without a store it is only done. Throws as `claimWriting`. */
export async function whileWriting<T>(store: Store | undefined, work: () => Promise<T>): Promise<T> {
  const release = store && claimWriting(store);
  try {
    return await work();
  } finally {
    release?.();
  }
}

/** Claims to be collecting. Throws `STORE_BUSY` while anybody writes or collects. */
export function claimCollecting(store: Store): Release {
  const release = claim(store, 'collecting');
  const others = [...liveClaims(store, 'writing'), ...liveClaims(store, 'collecting')];
  // Its own is one of them.
  if (others.length === 1) return release;
  release();
  throw new UserError('STORE_BUSY', 'Somebody is writing into the store: nothing was removed.', {
    hints: [
      'Try again when the other codebatch has ended; without --apply, gc tells what it would remove now.',
    ],
    details: { claims: others.length - 1 },
  });
}

/** Names of the claims of a kind that hold, sorted. */
export function liveClaims(store: Store, kind: ClaimKind): string[] {
  return claimNames(store).filter((name) => name.startsWith(kind) && isLive(store, name));
}

/** Names of claims that hold no longer, sorted. */
export function deadClaims(store: Store): string[] {
  return claimNames(store).filter((name) => !isLive(store, name));
}

function claim(store: Store, kind: ClaimKind): Release {
  const folder = claimsDir(store.root);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${kind}-${HOST}-${process.pid}-${threadId}-${claims++}.claim`);
  // What a dead process of the same number left says the same as ours.
  writeFileSync(path, '');
  return () => rmSync(path, { force: true });
}

function claimNames(store: Store): string[] {
  return entriesOf(claimsDir(store.root)).flatMap(({ name }) => (NAME.test(name) ? [name] : []));
}

function isLive(store: Store, name: string): boolean {
  const [, , host, pid] = NAME.exec(name)!;
  if (host === HOST) return isProcessAlive(Number(pid));
  const standing = statSync(join(claimsDir(store.root), name), { throwIfNoEntry: false });
  return standing !== undefined && Date.now() - standing.mtimeMs < FOREIGN_CLAIM_MS;
}
