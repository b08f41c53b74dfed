import type { Config } from '../records/config.ts';
import type { Diagnostic, SymbolOutput } from '../records/output.ts';

/** Rules that exist only where the configuration sets a threshold. */
export const THRESHOLD_RULES = {
  M001: 'cyclomatic complexity of a function',
  M002: 'cognitive complexity of a function',
  M003: 'lines of a function',
} as const;

/**
 * Diagnostics for functions above the configured thresholds, placed at the function's name. Applied when findings
 * are read: a changed threshold recomputes nothing.
 */
export function overThresholds(
  symbols: readonly SymbolOutput[],
  thresholds: NonNullable<Config['thresholds']>,
): Diagnostic[] {
  return symbols.flatMap((symbol) => {
    if (symbol.complexity === undefined) return [];
    const over = (
      code: keyof typeof THRESHOLD_RULES,
      value: number,
      limit: number | undefined,
    ): Diagnostic[] =>
      limit === undefined || value <= limit ? [] : [diagnosticAt(symbol, code, { value, limit })];
    return [
      ...over('M001', symbol.complexity, thresholds.complexity),
      ...over('M002', symbol.cognitive_complexity ?? 0, thresholds.cognitive_complexity),
      ...over('M003', symbol.end_line - symbol.line + 1, thresholds.function_lines),
    ];
  });
}

function diagnosticAt(
  symbol: SymbolOutput,
  code: keyof typeof THRESHOLD_RULES,
  measured: { value: number; limit: number },
): Diagnostic {
  const what = { M001: 'Complexity', M002: 'Cognitive complexity', M003: 'Length' }[code];
  const unit = code === 'M003' ? ' lines' : '';
  return {
    kind: 'diagnostic',
    severity: 'warning',
    code,
    message: `${what} of '${symbol.qualified_name}' is ${measured.value}${unit}, above ${measured.limit}`,
    line: symbol.line,
    column: symbol.column,
    col: symbol.column,
    end_line: symbol.line,
    end_column: symbol.column + symbol.name.length,
    symbol: symbol.qualified_name,
  };
}
