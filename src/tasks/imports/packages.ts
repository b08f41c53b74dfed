import ignore from 'ignore';
import { compareStrings } from '../../util/json.ts';
import { folderOf, foldersUpFrom } from './file-tree.ts';
import { isRecord } from './subpaths.ts';

/** What manifests of one kind say, by path. */
export type Manifests = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** A package of the tree: its folder and what its `package.json` says. */
export interface Package {
  readonly folder: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The packages of a tree: by folder, by name inside a workspace, and in committed `node_modules`. */
export class Packages {
  private readonly byFolder = new Map<string, Package>();
  /** Members by name, of each folder that declares a workspace. */
  private readonly workspaces = new Map<string, ReadonlyMap<string, Package>>();

  /**
   * @param manifests `package.json` files
   * @param pnpm `pnpm-workspace.yaml` files
   */
  constructor(manifests: Manifests, pnpm: Manifests) {
    for (const [path, data] of manifests) this.byFolder.set(folderOf(path), { folder: folderOf(path), data });
    const declared = new Map<string, string[]>();
    for (const { folder, data } of this.byFolder.values()) {
      const { workspaces } = data;
      const globs = stringsOf(isRecord(workspaces) ? workspaces['packages'] : workspaces);
      if (globs.length > 0) declared.set(folder, globs);
    }
    for (const [path, { packages }] of pnpm) {
      const globs = stringsOf(packages);
      if (globs.length > 0) declared.set(folderOf(path), globs);
    }
    for (const [folder, globs] of declared) this.workspaces.set(folder, this.membersOf(folder, globs));
  }

  at(folder: string): Package | undefined {
    return this.byFolder.get(folder);
  }

  /** The package that a folder is part of. */
  around(folder: string): Package | undefined {
    for (const each of foldersUpFrom(folder)) {
      const found = this.byFolder.get(each);
      if (found) return found;
    }
    return undefined;
  }

  /** The package that a name means in a folder, or undefined when it is not in the tree. */
  named(name: string, folder: string): Package | undefined {
    const own = this.around(folder);
    if (own?.data['name'] === name) return own;
    for (const each of foldersUpFrom(folder)) {
      const installed = this.byFolder.get(`${each === '' ? '' : `${each}/`}node_modules/${name}`);
      const found = installed ?? this.workspaces.get(each)?.get(name);
      if (found) return found;
    }
    return undefined;
  }

  private membersOf(root: string, globs: readonly string[]): Map<string, Package> {
    const matches = workspaceMatcher(globs);
    const members = new Map<string, Package>();
    const folders = [...this.byFolder.keys()].sort(compareStrings);
    const prefix = root === '' ? '' : `${root}/`;
    for (const folder of folders) {
      const inside = folder === root || (folder.startsWith(prefix) && matches(folder.slice(prefix.length)));
      const one = this.byFolder.get(folder)!;
      const { name } = one.data;
      if (inside && typeof name === 'string' && !members.has(name)) members.set(name, one);
    }
    return members;
  }
}

/** Says whether a folder below the root is a member: some glob matches, and no later one with `!` takes it out. */
export function workspaceMatcher(globs: readonly string[]): (folder: string) => boolean {
  const rules = globs.flatMap((glob) => {
    const negative = glob.startsWith('!');
    return expandBraces(negative ? glob.slice(1) : glob).map((plain) => ({
      negative,
      matches: folderMatcher(plain.replace(/^(\.?\/)+/, '').replace(/\/+$/, '')),
    }));
  });
  return (folder) => {
    if (/(^|\/)node_modules(\/|$)/.test(folder)) return false;
    let member = false;
    for (const { negative, matches } of rules) if (member === negative && matches(folder)) member = !negative;
    return member;
  };
}

function folderMatcher(glob: string): (folder: string) => boolean {
  const pattern = ignore().add(`/${glob}/`);
  const depth = glob.includes('**') ? undefined : glob.split('/').length;
  // An ignore pattern holds for all below what it matches, a workspace glob only for that itself.
  return (folder) =>
    (depth === undefined || folder.split('/').length === depth) && pattern.ignores(`${folder}/`);
}

/** `{a,b}/c` as `a/c` and `b/c`, for the first braces, which is all that workspaces use. */
function expandBraces(glob: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(glob);
  if (!braces) return [glob];
  const [before, after] = [glob.slice(0, braces.index), glob.slice(braces.index + braces[0].length)];
  return braces[1]!.split(',').map((choice) => before + choice + after);
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
