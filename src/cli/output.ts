import type { ErrorRecord } from '../records/error.ts';
import { printable } from '../report/printable.ts';
import { messageOf, stackOf, systemErrorCode, UserError } from '../util/errors.ts';
import { AnswerStream } from './answer-stream.ts';
import { hasColor, hasLinks, screenWidth, type ScreenFacts } from './screen.ts';

/** Where a command's words go: answers to stdout, everything else to stderr. */
export interface Streams {
  json: boolean;
  quiet: boolean;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  /** What `--color` and `--no-color` say. */
  color?: boolean | undefined;
}

/** The one voice of the command line. With `--json`, stdout holds one document and nothing else. */
export class Output {
  readonly json: boolean;
  readonly quiet: boolean;
  /** 0 until something that was judged fails. */
  exitCode = 0;
  private readonly streams: Streams;

  constructor(streams: Streams) {
    this.streams = streams;
    this.json = streams.json;
    this.quiet = streams.quiet;
    // A reader that has seen enough (`| head`) is no fault.
    for (const stream of [streams.stdout, streams.stderr])
      stream.on('error', (error) => {
        if (!('code' in error) || error.code !== 'EPIPE') throw error;
      });
  }

  get color(): boolean {
    return hasColor(this.screen);
  }

  /** Columns to fill. */
  get width(): number {
    return screenWidth(this.screen);
  }

  /** Columns of the screen, undefined where the answer goes elsewhere and nothing of it is to be cut. */
  get columns(): number | undefined {
    return this.screen.stream.isTTY ? this.width : undefined;
  }

  /** Whether places on the screen may be links. */
  get links(): boolean {
    return hasLinks(this.screen);
  }

  private get screen(): ScreenFacts {
    const { stdout, env, color } = this.streams;
    return { stream: stdout, env, color };
  }

  get progressStream(): NodeJS.WriteStream {
    return this.streams.stderr;
  }

  /** The answer: `value` with `--json`, else what `text` says. */
  result(value: unknown, text: () => string): void {
    this.streams.stdout.write(`${this.json ? JSON.stringify(value, null, 2) : text()}\n`);
  }

  /** For answers too long to be held. */
  stream(): AnswerStream {
    return new AnswerStream(this.streams.stdout);
  }

  /** An answer that is rendered already, to its last line feed. */
  raw(text: string): void {
    this.streams.stdout.write(text);
  }

  /** Something to know beside the answer. */
  note(text: string): void {
    if (!this.quiet) this.streams.stderr.write(`${shown(text)}\n`);
  }

  /** What was judged is not as it should be: exit code 1. */
  fail(): void {
    this.exitCode = 1;
  }

  /** The end of a command that could not do its work; gives the exit code. */
  error(error: unknown): number {
    const code = this.endTold(error);
    const { message, hints } = told(error);
    if (this.json) this.streams.stdout.write(`${JSON.stringify(errorRecord(error), null, 2)}\n`);
    else if (error instanceof UserError)
      this.streams.stderr.write(
        [`error: ${shown(message)}`, ...hints.map((hint) => `hint: ${shown(hint)}`), ''].join('\n'),
      );
    return code;
  }

  /** The same for an error that the answer itself has told: programs know it, people see what only they need. */
  endTold(error: unknown): number {
    if (error instanceof UserError) return FAULTS.has(error.code) ? 3 : 2;
    this.streams.stderr.write(`${stackOf(error)}\n`);
    return 3;
  }
}

/** Codes of errors that are nobody's mistake: a server tells of its own faults by them. */
const FAULTS: ReadonlySet<string> = new Set(['INTERNAL', 'INTERNAL_ERROR']);

/** An error as programs are told it. */
export function errorRecord(error: unknown): ErrorRecord {
  const { code, message, hints, details } = told(error);
  return { error: { code, message, hints, details } };
}

function told(error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (systemErrorCode(error) === undefined)
    return new UserError('INTERNAL_ERROR', 'This is a fault of codebatch, not of yours.', {
      hints: ['stderr has the stack: please report it, with what codebatch diagnose says of the store.'],
    });
  return new UserError('INTERNAL_ERROR', `The machine said: ${messageOf(error)}.`, {
    hints: ['Look at the disk, its space and the rights of the files; stderr has the stack.'],
  });
}

/** Sentences quote names and texts that others chose: nothing of them may act on the terminal. */
function shown(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
