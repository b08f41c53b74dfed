import type { FileComplexity } from '../records/page-data.ts';
import { byText, kindOf, type Table } from './rows.ts';

/** A folder or a file, and what was found in it. */
export interface Folder {
  name: string;
  /** From the root, without a slash at the end; empty for the root. */
  path: string;
  isFile: boolean;
  /** Stands for what is too small to be drawn. */
  isRest?: true;
  /** Findings, or complexity: what its tile is as large as. */
  weight: number;
  worse: number;
  better: number;
  children: Folder[];
}

const WORSE = new Set(['new', 'worsened', 'found']);
const BETTER = new Set(['fixed', 'softened', 'gone']);

interface Growing extends Folder {
  byName: Map<string, Growing>;
}

const empty = (name: string, path: string, isFile: boolean): Growing => ({
  name,
  path,
  isFile,
  weight: 0,
  worse: 0,
  better: 0,
  children: [],
  byName: new Map(),
});

/** The tree of folders of these rows, with their counts. Folders that hold one folder only are one with it. */
export function foldersOf(table: Table, rows: Uint32Array): Folder {
  const root = empty('', '', false);
  const { values, of } = table.columns.path;
  const chains = new Map<number, Growing[]>();
  for (const row of rows) {
    const path = of[row]!;
    let chain = chains.get(path);
    if (chain === undefined) chains.set(path, (chain = chainOf(root, values[path]!)));
    const kind = kindOf(table, row);
    for (const folder of chain) {
      folder.weight++;
      if (WORSE.has(kind)) folder.worse++;
      if (BETTER.has(kind)) folder.better++;
    }
  }
  return finished(root);
}

/** The same of the complexity of files: what was added to it counts as worse, what was taken away as better. */
export function foldersOfComplexity(files: readonly FileComplexity[]): Folder {
  const root = empty('', '', false);
  for (const [path, now, before] of files)
    for (const folder of chainOf(root, path)) {
      folder.weight += now;
      folder.worse += Math.max(0, now - before);
      folder.better += Math.max(0, before - now);
    }
  return finished(root);
}

/** Folders deeper than this are one: nobody sees them, and a hostile path may have thousands. */
const DEEPEST = 40;

function chainOf(root: Growing, path: string): Growing[] {
  const names = path.split('/');
  const chain = [root];
  for (let n = 0; n < Math.min(names.length, DEEPEST); n++) {
    const parent = chain.at(-1)!;
    const name = names[n]!;
    const isFile = n === names.length - 1;
    let child = parent.byName.get(name);
    if (child === undefined) {
      child = empty(name, names.slice(0, n + 1).join('/'), isFile);
      parent.byName.set(name, child);
    }
    chain.push(child);
  }
  return chain;
}

function finished(folder: Growing): Folder {
  const children = [...folder.byName.values()]
    .map(finished)
    .sort((a, b) => b.weight - a.weight || byText(a.name, b.name));
  const { byName: _byName, ...rest } = folder;
  const [only] = children;
  // The root stays the root, so that a path always leads to the same tile.
  if (only !== undefined && children.length === 1 && folder.path !== '' && !only.isFile)
    return { ...only, name: `${folder.name}/${only.name}` };
  return { ...rest, children };
}

/** The folder of a path, or the nearest one that holds it. */
export function folderAt(root: Folder, path: string): Folder {
  let folder = root;
  for (;;) {
    const next = folder.children.find(
      (child) => !child.isFile && (child.path === path || path.startsWith(`${child.path}/`)),
    );
    if (next === undefined) return folder;
    folder = next;
  }
}
