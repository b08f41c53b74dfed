import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { startProgress, type ProgressView } from '../../src/cli/progress.ts';

/** Progress on a stream in memory and a clock that stands until it is moved. */
function started(given: { tty: boolean; quiet?: boolean; json?: boolean }): {
  view: ProgressView;
  wait: (ms: number) => void;
  told: () => string;
} {
  let time = 0;
  const stream = Object.assign(new PassThrough(), {
    isTTY: given.tty,
    columns: 100,
    rows: 20,
    getWindowSize: () => [100, 20],
    cursorTo: () => true,
    clearLine: () => true,
  }) as unknown as NodeJS.WriteStream;
  const view = startProgress({
    label: 'check',
    output: { progressStream: stream, quiet: given.quiet ?? false, json: given.json ?? false },
    now: () => time,
  });
  return {
    view,
    wait: (ms) => {
      time += ms;
    },
    told: () => String(((stream as unknown as PassThrough).read() as Buffer | null) ?? ''),
  };
}

describe('progress without a screen', () => {
  it('says nothing about work that is soon done', () => {
    const { view, wait, told } = started({ tty: false });
    for (let n = 1; n <= 40; n++) {
      view.update(n, 40);
      wait(100);
    }
    view.stop();
    expect(told()).toBe('');
  });

  it('writes a line every five seconds of longer work', () => {
    const { view, wait, told } = started({ tty: false });
    for (let n = 1; n <= 120; n++) {
      wait(100);
      view.update(n, 120, n > 60 ? 'analysing' : 'reading');
    }
    view.stop();
    expect(told()).toBe('reading: 50 of 120\nanalysing: 100 of 120\n');
  });
});

describe('progress on a screen', () => {
  it('draws a bar with how much is done, how fast, and how long it will take, once work lasts', () => {
    const { view, wait, told } = started({ tty: true });
    wait(100);
    view.update(10, 100);
    expect(told()).toBe('');
    wait(900);
    view.update(50, 100);
    expect(told()).toMatch(/check \[=+-+\] 50% \| 50\/100 \| 50\/s \| .* left/);
    view.stop();
    view.stop();
  });

  it('begins anew with other work', () => {
    const { view, wait, told } = started({ tty: true });
    wait(1000);
    view.update(90, 100, 'reading');
    view.update(1, 10, 'analysing');
    wait(1000);
    view.update(5, 10, 'analysing');
    expect(told()).toMatch(/analysing \[=+-+\] 50% \| 5\/10 \| 5\/s/);
    view.stop();
  });

  it('switches nothing off that an interruption would leave off', () => {
    const { view, wait, told } = started({ tty: true });
    wait(1000);
    view.update(50, 100);
    const drawn = told();
    expect(drawn).toContain('50/100');
    for (const off of ['\u001b[?25l', '\u001b[?7l']) expect(drawn).not.toContain(off);
    view.stop();
  });
});

describe('progress that nobody should see', () => {
  it.each([
    { tty: true, quiet: true },
    { tty: false, quiet: true },
    { tty: false, json: true },
  ])('is silent: %j', (given) => {
    const { view, wait, told } = started(given);
    wait(60_000);
    view.update(1, 2);
    view.stop();
    expect(told()).toBe('');
  });
});
