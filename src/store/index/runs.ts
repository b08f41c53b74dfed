/**
 * Sets of row numbers as runs: `[start, end, start, end, …]`, ends excluded, ascending, never touching. Outputs of one
 * file, kind or language stand together, so a set of a million rows is a few numbers.
 */
export type Runs = readonly number[];

/** Adds a row to a set that is made in ascending order. */
export function addRow(runs: number[], row: number): void {
  const end = runs.at(-1);
  if (end === row) runs[runs.length - 1] = row + 1;
  else if (end === undefined || end < row) runs.push(row, row + 1);
}

/** Rows that are in one of several sets. */
export function union(sets: readonly Runs[]): Runs {
  if (sets.length === 1) return sets[0]!;
  const total = sets.reduce((sum, runs) => sum + runs.length / 2, 0);
  const [starts, ends] = [new Float64Array(total), new Float64Array(total)];
  let filled = 0;
  for (const runs of sets)
    for (let at = 0; at < runs.length; at += 2, filled++) {
      starts[filled] = runs[at]!;
      ends[filled] = runs[at + 1]!;
    }
  starts.sort();
  ends.sort();
  const merged: number[] = [];
  // Between a start and the end that closes as many runs as were opened lies one run of the union.
  for (let opened = 0, closed = 0; closed < total;) {
    const start = starts[opened++]!;
    while (opened < total && starts[opened]! <= ends[closed]!) {
      opened++;
      closed++;
    }
    merged.push(start, ends[closed++]!);
  }
  return merged;
}

/** Rows that are in both sets. */
export function intersection(a: Runs, b: Runs): Runs {
  const common: number[] = [];
  for (let at = 0, other = 0; at < a.length && other < b.length;) {
    const start = Math.max(a[at]!, b[other]!);
    const end = Math.min(a[at + 1]!, b[other + 1]!);
    if (start < end) common.push(start, end);
    if (a[at + 1]! < b[other + 1]!) at += 2;
    else other += 2;
  }
  return common;
}

/** The part of a set from `start` to before `end`. */
export function clip(runs: Runs, start: number, end: number): Runs {
  const clipped: number[] = [];
  for (let at = firstEndingAfter(runs, start); at < runs.length && runs[at]! < end; at += 2)
    clipped.push(Math.max(runs[at]!, start), Math.min(runs[at + 1]!, end));
  return clipped;
}

export function* eachRow(runs: Runs): Generator<number> {
  for (let at = 0; at < runs.length; at += 2) for (let row = runs[at]!; row < runs[at + 1]!; row++) yield row;
}

/** A set as bytes: of each run the gap before it and its length, less one, each as a number of as few bytes as do. */
export function encodeRuns(runs: Runs): Buffer {
  const numbers: number[] = [];
  for (let at = 0, before = 0; at < runs.length; at += 2) {
    numbers.push(runs[at]! - before, runs[at + 1]! - runs[at]! - 1);
    before = runs[at + 1]!;
  }
  return encodeNumbers(numbers);
}

export function decodeRuns(bytes: Uint8Array): Runs {
  const numbers = decodeNumbers(bytes);
  const runs: number[] = [];
  for (let at = 0, before = 0; at < numbers.length; at += 2) {
    const start = before + numbers[at]!;
    before = start + numbers[at + 1]! + 1;
    runs.push(start, before);
  }
  return runs;
}

/** Whole numbers from 0, seven bits a byte. */
export function encodeNumbers(numbers: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(numbers.length * 8);
  let at = 0;
  for (let number of numbers) {
    while (number > 127) {
      bytes[at++] = (number % 128) + 128;
      number = Math.floor(number / 128);
    }
    bytes[at++] = number;
  }
  return Buffer.from(bytes.subarray(0, at));
}

export function decodeNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const byte of bytes) {
    number += (byte % 128) * scale;
    scale *= 128;
    if (byte > 127) continue;
    numbers.push(number);
    number = 0;
    scale = 1;
  }
  return numbers;
}

/** Place of the first run that ends behind a row. */
function firstEndingAfter(runs: Runs, row: number): number {
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[2 * middle + 1]! > row) high = middle;
    else low = middle + 1;
  }
  return 2 * low;
}
