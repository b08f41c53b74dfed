import { compareStrings } from '../util/json.ts';
import { splitLines } from '../util/text.ts';
import { normaliseLine } from './normalise.ts';
import type { ComparedFile, ComparedSide } from './side.ts';

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
}

/** Below this two texts under one path are two files; above `SURE` two paths are one file. */
const POSSIBLE = 0.5;
const SURE = 0.85;

/** A line that stands in more files than this tells nothing about which file became which. */
const COMMON_LINE = 20;

/**
 * Finds which file became which: the same path and content; the same path and half of the lines; the same content
 * elsewhere; similar content elsewhere (surely alike, or alike and the best of all for both); the same path after all.
 */
export function pairFiles(base: ComparedSide, head: ComparedSide): FilePairs {
  const pairing = new Pairing(base, head);
  pairing.bySamePath((a, b) => a.key === b.key);
  pairing.bySamePath((a, b) => alike(base.text(a.path), head.text(b.path)) >= POSSIBLE);
  pairing.byEqualKey();
  pairing.bySimilarity();
  pairing.bySamePath(() => true);
  return pairing.result();
}

class Pairing {
  private readonly base: ComparedSide;
  private readonly head: ComparedSide;
  private readonly left: Map<string, ComparedFile>;
  private readonly right: Map<string, ComparedFile>;
  private readonly pairs: FilePair[] = [];

  constructor(base: ComparedSide, head: ComparedSide) {
    this.base = base;
    this.head = head;
    this.left = sorted(base.files);
    this.right = sorted(head.files);
  }

  bySamePath(accept: (base: ComparedFile, head: ComparedFile) => boolean): void {
    for (const [path, file] of this.left) {
      const other = this.right.get(path);
      if (other && accept(file, other)) this.pair(file, other);
    }
  }

  /** Equal content under another path; of several the one with the same base name, then in order of paths. */
  byEqualKey(): void {
    const byKey = new Map<string, ComparedFile[]>();
    for (const file of this.right.values()) byKey.set(file.key, [...(byKey.get(file.key) ?? []), file]);
    for (const file of Array.from(this.left.values())) {
      const candidates = (byKey.get(file.key) ?? []).filter(({ path }) => this.right.has(path));
      const best = candidates.find(({ path }) => nameOf(path) === nameOf(file.path)) ?? candidates[0];
      if (best) this.pair(file, best);
    }
  }

  bySimilarity(): void {
    const scores = this.similarities();
    scores.sort(
      (a, b) =>
        b.score - a.score ||
        Number(nameOf(b.base.path) === nameOf(b.head.path)) -
          Number(nameOf(a.base.path) === nameOf(a.head.path)) ||
        compareStrings(a.base.path, b.base.path) ||
        compareStrings(a.head.path, b.head.path),
    );
    const best = new Map<string, number>();
    for (const { base, head, score } of scores) {
      const rival = (name: string): boolean => best.get(name) === score;
      const sure = score >= SURE;
      const uniqueBest = !rival(`<${base.path}`) && !rival(`>${head.path}`);
      if (this.left.has(base.path) && this.right.has(head.path) && (sure || uniqueBest))
        this.pair(base, head);
      for (const name of [`<${base.path}`, `>${head.path}`]) if (!best.has(name)) best.set(name, score);
    }
  }

  result(): FilePairs {
    return {
      pairs: this.pairs.sort((a, b) => compareStrings(a.base.path, b.base.path)),
      deleted: [...this.left.values()],
      added: [...this.right.values()],
    };
  }

  private pair(base: ComparedFile, head: ComparedFile): void {
    this.pairs.push({ base, head });
    this.left.delete(base.path);
    this.right.delete(head.path);
  }

  /** Pairs of left-over files of one language with enough rare lines in common: through an index, never all pairs. */
  private similarities(): { base: ComparedFile; head: ComparedFile; score: number }[] {
    const holders = new Map<string, ComparedFile[]>();
    for (const file of this.left.values())
      for (const line of distinctLines(this.base.text(file.path)))
        holders.set(line, [...(holders.get(line) ?? []), file]);
    const scores: { base: ComparedFile; head: ComparedFile; score: number }[] = [];
    for (const head of this.right.values()) {
      const text = this.head.text(head.path);
      const shared = new Map<ComparedFile, number>();
      for (const line of distinctLines(text)) {
        const files = holders.get(line) ?? [];
        if (files.length <= COMMON_LINE)
          for (const file of files) shared.set(file, (shared.get(file) ?? 0) + 1);
      }
      for (const base of shared.keys()) {
        const score = base.language === head.language ? alike(this.base.text(base.path), text) : 0;
        if (score >= POSSIBLE) scores.push({ base, head, score });
      }
    }
    return scores;
  }
}

function sorted(files: ReadonlyMap<string, ComparedFile>): Map<string, ComparedFile> {
  return new Map([...files].sort(([a], [b]) => compareStrings(a, b)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function distinctLines(text: string | undefined): Set<string> {
  return new Set(
    splitLines(text ?? '')
      .map(normaliseLine)
      .filter((line) => line.length > 3),
  );
}

/** Share of lines that two texts have in common, as multisets; 1 when one of them is not to be had. */
function alike(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 1;
  const counts = new Map<string, number>();
  const left = splitLines(a).map(normaliseLine).filter(Boolean);
  const right = splitLines(b).map(normaliseLine).filter(Boolean);
  if (left.length + right.length === 0) return 1;
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of right) {
    const count = counts.get(line) ?? 0;
    if (count > 0) {
      common++;
      counts.set(line, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}
