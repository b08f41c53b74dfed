import { nearest } from '../util/text.ts';
import { dedupeTrouble } from './dedupe.ts';
import { parsePayload, type Payload } from './payload.ts';
import { quoted, type Mistake } from './mistake.ts';
import { REQUIRED_FIELDS, readFields, type Field, type FieldName } from './workplan-fields.ts';
import type { StepLine } from './workplan-lines.ts';

/**
 * What a failure means around a job. `skip`: when it fails, its dependants are skipped; `continue`: when it fails, its
 * dependants go on as if it were done; `run`: it runs itself once its dependencies have ended, however they ended.
 */
export const ON_FAIL = ['skip', 'continue', 'run'] as const;
export type OnFail = (typeof ON_FAIL)[number];

/** Another step that has to end first, and where its name stands. */
export interface Dependency {
  id: string;
  offset: number;
}

/** One node of a workplan. */
export interface Step {
  id: string;
  lane: number;
  payload: Payload;
  deps: readonly Dependency[];
  /** As it is written in `dedupe=`. */
  dedupe?: string;
  /** Attempts after the first one. */
  retries: number;
  timeoutMs: number;
  onFail: OnFail;
  /** Higher goes first. */
  prio: number;
  gate?: string;
  /** True for `[x]`. */
  done: boolean;
  offset: number;
}

/** A step as far as it could be read: what is wrong elsewhere in it must not hide what is wrong between steps. */
export type PartialStep = Partial<Step> & { deps: readonly Dependency[]; offset: number };

export const STEP_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DEFAULT_RETRIES = 2;
export const DEFAULT_TIMEOUT_MS = 120_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const GATES = [/^manual$/, /^time:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/];

type Said = (code: string, message: string, fix: string) => undefined;

/** One line of a workplan as a step, and everything that is wrong in it. */
export function readStep(line: StepLine): { step: PartialStep; mistakes: Mistake[] } {
  const { fields, mistakes } = readFields(line.text, line.offset);
  const byName = new Map<FieldName, Field>(fields.map((field) => [field.name, field]));
  for (const name of REQUIRED_FIELDS) if (!byName.has(name)) mistakes.push(missing(line, name));
  const read = <T>(name: FieldName, reader: (value: string, say: Said) => T | undefined): T | undefined => {
    const field = byName.get(name);
    if (field === undefined) return undefined;
    const say: Said = (code, message, fix) =>
      void mistakes.push({ offset: field.valueOffset, code, message, fix });
    if (field.value === '')
      return say(
        'FIELD_EMPTY',
        `${name}= has no value.`,
        'Write one right behind the =, or leave the field out.',
      );
    return reader(field.value, say);
  };
  const step = {
    offset: line.offset,
    done: line.checked,
    id: read('id', readId),
    lane: read('lane', integer('lane', -1_000_000, 1_000_000)),
    payload: read('payload', readPayload),
    deps: dependenciesOf(byName.get('deps'), mistakes),
    dedupe: read('dedupe', readDedupe),
    retries: read('retries', integer('retries', 0, 10)) ?? DEFAULT_RETRIES,
    timeoutMs: read('timeout', readTimeout) ?? DEFAULT_TIMEOUT_MS,
    onFail: read('on_fail', readOnFail) ?? 'skip',
    prio: read('prio', integer('prio', -1000, 1000)) ?? 0,
    gate: read('gate', readGate),
  };
  if (step.payload !== undefined) {
    const trouble = dedupeTrouble({ dedupe: step.dedupe, payload: step.payload });
    if (trouble) mistakes.push({ offset: byName.get('dedupe')!.valueOffset, ...trouble });
  }
  return { step: withoutUndefined(step), mistakes };
}

/** True when everything that a step needs was readable. */
export function isWhole(step: PartialStep): step is Step {
  return step.id !== undefined && step.lane !== undefined && step.payload !== undefined;
}

function withoutUndefined(step: object): PartialStep {
  return Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined)) as PartialStep;
}

function missing(line: StepLine, name: string): Mistake {
  return {
    offset: line.offset,
    code: 'FIELD_MISSING',
    message: `The step has no ${name}=.`,
    fix:
      name === 'payload'
        ? 'Write payload=@cmd:… or another pointer; an item that is no step has no box.'
        : `Write ${name}=${name === 'lane' ? '1' : 'a-name'}; an item that is no step has no box.`,
  };
}

function readId(value: string, say: Said): string | undefined {
  if (STEP_ID.test(value)) return value;
  return say(
    'ID_INVALID',
    `${quoted(value)} cannot name a step.`,
    'Use up to 128 of A-Z a-z 0-9 _ . - and begin with a letter, a digit or _.',
  );
}

function integer(
  name: string,
  least: number,
  most: number,
): (value: string, say: Said) => number | undefined {
  return (value, say) => {
    const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number === 0 ? 0 : number;
    return say(
      `${name.toUpperCase()}_INVALID`,
      `${name}=${quoted(value)} is no whole number from ${least} to ${most}.`,
      `Write ${name}=1, for example.`,
    );
  };
}

function readPayload(value: string, say: Said): Payload | undefined {
  const payload = parsePayload(value.trim());
  return 'code' in payload ? say(payload.code, payload.message, payload.fix) : payload;
}

function readDedupe(value: string, say: Said): string | undefined {
  if (/^[A-Za-z0-9_.:/=-]{1,200}$/.test(value)) return value;
  return say('DEDUPE_INVALID', `${quoted(value)} is no key.`, 'Use up to 200 of A-Z a-z 0-9 _ . : / = -.');
}

function readTimeout(value: string, say: Said): number | undefined {
  const [, number, unit = 's'] = /^(\d+)(s|m|h)?$/.exec(value) ?? [];
  const timeout = Number(number) * { s: 1000, m: 60_000, h: 3_600_000 }[unit as 's' | 'm' | 'h'];
  if (timeout >= 1000 && timeout <= DAY_MS) return timeout;
  return say('TIMEOUT_INVALID', `${quoted(value)} is no time from 1s to 24h.`, 'Write 90, 90s, 5m or 2h.');
}

function readOnFail(value: string, say: Said): OnFail | undefined {
  const found = ON_FAIL.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearest(value.toLowerCase(), ON_FAIL);
  return say(
    'ON_FAIL_INVALID',
    `on_fail=${quoted(value)} is not known.`,
    near === undefined ? `It is one of ${ON_FAIL.join(', ')}.` : `Did you mean on_fail=${near}?`,
  );
}

function readGate(value: string, say: Said): string | undefined {
  const known = GATES.some((gate) => gate.test(value));
  if (known && !(value.startsWith('time:') && Number.isNaN(Date.parse(value.slice(5))))) return value;
  if (/^(?:pr|run):/.test(value))
    return say(
      'GATE_INVALID',
      `Nobody here would ever open the gate ${quoted(value)}.`,
      'Write gate=manual, and approve the job by hand when the time has come.',
    );
  return say(
    'GATE_INVALID',
    `${quoted(value)} is no gate.`,
    'Write gate=manual or gate=time:2030-01-31T09:00:00Z.',
  );
}

function dependenciesOf(field: Field | undefined, mistakes: Mistake[]): Dependency[] {
  if (field === undefined) return [];
  const found = new Map<string, Dependency>();
  let offset = field.valueOffset;
  for (const part of field.value.split(',')) {
    const id = part.trim();
    const at = offset + part.length - part.trimStart().length;
    offset += part.length + 1;
    if (id === '')
      mistakes.push({
        offset: at,
        code: 'DEPS_EMPTY',
        message: 'There is an empty name in deps=.',
        fix: 'Write names with single commas between them, deps=a,b, or leave the field out.',
      });
    else if (!found.has(id)) found.set(id, { id, offset: at });
  }
  return [...found.values()];
}
