import { computed, signal } from '@preact/signals';
import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { printable } from '../report/printable.ts';
import { folderAt, foldersOf, foldersOfComplexity, type Folder } from './folders.ts';
import { context, filter, filters, selection, table } from './state.ts';
import { Text } from './text-view.tsx';
import { counted, number } from './words.ts';

/** Tiles in one folder; the rest is one tile. */
const MOST = 24;
const size = signal({ width: 800, height: 300 });

/** What tiles are as large as. */
const measure = signal<'findings' | 'complexity'>('findings');
const complexity = computed(() => foldersOfComplexity(context.complexity ?? []));
const tree = computed(() =>
  measure.value === 'findings' ? foldersOf(table, selection.value.anywhere) : complexity.value,
);
/** The folder that the path filter names, when it names one. */
const inside = computed(() => /^([^*?]+)\/\*\*$/.exec(filters.value.path.trim())?.[1] ?? '');

/** Where the findings are: folders by size, what got worse in red, what got better in green. Follows the filters. */
export function HotSpots(): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => (size.value = entry!.contentRect));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const folder = folderAt(tree.value, inside.value);
  return (
    <section class="hot-spots" aria-labelledby="hot-spots">
      <header>
        <h2 id="hot-spots">
          Hot spots <Crumbs path={folder.path} />
        </h2>
        {context.complexity ? <Measures /> : null}
      </header>
      <div class="map" ref={box}>
        {folder.weight === 0 ? (
          <p class="empty">No finding passes the filters.</p>
        ) : (
          layout(folder, size.value).map((node) => (
            <Tile key={`${node.data.path}/${node.data.name}`} node={node} />
          ))
        )}
      </div>
      {folder.weight === 0 ? null : (
        <p class="legend" aria-hidden="true">
          <i class="worse" /> mostly worse <i class="mixed" /> mixed or carried <i class="better" /> mostly
          better
          <span>area: {measure.value}</span>
        </p>
      )}
    </section>
  );
}

type Node = HierarchyRectangularNode<Folder>;

/** Two levels of tiles: folders, and in them what they hold. */
function layout(folder: Folder, { width, height }: { width: number; height: number }): Node[] {
  const root = hierarchy(trimmed(folder, 2), ({ children }) => children).sum((one) =>
    one.children.length === 0 ? one.weight : 0,
  );
  const made = treemap<Folder>()
    .tile(treemapSquarify.ratio(1.4))
    .size([width, height])
    .paddingInner(2)
    .paddingTop((node) => (node.depth === 1 && node.children ? 20 : 0))
    .round(true)(root);
  return made.descendants().filter((node) => node.depth > 0 && node.x1 > node.x0 && node.y1 > node.y0);
}

function trimmed(folder: Folder, levels: number): Folder {
  if (levels === 0) return { ...folder, children: [] };
  const kept = folder.children.slice(0, MOST);
  const rest = folder.children.slice(MOST);
  const sum = (field: 'weight' | 'worse' | 'better'): number =>
    rest.reduce((total, one) => total + one[field], 0);
  const others: Folder[] =
    rest.length === 0
      ? []
      : [
          {
            name: `${number(rest.length)} more`,
            path: folder.path,
            isFile: false,
            isRest: true,
            weight: sum('weight'),
            worse: sum('worse'),
            better: sum('better'),
            children: [],
          },
        ];
  return { ...folder, children: [...kept.map((one) => trimmed(one, levels - 1)), ...others] };
}

/** How red or green: the share of what changed, damped where few findings say little. */
function tint({ worse, better, weight }: Folder): Record<string, string> {
  const share = (worse - better) / Math.max(weight, 1);
  return {
    '--tint': share >= 0 ? 'var(--worse)' : 'var(--better)',
    '--much': `${Math.round(5 + 37 * Math.abs(share) ** 0.7)}%`,
  };
}

function Tile({ node }: { node: Node }): JSX.Element {
  const { data, x0, x1, y0, y1 } = node;
  const isGroup = node.children !== undefined && node.children.length > 0;
  const [across, down] = [x1 - x0, y1 - y0];
  const what = told(data);
  return (
    <button
      type="button"
      class={isGroup ? 'tile group' : 'tile'}
      style={{ left: `${x0}px`, top: `${y0}px`, width: `${across}px`, height: `${down}px`, ...tint(data) }}
      title={what}
      aria-label={what}
      onClick={() => filter({ path: data.isFile || data.path === '' ? data.path : `${data.path}/**` })}
    >
      {across > 44 && down > 17 ? (
        <span class="name">
          <Text value={data.name} />
          {data.isFile || data.isRest ? '' : '/'}
        </span>
      ) : null}
      {across > 44 && down > 34 && !isGroup ? <span class="count">{number(data.weight)}</span> : null}
      {isGroup && across > 120 ? <span class="count">{number(data.weight)}</span> : null}
    </button>
  );
}

/** Findings or complexity. */
function Measures(): JSX.Element {
  return (
    <p class="measures" role="group" aria-label="Size of the tiles">
      {(['findings', 'complexity'] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={measure.value === one}
          onClick={() => (measure.value = one)}
        >
          by {one}
        </button>
      ))}
    </p>
  );
}

/** What a tile says. */
function told({ path, name, isRest, weight, worse, better }: Folder): string {
  const where = `${isRest ? `${name} in ` : ''}${printable(path)}`;
  return measure.value === 'findings'
    ? `${where}: ${counted(weight, 'finding')}, ${number(worse)} worse, ${number(better)} better`
    : `${where}: complexity ${number(weight)}, ${number(worse)} added, ${number(better)} removed`;
}

/** The way up. */
function Crumbs({ path }: { path: string }): JSX.Element | null {
  if (path === '') return null;
  const names = path.split('/');
  return (
    <span class="crumbs">
      <button type="button" onClick={() => filter({ path: '' })}>
        all
      </button>
      {names.map((name, n) => (
        <span key={n}>
          /
          <button type="button" onClick={() => filter({ path: `${names.slice(0, n + 1).join('/')}/**` })}>
            <Text value={name} />
          </button>
        </span>
      ))}
    </span>
  );
}
