/** What somebody asks of the app in a comment. */
export type Command =
  | { verb: 'help' }
  | { verb: 'status' }
  | { verb: 'explain'; id: string }
  | { verb: 'rerun' }
  | { verb: 'accept'; id: string; reason: string }
  | { verb: 'unknown' };

const ID = /^[\da-f]{8}(?:-[1-9]\d{0,8})?$/;

/** Characters of a reason. */
const MAX_REASON = 300;

/**
 * The command that a comment begins with; undefined for a comment that is none. What does not make sense is the command
 * `unknown`.
 */
export function parseCommand(body: string): Command | undefined {
  const line = body.slice(0, 2000).trimStart().split(/\r?\n/, 1)[0]!.trim();
  const [head, verb = 'help', id, ...rest] = line.split(/[ \t]+/);
  if (head !== '/codebatch') return undefined;
  const words = [id, ...rest].filter((word) => word !== undefined);
  if (verb === 'help' || verb === 'status' || verb === 'rerun')
    return words.length === 0 ? { verb } : { verb: 'unknown' };
  if (id === undefined || !ID.test(id)) return { verb: 'unknown' };
  if (verb === 'explain') return rest.length === 0 ? { verb, id } : { verb: 'unknown' };
  if (verb === 'accept') return { verb, id, reason: rest.join(' ').slice(0, MAX_REASON).toWellFormed() };
  return { verb: 'unknown' };
}
