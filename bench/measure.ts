import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One whole process: wall seconds and peak resident MiB (0 where /proc does not tell). */
export interface Measured {
  seconds: number;
  peakMiB: number;
  code: number;
  /** Seconds of processor, which other work on the machine hardly changes (0 where /proc does not tell). */
  cpuSeconds: number;
}

/** Of every Linux. */
const TICKS_A_SECOND = 100;

/** Runs a program to its end and measures it from outside. */
export async function measure(
  argv: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(argv[0]!, argv.slice(1), {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
  });
  if (options.input !== undefined) child.stdin!.end(options.input);
  let peakMiB = 0;
  let ticks = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peakMiB = Math.max(peakMiB, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
      // Behind the name in brackets, user and system time are the twelfth and the thirteenth.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]));
    } catch {
      // The process is gone, or this system has no /proc.
    }
  }, 20);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? -1));
  });
  clearInterval(watch);
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: ticks / TICKS_A_SECOND,
    peakMiB: Math.round(peakMiB),
    code,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A row of a table of times; `peer` names the row that ratios are against. */
export interface Row {
  name: string;
  seconds: number;
  peakMiB: number;
}

/**
 * Times beside ratios: only the ratios mean anything on another machine.
 * @param options.bareNode seconds that Node takes to do nothing, taken off our rows where the peer's work is shorter
 */
export function renderRows(
  title: string,
  peer: Row,
  rows: readonly Row[],
  options: { bareNode?: number } = {},
): string {
  const line = (row: Row): string => {
    const own = row === peer ? row.seconds : row.seconds - (options.bareNode ?? 0);
    return [
      row.name.padEnd(46),
      `${row.seconds.toFixed(3)} s`.padStart(10),
      `${(own / peer.seconds).toFixed(2)} ×`.padStart(9),
      row.peakMiB > 0 ? `${row.peakMiB} MiB`.padStart(9) : '',
    ].join(' ');
  };
  const how =
    options.bareNode === undefined
      ? ''
      : `; bare node (${options.bareNode.toFixed(3)} s) taken off our ratios`;
  return [
    title,
    `  1.00 × is: ${peer.name}${how}`,
    ...[peer, ...rows].map((row) => `  ${line(row)}`),
    '',
  ].join('\n');
}
