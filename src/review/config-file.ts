import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import {
  appSection,
  configSchema,
  defaultConfig,
  finishConfig,
  type AppSection,
  type Config,
} from '../records/config.ts';
import { messageOf, UserError } from '../util/errors.ts';
import { compareStrings } from '../util/json.ts';
import { findMistakes, type KnownNames } from './config-mistakes.ts';

/** What a configuration is read against. */
export interface ConfigFacts extends KnownNames {
  /** How the file is called in messages. */
  file: string;
}

/** A mistake and where it stands, from 1. */
interface Mistake {
  file: string;
  line: number;
  column: number;
  message: string;
}

const MAX_BYTES = 1024 * 1024;

/** A configuration has four levels; brackets nested deeper than this would only exhaust the stack. */
const MAX_DEPTH = 50;

const TOO_DEEP = 'the nesting is too deep';

/** Aliases that may be resolved: enough for every honest file, too few for a bomb. */
const MAX_ALIASES = 100;

/**
 * Reads a configuration. All mistakes are found at once; the first one is the message.
 * Throws `CONFIG_INVALID` with `file:line:column: sentence`, all of them in `details.mistakes`.
 */
export function parseConfig(text: string, facts: ConfigFacts): Config {
  const { value, requireNone } = readValue(text, facts.file);
  if (value === null || value === undefined) return defaultConfig();
  requireNone(findMistakes(value, facts));
  return finishConfig(configSchema.parse(value));
}

/**
 * Reads the section `app` of a configuration alone: mistakes elsewhere are no matter of the app's. Throws
 * `CONFIG_INVALID` as {@link parseConfig} does.
 */
export function parseAppSection(text: string, file: string): AppSection {
  const { value, requireNone } = readValue(text, file);
  const app = typeof value === 'object' && value !== null && 'app' in value ? value.app : {};
  const known = { taskSchemas: new Map(), knownRules: [], knownPipelines: [] };
  requireNone(findMistakes({ app }, known));
  return appSection.parse(app);
}

/** A configuration as a plain value, and what throws the mistakes that are found in it. Throws `CONFIG_INVALID`. */
function readValue(
  text: string,
  file: string,
): {
  value: unknown;
  requireNone: (mistakes: ReturnType<typeof findMistakes>) => void;
} {
  const lines = new LineCounter();
  const invalidAt = (mistakes: readonly (readonly [number, string])[]): UserError =>
    invalid(
      mistakes.map(([offset, message]) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col), message };
      }),
    );
  const fail = (offset: number, message: string): UserError => invalidAt([[offset, message]]);
  if (Buffer.byteLength(text) > MAX_BYTES) throw fail(0, 'the file is larger than 1 MiB');
  const document = readDocument(text, { lines, fail });
  const grammar = [...document.errors, ...document.warnings];
  if (grammar.length > 0) throw invalidAt(grammar.map((error) => [error.pos[0], yamlSentence(error)]));
  const strange = strangeNodes(document);
  if (strange.length > 0) throw invalidAt(strange.map(({ offset, message }) => [offset, message]));
  const value = withoutEmpty(plainValue(document, (message) => fail(0, message)));
  return {
    value,
    requireNone: (mistakes) => {
      if (mistakes.length > 0)
        throw invalidAt(mistakes.map(({ path, key, message }) => [findOffset(document, path, key), message]));
    },
  };
}

function readDocument(
  text: string,
  { lines, fail }: { lines: LineCounter; fail: (offset: number, message: string) => UserError },
): Document {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    throw fail(deep, TOO_DEEP);
  }
  try {
    return parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch (error) {
    // Indentation and quotes can nest too, which only the parser knows.
    if (error instanceof RangeError) throw fail(0, TOO_DEEP);
    throw error;
  }
}

/** The offset of the bracket that is one too deep. Brackets in texts and comments count too: an honest file has few. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '[' || unit === '{') depth++;
    else if (unit === ']' || unit === '}') depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return at;
  }
  return undefined;
}

/** What the parser lets pass and a configuration never has: aliases of nothing, keys that are no texts, `__proto__`. */
function strangeNodes(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document) === undefined)
        found.push({ offset: startOf(node), message: `there is no anchor "${node.source}"` });
    },
    Pair(_key, pair) {
      const { key } = pair;
      if (isScalar(key) ? key.value === '__proto__' || key.value === null : !isAlias(key))
        found.push({ offset: startOf(key as Node | null), message: 'this cannot be a key' });
    },
  });
  return found;
}

function plainValue(document: Document, fail: (message: string) => UserError): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    if (messageOf(error).includes('alias count')) throw fail('the aliases expand to too much');
    throw error;
  }
}

/** A key without a value says nothing: `limits:` above lines that are commented out is as good as absent. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(
    filled.map(([key, inner]) => [key, key === 'tasks' ? withoutEmpty(inner) : inner]),
  );
}

function invalid(mistakes: Mistake[]): UserError {
  const sorted = [...mistakes].sort(
    (a, b) => a.line - b.line || a.column - b.column || compareStrings(a.message, b.message),
  );
  // An alias brings a mistake to several paths, yet it stands at one place.
  const sentences = new Map(
    sorted.map((one) => [`${one.file}:${one.line}:${one.column}: ${one.message}`, one]),
  );
  const [first, ...others] = [...sentences.keys()];
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return new UserError('CONFIG_INVALID', `${first}${more}`, {
    hints: others.slice(0, 5),
    details: { mistakes: [...sentences.values()] },
  });
}

/** The parser's message in one plain sentence. */
function yamlSentence({ code, message }: { code: string; message: string }): string {
  if (code === 'MULTIPLE_DOCS') return 'there must be one document only';
  if (code === 'DUPLICATE_KEY') return 'this key stands here twice';
  if (message.includes('call stack')) return TOO_DEEP;
  if (code === 'TAG_RESOLVE_FAILED') return 'this tag means nothing here';
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** Where the key or the value of a path begins; where the way ends, the last node on it. */
function findOffset(document: Document, path: readonly PropertyKey[], key: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node as Node | null);
  for (const [depth, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
      : undefined;
    const last = depth === path.length - 1;
    const next = pair ? (key && last ? pair.key : (pair.value ?? pair.key)) : node.get(part, true);
    if ((next as Node | undefined)?.range) offset = startOf(next as Node);
    node = next;
  }
  return offset;
}

function startOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}
