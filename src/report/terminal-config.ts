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
  const edits = first(effect.edits, SHOWN, view).map((edit) => cut(`  ${edit}`, view.width));
  return [
    '',
    view.style('bold', configTitle(effect)),
    ...edits,
    ...rest(effect.edits.length - edits.length, 'more edit'),
    ...configLists(effect).flatMap(([what, findings]) => list(what, findings, view)),
    ...unknown(effect, view),
  ];
}

/** Whose edit it is: the change's, its comments', or one that was not obeyed. */
export function configTitle({ edits, obeyed }: ConfigEffect): string {
  if (edits.length === 0) return 'Configuration, by comments';
  return obeyed === false ? "Configuration, edited by the change; the base's was kept" : 'Configuration';
}

/** The lists of an effect, each with what is done to its findings: `hides`, `would hide`. */
export function configLists(effect: ConfigEffect): [what: string, findings: readonly Finding[]][] {
  const verb = (word: string): string => (effect.obeyed === false ? `would ${word}` : `${word}s`);
  return [
    [verb('hide'), effect.hidden],
    [`${verb('lower')} the severity of`, effect.lowered],
    [`${verb('raise')} the severity of`, effect.raised],
    [verb('add'), effect.added],
    ['comments silence', effect.silenced],
  ];
}

/** What stands above the files of `unknown`. */
export const CONFIG_UNKNOWN = 'not known, as they were not analysed under both configurations';

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
  return [CONFIG_UNKNOWN, ...lines, ...rest(paths.length - lines.length, 'more file')];
}
