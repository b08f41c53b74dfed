import { compareStrings } from '../util/json.ts';
import { lineMap, type LineMap } from './line-map.ts';
import { inkOf } from './normalise.ts';
import type { SourceLines } from './source-lines.ts';

/** A file of which some lines have no partner in the file's own diff. */
export interface LooseFile {
  path: string;
  lines: SourceLines;
  /** True for a line (counted from 1) without a partner. */
  isLoose(line: number): boolean;
}

/** Code that left one place and came to another, in the same file or elsewhere, as a line map from file to file. */
export interface MovedRegion {
  base: { path: string; lines: readonly number[] };
  head: { path: string; lines: readonly number[] };
  /** Maps only lines in blocks of at least so many equal lines; with `letters`, that hold so many letters as well. */
  map(least: { lines: number; letters: number }): LineMap;
}

/** So many lines in a row, which occur once on each side, are a trace of moved code. */
const TRACE = 3;
/** With fewer letters they are brackets. */
const TRACE_LETTERS = 12;
/** One line alone is a trace when it holds this many: the head of a function that was edited throughout. */
const LINE_LETTERS = 10;
/** Lines next to a trace that may belong to it though they were edited. */
const MARGIN = 6;
/** Replaced ranges in moved code that are longer were rewritten. */
const MAX_HUNK = 12;
/** A line as short as this may have been mapped anywhere by the diff; it does not interrupt moved code. */
const SHORT = 3;

/**
 * Finds the code that moved: traces of three loose lines that occur once on each side, chained while they go on in the
 * same order, each chain with its own line map. Longest chains first.
 */
export function movedRegions(base: readonly LooseFile[], head: readonly LooseFile[]): MovedRegion[] {
  const from = tracesIn(base);
  const to = tracesIn(head);
  const pairs = new Map<string, { base: Run; head: Run; seeds: [number, number][] }>();
  for (const [text, start] of from) {
    const end = to.get(text);
    if (!start || !end) continue;
    const key = `${start.run.id} ${end.run.id}`;
    const pair = pairs.get(key);
    if (pair) pair.seeds.push([start.at, end.at]);
    else pairs.set(key, { base: start.run, head: end.run, seeds: [[start.at, end.at]] });
  }
  return [...pairs.values()]
    .flatMap((pair) => chainsOf(pair.seeds).map((seeds) => ({ ...pair, seeds })))
    .map(({ base: left, head: right, seeds }) => ({
      size: seeds.length,
      region: new Region(
        cut(left, [seeds[0]![0], seeds.at(-1)![0]]),
        cut(right, [seeds[0]![1], seeds.at(-1)![1]]),
      ),
    }))
    .sort((a, b) => b.size - a.size || compareRegions(a.region, b.region))
    .map(({ region }) => region);
}

/** Lines of one file that stand together, blank ones left out. */
interface Run {
  id: number;
  file: LooseFile;
  /** Line numbers in the file. */
  lines: number[];
}

function tracesIn(files: readonly LooseFile[]): Map<string, { run: Run; at: number } | undefined> {
  const traces = new Map<string, { run: Run; at: number } | undefined>();
  let id = 0;
  for (const file of files)
    for (const lines of runsOf(file)) {
      const run: Run = { id: id++, file, lines };
      const text = lines.map((line) => file.lines.normal[line - 1]!);
      const note = (trace: string, letters: number, at: number): void => {
        if (inkOf(trace) >= letters) traces.set(trace, traces.has(trace) ? undefined : { run, at });
      };
      for (const [at, line] of text.entries()) {
        note(line, LINE_LETTERS, at);
        if (at + TRACE <= text.length) note(text.slice(at, at + TRACE).join('\n'), TRACE_LETTERS, at);
      }
    }
  return traces;
}

function runsOf(file: LooseFile): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  let loose = 0;
  const close = (): void => {
    // One bracket behind the last loose line closes what moved.
    if (loose > 0) runs.push(run.slice(0, run.findLastIndex((line) => file.isLoose(line)) + 2));
    run = [];
    loose = 0;
  };
  for (const [at, text] of file.lines.normal.entries()) {
    if (text === '') continue;
    const isLoose = file.isLoose(at + 1);
    if (isLoose || (text.length <= SHORT && run.length > 0)) run.push(at + 1);
    else close();
    if (isLoose) loose++;
  }
  close();
  return runs;
}

/** Seeds that follow each other on both sides with no seed between; the same chains whichever side is asked first. */
function chainsOf(seeds: readonly [number, number][]): [number, number][][] {
  const rank = new Map([...seeds].sort((a, b) => a[1] - b[1]).map((seed, at) => [seed, at]));
  const chains: [number, number][][] = [];
  let last = Number.NaN;
  for (const seed of [...seeds].sort((a, b) => a[0] - b[0])) {
    if (rank.get(seed) === last + 1) chains.at(-1)!.push(seed);
    else chains.push([seed]);
    last = rank.get(seed)!;
  }
  return chains;
}

function cut(run: Run, [first, last]: [number, number]): { file: LooseFile; lines: number[] } {
  return { file: run.file, lines: run.lines.slice(Math.max(0, first - MARGIN), last + TRACE + MARGIN) };
}

function compareRegions(a: Region, b: Region): number {
  // By both ends together, so that swapping the sides keeps the order.
  const ends = ({ base, head }: Region): string[] =>
    [base, head].map(({ path, lines }) => `${path}\0${String(lines[0]).padStart(9, '0')}`).sort();
  const [left, right] = [ends(a), ends(b)];
  return compareStrings(left[0]!, right[0]!) || compareStrings(left[1]!, right[1]!);
}

interface RegionSide {
  path: string;
  lines: readonly number[];
  /** Index (from 1) among `lines` by line number. */
  index: ReadonlyMap<number, number>;
}

class Region implements MovedRegion {
  readonly base: RegionSide;
  readonly head: RegionSide;
  private readonly inner: LineMap;
  private readonly text: readonly string[];

  constructor(base: { file: LooseFile; lines: number[] }, head: { file: LooseFile; lines: number[] }) {
    this.base = sideOf(base);
    this.head = sideOf(head);
    const texts = { base: textOf(base), head: textOf(head) };
    this.text = texts.base.normal;
    this.inner = lineMap(texts.base, texts.head);
  }

  map(least: { lines: number; letters: number }): LineMap {
    return new MovedLines(this.base, this.head, { inner: this.inner, solid: this.solid(least) });
  }

  /** Base indexes (from 1) in blocks that are long enough. */
  private solid(least: { lines: number; letters: number }): Set<number> {
    const solid = new Set<number>();
    const { inner, text } = this;
    for (let start = 1; start <= text.length;) {
      let end = start + 1;
      if (inner.toHead(start) > 0)
        while (end <= text.length && inner.toHead(end) === inner.toHead(end - 1) + 1) end++;
      const isLong =
        end - start >= least.lines && inkOf(text.slice(start - 1, end - 1).join('')) >= least.letters;
      if (inner.toHead(start) > 0 && isLong) for (let at = start; at < end; at++) solid.add(at);
      start = end;
    }
    return solid;
  }
}

function sideOf({ file, lines }: { file: LooseFile; lines: number[] }): RegionSide {
  return { path: file.path, lines, index: new Map(lines.map((line, at) => [line, at + 1])) };
}

function textOf({ file, lines }: { file: LooseFile; lines: number[] }): SourceLines {
  return {
    raw: lines.map((line) => file.lines.raw[line - 1]!),
    normal: lines.map((line) => file.lines.normal[line - 1]!),
  };
}

/** The line map of a region in the line numbers of its files; lines outside have no partner and no hunk. */
class MovedLines implements LineMap {
  private readonly base: RegionSide;
  private readonly head: RegionSide;
  private readonly inner: LineMap;
  private readonly solid: ReadonlySet<number>;

  constructor(base: RegionSide, head: RegionSide, given: { inner: LineMap; solid: ReadonlySet<number> }) {
    this.base = base;
    this.head = head;
    this.inner = given.inner;
    this.solid = given.solid;
  }

  toHead(line: number): number {
    const at = this.base.index.get(line) ?? 0;
    return this.solid.has(at) ? this.head.lines[this.inner.toHead(at) - 1]! : 0;
  }

  toBase(line: number): number {
    const at = this.inner.toBase(this.head.index.get(line) ?? 0);
    return this.solid.has(at) ? this.base.lines[at - 1]! : 0;
  }

  baseHunk(line: number): number {
    const at = this.base.index.get(line) ?? 0;
    return this.solid.size > 0 && isShort(this.inner.baseRange(at)) ? this.inner.baseHunk(at) : 0;
  }

  headHunk(line: number): number {
    const at = this.head.index.get(line) ?? 0;
    return this.solid.size > 0 && isShort(this.inner.headRange(at)) ? this.inner.headHunk(at) : 0;
  }

  baseRange(line: number): readonly [number, number] {
    return inLines(this.base, this.inner.baseRange(this.base.index.get(line) ?? 0), line);
  }

  headRange(line: number): readonly [number, number] {
    return inLines(this.head, this.inner.headRange(this.head.index.get(line) ?? 0), line);
  }

  basePlace(line: number): number {
    return this.inner.basePlace(this.base.index.get(line) ?? 0);
  }

  headPlace(line: number): number {
    return this.inner.headPlace(this.head.index.get(line) ?? 0);
  }
}

function isShort([first, last]: readonly [number, number]): boolean {
  return last - first < MAX_HUNK;
}

function inLines(
  { lines }: RegionSide,
  [first, last]: readonly [number, number],
  line: number,
): readonly [number, number] {
  return [lines[first - 1] ?? line, lines[last - 1] ?? line];
}
