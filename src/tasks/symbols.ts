import { z } from 'zod';
import type { ShardTask } from '../engine/task.ts';
import type { EdgeOutput, SymbolOutput } from '../records/output.ts';
import { positionAt } from '../util/text.ts';
import { EnclosingSymbols } from './enclosing.ts';
import type { ModelEdge, ModelSymbol } from './languages/code-model.ts';
import type { SourceFile } from './source.ts';

const config = z.strictObject({});
export type SymbolsConfig = z.infer<typeof config>;

/** The names that a file defines, and what it imports, exports and inherits from, as written. */
export const symbols: ShardTask<SourceFile, SymbolsConfig> = {
  type: 'symbols',
  version: 2,
  description: 'Lists definitions with their ranges, and imports, exports and base classes as written.',
  scope: 'shard',
  kinds: ['edge', 'symbol'],
  needs: ['parse'],
  config,
  accepts: (_path, language) => language !== undefined,
  run(source) {
    const { model } = source;
    if (!model) return [];
    const functions = new EnclosingSymbols(
      model.symbols.filter((symbol) => symbol.type === 'function' || symbol.type === 'method'),
    );
    return [
      ...model.symbols.map((symbol) => symbolRecord(source, symbol)),
      ...model.edges.map((edge) => edgeRecord(source, edge, functions)),
    ];
  },
};

function symbolRecord({ starts }: SourceFile, symbol: ModelSymbol): SymbolOutput {
  const { line, column } = positionAt(starts, symbol.at);
  const end = positionAt(starts, symbol.end);
  return {
    kind: 'symbol',
    name: symbol.name,
    qualified_name: symbol.qualifiedName,
    symbol_type: symbol.type,
    type: symbol.type,
    scope: symbol.scope,
    line,
    col: column - 1,
    column,
    end_line: end.line,
    end_column: end.column,
    ...(symbol.exported ? { exported: true } : {}),
    ...(symbol.complexity === undefined ? {} : { complexity: symbol.complexity }),
    ...(symbol.cognitive === undefined ? {} : { cognitive_complexity: symbol.cognitive }),
  };
}

function edgeRecord({ starts }: SourceFile, edge: ModelEdge, functions: EnclosingSymbols): EdgeOutput {
  const { line, column } = positionAt(starts, edge.at);
  const deferred = edge.type === 'imports' && functions.at(edge.at) !== undefined;
  return {
    kind: 'edge',
    edge_type: edge.type,
    target: edge.target,
    ...(edge.source === undefined ? {} : { source: edge.source }),
    line,
    col: column - 1,
    column,
    ...(edge.module === undefined ? {} : { module: edge.module }),
    ...(edge.name === undefined ? {} : { name: edge.name }),
    ...(edge.alias === undefined ? {} : { alias: edge.alias }),
    ...(edge.level === undefined ? {} : { level: edge.level }),
    ...(edge.typeOnly ? { type_only: true } : {}),
    ...(edge.dynamic ? { dynamic: true } : {}),
    ...(deferred ? { deferred: true } : {}),
    ...(edge.erased ? { erased: true } : {}),
  };
}
