import { UserError } from '../util/errors.ts';

/** Levels of lists and objects in a record; ours have seven. */
const MAX_DEPTH = 16;

/** Characters of one text; ours are cut long before. */
const MAX_TEXT = 1_000_000;

/** Values in a record, keys among them. A finding has some forty of them. */
const MAX_VALUES = 1_000_000;

/** Entries of one list, or keys of one object. */
const MAX_ENTRIES = 50_000;

const [QUOTE, BACKSLASH, COMMA, COLON, BRACE, BRACKET] = Buffer.from('"\\,:{[') as Iterable<number>;

/**
 * Bytes that somebody else wrote as a JSON value that is safe to walk: not too large, not too many values, not too deep,
 * no key that could touch an object's prototype.
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
  // Counted before anything is parsed: a value of three bytes takes fifty when it is an object.
  if (hasMoreValues(bytes)) refuse(`has more than ${MAX_VALUES.toLocaleString('en-US')} values`);
  const value = parsed(bytes) ?? refuse('is no JSON in UTF-8');
  const problem = problemOf(value);
  return problem === undefined ? value : refuse(problem);
}

/** Whatever the bytes are: what opens a list or an object, or stands between two values, begins a value at most. */
function hasMoreValues(bytes: Uint8Array): boolean {
  let count = 1;
  let isText = false;
  for (let at = 0; at < bytes.length && count <= MAX_VALUES; at++) {
    const byte = bytes[at];
    if (isText && byte === BACKSLASH) at++;
    else if (byte === QUOTE) isText = !isText;
    else if (!isText && (byte === COMMA || byte === COLON || byte === BRACE || byte === BRACKET)) count++;
  }
  return count > MAX_VALUES;
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
    const inside: unknown[] = Object.values(value);
    if (inside.length > MAX_ENTRIES)
      return `holds a list of ${inside.length.toLocaleString('en-US')} entries`;
    for (const inner of inside) open.push({ value: inner, depth: depth + 1 });
  }
  return undefined;
}
