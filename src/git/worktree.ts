import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SnapshotWarning } from '../records/snapshot.ts';
import { systemErrorCode } from '../util/errors.ts';
import { gitText, runGit } from './program.ts';
import { objectOf, type Repository } from './repository.ts';

/** The worktree as git would commit it. */
export interface WorktreeTree {
  tree: string;
  /** Environment in which git sees this tree: it is in no object store of the repository. */
  env: NodeJS.ProcessEnv;
  /** True when it is the tree of the checked-out commit. */
  clean: boolean;
  /** What could not be added. */
  warnings: SnapshotWarning[];
  /** Removes the temporary index and objects; the tree is gone then. */
  dispose: () => void;
}

/** Nothing that this writes has to last, and nothing of it may reach the repository's own folder. */
const SETTINGS = [
  'core.splitIndex=false',
  'core.fsmonitor=false',
  'core.safecrlf=false',
  'core.compression=0',
  'core.fsync=none',
  'advice.addEmbeddedRepo=false',
];

/**
 * The tree that `git add -A && git commit` would make of the worktree, with filters, ignore files and modes as git
 * applies them. Works on a copy of the index and a temporary object folder: the repository stays as it is.
 * The caller calls `dispose`.
 */
export async function worktreeTree(repository: Repository): Promise<WorktreeTree> {
  const folder = mkdtempSync(join(tmpdir(), 'codebatch-worktree-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Also when the process is told to end in the middle of the work.
  process.once('exit', remove);
  const dispose = (): void => {
    process.off('exit', remove);
    remove();
  };
  try {
    const index = join(folder, 'index');
    const objects = join(folder, 'objects');
    const own = await gitText(repository.root, [
      'rev-parse',
      '--path-format=absolute',
      '--git-path',
      'index',
    ]);
    copyIndex(own, index);
    // A file and not GIT_ALTERNATE_OBJECT_DIRECTORIES: there a colon in the path would need quoting.
    mkdirSync(join(objects, 'info'), { recursive: true });
    writeFileSync(join(objects, 'info', 'alternates'), `${repository.objectsDir}\n`);
    const env = { GIT_OBJECT_DIRECTORY: objects };
    const indexed = { ...env, GIT_INDEX_FILE: index };
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    const add = [...settings, 'add', '--all', '--ignore-errors'];
    const added = await runGit(repository.root, add, { env: indexed, allow: [1] });
    // Blobs that the index names are where they were: looking for each would cost more than the rest.
    const write = [...settings, 'write-tree', '--missing-ok'];
    const tree = await gitText(repository.root, write, { env: indexed });
    const standing = repository.head && (await objectOf(repository, `${repository.head}^{tree}`));
    return { tree, env, clean: tree === standing, warnings: warningsOf(added.stderr), dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/**
 * Copies the index with its time. git takes a file for unchanged only when it is older than the index, so a younger
 * copy would hide an edit made in the moment of the last `git add`; an older one only makes git look closer.
 */
function copyIndex(from: string, to: string): void {
  try {
    copyFileSync(from, to);
    const seconds = (Math.floor(statSync(from).mtimeMs) - 1) / 1000;
    utimesSync(to, seconds, seconds);
  } catch (error) {
    // A new repository has none until the first `git add`.
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  }
}

/** git names what it could not add in lines of fixed English, one per path. */
function warningsOf(stderr: string): SnapshotWarning[] {
  const warnings = new Map<string, SnapshotWarning>();
  for (const line of stderr.split('\n')) {
    const path = UNADDED.map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
    if (path === undefined || warnings.has(path)) continue;
    const message = `${JSON.stringify(path)} could not be read as git would commit it: ${line.replace(/^\w+: /, '')}.`;
    warnings.set(path, { path, reason: 'unreadable', message });
  }
  return [...warnings.values()];
}

const UNADDED = [
  /^error: unable to index file '(.+)'$/,
  /^error: open\("(.+)"\): /,
  /^error: '(.+?)\/?' does not have a commit checked out$/,
  /^error: (.+): can only add regular files, symbolic links or git-directories$/,
  /^warning: could not open directory '(.+?)\/?': /,
];
