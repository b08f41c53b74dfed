import type { OutputRecord } from '../records/output.ts';
import { qualifiedName } from './filled-output.ts';
import { canonicalJson, compareStrings } from '../util/json.ts';

/** What became of one output: `old` alone was removed, `new` alone was added. */
export interface OutputChange {
  change: 'added' | 'removed' | 'changed';
  kind: string;
  /** The file as the head calls it; as the base does where the head has none. */
  path: string;
  /** What it is called: the symbol, the metric, the target of the edge. */
  name: string;
  old?: OutputRecord;
  new?: OutputRecord;
}

/** Which batch and shard an output was found in says nothing of the code. */
const ENVELOPE = ['path', 'schema_version', 'snapshot_id', 'batch_id', 'task_id', 'shard_id', 'ts'];
/** A name that only stands on another line did not change. */
const PLACE = ['line', 'col', 'column', 'end_line', 'end_column'];
const NOT_COMPARED = new Set([...ENVELOPE, ...PLACE]);

/** What makes outputs of one kind the same one; the file and the task are known. */
function identityOf(output: OutputRecord): string[] {
  const field = (...names: string[]): string =>
    names.map((name) => output[name]).find((value) => typeof value === 'string') ?? '';
  switch (output.kind) {
    case 'symbol':
      return [qualifiedName(output), field('symbol_type')];
    case 'edge':
      return [field('target'), field('edge_type'), field('source')];
    case 'metric':
      return [field('metric')];
    default:
      return [field('name', 'manifest')];
  }
}

/**
 * Compares the outputs of one task about one file on two sides, by identity and one to one: of several that are called
 * the same, equal ones go together first, then the others in their order.
 */
export function diffOutputs(
  base: readonly OutputRecord[],
  head: readonly OutputRecord[],
  path: string,
): OutputChange[] {
  const [open, other] = withoutEqualFront(base, head);
  const left = byIdentity(open);
  const right = byIdentity(other);
  const changes: OutputChange[] = [];
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [kind, name] = JSON.parse(key) as [string, string];
    const [before, after] = withoutEqual(left.get(key) ?? [], right.get(key) ?? []);
    const about = { kind, path, name };
    for (let at = 0; at < Math.max(before.length, after.length); at++) {
      const [old, now] = [before[at], after[at]];
      const change = !old ? 'added' : !now ? 'removed' : 'changed';
      changes.push({ change, ...about, ...(old ? { old } : {}), ...(now ? { new: now } : {}) });
    }
  }
  return changes;
}

/** Takes away what is the same from the front: of files that did not change, everything, for little work. */
function withoutEqualFront(
  base: readonly OutputRecord[],
  head: readonly OutputRecord[],
): [readonly OutputRecord[], readonly OutputRecord[]] {
  let same = 0;
  while (same < Math.min(base.length, head.length) && saysSame(base[same]!, head[same]!)) same++;
  return [base.slice(same), head.slice(same)];
}

function saysSame(a: OutputRecord, b: OutputRecord): boolean {
  for (const name in b) if (!(name in a) && !NOT_COMPARED.has(name)) return false;
  for (const name in a) {
    if (a[name] === b[name] || NOT_COMPARED.has(name)) continue;
    if (!isDeep(a[name]) || !isDeep(b[name]) || canonicalJson(a[name]) !== canonicalJson(b[name]))
      return false;
  }
  return true;
}

function isDeep(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function byIdentity(outputs: readonly OutputRecord[]): Map<string, OutputRecord[]> {
  return Map.groupBy(outputs, (output) => JSON.stringify([output.kind, ...identityOf(output)]));
}

/** Takes away, from both lists, what is the same in both. */
function withoutEqual(
  base: readonly OutputRecord[],
  head: readonly OutputRecord[],
): [OutputRecord[], OutputRecord[]] {
  const rest = new Map<string, number>();
  const contents = head.map(contentOf);
  for (const content of contents) rest.set(content, (rest.get(content) ?? 0) + 1);
  const taken = new Map<string, number>();
  const before = base.filter((output) => {
    const content = contentOf(output);
    const left = rest.get(content) ?? 0;
    if (left === 0) return true;
    rest.set(content, left - 1);
    taken.set(content, (taken.get(content) ?? 0) + 1);
    return false;
  });
  const after = head.filter((_, at) => {
    const left = taken.get(contents[at]!) ?? 0;
    taken.set(contents[at]!, left - 1);
    return left <= 0;
  });
  return [before, after];
}

function contentOf(output: OutputRecord): string {
  return canonicalJson(
    Object.fromEntries(Object.entries(output).filter(([name]) => !NOT_COMPARED.has(name))),
  );
}

/** Orders changes by path, kind, line, name and what became of them. */
export function compareChanges(a: OrderedChange, b: OrderedChange): number {
  return (
    compareStrings(a.path, b.path) ||
    compareStrings(a.kind, b.kind) ||
    lineOf(a) - lineOf(b) ||
    compareStrings(a.name, b.name) ||
    compareStrings(a.change, b.change)
  );
}

/** The part of a change that decides its place. */
export interface OrderedChange {
  path: string;
  kind: string;
  name: string;
  change: string;
  old?: object;
  new?: object;
}

function lineOf(change: OrderedChange): number {
  const { line } = (change.new ?? change.old ?? {}) as { line?: unknown };
  return typeof line === 'number' ? line : 0;
}
