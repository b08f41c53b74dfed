import type { Language } from '../../records/language.ts';
import type { SymbolType } from '../../records/output.ts';
import type { FlatTree } from './flat-tree.ts';

/** A half-open range of UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/** A name that the code defines, in source order. `start`/`end` span the whole definition, `at` its name. */
export interface ModelSymbol extends Range {
  name: string;
  qualifiedName: string;
  type: SymbolType;
  /** Plain name of the innermost enclosing function or class, or `module`. */
  scope: string;
  at: number;
  exported?: boolean;
  /** Functions and methods only. */
  complexity?: number;
  cognitive?: number;
  /** What others may use: see `addSignatures`. */
  signature?: string;
}

/** An import, export or inheritance, as written: nothing is resolved here. See `edgeSchema` for the fields. */
export interface ModelEdge {
  type: 'imports' | 'exports' | 'inherits';
  target: string;
  at: number;
  source?: string;
  module?: string;
  name?: string;
  alias?: string;
  level?: number;
  typeOnly?: boolean;
  dynamic?: boolean;
  /** TypeScript: the name is used for types alone, so the compiler drops the import although it could be a value. */
  erased?: boolean;
}

/** A finding of scope analysis. */
export interface NameFinding extends Range {
  code: 'L101' | 'L102' | 'L103';
  name: string;
  message: string;
  /** Qualified name of the innermost enclosing function or class, empty at module level. */
  symbol: string;
}

/** What one walk over a tree tells all tasks. Built once per file, whichever tasks run. */
export interface CodeModel {
  symbols: ModelSymbol[];
  edges: ModelEdge[];
  findings: NameFinding[];
  /** Comments in order, each with its delimiters. */
  comments: Range[];
  /** Docstrings and other strings standing alone as a statement (Python): counted as comment lines. */
  docstrings: Range[];
  /** Functions and classes by range and qualified name, to name the symbol that encloses an offset. */
  enclosing: (Range & { qualifiedName: string })[];
  counts: { functions: number; classes: number; imports: number };
  /** Decision points outside all functions: 0 for straight-line modules. */
  moduleComplexity: number;
  moduleCognitive: number;
}

/** Builds the model of a parsed file. Never throws on syntax errors: ERROR nodes are walked like any other. */
export type ModelBuilder = (tree: FlatTree, options: { language: Language; traits: string }) => CodeModel;
