import type { Report } from '../records/report.ts';
import { SURFACE_CHANGES, type SurfaceChange } from '../records/surface.ts';
import { columnsOf, cut, wrap } from './printable.ts';
import { first, paragraph, rest, type Format, type View } from './terminal-view.ts';

/** Changes that are shown before the rest is only counted. */
const SHOWN = 20;

const STYLES: Record<SurfaceChange['change'], Format> = {
  removed: 'red',
  changed: 'yellow',
  moved: 'dim',
  added: 'green',
};

/** Exported names that were removed or changed, with their declarations; moved and added ones are counted. */
export function surfaceSection({ surface }: Report, view: View): string[] {
  if (surface.length === 0) return [];
  const breaking = surface.filter(isBreaking);
  const quiet = view.verbose
    ? (['moved', 'added'] as const).flatMap((word) => surface.filter(({ change }) => change === word))
    : [];
  const shown = first(breaking, SHOWN, view);
  return [
    '',
    ...paragraph(surfaceTitle(surface), { ...view, indent: 0 }).map((line) => view.style('bold', line)),
    ...shown.flatMap((change) => entry(change, view)),
    ...rest(breaking.length - shown.length),
    ...quiet.flatMap((change) => entry(change, view)),
  ];
}

/** True when a change of the surface may break who imports the name. */
export function isBreaking({ change }: SurfaceChange): boolean {
  return change === 'removed' || change === 'changed';
}

/** How many exported names were removed, changed, moved and added. */
export function surfaceTitle(surface: readonly SurfaceChange[]): string {
  const breaking = surface.some(isBreaking);
  const counts = SURFACE_CHANGES.map(
    (word) => [word, surface.filter(({ change }) => change === word).length] as const,
  );
  const told = counts.filter(
    ([word, count]) => count > 0 || (breaking && (word === 'removed' || word === 'changed')),
  );
  return `Public surface: ${told.map(([word, count]) => `${count.toLocaleString('en-US')} ${word}`).join(', ')}`;
}

function entry(
  { change, path, line, symbol, base, reason, signature, id }: SurfaceChange,
  view: View,
): string[] {
  const from = base && base.path !== path ? ` (from ${base.path})` : '';
  const why = reason === undefined ? '' : `: ${reason}`;
  const room = view.width - 10;
  const text = wrap(`${path}:${line} ${symbol}${why}${from}`, { width: room, most: view.verbose ? 40 : 3 });
  const end = text.at(-1) ?? '';
  const tail = view.style('dim', cut(id, room));
  const body = columnsOf(`${end} ${id}`) <= room ? [...text.slice(0, -1), `${end} ${tail}`] : [...text, tail];
  const head = body.map((part, at) =>
    at === 0 ? `  ${view.style(STYLES[change], change.padEnd(7))} ${part}` : `          ${part}`,
  );
  if (change === 'moved' || change === 'added') return head;
  const [before, after] = around(base?.signature, signature, view.width - 6);
  const lines = (mark: string, shown: readonly string[]): string[] =>
    shown.map((one) => `    ${mark} ${cut(one, view.width - 6)}`);
  return [
    ...head,
    ...lines('-', before).map((one) => view.style('red', one)),
    ...lines('+', after).map((one) => view.style('green', one)),
  ];
}

/** How much of what both have is shown before the place where they differ. */
const LEAD = 24;

/** Lines of two declarations; those too long for the screen begin shortly before they differ. */
export function around(
  base: string | undefined,
  head: string | undefined,
  width: number,
): [string[], string[]] {
  const [before, after] = [base?.split('\n') ?? [], head?.split('\n') ?? []];
  if (before.length !== 1 || after.length !== 1) return [before, after];
  const [one, other] = [before[0]!, after[0]!];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  if (Math.max(one.length, other.length) <= width || same <= 2 * LEAD) return [before, after];
  const shortened = (line: string): string => `${line.slice(0, LEAD)}… ${line.slice(same - LEAD)}`;
  return [[shortened(one)], [shortened(other)]];
}
