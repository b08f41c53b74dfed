import { printable } from '../report/printable.ts';

/**
 * Characters that the runner's comparison of texts may skip, so that a command's marks stand together for it where they
 * do not for us. `printable` leaves marks and the selector that colours an emoji.
 */
const SKIPPED = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

const SKIPPED_ALL = new RegExp(SKIPPED, 'gu');

/**
 * Untrusted text as one line that the runner reads as no workflow command. It looks for `::name` at the start of a line,
 * after spaces, and for `##[name]` anywhere; line feeds, controls and what nobody sees are shown as escapes.
 */
export function neutral(text: string): string {
  let line = printable(text);
  const bare = line.replace(SKIPPED_ALL, '');
  // Marks between the signs: rare, and never worth showing where they could hide a command.
  if (bare !== line && (bare.includes('##[') || bare.includes('::'))) line = bare;
  line = line.replaceAll('##[', '## [');
  return /^\s*:/.test(line) ? `│ ${line}` : line;
}
