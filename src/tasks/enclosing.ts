import type { Range } from './languages/code-model.ts';

/** Answers which function or class surrounds an offset. Ranges nest or are apart. */
export class EnclosingSymbols {
  private readonly ranges: readonly (Range & { qualifiedName: string })[];
  /** Index of the range directly around each one, or -1. */
  private readonly parents: Int32Array;

  constructor(ranges: readonly (Range & { qualifiedName: string })[]) {
    this.ranges = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
    this.parents = new Int32Array(this.ranges.length).fill(-1);
    const open: number[] = [];
    for (const [index, range] of this.ranges.entries()) {
      while (open.length > 0 && this.ranges[open.at(-1)!]!.end <= range.start) open.pop();
      this.parents[index] = open.at(-1) ?? -1;
      open.push(index);
    }
  }

  /** Qualified name of the innermost range that holds the offset, or undefined. */
  at(offset: number): string | undefined {
    let low = -1;
    let high = this.ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.ranges[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    for (let index = low; index !== -1; index = this.parents[index]!)
      if (offset < this.ranges[index]!.end) return this.ranges[index]!.qualifiedName;
    return undefined;
  }
}
