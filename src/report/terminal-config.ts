import type { ConfigEffect } from '../records/config-effect.ts';
import type { Finding } from '../records/finding.ts';
import { plural } from '../util/text.ts';
import { cut } from './printable.ts';
import { listing } from './terminal-findings.ts';
import { first, rest, type View } from './terminal-view.ts';

/** Entries of each list that are shown before the rest is only counted. */
const SHOWN = 10;

/** What a change's own edit of rules and comments does: the edits, then what they hide and show. */
export function configSection(effect: ConfigEffect | undefined, view: View): string[] {
  if (!effect) return [];
  const would = effect.obeyed === false ? 'would ' : '';
  const verb = (word: string): string => (would === '' ? `${word}s` : `${would}${word}`);
  const edits = first(effect.edits, SHOWN, view).map((edit) => cut(`  ${edit}`, view.width));
  const title = would === '' ? 'Configuration' : "Configuration, edited by the change; the base's was kept";
  return [
    '',
    view.style('bold', effect.edits.length === 0 ? 'Configuration, by comments' : title),
    ...edits,
    ...rest(effect.edits.length - edits.length, 'more edit'),
    ...list(verb('hide'), effect.hidden, view),
    ...list(`${verb('lower')} the severity of`, effect.lowered, view),
    ...list(`${verb('raise')} the severity of`, effect.raised, view),
    ...list(verb('add'), effect.added, view),
    ...list('comments silence', effect.silenced, view),
    ...unknown(effect, view),
  ];
}

function list(what: string, findings: readonly Finding[], view: View): string[] {
  if (findings.length === 0) return [];
  return [
    view.style('bold', `${what} ${plural(findings.length, 'finding')}`),
    ...listing(findings, { ...view, shown: SHOWN }),
  ];
}

function unknown({ unknown: paths = [] }: ConfigEffect, view: View): string[] {
  if (paths.length === 0) return [];
  const lines = first(paths, SHOWN, view).map((path) => cut(`  ${path}`, view.width));
  return [
    'not known, as they were not analysed under both configurations',
    ...lines,
    ...rest(paths.length - lines.length, 'more file'),
  ];
}
