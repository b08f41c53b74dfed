import { messageOf } from '../../util/errors.ts';
import type { Remark, SafeLog } from '../log.ts';

/** One thing that is asked of a service. */
export interface Asked<T> {
  /** What is done, as in "while …": `uploading the part of 00-3f`. */
  what: string;
  /** What its failure costs, one sentence. */
  costs: string;
  /** After this it is given up, whatever the client still tries. */
  deadlineMs: number;
  work: () => Promise<T>;
  /** Judges what came back by what the client said: a reason when it is a failure. */
  failure?: (value: T, remarks: readonly Remark[]) => string | undefined;
}

/**
 * A service of the platform that may be away. Whatever it does, a step hears one warning about it, goes on without it,
 * and nothing is thrown.
 */
export class PlatformService {
  /** True when it has failed in this step. */
  failed = false;
  private readonly log: SafeLog;
  private readonly name: string;

  /** @param name for people: `artifact service` */
  constructor(log: SafeLog, name: string) {
    this.log = log;
    this.name = name;
  }

  /** The answer, or undefined after the warning. */
  async ask<T>({ what, costs, deadlineMs, work, failure }: Asked<T>): Promise<T | undefined> {
    try {
      const { value, remarks } = await this.log.listen(() => inTime(work(), deadlineMs));
      const reason = failure?.(value, remarks);
      if (reason === undefined) return value;
      this.fail(what, costs, reason);
    } catch (error) {
      this.fail(what, costs, reasonOf(error));
    }
    return undefined;
  }

  /** The one warning; what fails after it is a line of the log. */
  fail(what: string, costs: string, reason: string): void {
    const text = `The ${this.name} failed while ${what}: ${firstLine(reason)} ${costs}`;
    if (this.failed) this.log.info(text);
    else this.log.warn(text);
    this.failed = true;
  }
}

async function inTime<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${Math.round(deadlineMs / 1000)} s`)),
      deadlineMs,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Clients give an answer without a body as an error without a word. */
function reasonOf(error: unknown): string {
  const message = messageOf(error).trim();
  if (message !== '') return message;
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' ? `it answered ${statusCode}` : 'no reason was given';
}

/** One sentence: clients append pages of text from proxies. */
function firstLine(reason: string): string {
  const line = reason.trim().split(/[\r\n]/)[0]!;
  const cut = line.length > 300 ? `${line.slice(0, 299)}…` : line;
  return /[.!?…]$/.test(cut) ? cut : `${cut}.`;
}
