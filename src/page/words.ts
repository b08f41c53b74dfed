import type { Kind } from './rows.ts';

/** What each kind is called. */
export const KIND_WORDS: Record<Kind, string> = {
  new: 'new',
  worsened: 'worsened',
  found: 'finding',
  unknown: 'unknown',
  rule_changed: 'rule changed',
  softened: 'softened',
  fixed: 'fixed',
  gone: 'gone',
  edited: 'edited',
  moved: 'moved',
  accepted: 'accepted',
  unchanged: 'unchanged',
};

export type Tone = 'worse' | 'better' | 'unsure' | 'calm';

const TONES: Partial<Record<Kind, Tone>> = {
  new: 'worse',
  worsened: 'worse',
  found: 'worse',
  unknown: 'unsure',
  rule_changed: 'unsure',
  softened: 'better',
  fixed: 'better',
  gone: 'better',
};

/** Which colour a kind wears. */
export function toneOf(kind: Kind): Tone {
  return TONES[kind] ?? 'calm';
}

/** A number with its thousands apart. */
export function number(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, singular: string, many = `${singular}s`): string {
  return `${number(count)} ${count === 1 ? singular : many}`;
}
