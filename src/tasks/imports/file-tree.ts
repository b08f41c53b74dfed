/** The paths of a snapshot as a tree: which files and folders there are. Folders have no slash at the end; the top is ''. */
export class FileTree {
  private readonly files: ReadonlySet<string>;
  private readonly folders = new Set<string>(['']);

  constructor(paths: Iterable<string>) {
    this.files = new Set(paths);
    for (const path of this.files)
      for (let folder = folderOf(path); !this.folders.has(folder); folder = folderOf(folder))
        this.folders.add(folder);
  }

  isFile(path: string): boolean {
    return this.files.has(path);
  }

  isFolder(path: string): boolean {
    return this.folders.has(path);
  }
}

/** The folder that holds a path; '' for what lies at the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** A folder and all around it, the innermost first, the top last. */
export function* foldersUpFrom(folder: string): Generator<string> {
  for (let at = folder; ; at = folderOf(at)) {
    yield at;
    if (at === '') return;
  }
}

/** `./` and `..` worked off; undefined when it leads out of the tree. */
export function joinPath(folder: string, relative: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
