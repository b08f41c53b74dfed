import { AsyncLocalStorage } from 'node:async_hooks';
import {
  escapeData,
  stepAnnotations,
  type AnnotationContext,
  type StepLevel,
} from '../report/annotations.ts';
import type { Report } from '../records/report.ts';
import { neutral } from './neutral.ts';

/** What a client of a service wrote to the log while it worked. */
export interface Remark {
  level: 'debug' | 'info' | 'warning' | 'error';
  text: string;
}

type Write = typeof process.stdout.write;

interface Stream {
  write: Write;
}

/** As a service's client writes what must stay secret: one whole command in one write, and nothing before it. */
const MASK = /^::add-mask::[^\r\n]*\r?\n?$/;

const SAID = /^::(debug|warning|error)(?: [^:]*)?::(.*)$/;

/**
 * The only way to the log of a step. Text from anywhere becomes one line that is no workflow command; commands are made
 * of neutral text, and by hand: `@actions/core` brings a web client that takes longer to load than all that is started
 * here. While it is installed, whatever else writes to standard output or standard error
 * is neutralised too: the services' clients print what services answer.
 */
export class SafeLog {
  private readonly raw: (text: string) => void;
  private readonly restores: (() => void)[];
  private readonly told = new Set<string>();
  private readonly listeners = new Set<Remark[]>();
  /** The listener of the work under way, told apart from others that go on at the same time. */
  private readonly listening = new AsyncLocalStorage<Remark[]>();
  private readonly written: Record<StepLevel, number> = { error: 0, warning: 0, notice: 0 };

  private constructor(raw: (text: string) => void, streams: readonly Stream[]) {
    this.raw = raw;
    this.restores = streams.map((stream) => this.guard(stream));
  }

  /** Takes both streams over. Call `restore` to give them back. */
  static install(streams: { stdout: Stream; stderr: Stream } = process): SafeLog {
    const write = streams.stdout.write.bind(streams.stdout);
    return new SafeLog((text) => void write(text), [streams.stdout, streams.stderr]);
  }

  /** Gives the streams back as they were. */
  restore(): void {
    for (const restore of this.restores) restore();
  }

  /** One line. */
  info(text: string): void {
    this.raw(`${neutral(text)}\n`);
  }

  /** Text of our own renderers, line by line; each line is neutralised by itself. */
  lines(text: string): void {
    for (const line of text.replace(/\n$/, '').split('\n')) this.info(line);
  }

  /** Shown only where the runner is asked for debug logs. */
  debug(text: string): void {
    this.command('debug', text);
  }

  /** A warning of the step, once however often it is told. */
  warn(text: string): void {
    if (this.told.has(text)) return;
    this.told.add(text);
    this.command('warning', text);
  }

  /** A note of the step: nothing is wrong, and somebody may wonder. */
  notice(text: string): void {
    this.command('notice', text);
  }

  /** An error of the step; whether the step fails is decided by the exit code. */
  error(text: string): void {
    this.command('error', text);
  }

  /** Hides a value in all logs that follow. Nothing happens for an empty one. */
  mask(secret: string): void {
    if (secret !== '') this.raw(`::add-mask::${escapeData(secret)}\n`);
  }

  /** Folds what the work logs under a title. */
  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.command('group', title);
    try {
      return await work();
    } finally {
      this.raw('::endgroup::\n');
    }
  }

  /** The regressions as annotations of this step, as many as the platform keeps; gives how many are left out. */
  annotate(report: Report, context: AnnotationContext = {}): number {
    const { commands, omitted } = stepAnnotations(report, { ...context, written: this.written });
    // Their values are escaped where they are made; what is left could only be a second command inside the first.
    for (const line of commands) this.raw(`${line.replaceAll('##[', '## [')}\n`);
    return omitted;
  }

  /**
   * Does the work and gives what its clients said. Their warnings and errors are not shown: who called them tells one
   * sentence of all. The rest is shown in debug logs.
   */
  async listen<T>(work: () => Promise<T>): Promise<{ value: T; remarks: Remark[] }> {
    const remarks: Remark[] = [];
    this.listeners.add(remarks);
    try {
      return { value: await this.listening.run(remarks, work), remarks };
    } finally {
      this.listeners.delete(remarks);
    }
  }

  private command(name: StepLevel | 'debug' | 'group', text: string): void {
    if (name !== 'debug' && name !== 'group') this.written[name]++;
    this.raw(`::${name}::${escapeData(neutral(text))}\n`);
  }

  private guard(stream: Stream): () => void {
    const original = stream.write;
    stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      const isSecret = this.listeners.size > 0 && MASK.test(text);
      if (isSecret) this.raw(text);
      else this.foreign(text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== ''));
      const done = rest.find((one) => typeof one === 'function') as (() => void) | undefined;
      if (done) original.call(stream, '', 'utf8', done);
      return true;
    };
    return () => void (stream.write = original);
  }

  /** Lines that somebody else wrote, in one write. */
  private foreign(lines: readonly string[]): void {
    for (const line of lines) {
      // Only clients at work are known to mean their commands; of anyone else a command is data.
      if (this.listeners.size === 0) {
        this.info(line);
        continue;
      }
      // A command is one line; what stands in several is text, of a service perhaps.
      const remark: Remark = lines.length === 1 ? remarkOf(line) : { level: 'info', text: line };
      // Nobody is spared what cannot be told apart: a failure that is not heard would pass for success.
      const heard = this.listening.getStore();
      for (const one of heard ? [heard] : this.listeners) one.push(remark);
      this.debug(remark.text);
    }
  }
}

function remarkOf(line: string): Remark {
  const [, level, data] = SAID.exec(line) ?? [];
  return data === undefined
    ? { level: 'info', text: line }
    : { level: level as Remark['level'], text: unescaped(data) };
}

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
