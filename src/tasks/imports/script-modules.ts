import { CompilerOptionsFinder, type CompilerOptions } from './compiler-options.ts';
import { folderOf, joinPath, type FileTree } from './file-tree.ts';
import { Packages, type Manifests, type Package } from './packages.ts';
import { ScriptFiles } from './script-files.ts';
import { exportTargets, mapTargets, matchStar } from './subpaths.ts';

/** Folders that builds write to; what lies there is made from `src`. */
const BUILT = /^(?:\.\/)?(?:build|cjs|dist|es|esm|lib|out|types)\//;

/** How an import is looked up: what the importing file decides. */
interface Importer {
  folder: string;
  typescript: boolean;
  how: 'import' | 'require';
}

/**
 * Finds the files of JavaScript and TypeScript imports, as Node and TypeScript do: relative paths, `#imports`, the
 * `paths` of the nearest tsconfig, the package's own name, and workspaces. Where a manifest names a built file that is
 * not in the tree, its source is meant.
 */
export class ScriptModules {
  private readonly packages: Packages;
  private readonly options: CompilerOptionsFinder;
  private readonly files: ScriptFiles;
  private readonly found = new Map<string, string | undefined>();

  constructor(tree: FileTree, manifests: { packages: Manifests; pnpm: Manifests; compilers: Manifests }) {
    this.packages = new Packages(manifests.packages, manifests.pnpm);
    this.options = new CompilerOptionsFinder(manifests.compilers, this.packages);
    this.files = new ScriptFiles(tree, (folder) => entriesOf(this.packages.at(folder)));
  }

  /** The file that a specifier means in `importer`, or undefined when it is not in the tree. */
  resolve(specifier: string, importer: string): string | undefined {
    const from: Importer = {
      folder: folderOf(importer),
      typescript: /\.([cm]?ts|tsx)$/.test(importer),
      how: /\.c[jt]s$/.test(importer) ? 'require' : 'import',
    };
    const key = `${from.folder}\0${from.typescript ? 't' : 'j'}${from.how}\0${specifier}`;
    if (!this.found.has(key))
      this.found.set(key, this.find(specifier, from) ?? this.withoutQuery(specifier, from));
    return this.found.get(key);
  }

  /** Bundlers take `./icon.svg?raw`. */
  private withoutQuery(specifier: string, from: Importer): string | undefined {
    const query = specifier.indexOf('?');
    return query > 0 ? this.find(specifier.slice(0, query), from) : undefined;
  }

  private find(specifier: string, from: Importer): string | undefined {
    if (/^\.\.?(\/|$)/.test(specifier)) return this.relative(specifier, from);
    // Absolute paths and URLs (`node:fs`, `https://…`) lead out of the tree.
    if (specifier === '' || /^(\/|[a-z][a-z0-9+.-]+:)/i.test(specifier)) return undefined;
    return (
      this.mapped(specifier, from) ??
      (specifier.startsWith('#') ? this.internal(specifier, from) : this.named(specifier, from))
    );
  }

  private relative(specifier: string, from: Importer): string | undefined {
    const path = joinPath(from.folder, specifier);
    if (path === undefined) return undefined;
    // `./` and `..` are folders, whatever file of that name stands beside them.
    const folderOnly = /(^|\/)\.{0,2}$/.test(specifier);
    const direct = folderOnly
      ? this.files.folder(path, from.typescript)
      : this.files.find(path, from.typescript);
    return direct ?? this.inOtherRoots(path, from);
  }

  /** `rootDirs` lays several folders over each other. */
  private inOtherRoots(path: string, from: Importer): string | undefined {
    const { rootDirs } = this.options.in(from.folder);
    const own = rootDirs.filter((root) => isInside(path, root)).sort((a, b) => b.length - a.length)[0];
    if (own === undefined) return undefined;
    const rest = own === '' ? path : path.slice(own.length + 1);
    for (const root of rootDirs) {
      const other = root === own ? undefined : joinPath(root, rest);
      const found = other === undefined ? undefined : this.files.find(other, from.typescript);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** By `paths`, else from `baseUrl`. */
  private mapped(specifier: string, from: Importer): string | undefined {
    const { paths, baseUrl } = this.options.in(from.folder);
    for (const { pattern, targets } of paths) {
      const rest = pattern === specifier ? '' : matchStar(pattern, specifier);
      if (rest === undefined) continue;
      for (const target of targets) {
        const path = joinPath(
          '',
          target.replace('*', () => rest),
        );
        const found = path === undefined ? undefined : this.files.find(path, from.typescript);
        if (found !== undefined) return found;
      }
      break;
    }
    const based = baseUrl === undefined ? undefined : joinPath(baseUrl, specifier);
    return based === undefined ? undefined : this.files.find(based, from.typescript);
  }

  /** `#name`, by the `imports` of the package around. Its targets are files, or names of other packages. */
  private internal(specifier: string, from: Importer): string | undefined {
    const own = this.packages.around(from.folder);
    if (!own) return undefined;
    for (const target of mapTargets(own.data['imports'], specifier, from.how)) {
      const found = target.startsWith('./') ? this.target(target, own, from) : this.named(target, from);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private named(specifier: string, from: Importer): string | undefined {
    const parts = specifier.split('/');
    const count = specifier.startsWith('@') ? 2 : 1;
    const found = this.packages.named(parts.slice(0, count).join('/'), from.folder);
    if (!found) return undefined;
    const rest = parts.slice(count).join('/');
    const { exports } = found.data;
    if (exports !== undefined && exports !== null)
      return this.firstTarget(exportTargets(exports, rest === '' ? '.' : `./${rest}`, from.how), found, from);
    return rest === '' ? this.entry(found, from) : this.target(`./${rest}`, found, from);
  }

  /** The main file of a package without `exports`. */
  private entry(own: Package, from: Importer): string | undefined {
    const named = this.firstTarget(entriesOf(own), own, from);
    return named ?? this.firstTarget(['./index', './src/index'], own, from);
  }

  private firstTarget(targets: readonly string[], own: Package, from: Importer): string | undefined {
    for (const target of targets) {
      const found = this.target(target, own, from);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A path in a package, or the source that it is built from. */
  private target(target: string, own: Package, from: Importer): string | undefined {
    for (const path of [joinPath(own.folder, target), ...this.sourcesOf(target, own)]) {
      const found = path === undefined ? undefined : this.files.find(path, from.typescript);
      if (found !== undefined && isInside(found, own.folder)) return found;
    }
    return undefined;
  }

  private sourcesOf(target: string, own: Package): (string | undefined)[] {
    const options: CompilerOptions = this.options.in(own.folder);
    const built = joinPath(own.folder, target);
    const sources: (string | undefined)[] = [];
    const { outDir, rootDir = joinPath(own.folder, 'src') } = options;
    const stem = (path: string): string => path.replace(/\.d(\.[cm]?ts)$/, '$1');
    if (outDir !== undefined && built !== undefined && rootDir !== undefined && isInside(built, outDir))
      sources.push(joinPath(rootDir, stem(built.slice(outDir === '' ? 0 : outDir.length + 1))));
    for (let rest = target; BUILT.test(rest);) {
      rest = rest.replace(BUILT, '');
      sources.push(joinPath(own.folder, `src/${stem(rest)}`));
    }
    return sources;
  }
}

/** Entries that a manifest without `exports` names; what runs before what only describes it. */
function entriesOf(own: Package | undefined): string[] {
  if (!own) return [];
  const { module, main, types, typings } = own.data;
  return [module, main, types, typings].filter((each) => typeof each === 'string');
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
