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

/** Shows how far long work is, on stderr: a bar on a screen, a line every few seconds elsewhere, nothing when quiet. */
export function startProgress(given: { label: string; output: Output }): ProgressView {
  const stream = given.output.progressStream;
  if (given.output.quiet) return SILENT;
  if (stream.isTTY) return barOn(stream, given.label);
  return given.output.json ? SILENT : linesOn(stream, given.label);
}

function barOn(stream: NodeJS.WriteStream, label: string): ProgressView {
  const bar = new SingleBar(
    {
      stream,
      clearOnComplete: true,
      hideCursor: null,
      format: `{label} [{bar}] {percentage}% | {value}/{total} | {rate}/s | {eta_formatted} left`,
      etaBuffer: 200,
    },
    Presets.legacy,
  );
  const started = performance.now();
  let drawn = false;
  return {
    update(done, total, now = label) {
      const elapsed = performance.now() - started;
      if (elapsed < DRAW_AFTER_MS || total === 0) return;
      const rate = Math.round((1000 * done) / elapsed);
      if (!drawn) bar.start(total, done, { label: now, rate });
      drawn = true;
      bar.setTotal(total);
      bar.update(done, { label: now, rate });
    },
    stop() {
      if (drawn) bar.stop();
      drawn = false;
    },
  };
}

function linesOn(stream: NodeJS.WriteStream, label: string): ProgressView {
  let last = performance.now();
  return {
    update(done, total, now = label) {
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      stream.write(`${now}: ${done} of ${total}\n`);
    },
    stop: () => undefined,
  };
}
