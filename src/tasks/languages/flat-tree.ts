import type { Language as Grammar, Tree } from 'web-tree-sitter';

/** The id of ERROR nodes in every grammar (the largest 16-bit symbol). */
export const ERROR_KIND = 0xffff;

/** No node. */
export const NONE = -1;

/**
 * A syntax tree copied out of WASM in one walk, so that every task reads plain arrays instead of crossing into WASM
 * for each question. Nodes are numbered in document order: a parent before its children, 0 is the root.
 * Punctuation (anonymous nodes without a letter or an operator of interest) is left out.
 * Offsets are UTF-16 code units of `text`.
 */
export class FlatTree {
  readonly text: string;
  readonly size: number;
  /** Whether the parser met an error anywhere. */
  readonly hasError: boolean;
  private readonly names: readonly string[];
  private readonly kinds: Uint16Array;
  private readonly fields: Uint16Array;
  private readonly fieldNames: readonly (string | null)[];
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly parents: Int32Array;
  /** Number of the next node outside this one's subtree. */
  private readonly nexts: Uint32Array;

  constructor(parts: {
    text: string;
    size: number;
    hasError: boolean;
    names: readonly string[];
    fieldNames: readonly (string | null)[];
    kinds: Uint16Array;
    fields: Uint16Array;
    starts: Uint32Array;
    ends: Uint32Array;
    parents: Int32Array;
    nexts: Uint32Array;
  }) {
    this.text = parts.text;
    this.size = parts.size;
    this.hasError = parts.hasError;
    this.names = parts.names;
    this.fieldNames = parts.fieldNames;
    this.kinds = parts.kinds;
    this.fields = parts.fields;
    this.starts = parts.starts;
    this.ends = parts.ends;
    this.parents = parts.parents;
    this.nexts = parts.nexts;
  }

  /** The node's type as the grammar names it: `identifier`, `if_statement`, or the text of a keyword or operator. */
  kind(node: number): string {
    const id = this.kinds[node]!;
    return id === ERROR_KIND ? 'ERROR' : this.names[id]!;
  }

  /** The name of the field that the node fills in its parent, or null. */
  field(node: number): string | null {
    return this.fieldNames[this.fields[node]!] ?? null;
  }

  start(node: number): number {
    return this.starts[node]!;
  }

  end(node: number): number {
    return this.ends[node]!;
  }

  textOf(node: number): string {
    return this.text.slice(this.starts[node], this.ends[node]);
  }

  parent(node: number): number {
    return this.parents[node]!;
  }

  /** The number after the last node of this subtree: `for (i = node; i < after(node); i++)` visits the subtree. */
  after(node: number): number {
    return this.nexts[node]!;
  }

  firstChild(node: number): number {
    return this.nexts[node]! > node + 1 ? node + 1 : NONE;
  }

  nextSibling(node: number): number {
    const next = this.nexts[node]!;
    const parent = this.parents[node]!;
    return parent !== NONE && next < this.nexts[parent]! ? next : NONE;
  }

  /** Children in order, punctuation left out. */
  children(node: number): number[] {
    const out: number[] = [];
    const end = this.nexts[node]!;
    for (let child = node + 1; child < end; child = this.nexts[child]!) out.push(child);
    return out;
  }

  /** The first child that fills a field, or NONE. */
  child(node: number, field: string): number {
    const end = this.nexts[node]!;
    for (let child = node + 1; child < end; child = this.nexts[child]!)
      if (this.field(child) === field) return child;
    return NONE;
  }

  /** All children that fill a field. */
  childrenOf(node: number, field: string): number[] {
    return this.children(node).filter((child) => this.field(child) === field);
  }

  /** The first child of a type (keywords count: `async`), or NONE. */
  childOfKind(node: number, kind: string): number {
    const end = this.nexts[node]!;
    for (let child = node + 1; child < end; child = this.nexts[child]!)
      if (this.kind(child) === kind) return child;
    return NONE;
  }

  hasChildOfKind(node: number, kind: string): boolean {
    return this.childOfKind(node, kind) !== NONE;
  }
}

const DROPPED = 0;
const TOKEN = 1;
const NODE = 2;

/** What of a grammar the walk needs, made once per grammar. */
export interface GrammarTables {
  names: string[];
  fieldNames: (string | null)[];
  /** For each type: `DROPPED`, `TOKEN` (kept, never with children) or `NODE`. */
  keep: Uint8Array;
}

/** Operators that decide complexity or meaning; other anonymous nodes without a letter are punctuation. */
const OPERATORS = new Set(['&&', '||', '??', '&&=', '||=', '??=', '=', '*', '**', '?', '=>', ':=', '!']);

export function grammarTables(grammar: Grammar): GrammarTables {
  const names: string[] = [];
  const keep = new Uint8Array(grammar.nodeTypeCount);
  for (let id = 0; id < grammar.nodeTypeCount; id++) {
    const name = grammar.nodeTypeForId(id) ?? '';
    names.push(name);
    const isWord = /[A-Za-z]/.test(name) || OPERATORS.has(name);
    keep[id] = grammar.nodeTypeIsNamed(id) ? NODE : isWord ? TOKEN : DROPPED;
  }
  const fieldNames: (string | null)[] = [null];
  for (let id = 1; id <= grammar.fieldCount; id++) fieldNames.push(grammar.fieldNameForId(id));
  return { names, fieldNames, keep };
}

/** Arrays with a place for each node, kept from one tree to the next: a worker copies one tree at a time. */
class Scratch {
  capacity = 1 << 16;
  kinds = new Uint16Array(this.capacity);
  fields = new Uint16Array(this.capacity);
  starts = new Uint32Array(this.capacity);
  ends = new Uint32Array(this.capacity);
  parents = new Int32Array(this.capacity);
  nexts = new Uint32Array(this.capacity);

  grow(): void {
    this.capacity *= 2;
    this.kinds = larger(new Uint16Array(this.capacity), this.kinds);
    this.fields = larger(new Uint16Array(this.capacity), this.fields);
    this.starts = larger(new Uint32Array(this.capacity), this.starts);
    this.ends = larger(new Uint32Array(this.capacity), this.ends);
    this.parents = larger(new Int32Array(this.capacity), this.parents);
    this.nexts = larger(new Uint32Array(this.capacity), this.nexts);
  }
}

/** The larger array with the content of the smaller. */
function larger<T extends Uint16Array | Uint32Array | Int32Array>(made: T, old: T): T {
  made.set(old);
  return made;
}

/** Beyond this many nodes the arrays of one enormous file are not kept for the small ones after it. */
const KEPT_CAPACITY = 1 << 22;

let scratch = new Scratch();

/** Copies a parsed tree; the caller still owns `tree` and deletes it. Never recurses, so depth costs nothing. */
export function flattenTree(tree: Tree, text: string, tables: GrammarTables): FlatTree {
  const cursor = tree.walk();
  let size = 0;
  let parent = NONE;
  walk: for (;;) {
    const kind = cursor.nodeTypeId;
    if (kind === ERROR_KIND || tables.keep[kind] !== DROPPED) {
      if (size === scratch.capacity) scratch.grow();
      const node = size++;
      scratch.kinds[node] = kind;
      scratch.fields[node] = cursor.currentFieldId;
      scratch.starts[node] = cursor.startIndex;
      scratch.ends[node] = cursor.endIndex;
      scratch.parents[node] = parent;
      // A token that stands for itself has no children: not asking saves a call for nearly half of the nodes.
      if (tables.keep[kind] !== TOKEN && cursor.gotoFirstChild()) {
        parent = node;
        continue;
      }
      scratch.nexts[node] = size;
    }
    while (!cursor.gotoNextSibling()) {
      if (parent === NONE || !cursor.gotoParent()) break walk;
      scratch.nexts[parent] = size;
      parent = scratch.parents[parent]!;
    }
  }
  for (; parent !== NONE; parent = scratch.parents[parent]!) scratch.nexts[parent] = size;
  cursor.delete();
  const flat = new FlatTree({
    text,
    size,
    hasError: tree.rootNode.hasError,
    names: tables.names,
    fieldNames: tables.fieldNames,
    kinds: scratch.kinds.slice(0, size),
    fields: scratch.fields.slice(0, size),
    starts: scratch.starts.slice(0, size),
    ends: scratch.ends.slice(0, size),
    parents: scratch.parents.slice(0, size),
    nexts: scratch.nexts.slice(0, size),
  });
  if (scratch.capacity > KEPT_CAPACITY) scratch = new Scratch();
  return flat;
}
