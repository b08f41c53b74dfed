import type { Report } from '../records/report.ts';
import type { SurfaceChange } from '../records/surface.ts';
import { cut } from './printable.ts';
import { first, rest, type Format, type View } from './terminal-view.ts';

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
  const of = (change: SurfaceChange['change']): SurfaceChange[] =>
    surface.filter((one) => one.change === change);
  const breaking = surface.filter(({ change }) => change === 'removed' || change === 'changed');
  const [moved, added] = [of('moved'), of('added')];
  const counts = [
    [of('removed').length, 'removed'],
    [of('changed').length, 'changed'],
    [moved.length, 'moved'],
    [added.length, 'added'],
  ] as const;
  const title = counts.filter(([count], n) => count > 0 || (n < 2 && breaking.length > 0));
  const shown = first(breaking, SHOWN, view);
  const quiet = view.verbose ? [...moved, ...added] : [];
  return [
    '',
    view.style(
      'bold',
      `Public surface: ${title.map(([count, word]) => `${count.toLocaleString('en-US')} ${word}`).join(', ')}`,
    ),
    ...shown.flatMap((change) => entry(change, view)),
    ...rest(breaking.length - shown.length),
    ...quiet.flatMap((change) => entry(change, view)),
  ];
}

function entry(
  { change, path, line, symbol, base, reason, signature, id }: SurfaceChange,
  view: View,
): string[] {
  const from = base && base.path !== path ? ` (from ${base.path})` : '';
  const why = reason === undefined ? '' : `: ${reason}`;
  const text = cut(`${path}:${line} ${symbol}${why}${from}`, Math.max(20, view.width - 20));
  const head = `  ${view.style(STYLES[change], change.padEnd(7))} ${text} ${view.style('dim', id)}`;
  if (change === 'moved' || change === 'added') return [head];
  const lines = (mark: string, shown: string | undefined): string[] =>
    shown === undefined ? [] : shown.split('\n').map((one) => `    ${mark} ${cut(one, view.width - 6)}`);
  return [
    head,
    ...lines('-', base?.signature).map((one) => view.style('red', one)),
    ...lines('+', signature).map((one) => view.style('green', one)),
  ];
}
