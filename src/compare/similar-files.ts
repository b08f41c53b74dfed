import { splitLines } from '../util/text.ts';
import { normaliseLine } from './normalise.ts';
import type { ComparedFile, ComparedSide } from './side.ts';

export interface Likeness {
  base: ComparedFile;
  head: ComparedFile;
  /** Share of the text that both have, 0 to 1. */
  score: number;
}

/** A line that stands in more files than this tells nothing about which file became which. */
const COMMON_LINE = 20;

/** So many candidates of each file are read in full. */
const CANDIDATES = 8;

/** What a text consists of: how often each line occurs, and how much it holds. */
interface Profile {
  lines: ReadonlyMap<string, number>;
  size: number;
}

/**
 * How alike files of two sides are, by the lines they share, weighed by length. Nothing is kept between questions, so
 * that the cost in memory is that of the files that are asked about together.
 */
export class SimilarFiles {
  private readonly sides: { base: ComparedSide; head: ComparedSide };

  constructor(base: ComparedSide, head: ComparedSide) {
    this.sides = { base, head };
  }

  /** 1 when a text is not to be had: then the path has to do. */
  likeness(base: ComparedFile, head: ComparedFile): number {
    const [left, right] = [this.profile(base, 'base'), this.profile(head, 'head')];
    return left && right ? shareOf(left, right) : 1;
  }

  /** The share of the smaller text's content that the larger one has; 0 when a text is not to be had. */
  containment(base: ComparedFile, head: ComparedFile): number {
    const [left, right] = [this.profile(base, 'base'), this.profile(head, 'head')];
    const least = Math.min(left?.size ?? 0, right?.size ?? 0);
    return left && right && least > 0 ? commonOf(left, right) / least : 0;
  }

  /**
   * Pairs of files that share rare lines, or a name: through an index of lines and never all pairs, and of those with
   * most in common only.
   */
  candidates(base: readonly ComparedFile[], head: readonly ComparedFile[]): Likeness[] {
    if (base.length === 0 || head.length === 0) return [];
    const shared = this.sharedInk(base, head);
    const wanted = new Set<number>();
    const take = (lists: ReadonlyMap<number, [number, number][]>): void => {
      for (const list of lists.values())
        for (const [pair] of list.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES))
          wanted.add(pair);
    };
    take(groupBy(shared, (pair) => Math.floor(pair / head.length)));
    take(groupBy(shared, (pair) => pair % head.length));
    const profiles = {
      base: new Map<number, Profile | undefined>(),
      head: new Map<number, Profile | undefined>(),
    };
    const known = (
      side: 'base' | 'head',
      files: readonly ComparedFile[],
      at: number,
    ): Profile | undefined => {
      if (!profiles[side].has(at)) profiles[side].set(at, this.profile(files[at]!, side));
      return profiles[side].get(at);
    };
    return [...wanted].flatMap((pair) => {
      const [at, other] = [Math.floor(pair / head.length), pair % head.length];
      const [before, after] = [known('base', base, at), known('head', head, other)];
      return before && after ? [{ base: base[at]!, head: head[other]!, score: shareOf(before, after) }] : [];
    });
  }

  /** Length of the rare lines that two files share, by `base index * heads + head index`. */
  private sharedInk(base: readonly ComparedFile[], head: readonly ComparedFile[]): Map<number, number> {
    // The fewer files are indexed; of the others only what the index knows is kept.
    const isTurned = head.length < base.length;
    const few = isTurned ? this.holders(head, 'head') : this.holders(base, 'base');
    const many = isTurned ? this.holders(base, 'base', few) : this.holders(head, 'head', few);
    const shared = new Map<number, number>();
    for (const [line, left] of isTurned ? many : few) {
      const right = (isTurned ? few : many).get(line);
      if (!right || left.length > COMMON_LINE || right.length > COMMON_LINE) continue;
      for (const b of left)
        for (const h of right) {
          const pair = b * head.length + h;
          shared.set(pair, (shared.get(pair) ?? 0) + line.length);
        }
    }
    return shared;
  }

  /** Files by line, and by name, which is a rare line too; the list of a common one is cut. */
  private holders(
    files: readonly ComparedFile[],
    side: 'base' | 'head',
    wanted?: ReadonlyMap<string, unknown>,
  ): Map<string, number[]> {
    const holders = new Map<string, number[]>();
    const add = (line: string, at: number): void => {
      if (wanted && !wanted.has(line)) return;
      const list = holders.get(line);
      if (!list) holders.set(line, [at]);
      else if (list.length <= COMMON_LINE) list.push(at);
    };
    for (const [at, file] of files.entries()) {
      add(`\0${file.path.slice(file.path.lastIndexOf('/') + 1)}`, at);
      for (const line of this.profile(file, side)?.lines.keys() ?? []) add(line, at);
    }
    return holders;
  }

  private profile(file: ComparedFile, side: 'base' | 'head'): Profile | undefined {
    const text = this.sides[side].text(file.path);
    return text === undefined ? undefined : profileOf(text);
  }
}

function profileOf(text: string): Profile {
  const lines = new Map<string, number>();
  let size = 0;
  for (const raw of splitLines(text)) {
    const line = normaliseLine(raw);
    if (line === '') continue;
    lines.set(line, (lines.get(line) ?? 0) + 1);
    size += line.length;
  }
  return { lines, size };
}

function shareOf(left: Profile, right: Profile): number {
  return left.size + right.size === 0 ? 1 : (2 * commonOf(left, right)) / (left.size + right.size);
}

/** How much of the text both have. */
function commonOf(left: Profile, right: Profile): number {
  let common = 0;
  const [few, many] =
    left.lines.size < right.lines.size ? [left.lines, right.lines] : [right.lines, left.lines];
  for (const [line, count] of few) common += Math.min(count, many.get(line) ?? 0) * line.length;
  return common;
}

function groupBy(
  shared: ReadonlyMap<number, number>,
  key: (pair: number) => number,
): Map<number, [number, number][]> {
  const groups = new Map<number, [number, number][]>();
  for (const entry of shared) {
    const group = groups.get(key(entry[0]));
    if (group) group.push(entry);
    else groups.set(key(entry[0]), [entry]);
  }
  return groups;
}
