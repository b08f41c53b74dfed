import { SafeLog } from '../../src/action/log.ts';

type Write = typeof process.stdout.write;

const STREAMS: { stdout: { write: Write }; stderr: { write: Write } } = process;

/** A log over this process's streams, and what of it would reach the runner. Nothing else may speak meanwhile. */
class Capture {
  output = '';
  private readonly originals = { stdout: STREAMS.stdout.write, stderr: STREAMS.stderr.write };
  readonly log: SafeLog;

  constructor() {
    const collect = ((chunk: string) => {
      this.output += chunk;
      return true;
    }) as Write;
    STREAMS.stdout.write = collect;
    STREAMS.stderr.write = collect;
    this.log = SafeLog.install();
  }

  end(): string {
    this.log.restore();
    STREAMS.stdout.write = this.originals.stdout;
    STREAMS.stderr.write = this.originals.stderr;
    return this.output;
  }
}

/** What reaches the runner of synchronous work. */
export function captured(work: (log: SafeLog) => void): string {
  const capture = new Capture();
  try {
    work(capture.log);
  } finally {
    capture.end();
  }
  return capture.output;
}

/** What reaches the runner of work that takes time. */
export async function capturedWhile(work: (log: SafeLog) => Promise<unknown>): Promise<string> {
  const capture = new Capture();
  try {
    await work(capture.log);
  } finally {
    capture.end();
  }
  return capture.output;
}
