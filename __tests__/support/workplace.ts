import { realpathSync } from 'node:fs';
import { AllowList } from '../../src/scheduler/execute/allow-list.ts';
import type { Outcome, Workplace } from '../../src/scheduler/execute/executor.ts';
import { execute, executorsOf } from '../../src/scheduler/execute/executors.ts';
import { jobKindOf, parsePayload } from '../../src/scheduler/payload.ts';
import { temporaryDirectory } from './temporary.ts';

interface Given extends Partial<Omit<Workplace, 'allow'>> {
  allow?: readonly string[];
}

/** A place where jobs run. */
export function workplaceOf({ root = temporaryDirectory(), allow = [], ...rest }: Given = {}): Workplace {
  const real = realpathSync(root);
  return {
    root: real,
    env: process.env,
    allow: new AllowList(allow, real),
    shell: false,
    passOn: [],
    tests: {},
    ...rest,
  };
}

/** Runs one payload; what is no payload is an outcome of -1. */
export function executePayload(
  place: Workplace,
  text: string,
  { timeoutMs = 20_000, signal = new AbortController().signal } = {},
): Promise<Outcome> {
  const payload = parsePayload(text);
  if ('code' in payload)
    return Promise.resolve({ code: -1, error: payload.message, log: Buffer.alloc(0), made: [] });
  const work = { job: 'p::a', attempt: 1, payload, timeoutMs, signal };
  return execute(executorsOf(place), jobKindOf(payload), { work, place });
}

/** What a program wrote. */
export function logOf({ log }: Outcome): string {
  return Buffer.from(log).toString('utf8');
}
