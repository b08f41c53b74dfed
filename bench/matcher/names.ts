import { replaceIn, type MarkedLine } from './marked-text.ts';

/** Words that are no names, or that the rules look for. */
export const KEYWORDS = new Set(
  'new def let var switch case in of is as not and or typeof instanceof import from return class function const export async await else elif while with print isinstance super console append push pipe self this None True False null undefined extends yield raise throw except finally'.split(
    ' ',
  ),
);

/** Writes another name wherever a line has one, in the messages of its marks too. */
export function renameIn(line: MarkedLine, name: string, other: string): void {
  for (const match of [...line.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].reverse())
    replaceIn(line, match.index, { length: name.length, by: other });
  for (const mark of line.marks) mark.message = mark.message.replace(`'${name}'`, `'${other}'`);
}
