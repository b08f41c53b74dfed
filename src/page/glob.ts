/**
 * A test of paths: part of a path, or a glob when it has `*` or `?`, over the whole path. `*` and `?` stay within a
 * folder, `**` crosses folders; `**` with a slash behind it may also stand for nothing. A filter may come from a link that a stranger made, so it is no
 * regular expression: the time is the product of both lengths at the worst.
 */
export function pathTest(filter: string): (path: string) => boolean {
  const wanted = filter.trim();
  if (!/[*?]/.test(wanted)) {
    const part = wanted.toLowerCase();
    return (path) => path.toLowerCase().includes(part);
  }
  const parts = partsOf(wanted.slice(0, 500));
  return (path) => matches(parts, path);
}

/** The glob as single characters and stars. */
function partsOf(glob: string): string[] {
  return glob.match(/\*\*+\/|\*+|[\s\S]/g) ?? [];
}

/** Walks the path once; `reached[n]` says that the first `n` parts match what was read. */
function matches(parts: readonly string[], path: string): boolean {
  let reached = new Uint8Array(parts.length + 1);
  reached[0] = 1;
  skipStars(reached, parts, true);
  for (let at = 0; at < path.length; at++) {
    const next = new Uint8Array(parts.length + 1);
    const atSegment = path[at] === '/';
    for (let n = 0; n < parts.length; n++) {
      const part = parts[n]!;
      if (reached[n] && part.length === 1 && eats(part, path[at]!)) next[n + 1] = 1;
      if (!reached[n]) continue;
      if (isStar(part) && (part !== '*' || !atSegment)) next[n] = 1;
    }
    skipStars(next, parts, atSegment);
    reached = next;
  }
  return reached[parts.length] === 1;
}

const isStar = (part: string): boolean => part[0] === '*';

function eats(part: string, character: string): boolean {
  if (part === '*') return false;
  return part === '?' ? character !== '/' : part === character;
}

/** A star may end here; one with a slash only where a folder begins. */
function skipStars(reached: Uint8Array, parts: readonly string[], folderBegins: boolean): void {
  for (let n = 0; n < parts.length; n++)
    if (reached[n] && isStar(parts[n]!) && (!parts[n]!.endsWith('/') || folderBegins)) reached[n + 1] = 1;
}
