import { compareStrings } from '../util/json.ts';
import type { FileRecord } from './file.ts';
import type { SnapshotWarning } from './snapshot.ts';

/**
 * What a path in a snapshot may be: UTF-8, relative, without empty, `.` or `..` segments and without control
 * characters. Anything else stays exactly as it is: a backslash, a leading space, `:` and `con.txt` are names like others.
 */
const CONTROL = /\p{Cc}/u;
const CONTROLS = /\p{Cc}/gu;
const BAD_SEGMENT = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** The warning for a name that cannot be a path; undefined for one that can. Bytes are names that are not UTF-8. */
export function invalidPath(name: string | Uint8Array): SnapshotWarning | undefined {
  const why =
    typeof name !== 'string'
      ? 'it is not UTF-8'
      : CONTROL.test(name)
        ? 'it holds a control character'
        : BAD_SEGMENT.test(name)
          ? 'it has an empty, "." or ".." segment'
          : undefined;
  if (why === undefined) return undefined;
  const path = escapePath(name);
  return { path, reason: 'invalid_path', message: `"${path}" cannot be a path, as ${why}.` };
}

/** A name with every byte that is not plain text as `\xNN`: what a warning shows of it. */
export function escapePath(name: string | Uint8Array): string {
  const byte = (value: number): string => `\\x${value.toString(16).padStart(2, '0')}`;
  if (typeof name === 'string')
    return name.replace(CONTROLS, (character) => [...Buffer.from(character)].map(byte).join(''));
  return [...name]
    .map((value) => (value > 0x1f && value < 0x7f ? String.fromCharCode(value) : byte(value)))
    .join('');
}

/** A path as a message names it. */
export function describePath(path: string): string {
  return JSON.stringify(path);
}

/** One warning for each group of paths that are one file on a system that ignores case. */
export function caseCollisions(files: readonly FileRecord[]): SnapshotWarning[] {
  const groups = new Map<string, string[]>();
  for (const { path, path_key } of files) {
    const key = path_key ?? path.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => ({
      paths,
      reason: 'case_collision',
      message: `${paths.map(describePath).join(' and ')} are one file where case does not count.`,
    }));
}

/** The order of warnings: by path, then by reason. */
export function compareWarnings(a: SnapshotWarning, b: SnapshotWarning): number {
  return (
    compareStrings(a.path ?? a.paths?.[0] ?? '', b.path ?? b.paths?.[0] ?? '') ||
    compareStrings(a.reason, b.reason)
  );
}
