import { BlobReader } from '../git/blobs.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import type { Report, Side } from '../records/report.ts';
import { readOwnFile } from '../store/jail.ts';
import { isError } from '../util/errors.ts';
import { decodeText } from '../util/text.ts';

/** Paths whose texts are wanted, by side. */
export interface WantedTexts {
  base?: readonly string[];
  head?: readonly string[];
}

/** Texts of a judged tree as they are now, to show what is around a place. */
export interface ShownTexts {
  /** The top of the tree on this disk. */
  root: string;
  /** Undefined for a text that was not wanted or is not to be had. */
  textOf: (path: string, side: 'base' | 'head') => string | undefined;
}

/**
 * Reads texts of a report's sides again: a commit's from git, a working tree's and a directory's from the disk. The
 * working tree may have changed since: who shows the texts compares them with the excerpts of the record.
 * @param cwd where the check was asked for
 */
export async function shownTexts(
  report: Pick<Report, 'base' | 'head'>,
  wanted: WantedTexts,
  cwd: string,
): Promise<ShownTexts> {
  const repository = await findRepository(cwd);
  const root = repository?.root ?? cwd;
  const texts = {
    base: await textsOf(report.base, wanted.base ?? [], { repository, root }),
    head: await textsOf(report.head, wanted.head ?? [], { repository, root }),
  };
  return { root, textOf: (path, side) => texts[side].get(path) };
}

async function textsOf(
  side: Side,
  paths: readonly string[],
  { repository, root }: { repository: Repository | undefined; root: string },
): Promise<Map<string, string>> {
  const wanted = [...new Set(paths)];
  if (side.kind === 'worktree' || side.kind === 'directory')
    return new Map(wanted.flatMap((path) => onDisk(root, path)));
  return side.kind === 'commit' && side.commit !== undefined && repository
    ? inCommit(repository, side.commit, wanted)
    : new Map();
}

function onDisk(root: string, path: string): [string, string][] {
  try {
    const text = readOwnFile({ root, path });
    return text === undefined ? [] : [[path, text]];
  } catch (error) {
    // A link, a folder or a file that nobody may read: there is the excerpt of the record.
    if (isError(error)) return [];
    throw error;
  }
}

async function inCommit(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  // Git takes one request a line.
  const names = new Map(
    paths.filter((path) => !/[\r\n]/.test(path)).map((path) => [`${commit}:${path}`, path]),
  );
  const texts = new Map<string, string>();
  if (names.size === 0) return texts;
  const reader = new BlobReader(repository);
  try {
    for await (const blob of reader.read([...names.keys()]))
      if ('bytes' in blob) texts.set(names.get(blob.oid)!, decodeText(blob.bytes).text);
  } finally {
    reader.close();
  }
  return texts;
}
