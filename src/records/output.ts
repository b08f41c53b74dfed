import { z } from 'zod';
import { digest, shardId } from './digest.ts';
import { recordId, schemaVersion, timestamp } from './header.ts';

export const OUTPUT_KINDS = ['diagnostic', 'symbol', 'edge', 'metric', 'ast', 'spec', 'artifact'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

/** From worst to mildest. */
export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 0 for the worst; the order of severities everywhere. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Code of the diagnostic that stands for a file that a limit kept out. */
export const TOO_LARGE_CODE = 'W0003';

const line = z.int().min(1);
const column = z.int().min(1);

/** A message of a rule about a place. Columns are 1-based UTF-16 code units. */
export const diagnosticSchema = z.looseObject({
  kind: z.literal('diagnostic'),
  severity: z.enum(SEVERITIES),
  code: z.string(),
  message: z.string(),
  line,
  column,
  /** The same number as `column`: the reference's lint readers know it by this name. */
  col: column,
  end_line: line.optional(),
  end_column: column.optional(),
  /** Qualified name of the innermost enclosing function or class; absent at module level. */
  symbol: z.string().optional(),
  /** True when a comment in the code silences it. Kept, so that un-suppressing is seen. */
  suppressed: z.boolean().optional(),
  /** What the rule measured, where it measures: higher is worse. The comparison sees when it rose or fell. */
  value: z.number().optional(),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

export const SYMBOL_TYPES = [
  'function',
  'method',
  'class',
  'interface',
  'type',
  'enum',
  'enum_member',
  'namespace',
  'property',
  'variable',
  'constant',
  'parameter',
  'import',
  'import_alias',
] as const;
export type SymbolType = (typeof SYMBOL_TYPES)[number];

/** A name that the code defines. `line` is 1-based, `col` 0-based as the reference has it, `column` 1-based. */
export const symbolSchema = z.looseObject({
  kind: z.literal('symbol'),
  name: z.string(),
  /** `Class.method.inner`, from the module down. */
  qualified_name: z.string(),
  symbol_type: z.enum(SYMBOL_TYPES),
  /** The same as `symbol_type`, for readers that look for `type`. */
  type: z.enum(SYMBOL_TYPES),
  /** Innermost enclosing function or class by its plain name, or `module`. */
  scope: z.string(),
  line,
  col: z.int().min(0),
  column,
  end_line: line,
  end_column: column,
  exported: z.boolean().optional(),
  /** Functions and methods: their own decisions, nested functions counted apart. */
  complexity: z.int().min(1).optional(),
  cognitive_complexity: z.int().min(0).optional(),
  /**
   * What is exported, and public members of what is: the declaration without its body on one line, a line for each
   * overload. Also says that the name is offered to others.
   */
  signature: z.string().optional(),
});
export type SymbolOutput = z.infer<typeof symbolSchema>;

export const EDGE_TYPES = ['imports', 'exports', 'inherits', 'resolves'] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** A relation from this file (or a class in it) to a name, a module or a file. */
export const edgeSchema = z.looseObject({
  kind: z.literal('edge'),
  edge_type: z.enum(EDGE_TYPES),
  /** `imports`: dotted name or specifier, `pkg.mod.name`; `inherits`: the base; `exports`: the exported name. */
  target: z.string(),
  /** What the relation starts from: the class for `inherits`, the local name for `exports`, else the file. */
  source: z.string().optional(),
  line,
  col: z.int().min(0),
  column,
  /** Imports: the module part as written, without leading dots in Python. */
  module: z.string().optional(),
  /** Imports: the name taken from the module; `*` for all; absent when the module itself is bound. */
  name: z.string().optional(),
  /** Imports: the local name when it differs. */
  alias: z.string().optional(),
  /** Python: number of leading dots. */
  level: z.int().min(0).optional(),
  type_only: z.boolean().optional(),
  /** `import()` and `require()` inside code. */
  dynamic: z.boolean().optional(),
  /** Imports inside a function: done when it is called, not when the file is loaded. */
  deferred: z.boolean().optional(),
  /** TypeScript imports used for types alone: the compiler drops them, as if they were written `import type`. */
  erased: z.boolean().optional(),
});
export type EdgeOutput = z.infer<typeof edgeSchema>;

/** A measured value of a file. */
export const metricSchema = z.looseObject({
  kind: z.literal('metric'),
  metric: z.string(),
  /** The same as `metric`, which the reference's reader looks for. */
  name: z.string(),
  value: z.union([z.number(), z.string()]),
});
export type MetricOutput = z.infer<typeof metricSchema>;

/** What the parser saw; `object` only when the tree itself was asked for. */
export const astSchema = z.looseObject({
  kind: z.literal('ast'),
  object: digest.optional(),
  format: z.enum(['json', 'json+chunks', 'summary']),
  /** `full` for a grammar, `text_stats` for plain text, `skipped` when a limit kept the file out. */
  ast_mode: z.enum(['full', 'tokens', 'text_stats', 'skipped']).optional(),
  language: z.string().optional(),
  node_count: z.int().min(0).optional(),
  parse_errors: z.int().min(0).optional(),
  bom: z.boolean().optional(),
  encoding: z.string().optional(),
  line_ends: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']).optional(),
});
export type AstOutput = z.infer<typeof astSchema>;

/** What a manifest says that others need: package names and entries, path mappings. */
export const artifactSchema = z.looseObject({
  kind: z.literal('artifact'),
  /** `package.json`, `tsconfig.json`, `pnpm-workspace.yaml`. */
  manifest: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type ArtifactOutput = z.infer<typeof artifactSchema>;

const otherSchema = z.looseObject({ kind: z.string() });

/** What a task says about one file, before the engine adds path, batch and time. */
export type Fact = Diagnostic | SymbolOutput | EdgeOutput | MetricOutput | AstOutput | ArtifactOutput;

/** Fields that the engine adds to every fact. */
const envelope = {
  path: z.string().optional(),
  schema_version: schemaVersion,
  snapshot_id: recordId,
  batch_id: recordId,
  task_id: recordId,
  shard_id: shardId,
  ts: timestamp,
};

/** One line of `outputs.index.jsonl`. Kinds that this version does not know are kept as they are. */
export const outputSchema = z.union([
  diagnosticSchema.extend(envelope),
  symbolSchema.extend(envelope),
  edgeSchema.extend(envelope),
  metricSchema.extend(envelope),
  astSchema.extend(envelope),
  artifactSchema.extend(envelope),
  otherSchema.extend(envelope),
]);
export type OutputRecord = z.infer<typeof outputSchema>;

/**
 * As `outputSchema`, by kind: a known kind must have the fields of its kind in their form. Other writers leave some out,
 * so only those that are there are judged.
 */
export const statedOutputSchema = z.union([
  ...[diagnosticSchema, symbolSchema, edgeSchema, metricSchema, astSchema, artifactSchema].map((schema) =>
    schema.partial().extend({ ...envelope, kind: schema.shape.kind }),
  ),
  otherSchema
    .extend(envelope)
    .refine(({ kind }) => !Object.values(OUTPUT_KINDS).some((known) => known === kind && known !== 'spec')),
]);
