/** Conditions of `exports` and `imports` that hold for code that Node runs; `types` and the other way to load come last. */
const RUNTIME = ['source', 'development', 'node', 'node-addons', 'module-sync', 'module', 'default'];

/** Depth of nested conditions and lists that is looked into; real manifests stay below five. */
const MAX_DEPTH = 16;

/**
 * Targets that `exports` of a package gives a subpath (`.`, `./x`), the best first. Several, as the first may be a
 * file that is only built later.
 * @param how `require` when the importer is CommonJS for certain
 */
export function exportTargets(exports: unknown, subpath: string, how: 'import' | 'require'): string[] {
  if (isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.')))
    return mapTargets(exports, subpath, how);
  return subpath === '.' ? targetsOf(exports, how) : [];
}

/** Targets that a map of subpaths, exact or with one `*`, gives: `exports`, and `imports` for `#name`. */
export function mapTargets(map: unknown, subpath: string, how: 'import' | 'require'): string[] {
  if (!isRecord(map)) return [];
  if (Object.hasOwn(map, subpath) && !subpath.includes('*')) return targetsOf(map[subpath], how);
  let best: { key: string; rest: string } | undefined;
  for (const key of Object.keys(map)) {
    const rest = matchStar(key, subpath) ?? matchFolder(key, subpath);
    if (rest === undefined || (best && !isLonger(key, best.key))) continue;
    best = { key, rest };
  }
  if (!best) return [];
  const { key, rest } = best;
  return targetsOf(map[key], how).map((target) =>
    key.includes('*') ? target.replaceAll('*', () => rest) : target + rest,
  );
}

/** What `*` in a pattern stands for, or undefined when the text does not fit or the pattern has none. */
export function matchStar(pattern: string, text: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star === -1) return undefined;
  const before = pattern.slice(0, star);
  const after = pattern.slice(star + 1);
  const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return fits ? text.slice(before.length, text.length - after.length) : undefined;
}

/** The old form of a pattern: `./features/` stands for all below. */
function matchFolder(key: string, subpath: string): string | undefined {
  return key.endsWith('/') && subpath.startsWith(key) ? subpath.slice(key.length) : undefined;
}

/** Node takes the key with the longer text before its `*`, then the longer key. */
function isLonger(key: string, than: string): boolean {
  const length = (text: string): number => (text.includes('*') ? text.indexOf('*') : text.length);
  return length(key) > length(than) || (length(key) === length(than) && key.length > than.length);
}

function targetsOf(value: unknown, how: 'import' | 'require'): string[] {
  const runs = new Set([how, ...RUNTIME]);
  const all = new Set([...runs, 'import', 'require', 'types']);
  return [...new Set([...collect(value, runs, 0), ...collect(value, all, 0)])];
}

/** All targets whose conditions hold, in the order of the manifest, in which earlier ones win. */
function collect(value: unknown, conditions: ReadonlySet<string>, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => collect(each, conditions, depth + 1));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([condition, inner]) =>
    conditions.has(condition) ? collect(inner, conditions, depth + 1) : [],
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
