import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import { printable } from '../report/printable.ts';
import type { LaneStatus } from '../scheduler/plan-status.ts';
import type { Output } from './output.ts';

const LINE_EVERY_MS = 5000;

const [LEAST_BAR, MOST_BAR] = [10, 40];
/** Columns for what stands beside a bar: a line that fills the screen would break when a key is echoed behind it. */
const WORDS = 68;

/** Erases what stands in the rest of a line. */
const CLEAR_REST = '\u001b[K';

/** More bars than this would fill the screen: then there is one for all lanes. */
const MOST_BARS = 12;

export interface LaneProgress {
  update(lanes: readonly LaneStatus[]): void;
  /** Says something above the bars. */
  say(text: string): void;
  stop(): void;
}

interface Inputs {
  output: Pick<Output, 'progressStream' | 'quiet' | 'json' | 'note'>;
  /** Milliseconds that only grow. */
  now?: () => number;
}

/** Shows how far a workplan is, on stderr: a bar for each lane on a screen, a line every few seconds elsewhere. */
export function startLaneProgress({ output, now = () => performance.now() }: Inputs): LaneProgress {
  const stream = output.progressStream;
  const silent = { update: () => undefined, say: (text: string) => output.note(text), stop: () => undefined };
  if (output.quiet) return silent;
  if (stream.isTTY) return new LaneBars(stream, now);
  if (output.json) return silent;
  let last = now();
  return {
    ...silent,
    update(lanes) {
      if (now() - last < LINE_EVERY_MS) return;
      last = now();
      const { ended, total, running, waiting } = sumOf(lanes);
      output.note(
        `${ended} of ${total} jobs, ${running} running${waiting > 0 ? `, ${waiting} at a gate` : ''}`,
      );
    },
  };
}

/** One bar for each lane, and one for all with the time that is left. */
class LaneBars implements LaneProgress {
  private readonly multi: MultiBar;
  private readonly bars = new Map<string, SingleBar>();
  private readonly started: number;
  private readonly now: () => number;
  private readonly stream: NodeJS.WriteStream;
  private first: number | undefined;
  private isStopped = false;

  constructor(stream: NodeJS.WriteStream, now: () => number) {
    this.stream = stream;
    this.now = now;
    this.started = now();
    this.multi = new MultiBar(
      {
        stream,
        clearOnComplete: true,
        hideCursor: false,
        barsize: Math.max(LEAST_BAR, Math.min(MOST_BAR, (stream.columns || 80) - WORDS)),
        linewrap: true,
        // What is said moves all bars down by a line, those too in which nothing has changed.
        forceRedraw: true,
        // Whoever listens to signals here has more to do at the end than this.
        gracefulExit: false,
        format: '{name} [{bar}] {value}/{total} | {running} running{more}',
      },
      Presets.legacy,
    );
  }

  update(lanes: readonly LaneStatus[]): void {
    const all = sumOf(lanes);
    this.first ??= all.ended;
    if (lanes.length > 1 && lanes.length <= MOST_BARS)
      for (const lane of lanes) this.draw(`lane ${lane.lane}`.padEnd(8), lane, '');
    this.draw('all'.padEnd(8), all, this.leftOf(all));
  }

  say(text: string): void {
    // What is said quotes names and texts of others; it stands where bars were.
    const lines = text.split('\n').map((line) => `${printable(line)}${CLEAR_REST}\n`);
    if (this.isStopped) return void this.stream.write(lines.join(''));
    this.multi.log(lines.join(''));
    // At once: what still waits for its turn is lost at the end.
    return this.multi.update();
  }

  stop(): void {
    this.isStopped = true;
    this.multi.stop();
  }

  private draw(
    name: string,
    { ended, total, running, waiting }: Omit<LaneStatus, 'lane'>,
    left: string,
  ): void {
    const bar = this.bars.get(name) ?? this.multi.create(total, 0, { name, running: 0, more: '' });
    this.bars.set(name, bar);
    bar.setTotal(total);
    bar.update(ended, { name, running, more: `${waiting > 0 ? `, ${waiting} at a gate` : ''}${left}` });
  }

  private leftOf({ ended, total }: Omit<LaneStatus, 'lane'>): string {
    const here = ended - (this.first ?? 0);
    if (here === 0 || ended === total) return '';
    const seconds = Math.round(((this.now() - this.started) / here / 1000) * (total - ended));
    return ` | ${durationText(seconds)} left`;
  }
}

function durationText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return `${seconds} s`;
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function sumOf(lanes: readonly LaneStatus[]): Omit<LaneStatus, 'lane'> {
  const sum = (of: (lane: LaneStatus) => number): number => lanes.reduce((all, lane) => all + of(lane), 0);
  return {
    total: sum(({ total }) => total),
    ended: sum(({ ended }) => ended),
    running: sum(({ running }) => running),
    waiting: sum(({ waiting }) => waiting),
  };
}
