import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeDerived } from '../store/durable.ts';
import { memoDir, memoPack } from '../store/layout.ts';
import { folderNames } from '../store/listing.ts';
import { compareStrings } from '../util/json.ts';
import type { ContentKey, TaskFingerprint } from './fingerprint.ts';
import {
  blockSum,
  MemoPack,
  packBytes,
  type BlockSummary,
  type PackEntry,
  type PackRow,
} from './memo-pack.ts';
import { Spill } from './spill.ts';

/** Packs are cut by the first hex digit of the content digest, so that a small change rewrites little. */
const SEGMENTS = '0123456789abcdef';

/** Rewrites of a pack that an unused entry survives. */
const MAX_AGE = 8;

/** Task fingerprints kept in a store, the most recently written first. */
const MAX_FINGERPRINTS = 32;

/** There is one for each file and task until the run ends, so each byte of it counts. */
interface Fresh extends BlockSummary {
  offset: number;
  length: number;
  sum: string;
  keep: boolean;
}

/** A computed block on its way in. */
export interface NewBlock {
  /** ASCII JSON lines, each ended by a line feed. */
  bytes: Uint8Array;
  summary: BlockSummary;
  /** False for blocks that name objects of one store: they serve this run and are not remembered. */
  keep: boolean;
}

/** Why a block was not remembered. */
export type WhyMissing = 'not_reading' | 'damaged' | 'other_fingerprint' | 'unseen';

let spills = 0;

/**
 * Facts already computed: by task fingerprint and content key, the file's facts as JSON lines without path or batch.
 * Only ever an acceleration: what is damaged is computed again, and nothing written here is needed to read a store.
 */
export class Memo {
  private readonly root: string;
  private readonly reading: boolean;
  private readonly packs = new Map<TaskFingerprint, Map<string, MemoPack>>();
  private readonly fresh = new Map<TaskFingerprint, Map<ContentKey, Fresh>>();
  /** Of earlier runs; what this one computed is used anyway. */
  private readonly used = new Map<TaskFingerprint, Set<ContentKey>>();
  /** Few codes make few combinations. */
  private readonly sharedCodes = new Map<string, Record<string, number>>();
  private readonly spill: Spill;
  private readonly damagedPacks = new Set<string>();
  /** Packs that were there but did not check; told once by whoever shows warnings. */
  damaged = 0;
  hits = 0;
  misses = 0;

  /**
   * @param root of the store
   * @param options.reading false to compute everything again, as `--no-memo` asks
   */
  constructor(root: string, options: { reading: boolean }) {
    this.root = root;
    this.reading = options.reading;
    this.spill = new Spill(join(memoDir(root), `.spill-${process.pid}-${spills++}`));
  }

  /** What is known of a block, or undefined when it must be computed. Counts as a use. */
  lookup(fingerprint: TaskFingerprint, key: ContentKey): BlockSummary | undefined {
    const fresh = this.fresh.get(fingerprint)?.get(key);
    if (fresh) return fresh;
    const found = this.packed(fingerprint, key);
    if (found) this.usedOf(fingerprint).add(key);
    return found;
  }

  /** The block as JSON lines, or undefined when it is not there (or no longer what was written). */
  block(fingerprint: TaskFingerprint, key: ContentKey): string | undefined {
    const fresh = this.fresh.get(fingerprint)?.get(key);
    if (fresh) return this.spill.read(fresh.offset, fresh.length).toString('latin1');
    const entry = this.packed(fingerprint, key);
    return entry && this.pack(fingerprint, key[0]!).read(entry)?.toString('latin1');
  }

  /** Where a known block came from: an earlier run or this one; undefined when it is not known. Counts as no use. */
  origin(fingerprint: TaskFingerprint, key: ContentKey): 'remembered' | 'computed' | undefined {
    if (this.fresh.get(fingerprint)?.has(key)) return 'computed';
    return this.packed(fingerprint, key) && 'remembered';
  }

  /**
   * Why a block had to be computed, as far as the packs can tell. Reads them, so it is only for who asks.
   * @param current the fingerprints of this run's plan: what they know of the key is of other tasks
   */
  whyMissing(fingerprint: TaskFingerprint, key: ContentKey, current: ReadonlySet<string>): WhyMissing {
    if (!this.reading) return 'not_reading';
    const segment = key[0]!;
    if (this.damagedPacks.has(`${fingerprint}/${segment}`)) return 'damaged';
    const others = folderNames(memoDir(this.root)).filter((name) => !current.has(name));
    const isKnown = others.some((name) => {
      const { pack } = MemoPack.open(memoPack(this.root, name, segment));
      pack.close();
      return pack.entries.has(key);
    });
    return isKnown ? 'other_fingerprint' : 'unseen';
  }

  put(fingerprint: TaskFingerprint, key: ContentKey, block: NewBlock): void {
    const bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
    let entries = this.fresh.get(fingerprint);
    if (!entries) this.fresh.set(fingerprint, (entries = new Map()));
    const { codes, suppressed, parseErrors, batchFacts } = block.summary;
    // Named one by one: a spread object is kept in a larger form.
    entries.set(key, {
      codes: this.shared(codes),
      suppressed,
      parseErrors,
      batchFacts,
      keep: block.keep,
      offset: this.spill.append(bytes),
      length: bytes.length,
      sum: blockSum(bytes),
    });
    this.usedOf(fingerprint);
  }

  /**
   * What this run computed, as packs by task: what another machine needs beside its own memo. Sorted; equal facts give
   * equal bytes.
   */
  *freshPacks(): Generator<{ fingerprint: TaskFingerprint; pieces: Iterable<Buffer> }> {
    for (const [fingerprint, entries] of [...this.fresh].sort(([a], [b]) => compareStrings(a, b))) {
      const rows = [...entries].flatMap(([key, entry]) => (entry.keep ? [this.freshRow(key, entry)] : []));
      rows.sort((a, b) => compareStrings(a.key, b.key));
      if (rows.length > 0) yield { fingerprint, pieces: packBytes(rows) };
    }
  }

  /** Writes what is new into the packs and drops what has not been used for long. */
  save(): void {
    for (const [fingerprint, entries] of this.fresh) {
      const touched = new Set<string>();
      for (const [key, { keep }] of entries) if (keep) touched.add(key[0]!);
      for (const segment of SEGMENTS) if (touched.has(segment)) this.savePack(fingerprint, segment);
    }
    if (this.fresh.size > 0) this.dropOldFingerprints();
  }

  close(): void {
    for (const packs of this.packs.values()) for (const pack of packs.values()) pack.close();
    this.packs.clear();
    this.spill.close();
  }

  private savePack(fingerprint: TaskFingerprint, segment: string): void {
    const path = memoPack(this.root, fingerprint, segment);
    // Read again: another process may have written since this one opened it.
    const { pack } = MemoPack.open(path);
    const rows: PackRow[] = [];
    const used = this.used.get(fingerprint);
    const fresh = this.fresh.get(fingerprint)!;
    for (const [key, entry] of pack.entries) {
      if (fresh.has(key)) continue;
      const age = used?.has(key) ? 0 : entry.age + 1;
      const block = age <= MAX_AGE ? pack.read(entry) : undefined;
      if (block) rows.push({ key, entry: { ...entry, age }, block: () => block });
    }
    for (const [key, entry] of fresh)
      if (key[0] === segment && entry.keep) rows.push(this.freshRow(key, entry));
    rows.sort((a, b) => compareStrings(a.key, b.key));
    writeDerived(path, packBytes(rows));
    pack.close();
  }

  private freshRow(key: ContentKey, entry: Fresh): PackRow {
    const block = (): Buffer => this.spill.read(entry.offset, entry.length);
    return { key, entry: { ...entry, age: 0 }, block };
  }

  private dropOldFingerprints(): void {
    const folder = memoDir(this.root);
    const old = folderNames(folder)
      .filter((name) => !this.used.has(name as TaskFingerprint))
      .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time || compareStrings(a.name, b.name));
    for (const { name } of old.slice(Math.max(0, MAX_FINGERPRINTS - this.used.size)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }

  private packed(fingerprint: TaskFingerprint, key: ContentKey): PackEntry | undefined {
    return this.reading ? this.pack(fingerprint, key[0]!).entries.get(key) : undefined;
  }

  private pack(fingerprint: TaskFingerprint, segment: string): MemoPack {
    let packs = this.packs.get(fingerprint);
    if (!packs) this.packs.set(fingerprint, (packs = new Map()));
    let pack = packs.get(segment);
    if (!pack) {
      const opened = MemoPack.open(memoPack(this.root, fingerprint, segment));
      if (opened.damaged) {
        this.damaged++;
        this.damagedPacks.add(`${fingerprint}/${segment}`);
      }
      pack = opened.pack;
      packs.set(segment, pack);
    }
    return pack;
  }

  /** Asking alone makes the fingerprint one that this run uses. */
  private usedOf(fingerprint: TaskFingerprint): Set<ContentKey> {
    let keys = this.used.get(fingerprint);
    if (!keys) this.used.set(fingerprint, (keys = new Set()));
    return keys;
  }

  private shared(codes: Record<string, number>): Record<string, number> {
    const text = JSON.stringify(codes);
    const known = this.sharedCodes.get(text);
    if (known) return known;
    this.sharedCodes.set(text, codes);
    return codes;
  }
}
