import { compareStrings } from '../util/json.ts';
import { haveAlikeNames } from './alike-names.ts';
import type { ComparedFile, ComparedSide } from './side.ts';
import { SimilarFiles, type Likeness } from './similar-files.ts';

export interface FilePair {
  base: ComparedFile;
  head: ComparedFile;
}

export interface FilePairs {
  /** Sorted by the base's path. */
  pairs: FilePair[];
  /** Files of one side alone, sorted by path. */
  deleted: ComparedFile[];
  added: ComparedFile[];
  /**
   * A file of one side alone and the file that it became part of, or was part of: where files are merged and split, more
   * than one has a claim, and `pairs` has only one of them.
   */
  kin: FilePair[];
}

/** Below this two texts under one path are two files; above `SURE` two paths are one file. */
const POSSIBLE = 0.5;
const SURE = 0.85;
/** A file that holds this much of another one may have taken in the rest of it changed. */
const KIN = 0.3;
/** Where the file names are alike too, less does. */
const NAMED = 0.15;

/**
 * Finds which file became which, one to one: the same path and content; the same path and half of the text; the same
 * content elsewhere; similar content elsewhere (surely alike, or the one best for both); the same path after all; a name
 * and some of the content that are alike.
 */
export function pairFiles(base: ComparedSide, head: ComparedSide): FilePairs {
  const similar = new SimilarFiles(base, head);
  const pairing = new Pairing(base, head, similar);
  pairing.bySamePath((a, b) => a.digest === b.digest);
  pairing.bySamePath((a, b) => similar.likeness(a, b) >= POSSIBLE);
  pairing.byEqual((file) => `${file.key}\0${nameOf(file.path)}`);
  pairing.byEqual((file) => file.key);
  pairing.byEqual((file) => file.digest);
  pairing.bySimilarity();
  pairing.bySamePath(() => true);
  pairing.byAlikeNames();
  return pairing.result();
}

class Pairing {
  private readonly left: Map<string, ComparedFile>;
  private readonly right: Map<string, ComparedFile>;
  private readonly similar: SimilarFiles;
  private readonly pairs: FilePair[] = [];

  constructor(base: ComparedSide, head: ComparedSide, similar: SimilarFiles) {
    this.left = sorted(base.files);
    this.right = sorted(head.files);
    this.similar = similar;
  }

  bySamePath(accept: (base: ComparedFile, head: ComparedFile) => boolean): void {
    for (const [path, file] of this.left) {
      const other = this.right.get(path);
      if (other && accept(file, other)) this.pair(file, other);
    }
  }

  /** Equal content under other paths, in order of the paths. */
  byEqual(key: (file: ComparedFile) => string): void {
    if (this.left.size === 0 || this.right.size === 0) return;
    const groups = new Map<string, ComparedFile[]>();
    for (const file of this.right.values()) {
      const group = groups.get(key(file));
      if (group) group.push(file);
      else groups.set(key(file), [file]);
    }
    const next = new Map<string, number>();
    for (const file of this.left.values()) {
      const at = next.get(key(file)) ?? 0;
      const other = groups.get(key(file))?.[at];
      if (!other) continue;
      next.set(key(file), at + 1);
      this.pair(file, other);
    }
  }

  bySimilarity(): void {
    const likenesses = this.similar
      .candidates([...this.left.values()], [...this.right.values()])
      .filter(({ score }) => score >= POSSIBLE)
      .sort(compareLikeness);
    for (const [at, { base, head, score }] of likenesses.entries()) {
      if (!this.left.has(base.path) || !this.right.has(head.path)) continue;
      if (score >= SURE || !this.hasRival(likenesses, at)) this.pair(base, head);
    }
  }

  /** What was renamed and rewritten at once. */
  byAlikeNames(): void {
    const likenesses = this.similar
      .candidates([...this.left.values()], [...this.right.values()])
      .filter(({ base, head, score }) => score >= NAMED && haveAlikeNames(base.path, head.path))
      .sort(compareLikeness);
    for (const { base, head } of likenesses)
      if (this.left.has(base.path) && this.right.has(head.path)) this.pair(base, head);
  }

  result(): FilePairs {
    const [deleted, added] = [[...this.left.values()], [...this.right.values()]];
    // Files that are the same on both sides neither gave nor took anything.
    const changed = this.pairs.filter(({ base, head }) => base.digest !== head.digest);
    return {
      pairs: this.pairs.sort((a, b) => compareStrings(a.base.path, b.base.path)),
      deleted,
      added,
      kin: [
        ...this.kinOf(deleted, { side: 'base', others: changed.map(({ head }) => head) }),
        ...this.kinOf(added, { side: 'head', others: changed.map(({ base }) => base) }),
        ...namesakesIn(changed),
      ],
    };
  }

  /**
   * For each file that is alone the file of its path, else one with a name like its own, else the one that holds most of
   * it (or of which it holds most).
   */
  private kinOf(
    alone: readonly ComparedFile[],
    { side, others }: { side: 'base' | 'head'; others: readonly ComparedFile[] },
  ): FilePair[] {
    const pairOf = (file: ComparedFile, other: ComparedFile): FilePair =>
      side === 'base' ? { base: file, head: other } : { base: other, head: file };
    const namesakes = new Map(others.map((file) => [file.path, file]));
    const rest = alone.filter(({ path }) => !namesakes.has(path));
    const best = new Map<ComparedFile, FilePair>();
    const candidates =
      side === 'base' ? this.similar.candidates(rest, others) : this.similar.candidates(others, rest);
    for (const { base, head } of candidates
      .map((pair) => ({
        ...pair,
        score: this.similar.containment(pair.base, pair.head),
        isNamed: haveAlikeNames(pair.base.path, pair.head.path),
      }))
      .filter(({ score, isNamed }) => score >= (isNamed ? NAMED : KIN))
      .sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || compareLikeness(a, b))) {
      const file = side === 'base' ? base : head;
      if (!best.has(file)) best.set(file, { base, head });
    }
    return alone.flatMap((file) => {
      const namesake = namesakes.get(file.path);
      return namesake ? [pairOf(file, namesake)] : (best.get(file) ?? []);
    });
  }

  /** True when another pair with one of the two files is as good, and the file names do not decide it. */
  private hasRival(likenesses: readonly Likeness[], at: number): boolean {
    const { base, head, score } = likenesses[at]!;
    for (let n = at + 1; n < likenesses.length && likenesses[n]!.score === score; n++) {
      const other = likenesses[n]!;
      const shares = (other.base === base) !== (other.head === head);
      const isFree = this.left.has(other.base.path) && this.right.has(other.head.path);
      if (shares && isFree && sameName(other) === sameName(likenesses[at]!)) return true;
    }
    return false;
  }

  private pair(base: ComparedFile, head: ComparedFile): void {
    this.pairs.push({ base, head });
    this.left.delete(base.path);
    this.right.delete(head.path);
  }
}

/** Files of one path that have each become another one. */
function namesakesIn(pairs: readonly FilePair[]): FilePair[] {
  const heads = new Map(pairs.map(({ head }) => [head.path, head]));
  return pairs.flatMap(({ base, head }) => {
    const namesake = heads.get(base.path);
    return namesake && namesake !== head ? [{ base, head: namesake }] : [];
  });
}

/** Most alike first, then equal file names, then by both paths so that swapping the sides keeps the order. */
function compareLikeness(a: Likeness, b: Likeness): number {
  const [left, right] = [a, b].map(({ base, head }) => [base.path, head.path].sort());
  return (
    b.score - a.score ||
    Number(sameName(b)) - Number(sameName(a)) ||
    compareStrings(left![0]!, right![0]!) ||
    compareStrings(left![1]!, right![1]!)
  );
}

function sameName({ base, head }: FilePair): boolean {
  return nameOf(base.path) === nameOf(head.path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function sorted(files: ReadonlyMap<string, ComparedFile>): Map<string, ComparedFile> {
  return new Map([...files].sort(([a], [b]) => compareStrings(a, b)));
}
