import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { startLaneProgress } from '../../src/cli/lane-progress.ts';

/** What stands on a screen after all this was written to it. */
function screenOf(written: string): string[] {
  const lines: string[] = [''];
  let [row, column] = [0, 0];
  const put = (text: string): void => {
    lines[row] =
      (lines[row] ?? '').padEnd(column).slice(0, column) +
      text +
      (lines[row] ?? '').slice(column + text.length);
    column += text.length;
  };
  // oxlint-disable-next-line no-control-regex
  for (const [piece, count = '', letter] of written.matchAll(/\u001b\[([0-9]*)([A-Z])|\n|[^\u001b\n]+/g)) {
    const steps = Number(count || 1);
    if (piece === '\n') [row, column] = [row + 1, 0];
    else if (letter === 'A') row -= steps;
    else if (letter === 'B') row += steps;
    else if (letter === 'G') column = steps - 1;
    else if (letter === 'K') lines[row] = (lines[row] ?? '').slice(0, column);
    else if (letter === 'J') lines.splice(row, Infinity, (lines[row] ?? '').slice(0, column));
    else if (letter === undefined) put(piece);
    lines[row] ??= '';
  }
  return Array.from(lines, (line) => (line ?? '').trimEnd());
}

describe('the progress of a workplan on a screen', () => {
  it('shows each lane once below what was said, and leaves nothing but that behind', () => {
    let [written, time] = ['', 0];
    const stream = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      rows: 20,
      getWindowSize: () => [80, 20],
    });
    stream.on('data', (piece: Buffer) => (written += piece.toString()));
    const output = {
      progressStream: stream as unknown as NodeJS.WriteStream,
      quiet: false,
      json: false,
      note: () => undefined,
    };
    const progress = startLaneProgress({ output, now: () => time });
    const lane = (
      number: number,
      ended: number,
    ): { lane: number; total: number; ended: number; running: number; waiting: number } => ({
      lane: number,
      total: 2,
      ended,
      running: 0,
      waiting: 0,
    });
    progress.say('served');
    progress.update([lane(1, 0), lane(2, 0), lane(3, 0)]);
    progress.say('p::a failed');
    progress.update([lane(1, 1), lane(2, 0), lane(3, 0)]);
    progress.say('b');
    time = 100_000;
    // Room for the ^C of whoever stops it.
    progress.update([
      { ...lane(1, 1), running: 10, waiting: 3 },
      { ...lane(2, 0), total: 10_000 },
    ]);
    progress.say('c');
    expect(Math.max(...screenOf(written).map(({ length }) => length))).toBeLessThan(78);
    const names = (text: string): string => text.slice(0, 8).trimEnd();
    expect(screenOf(written).map(names)).toEqual([
      'served',
      'p::a fai',
      'b',
      'c',
      'lane 1',
      'lane 2',
      'lane 3',
      'all',
    ]);
    expect(screenOf(written).slice(0, 3)).toEqual(['served', 'p::a failed', 'b']);
    progress.say('stopping');
    progress.stop();
    progress.say('ended');
    expect(screenOf(written).filter((line) => line !== '')).toEqual([
      'served',
      'p::a failed',
      'b',
      'c',
      'stopping',
      'ended',
    ]);
  });
});
