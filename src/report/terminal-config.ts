import type { ConfigEffect } from '../records/config-effect.ts';
import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { cut } from './printable.ts';
import { listing } from './terminal-findings.ts';
import { first, rest, type View } from './terminal-view.ts';

/** Entries of each list that are shown before the rest is only counted. */
const SHOWN = 10;

/** What a change's own edit of rules and comments does: the edits, then what they hide and show. */
export function configSection(report: Report, view: View): string[] {
  const { config_effect: effect } = report;
  if (!effect) return [];
  const would = effect.obeyed === false;
  const verb = (word: string): string =>
    would ? `Would ${word}` : `${word[0]!.toUpperCase()}${word.slice(1)}s`;
  const edits = first(effect.edits, SHOWN, view).map((edit) => cut(`  ${edit}`, view.width));
  const title = would ? "Configuration, edited by the change; the base's was kept" : 'Configuration';
  const above = new Set(
    [report.regressions, report.accepted, report.unknown].flatMap((list) => list.map(({ id }) => id)),
  );
  const list = (what: string, findings: readonly Finding[]): string[] =>
    findings.length === 0 ? [] : effectList(what, findings, { above, view });
  return [
    '',
    view.style('bold', effect.edits.length === 0 ? 'Configuration, by comments' : title),
    ...edits,
    ...rest(effect.edits.length - edits.length, 'more edit'),
    ...list(verb('hide'), effect.hidden),
    ...list(`${verb('lower')} the severity of`, effect.lowered),
    ...list(`${verb('raise')} the severity of`, effect.raised),
    ...list(verb('add'), effect.added),
    ...list('Comments silence', effect.silenced),
    ...unknown(effect, view),
  ];
}

/** One list of the effect; what was shown already is only counted. */
function effectList(
  what: string,
  findings: readonly Finding[],
  { above, view }: { above: ReadonlySet<string>; view: View },
): string[] {
  const left = findings.filter(({ id }) => !above.has(id));
  const shown = findings.length - left.length;
  const told = shown === 0 ? '' : `, ${shown.toLocaleString('en-US')} of them listed above`;
  return [
    view.style('bold', `${what} ${plural(findings.length, 'finding')}${told}`),
    ...listing(left, { ...view, shown: SHOWN }),
  ];
}

function unknown({ unknown: paths = [] }: ConfigEffect, view: View): string[] {
  if (paths.length === 0) return [];
  const lines = first(paths, SHOWN, view).map((path) => cut(`  ${path}`, view.width));
  return [
    'Not known, as they were not analysed under both configurations',
    ...lines,
    ...rest(paths.length - lines.length, 'more file'),
  ];
}
