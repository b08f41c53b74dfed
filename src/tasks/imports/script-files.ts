import { joinPath, type FileTree } from './file-tree.ts';

/** Tried in this order for a path without one. TypeScript prefers its own, Node knows only JavaScript. */
const TYPESCRIPT_FIRST = [
  '.ts',
  '.tsx',
  '.d.ts',
  '.js',
  '.jsx',
  '.mts',
  '.cts',
  '.mjs',
  '.cjs',
  '.d.mts',
  '.d.cts',
  '.json',
];
const JAVASCRIPT_FIRST = [
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.d.ts',
  '.d.mts',
  '.d.cts',
  '.json',
];

/** TypeScript is imported by the name of the file that it will be compiled to. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts'],
  '.jsx': ['.tsx', '.d.ts'],
  '.mjs': ['.mts', '.d.mts'],
  '.cjs': ['.cts', '.d.cts'],
};

/** What the manifest of a folder names as its entry, as paths relative to it; absent without a manifest. */
export type FolderEntries = (folder: string) => readonly string[];

/** Finds the file that a path without its extension, with another's, or of a folder means. */
export class ScriptFiles {
  private readonly tree: FileTree;
  private readonly entries: FolderEntries;

  constructor(tree: FileTree, entries: FolderEntries) {
    this.tree = tree;
    this.entries = entries;
  }

  /** @param typescript whether TypeScript imports it, which looks for TypeScript first */
  find(path: string, typescript: boolean): string | undefined {
    return this.file(path, typescript) ?? this.folder(path, typescript);
  }

  /** As `find`, but never a folder. */
  file(path: string, typescript: boolean): string | undefined {
    const sources = this.sourcesOf(path);
    if (typescript) {
      const source = sources.find((candidate) => this.tree.isFile(candidate));
      if (source !== undefined) return source;
    }
    if (this.tree.isFile(path)) return path;
    const extensions = typescript ? TYPESCRIPT_FIRST : JAVASCRIPT_FIRST;
    return [...extensions.map((extension) => path + extension), ...sources].find((candidate) =>
      this.tree.isFile(candidate),
    );
  }

  private sourcesOf(path: string): string[] {
    const extension = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
    const stem = path.slice(0, path.length - extension.length);
    return (SOURCES[extension] ?? []).map((source) => stem + source);
  }

  /** The entry that the folder's manifest names, else its `index`. */
  folder(folder: string, typescript: boolean): string | undefined {
    if (!this.tree.isFolder(folder)) return undefined;
    for (const entry of this.entries(folder)) {
      const path = joinPath(folder, entry);
      const found =
        path === undefined
          ? undefined
          : (this.file(path, typescript) ?? this.file(join(path, 'index'), typescript));
      if (found !== undefined) return found;
    }
    return this.file(join(folder, 'index'), typescript);
  }
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
