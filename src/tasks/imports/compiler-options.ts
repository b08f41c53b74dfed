import { compareStrings } from '../../util/json.ts';
import { folderOf, foldersUpFrom, joinPath } from './file-tree.ts';
import type { Manifests, Packages } from './packages.ts';
import { isRecord } from './subpaths.ts';

/** What a tsconfig says about modules, all paths from the top of the tree. */
export interface CompilerOptions {
  baseUrl?: string;
  /** Patterns with at most one `*`, in the order in which they are tried. */
  paths: readonly { pattern: string; targets: readonly string[] }[];
  rootDirs: readonly string[];
  outDir?: string;
  rootDir?: string;
}

const NOTHING: CompilerOptions = { paths: [], rootDirs: [] };

/** Length of a chain of `extends` that is followed; real ones stay below ten. */
const MAX_CHAIN = 32;

/** Finds the options that hold in a folder: those of the nearest `tsconfig.json` (or `jsconfig.json`). */
export class CompilerOptionsFinder {
  private readonly configs: Manifests;
  private readonly packages: Packages;
  private readonly byFolder = new Map<string, CompilerOptions>();
  private readonly byPath = new Map<string, CompilerOptions>();

  /** @param configs `tsconfig*.json` and `jsconfig.json` files */
  constructor(configs: Manifests, packages: Packages) {
    this.configs = configs;
    this.packages = packages;
  }

  in(folder: string): CompilerOptions {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const path = this.nearest(folder);
    const options = path === undefined ? NOTHING : this.withReferences(path);
    this.byFolder.set(folder, options);
    return options;
  }

  private nearest(folder: string): string | undefined {
    for (const each of foldersUpFrom(folder))
      for (const name of ['tsconfig.json', 'jsconfig.json']) {
        const path = each === '' ? name : `${each}/${name}`;
        if (this.configs.has(path)) return path;
      }
    return undefined;
  }

  /** A config that only lists others (`tsconfig.app.json`) maps nothing itself: the first that does speaks for it. */
  private withReferences(path: string): CompilerOptions {
    const own = this.read(path);
    const references = this.configs.get(path)?.['references'];
    if (maps(own) || !Array.isArray(references)) return own;
    for (const reference of references) {
      const target = isRecord(reference) ? reference['path'] : undefined;
      const other = typeof target === 'string' ? this.located(folderOf(path), target) : undefined;
      // Another folder's files are no business of this one.
      if (other === undefined || folderOf(other) !== folderOf(path)) continue;
      const options = this.read(other);
      if (maps(options)) return options;
    }
    return own;
  }

  private read(path: string): CompilerOptions {
    let options = this.byPath.get(path);
    if (!options) {
      options = this.merged(path);
      this.byPath.set(path, options);
    }
    return options;
  }

  /** The options of a config over those of the configs that it extends, of which a later one wins. */
  private merged(path: string): CompilerOptions {
    const chain = this.chainOf(path);
    const merged: CompilerOptions = { paths: [], rootDirs: [] };
    for (const from of chain) this.apply(merged, from, folderOf(path));
    return merged;
  }

  /** The config and all that it extends, the furthest first. */
  private chainOf(path: string): string[] {
    const chain: string[] = [];
    const open = [path];
    while (open.length > 0 && chain.length < MAX_CHAIN) {
      const each = open.pop()!;
      if (chain.includes(each)) continue;
      chain.unshift(each);
      for (const parent of [this.configs.get(each)?.['extends']].flat()) {
        const found = typeof parent === 'string' ? this.located(folderOf(each), parent) : undefined;
        if (found !== undefined) open.push(found);
      }
    }
    return chain;
  }

  /** The config that a relative path or a package name means. */
  private located(folder: string, written: string): string | undefined {
    const path = written.startsWith('.') ? joinPath(folder, written) : this.inPackage(folder, written);
    if (path === undefined) return undefined;
    const inFolder = path === '' ? 'tsconfig.json' : `${path}/tsconfig.json`;
    return [path, `${path}.json`, inFolder].find((candidate) => this.configs.has(candidate));
  }

  private inPackage(folder: string, written: string): string | undefined {
    const parts = written.split('/');
    const count = written.startsWith('@') ? 2 : 1;
    const found = this.packages.named(parts.slice(0, count).join('/'), folder);
    return found && joinPath(found.folder, parts.slice(count).join('/'));
  }

  private apply(merged: CompilerOptions, path: string, leaf: string): void {
    const options = this.configs.get(path)?.['compilerOptions'];
    if (!isRecord(options)) return;
    const folder = folderOf(path);
    const place = (value: unknown): string | undefined => {
      if (typeof value !== 'string') return undefined;
      const own = value.startsWith('${configDir}');
      return joinPath(own ? leaf : folder, own ? value.slice('${configDir}'.length) : value);
    };
    for (const field of ['baseUrl', 'outDir', 'rootDir'] as const) {
      const value = place(options[field]);
      if (value !== undefined) merged[field] = value;
    }
    if (Array.isArray(options['rootDirs']))
      merged.rootDirs = options['rootDirs'].flatMap((each) => place(each) ?? []);
    if (isRecord(options['paths'])) {
      const base = place(options['baseUrl']) ?? merged.baseUrl ?? folder;
      merged.paths = pathsOf(options['paths'], { base, leaf });
    }
  }
}

function maps(options: CompilerOptions): boolean {
  return options.paths.length > 0 || options.baseUrl !== undefined;
}

/** Exact names first, then by the length of what stands before the `*`, as TypeScript has it. */
function pathsOf(
  written: Record<string, unknown>,
  { base, leaf }: { base: string; leaf: string },
): CompilerOptions['paths'] {
  const prefix = (pattern: string): number =>
    pattern.includes('*') ? pattern.indexOf('*') : Number.POSITIVE_INFINITY;
  return Object.entries(written)
    .map(([pattern, targets]) => ({
      pattern,
      targets: (Array.isArray(targets) ? targets : []).flatMap((target: unknown) => {
        if (typeof target !== 'string') return [];
        const own = target.startsWith('${configDir}');
        return joinPath(own ? leaf : base, own ? target.slice('${configDir}'.length) : target) ?? [];
      }),
    }))
    .sort(
      (a, b) =>
        (prefix(a.pattern) === prefix(b.pattern) ? 0 : prefix(b.pattern) - prefix(a.pattern)) ||
        compareStrings(a.pattern, b.pattern),
    );
}
