import ignore from 'ignore';
import type { FileRecord } from '../records/file.ts';
import { UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { nearest } from '../util/text.ts';

/** Paths that a hint offers. */
const OFFERED = 5;

/**
 * Says whether a path is meant by one of several patterns: a path itself, a folder, or a glob as in `.gitignore`
 * (`*.py` anywhere, `src/*.py` from the root, `src/` all below it).
 * @returns undefined when there are no patterns: then every path is meant
 */
export function pathMatcher(patterns: readonly string[]): ((path: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined;
  const exact = new Set(patterns.map(plainPath));
  // A path may begin with what is a comment or an exception in such files, and the case of names counts.
  const globs = ignore({ ignorecase: false, allowRelativePaths: true }).add(
    patterns.map((pattern) => plainPath(pattern).replace(/^[!#]/, String.raw`\$&`)),
  );
  return (path) => exact.has(path) || globs.ignores(path);
}

/** A path as a person types it, in the form that snapshots have. */
export function plainPath(path: string): string {
  return path.replace(/^(?:\.\/+)+/, '').replaceAll(/\/{2,}/g, '/');
}

/** The error for a path or pattern that no file of a snapshot has, with the nearest that some have. */
export function fileNotFound(asked: string, files: Iterable<FileRecord>): UserError {
  const paths = [...new Set(Array.from(files, ({ path }) => path))].sort(compareStrings);
  const wanted = plainPath(asked);
  const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const namesakes = paths.filter((path) => nameOf(path) === nameOf(wanted)).slice(0, OFFERED);
  const near = nearest(wanted, paths);
  const offered = namesakes.length > 0 ? namesakes : near === undefined ? [] : [near];
  const known =
    paths.length === 0
      ? 'none'
      : `${paths.slice(0, OFFERED).join(', ')}${paths.length > OFFERED ? ', …' : ''}`;
  return new UserError('FILE_NOT_FOUND', `No file of the snapshot is ${JSON.stringify(asked)}.`, {
    hints: [offered.length > 0 ? `Did you mean ${offered.join(' or ')}?` : `Its files: ${known}.`],
    details: { path: asked, nearest: offered },
  });
}
