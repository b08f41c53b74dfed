import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentKey, taskFingerprint, type ContentKey, type TaskFingerprint } from '../engine/fingerprint.ts';
import type { Memo } from '../engine/memo.ts';
import { MemoPack, type PackEntry } from '../engine/memo-pack.ts';
import type { Plan } from '../engine/plan.ts';
import type { Registry } from '../engine/task.ts';
import type { PartRecord } from '../records/part.ts';
import { writeAll } from '../store/durable.ts';
import { partsDir } from '../store/layout.ts';
import { messageOf } from '../util/errors.ts';
import { compareStrings, sha256Stream } from '../util/json.ts';
import type { Split } from './split-files.ts';
import { readPart, type ReadPart } from './split-part.ts';
import { filesOf } from './split-run.ts';

/** A part on its way in, under the name of its artifact. */
export interface NamedPart {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** A part that is of this split and whole. */
export interface Shelved {
  name: string;
  record: PartRecord;
  /** Puts its facts into a memo. */
  fill(memo: Memo): void;
}

/** A larger part is refused before the disk is full. */
const MAX_PART_BYTES = 2 ** 31;

interface Standing extends Shelved {
  digest: string;
}

/** Parts as they arrive, each in a file of its own until all are there: the newest attempt of a range may come first. */
export class PartShelf {
  private readonly folder: string;
  private readonly split: Split;
  private readonly limit: number;
  private readonly registry: Registry;
  /** Fingerprints of the tasks that look at one file. */
  private readonly tasks: ReadonlySet<string>;
  private readonly standing = new Map<string, Standing[]>();
  private readonly refused: { name: string; why: string }[] = [];
  private count = 0;

  /** @param root of the store; the files are removed by `close` */
  constructor(root: string, given: { split: Split; plan: Plan; registry: Registry; maxPartBytes?: number }) {
    mkdirSync(partsDir(root), { recursive: true });
    this.folder = mkdtempSync(join(partsDir(root), 'merge-'));
    this.split = given.split;
    this.limit = given.maxPartBytes ?? MAX_PART_BYTES;
    this.registry = given.registry;
    const isOfFiles = ({ type }: { type: string }): boolean =>
      given.registry.tasks.get(type)?.scope === 'shard';
    this.tasks = new Set(given.plan.tasks.filter(isOfFiles).map(taskFingerprint));
  }

  /** Takes one part in, or notes why it does not count. */
  async take({ name, bytes }: NamedPart): Promise<void> {
    const path = join(this.folder, String(this.count++));
    try {
      const digest = await this.write(path, bytes);
      const part = digest === undefined ? `it is larger than ${this.limit} bytes` : readPart(path);
      const why = typeof part === 'string' ? part : (this.misfit(part) ?? this.unwanted(path, part));
      if (why === undefined) this.keep(name, { path, part: part as ReadPart, digest: digest! });
      else this.refuse(path, { name, why });
    } catch (error) {
      this.refuse(path, { name, why: `it could not be read: ${messageOf(error)}` });
    }
  }

  /** The newest attempt of each range, the ranges that have none, and what does not count. */
  choose(): { taken: Shelved[]; missing: string[]; refused: { name: string; why: string }[] } {
    const taken: Shelved[] = [];
    const missing: string[] = [];
    for (const { range } of this.split.record.ranges) {
      const parts = this.standing.get(range) ?? [];
      const newest = Math.max(0, ...parts.map(({ record }) => record.attempt));
      const latest = parts.filter(({ record }) => record.attempt === newest);
      // Sorted, so that of equal parts the same one is named whatever came first.
      const [first, ...others] = latest.sort((a, b) => compareStrings(a.name, b.name));
      if (!first) missing.push(range);
      else if (others.every(({ digest }) => digest === first.digest)) taken.push(first);
      else {
        missing.push(range);
        for (const { name } of latest)
          this.refused.push({ name, why: `parts of attempt ${newest} of ${range} differ` });
      }
    }
    return { taken, missing, refused: this.refused.sort((a, b) => compareStrings(a.name, b.name)) };
  }

  /** Removes the files. */
  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The digest of what was written; undefined when there is more than may be. */
  private async write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<string | undefined> {
    const file = openSync(path, 'wx', 0o600);
    const hash = sha256Stream();
    let size = 0;
    try {
      for await (const piece of bytes) {
        size += piece.length;
        if (size > this.limit) return undefined;
        hash.update(piece);
        writeAll(file, piece);
      }
      return hash.hex();
    } finally {
      closeSync(file);
    }
  }

  private keep(name: string, found: { path: string; part: ReadPart; digest: string }): void {
    const { record } = found.part;
    const fill = (memo: Memo): void => {
      for (const region of found.part.packs) {
        const { pack } = MemoPack.open(found.path, region);
        for (const [key, entry] of pack.entries)
          put(memo, { fingerprint: region.fingerprint, key, entry, pack });
        pack.close();
      }
    };
    const others = this.standing.get(record.range) ?? [];
    this.standing.set(record.range, [...others, { name, record, digest: found.digest, fill }]);
  }

  private refuse(path: string, told: { name: string; why: string }): void {
    this.refused.push(told);
    rmSync(path, { force: true });
  }

  /** Why a whole part is none of this split. */
  private misfit({ record }: ReadPart): string | undefined {
    const { record: split, digest } = this.split;
    if (record.head_commit !== split.head.commit || record.base_commit !== split.base.commit)
      return 'it is of other commits';
    if (record.plan !== split.plan) return 'it was computed under another plan';
    if (record.split !== digest) return 'it answers another split';
    return split.ranges.some(({ range }) => range === record.range)
      ? undefined
      : 'its range is none of the split';
  }

  /** Why what a part says cannot be what its range was asked for. */
  private unwanted(path: string, { record, packs }: ReadPart): string | undefined {
    const { files } = filesOf([...this.split.base, ...this.split.head], record.range);
    const wanted = new Set<string>(files.map((file) => contentKey(file, this.registry)));
    if (record.failures.some(([key]) => !wanted.has(key)))
      return 'it tells of files that are not in its range';
    for (const region of packs) {
      if (!this.tasks.has(region.fingerprint)) return 'it holds facts of a task that is not in the plan';
      const { pack, damaged } = MemoPack.open(path, region);
      try {
        if (damaged) return 'one of its packs is damaged';
        for (const [key, entry] of pack.entries) {
          if (!wanted.has(key)) return 'it tells of files that are not in its range';
          if (!isSound(entry) || !pack.read(entry)) return 'one of its packs is damaged';
        }
      } finally {
        pack.close();
      }
    }
    return undefined;
  }
}

function put(
  memo: Memo,
  {
    fingerprint,
    key,
    entry,
    pack,
  }: { fingerprint: string; key: ContentKey; entry: PackEntry; pack: MemoPack },
): void {
  const bytes = pack.read(entry);
  if (!bytes) return;
  const { codes, suppressed, parseErrors, batchFacts } = entry;
  const summary = { codes, suppressed, parseErrors, batchFacts };
  memo.put(fingerprint as TaskFingerprint, key, { bytes, summary, keep: true });
}

/** What is read of a pack's index without its blocks must be of the kind that is read. */
function isSound({ length, codes, suppressed, parseErrors, batchFacts }: PackEntry): boolean {
  const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
  const counts = typeof codes === 'object' && codes !== null ? Object.values(codes) : [Number.NaN];
  return [length, suppressed, parseErrors, ...counts].every(isCount) && typeof batchFacts === 'string';
}
