import { compareStrings } from '../../util/json.ts';
import { folderOf, foldersUpFrom, type FileTree } from './file-tree.ts';
import { PYTHON_STDLIB } from './python-stdlib.ts';

/** An import as written: `from ..a import b` is level 2, module `a`, name `b`. */
export interface PythonImport {
  module: string;
  level: number;
  /** Taken from the module; `*` for all; undefined when the module itself is bound. */
  name?: string;
}

/** Folders beside or above a package that people put on the path by convention. */
const SOURCE_FOLDERS = ['src', 'lib', 'python'];

/**
 * Finds the files of Python imports. A package root is a folder that holds a top-level package: from any file upwards
 * while there is an `__init__`. Absolute names are looked for at the importer's own root, at the folders around it
 * (namespace packages) and their `src`, and at last at the one other root that has a package of the name.
 */
export class PythonModules {
  private readonly tree: FileTree;
  /** Roots by the name of a top-level package in them. */
  private readonly rootsOf = new Map<string, string[]>();
  private readonly packageRoots = new Map<string, string>();
  private readonly found = new Map<string, string | undefined>();

  /** @param paths all paths of the tree, in any order */
  constructor(tree: FileTree, paths: Iterable<string>) {
    this.tree = tree;
    const tops = new Set<string>();
    for (const path of paths) {
      if (!/(^|\/)__init__\.pyi?$/.test(path)) continue;
      const folder = folderOf(path);
      const root = this.rootOf(folder);
      if (folder !== root)
        tops.add(folder.split('/', root === '' ? 1 : root.split('/').length + 1).join('/'));
    }
    for (const top of [...tops].sort(compareStrings)) {
      const name = top.slice(top.lastIndexOf('/') + 1);
      const known = this.rootsOf.get(name);
      if (known) known.push(folderOf(top));
      else this.rootsOf.set(name, [folderOf(top)]);
    }
  }

  /** The file that an import in `importer` reads, or undefined when it is not in the tree. */
  resolve(wanted: PythonImport, importer: string): string | undefined {
    const folder = folderOf(importer);
    const stub = importer.endsWith('.pyi');
    const key = `${folder}\0${stub ? 'i' : ''}${'.'.repeat(wanted.level)}${wanted.module}\0${wanted.name ?? ''}`;
    if (!this.found.has(key)) this.found.set(key, this.find(wanted, folder, stub));
    const file = this.found.get(key);
    // A name that a package takes from itself and that is no file here is made elsewhere (a compiled module).
    const fromItself = file === importer && wanted.name !== undefined && isInit(importer);
    return fromItself ? undefined : file;
  }

  private find(wanted: PythonImport, folder: string, stub: boolean): string | undefined {
    if (wanted.level === 0) {
      const [top = ''] = wanted.module.split('.', 1);
      if (PYTHON_STDLIB.has(top) && !this.isOwnLibrary(top, folder)) return undefined;
      for (const root of this.searchPath(top, folder)) {
        const found = this.inRoot(root, wanted, stub);
        if (found !== undefined) return found;
        // A regular package is whole in one place: what it lacks is nowhere else.
        if (this.isPackage(at(root, top))) return undefined;
      }
      return undefined;
    }
    let base = folder;
    for (let up = 1; up < wanted.level; up++) {
      if (base === '') return undefined;
      base = folderOf(base);
    }
    return this.inRoot(base, wanted, stub);
  }

  /** The module under a root: of `from m import n` the file `m.n` where there is one, else `m`. */
  private inRoot(root: string, { module, name }: PythonImport, stub: boolean): string | undefined {
    const path = module === '' ? root : at(root, module.replaceAll('.', '/'));
    const inside = name === undefined || name === '*' ? undefined : this.moduleFile(at(path, name), stub);
    return inside ?? this.moduleFile(path, stub);
  }

  /** The file of a module by its path without extension: a package before a module, as Python has it. */
  private moduleFile(path: string, stub: boolean): string | undefined {
    const endings = stub ? ['.pyi', '.py'] : ['.py', '.pyi'];
    return [
      ...endings.map((ending) => at(path, `__init__${ending}`)),
      ...endings.map((ending) => path + ending),
    ].find((file) => this.tree.isFile(file));
  }

  private *searchPath(top: string, folder: string): Generator<string> {
    const tried = new Set<string>();
    for (const around of foldersUpFrom(this.rootOf(folder)))
      for (const root of [around, ...SOURCE_FOLDERS.map((name) => at(around, name))])
        if (!tried.has(root) && (root === around || this.tree.isFolder(root))) {
          tried.add(root);
          yield root;
        }
    const others = (this.rootsOf.get(top) ?? []).filter((root) => !tried.has(root));
    // Of several packages of one name nobody can say which one is meant.
    if (others.length === 1) yield others[0]!;
  }

  /** The folder above the outermost package around a folder; the folder itself when it is no package. */
  private rootOf(folder: string): string {
    const known = this.packageRoots.get(folder);
    if (known !== undefined) return known;
    const root = folder !== '' && this.isPackage(folder) ? this.rootOf(folderOf(folder)) : folder;
    this.packageRoots.set(folder, root);
    return root;
  }

  /**
   * True when a name of Python's own library means a file here after all: a package beside the importer's, or a module
   * beside it. A lone `logging.py` among scripts may hide Python's or not, by how they are started.
   */
  private isOwnLibrary(top: string, folder: string): boolean {
    const root = this.rootOf(folder);
    return this.isPackage(at(root, top)) || (folder !== root && this.tree.isFile(at(root, `${top}.py`)));
  }

  private isPackage(folder: string): boolean {
    return this.tree.isFile(at(folder, '__init__.py')) || this.tree.isFile(at(folder, '__init__.pyi'));
  }
}

function at(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function isInit(path: string): boolean {
  return /(^|\/)__init__\.pyi?$/.test(path);
}
