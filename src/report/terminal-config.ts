import type { ConfigEffect } from '../records/config-effect.ts';
import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { cutStart } from './printable.ts';
import { listing } from './terminal-findings.ts';
import { first, paragraph, rest, type View } from './terminal-view.ts';

/** Entries of each list that are shown before the rest is only counted. */
const SHOWN = 10;

/** What a change's own edit of rules and comments does: the edits, then what they hide and show. */
export function configSection(report: Report, view: View): string[] {
  const { config_effect: effect } = report;
  if (!effect) return [];
  const edits = first(effect.edits, SHOWN, view);
  const above = new Set(
    [report.regressions, report.accepted, report.unknown].flatMap((list) => list.map(({ id }) => id)),
  );
  return [
    '',
    ...paragraph(configTitle(effect), { ...view, indent: 0 }).map((line) => view.style('bold', line)),
    ...edits.flatMap((edit) => paragraph(edit, { ...view, hanging: 4 })),
    ...rest(effect.edits.length - edits.length, 'more edit'),
    ...configLists(effect).flatMap(([what, findings]) => effectList(what, findings, { above, view })),
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

/** One list of the effect; what was shown already is only counted. */
function effectList(
  what: string,
  findings: readonly Finding[],
  { above, view }: { above: ReadonlySet<string>; view: View },
): string[] {
  if (findings.length === 0) return [];
  const left = findings.filter(({ id }) => !above.has(id));
  const shown = findings.length - left.length;
  const told = shown === 0 ? '' : `, ${shown.toLocaleString('en-US')} of them listed above`;
  return [
    ...paragraph(`${capital(what)} ${plural(findings.length, 'finding')}${told}`, { ...view, indent: 0 }),
    ...listing(left, { ...view, shown: SHOWN, plain: ['unknown', 'rule_changed'] }),
  ];
}

function unknown({ unknown: paths = [] }: ConfigEffect, view: View): string[] {
  if (paths.length === 0) return [];
  const lines = first(paths, SHOWN, view).map((path) => `  ${cutStart(path, view.width - 2)}`);
  return [
    ...paragraph(capital(CONFIG_UNKNOWN), { ...view, indent: 0 }),
    ...lines,
    ...rest(paths.length - lines.length, 'more file'),
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
