import { basename, extname } from 'node:path/posix';
import { nearest, splitLines } from '../util/text.ts';
import { quoted, type Mistake } from './mistake.ts';
import type { Line } from './workplan-lines.ts';

const POLICIES = ['accrue_all_ideas', 'no_refactor'] as const;
type Policy = (typeof POLICIES)[number];

/** What a workplan says of itself. */
export interface Header {
  id: string;
  /** Forbids markers of ideas that no step takes up. */
  accrueAllIdeas: boolean;
  /** Advice for workers: they are told, nothing is checked. */
  noRefactor: boolean;
}

/** What was enqueued belongs to no file: it stands in a workplan of its own, whose name no file may have. */
export const ENQUEUED_PLAN = 'enqueued';

const PLAN_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;

/** The name of a workplan that gives itself none: that of its file, with everything unusual replaced. */
export function planIdOf(path: string): string {
  const name = basename(path.replaceAll('\\', '/'));
  const plain = name.slice(0, name.length - extname(name).length).replaceAll(/[^A-Za-z0-9_.-]/g, '_');
  return plain.replace(/^[.-]/, '_').slice(0, 64) || 'plan';
}

/**
 * Reads the lines `policy: name=true, name=false` (whatever their case) and `plan_id=NAME`, wherever they stand.
 * @param path the workplan's file, for the name
 */
export function readHeader(lines: readonly Line[], path: string): { header: Header; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const found = new Map<string, string>();
  let named = 0;
  const take = (name: string, value: string, offset: number): void => {
    if (found.has(name) && found.get(name) !== value)
      mistakes.push({
        offset,
        code: 'HEADER_TWICE',
        message: `${name} is given twice and differently.`,
        fix: 'Leave one of the two.',
      });
    found.set(name, value);
    if (name === 'plan_id') named = offset;
  };
  for (const line of lines) {
    const name = /^plan_id=/i.exec(line.text);
    if (name) takePlanId(line.text.slice(name[0].length), line.offset + name[0].length, { take, mistakes });
    const policy = /^policy:/i.exec(line.text);
    if (policy)
      readPolicies(line.text.slice(policy[0].length), line.offset + policy[0].length, { take, mistakes });
  }
  const id = found.get('plan_id') ?? planIdOf(path);
  if (id === ENQUEUED_PLAN) mistakes.push(reserved(named));
  return {
    header: {
      id,
      accrueAllIdeas: found.get('accrue_all_ideas') === 'true',
      noRefactor: found.get('no_refactor') === 'true',
    },
    mistakes,
  };
}

function reserved(offset: number): Mistake {
  return {
    offset,
    code: 'PLAN_ID_RESERVED',
    message: `The name ${ENQUEUED_PLAN} is that of the jobs that were enqueued.`,
    fix: `Give the workplan another one with a line such as plan_id=${ENQUEUED_PLAN}-2.`,
  };
}

interface Taker {
  take: (name: string, value: string, offset: number) => void;
  mistakes: Mistake[];
}

function takePlanId(text: string, offset: number, { take, mistakes }: Taker): void {
  const [, quote = '', inner = ''] = /^(["']?)(.*?)\1\s*$/.exec(text) ?? [];
  if (PLAN_ID.test(inner)) return take('plan_id', inner, offset + quote.length);
  mistakes.push({
    offset,
    code: 'PLAN_ID_INVALID',
    message: `${quoted(text)} cannot name a workplan.`,
    fix: 'Use up to 64 of A-Z a-z 0-9 _ . - and begin with a letter, a digit or _.',
  });
}

function readPolicies(text: string, offset: number, { take, mistakes }: Taker): void {
  let at = offset;
  for (const part of text.split(',')) {
    const begin = at + part.length - part.trimStart().length;
    at += part.length + 1;
    const [name = '', value] = part
      .trim()
      .split('=')
      .map((one) => one.trim());
    const known = POLICIES.find((one) => one === name.toLowerCase());
    if (name.toLowerCase() === 'plan_id') takePlanId(value ?? '', begin, { take, mistakes });
    else if (known === undefined) mistakes.push(unknownPolicy(name, begin));
    else if (!/^(?:true|false)$/i.test(value ?? '')) mistakes.push(badValue(known, begin));
    else take(known, value!.toLowerCase(), begin);
  }
}

function unknownPolicy(name: string, offset: number): Mistake {
  const near = nearest(name.toLowerCase(), POLICIES);
  return {
    offset,
    code: 'POLICY_UNKNOWN',
    message: `There is no policy ${quoted(name)}.`,
    fix: near === undefined ? `Policies are ${POLICIES.join(', ')}.` : `Did you mean ${near}=true?`,
  };
}

function badValue(name: Policy, offset: number): Mistake {
  return {
    offset,
    code: 'POLICY_VALUE',
    message: `The policy ${name} is neither true nor false.`,
    fix: `Write ${name}=true or leave it out.`,
  };
}

/** Every line with a marker of an idea that no step takes up, wherever it stands, also in code. */
export function orphans(text: string): Mistake[] {
  const found: Mistake[] = [];
  let offset = 0;
  for (const line of splitLines(text)) {
    const at = line.indexOf('TODO_ORPHAN:');
    if (at !== -1)
      found.push({
        offset: offset + at,
        code: 'TODO_ORPHAN',
        message: `No step takes up the idea ${quoted(line.slice(at + 12).trim())}.`,
        fix: 'Make a step of it, or take accrue_all_ideas from the policy.',
      });
    offset += line.length + (text.startsWith('\r\n', offset + line.length) ? 2 : 1);
  }
  return found;
}
