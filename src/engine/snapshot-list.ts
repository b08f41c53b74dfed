import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { runGit } from '../git/program.ts';
import { findRepository } from '../git/repository.ts';
import { linkWarning, submoduleWarning } from '../git/tree.ts';
import { invalidPath } from '../records/path.ts';
import type { SnapshotWarning } from '../records/snapshot.ts';
import { systemErrorCode, UserError } from '../util/errors.ts';
import { readSmallFile, specialWarning, unreadableWarning } from './snapshot-read.ts';

/** What a directory holds: plain files to read, and what was left out. */
export interface Listing {
  /** Relative, `/`-separated, in no order. */
  paths: string[];
  warnings: SnapshotWarning[];
}

export interface ListingRules {
  /** Absolute. */
  dir: string;
  /** Root of the store that takes the snapshot: it may lie inside the tree. */
  store: string | undefined;
  includeHidden: boolean;
}

/** Larger ignore files are no ignore files. */
const IGNORE_FILE_BYTES = 1024 * 1024;

/**
 * Lists the files of a directory as a developer sees them: in a git worktree those that git tracks or would add, else
 * all that no `.gitignore` names. Links are never followed; `.git` and `.codebatch` folders and the store are left out.
 * Throws `SOURCE_NOT_FOUND`, `GIT_UNSAFE`.
 */
export async function listDirectory(rules: ListingRules): Promise<Listing> {
  if (!lstatSync(rules.dir, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError('SOURCE_NOT_FOUND', `${rules.dir} is not a directory.`);
  const collector = new Collector(rules);
  const names = await gitNames(rules.dir);
  if (names) collectNames(names, collector);
  else walk(rules.dir, collector);
  return collector.listing;
}

/** Names that git tracks or would add, or undefined where git has no say: outside of a worktree, or in what it ignores. */
async function gitNames(dir: string): Promise<Buffer[] | undefined> {
  try {
    const repository = await findRepository(dir);
    if (!repository) return undefined;
    const ignored = await runGit(dir, ['check-ignore', '--quiet', '.'], { allow: [1, 128] });
    if (ignored.code === 0) return undefined;
  } catch (error) {
    if (error instanceof UserError && error.code === 'GIT_MISSING') return undefined;
    throw error;
  }
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await runGit(dir, args);
  // A path in conflict is listed once for each side.
  const seen = new Set<string>();
  const names: Buffer[] = [];
  for (let start = 0; start < stdout.length;) {
    const end = stdout.indexOf(0, start);
    const name = stdout.subarray(start, end);
    const key = name.toString('latin1');
    if (!seen.has(key)) names.push(name);
    seen.add(key);
    start = end + 1;
  }
  return names;
}

/** Sorts what is met into files and warnings. */
class Collector {
  readonly listing: Listing = { paths: [], warnings: [] };
  readonly dir: string;
  private readonly includeHidden: boolean;
  /** Path of the store inside the tree. */
  private readonly store: string | undefined;

  constructor(rules: ListingRules) {
    this.dir = rules.dir;
    this.includeHidden = rules.includeHidden;
    const inside = rules.store === undefined ? '' : relative(rules.dir, resolve(rules.store));
    if (inside !== '' && !inside.startsWith('..') && resolve(rules.dir, inside) === resolve(rules.store!))
      this.store = inside.split(sep).join('/');
  }

  /** Whether a name of one segment is left out without a word. */
  isLeftOut(name: string): boolean {
    return name === '.git' || name === '.codebatch' || (!this.includeHidden && name.startsWith('.'));
  }

  /** Left out without a word: a snapshot must not depend on where its store lies. */
  isStore(path: string): boolean {
    return this.store !== undefined && (path === this.store || path.startsWith(`${this.store}/`));
  }

  warn(warning: SnapshotWarning): void {
    this.listing.warnings.push(warning);
  }
}

function collectNames(names: readonly Buffer[], collector: Collector): void {
  const real = new Map<string, boolean>();
  for (const bytes of names) {
    const text = isUtf8(bytes) ? bytes.toString('utf8') : undefined;
    // An untracked repository inside is listed as a folder.
    const isFolder = text?.endsWith('/') ?? bytes.at(-1) === 47;
    const path = isFolder ? text?.slice(0, -1) : text;
    if ((path ?? bytes.toString('latin1')).split('/').some((name) => collector.isLeftOut(name))) continue;
    const problem = invalidPath(path ?? bytes);
    if (problem) collector.warn(problem);
    else if (!collector.isStore(path!) && inRealFolders(collector.dir, path!, real))
      collectName(path!, collector);
  }
}

function collectName(path: string, collector: Collector): void {
  let met;
  try {
    met = lstatSync(join(collector.dir, path), { throwIfNoEntry: false });
  } catch (error) {
    // A folder on the way may have become a file, or may not be entered.
    if (systemErrorCode(error) !== 'ENOTDIR') collector.warn(unreadableWarning(path, error));
    return;
  }
  // Tracked, but deleted in the worktree.
  if (!met) return;
  if (met.isFile()) collector.listing.paths.push(path);
  else if (met.isSymbolicLink()) collector.warn(linkWarning(path));
  else if (met.isDirectory()) collector.warn(submoduleWarning(path));
  else collector.warn(specialWarning(path));
}

/** False below a link: git tracks files of a folder that was since replaced by a link to elsewhere. */
function inRealFolders(dir: string, path: string, known: Map<string, boolean>): boolean {
  const cut = path.lastIndexOf('/');
  if (cut === -1) return true;
  const folder = path.slice(0, cut);
  let real = known.get(folder);
  if (real === undefined) {
    real = inRealFolders(dir, folder, known) && !isLink(join(dir, folder));
    known.set(folder, real);
  }
  return real;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    // What cannot be looked at is told when the file itself is.
    return false;
  }
}

/** Ignore rules of a folder and of those above it, the nearest first. */
interface IgnoreRules {
  folder: string;
  rules: Ignore;
  above: IgnoreRules | undefined;
}

function walk(dir: string, collector: Collector): void {
  const open: { folder: string; ignored: IgnoreRules | undefined }[] = [{ folder: '', ignored: undefined }];
  for (let at = open.pop(); at; at = open.pop()) {
    const { folder } = at;
    let met: Dirent<Buffer>[];
    try {
      met = readdirSync(join(dir, folder), { withFileTypes: true, encoding: 'buffer' });
    } catch (error) {
      collector.warn(unreadableWarning(folder === '' ? '.' : folder, error));
      continue;
    }
    const ignored = rulesOf(dir, folder, at.ignored);
    for (const entry of met) {
      const bytes = entry.name;
      const name = isUtf8(bytes) ? bytes.toString('utf8') : undefined;
      if (collector.isLeftOut(name ?? bytes.toString('latin1'))) continue;
      const prefix = folder === '' ? '' : `${folder}/`;
      const problem = invalidPath(
        name === undefined ? Buffer.concat([Buffer.from(prefix), bytes]) : prefix + name,
      );
      if (problem) {
        collector.warn(problem);
        continue;
      }
      const path = prefix + name!;
      if (collector.isStore(path) || isIgnored(path, entry.isDirectory(), ignored)) continue;
      if (entry.isDirectory()) open.push({ folder: path, ignored });
      else if (entry.isFile()) collector.listing.paths.push(path);
      else if (entry.isSymbolicLink()) collector.warn(linkWarning(path));
      else collectUnknown(path, entry, collector);
    }
  }
}

/** Some file systems do not say in the listing what a name is. */
function collectUnknown(path: string, entry: Dirent<Buffer>, collector: Collector): void {
  if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice())
    collector.warn(specialWarning(path));
  else collectName(path, collector);
}

function rulesOf(dir: string, folder: string, above: IgnoreRules | undefined): IgnoreRules | undefined {
  const bytes = readSmallFile(join(dir, folder, '.gitignore'), IGNORE_FILE_BYTES);
  if (!bytes) return above;
  return { folder, rules: ignore({ allowRelativePaths: true }).add(bytes.toString('utf8')), above };
}

/** The nearest file that has something to say decides. */
function isIgnored(path: string, isFolder: boolean, from: IgnoreRules | undefined): boolean {
  for (let at = from; at; at = at.above) {
    const inside = at.folder === '' ? path : path.slice(at.folder.length + 1);
    const verdict = at.rules.test(isFolder ? `${inside}/` : inside);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
