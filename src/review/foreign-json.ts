import { UserError } from '../util/errors.ts';

/** Levels of lists and objects in a record; ours have seven. */
const MAX_DEPTH = 16;

/** Characters of one text; ours are cut long before. */
const MAX_TEXT = 1_000_000;

/**
 * Bytes that somebody else wrote as a JSON value that is safe to walk: not too large, not too deep, no key that could
 * touch an object's prototype.
 * @param what names it in messages: `The report`
 * Throws `FOREIGN_JSON`.
 */
export function readForeignJson(
  bytes: Uint8Array,
  { what, maxBytes }: { what: string; maxBytes: number },
): unknown {
  const refuse = (why: string): never => {
    throw new UserError('FOREIGN_JSON', `${what} ${why}.`);
  };
  if (bytes.length > maxBytes)
    refuse(
      `has ${bytes.length.toLocaleString('en-US')} bytes, more than ${maxBytes.toLocaleString('en-US')}`,
    );
  const value = parsed(bytes) ?? refuse('is no JSON in UTF-8');
  const problem = problemOf(value);
  return problem === undefined ? value : refuse(problem);
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Walks without recursion, as depth is what is in doubt. */
function problemOf(root: unknown): string | undefined {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && value.length > MAX_TEXT) return 'holds a text that is too long';
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return 'is nested too deep';
    if (Object.hasOwn(value, '__proto__')) return 'has a key "__proto__"';
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}
