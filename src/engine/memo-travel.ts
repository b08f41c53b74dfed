import { writeDerived } from '../store/durable.ts';
import { memoDir, memoPack } from '../store/layout.ts';
import { folderNames } from '../store/listing.ts';
import { compareStrings } from '../util/json.ts';
import type { TaskFingerprint } from './fingerprint.ts';
import { MemoPack, packBytes } from './memo-pack.ts';
import { openSealed, readPackBytes, sealPacks, type TravellingPack } from './sealed-packs.ts';

/** Packs are cut by the first hex digit of the content digest; a segment is that digit. */
export const MEMO_SEGMENTS: readonly string[] = '0123456789abcdef'.split('');

const FINGERPRINT = /^[0-9a-f]{32}$/;

/** Blocks by task fingerprint and content key, as one text each. */
export type MemoKeys = ReadonlySet<string>;

/** What leaves a store. */
export interface MemoExport {
  bytes: Buffer;
  blocks: number;
}

/** What came into a store. */
export interface MemoImport {
  /** Blocks that were not there before. */
  blocks: number;
  /** True when nothing, or not all of it, was as it was sealed. */
  damaged: boolean;
}

/** All blocks that a store remembers: what an export leaves out when it is told to. */
export function memoKeys(root: string): MemoKeys {
  const keys = new Set<string>();
  eachPack(root, MEMO_SEGMENTS, ({ fingerprint, pack }) => {
    for (const key of pack.entries.keys()) keys.add(`${fingerprint}/${key}`);
  });
  return keys;
}

/**
 * What a store remembers of some segments, as bytes that another machine checks before it believes them. A pack that did
 * not change gives the same bytes again.
 * @param except blocks that the other side has
 */
export function exportMemo(root: string, segments: readonly string[], except?: MemoKeys): MemoExport {
  const packs: TravellingPack[] = [];
  let blocks = 0;
  eachPack(root, segments, ({ fingerprint, segment, pack }) => {
    const rows = [...pack.entries].flatMap(([key, entry]) => {
      if (except?.has(`${fingerprint}/${key}`)) return [];
      const block = pack.read(entry);
      return block ? [{ key, entry, block: () => block }] : [];
    });
    if (rows.length === 0) return;
    rows.sort((a, b) => compareStrings(a.key, b.key));
    blocks += rows.length;
    packs.push({ fingerprint, segment, bytes: Buffer.concat([...packBytes(rows)]) });
  });
  return { bytes: sealPacks(packs), blocks };
}

/**
 * Adds what another machine remembered. Every digest is checked, and what is not well formed is left out: it costs only
 * the time to compute it. What the store has already stays as it is.
 * @param segments only these are expected; a pack of another one counts as damage
 */
export function importMemo(root: string, segments: readonly string[], bytes: Buffer): MemoImport {
  const packs = openSealed(bytes);
  if (!packs) return { blocks: 0, damaged: true };
  let blocks = 0;
  let damaged = false;
  for (const travelling of packs) {
    const checked = segments.includes(travelling.segment) ? readPackBytes(travelling) : undefined;
    damaged ||= checked === undefined;
    if (checked) blocks += addBlocks(root, travelling, checked);
  }
  return { blocks, damaged };
}

function addBlocks(
  root: string,
  { fingerprint, segment }: TravellingPack,
  checked: NonNullable<ReturnType<typeof readPackBytes>>,
): number {
  const path = memoPack(root, fingerprint, segment);
  const { pack } = MemoPack.open(path);
  try {
    const added = checked.filter(({ key }) => !pack.entries.has(key));
    if (added.length === 0) return 0;
    const standing = [...pack.entries].flatMap(([key, entry]) => {
      const block = pack.read(entry);
      return block ? [{ key, entry, block: () => block }] : [];
    });
    const rows = [...standing, ...added.map(({ key, entry, bytes }) => ({ key, entry, block: () => bytes }))];
    rows.sort((a, b) => compareStrings(a.key, b.key));
    writeDerived(path, packBytes(rows));
    return added.length;
  } finally {
    pack.close();
  }
}

interface StandingPack {
  fingerprint: TaskFingerprint;
  segment: string;
  pack: MemoPack;
}

function eachPack(root: string, segments: readonly string[], visit: (standing: StandingPack) => void): void {
  for (const fingerprint of folderNames(memoDir(root)).filter((name) => FINGERPRINT.test(name)))
    for (const segment of segments) {
      const { pack } = MemoPack.open(memoPack(root, fingerprint, segment));
      visit({ fingerprint: fingerprint as TaskFingerprint, segment, pack });
      pack.close();
    }
}
