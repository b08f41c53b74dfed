import type { SnapshotWarning } from '../records/snapshot.ts';
import { compareStrings } from '../util/json.ts';
import { runGit } from './program.ts';
import type { Repository } from './repository.ts';

/** A file of a git tree. */
export interface TreeEntry {
  path: string;
  /** Git's object id of the blob. */
  oid: string;
}

const MODES: Record<string, { reason: string; what: string }> = {
  '120000': { reason: 'symlink', what: 'a symbolic link' },
  '160000': { reason: 'submodule', what: 'a submodule' },
};

/** Files of a git tree, sorted by path, and a warning for everything that is not a plain file with a UTF-8 name. */
export async function listTree(
  repository: Repository,
  tree: string,
  env?: NodeJS.ProcessEnv,
): Promise<{ entries: TreeEntry[]; warnings: SnapshotWarning[] }> {
  const listing = await runGit(
    repository.root,
    ['ls-tree', '-r', '-z', '--full-tree', tree],
    env ? { env } : {},
  );
  const entries: TreeEntry[] = [];
  const warnings: SnapshotWarning[] = [];
  for (let start = 0; start < listing.length;) {
    const end = listing.indexOf(0, start);
    const tab = listing.indexOf(9, start);
    const [mode, , oid] = listing.toString('latin1', start, tab).split(' ');
    const name = readName(listing.subarray(tab + 1, end));
    start = end + 1;
    const special = MODES[mode!];
    if (name.invalid)
      warnings.push({ path: name.path, reason: 'invalid_path', message: `${name.path}: ${name.invalid}` });
    else if (special)
      warnings.push({
        path: name.path,
        reason: special.reason,
        message: `${name.path} is ${special.what} and was left out`,
      });
    else entries.push({ path: name.path, oid: oid! });
  }
  entries.sort((a, b) => compareStrings(a.path, b.path));
  return { entries, warnings: [...warnings, ...caseCollisions(entries)] };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A file name from its bytes; one that cannot be a path of a snapshot comes escaped, with the reason. */
export function readName(bytes: Uint8Array): { path: string; invalid?: string } {
  let path: string;
  try {
    path = strictUtf8.decode(bytes);
  } catch {
    return { path: escapeBytes(bytes), invalid: 'the name is not valid UTF-8' };
  }
  // oxlint-disable-next-line no-control-regex
  return /[\x00-\x1f\x7f]/.test(path)
    ? { path: escapeBytes(bytes), invalid: 'the name holds control characters' }
    : { path };
}

function escapeBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
  ).join('');
}

/** A warning for each group of paths that are one on a case-insensitive file system. All of them are kept. */
export function caseCollisions(entries: readonly { path: string }[]): SnapshotWarning[] {
  const groups = new Map<string, string[]>();
  for (const { path } of entries) {
    const key = path.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => ({
      paths,
      reason: 'case_collision',
      message: `${paths.join(' and ')} are one file on systems that ignore case`,
    }));
}
