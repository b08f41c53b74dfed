import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { BatchRow } from '../../records/dashboard-data.ts';

/** Milliseconds since 1970, moving in steps: ages are words, not a clock. */
export const now = signal(Date.now());
setInterval(() => (now.value = Date.now()), 20_000);

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** How long ago, short: `just now`, `5 min ago`, `3 h ago`, `2 d ago`, then the day. */
export function ago(time: string): string {
  const passed = now.value - Date.parse(time);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < DAY) return `${Math.floor(passed / HOUR)} h ago`;
  if (passed < 14 * DAY) return `${Math.floor(passed / DAY)} d ago`;
  return time.slice(0, 10);
}

export function Age({ time }: { time: string }): JSX.Element {
  return (
    <time class="age" dateTime={time} title={time.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}>
      {ago(time)}
    </time>
  );
}

/** `850 ms`, `4.2 s`, `3 min 12 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < MINUTE) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Remembered of all, in percent; null where nobody said or nothing was asked. */
export function hitRate(memo: BatchRow['memo']): number | null {
  if (memo === null || memo.hits + memo.misses === 0) return null;
  return (100 * memo.hits) / (memo.hits + memo.misses);
}

/** `97 %`, and never 100 % for less than all. */
export function percent(value: number): string {
  return `${value > 99 && value < 100 ? '>99' : Math.round(value)} %`;
}

/** The middle one; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor((sorted.length - 1) / 2)]!;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
