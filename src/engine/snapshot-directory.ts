import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { runGit } from '../git/program.ts';
import { findRepository } from '../git/repository.ts';
import { caseCollisions, readName } from '../git/tree.ts';
import { digestOf, type Digest } from '../records/digest.ts';
import { buildFileRecord, type FileRecord } from '../records/file.ts';
import type { SnapshotWarning, WarningReason } from '../records/snapshot.ts';
import { putObject, putObjectFile } from '../store/objects.ts';
import type { Store } from '../store/store.ts';
import { systemErrorCode, UserError } from '../util/errors.ts';
import { sha256Stream } from '../util/json.ts';
import type { Progress } from './compute.ts';

/** Larger files are streamed; smaller ones are read whole, which is faster. */
const WHOLE_FILE_BYTES = 4 * 1024 * 1024;

/** Folders that are never part of a snapshot, wherever they lie. */
const NEVER = new Set(['.git', '.codebatch']);

interface Found {
  files: FileRecord[];
  warnings: SnapshotWarning[];
}

/**
 * Reads the files of a directory. Which ones: in a git worktree those that git tracks or would add, else those that
 * `.gitignore` files do not name. Hidden files count. Links are not followed, and nothing but plain files is opened.
 * What cannot be taken becomes a warning.
 * Throws `SOURCE_NOT_FOUND`.
 */
export async function readDirectory(
  dir: string,
  options: { store?: Store; onProgress?: Progress },
): Promise<Found> {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('SOURCE_NOT_FOUND', `${dir} is not a directory.`);
  const root = realpathSync(dir);
  const { paths, warnings } = (await pathsFromGit(root)) ?? walk(root);
  const inside = options.store && insideOf(root, options.store.root);
  const wanted = paths.filter((path) => inside === undefined || !path.startsWith(inside));
  const files: FileRecord[] = [];
  for (const [at, path] of wanted.entries()) {
    const read = readOne(root, path, options.store);
    if ('reason' in read) warnings.push({ path, ...read });
    else files.push(buildFileRecord(path, read.digest, read.size));
    options.onProgress?.(at + 1, wanted.length);
  }
  return { files, warnings: [...warnings, ...caseCollisions(files)] };
}

/** The store's own path inside the directory, with a slash at the end; undefined when it lies elsewhere. */
function insideOf(root: string, store: string): string | undefined {
  return store.startsWith(root + sep)
    ? `${store
        .slice(root.length + 1)
        .split(sep)
        .join('/')}/`
    : undefined;
}

async function pathsFromGit(
  root: string,
): Promise<{ paths: string[]; warnings: SnapshotWarning[] } | undefined> {
  const repository = await findRepository(root);
  if (!repository) return undefined;
  const list = await runGit(root, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
  ]);
  const paths: string[] = [];
  const warnings: SnapshotWarning[] = [];
  for (let start = 0; start < list.length;) {
    const end = list.indexOf(0, start);
    const name = readName(list.subarray(start, end));
    start = end + 1;
    if (name.invalid) warnings.push(invalidPath(name.path, name.invalid));
    else if (!name.path.endsWith('/') && !name.path.split('/').some((part) => NEVER.has(part)))
      paths.push(name.path);
  }
  // A tracked file that was deleted is no longer there, which is no fault.
  return { paths: paths.filter((path) => lstatSync(join(root, path), { throwIfNoEntry: false })), warnings };
}

function invalidPath(path: string, why: string): SnapshotWarning {
  return { path, reason: 'invalid_path', message: `${path}: ${why}` };
}

/** Walks without recursion; each folder's `.gitignore` applies to what lies below it. */
function walk(root: string): { paths: string[]; warnings: SnapshotWarning[] } {
  const paths: string[] = [];
  const warnings: SnapshotWarning[] = [];
  const open: { folder: string; rules: { folder: string; rules: Ignore }[] }[] = [{ folder: '', rules: [] }];
  for (let at = open.pop(); at; at = open.pop()) {
    const rules = [...at.rules, ...rulesOf(root, at.folder)];
    for (const entry of entriesOf(root, at.folder, warnings)) {
      const name = readName(entry.name);
      const path = at.folder + name.path;
      const isFolder = entry.isDirectory();
      if (name.invalid) warnings.push(invalidPath(path, name.invalid));
      else if ((isFolder && NEVER.has(name.path)) || isIgnored(path, isFolder, rules)) continue;
      else if (isFolder) open.push({ folder: `${path}/`, rules });
      else paths.push(path);
    }
  }
  return { paths, warnings };
}

function entriesOf(root: string, folder: string, warnings: SnapshotWarning[]): Dirent<Buffer>[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    const message = `${folder} could not be listed (${systemErrorCode(error) ?? 'unknown error'}) and was left out`;
    warnings.push({ path: folder, reason: 'unreadable', message });
    return [];
  }
}

function rulesOf(root: string, folder: string): { folder: string; rules: Ignore }[] {
  const file = join(root, folder, '.gitignore');
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return [];
  return [{ folder, rules: ignore().add(readFileSync(file, 'utf8')) }];
}

/** The innermost file that says anything about a path decides. */
function isIgnored(
  path: string,
  isFolder: boolean,
  rules: readonly { folder: string; rules: Ignore }[],
): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const { ignored, unignored } = own.test(path.slice(folder.length) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

type ReadResult = { digest: Digest; size: number } | { reason: WarningReason; message: string };

/** Opens without following links and without waiting for pipes, and takes only plain files. */
function readOne(root: string, path: string, store: Store | undefined): ReadResult {
  const absolute = join(root, path);
  const leave = (reason: WarningReason, what: string): ReadResult => ({
    reason,
    message: `${path} ${what} and was left out`,
  });
  const kind = lstatSync(absolute, { throwIfNoEntry: false });
  if (kind?.isSymbolicLink()) return leave('symlink', 'is a symbolic link');
  if (kind && !kind.isFile()) return leave('special_file', 'is not a plain file');
  let file: number;
  try {
    file = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return leave('unreadable', `could not be read (${systemErrorCode(error) ?? 'unknown error'})`);
  }
  try {
    const before = fstatSync(file);
    if (!before.isFile()) return leave('special_file', 'is not a plain file');
    const read = readContent(file, before.size, store);
    const after = fstatSync(file);
    if (after.mtimeMs !== before.mtimeMs || after.size !== read.size)
      return leave('changed_while_read', 'was written to while it was read');
    return read;
  } catch (error) {
    if (systemErrorCode(error) === undefined || systemErrorCode(error) === 'ENOSPC') throw error;
    return leave('unreadable', `could not be read (${systemErrorCode(error)})`);
  } finally {
    closeSync(file);
  }
}

function readContent(file: number, size: number, store: Store | undefined): { digest: Digest; size: number } {
  if (size <= WHOLE_FILE_BYTES) {
    const bytes = readFileSync(file);
    return { digest: store ? putObject(store, bytes) : digestOf(bytes), size: bytes.length };
  }
  return store ? putObjectFile(store, file) : hashFile(file);
}

function hashFile(file: number): { digest: Digest; size: number } {
  const hash = sha256Stream();
  const buffer = Buffer.allocUnsafe(1024 * 1024);
  let size = 0;
  for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
    hash.update(buffer.subarray(0, count));
    size += count;
  }
  return { digest: `sha256:${hash.hex()}` as Digest, size };
}
