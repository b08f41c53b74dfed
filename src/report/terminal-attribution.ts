import type { Finding } from '../records/finding.ts';
import type { Report } from '../records/report.ts';
import { plural } from '../util/text.ts';
import { columnsOf, cut, cutStart } from './printable.ts';
import { first, paragraph, rest, type View } from './terminal-view.ts';

/** How much is shown before the rest is only counted. */
const SHOWN = { commits: 20, findings: 10 } as const;

/** Who brought what: by commit, then what no commit brought, by reason, and what it cost to know. */
export function attribution(report: Report, view: View, ms?: number): string[] {
  const told = report.attribution;
  // Without regressions and improvements there is nothing that anybody brought.
  if (!told || told.commits.length + told.unattributed.length === 0) return [];
  const byId = new Map([...report.regressions, ...report.improvements].map((each) => [each.id, each]));
  const shown = first(told.commits, SHOWN.commits, view);
  const commits = shown.flatMap(({ commit, subject, findings }) => [
    cut(`${commit.slice(0, 10)} ${subject}`, view.width),
    ...entries(findings, { byId, view }),
  ]);
  const reasons = new Map<string, string[]>();
  for (const { finding, reason } of told.unattributed)
    reasons.set(reason, [...(reasons.get(reason) ?? []), finding]);
  const others = [...reasons].flatMap(([reason, findings]) => [
    ...paragraph(`no commit: ${reason}`, { ...view, indent: 0, hanging: 2 }),
    ...entries(findings, { byId, view }),
  ]);
  const cost = [
    `Compared ${plural(told.compared_commits, 'commit')}`,
    `${plural(told.compared_files, 'version')} of files that neither side has`,
    ...(ms === undefined ? [] : [`${(ms / 1000).toFixed(1)} s`]),
  ];
  return [
    '',
    view.style('bold', 'Brought by'),
    ...commits,
    ...rest(told.commits.length - shown.length, 'more commit'),
    ...others,
    ...paragraph(cost.join(', '), view).map((line) => view.style('dim', line)),
  ];
}

/** In the order of the report: what got worse first. */
function entries(
  ids: readonly string[],
  { byId, view }: { byId: ReadonlyMap<string, Finding>; view: View },
): string[] {
  const wanted = new Set(ids);
  const inOrder = [...byId.keys()].filter((id) => wanted.has(id));
  const shown = first(inOrder, SHOWN.findings, view).map((id) => {
    const { class: name, path, line, code } = byId.get(id)!;
    const tail = cut(`:${line} ${code} ${id}`, view.width - 20);
    const room = view.width - 11 - columnsOf(tail);
    return `  ${name.padEnd(8)} ${cutStart(path, room)}${tail}`;
  });
  return [...shown, ...rest(inOrder.length - shown.length)];
}
