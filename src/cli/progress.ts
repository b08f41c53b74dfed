import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './output.ts';

/** Where there is no screen, a line is written this often. */
const LINE_EVERY_MS = 5000;

/** A bar is worth drawing only for work that lasts. */
const DRAW_AFTER_MS = 300;

export interface ProgressView {
  update(done: number, total: number, label?: string): void;
  /** May be called twice. */
  stop(): void;
}

const SILENT: ProgressView = { update: () => undefined, stop: () => undefined };

/** What a view needs: where it draws, and what time it is. */
export interface ProgressInputs {
  label: string;
  output: Pick<Output, 'progressStream' | 'quiet' | 'json'>;
  /** Milliseconds that only grow. */
  now?: () => number;
}

/** Shows how far long work is, on stderr: a bar on a screen, a line every few seconds elsewhere, nothing when quiet. */
export function startProgress({
  label,
  output,
  now = () => performance.now(),
}: ProgressInputs): ProgressView {
  const stream = output.progressStream;
  if (output.quiet) return SILENT;
  if (stream.isTTY) return barOn(stream, { label, now });
  return output.json ? SILENT : linesOn(stream, { label, now });
}

interface Given {
  label: string;
  now: () => number;
}

function barOn(stream: NodeJS.WriteStream, { label, now }: Given): ProgressView {
  const bar = new SingleBar(
    {
      stream,
      clearOnComplete: true,
      // Nothing of the screen is switched off: whoever presses Ctrl-C finds the cursor and line wrapping as they were.
      hideCursor: false,
      linewrap: true,
      format: `{label} [{bar}] {percentage}% | {value}/{total} | {rate}/s | {eta_formatted} left`,
      etaBuffer: 200,
    },
    Presets.legacy,
  );
  let current = label;
  let started = now();
  let drawn = false;
  const stop = (): void => {
    if (drawn) bar.stop();
    drawn = false;
  };
  return {
    update(done, total, next = label) {
      if (next !== current) {
        stop();
        current = next;
        started = now();
      }
      const elapsed = now() - started;
      if (elapsed < DRAW_AFTER_MS || total === 0) return;
      const payload = { label: current, rate: Math.round((1000 * done) / elapsed) };
      if (!drawn) bar.start(total, done, payload);
      drawn = true;
      bar.setTotal(total);
      bar.update(done, payload);
    },
    stop,
  };
}

function linesOn(stream: NodeJS.WriteStream, { label, now }: Given): ProgressView {
  let last = now();
  return {
    update(done, total, next = label) {
      if (now() - last < LINE_EVERY_MS) return;
      last = now();
      stream.write(`${next}: ${done} of ${total}\n`);
    },
    stop: () => undefined,
  };
}
